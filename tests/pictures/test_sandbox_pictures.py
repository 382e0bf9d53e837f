"""What the darkroom makes of small pictures, to the pixel: colours, sizes and fingerprints; tests/readings."""

import io
import random
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from typing import Any

import pytest
from PIL import Image, ImageCms

from jobtease.pictures import fingerprints, sandbox
from tests import stored
from tests.hostile_pictures import jpeg_of_size, png
from tests.sample_pictures import as_held, drawn, encoded, opened, pixel


def rows(image: Image.Image) -> Iterator[str]:
    """Each row of a picture, its pixels in hexadecimal."""
    wide = image.width * len(image.getbands())
    data = image.tobytes()
    for at in range(0, len(data), wide):
        yield "  " + data[at : at + wide].hex(" ", len(image.getbands()))


# --- decoding ---


def shape_refused(width: int, height: int) -> str:
    try:
        sandbox.check_shape((width, height))
    except sandbox.Refused as refused:
        return str(refused)
    return ""


@pytest.mark.parametrize(
    ("width", "height", "said"),
    [
        (32, 32, ""),
        (31, 32, "too_small"),
        (32, 31, "too_small"),
        (32, 640, ""),
        (640, 32, ""),
        (32, 641, "odd_shape"),
        (641, 32, "odd_shape"),
        (31, 621, "odd_shape"),
        (31, 620, "too_small"),
        (12_000, 600, ""),
        (600, 12_000, ""),
        (12_001, 3_000, "odd_shape"),
        (3_000, 12_001, "odd_shape"),
        (0, 0, "too_small"),
    ],
)
def test_which_shapes_are_refused(width: int, height: int, said: str) -> None:
    assert shape_refused(width, height) == said


SCAN, COMMENT, END = b"\xff\xda\0\2", b"\xff\xfe\0\2", b"\xff\xd9"


def scans_refused(data: bytes, pixels: int = 1) -> bool:
    upload = io.BytesIO(b"x" + data)
    upload.seek(5)
    with suppress(sandbox.Refused):
        sandbox.check_scans(upload, pixels)
        assert upload.tell() == 5
        return False
    return True


@pytest.mark.parametrize(
    ("data", "pixels", "refused"),
    [
        (SCAN * 100, 1, False),
        (SCAN * 101, 1, True),
        (SCAN * 100, 1_600_000, False),
        (SCAN * 100, 1_600_001, True),
        (SCAN * 4, 40_000_000, False),
        (SCAN * 5, 40_000_000, True),
        (COMMENT * 5_000, 1, False),
        (COMMENT * 5_001, 1, True),
        (COMMENT * 4_900 + SCAN * 100, 1, False),
        (COMMENT * 4_901 + SCAN * 100, 1, True),
        (SCAN * 100 + END + SCAN * 5_000, 1, False),
        (b"\xff\xd8" * 6_000 + b"\xff\x01" * 6_000 + SCAN * 100, 1, False),
        (b"\xff\xd8" * 6_000 + SCAN * 101, 1, True),
        (b"\xff\x01" * 6_000 + SCAN * 101, 1, True),
        (b"\xff\x00\xff\xd0\xff\xd7\xff\xff" * 6_000 + SCAN * 100, 1, False),
        (b"\xff\xfe\x01\x94" + SCAN * 100 + b"\0\0" + SCAN * 100, 1, False),
        (b"\xff\xfe\x01\x92" + SCAN * 100 + SCAN * 101, 1, True),
        (b"\xff\xfe\x01\x92" + SCAN * 100 + SCAN * 100, 1, False),
        (b"\xff\xfe\x01\x8e" + SCAN * 100 + SCAN * 100, 1, True),
        (SCAN + b"scanned" * 50 + SCAN * 99 + END, 1, False),
        (b"", 1, False),
    ],
)
def test_a_jpeg_of_too_many_scans_or_segments_is_refused(data: bytes, pixels: int, refused: bool) -> None:
    """In a segment nothing is counted, behind the end of the picture neither; and who reads on reads where they were."""
    assert scans_refused(data, pixels) is refused


def test_a_shape_or_scans_that_are_refused_are_before_anything_is_decoded() -> None:
    scans = encoded(drawn((64, 48), 3), "JPEG", progressive=True)
    start = scans.index(SCAN[:2])
    for data, why in (
        (png(40, 2_000), "odd_shape"),
        (png(30, 40), "too_small"),
        (scans[:start] + scans[start:-2] * 100 + scans[-2:], "took_too_long"),
        (jpeg_of_size(scans, 6_000, 6_000), "took_too_long"),
    ):
        with pytest.raises(sandbox.Refused, match=why):
            sandbox.upright(io.BytesIO(data), 1_280)


def test_how_large_an_upload_is_decoded_and_how_far_traces_reach(pytestconfig: pytest.Config) -> None:
    lines = []
    kinds: list[tuple[str, dict[str, Any]]] = [
        ("JPEG", {"subsampling": "4:4:4"}),
        ("JPEG", {"subsampling": "4:2:2"}),
        ("JPEG", {"subsampling": "4:2:0"}),
        ("MPO", {"subsampling": "4:2:0"}),
        ("WEBP", {}),
        ("PNG", {}),
    ]
    scene = drawn((800, 600), 4)
    for kind, options in kinds:
        data = encoded(scene, kind, **options)
        for edge in (50.0, 99.9, 100.0, 100.1, 200.0, 201.0, 399.0, 400.0, 400.4, 800.0, 801.0):
            image, reach = sandbox.upright(io.BytesIO(data), edge)
            lines.append(
                f"{kind} {options.get('subsampling', '')} {edge}: {image.width}x{image.height} {image.mode}, {reach}"
            )
    for width in (795, 799, 801, 807):
        image, reach = sandbox.upright(io.BytesIO(encoded(drawn((width, 603), 5), "JPEG")), 400)
        lines.append(f"JPEG of {width}x603: {image.width}x{image.height}, {reach}")
    for mode in ("L", "CMYK"):
        image, reach = sandbox.upright(io.BytesIO(encoded(scene.convert(mode), "JPEG")), 400)
        lines.append(f"JPEG in {mode}: {image.width}x{image.height} {image.mode}, {reach}")
    stored.compare(lines, stored.READINGS / "decoded.txt", pytestconfig)


@pytest.mark.parametrize("orientation", range(9))
@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_every_pixel_is_where_it_was_when_the_picture_was_taken(orientation: int, kind: str) -> None:
    scene = drawn((48, 36), 6)
    data = encoded(as_held(scene, orientation), kind, orientation, **({"lossless": True} if kind == "WEBP" else {}))
    image, _reach = sandbox.upright(io.BytesIO(data), 2_000)
    assert (image.mode, image.size) == ("RGB", scene.size)
    assert image.tobytes() == scene.tobytes()


def test_damaged_metadata_leaves_the_picture_as_it_is() -> None:
    scene = drawn((48, 36), 6)
    data = encoded(scene, "PNG", exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40)
    assert sandbox.upright(io.BytesIO(data), 2_000)[0].tobytes() == scene.tobytes()


def test_what_is_no_picture_is_called_so() -> None:
    for data in (b"", b"hello", encoded(drawn((48, 36), 6), "GIF"), encoded(drawn((48, 36), 6), "BMP")):
        with pytest.raises(sandbox.Refused, match="not_a_picture"):
            sandbox.upright(io.BytesIO(data), 100)


def test_any_kind_of_colours_becomes_red_green_and_blue(pytestconfig: pytest.Config) -> None:
    ramp = Image.frombytes("L", (8, 1), bytes(range(3, 256, 32)))
    wide = Image.frombytes("I;16", (4, 1), b"".join(n.to_bytes(2, "little") for n in (0, 0xFF, 0x1234, 0xFFFF)))
    deep = Image.new("I", (4, 1))
    deep.putdata([0, 255, 4_660, 65_535])
    palette = Image.frombytes("P", (4, 1), bytes(range(4)))
    palette.putpalette([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120])
    seen_through = palette.copy()
    seen_through.info["transparency"] = 2
    grey_through = ramp.copy()
    grey_through.info["transparency"] = 35
    pictures = {
        "1": ramp.convert("1"),
        "L": ramp,
        "L with a transparent level": grey_through,
        "LA": ramp.convert("LA"),
        "P": palette,
        "P with a transparent colour": seen_through,
        "RGB": ramp.convert("RGB"),
        "RGBA": ramp.convert("RGBA"),
        "CMYK": ramp.convert("CMYK"),
        "I;16": wide,
        "I": deep,
    }
    lines = []
    for name, picture in pictures.items():
        made = sandbox.opened_to_colour(picture)
        assert made.size == picture.size
        lines += [f"{name}: {made.mode}", *rows(made)]
    stored.compare(lines, stored.READINGS / "colours.txt", pytestconfig)


# --- what is made of it ---


def test_a_shrunk_picture_stays_as_it_is_stored(pytestconfig: pytest.Config) -> None:
    scene = drawn((100, 60), 7)
    veil = Image.linear_gradient("L").resize((100, 60))
    through = scene.copy()
    through.putalpha(veil)
    lines = []
    for name, picture in {"RGB": scene, "RGBA": through}.items():
        for edge in (100, 25, 6):
            made = sandbox.shrunk(picture.copy(), edge)
            assert (made.mode, made.info) == ("RGB", {})
            lines.append(f"{name} {edge}: {made.width}x{made.height}")
            lines += rows(made if edge < 100 else made.resize((6, 4), Image.Resampling.BOX))
    stored.compare(lines, stored.READINGS / "shrunk.txt", pytestconfig)


def test_a_picture_that_fits_keeps_every_pixel_and_a_bad_profile_changes_none() -> None:
    scene = drawn((60, 100), 7)
    for edge in (100, 101, 1_280):
        assert sandbox.shrunk(scene.copy(), edge).tobytes() == scene.tobytes()
    for profile in (b"", b"no profile", ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()):
        marked = scene.copy()
        marked.info["icc_profile"] = profile
        assert sandbox.shrunk(marked, 1_280).tobytes() == scene.tobytes()


def test_the_numbers_of_a_picture_mean_what_its_profile_says() -> None:
    """Here its red is what others call green."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for one, other in ((b"rXYZ", b"gXYZ"), (b"rTRC", b"gTRC")):
        profile = profile.replace(one, b"....", 1).replace(other, one, 1).replace(b"....", other, 1)
    marked = Image.new("RGB", (40, 40), (255, 0, 0))
    marked.info["icc_profile"] = profile
    assert pixel(sandbox.shrunk(marked, 100), (20, 20)) == pytest.approx((0, 255, 0), abs=3)


def test_files_are_webp_of_quality_80_that_took_little_time() -> None:
    scene = drawn((120, 90), 8)
    assert sandbox.webp(scene) == encoded(scene, "WEBP", quality=80, method=2)


@pytest.mark.parametrize(
    ("size", "cut", "made"),
    [
        ((1600, 800), 0.0, ["large 1280x640 0", "medium 640x320 1", "small 320x160 2"]),
        ((800, 1600), 0.0, ["large 640x1280 0", "medium 320x640 1", "small 160x320 2"]),
        ((1281, 640), 0.0, ["large 1280x640 0", "medium 640x320 1", "small 320x160 2"]),
        ((641, 320), 0.0, ["large 641x320 0", "medium 640x320 1", "small 320x160 2"]),
        ((640, 320), 0.0, ["large 640x320 0", "medium 640x320 0", "small 320x160 1"]),
        ((320, 200), 0.0, ["large 320x200 0", "medium 320x200 0", "small 320x200 0"]),
        ((32, 32), 0.0, ["large 32x32 0", "medium 32x32 0", "small 32x32 0"]),
        ((400, 640), 0.5, ["large 400x319 0", "medium 400x319 0", "small 320x255 1"]),
        ((100, 1600), 0.5, ["large 100x799 0", "medium 80x640 1", "small 40x320 2"]),
    ],
)
def test_three_sizes_of_which_those_that_are_alike_share_a_file(
    size: tuple[int, int], cut: float, made: list[str]
) -> None:
    scene = drawn(size, 9)
    told, blobs = sandbox.develop(io.BytesIO(encoded(scene, "PNG")), {"ellipses": [], "cut_top": cut})
    assert [f"{one['name']} {one['width']}x{one['height']} {one['blob']}" for one in told["variants"]] == made
    for one in told["variants"]:
        assert opened(blobs[one["blob"]]).size == (one["width"], one["height"])
    assert len(blobs) == int(made[-1].split()[-1]) + 1
    assert len(told["fingerprints"]) == 8


def test_a_jpeg_that_is_cut_is_decoded_large_enough_for_what_is_left() -> None:
    data = encoded(drawn((1_000, 5_120), 10), "JPEG")
    whole, _blobs = sandbox.develop(io.BytesIO(data), {"ellipses": [], "cut_top": 0.0})
    half, _blobs = sandbox.develop(io.BytesIO(data), {"ellipses": [], "cut_top": 0.5})
    sizes = [(told["variants"][0]["width"], told["variants"][0]["height"]) for told in (whole, half)]
    assert sizes == [(250, 1280), (500, 1268)]


def test_the_fingerprints_are_those_of_the_large_size_as_it_stands_flipped_and_turned() -> None:
    scene = drawn((400, 300), 11)
    told, _blobs = sandbox.develop(io.BytesIO(encoded(scene, "PNG")), {"ellipses": [], "cut_top": 0.0})
    assert told["fingerprints"] == [one.hex() for one in fingerprints.fingerprints(scene)]
    assert told["fingerprints"][0] == fingerprints.fingerprint(scene).hex()


def naive(grey: list[list[int]]) -> str:
    """The difference hash of a picture of 17 by 16 cells."""
    bits = "".join("1" if right > left + 1 else "0" for row in grey for left, right in pairwise(row))
    return f"{int(bits, 2):064x}"


def test_a_bit_of_a_fingerprint_says_that_the_next_cell_is_lighter_by_two_levels_at_least() -> None:
    dice = random.Random(12)
    cells = [[dice.randrange(100, 106) for _ in range(17)] for _ in range(16)]
    image = Image.frombytes("L", (17, 16), bytes(level for row in cells for level in row))
    # Of a size that both steps down divide evenly, so that nothing is rounded.
    assert fingerprints._differences(image.resize((17 * 8, 16 * 8), Image.Resampling.NEAREST)).hex() == naive(cells)


def test_fingerprints_of_drawings_stay_as_they_are_stored(pytestconfig: pytest.Config) -> None:
    lines = []
    for seed, size in enumerate([(64, 48), (300, 200), (1_280, 853), (853, 1_280), (129, 1_000)]):
        lines += [
            f"{seed} {size[0]}x{size[1]}",
            *(f"  {one.hex()}" for one in fingerprints.fingerprints(drawn(size, seed))),
        ]
    stored.compare(lines, stored.READINGS / "fingerprints.txt", pytestconfig)


def test_the_most_memory_a_process_held_is_read_from_what_the_kernel_says(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    path = tmp_path_factory.mktemp("proc") / "status"
    for told, peak in (
        (b"Name: x\nVmPeak:\t 99 kB\nVmHWM:\t  1234 kB\nVmRSS: 7 kB\n", 1234),
        (b"Name: x\n", 0),
        (b"", 0),
    ):
        path.write_bytes(told)
        with path.open("rb") as status:
            assert [sandbox.peak_kb(status.fileno()) for _twice in range(2)] == [peak, peak]


def test_what_shows_through_is_the_ground_of_the_page() -> None:
    through = Image.new("RGBA", (40, 40), (10, 20, 30, 0))
    assert pixel(sandbox.shrunk(through, 100), (20, 20)) == (0xFB, 0xF6, 0xEE)
