"""Photos end: taken back, or destroyed at their time, never before, whatever crashes in between."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.errors import Unavailable
from jobtease.notices import NoticeRow
from jobtease.outfits import endings, gallery
from jobtease.outfits.models import Outfit, Photo
from tests.house import House
from tests.outfits.wardrobe import addresses, ask, draft, on_disk


async def test_never_before_and_gone_after(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, photos=2)
    outfit = await Outfit.get(public_id=public_id)
    assert outfit.destroy_at == outfit.interview_at + timedelta(hours=24)
    found = await addresses(henk, f"/outfits/{public_id}")
    with clock.travel(outfit.destroy_at - timedelta(minutes=1)):
        await house.work()
        assert len(on_disk(house)) == 6
        assert (await henk.get(found[0])).status_code == 200
    with clock.travel(outfit.destroy_at):
        assert (await henk.get(found[0])).status_code == 404  # before any chore ran
        await house.work()
        assert on_disk(house) == []
    with clock.travel(outfit.destroy_at + timedelta(minutes=1)):
        await house.work()
    [event] = await house.happened("outfits:outfit:destroyed")
    assert event.facts == {"photos": 2, "files": 6, "draft": 0}
    assert await Photo.all().count() == 0
    await house.work()
    assert await NoticeRow.filter(account_id=yara.viewer.id, text__startswith="Your photos are destroyed").count() == 1
    assert "Foto’s vernietigd" in (await yara.get(f"/outfits/{public_id}")).text


async def test_a_clock_that_jumps_back_brings_nothing_back(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    found = await addresses(yara, f"/outfits/{public_id}")
    with clock.travel(timedelta(days=9)):
        await endings._mark_due()
    assert [(await yara.get(address)).status_code for address in found] == [404] * 3
    await house.work()
    assert on_disk(house) == []


@pytest.mark.parametrize("broken", ["_mark_due", "discard", "_forget"])
@pytest.mark.parametrize("late", [False, True])
async def test_a_crash_between_the_steps_is_finished_later(
    house: House, monkeypatch: pytest.MonkeyPatch, broken: str, late: bool
) -> None:
    yara = await house.join("Yara")
    await ask(yara)
    module: Any = gallery if broken == "discard" else endings
    whole = getattr(module, broken)
    with clock.travel(timedelta(days=9)):
        with monkeypatch.context() as patch:
            patch.setattr(module, broken, _crashing(whole, late))
            with pytest.raises(Unavailable):
                await endings.destroy_due(house.resources)
        await endings.destroy_due(house.resources)
        await endings.destroy_due(house.resources)
    assert on_disk(house) == []
    assert await Photo.all().count() == 0
    assert len(await house.happened("outfits:outfit:destroyed")) == 1


def _crashing(whole: Callable[..., Any], late: bool) -> Callable[..., Any]:
    async def crashing(*args: Any) -> None:
        if late:
            await whole(*args)
        raise Unavailable

    return crashing


async def test_taken_back_it_is_gone_for_everybody_at_once(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    public_id = await ask(yara, photos=4)
    found = await addresses(henk, f"/outfits/{public_id}")
    assert len(found) == 12
    assert "We bewaren geen kopie" in (await yara.get(f"/outfits/{public_id}/leave")).text
    assert (await yara.post(f"/outfits/{public_id}/withdraw")).status_code == 303
    for person in (yara, henk, marloes, house.visitor()):
        assert {(await person.get(address)).status_code for address in found} == {404}
    for person in (henk, marloes):
        assert (await person.get(f"/outfits/{public_id}")).status_code == 404
    assert on_disk(house) == []
    assert (await yara.post(f"/outfits/{public_id}/withdraw")).status_code == 303
    names = [event.name for event in await house.happened("outfits:outfit")]
    assert names.count("outfits:outfit:withdrawn") == names.count("outfits:outfit:destroyed") == 1


async def test_a_draft_that_is_left_alone_goes_after_a_day(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await draft(yara)
    with clock.travel(timedelta(hours=25)):
        await house.work()
        assert on_disk(house) == []
        assert public_id not in (await yara.get("/outfits")).text
        assert (await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 409
    await house.work()
    assert await NoticeRow.all().count() == 0


async def test_files_without_a_row_are_swept_after_an_hour(house: House) -> None:
    yara = await house.join("Yara")
    await ask(yara)
    kept = on_disk(house)
    await house.resources.storage.put("orphan-of-a-crash-large.webp", b"RIFF")
    assert await endings.sweep(house.resources) == 0
    with clock.travel(timedelta(minutes=61)):
        assert await endings.sweep(house.resources) == 1
    assert on_disk(house) == kept


async def test_a_row_without_its_file_is_a_clean_404_and_told_to_whoever_runs_this(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    found = await addresses(yara, f"/outfits/{public_id}")
    await house.resources.storage.remove(on_disk(house))
    assert (await yara.get(found[0])).status_code == 404
    with clock.travel(timedelta(hours=2)):
        await endings.sweep(house.resources)
    assert "3 files of photos are missing" in caplog.text
