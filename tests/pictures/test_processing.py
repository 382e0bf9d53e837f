"""Every upload becomes a clean picture or a clear refusal, whatever its bytes are."""

import asyncio
import io
import random
import struct
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from PIL import Image, ImageChops, ImageCms

from jobtease.pictures import masking, processing, sandbox
from jobtease.pictures.processing import BadPicture, Mask, PictureProcessor, Reason
from tests.hostile_pictures import jpeg_of_size, png
from tests.sample_pictures import as_held, drawn, encoded, hidden_area, noise, opened, photo, pixel, random_mask

NAMES = [("large", 1280), ("medium", 640), ("small", 320)]


@pytest_asyncio.fixture
async def processor() -> AsyncIterator[PictureProcessor]:
    async with PictureProcessor(seconds=300) as processor:  # no verdict depends on how busy this machine is
        yield processor


async def refusal(processor: PictureProcessor, data: bytes, mask: Mask = processing.NO_MASK) -> Reason:
    with pytest.raises(BadPicture) as caught:
        await processor.develop(data, mask)
    return caught.value.reason


# What people send


async def test_a_phone_photo_becomes_three_sizes_without_metadata(processor: PictureProcessor) -> None:
    picture = await processor.develop(photo())
    assert [each.name for each in picture.variants] == [name for name, _ in NAMES]
    for variant, (_, edge) in zip(picture.variants, NAMES, strict=True):
        image = opened(variant.data)
        assert image.format == "WEBP"
        assert image.size == (variant.width, variant.height)
        assert variant.width == edge
        assert clean(variant.data)
    assert len(picture.fingerprints[0]) == 32
    assert 10_000 < picture.peak_kb < 160_000


def clean(webp: bytes) -> bool:
    """Whether nothing but pixels is in the file: no EXIF, XMP, colour profile or other chunk."""
    kind = webp[12:16]
    return kind == b"VP8 " and len(webp) == 20 + (size := struct.unpack("<I", webp[16:20])[0]) + size % 2


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
async def test_upright_and_without_position_in_every_orientation(processor: PictureProcessor, kind: str) -> None:
    scene = Image.new("RGB", (96, 64), (240, 240, 240))
    scene.paste((200, 20, 20), (0, 0, 48, 32))  # red at the top left, however the file is turned
    for orientation in range(1, 9):
        upload = encoded(as_held(scene, orientation), kind, orientation)
        assert b"Camera of somebody" in upload
        [large, *_] = (await processor.develop(upload)).variants
        assert (large.width, large.height) == (96, 64)
        assert clean(large.data)
        red, _, blue = pixel(opened(large.data).resize((2, 2), Image.Resampling.BOX), (0, 0))
        assert red > blue + 60


async def test_a_small_picture_is_never_made_larger(processor: PictureProcessor) -> None:
    picture = await processor.develop(encoded(drawn((500, 200), 1), "PNG"))
    assert [(each.width, each.height) for each in picture.variants] == [(500, 200), (500, 200), (320, 128)]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGBA", "I;16", "CMYK"])
async def test_colours_of_every_kind(processor: PictureProcessor, mode: str) -> None:
    ramp = Image.linear_gradient("L")
    if mode == "I;16":
        upload = encoded(ramp.convert("I").point(lambda value: value * 257).convert("I;16"), "PNG")
    elif mode == "PA":
        upload = encoded(ramp.convert("P"), "PNG", transparency=255)
    else:
        upload = encoded(ramp.convert(mode), "JPEG" if mode == "CMYK" else "PNG")
    [large, *_] = (await processor.develop(upload)).variants
    grey = opened(large.data).convert("L").resize((1, 8), Image.Resampling.BOX)
    levels = list(grey.tobytes())
    assert levels == sorted(levels)
    assert levels[0] < 40
    assert levels[-1] > 210


async def test_what_is_transparent_shows_a_calm_ground(processor: PictureProcessor) -> None:
    hidden = Image.new("RGBA", (64, 64), (255, 0, 0, 0))
    [large, *_] = (await processor.develop(encoded(hidden, "PNG"))).variants
    assert pixel(opened(large.data), (32, 32)) == pytest.approx((0xFB, 0xF6, 0xEE), abs=3)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
async def test_of_an_animation_the_first_frame(processor: PictureProcessor, kind: str) -> None:
    frames = [Image.new("RGB", (64, 64), colour) for colour in ("white", "black", "black")]
    upload = encoded(frames[0], kind, save_all=True, append_images=frames[1:], duration=50)
    [large, *_] = (await processor.develop(upload)).variants
    assert pixel(opened(large.data), (32, 32)) == pytest.approx((255, 255, 255), abs=3)


# What is no photo by its shape, or costs more than it shows


@pytest.mark.parametrize(
    "name, reason",
    [
        ("a strip", Reason.ODD_SHAPE),
        ("a strip upright", Reason.ODD_SHAPE),
        ("a long one", Reason.ODD_SHAPE),
        ("one pixel", Reason.TOO_SMALL),
        ("an icon", Reason.TOO_SMALL),
        ("a thousand scans", Reason.TOOK_TOO_LONG),
        ("scans over 36 megapixels", Reason.TOOK_TOO_LONG),
        ("segments without end", Reason.TOOK_TOO_LONG),
        ("more than 40 megapixels", Reason.TOO_MANY_PIXELS),
        ("a JPEG of more", Reason.TOO_MANY_PIXELS),
        ("a large file", Reason.TOO_LARGE),
    ],
)
async def test_refused_before_anything_is_decoded(processor: PictureProcessor, name: str, reason: Reason) -> None:
    assert await refusal(processor, costly(name)) is reason


def costly(name: str) -> bytes:
    """Small on the line, seconds of computing. A strip of 76 kB took 14.6 s, a JPEG of many scans 20."""
    scans = encoded(drawn((160, 120), 3), "JPEG", progressive=True)
    start = scans.index(b"\xff\xda")
    made = {
        "a strip": lambda: png(1, 39_999_999, bytes(100)),
        "a strip upright": lambda: png(39_999_999, 1, bytes(100)),
        "a long one": lambda: png(12_001, 3_000, bytes(100)),
        "one pixel": lambda: encoded(drawn((1, 1), 1), "PNG"),
        "an icon": lambda: encoded(drawn((31, 400), 1), "JPEG"),
        "a thousand scans": lambda: scans[:start] + scans[start:-2] * 100 + scans[-2:],
        "scans over 36 megapixels": lambda: jpeg_of_size(scans, 6000, 6000),
        "segments without end": lambda: scans[:start] + b"\xff\xfe\0\x02" * 6_000 + scans[start:],
        "more than 40 megapixels": lambda: png(8_000, 5_001, bytes(100)),
        "a JPEG of more": lambda: jpeg_of_size(scans, 5_001, 8_000),
        "a large file": lambda: png(600, 600, bytes(processing.MAX_BYTES)),
    }
    return made[name]()


async def test_what_cameras_make_is_not_refused_for_it(processor: PictureProcessor) -> None:
    """Panoramas, the longest as well, and a progressive JPEG with a thumbnail of itself in it, whose scans don't count."""
    wide = await processor.develop(encoded(drawn((6000, 400), 1), "JPEG"))
    assert (wide.variants[0].width, wide.variants[0].height) == (1280, 85)
    longest = await processor.develop(encoded(Image.new("L", (12_000, 600)), "PNG"))
    assert (longest.variants[0].width, longest.variants[0].height) == (1280, 64)
    scans = encoded(drawn((1600, 1200), 3), "JPEG", progressive=True)
    thumbnail = struct.pack(">BBH", 0xFF, 0xE3, 40_002) + (encoded(drawn((64, 48), 1), "JPEG") * 80)[:40_000]
    assert len((await processor.develop(scans[:2] + thumbnail + scans[2:])).variants) == 3
    several = encoded(
        drawn((640, 480), 1), "MPO", save_all=True, append_images=[drawn((640, 480), n) for n in range(9)]
    )
    assert len((await processor.develop(several)).variants) == 3


# What must not be seen


@pytest.mark.parametrize(
    "size, kind, options, masks",
    [
        ((480, 360), "PNG", {}, 6),
        ((360, 480), "JPEG", {"quality": 70}, 6),
        ((480, 360), "JPEG", {"quality": 30, "subsampling": "4:2:2", "progressive": True}, 4),
        ((3000, 2300), "JPEG", {"quality": 85, "subsampling": "4:2:0"}, 2),
        ((5400, 800), "JPEG", {"quality": 85, "subsampling": "4:4:4"}, 2),
    ],
)
async def test_what_is_under_a_mask_leaves_no_trace_in_any_size(
    processor: PictureProcessor, size: tuple[int, int], kind: str, options: dict[str, Any], masks: int
) -> None:
    dice = random.Random(str(size) + kind)
    for number in range(masks):
        mask = random_mask(dice)
        scene = drawn(size, number)
        other = scene.copy()
        other.paste(noise((500, 400), number).resize(size), mask=hidden_area(size, mask))
        one, two = await asyncio.gather(
            processor.develop(encoded(scene, kind, **options), mask),
            processor.develop(encoded(other, kind, **options), mask),
        )
        assert one.variants == two.variants  # to the byte: not even an encoder's choice depends on it
        assert one.fingerprints == two.fingerprints


@pytest.mark.parametrize("box", [(0, 0, 600, 450), (100, 37, 333, 401), (591, 5, 600, 10), (33, 60, 61, 90)])
def test_the_cloth_over_a_mask_is_whole_and_depends_on_the_place_only(box: tuple[int, int, int, int]) -> None:
    size = (640, 480)
    cloth = masking.pattern(box, size)
    assert cloth.tobytes() == masking.pattern((0, 0, *size), size).crop(box).tobytes()
    assert min(cloth.tobytes()) > 100  # no corner is black


async def test_under_a_mask_of_a_lossy_webp_only_the_border_block_may_differ(processor: PictureProcessor) -> None:
    mask = Mask(((0.5, 0.4, 0.2, 0.25),))
    inside = Mask(((0.5, 0.4, 0.2 - 24 / 640, 0.25 - 24 / 480),))
    scene = drawn((640, 480), 5)
    other = scene.copy()
    other.paste(noise((640, 480), 5), mask=hidden_area((640, 480), mask))
    pictures = [await processor.develop(encoded(each, "WEBP", quality=75), mask) for each in (scene, other)]
    for one, two in zip(*(picture.variants for picture in pictures), strict=True):
        difference = ImageChops.difference(opened(one.data), opened(two.data)).convert("L")
        shown = ImageChops.multiply(difference, hidden_area(difference.size, inside))
        levels = shown.tobytes()  # of 255: what is left is our own encoder's noise about the border, no picture
        assert max(levels) <= 24
        assert sum(levels) / len(levels) < 0.2


async def test_a_mask_speaks_of_the_upright_picture(processor: PictureProcessor) -> None:
    scene = Image.new("RGB", (400, 200), "white")
    turned = encoded(scene.transpose(Image.Transpose.ROTATE_90), "JPEG", orientation=6)
    [large, *_] = (await processor.develop(turned, Mask(((0.25, 0.5, 0.1, 0.2),)))).variants
    image = opened(large.data)
    assert image.size == (400, 200)
    red, green, _ = pixel(image, (100, 100))
    assert (red, green) != (255, 255)
    assert green < 225
    assert min(pixel(image, (300, 100))) > 245


async def test_cutting_takes_the_top_off(processor: PictureProcessor) -> None:
    scene = Image.new("RGB", (300, 400), "white")
    scene.paste((0, 0, 0), (0, 0, 300, 120))
    [large, *_] = (await processor.develop(encoded(scene, "PNG"), Mask(cut_top=0.3))).variants
    assert large.width == 300
    assert large.height in range(278, 281)
    assert min(opened(large.data).convert("L").tobytes()) > 240


@pytest.mark.parametrize(
    "mask",
    [
        Mask(((2, 0.5, 0.2, 0.2),)),
        Mask(((-0.2, -0.2, 0.21, 0.21),)),
        Mask(((0.5, 0.5, -0.1, 0.2),)),
        Mask(((0.5, 0.5, 0.2, 0),)),
        Mask(((float("nan"), 0.5, 0.2, 0.2),)),
        Mask(((0.5, 0.5, 0.2, float("nan")),)),
        Mask(((0.5, float("inf"), 0.2, 0.2),)),
        Mask(((0.5, 0.5, 1e300, 0.2),)),
        Mask(((0.5, 0.5, 0.2, 0.2),) * 21),
        Mask(cut_top=-0.1),
        Mask(cut_top=1),
        Mask(cut_top=float("nan")),
    ],
)
async def test_a_mask_that_no_person_would_draw_is_refused(processor: PictureProcessor, mask: Mask) -> None:
    assert await refusal(processor, encoded(drawn((64, 64), 1), "PNG"), mask) is Reason.BAD_MASK


@pytest.mark.parametrize(
    "mask",
    [
        Mask(((0.5, 0.5, 4, 4),)),
        Mask(((1.24, 0.5, 0.25, 0.5),)),
        Mask(((0.5, -0.49, 0.25, 0.5),)),
        Mask(((0.5, 0.5, 0.2, 0.2),) * 20),
        Mask(cut_top=0.95),
        processing.NO_MASK,
    ],
)
def test_a_mask_is_taken_up_to_its_bounds(mask: Mask) -> None:
    mask.check()


@pytest.mark.parametrize(
    "mask",
    [
        Mask(((0.5, 0.5, 4.01, 4),)),
        Mask(((0.5, 0.5, 4, 4.01),)),
        Mask(((1.25, 0.5, 0.25, 0.5),)),  # touches the border, and hides nothing
        Mask(((0.5, -0.5, 0.25, 0.5),)),
        Mask(((0.5, 1.5, 0.25, 0.5),)),
        Mask(((0.5, 0.5, 0, 0.2),)),
        Mask(((float("nan"), float("nan"), 4, 4),)),
        Mask(((float("-inf"), 0.5, 4, 4),)),
        Mask(cut_top=0.951),
    ],
)
def test_a_mask_beyond_its_bounds_is_refused(mask: Mask) -> None:
    with pytest.raises(BadPicture) as refused:
        mask.check()
    assert refused.value.reason is Reason.BAD_MASK


@pytest.mark.parametrize(
    ("kind", "options", "reach"),
    [
        ("JPEG", {"subsampling": "4:4:4"}, 10),
        ("JPEG", {"subsampling": "4:2:2"}, 20),
        ("JPEG", {"subsampling": "4:2:0"}, 20),
        ("PNG", {}, 1),
    ],
)
def test_a_mask_reaches_as_far_as_what_is_coded_together(kind: str, options: dict[str, Any], reach: int) -> None:
    """Eight pixels times the sampling, and what smoothing reads beside them. Decoded at a half, half of the eight."""
    upload = io.BytesIO(encoded(drawn((640, 480), 1), kind, **options))
    assert sandbox.upright(upload, 640)[1] == reach
    image, halved = sandbox.upright(upload, 320)
    if kind == "JPEG":
        assert image.size == (320, 240)
        assert halved == reach - (4 if options["subsampling"] == "4:4:4" else 8)


async def test_colours_are_those_that_the_camera_meant(processor: PictureProcessor) -> None:
    """A file may say by a profile what its numbers stand for: here its red is what others call green."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for one, other in ((b"rXYZ", b"gXYZ"), (b"rTRC", b"gTRC")):
        profile = profile.replace(one, b"....", 1).replace(other, one, 1).replace(b"....", other, 1)
    red = Image.new("RGB", (64, 64), (255, 0, 0))
    for given, shown in ((profile, (0, 255, 0)), (profile[:200], (255, 0, 0)), (None, (255, 0, 0))):
        [large, *_] = (await processor.develop(encoded(red, "PNG", icc_profile=given))).variants
        assert pixel(opened(large.data), (32, 32)) == pytest.approx(shown, abs=12)
