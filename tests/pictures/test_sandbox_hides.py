"""What somebody hides is covered by a cloth that depends on the place only: to the pixel, as far as it should and no further."""

import math

import pytest
from PIL import Image, ImageChops

from jobtease.pictures import masking
from tests import stored
from tests.sample_pictures import noise

INK = 0xCB - 0x9A
"""How much darker the red of a hanger is than that of the cloth."""
SIGNS = " .,:;-~=+*oxsahkdbpqwmXZ0OCLJYUQO#8%&WMB@" + "$" * INK


# --- the cloth ---


@pytest.mark.parametrize("edge", [200, 640, 1280])
def test_the_cloth_is_lilac_with_hangers(edge: int, pytestconfig: pytest.Config) -> None:
    side = max(12, edge // 20)
    cloth = masking.pattern((0, 0, side, side), (edge, 100))
    red = cloth.getchannel("R").tobytes()
    lines = ["".join(SIGNS[0xCB - red[at + x]] for x in range(side)) for at in range(0, side * side, side)]
    assert max(map(len, map(set, lines))) > 3
    stored.compare([f"|{line}|" for line in lines], stored.READINGS / f"cloth_{side}.txt", pytestconfig)


def test_a_large_hanger_has_the_same_form_and_every_tile_is_like_the_first() -> None:
    """Ten times as large; what is less than a pixel in a small one shows here."""
    large = masking.pattern((0, 0, 640, 640), (12_800, 100))
    small = masking.pattern((0, 0, 64, 64), (1_280, 100))
    assert max(ImageChops.difference(large.resize((64, 64), Image.Resampling.BOX), small).tobytes()) <= 20
    assert large.getextrema() == ((0x9A, 0xCB), (0x88, 0xBE), (0xD2, 0xF0))
    ink = large.getchannel("R").point(lambda red: 255 * (red < 0xB2))
    assert ink.getbbox() == (99, 160, 541, 451)
    in_bands = [ink.crop((0, at, 640, at + 32)).histogram()[255] for at in range(0, 640, 32)]
    in_columns = [ink.crop((at, 0, at + 32, 640)).histogram()[255] for at in range(0, 640, 32)]
    assert in_bands == [0, 0, 0, 0, 0, 2022, 1578, 1075, 1029, 2633, 3604, 3605, 3603, 12982, 1266, 0, 0, 0, 0, 0]
    assert in_columns == [
        0,
        0,
        0,
        914,
        1758,
        2246,
        2262,
        2262,
        2544,
        4037,
        5108,
        2824,
        2262,
        2262,
        2246,
        1758,
        914,
        0,
        0,
        0,
    ]
    cloth = masking.pattern((0, 0, 36, 24), (240, 100))
    first = cloth.crop((0, 0, 12, 12)).tobytes()
    for x in (0, 12, 24):
        for y in (0, 12):
            assert cloth.crop((x, y, x + 12, y + 12)).tobytes() == first
    assert masking.pattern((5, 7, 31, 24), (240, 100)).tobytes() == cloth.crop((5, 7, 31, 24)).tobytes()
    assert masking.pattern((5, 7, 31, 24), (100, 240)).tobytes() == cloth.crop((5, 7, 31, 24)).tobytes()


# --- what is hidden ---


def reached(ellipse: tuple[float, float, float, float], size: tuple[int, int], reach: float, x: int, y: int) -> bool:
    """Whether the middle of a pixel is in the ellipse, or at most `reach` across and `reach` up or down from it."""
    (cx, cy, rx, ry), (width, height) = ellipse, size
    across = max(0.0, abs(x + 0.5 - cx * width) - reach) / (rx * width)
    down = max(0.0, abs(y + 0.5 - cy * height) - reach) / (ry * height)
    return math.hypot(across, down) <= 1


@pytest.mark.parametrize("reach", [1, 7, 20])
@pytest.mark.parametrize(
    "ellipses",
    [
        ((0.5, 0.5, 0.2, 0.1),),
        ((0.0, 0.0, 0.2, 0.3), (1.0, 1.0, 0.1, 0.3)),
        ((0.1, 0.9, 0.05, 0.3), (0.7, 0.2, 0.3, 0.02)),
        ((-0.1, 0.5, 0.2, 0.2), (0.5, 1.1, 0.2, 0.2)),
        (
            (2.0, 0.5, 0.1, 0.1),
            (0.5, -2.0, 0.1, 0.1),
            (-2.0, 0.5, 0.1, 0.1),
            (0.5, 3.0, 0.1, 0.1),
            (0.2, 0.2, 0.1, 0.1),
        ),
        ((0.5, 0.5, 3.0, 3.0),),
    ],
)
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_everything_within_reach_of_an_ellipse_is_cloth_and_nothing_else_is_touched(
    ellipses: tuple[tuple[float, float, float, float], ...], reach: int, mode: str
) -> None:
    size = (90, 60)
    scene = noise(size, 1).convert(mode)
    cloth = masking.pattern((0, 0, *size), size).convert(mode)
    hidden = masking.hide(scene.copy(), ellipses, 0.0, reach)
    assert (hidden.size, hidden.mode) == (size, mode)
    for y in range(size[1]):
        for x in range(size[0]):
            now = hidden.getpixel((x, y))
            if any(reached(one, size, reach, x, y) for one in ellipses):
                assert now == cloth.getpixel((x, y)), (x, y)
            elif not any(reached(one, size, reach + 2.1, x, y) for one in ellipses):
                assert now == scene.getpixel((x, y)), (x, y)


def test_the_border_of_a_hidden_area_is_made_of_128_points_evenly_around() -> None:
    points = masking.outline((0.25, 0.5, 0.1, 0.3), (400, 200), 9)
    assert len(points) == 128
    for step, (x, y) in enumerate(points):
        angle = (step + 0.5) / 128 * 2 * math.pi
        right, below = (1 if math.cos(angle) > 0 else -1), (1 if math.sin(angle) > 0 else -1)
        assert x == pytest.approx(100 + 40 * math.cos(angle) + 10 * right)
        assert y == pytest.approx(100 + 60 * math.sin(angle) + 10 * below)


@pytest.mark.parametrize(
    ("cut", "height", "reach", "left"),
    [
        (0.0, 50, 3, 50),
        (0.3, 50, 3, 32),
        (0.31, 50, 1, 33),
        (0.95, 50, 1, 1),
        (0.95, 50, 9, 1),
        (0.9, 50, 3, 2),
        (0.01, 50, 1, 48),
    ],
)
def test_the_top_is_cut_off_and_as_much_again_as_it_left_traces(cut: float, height: int, reach: int, left: int) -> None:
    scene = noise((40, height), 2)
    rest = masking.hide(scene.copy(), (), cut, reach)
    assert rest.size == (40, left)
    assert rest.tobytes() == scene.crop((0, height - left, 40, height)).tobytes()


@pytest.mark.parametrize(
    ("ellipse", "reach", "box"),
    [
        ((0.5, 0.5, 0.2, 0.1), 1, (28, 30, 72, 50)),
        ((0.5, 0.5, 0.2, 0.1), 7, (22, 24, 78, 56)),
        ((0.25, 0.3, 0.1, 0.2), 3, (11, 4, 39, 44)),
        ((0.0, 1.0, 0.2, 0.3), 1, (0, 54, 22, 80)),
    ],
)
def test_the_hidden_area_ends_where_its_border_does(
    ellipse: tuple[float, float, float, float], reach: int, box: tuple[int, int, int, int]
) -> None:
    """Reach and one pixel more than the ellipse, on every side."""
    scene = Image.new("RGB", (100, 80), "black")
    assert masking.hide(scene, (ellipse,), 0.0, reach).getbbox() == box
