"""Several accounts of one person have one voice: in reports, feedback, thanks and offers. One mailbox, one person."""

from datetime import timedelta

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.accounts.trust import track_record, voices
from jobtease.data import transactions
from jobtease.moderation.models import Case, Report
from jobtease.outfits.models import Feedback, Outfit
from tests.helping.people import ask
from tests.house import House, Person
from tests.outfits import wardrobe


async def of_one(house: House, name: str, tag: str) -> Person:
    """Another account of this person: the address of the first one with a tag."""
    return await house.join(f"{name}+{tag}")


async def test_a_mailbox_is_known_from_the_first_day_and_after_a_change_of_address(house: House) -> None:
    yara = await house.join("Yara")
    again = await of_one(house, "Yara", "werk")
    assert {row.mailbox for row in await Account.all()} == {"yara@example.nl"}
    assert await voices.is_same(yara.viewer.id, again.viewer.id)
    assert not await voices.is_same(yara.viewer.id, (await house.join("Yaro")).viewer.id)


@transactions.atomic
async def _as_before() -> None:
    await Account.all().update(mailbox="")


async def test_accounts_of_before_are_worked_out_by_a_chore_and_are_themselves_until_then(house: House) -> None:
    yara, again = await house.join("Yara"), await of_one(house, "Yara", "werk")
    await _as_before()
    assert not await voices.is_same(yara.viewer.id, again.viewer.id)
    await house.work()
    assert await voices.is_same(yara.viewer.id, again.viewer.id)


async def test_reports_of_one_person_raise_a_case_once_and_each_is_kept(house: House) -> None:
    henk, samira = await house.join("Henk"), await house.join("Samira")
    asked = await ask(henk)
    reporters = [await house.join("Yara"), await of_one(house, "Yara", "a"), await of_one(house, "Yara", "b")]
    due = []
    for person in (*reporters, samira):
        answer = await person.post(f"/report/request/{asked}", {"reason": "other", "note": "Dit klopt niet."})
        assert answer.status_code in (200, 303), answer.text
        due.append((await Case.get(subject=asked)).due_at)
    assert await Report.filter(case__subject=asked).count() == 4
    assert (await Case.get(subject=asked)).report_count == 2
    assert due[0] == due[1] == due[2] > due[3]


async def test_somebody_answers_an_outfit_once_and_never_their_own(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    hers, his = await of_one(house, "Yara", "b"), await of_one(house, "Henk", "b")
    await wardrobe.practised(henk, hers, his)
    outfit = await wardrobe.ask(yara, audience="members")
    said = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"]}
    own = await hers.post(f"/outfits/{outfit}/feedback", said)
    assert own.status_code == 403
    assert "ander account van jezelf" in own.text
    assert (await henk.post(f"/outfits/{outfit}/feedback", said)).status_code == 303
    again = await his.post(f"/outfits/{outfit}/feedback", said)
    assert again.status_code == 409
    assert "met een ander account van jezelf" in again.text
    assert await Feedback.all().count() == 1
    assert (await Outfit.get(public_id=outfit)).feedback_count == 1, "and a place of the five is not taken"


async def test_nobody_helps_themselves(house: House) -> None:
    yara, again = await house.join("Yara"), await of_one(house, "Yara", "b")
    asked = await ask(yara)
    answer = await again.post(f"/requests/{asked}/offer", {"message": "Ik help je graag met je brief."})
    assert answer.status_code == 403
    assert "ander account van jezelf" in answer.text


@transactions.atomic
async def _thanked(helper: Person, *askers: Person) -> None:
    for asker in askers:
        await track_record.thanked(helper.viewer.id, asker.viewer.id)


async def test_thanks_of_one_person_count_once_and_of_oneself_never(house: House) -> None:
    henk, own = await house.join("Henk"), await of_one(house, "Henk", "b")
    yara, again, samira = await house.join("Yara"), await of_one(house, "Yara", "b"), await house.join("Samira")
    await _thanked(henk, own, yara, again, samira)
    with clock.travel(timedelta(days=40)):
        assert await track_record.helped_by(yara.viewer, [henk.viewer.id]) == {henk.viewer.id: 2}
