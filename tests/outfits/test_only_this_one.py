"""An outfit goes its whole way while others, and its asker and reviewer with others, have the same: nothing of that changes."""

from datetime import datetime, timedelta
from typing import Any

from jobtease import clock
from jobtease.accounts.erasure import actions as erasure_actions
from jobtease.data import transactions
from jobtease.outfits import queries
from jobtease.outfits.ending.evidence import EVIDENCE as evidence
from jobtease.outfits.ending.evidence import RECOGNITION as recognition
from jobtease.outfits.models import Advice, Feedback, Outfit, photos_of
from jobtease.photos import look_limits
from jobtease.photos.evidence import Kept, kept_of
from jobtease.photos.models import Exhibit, Photo, PhotoLook, RemovedPicture
from tests.house import House, Person
from tests.outfits.test_answering import KEEP_JACKET, SWAP_SHOES, answer
from tests.outfits.test_choosing import choose, helps
from tests.outfits.wardrobe import a_photo, addresses, ask, draft
from tests.untouched import Rows, changed, everything

UTRECHT = "GM0344"


async def _does(person: Person, path: str, data: dict[str, Any] | None = None) -> None:
    sent = await person.post(path, data)
    assert sent.status_code == 303, (path, sent.text)


async def _answered(asker: Person, reviewer: Person, **more: Any) -> tuple[str, Feedback]:
    """An outfit that somebody looked at and answered."""
    outfit = await ask(asker, **more)
    for photo in await addresses(reviewer, f"/outfits/{outfit}"):
        await reviewer.get(photo)
    assert await answer(reviewer, outfit, **KEEP_JACKET | SWAP_SHOES, note="Polish them") == 303
    return outfit, await Feedback.get(outfit__public_id=outfit)


async def _one_of_each(asker: Person, reviewer: Person) -> None:
    await _answered(asker, reviewer)
    chosen = await draft(asker, audience="chosen")
    assert await choose(asker, chosen, reviewer) == 303
    await _does(asker, f"/outfits/{chosen}/confirm", {"sure": "1"})
    reported, _feedback = await _answered(asker, reviewer)
    await transactions.atomic(evidence.keep)(reported)


async def _around(house: House) -> tuple[Person, Person, Rows]:
    """Yara and Henk, who meet each other, and all that was there before."""
    yara, henk = await house.join("Yara", language="en"), await house.join("Henk", language="en")
    nadia, bram = await house.join("Nadia", UTRECHT), await house.join("Bram", UTRECHT)
    for asker, reviewer in ((yara, await house.join("Bas")), (await house.join("Noor"), henk), (nadia, bram)):
        await helps(reviewer)
        await _one_of_each(asker, reviewer)
    await house.work()
    return yara, henk, await everything()


def _tomorrow() -> datetime:
    return clock.local(clock.now() + timedelta(days=1)).replace(hour=14, minute=0, second=0, microsecond=0)


async def test_asking_choosing_answering_and_forgetting_change_this_one_only(house: House) -> None:
    yara, henk, before = await _around(house)
    other_draft = await draft(yara, photos=[a_photo(7)])
    before |= {key: row for key, row in (await everything()).items() if key[0] in ("outfit", "photo")}
    outfit = await draft(yara, photos=[a_photo(8), a_photo(9)], audience="chosen")
    first = await Photo.filter(outfit__public_id=outfit).order_by("position").values_list("name", flat=True)
    await _does(yara, f"/outfits/{outfit}/photos/1/hide", {"cut": "30"})
    then = await Photo.filter(outfit__public_id=outfit).order_by("position").values_list("name", flat=True)
    assert (then[0], then[1] != first[1]) == (first[0], True)
    assert await choose(yara, outfit, henk) == 303
    await _does(yara, f"/outfits/{outfit}/confirm", {"sure": "1"})
    assert await changed(before) == []
    assert await answer(henk, outfit) == 303
    given = await Feedback.get(outfit__public_id=outfit)
    for _twice in range(2):
        await _does(yara, f"/feedback/{given.public_id}/helped", {"garment": "jacket"})
    assert await changed(before) == []
    helped = await Advice.filter(feedback_id=given.id).order_by("garment").values_list("garment", "helped_at")
    assert [(garment, at is not None) for garment, at in helped] == [("jacket", True), ("shoes", False)]
    await house.work()
    assert await changed(before) == []
    for step in ("withdraw", "forget"):
        await _does(yara, f"/outfits/{outfit}/{step}", {"sure": "1"})
        await house.work()
        assert await changed(before) == []
    assert await Outfit.filter(public_id__in=[outfit, other_draft]).values_list("public_id", flat=True) == [other_draft]


def _but_the_desks_clock(found: list[str]) -> list[str]:
    """Three ask the same in the same words, which a moderator looks at; that it is late by then is no doing of the outfit's."""
    return [one for one in found if not one.startswith("moderation_case ")]


async def test_what_time_does_to_one_it_does_to_no_other(house: House) -> None:
    yara, henk, before = await _around(house)
    at = _tomorrow()
    outfit, _feedback = await _answered(yara, henk, interview=at.strftime("%Y-%m-%dT%H:%M"), keep="0")
    with clock.travel(at + timedelta(hours=6)):
        for _twice in range(2):
            await house.work()
            assert _but_the_desks_clock(await changed(before)) == []
        row = await Outfit.get(public_id=outfit)
        assert None not in (row.destroyed_at, row.answered_at, row.asked_how_at)
        assert not await Photo.filter(outfit_id=row.id).exists()
        await _does(yara, f"/outfits/{outfit}/how", {"how": "well", "words": "It went well"})
        await house.work()
        assert _but_the_desks_clock(await changed(before)) == []


async def test_evidence_of_one_is_no_evidence_of_another(house: House) -> None:
    yara, henk, _before = await _around(house)
    outfit, _feedback = await _answered(yara, henk, photos=[a_photo(11), a_photo(12)])
    await draft(henk)
    until = clock.now() + timedelta(days=14)
    await transactions.atomic(Exhibit.filter(until=None).update)(until=until + timedelta(days=1))
    before = await everything()
    await transactions.atomic(evidence.keep)(outfit)
    mine = {row.name for row in await Exhibit.filter(subject=outfit)}
    assert len(mine) == 2
    pictures = {(one.position, one.width, one.height) for one in await evidence.shown(outfit)}
    assert pictures == {(p.position, *p.sizes["large"]) for p in await Photo.filter(outfit__public_id=outfit)}
    assert await kept_of(outfit) == Kept(2, None)
    await transactions.atomic(evidence.may_go_from)(outfit, until)
    assert await kept_of(outfit) == Kept(2, until)
    assert (await evidence.are_due(), await evidence.due(outfit)) == ([], [])
    await transactions.atomic(evidence.remove)(mine)
    assert await Exhibit.filter(subject=outfit).count() == 2
    with clock.travel(until):
        assert (await evidence.are_due(), set(await evidence.due(outfit))) == ([outfit], mine)
        assert await evidence.destroy(house.resources, mine) == 0  # the outfit still shows them
        await transactions.atomic(evidence.remove)(["another"])
        assert await Exhibit.filter(subject=outfit).count() == 2
    with clock.travel(until + timedelta(days=2)):
        assert set(await evidence.due(outfit)) == mine
    await transactions.atomic(evidence.hold)(outfit)
    with clock.travel(until):
        assert (await evidence.are_due(), await evidence.due(outfit)) == ([], [])
    await _does(yara, f"/outfits/{outfit}/withdraw", {"sure": "1"})
    await transactions.atomic(recognition.remember)(outfit, "decision")
    await transactions.atomic(recognition.remember)("nothing", "other")
    assert await RemovedPicture.all().values_list("decision", flat=True) == ["decision", "decision"]
    await transactions.atomic(recognition.unlearn)("other")
    assert await RemovedPicture.all().count() == 2
    assert set(await transactions.atomic(evidence.release)(outfit)) == mine
    theirs = {key: row for key, row in before.items() if key[0] != "outfit" or row["public_id"] != outfit}
    names = await Exhibit.all().values_list("name", flat=True)
    assert {row["name"] for key, row in theirs.items() if key[0] == "exhibit"} == set(names)
    assert not [line for line in await changed(theirs) if line.startswith("exhibit")]


async def test_who_leaves_takes_the_outfits_of_nobody_else_along(house: House) -> None:
    _yara, _henk, before = await _around(house)
    els, dirk = await house.join("Els"), await house.join("Dirk")
    for person in (els, dirk):
        await helps(person)
    await _one_of_each(els, dirk)
    await _one_of_each(dirk, els)
    for person in (els, dirk):
        await erasure_actions.erase(person.viewer, house.app.state.features, house.resources)
        await house.work()
        assert await changed(before) == []
    now = await everything()
    for table in ("outfit", "feedback", "advice", "photo", "practised", "audience_grant", "photo_look"):
        assert {key for key in now if key[0] == table} == {key for key in before if key[0] == table}, table


async def test_looks_are_counted_for_each_who_looks_and_each_outfit(house: House) -> None:
    yara, henk, _before = await _around(house)
    outfit, _feedback = await _answered(yara, henk)
    row = await Outfit.get(public_id=outfit)
    assert await look_limits.how_many_looked(photos_of(row.id)) == 1
    looks = await PhotoLook.filter(account_id=henk.viewer.id).count()
    assert len((await queries.export(henk.viewer.id))["looked_at_photos"]) == looks
    assert looks == 3
