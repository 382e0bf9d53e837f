"""How many offers there are to choose from, as the asker and matching read it: always what is really there."""

from datetime import timedelta

from jobtease import clock
from jobtease.data import transactions
from jobtease.helping.asking.actions import recount
from jobtease.helping.models import HelpRequest, Offer
from jobtease.moderation.models import Case
from jobtease.ties import actions as ties
from tests.helping.people import ask, offer
from tests.house import House, Person


async def _count(public_id: str) -> int:
    return (await HelpRequest.get(public_id=public_id)).offer_count


async def test_when_time_is_up_the_offers_are_gone_and_asked_again_there_are_none(house: House) -> None:
    yara, henk = await house.join("Yara", language="en"), await house.join("Henk")
    public_id = await ask(yara)
    await offer(henk, public_id)
    with clock.travel(timedelta(days=32)):
        await house.work()
        assert (await yara.post(f"/requests/{public_id}/again")).status_code == 303
        assert await _count(public_id) == 0
        assert "1 person offers help" not in (await yara.get(f"/requests/{public_id}")).text
        await offer(henk, public_id)
        assert await _count(public_id) == 1


async def test_who_leaves_takes_the_offer_out_of_the_count_also_while_the_request_is_hidden(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await offer(henk, public_id)
    await transactions.atomic(lambda: HelpRequest.filter(public_id=public_id).update(visibility="hidden"))()
    assert (await henk.post("/me/leave", {"nickname": "Henk"})).status_code == 303
    assert await _count(public_id) == 0


async def test_a_hidden_offer_is_not_one_to_choose_from(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    public_id = await ask(yara)
    made, another = await offer(henk, public_id), await ask(yara)
    await offer(henk, another)
    reported = await yara.post(f"/report/offer/{made}", {"reason": "other", "note": "Raar"})
    assert reported.status_code in (200, 303)
    await house.work()
    await _decide(marloes, "hide")
    await house.work()
    assert [await _count(each) for each in (public_id, another)] == [0, 1]


async def _decide(marloes: Person, ruling: str) -> None:
    case = await Case.get(closed_at=None)
    form = {"ruling": ruling, "clause": "3.2", "reason": "Niet zo", "sure": "1"}
    answer = await marloes.post(f"/desk/cases/{case.public_id}", form)
    assert answer.status_code == 303, answer.text
    assert await Offer.filter(visibility="hidden").count() == 1


async def test_a_block_takes_no_offer_of_another_out_of_the_count(house: House) -> None:
    """What waits for a moderator was not counted, so it isn't taken off either."""
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    public_id = await ask(yara)
    await offer(henk, public_id)
    made = await offer(samira, public_id)
    await transactions.atomic(Offer.filter(public_id=made).update)(visibility="held")
    another = await ask(yara)
    await transactions.atomic(HelpRequest.filter(public_id=another).update)(offer_count=3)
    await transactions.atomic(recount)((await HelpRequest.get(public_id=public_id)).id)
    assert [await _count(each) for each in (public_id, another)] == [1, 3], "only this one is counted"
    assert await ties.block(yara.viewer, samira.viewer.public_id)
    assert await _count(public_id) == 1
    assert await ties.block(yara.viewer, henk.viewer.public_id)
    assert await _count(public_id) == 0
