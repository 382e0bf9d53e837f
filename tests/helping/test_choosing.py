"""Henk and Samira offer help, and Yara chooses one of them."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Audience, HelpTie, Visibility
from jobtease.conversations.models import Conversation
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest, Offer, OfferState
from tests.helping.people import accept, ask, offer, offered, state_of
from tests.house import House, Person


async def test_an_offer_reaches_the_asker_only(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    marloes = await house.moderator()
    public_id = await ask(yara)
    await offer(henk, public_id, "I worked in a hotel for years")
    assert "worked in a hotel" in (await yara.get(f"/requests/{public_id}")).text
    page = (await henk.get(f"/requests/{public_id}")).text
    assert "worked in a hotel" in page
    assert "Je aanbod is onderweg." in page
    assert "worked in a hotel" not in (await samira.get(f"/requests/{public_id}")).text
    assert "worked in a hotel" not in (await marloes.get(f"/requests/{public_id}")).text
    await house.work()
    assert "Henk biedt hulp aan" in (await yara.get("/")).text


async def test_nobody_offers_help_with_their_own_request(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    answer = await yara.post(f"/requests/{public_id}/offer", {"message": "I will help myself"})
    assert answer.status_code == 403
    await offer(henk, public_id)


async def test_offering_twice_changes_the_offer(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    first = await offer(henk, public_id, "On Wednesday at seven?")
    assert await offer(henk, public_id, "On Wednesday at seven?") == first
    assert await offer(henk, public_id, "On Thursday at ten?") == first
    assert [e.name for e in await house.happened("helping:offer")] == ["helping:offer:made", "helping:offer:changed"]
    assert (await HelpRequest.get(public_id=public_id)).offer_count == 1
    await house.work()
    assert (await yara.get("/")).text.count("Henk biedt hulp aan") == 1


async def test_a_no_to_one_offer_leaves_the_others(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    public_id = await ask(yara)
    first, second = await offer(henk, public_id), await offer(samira, public_id)
    no = f"/requests/{public_id}/offers/{first}/decline"
    assert [(await one.post(no)).status_code for one in (henk, samira)] == [404, 404]
    assert (await yara.post(no)).status_code == 303
    assert (await yara.post(no)).status_code == 409
    await house.work()
    assert "deze keer niet nodig" in (await henk.get("/")).text
    assert "Yara heeft het deze keer niet nodig" in (await henk.get(f"/requests/{public_id}")).text
    assert (await henk.post(f"/requests/{public_id}/offer", {"message": "Are you really sure?"})).status_code == 409
    request = await HelpRequest.get(public_id=public_id)
    assert (request.state.value, request.offer_count) == ("open", 1)
    page = (await yara.get(f"/requests/{public_id}")).text
    assert "Samira" in page
    assert "Henk" not in page
    await accept(yara, public_id, second)


async def test_after_the_time_was_up_somebody_may_offer_again(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    mine = await offer(henk, public_id)
    assert (await yara.post(f"/requests/{public_id}/offers/{mine}/decline")).status_code == 303
    with clock.travel(timedelta(days=40)):
        await house.work()
        assert (await yara.post(f"/requests/{public_id}/again")).status_code == 303
        assert await offer(henk, public_id, "I have time now") == mine


async def test_what_was_typed_in_an_offer_is_kept(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    for message, status in (("Hi", 422), ("x" * 100_000, 422), ("Call me: 06 12345678", 422)):
        answer = await henk.post(f"/requests/{public_id}/offer", {"message": message})
        assert answer.status_code == status
        assert message in answer.text
    assert await Offer.all().count() == 0
    answer = await henk.post(f"/requests/{public_id}/offer", {"message": "Call me: 06 12345678", "anyway": "1"})
    assert answer.status_code == 303


async def test_an_offer_can_be_taken_back_and_made_again(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    public_id = await ask(yara)
    mine = await offer(henk, public_id)
    assert (await samira.post(f"/requests/{public_id}/offer/withdraw")).status_code == 404
    assert (await henk.post(f"/requests/{public_id}/offer/withdraw")).status_code == 303
    assert (await henk.post(f"/requests/{public_id}/offer/withdraw")).status_code == 409
    assert (await HelpRequest.get(public_id=public_id)).offer_count == 0
    assert (await yara.post(f"/requests/{public_id}/offers/{mine}")).status_code == 409
    assert await state_of(public_id) == "open"
    assert await offer(henk, public_id, "I have time after all") == mine
    await accept(yara, public_id, mine)


async def test_choosing_opens_a_conversation_and_tells_everybody_kindly(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    public_id = await ask(yara)
    henks, samiras = await offer(henk, public_id), await offer(samira, public_id)
    conversation = await accept(yara, public_id, henks)
    await house.work()
    told = (await henk.get("/")).text
    assert "Yara koos jouw aanbod" in told
    assert f"/conversations/{conversation}" in told
    assert "deze keer niet nodig" in (await samira.get("/")).text
    assert "Yara koos iemand anders" in (await samira.get(f"/requests/{public_id}")).text
    assert "Henk helpt je" in (await yara.get("/requests")).text
    assert "Je helpt Yara" in (await henk.get("/requests")).text
    assert await HelpTie.filter(asker_id=yara.viewer.id, helper_id=henk.viewer.id).exists()
    for offer_id in (henks, samiras):
        assert (await yara.post(f"/requests/{public_id}/offers/{offer_id}")).status_code == 409
    assert (await samira.post(f"/requests/{public_id}/offer/withdraw")).status_code == 409
    assert (await samira.post(f"/requests/{public_id}/offer", {"message": "But I am better at it"})).status_code == 409


async def test_what_she_was_told_of_an_offer_goes_when_she_answers_it(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    public_id = await ask(yara)
    henks, samiras = await offer(henk, public_id), await offer(samira, public_id)
    await house.work()
    home = (await yara.get("/")).text
    assert "Henk biedt hulp aan" in home
    assert "Samira biedt hulp aan" in home
    assert (await yara.post(f"/requests/{public_id}/offers/{henks}/decline")).status_code == 303
    home = (await yara.get("/")).text
    assert "Henk biedt hulp aan" not in home
    assert "Samira biedt hulp aan" in home
    await accept(yara, public_id, samiras)
    assert "biedt hulp aan" not in (await yara.get("/")).text
    assert "Samira biedt hulp aan" in (await yara.get("/me/notices")).text


async def test_only_the_asker_chooses_and_only_among_her_own_offers(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    mine, other = await ask(yara), await ask(samira)
    henks, elsewhere = await offer(henk, mine), await offer(henk, other)
    assert (await henk.post(f"/requests/{mine}/offers/{henks}")).status_code == 404
    assert (await samira.post(f"/requests/{mine}/offers/{henks}")).status_code == 404
    assert (await yara.post(f"/requests/{mine}/offers/{elsewhere}")).status_code == 404
    await accept(yara, mine, henks)


async def test_offers_of_suspended_people_and_hidden_ones_are_not_for_choosing(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    public_id = await ask(yara)
    henks, samiras = await offer(henk, public_id), await offer(samira, public_id)
    await _hide(samiras)
    await _suspend(henk)
    page = (await yara.get(f"/requests/{public_id}")).text
    assert henks not in page
    for offer_id in (henks, samiras):
        assert (await yara.post(f"/requests/{public_id}/offers/{offer_id}")).status_code == 409
    assert await state_of(public_id) == "open"


@transactions.atomic
async def _hide(offer_id: str) -> None:
    await Offer.filter(public_id=offer_id).update(visibility=Visibility.HIDDEN)


@transactions.atomic
async def _suspend(person: Person) -> None:
    await Account.filter(id=person.viewer.id).update(suspended_at=clock.now())


@pytest.mark.slow
async def test_a_hundred_choices_at_once_choose_one(house: House) -> None:
    yara = await house.join("Yara")
    public_id, offers = await offered(yara.viewer, await _a_hundred_helpers())
    answers = await asyncio.gather(*(yara.post(f"/requests/{public_id}/offers/{one}") for one in offers))
    assert Counter(answer.status_code for answer in answers) == {303: 1, 409: 99}
    assert Counter(await Offer.all().values_list("state", flat=True)) == {
        OfferState.ACCEPTED: 1,
        OfferState.DECLINED: 99,
    }
    assert await Conversation.all().count() == 1
    assert len(await house.happened("helping:offer:accepted")) == 1


@transactions.atomic
async def _a_hundred_helpers() -> list[int]:
    await Account.bulk_create(
        Account(email=f"{n}@example.nl", nickname=f"Helper {n}", municipality_id="GM0599") for n in range(100)
    )
    return [account.id for account in await Account.filter(nickname__startswith="Helper ")]


@pytest.mark.slow
async def test_choosing_and_taking_back_at_once_has_one_winner_each_time(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    for turn in range(100):
        public_id, (one,) = await offered(yara.viewer, [henk.viewer.id])
        choose = yara.post(f"/requests/{public_id}/offers/{one}")
        take_back = henk.post(f"/requests/{public_id}/offer/withdraw")
        both = (choose, take_back) if turn % 2 else (take_back, choose)
        answers = await asyncio.gather(*both)
        choice, withdrawal = answers if turn % 2 else reversed(answers)
        state = await Offer.get(public_id=one)
        assert (withdrawal.status_code, state.state, await state_of(public_id)) in (
            (409, OfferState.ACCEPTED, "matched"),
            (303, OfferState.WITHDRAWN, "open"),  # also when that was while the choice could still be undone
        )
        assert choice.status_code in ((303,) if state.state is OfferState.ACCEPTED else (303, 409))
    for first in ("choose", "take back"):  # in a race either may win; one after the other it is whoever was first
        public_id, (one,) = await offered(yara.viewer, [henk.viewer.id])
        order = [(yara, f"/requests/{public_id}/offers/{one}"), (henk, f"/requests/{public_id}/offer/withdraw")]
        in_turn = [await person.post(path) for person, path in (order if first == "choose" else reversed(order))]
        assert [answer.status_code for answer in in_turn] == [303, 409]
        won = OfferState.ACCEPTED if first == "choose" else OfferState.WITHDRAWN
        assert (await Offer.get(public_id=one)).state is won


async def _tells(person: Person, audience: Audience) -> None:
    answer = await person.write_profile({"headline": "Wil de horeca in", "audience": audience})
    assert answer.status_code == 303, answer.text


async def test_a_name_is_a_link_only_where_it_leads_to_a_profile(house: House) -> None:
    """Newcomers have no profile yet, and some keep theirs for themselves: a link to it would answer 404."""
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    marloes = await house.moderator()
    public_id = await ask(yara)
    for helper in (henk, samira):
        await offer(helper, public_id)
    await _tells(samira, Audience.MEMBERS)
    yaras, henks, samiras = (f'"/people/{one.viewer.public_id}"' for one in (yara, henk, samira))
    page = (await yara.get(f"/requests/{public_id}")).text
    assert ("Henk" in page, henks in page, samiras in page) == (True, False, True)
    assert yaras not in (await henk.get(f"/requests/{public_id}")).text
    desk = (await marloes.get("/desk")).text
    assert ("Henk" in desk, henks in desk, samiras in desk) == (True, False, True)

    await _tells(yara, Audience.HELPERS)
    assert yaras not in (await samira.get(f"/requests/{public_id}")).text
    made = await Offer.get(request__public_id=public_id, author_id=samira.viewer.id)
    talk = await accept(yara, public_id, made.public_id)
    assert samiras in (await yara.get(f"/conversations/{talk}")).text
    assert yaras in (await samira.get(f"/conversations/{talk}")).text
    await _suspend(samira)
    assert samiras not in (await yara.get(f"/conversations/{talk}")).text


async def test_an_offer_that_was_taken_back_can_still_be_reported_by_who_got_it(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    public_id = await ask(yara)
    offered = await offer(henk, public_id)
    assert "Een aanbod is teruggenomen" not in (await yara.get(f"/requests/{public_id}")).text
    assert (await henk.post(f"/requests/{public_id}/offer/withdraw")).status_code == 303
    page = (await yara.get(f"/requests/{public_id}")).text
    assert "Een aanbod is teruggenomen" in page
    assert f"/report/offer/{offered}" in page
    assert "I know hotels" not in page
    assert (await yara.get(f"/report/offer/{offered}")).status_code == 200
    for other in (henk, samira):
        assert f"/report/offer/{offered}" not in (await other.get(f"/requests/{public_id}")).text
