"""Masks, fingerprints and what a child tells of a picture: at their bounds, and read without trust. Without a child."""

import asyncio
import json
import math
from typing import Any

import pytest

from jobtease.pictures import processing
from jobtease.pictures.processing import (
    BadPicture,
    Mask,
    Picture,
    PictureProcessor,
    ProcessorBroken,
    ProcessorBusy,
    Reason,
    Shares,
    Variant,
)

# --- how much two fingerprints differ ---


def of_bits(*places: int) -> int:
    return sum(1 << place for place in places)


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        (0, 0, 0),
        (0, 1, 1),
        (1, 0, 1),
        (0b1111, 0b1111, 0),
        (0b1111, 0b0111, 1 / 4),
        (0b1100, 0b0110, 2 / 3),
        (0b1100, 0b0011, 1),
        (1 << 255, 1 << 255 | 1, 1 / 2),
    ],
)
def test_distance_is_what_only_one_has_of_what_either_has(one: int, other: int, differs: float) -> None:
    assert processing.distance(one.to_bytes(32, "big"), other.to_bytes(32, "big")) == differs


@pytest.mark.parametrize(
    ("removed", "candidates", "same"),
    [
        (range(40), [range(40)], True),
        (range(39), [range(39)], False),
        (range(40), [range(30)], True),
        (range(40), [range(29)], False),
        (range(60), [range(45)], True),
        (range(60), [range(44)], False),
        (range(60), [range(80)], True),
        (range(60), [range(81)], False),
        (range(60), [range(10, 70)], False),
        (range(60), [range(8, 68)], True),
        (range(60), [range(9, 69)], False),
        (range(60), [[], range(100, 160), range(60)], True),
        (range(60), [], False),
        (range(60), [[]], False),
    ],
)
def test_a_picture_is_the_same_when_at_most_a_quarter_differs(removed: Any, candidates: list[Any], same: bool) -> None:
    ways = [of_bits(*one) for one in candidates]
    assert processing.same_picture([of_bits(*removed)], ways) is same
    assert (
        processing.same_picture(iter([of_bits(*range(39)), of_bits(*range(200, 250)), of_bits(*removed)]), iter(ways))
        is same
    )
    assert processing.same_picture([], ways) is False


def test_same_is_said_just_where_the_distance_is_small_enough() -> None:
    for only_one in range(0, 40, 3):
        for both in (45, 60, 90):
            for only_other in range(0, 40, 7):
                one = of_bits(*range(both + only_one))
                other = of_bits(*range(both), *range(150, 150 + only_other))
                near = (
                    processing.distance(one.to_bytes(32, "big"), other.to_bytes(32, "big")) <= processing.SAME_PICTURE
                )
                assert processing.same_picture([one], [other]) is near


# --- masks ---


@pytest.mark.parametrize("edge", [4.0, math.nextafter(4, 5)])
def test_an_ellipse_is_four_times_the_picture_at_most(edge: float) -> None:
    for mask in (Mask(((0.5, 0.5, edge, 1),)), Mask(((0.5, 0.5, 1, edge),))):
        if edge == 4:
            mask.check()
        else:
            with pytest.raises(BadPicture):
                mask.check()


@pytest.mark.parametrize(
    ("ellipse", "hides"),
    [
        ((-0.1, 0.5, 0.2, 0.2), True),
        ((-0.2, 0.5, 0.2, 0.2), False),
        ((1.1, 0.5, 0.2, 0.2), True),
        ((1.3, 0.5, 0.2, 0.2), False),
        ((0.5, -0.1, 0.1, 0.2), True),
        ((0.5, -0.1, 0.2, 0.1), False),
        ((0.5, 1.1, 0.1, 0.2), True),
        ((0.5, 1.1, 0.2, 0.1), False),
        ((-0.1, -0.1, 0.15, 0.15), True),
        ((-0.1, -0.1, 0.14, 0.14), False),
        ((1.1, 1.1, 0.15, 0.15), True),
        ((1.1, 1.1, 0.14, 0.14), False),
        ((0.0, 0.0, 0.001, 0.001), True),
        ((1.0, 1.0, 0.001, 0.001), True),
        ((-0.3, 0.5, 4, 0.1), True),
        ((0.5, -0.3, 0.1, 4), True),
    ],
)
def test_an_ellipse_must_hide_something_of_the_picture(ellipse: processing.Ellipse, hides: bool) -> None:
    sound = Mask(((0.5, 0.5, 0.1, 0.1), ellipse))
    if hides:
        sound.check()
    else:
        with pytest.raises(BadPicture, match="bad_mask"):
            sound.check()


# --- what a child tells ---

WEBP = b"RIFF\4\0\0\0WEBPabc"
OTHER = b"RIFF\4\0\0\0WEBP"
TOLD: dict[str, Any] = {
    "variants": [
        {"name": "large", "width": 9, "height": 8, "blob": 0},
        {"name": "medium", "width": 7, "height": 6, "blob": 1},
        {"name": "small", "width": "5", "height": 4, "blob": 1},
    ],
    "fingerprints": ["00ff", "0a0b"],
    "sizes": [len(WEBP), len(OTHER)],
    "peak_kb": 77,
}


def said(change: dict[str, Any], blobs: bytes = WEBP + OTHER) -> bytes:
    return (
        json.dumps({name: value for name, value in (TOLD | change).items() if value is not ...}).encode()
        + b"\n"
        + blobs
    )


def test_an_answer_is_read_as_it_was_told() -> None:
    variants = (Variant("large", 9, 8, WEBP), Variant("medium", 7, 6, OTHER), Variant("small", 5, 4, OTHER))
    assert processing._unpacked(said({})) == Picture(variants, (b"\0\xff", b"\n\v"), 77)
    with_lines = WEBP + b"\n\n"
    told = processing._unpacked(said({"sizes": [len(with_lines), len(OTHER)]}, with_lines + OTHER))
    assert told.variants[0].data == with_lines


@pytest.mark.parametrize("reason", [one for one in Reason])
def test_a_refusal_is_told_with_its_reason(reason: Reason) -> None:
    with pytest.raises(BadPicture) as refused:
        processing._unpacked(said({"reason": reason.value}))
    assert refused.value.reason is reason
    assert str(refused.value) == reason.value


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\n",
        b"[]\n",
        b"null\n",
        b'"large"\n',
        b"{\n",
        b"\xff\n",
        said({"reason": "because"}),
        said({"reason": 3}),
        said({"sizes": ...}),
        said({"variants": ...}),
        said({"fingerprints": ...}),
        said({"peak_kb": ...}),
        said({"peak_kb": "much"}),
        said({"sizes": 3}),
        said({"sizes": ["3"]}),
        said({"sizes": [len(WEBP)]}),
        said({"variants": [{"name": "large", "width": 9, "height": 8}]}),
        said({"variants": [{"name": "large", "width": "wide", "height": 8, "blob": 0}]}),
        said({"variants": [{"name": "large", "width": 9, "height": None, "blob": 0}]}),
        said({"variants": [{"name": "large", "width": 9, "height": 8, "blob": 2}]}),
        said({"variants": [{"name": "large", "width": 9, "height": 8, "blob": "0"}]}),
        said({"variants": [3]}),
        said({"fingerprints": ["0g"]}),
        said({"fingerprints": [3]}),
        said({}, b"<svg>" + b" " * 40),
        said({}, b"RIFF" + b" " * 40),
        said({}, b" " * 8 + b"WEBP" + b" " * 40),
        said({}, WEBP + b"RIFF    webp"),
    ],
)
def test_what_is_no_answer_is_our_fault_and_not_the_pictures(answer: bytes) -> None:
    with pytest.raises(ProcessorBroken) as broken:
        processing._unpacked(answer)
    assert broken.value.__cause__ is not None


# --- who waits ---


class Held(PictureProcessor):
    """A processor whose pictures are ready when the test says so."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.ready = asyncio.Event()
        self.at_work = 0

    async def _developed(self, data: bytes, mask: Mask, least: int) -> tuple[bytes, int]:
        self.at_work += 1
        await self.ready.wait()
        self.at_work -= 1
        return said({}), 0


PNG = b"\x89PNG\r\n\x1a\n and nobody will read it"


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_so_many_are_made_at_once_so_many_wait_and_the_next_is_refused() -> None:
    async with Held(limit=2, queue=3) as processor:
        tasks = [asyncio.create_task(processor.develop(PNG)) for _ in range(6)]
        await settled()
        assert processor.at_work == 2
        assert [task.done() for task in tasks] == [False] * 5 + [True]
        assert isinstance(tasks[5].exception(), ProcessorBusy)
        tasks[4].cancel()
        await settled()
        tasks.append(asyncio.create_task(processor.develop(PNG)))
        await settled()
        assert not tasks[6].done()
        processor.ready.set()
        assert [type(one) for one in await asyncio.gather(*tasks, return_exceptions=True)] == [
            *[Picture] * 4,
            asyncio.CancelledError,
            ProcessorBusy,
            Picture,
        ]


async def test_of_one_account_one_is_made_seven_wait_and_the_ninth_is_refused() -> None:
    shares = Shares(most=8)
    async with Held(limit=2, queue=16) as processor:
        mine = [asyncio.create_task(shares.develop(processor, 1, PNG)) for _ in range(8)]
        await settled()
        assert processor.at_work == 1
        with pytest.raises(ProcessorBusy):
            await shares.develop(processor, 1, PNG)
        theirs = asyncio.create_task(shares.develop(processor, 2, PNG))
        await settled()
        assert processor.at_work == 2
        processor.ready.set()
        await asyncio.gather(*mine, theirs)
        assert not shares._turns
        assert not shares._inside
        await shares.develop(processor, 1, PNG)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.NOT_A_PICTURE),
        (b"\xff\xd8", Reason.NOT_A_PICTURE),
        (b"GIF89a", Reason.NOT_A_PICTURE),
        (b"xRIFF....WEBP", Reason.NOT_A_PICTURE),
        (b"RIFF\n..WEBP", Reason.NOT_A_PICTURE),
        (b"RIFF\n..\nWEBP", None),
        (b"\xff\xd8\xff", None),
        (PNG, None),
        (PNG + bytes(processing.MAX_BYTES - len(PNG)), None),
        (PNG + bytes(processing.MAX_BYTES - len(PNG) + 1), Reason.TOO_LARGE),
        (bytes(processing.MAX_BYTES + 1), Reason.TOO_LARGE),
    ],
)
async def test_what_a_child_is_not_troubled_with(data: bytes, reason: Reason | None) -> None:
    async with Held() as processor:
        processor.ready.set()
        if reason is None:
            assert (await processor.develop(data)).peak_kb == 77
        else:
            with pytest.raises(BadPicture) as refused:
                await processor.develop(data)
            assert refused.value.reason is reason


async def test_a_picture_that_takes_too_long_is_given_up() -> None:
    async with Held(seconds=0.01) as processor:
        with pytest.raises(BadPicture) as refused:
            await processor.develop(PNG)
        assert refused.value.reason is Reason.TOOK_TOO_LONG


@pytest.mark.parametrize(
    ("code", "error", "why"),
    [
        (-9, BadPicture, "took_too_long"),
        (-24, BadPicture, "took_too_long"),
        (-11, BadPicture, "damaged"),
        (-1, BadPicture, "damaged"),
        (1, ProcessorBroken, "ended with 1"),
        (3, ProcessorBroken, "ended with 3"),
    ],
)
async def test_how_a_child_ended_says_whose_fault_it_is(code: int, error: type[Exception], why: str) -> None:
    class Ended(PictureProcessor):
        async def _developed(self, data: bytes, mask: Mask, least: int) -> tuple[bytes, int]:
            return said({}), code

    async with Ended() as processor:
        with pytest.raises(error) as ended:
            await processor.develop(PNG)
    assert why in str(ended.value if error is BadPicture else ended.value.__cause__)
