"""Photos end: taken back, or destroyed at their time, never before, whatever crashes in between."""

from datetime import datetime, timedelta
from functools import partial
from typing import Any, cast

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.audience import Audience, Grant, Viewer
from jobtease.data import raw_sql, transactions
from jobtease.errors import Conflict, Unavailable
from jobtease.notices.models import NoticeRow
from jobtease.outfits.asking import actions
from jobtease.outfits.ending import destruction
from jobtease.outfits.models import Advice, Feedback, Outfit
from jobtease.photos import destruction as photo_destruction
from jobtease.photos import files
from jobtease.photos.models import Photo
from tests.house import House, queries_told
from tests.outfits.mortal import Moment, dies
from tests.outfits.test_answering import answer
from tests.outfits.wardrobe import addresses, ask, draft, on_disk, post


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
    assert event.facts == {"photos": 2, "files": 6, "missing": 0, "draft": 0}
    assert await Photo.all().count() == 0
    await house.work()
    assert await NoticeRow.filter(account_id=yara.viewer.id, text__startswith="Your photos are destroyed").count() == 1
    assert "Bewijs: je foto’s zijn vernietigd" in (await yara.get(f"/outfits/{public_id}")).text


async def test_a_clock_that_jumps_back_brings_nothing_back(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    found = await addresses(yara, f"/outfits/{public_id}")
    with clock.travel(timedelta(days=9)):
        await destruction._mark_due()
    assert [(await yara.get(address)).status_code for address in found] == [404] * 3
    await house.work()
    assert on_disk(house) == []


async def test_the_clock_may_jump_both_ways_and_the_server_be_away(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara, keep="168")
    outfit = await Outfit.get(public_id=public_id)
    found = await addresses(yara, f"/outfits/{public_id}")
    assert outfit.destroy_at == outfit.interview_at + timedelta(days=7)
    for jump in (timedelta(minutes=-1), timedelta(days=-400), timedelta(minutes=-1)):
        with clock.travel(outfit.destroy_at + jump):
            await house.work()
            assert {(await yara.get(address)).status_code for address in found} == {200}
    with clock.travel(outfit.destroy_at + timedelta(days=400)):  # nothing ran in between
        await destruction.destroy_due(house.resources)
        assert on_disk(house) == []
    with clock.travel(timedelta(days=-1)):
        await house.work()
        assert {(await yara.get(address)).status_code for address in found} == {404}
    assert len(await house.happened("outfits:outfit:destroyed")) == 1


@pytest.mark.parametrize("keep", [0, 24, 168])
async def test_she_chooses_when_her_photos_go(house: House, keep: int) -> None:
    yara = await house.join("Yara")
    outfit = await Outfit.get(public_id=await ask(yara, keep=str(keep)))
    assert f'name="keep" value="{keep}"' in (await yara.get(f"/outfits/{outfit.public_id}/question")).text
    goes_at = outfit.interview_at + timedelta(hours=keep)
    for moment, left in ((goes_at - timedelta(minutes=1), 3), (goes_at, 0), (goes_at + timedelta(minutes=1), 0)):
        with clock.travel(moment):
            await destruction.destroy_due(house.resources)
            assert len(on_disk(house)) == left
    assert len(await house.happened("outfits:outfit:destroyed")) == 1


@pytest.mark.parametrize("hours", ["", "-24", "1", "8760", "soon"])
async def test_no_other_time_can_be_chosen(house: House, hours: str) -> None:
    yara = await house.join("Yara")
    assert (await post(yara, keep=hours)).status_code == 422
    assert (
        await Outfit.filter(steps=1, keep_hours=24).count() == 1
    )  # the photos are kept, and nothing of the second step


async def test_what_was_missing_is_counted_by_who_looked_first(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes begin at the same moment: the second finds files missing that the first one took away."""
    yara = await house.join("Yara")
    outfit = await Outfit.get(public_id=await ask(yara, photos=2))
    first = (await Photo.filter(outfit_id=outfit.id).order_by("id"))[0]
    whole, begin = len(files.SIZES), photo_destruction._begin
    looked: list[int] = []

    async def meanwhile(names: Any) -> int:
        if not looked:
            await begin(first.name, 0)
        looked.append(1)
        return whole

    monkeypatch.setattr(house.resources.storage, "missing", meanwhile)
    with clock.travel(outfit.destroy_at):
        await destruction.destroy_due(house.resources)
    [event] = await house.happened("outfits:outfit:destroyed")
    assert event.facts == {"photos": 2, "files": whole, "missing": whole, "draft": 0}


async def test_what_was_answered_is_not_read_again_each_time(house: House) -> None:
    """A round reads five hundred at most: those that were answered would keep the others out."""
    outfit = await Outfit.get(public_id=await ask(await house.join("Yara")))
    with clock.travel(outfit.closes_at):
        assert await destruction.close_due(house.resources) == 1
        with queries_told() as told:
            assert await destruction.close_due(house.resources) == 0
        read = next(record.args for record in told if 'FROM "outfit"' in str(record.args))
        sql, values = cast("tuple[str, list[Any]]", read)
        assert await raw_sql.fetch(sql, *values) == []


async def test_what_ended_lately_is_looked_for_and_not_all_that_ever_ended(house: House) -> None:
    """What is left of long ago is the hourly chore's: it takes a look at every photo there is."""
    yara = await house.join("Yara")
    marked = [await Outfit.get(public_id=await ask(yara)) for _two in range(2)]
    with clock.travel(timedelta(days=9)):
        await destruction._mark_due()
        long_ago = clock.now() - destruction.LATELY - timedelta(minutes=1)
        await transactions.atomic(Outfit.filter(id=marked[0].id).update)(destroyed_at=long_ago)
        assert await destruction.destroy_due(house.resources) == 1
        assert await Photo.all().values_list("outfit_id", flat=True) == [marked[0].id]
        await destruction.destroy_late(house.resources)
        assert await Photo.all().count() == 0
    assert len(await house.happened("outfits:outfit:destroyed")) == 2


KILLS = [
    Moment("jobtease.outfits.ending.destruction", "_mark_due"),
    Moment("pathlib", "Path.unlink", "after", 3),  # the first of six files is gone
    Moment("jobtease.pictures.storage", "_sync", "before"),
    Moment("jobtease.photos.files", "destroy"),
    Moment("jobtease.events.event_log", "record"),  # rows removed and receipt written, in a transaction without an end
    Moment("jobtease.outfits.ending.destruction", "_remove_rows"),
]


async def _destroys(when: datetime, house: House) -> None:
    with clock.travel(when):
        await destruction.destroy_due(house.resources)


@pytest.mark.parametrize("at", KILLS, ids=str)
async def test_killed_in_between_it_is_finished_at_the_first_run_after(house: House, at: Moment) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara, 2)
    found = await addresses(yara, f"/outfits/{public_id}")
    due = (await Outfit.get(public_id=public_id)).destroy_at
    await dies(house.settings, partial(_destroys, due), at)
    assert {(await yara.get(address)).status_code for address in found} == {404}  # marked, whatever the clock says now
    assert not (on_disk(house) and await house.happened("outfits:outfit:destroyed"))  # no receipt for what is there
    await destruction.destroy_due(house.resources)
    assert on_disk(house) == []
    assert await Photo.all().count() == 0
    await destruction.destroy_due(house.resources)
    [event] = await house.happened("outfits:outfit:destroyed")
    assert event.facts == {"photos": 2, "files": 6, "missing": 0, "draft": 0}


async def _takes_back(yara: Viewer, public_id: str, house: House) -> None:
    await actions.withdraw(yara, public_id, house.resources)


async def test_killed_while_she_takes_it_back_it_is_gone_for_others_and_then_from_disk(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    found = await addresses(henk, f"/outfits/{public_id}")
    await dies(
        house.settings,
        partial(_takes_back, yara.viewer, public_id),
        Moment("jobtease.outfits.asking.actions", "_withdraw"),
    )
    assert len(on_disk(house)) == 3
    assert {(await henk.get(address)).status_code for address in found} == {404}
    await destruction.destroy_due(house.resources)
    assert on_disk(house) == []
    assert len(await house.happened("outfits:outfit:destroyed")) == 1


async def test_a_disk_that_refuses_is_tried_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara = await house.join("Yara")
    await ask(yara)

    async def refusing(*args: Any) -> None:
        raise Unavailable

    with clock.travel(timedelta(days=9)):
        with monkeypatch.context() as patch:
            patch.setattr(files, "destroy", refusing)
            with pytest.raises(Unavailable):
                await destruction.destroy_due(house.resources)
        assert len(on_disk(house)) == 3
        await destruction.destroy_due(house.resources)
    assert on_disk(house) == []
    assert len(await house.happened("outfits:outfit:destroyed")) == 1


async def test_she_reads_what_was_destroyed_and_may_take_the_words_away_as_well(house: House) -> None:
    yara, henk, bram = await house.join("Yara"), await house.join("Henk"), await house.join("Bram")
    public_id = await ask(yara, 2)
    page, leave = f"/outfits/{public_id}", f"/outfits/{public_id}/forget"
    assert await answer(henk, public_id) == 303
    assert (await yara.get(leave)).headers["location"] == f"{page}/leave"
    assert (await yara.post(leave)).status_code == 409  # there are photos
    with clock.travel(timedelta(days=9)):
        await house.work()
    told = "Je foto’s zijn vernietigd: Achter de balie van een hotel. Er is bij ons niets meer van over."
    await house.work()
    assert [told in (await person.get("/me/notices")).text for person in (yara, henk)] == [True, False]
    shown = (await yara.get(page)).text
    assert "Bewijs: je foto’s zijn vernietigd" in shown
    assert "2 foto’s, in alle maten: 6 bestanden" in shown
    assert "Bewijs: je foto’s zijn vernietigd" not in (await henk.get(page)).text
    assert f'href="{page}"' in (await yara.get("/outfits")).text  # the way to it
    for person in (henk, bram):
        assert (await person.get(leave)).status_code == (await person.post(leave)).status_code == 404
    assert "Wie je antwoord gaf" in (await yara.get(leave)).text
    assert (await yara.post(leave)).status_code == 303
    for person in (yara, henk):
        assert (await person.get(page)).status_code == 404
    assert await Outfit.all().count() == await Feedback.all().count() == await Advice.all().count() == 0
    assert await Grant.all().count() == 0
    assert {str(row.details) for row in await NoticeRow.filter(path=page)} == {"{}"}


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
    assert (await yara.post(f"/outfits/{public_id}/audience", {"audience": "members"})).status_code == 404
    with pytest.raises(Conflict):  # in a tab that was open already
        await actions.change_audience(yara.viewer, public_id, Audience.MEMBERS, ())
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


@pytest.mark.usefixtures("real_clock")
async def test_files_without_a_row_are_swept_after_an_hour(house: House) -> None:
    yara = await house.join("Yara")
    await ask(yara)
    kept = on_disk(house)
    await house.resources.storage.put("orphan-of-a-crash-large.webp", b"RIFF")
    assert await composition.sweep_store(house.resources) == 0
    with clock.travel(timedelta(minutes=61)):
        assert await composition.sweep_store(house.resources) == 1
    assert on_disk(house) == kept


async def test_a_row_without_its_file_is_a_clean_404_and_told_to_whoever_runs_this(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    found = await addresses(yara, f"/outfits/{public_id}")
    await house.resources.storage.destroy(on_disk(house))
    assert (await yara.get(found[0])).status_code == 404
    with clock.travel(timedelta(hours=2)):
        await composition.sweep_store(house.resources)
    assert "3 files of photos are missing" in caplog.text
    with clock.travel(timedelta(days=9)):
        for _ in range(2):  # it ends, and what follows from that
            await house.work()
        told = (await yara.get("/me/notices")).text
    assert "Je foto’s zijn weg: Achter de balie van een hotel. Een deel van de bestanden lag niet" in told
    assert "is bij ons niets meer van over" not in told
