"""Whose offer it is, and in which state: another's, and one in another state, is refused or left out; who leaves ends their own help."""

from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.accounts.trust import newcomers
from jobtease.audience import Viewer, Visibility
from jobtease.conversations import queries as conversation_queries
from jobtease.conversations.models import Conversation
from jobtease.data import rate_limits, transactions
from jobtease.errors import Conflict, NotFound
from jobtease.helping import queries
from jobtease.helping.models import HelpRequest, Offer, OfferState
from jobtease.helping.offering import actions as offering_actions
from jobtease.helping.offering import newcomer_offers, parting_actions, withdrawn_offers
from jobtease.ties import actions as ties
from tests.helping.people import ask, offer, offered, state_of
from tests.house import House, Person


async def _set(model: Any, public_id: str, **values: object) -> None:
    await transactions.atomic(model.filter(public_id=public_id).update)(**values)


async def _people(house: House) -> tuple[Person, Person, Person]:
    return await house.join("Yara"), await house.join("Henk"), await house.join("Samira")


async def test_who_was_chosen_before_makes_no_first_offers_and_others_do(house: House) -> None:
    yara, henk, samira = await _people(house)
    _request, [_open] = await offered(yara.viewer, [henk.viewer.id])
    assert await newcomer_offers.is_first(henk.viewer, hold=True)
    request, [hers] = await offered(yara.viewer, [samira.viewer.id])
    await offering_actions.accept(yara.viewer, request, hers)
    assert await newcomer_offers.is_first(henk.viewer, hold=True)
    assert not await newcomer_offers.is_first(samira.viewer, hold=True)
    assert not await newcomer_offers.is_first(henk.viewer, hold=False)


async def test_only_changing_my_open_offer_on_this_request_costs_no_first_offer(house: House) -> None:
    yara, henk, samira = await _people(house)
    mine, [his] = await offered(yara.viewer, [henk.viewer.id])
    another, [_hers] = await offered(yara.viewer, [samira.viewer.id])
    for _any_number in range(newcomers.OFFERS.times + 1):
        await newcomer_offers.spend(henk.viewer, mine)
    await _set(Offer, his, state=OfferState.WITHDRAWN)
    await newcomer_offers.spend(henk.viewer, mine)
    for _rest in range(newcomers.OFFERS.times - 1):
        await newcomer_offers.spend(henk.viewer, another)
    with pytest.raises(rate_limits.TooMany):
        await newcomer_offers.spend(henk.viewer, another)
    await newcomer_offers.spend(samira.viewer, mine)


async def test_an_offer_is_changed_and_taken_back_by_who_made_it(house: House) -> None:
    yara, henk, samira = await _people(house)
    request, [his] = await offered(yara.viewer, [henk.viewer.id])
    _another, [hers] = await offered(yara.viewer, [samira.viewer.id])
    for other in (samira, yara):
        with pytest.raises(NotFound):
            await offering_actions.withdraw_offer(other.viewer, request)
    for each in (his, hers):
        await _set(Offer, each, visibility=Visibility.HIDDEN)
    assert await offering_actions.offer_help(henk.viewer, request, "Words to look at again")
    both = [(await Offer.get(public_id=each)).visibility for each in (his, hers)]
    assert both == [Visibility.HELD, Visibility.HIDDEN]
    await _set(Offer, hers, visibility=Visibility.SHOWN)
    assert await offering_actions.offer_help(henk.viewer, request, "Words that wait", held=True)
    assert (await Offer.get(public_id=hers)).visibility is Visibility.SHOWN
    await _set(Offer, his, visibility=Visibility.REMOVED)
    with pytest.raises(Conflict):
        await offering_actions.offer_help(henk.viewer, request, "Something else")
    await _set(Offer, his, visibility=Visibility.SHOWN)
    await _set(HelpRequest, request, visibility=Visibility.HIDDEN)
    with pytest.raises(Conflict):
        await offering_actions.withdraw_offer(henk.viewer, request)


async def test_what_a_moderator_hid_is_neither_chosen_nor_refused(house: House) -> None:
    yara, henk, samira = await _people(house)
    request, [his, hers] = await offered(yara.viewer, [henk.viewer.id, samira.viewer.id])
    await _set(Offer, his, visibility=Visibility.HIDDEN)
    with pytest.raises(NotFound):
        await offering_actions.decline(yara.viewer, request, his)
    with pytest.raises(Conflict):
        await offering_actions.accept(yara.viewer, request, his)
    await _set(HelpRequest, request, visibility=Visibility.HIDDEN)
    for do in (offering_actions.accept, offering_actions.decline):
        with pytest.raises(Conflict):
            await do(yara.viewer, request, hers)
    assert set(await Offer.all().values_list("state", flat=True)) == {OfferState.OPEN}


async def test_another_request_that_is_open_opens_no_other(house: House) -> None:
    yara, henk, samira = await _people(house)
    await offered(yara.viewer, [samira.viewer.id])
    request, [his, hers] = await offered(yara.viewer, [henk.viewer.id, samira.viewer.id])
    await offering_actions.accept(yara.viewer, request, his)
    await _set(Offer, hers, state=OfferState.OPEN)  # whatever it says
    bram = await house.join("Bram")
    with pytest.raises(Conflict):
        await offering_actions.offer_help(bram.viewer, request, "I can help")
    for way in (offering_actions.accept, offering_actions.decline):
        with pytest.raises(Conflict):
            await way(yara.viewer, request, hers)
    with pytest.raises(Conflict):
        await offering_actions.withdraw_offer(samira.viewer, request)


async def test_somebody_else_who_is_suspended_keeps_nobody_from_being_chosen(house: House) -> None:
    yara, henk, samira = await _people(house)
    request, [his, hers] = await offered(yara.viewer, [henk.viewer.id, samira.viewer.id])
    await transactions.atomic(Account.filter(id=samira.viewer.id).update)(suspended_at=clock.now())
    with pytest.raises(Conflict):
        await offering_actions.accept(yara.viewer, request, hers)
    await offering_actions.accept(yara.viewer, request, his)
    assert await state_of(request) == "matched"


async def test_who_leaves_ends_what_was_chosen_and_not_what_was_refused_before(house: House) -> None:
    yara, henk, samira = await _people(house)
    request, [his, hers] = await offered(yara.viewer, [henk.viewer.id, samira.viewer.id])
    talk = await offering_actions.accept(yara.viewer, request, hers)
    refused = (await Offer.get(public_id=his)).answered_at
    assert await parting_actions.leave(yara.viewer, talk)
    first, second = [await Offer.get(public_id=each) for each in (his, hers)]
    assert (first.state, first.answered_at) == (OfferState.DECLINED, refused)
    assert (second.state, await state_of(request)) == (OfferState.DECLINED, "expired")


async def test_who_helped_before_leaves_their_old_conversation_and_not_whoever_helps_now(house: House) -> None:
    yara, henk, samira = await _people(house)
    request, [his] = await offered(yara.viewer, [henk.viewer.id])
    talk = await offering_actions.accept(yara.viewer, request, his)
    assert await parting_actions.leave(henk.viewer, talk)
    # who looks for requests hears that this one is open again; offered() makes its rows without the first event
    (posted,) = await house.happened("helping:request:posted")
    assert (posted.subject, posted.actor, posted.municipality) == (request, yara.viewer.id, yara.viewer.municipality)
    assert posted.facts == {"visibility": "shown"}
    await offering_actions.offer_help(samira.viewer, request, "I can help now")
    hers = await Offer.get(author_id=samira.viewer.id)
    await offering_actions.accept(yara.viewer, request, hers.public_id)
    assert not await parting_actions.leave(henk.viewer, talk)
    assert (await state_of(request), (await Offer.get(id=hers.id)).state) == ("matched", OfferState.ACCEPTED)


async def test_leaving_twice_at_once_does_not_end_the_help_of_who_was_chosen_in_between(house: House) -> None:
    """The second time had read the offer as accepted before the first one ended it."""
    yara, henk, samira = await _people(house)
    request, [his] = await offered(yara.viewer, [henk.viewer.id])
    talk = await offering_actions.accept(yara.viewer, request, his)
    read_before = await Offer.get(public_id=his)
    assert await parting_actions.leave(henk.viewer, talk)
    await offering_actions.offer_help(samira.viewer, request, "I can help now")
    hers = await Offer.get(author_id=samira.viewer.id)
    await offering_actions.accept(yara.viewer, request, hers.public_id)
    end = transactions.atomic(parting_actions._end)
    assert not await end(read_before, await HelpRequest.get(public_id=request), henk.viewer.id)
    assert (await state_of(request), (await Offer.get(id=hers.id)).state) == ("matched", OfferState.ACCEPTED)
    assert (await HelpRequest.get(public_id=request)).closed_at is None


async def test_who_leaves_twice_while_the_next_is_chosen_ends_neither_their_help_nor_their_conversation(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second time had found the conversation before the first one ended it."""
    yara, henk, samira = await _people(house)
    request, [his, hers] = await offered(yara.viewer, [henk.viewer.id, samira.viewer.id])
    talk = await offering_actions.accept(yara.viewer, request, his)
    find, leave = parting_actions.talks.talk_for, parting_actions.leave

    async def meanwhile(viewer: Viewer, public_id: str) -> conversation_queries.Talk:
        found = await find(viewer, public_id)
        monkeypatch.undo()
        assert await leave(henk.viewer, talk)
        await Offer.filter(public_id=hers).update(state=OfferState.OPEN)
        await offering_actions.accept(yara.viewer, request, hers)
        return found

    monkeypatch.setattr(parting_actions.talks, "talk_for", meanwhile)
    assert not await leave(henk.viewer, talk)
    assert (await state_of(request), (await Offer.get(public_id=hers)).state) == ("matched", OfferState.ACCEPTED)
    new = await Conversation.get(about=request)
    assert (new.helper_id, new.ended_at) == (samira.viewer.id, None)
    assert await parting_actions.leave(samira.viewer, new.public_id)
    assert await Conversation.filter(ended_at=None).count() == 0


async def test_who_leaves_at_this_moment_says_nothing_of_the_help_of_the_next(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    yara, henk, samira = await _people(house)
    request, [his, hers] = await offered(yara.viewer, [henk.viewer.id, samira.viewer.id])
    await offering_actions.accept(yara.viewer, request, his)

    async def meanwhile(_one: int, _other: int) -> bool:
        await Offer.filter(public_id=his).update(state=OfferState.WITHDRAWN)
        await Offer.filter(public_id=hers).update(state=OfferState.ACCEPTED)
        return False

    monkeypatch.setattr(offering_actions.blocks, "is_between", meanwhile)
    with pytest.raises(Conflict):
        await offering_actions.close(henk.viewer, request, "yes")
    monkeypatch.undo()
    assert (await HelpRequest.get(public_id=request)).helper_says is None
    await offering_actions.close(henk.viewer, request, "yes")
    assert (await HelpRequest.get(public_id=request)).helper_says == "yes"


async def test_the_asker_chooses_among_offers_that_count(house: House) -> None:
    yara, henk, samira = await _people(house)
    bram, noor = await house.join("Bram"), await house.join("Noor")
    request = await ask(yara)
    made = [await offer(person, request) for person in (henk, samira, bram, noor)]
    await _set(Offer, made[1], visibility=Visibility.HIDDEN)
    await _set(Offer, made[2], state=OfferState.WITHDRAWN)
    await transactions.atomic(Account.filter(id=noor.viewer.id).update)(suspended_at=clock.now())
    found = await queries.offers_on(yara.viewer, await queries.request_for(yara.viewer, request))
    assert [one.public_id for one in found] == made[:1]


async def test_a_block_ends_what_stands_and_leaves_what_was_refused_before(house: House) -> None:
    yara, henk, _samira = await _people(house)
    (refused, [his]), (standing, [_open]) = [await offered(yara.viewer, [henk.viewer.id]) for _two in range(2)]
    await offering_actions.decline(yara.viewer, refused, his)
    before = {each: (await HelpRequest.get(public_id=each)).version for each in (refused, standing)}
    assert await ties.block(yara.viewer, henk.viewer.public_id)
    assert (await HelpRequest.get(public_id=refused)).version == before[refused]
    assert (await HelpRequest.get(public_id=standing)).version > before[standing]


async def test_an_offer_that_is_taken_back_while_a_block_is_made_is_not_refused_as_well(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    yara, henk, samira = await _people(house)
    _request, [his, hers] = await offered(yara.viewer, [henk.viewer.id, samira.viewer.id])
    refuse = parting_actions._refuse

    async def meanwhile(offer: Offer, asked: HelpRequest, by: int) -> None:
        await Offer.filter(id=offer.id).update(state=OfferState.WITHDRAWN)
        await refuse(offer, asked, by)

    monkeypatch.setattr(parting_actions, "_refuse", meanwhile)
    assert await ties.block(yara.viewer, henk.viewer.public_id)
    assert [(await Offer.get(public_id=each)).state for each in (his, hers)] == [OfferState.WITHDRAWN, OfferState.OPEN]
    assert await house.happened("helping:offer:declined") == []
    monkeypatch.undo()
    assert await ties.block(yara.viewer, samira.viewer.public_id)
    assert [each.subject for each in await house.happened("helping:offer:declined")] == [hers]


async def test_taken_back_offers_are_told_of_to_whose_request_it_is(house: House) -> None:
    yara, henk, samira = await _people(house)
    request, [his, hers] = await offered(yara.viewer, [henk.viewer.id, samira.viewer.id])
    another, [again] = await offered(samira.viewer, [henk.viewer.id])
    await offering_actions.withdraw_offer(henk.viewer, request)
    await offering_actions.withdraw_offer(henk.viewer, another)
    row = await HelpRequest.get(public_id=request)
    assert [one.public_id for one in await withdrawn_offers.on_request(yara.viewer, row.id)] == [his]
    assert await withdrawn_offers.on_request(samira.viewer, row.id) == []
    assert (await Offer.get(public_id=again)).state is OfferState.WITHDRAWN
    await _set(Offer, his, visibility=Visibility.HIDDEN)
    assert await withdrawn_offers.on_request(yara.viewer, row.id) == []
    assert (await Offer.get(public_id=hers)).state is OfferState.OPEN


@pytest.mark.parametrize(
    "meanwhile",
    [{"state": OfferState.WITHDRAWN}, {"state": OfferState.DECLINED}, {"visibility": Visibility.REMOVED}],
    ids=["taken back", "declined", "removed"],
)
async def test_an_offer_that_became_another_since_it_was_read_is_not_changed(
    house: House, monkeypatch: pytest.MonkeyPatch, meanwhile: dict[str, object]
) -> None:
    yara, henk, samira = await _people(house)
    request, [his, hers] = await offered(yara.viewer, [henk.viewer.id, samira.viewer.id])
    still_open = offering_actions._still_open

    async def then(request_id: int) -> bool:
        await Offer.filter(public_id=his).update(**meanwhile)
        return await still_open(request_id)

    monkeypatch.setattr(offering_actions, "_still_open", then)
    with pytest.raises(Conflict):
        await offering_actions.offer_help(henk.viewer, request, "On Thursday as well")
    if "state" in meanwhile:
        with pytest.raises(Conflict):
            await offering_actions.withdraw_offer(henk.viewer, request)
        with pytest.raises(Conflict):
            await offering_actions.decline(yara.viewer, request, his)
    await offering_actions.offer_help(samira.viewer, request, "On Friday as well")
    words = await Offer.filter(public_id__in=[his, hers]).order_by("id").values_list("message", flat=True)
    assert words == ["I can help you", "On Friday as well"]


async def test_an_offer_that_waits_and_is_changed_is_one_version_further(house: House) -> None:
    yara, henk, _samira = await _people(house)
    request = await ask(yara)
    for version, words in enumerate(("On Wednesday", "On Thursday", "On Friday"), 2):
        await offering_actions.offer_help(henk.viewer, request, words, held=True)
        [made] = await Offer.all()
        assert (made.visibility, made.version) == (Visibility.HELD, version)
