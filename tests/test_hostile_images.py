"""Hundreds of spoilt, lying and bursting files: each ends in a clean picture or a reason, and nobody else notices."""

import asyncio
import resource
import time
from pathlib import Path

import pytest

from jobtease.images import BadPicture, Reason, Studio
from tests.hostile_pictures import bombs, corpus
from tests.pictures import opened


def memory() -> int:
    """What this process holds now, in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


async def outcome(studio: Studio, data: bytes) -> str:
    try:
        picture = await studio.develop(data)
    except BadPicture as refused:
        return refused.reason.value
    for variant in picture.variants:
        image = opened(variant.data)
        assert image.size == (variant.width, variant.height)
        assert not {"exif", "icc_profile", "xmp"} & image.info.keys()
    return "picture"


@pytest.mark.slow
@pytest.mark.alone
async def test_whatever_comes_it_is_a_picture_or_a_reason_and_the_others_go_on() -> None:
    uploads = list(corpus())
    assert len(uploads) >= 300
    late: list[float] = []

    async def tick() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.01)
            late.append(time.perf_counter() - before - 0.01)

    before = memory()
    async with Studio(limit=2, queue=len(uploads)) as studio:
        ticking = asyncio.create_task(tick())
        outcomes = await asyncio.gather(*(outcome(studio, data) for _, data in uploads))
        ticking.cancel()
    assert memory() - before < 100 * 2**20
    late.sort()
    assert late[int(len(late) * 0.99)] < 0.25

    told = dict(zip((name for name, _ in uploads), outcomes, strict=True))
    assert set(outcomes) >= {"picture", "damaged", "not_a_picture", "too_many_pixels", "too_large"}
    assert {told[name] for name in told if name.startswith("really ")} == {"not_a_picture"}
    assert {told[name] for name in told if "behind it" in name} == {"picture"}
    assert told["too large"] == "too_large"


@pytest.mark.slow
async def test_bombs_do_not_go_off() -> None:
    async with Studio() as studio:
        ends = {name: await outcome(studio, data) for name, data in bombs()}
    for name, end in ends.items():
        if "text" in name or "profile" in name:
            assert end == Reason.DAMAGED, name
        elif "unpacks for ever" in name:
            assert end == "picture", name  # of the size it says; the rest is never unpacked
        else:
            assert end == Reason.TOO_MANY_PIXELS, name
