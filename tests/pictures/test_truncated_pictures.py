"""Photos whose end didn't come, or was forgotten: taken when nearly all of it is there, else called by their name."""

import io
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import pytest_asyncio
from PIL import Image, ImageChops

from jobtease.pictures import sandbox, truncation
from jobtease.pictures.processing import BadPicture, Mask, PictureProcessor, Reason
from tests.sample_pictures import drawn, encoded, opened, pixel

SIZE = (640, 480)
KINDS: dict[str, dict[str, Any]] = {
    "one scan": {},
    "all colours as fine": {"subsampling": "4:4:4"},
    "restarts": {"restart_marker_rows": 1},
    "progressive": {"progressive": True},
}
MODES = ("RGB", "L", "CMYK")
LETTER = b"<!doctype html><title>502</title>"
BEHIND: dict[str, Callable[[bytes], bytes]] = {
    "no end marker": lambda data: data[:-2],
    "no end marker, then words": lambda data: data[:-2] + LETTER,
    "no end marker, then a marker that there is not": lambda data: data[:-2] + b"\xff\x02" + LETTER,
    "no end marker, then another picture": lambda data: data[:-2] + data,
    "no end marker, then what a phone appends": lambda data: data[:-2] + b"\0\0\x01\x0a\xff\xe1\xff\xc4SEFH" + LETTER,
}


@pytest_asyncio.fixture
async def processor() -> AsyncIterator[PictureProcessor]:
    async with PictureProcessor(seconds=300) as processor:
        yield processor


def jpeg(kind: str, mode: str = "RGB") -> bytes:
    return encoded(drawn(SIZE, 5).convert(mode), "JPEG", **KINDS[kind])


async def reason_for(processor: PictureProcessor, data: bytes) -> Reason | None:
    """Why it is refused; None when it is taken."""
    try:
        await processor.develop(data)
    except BadPicture as bad:
        return bad.reason
    return None


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("behind", BEHIND)
async def test_a_jpeg_without_its_end_marker_is_taken_whatever_stands_behind_it(
    processor: PictureProcessor, kind: str, behind: str
) -> None:
    """As it is shown by every program: to the last row, and the same to the byte as with its end."""
    whole = await processor.develop(jpeg(kind))
    taken = await processor.develop(BEHIND[behind](jpeg(kind)))
    assert taken.variants == whole.variants


@pytest.mark.parametrize("kind", ["one scan", "all colours as fine", "restarts"])
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9])
async def test_of_which_only_a_part_came_is_told_so(
    processor: PictureProcessor, kind: str, mode: str, share: float
) -> None:
    data = jpeg(kind, mode)
    assert await reason_for(processor, data[: int(len(data) * share)]) is Reason.CUT_SHORT


def rows_that_came(data: bytes) -> float:
    """The share of rows that is anything else than the grey a decoder makes of nothing. Needs a picture without grey."""
    with Image.open(io.BytesIO(data + b"\xff\xd9")) as image:
        box = ImageChops.difference(image, Image.new(image.mode, image.size, (128, 128, 128))).getbbox()
    return box[3] / image.height if box else 0


async def test_the_bound_is_at_ninety_five_of_a_hundred_rows(processor: PictureProcessor) -> None:
    """A strip of eight rows at a time, of a picture of a hundred such strips."""
    data = encoded(drawn((64, 800), 6), "JPEG", subsampling="4:4:4", restart_marker_rows=1)
    outcomes: dict[float, Reason | None] = {}
    at = data.index(b"\xff\xda")
    for count in range(100):
        at = data.index(bytes((0xFF, 0xD0 + count % 8)), at) if count < 99 else len(data) - 2
        if count >= 90:
            outcomes[rows_that_came(data[:at])] = await reason_for(processor, data[:at])
    assert {share: reason for share, reason in outcomes.items() if reason} == {
        share: Reason.CUT_SHORT for share in outcomes if share < 0.95
    }
    assert min(outcomes) < 0.95 <= max(outcomes)


@pytest.mark.parametrize("mode", MODES)
async def test_a_progressive_one_is_taken_once_every_scan_has_begun(processor: PictureProcessor, mode: str) -> None:
    """Before that nobody can tell what is missing, and the decoder guesses from far around."""
    data = jpeg("progressive", mode)
    last = data.rindex(b"\xff\xda")
    assert await reason_for(processor, data[: last + 200]) is None
    for at in (data.index(b"\xff\xda") + 30, data.rindex(b"\xff\xda", 0, last) + 30, last - 2):
        assert await reason_for(processor, data[:at]) is Reason.CUT_SHORT


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
@pytest.mark.parametrize("share", [0.05, 0.5, 0.95])
async def test_a_png_or_webp_that_says_it_is_longer_is_told_so(
    processor: PictureProcessor, kind: str, share: float
) -> None:
    data = encoded(drawn(SIZE, 5), kind)
    assert await reason_for(processor, data[: int(len(data) * share)]) is Reason.CUT_SHORT
    assert await reason_for(processor, data) is None


async def test_what_has_its_end_and_is_damaged_is_damaged(processor: PictureProcessor) -> None:
    data = jpeg("one scan")
    table = data.index(b"\xff\xc4")
    assert await reason_for(processor, data[: table + 5] + b"\xff" * 16 + data[table + 21 :]) is Reason.DAMAGED
    without_a_frame = data.replace(b"\xff\xc0", b"\xff\xef", 1)
    assert await reason_for(processor, without_a_frame[:-2]) is not Reason.CUT_SHORT
    scans = jpeg("progressive")
    assert await reason_for(processor, scans[: scans.rindex(b"\xff\xda")] + b"\xff\x02" + LETTER) is Reason.DAMAGED


async def test_the_rows_that_did_not_come_are_grey(processor: PictureProcessor) -> None:
    data = encoded(drawn((64, 800), 6), "JPEG", subsampling="4:4:4", restart_marker_rows=1)
    at = data.rindex(b"\xff\xd1")  # the 98th strip of a hundred is the last that is whole
    large = opened((await processor.develop(data[:at])).variants[0].data)
    assert pixel(large, (32, 795)) == pytest.approx((128, 128, 128), abs=4)


def hidden(kind: str, spoil: Callable[[bytes], bytes], mask: Mask) -> list[bytes]:
    """What is left of two uploads that differ only under the mask."""
    made = []
    for seed in (1, 2):
        scene = drawn(SIZE, 9)
        scene.paste(drawn((40, 40), seed), (300, 220))
        told, blobs = sandbox.develop(
            io.BytesIO(spoil(encoded(scene, "JPEG", quality=70, **KINDS[kind]))),
            {"ellipses": mask.ellipses, "cut_top": mask.cut_top},
        )
        made.append(b"".join(blobs) + repr(told).encode())
    return made


def begun(scans: int) -> Callable[[bytes], bytes]:
    """Only so many scans, and an end marker behind them."""

    def cut(data: bytes) -> bytes:
        at = -1
        for _ in range(scans + 1):
            at = data.index(b"\xff\xda", at + 1)
        return data[:at] + b"\xff\xd9"

    return cut


FACE = Mask(ellipses=((0.5, 0.5, 0.035, 0.045),))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("behind", BEHIND)
def test_under_a_mask_nothing_is_left_of_it_either(kind: str, behind: str) -> None:
    one, other = hidden(kind, BEHIND[behind], FACE)
    assert one == other


@pytest.mark.parametrize("scans", range(1, 10))
def test_nor_where_scans_are_missing_and_the_decoder_guesses_from_its_neighbours(scans: int) -> None:
    one, other = hidden("progressive", begun(scans), FACE)
    assert one == other


def test_what_is_read_of_the_markers() -> None:
    data = jpeg("progressive")
    last = data.rindex(b"\xff\xda")
    assert truncation.coded(data) == (len(data), True, True)
    assert truncation.coded(data[:-2]) == (len(data) - 2, False, True)
    assert truncation.coded(data[: last + 40]) == (last + 40, False, True)
    assert truncation.coded(data[:last]) == (last, False, False)
    assert truncation.coded(data[:-2] + b"\xff\xe1" + data) == (len(data) - 2, False, True)
    for length in range(600):  # cut anywhere, it is read to its end and no further
        assert truncation.coded(data[:length])[:2] == (length, False)


HEADS = {
    b"\0\0\0\x18ftypheic\0\0\0\0mif1heic": Reason.HEIC,
    b"\0\0\0\x24ftypmif1\0\0\0\0mif1heic": Reason.HEIC,
    b"\0\0\0\x18ftyphevc\0\0\0\0mif1hevc": Reason.HEIC,
    b"\0\0\0\x18ftypisom\0\0\x02\0isomiso2": Reason.NOT_A_PICTURE,
}


@pytest.mark.parametrize("head", HEADS)
async def test_a_heic_photo_is_known_by_its_content_not_by_its_name(processor: PictureProcessor, head: bytes) -> None:
    assert await reason_for(processor, head + bytes(2000)) is HEADS[head]
