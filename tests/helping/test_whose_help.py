"""Whose request, offer and help it is, and in which state: another's, and one in another state, is refused or left out."""

from datetime import timedelta
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from jobtease import clock
from jobtease.audience import Audience, Visibility
from jobtease.blocks import Block
from jobtease.conversations import actions as conversations
from jobtease.conversations import export as talks_along
from jobtease.conversations import queries as talks
from jobtease.conversations.models import Conversation, Message
from jobtease.conversations.overview import list_queries
from jobtease.data import transactions
from jobtease.errors import Conflict, NotFound
from jobtease.helping import export as helping_export
from jobtease.helping import queries
from jobtease.helping.asking import actions
from jobtease.helping.asking.actions import SAY_AFTER_ALL
from jobtease.helping.asking.details import Wish
from jobtease.helping.models import HelpRequest, Offer, OfferState, Place, RequestState
from jobtease.helping.offering import actions as offering_actions
from jobtease.helping.overview import card_queries
from jobtease.profiles.models import Profile
from tests.helping.people import REQUEST, accept, ask, offer, offered, state_of
from tests.house import House, Person
from tests.untouched import changed, everything

WISH: dict[str, Any] = {
    "kind": "practise",
    "title": REQUEST["title"],
    "story": REQUEST["story"],
    "skills": (),
    "place": Place.EITHER,
    "needed_by": None,
    "audience": Audience.MEMBERS,
}


async def _set(model: Any, public_id: str, **values: object) -> None:
    await transactions.atomic(model.filter(public_id=public_id).update)(**values)


async def _people(house: House) -> tuple[Person, Person, Person]:
    return await house.join("Yara"), await house.join("Henk"), await house.join("Samira")


@pytest.mark.parametrize("way", ["edit", "withdraw", "again", "close", "thanks"])
async def test_a_request_of_another_is_not_found(house: House, way: str) -> None:
    yara, henk, samira = await _people(house)
    request, [his] = await offered(yara.viewer, [henk.viewer.id])
    if way in ("close", "thanks"):
        await offering_actions.accept(yara.viewer, request, his)
    if way == "thanks":
        await offering_actions.close(yara.viewer, request, "yes")
    if way == "again":
        await _set(HelpRequest, request, state=RequestState.EXPIRED)
    before = await everything()
    for other in (samira, henk) if way != "close" else (samira,):
        answer = await other.post(f"/requests/{request}/{way}", REQUEST | {"says": "yes", "thanks": "Thank you"})
        assert answer.status_code == 404
    assert await changed(before) == []


async def test_how_it_went_and_thanks_are_said_once_and_in_time(house: House) -> None:
    yara, henk, samira = await _people(house)
    done, [earlier] = await offered(yara.viewer, [samira.viewer.id])
    await offering_actions.accept(yara.viewer, done, earlier)
    await offering_actions.close(yara.viewer, done, "yes")
    request, [his] = await offered(yara.viewer, [henk.viewer.id])
    with pytest.raises(Conflict):
        await offering_actions.close(yara.viewer, request, "yes")
    with pytest.raises(NotFound):
        await offering_actions.close(henk.viewer, request, "yes")
    await offering_actions.accept(yara.viewer, request, his)
    with pytest.raises(Conflict):
        await offering_actions.thank(yara.viewer, request, "Thank you")
    await offering_actions.close(henk.viewer, request, "partly")
    with pytest.raises(Conflict):
        await offering_actions.close(henk.viewer, request, "no")
    await offering_actions.close(yara.viewer, request, "yes")
    with pytest.raises(Conflict):
        await offering_actions.close(yara.viewer, request, "no")
    await offering_actions.thank(yara.viewer, request, "Thank you")
    with pytest.raises(Conflict):
        await offering_actions.thank(yara.viewer, request, "Thank you once more")
    one, other = [await HelpRequest.get(public_id=each) for each in (request, done)]
    assert (one.asker_says, one.helper_says, one.thanks) == ("yes", "partly", "Thank you")
    assert (other.asker_says, other.helper_says, other.thanks) == ("yes", None, "")
    await transactions.atomic(Block.create)(blocker_id=yara.viewer.id, blocked_id=samira.viewer.id)
    with pytest.raises(NotFound):
        await offering_actions.close(samira.viewer, done, "yes")


async def test_what_a_moderator_took_away_is_not_changed(house: House) -> None:
    yara, _henk, _samira = await _people(house)
    request, _none = await offered(yara.viewer, [])
    await _set(HelpRequest, request, visibility=Visibility.REMOVED)
    before = await everything()
    for way in ("edit", "withdraw"):
        assert (await yara.post(f"/requests/{request}/{way}", REQUEST)).status_code == 409
    assert await changed(before) == []


async def test_a_correction_brings_this_request_back_to_a_moderator_and_no_other(house: House) -> None:
    yara, _henk, samira = await _people(house)
    mine = [await ask(yara), await ask(yara), await ask(samira), await ask(samira)]
    for each in (mine[0], mine[2]):
        await _set(HelpRequest, each, visibility=Visibility.HIDDEN)
    assert (await yara.post(f"/requests/{mine[0]}/edit", REQUEST | {"title": "Who helps me?"})).status_code == 303
    rows = await HelpRequest.all().order_by("id").values_list("visibility", flat=True)
    assert [str(each) for each in rows] == ["held", "shown", "hidden", "shown"]
    said = REQUEST | {"title": "I can't go on any more, I want to be dead"}
    assert (await yara.post(f"/requests/{mine[1]}/edit", said)).status_code in (303, 422)
    answer = await yara.post(f"/requests/{mine[1]}/edit", said | {"anyway": "1"})
    assert answer.status_code == 303
    rows = await HelpRequest.all().order_by("id").values_list("visibility", flat=True)
    assert [str(each) for each in rows][2:] == ["hidden", "shown"]


async def test_what_a_moderator_hid_comes_back_to_be_looked_at_only_with_other_words(house: House) -> None:
    yara, henk, _samira = await _people(house)
    request = await ask(yara)
    await _set(HelpRequest, request, visibility=Visibility.HIDDEN)
    waits = WISH | {"held": True}
    await actions.change(yara.viewer, request, Wish(**waits), draft=False, hold_newcomers=False)
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.HIDDEN
    await actions.change(yara.viewer, request, Wish(**waits | {"title": "Who?"}), draft=False, hold_newcomers=False)
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.HELD
    assert (await house.happened("helping:request:changed"))[-1].facts["because"] == "corrected"
    with pytest.raises(IntegrityError):  # under the id of hers
        await actions.ask(henk.viewer, request, Wish(**WISH), draft=False, hold_newcomers=False)
    for way in (actions.withdraw, actions.ask_again):
        with pytest.raises(NotFound):
            await way(henk.viewer, request)
    with pytest.raises(NotFound):
        await actions.change(henk.viewer, request, Wish(**WISH), draft=False, hold_newcomers=False)


async def test_a_request_lies_where_its_asker_lives_whoever_has_a_profile(house: House) -> None:
    yara, henk, _samira = await _people(house)
    utrecht = await house.join("Bram", "GM0344")
    assert (await utrecht.write_profile({"travel_km": "12", "audience": "members"})).status_code == 303
    theirs = await Profile.get(author_id=utrecht.viewer.id)
    for person in (yara, henk):
        row = await HelpRequest.get(public_id=await ask(person))
        assert (row.latitude, row.longitude) != (theirs.latitude, theirs.longitude)


async def test_time_ends_and_reminds_of_what_is_due_only(house: House) -> None:
    yara, henk, samira = await _people(house)
    (due, _), (later, _), (also, _) = [await offered(yara.viewer, [henk.viewer.id]) for _three in range(3)]
    (talked, [a]), (quiet, [b]) = [await offered(samira.viewer, [henk.viewer.id]) for _two in range(2)]
    for request, chosen in ((talked, a), (quiet, b)):
        await offering_actions.accept(samira.viewer, request, chosen)
    today = clock.local(clock.now()).date()
    for request, days in ((due, 1), (later, 9), (also, 1), (talked, 1), (quiet, 9)):
        await _set(HelpRequest, request, needed_by=today + timedelta(days=days))
    with clock.travel(timedelta(days=6)):
        await house.work()
        assert [await state_of(each) for each in (due, later)] == ["expired", "open"]
        assert {one.subject for one in await house.happened("helping:request:expired")} == {due, also}
        asked = await HelpRequest.exclude(reminded_at=None).values_list("public_id", flat=True)
        assert asked == [talked]
        declined = await Offer.filter(state=OfferState.DECLINED).values_list("request__public_id", flat=True)
        assert set(declined) == {due, also}


async def test_who_has_named_no_day_is_reminded_long_after_choosing(house: House) -> None:
    yara, henk, samira = await _people(house)
    (chosen, [a]), (_open, _), (dated, [c]) = [await offered(yara.viewer, [henk.viewer.id]) for _three in range(3)]
    for request, offer_id in ((chosen, a), (dated, c)):
        await offering_actions.accept(yara.viewer, request, offer_id)
    later, [d, e] = await offered(yara.viewer, [samira.viewer.id, henk.viewer.id])
    await offering_actions.decline(yara.viewer, later, d)
    day = clock.local(clock.now()).date() + timedelta(days=60)
    await _set(HelpRequest, dated, needed_by=day)
    with clock.travel(SAY_AFTER_ALL + timedelta(days=1)):
        await _set(HelpRequest, later, opened_at=clock.now())
        await offering_actions.accept(yara.viewer, later, e)
        assert await actions.remind_due() == 1
        assert await HelpRequest.exclude(reminded_at=None).values_list("public_id", flat=True) == [chosen]
        await offering_actions.close(yara.viewer, later, "yes")
        assert not await actions._remind(later)  # closed at that moment


async def test_a_page_of_mine_is_of_the_request_it_names_and_hidden_ones_are_not_listed(house: House) -> None:
    yara, henk, _samira = await _people(house)
    first, second = await ask(yara, title="First of Yara"), await ask(yara, title="Second of Yara")
    for public_id, title in ((first, "First of Yara"), (second, "Second of Yara")):
        assert (await queries.own_request(yara.viewer, public_id)).title == title
        assert f'value="{title}"' in (await yara.get(f"/requests/{public_id}/edit")).text
        await offer(henk, public_id)
    await _set(HelpRequest, second, visibility=Visibility.HIDDEN)
    assert [one.request.title for one in await queries.helping_with(henk.viewer)] == ["First of Yara"]


async def test_pages_and_copies_say_what_is_mine(house: House) -> None:
    yara, henk, samira = await _people(house)
    first, second = await ask(yara, title="First of Yara"), await ask(yara, title="Second of Yara")
    third = await ask(samira, title="Third, of Samira")
    his, hers = await offer(henk, first, "Words of Henk"), await offer(samira, first, "Words of Samira")
    await offer(samira, second, "Other words of Samira")
    await offer(henk, third, "More of Henk")
    await accept(yara, first, his)
    seen = await card_queries.mine(yara.viewer)
    assert [(one.request.title, one.helper) for one in seen] == [("Second of Yara", ""), ("First of Yara", "Henk")]
    helping = await queries.helping_with(henk.viewer)
    assert {one.offer.message for one in helping} == {"Words of Henk", "More of Henk"}
    request = await queries.request_for(yara.viewer, first)
    assert [one.message for one in await queries.offers_on(yara.viewer, request)] == ["Words of Henk"]
    request = await queries.request_for(samira.viewer, second)
    assert [one.message for one in await queries.offers_on(samira.viewer, request)] == ["Other words of Samira"]
    assert await queries.offers_on(henk.viewer, await queries.request_for(henk.viewer, second)) == []
    export = await helping_export.export(henk.viewer.id)
    assert [one["message"] for one in export["offers"]] == ["Words of Henk", "More of Henk"]
    assert export["requests"] == []
    assert [one["title"] for one in (await helping_export.export(samira.viewer.id))["requests"]] == ["Third, of Samira"]
    assert (await Offer.get(public_id=hers)).state is OfferState.DECLINED
    await offering_actions.close(yara.viewer, first, "yes")
    assert [one.helper for one in await card_queries.mine(yara.viewer)] == ["", ""]


async def test_what_was_taken_back_is_read_by_its_asker_only(house: House) -> None:
    yara, henk, samira = await _people(house)
    request = await ask(yara)
    await offer(henk, request)
    assert (await yara.post(f"/requests/{request}/withdraw")).status_code == 303
    assert [(await one.get(f"/requests/{request}")).status_code for one in (yara, samira)] == [200, 404]
    assert (await queries.request_for(henk.viewer, request)).state_only


async def test_a_helper_reads_neither_what_is_hidden_nor_what_others_help_with(house: House) -> None:
    yara, henk, samira = await _people(house)
    request, [his, _hers] = await offered(yara.viewer, [henk.viewer.id, samira.viewer.id])
    await offering_actions.accept(yara.viewer, request, his)
    await _set(HelpRequest, request, audience="me")
    assert not (await queries.request_for(henk.viewer, request)).state_only
    assert (await queries.request_for(samira.viewer, request)).state_only
    await _set(HelpRequest, request, visibility=Visibility.HIDDEN)
    for person in (henk, samira):
        with pytest.raises(NotFound):
            await queries.request_for(person.viewer, request)


async def test_a_conversation_is_found_by_its_two_under_its_own_request(house: House) -> None:
    yara, henk, samira = await _people(house)
    talk_of = {}
    for asker, helper in ((yara, henk), (yara, samira), (samira, henk)):
        request, [chosen] = await offered(asker.viewer, [helper.viewer.id])
        talk_of[request] = await offering_actions.accept(asker.viewer, request, chosen)
    first = next(iter(talk_of))
    for request, talk in talk_of.items():
        found = await talks.about(henk.viewer, request)
        assert found == (None if request == list(talk_of)[1] else talk)
    assert await talks.about(samira.viewer, first) is None
    await _set(HelpRequest, first, visibility=Visibility.HIDDEN)
    await transactions.atomic(actions.follow_title)(first)
    left = await Conversation.exclude(title="Who reads my letter?").values_list("public_id", flat=True)
    assert left == [talk_of[first]]
    one = await talks.talk_for(henk.viewer, talk_of[first])
    edge = await Message.exclude(conversation__public_id=talk_of[first]).first()
    assert edge
    assert (await talks.messages(henk.viewer, one, after=edge.public_id))[0] == []
    assert (await talks.messages(henk.viewer, one, before=edge.public_id))[0] == []
    assert [line["messages"][0]["text"] for line in (await talks_along.export(henk.viewer.id))["conversations"]]
    assert len((await talks_along.export(henk.viewer.id))["conversations"]) == 2


async def test_somebody_else_who_blocked_me_takes_no_name_from_my_conversations(house: House) -> None:
    yara, henk, samira = await _people(house)
    request, [his] = await offered(yara.viewer, [henk.viewer.id])
    await offering_actions.accept(yara.viewer, request, his)
    await transactions.atomic(Block.create)(blocker_id=samira.viewer.id, blocked_id=henk.viewer.id)
    await transactions.atomic(Block.create)(blocker_id=yara.viewer.id, blocked_id=samira.viewer.id)
    assert [line.other_name for line in await list_queries.mine(henk.viewer)] == ["Yara"]
    assert [line["title"] for line in (await talks_along.export(henk.viewer.id))["conversations"]] != [""]
    await transactions.atomic(Block.create)(blocker_id=yara.viewer.id, blocked_id=henk.viewer.id)
    assert [line.other_name for line in await list_queries.mine(henk.viewer)] != ["Yara"]
    assert [line["title"] for line in (await talks_along.export(henk.viewer.id))["conversations"]] == [""]
    assert [line.other_name for line in await list_queries.mine(yara.viewer)] == ["Henk"]


async def test_ending_between_two_ends_nothing_between_others_and_what_ended_keeps_its_day(house: House) -> None:
    yara, henk, samira = await _people(house)
    made = []
    for asker, helper in ((yara, henk), (henk, yara), (yara, samira), (samira, henk), (yara, henk)):
        request, [chosen] = await offered(asker.viewer, [helper.viewer.id])
        made.append(await offering_actions.accept(asker.viewer, request, chosen))
    long_ago = clock.now() - timedelta(days=3)
    await _set(Conversation, made[4], ended_at=long_ago)
    await conversations.end_all_between(yara.viewer.id, henk.viewer.id)
    rows = await Conversation.all().order_by("id").values_list("ended_at", flat=True)
    assert [ended is not None for ended in rows] == [True, True, False, False, True]
    assert rows[4] == long_ago
    about = (await Conversation.get(public_id=made[2])).about
    await conversations.close_conversation(about, yara.viewer.id)
    closed = await Conversation.exclude(closed_at=None).values_list("public_id", "closed_at")
    assert [public_id for public_id, _at in closed] == [made[2]]
    with clock.travel(timedelta(days=1)):
        await conversations.close_conversation(about, yara.viewer.id)
    assert await Conversation.exclude(closed_at=None).values_list("public_id", "closed_at") == closed
