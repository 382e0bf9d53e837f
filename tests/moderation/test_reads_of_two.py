"""What is read to be reported and decided about: the thing that was meant, of two that look the same, and for whom."""

from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account, MandateRow, Session
from jobtease.audience import Audience, Grant, Role, Visibility
from jobtease.data import tables, transactions
from jobtease.errors import Conflict, NotFound
from jobtease.events import event_log
from jobtease.helping.events import HelpingEvent, OfferMade
from jobtease.helping.models import OfferState, RequestState
from jobtease.moderation import subject_queries, subjects
from jobtease.moderation.cases import reversal
from jobtease.moderation.desk import feed_items, live_feed
from jobtease.moderation.models import Case, Decision
from jobtease.outfits.models import Advice, Verdict
from jobtease.photos.models import Photo
from jobtease.web.sse import Watcher
from tests import rows
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported

UTRECHT = "GM0344"


@transactions.atomic
async def _write(make: Any, *given: Any, **more: Any) -> Any:
    return await make(*given, **more)


async def _reads(person: Person, kind: str, public_id: str) -> bool:
    try:
        found = await subject_queries.seen(person.viewer, kind, public_id)
    except NotFound:
        return False
    assert public_id in (found.public_id, found.author_public_id)
    return True


@pytest.mark.parametrize("kind", ["request", "outfit", "profile"])
async def test_whom_one_blocked_can_be_reported_for_what_one_would_see_and_for_nothing_else(
    house: House, kind: str
) -> None:
    yara, henk, noor, wim = [await house.join(name) for name in ("Yara", "Henk", "Noor", "Wim")]
    make = getattr(rows, kind)

    async def there(person: Person, audience: Audience = Audience.MEMBERS, **more: Any) -> str:
        made = await _write(make, person, audience, **more)
        return str(made.public_id)

    of_henk, of_noor = await there(henk), await there(noor)
    await _write(rows.block, noor, henk)
    await _write(rows.block, henk, wim)
    assert not await _reads(wim, kind, of_henk)  # whoever else blocked Henk
    for blocked in (False, True):
        if blocked:
            await _write(rows.block, yara, henk)
        assert await _reads(yara, kind, of_henk)
        assert await _reads(yara, kind, of_noor)
    assert not await _reads(henk, kind, of_noor)  # who is blocked sees nothing of who blocked
    assert await _reads(noor, kind, of_henk)
    if kind != "profile":
        for audience, more in (
            (Audience.ME, {}),
            (Audience.CHOSEN, {}),
            (Audience.MEMBERS, {"visibility": Visibility.HIDDEN}),
        ):
            assert not await _reads(yara, kind, await there(henk, audience, **more))
        assert not await _reads(yara, kind, await there(wim, Audience.CHOSEN))


async def test_a_request_can_be_reported_by_whose_offer_was_accepted(house: House) -> None:
    yara, henk, noor = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    await _write(rows.block, yara, henk)
    for state in OfferState:
        # for fewer people by now than when they offered
        asked = await _write(rows.request, yara, Audience.CHOSEN, state=RequestState.MATCHED)
        for person in (henk, noor):
            mine = state if person is henk else OfferState.OPEN
            await _write(rows.offer, yara, person, asked=asked, state=mine)
        if state is OfferState.OPEN:
            for person in (henk, noor):
                await _write(rows.block, person, yara)
        assert await _reads(henk, "request", asked.public_id) is (state is OfferState.ACCEPTED), state
        assert not await _reads(noor, "request", asked.public_id)


@pytest.mark.parametrize("kind", ["offer", "feedback"])
async def test_what_reached_me_i_can_report_whoever_blocked_whom(house: House, kind: str) -> None:
    yara, henk, noor = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    for asker in (yara, noor):
        made = await _write(getattr(rows, kind), asker, henk, Audience.CHOSEN)
        await _write(Grant.create, subject=made.public_id, account_id=asker.viewer.id)
        await _write(rows.block, henk, asker)
        assert await _reads(asker, kind, made.public_id)
        assert not await _reads(noor if asker is yara else yara, kind, made.public_id)
        subject = await subject_queries.seen(asker.viewer, kind, made.public_id)
        assert "Henk" not in subject.author  # who has left, for whom they blocked
        more = {"visibility": Visibility.HELD}
        held = await _write(getattr(rows, kind), asker, henk, Audience.CHOSEN, **more)
        await _write(Grant.create, subject=held.public_id, account_id=asker.viewer.id)
        assert not await _reads(asker, kind, held.public_id)
        private = await _write(getattr(rows, kind), asker, henk, Audience.ME)
        await _write(Grant.create, subject=private.public_id, account_id=asker.viewer.id)
        assert not await _reads(asker, kind, private.public_id)


async def test_a_message_is_read_by_its_two_while_it_is_shown(house: House) -> None:
    yara, henk, noor, wim = [await house.join(name) for name in ("Yara", "Henk", "Noor", "Wim")]
    theirs = await _write(rows.message, await _write(rows.conversation, noor, wim), noor)
    talk = await _write(rows.conversation, yara, henk)
    ours = await _write(rows.message, talk, yara)
    hidden = await _write(rows.message, talk, yara, visibility=Visibility.HIDDEN)
    for person in (yara, henk):
        assert await _reads(person, "message", ours.public_id)
        assert not await _reads(person, "message", hidden.public_id)
        assert not await _reads(person, "message", theirs.public_id)
    found = await subject_queries.for_author("message", ours.public_id)
    assert found is not None
    assert (found.public_id, found.author) == (ours.public_id, "Yara")
    assert await subject_queries.for_author("message", "nothing") is None


async def test_a_desk_knows_of_what_is_posted_in_its_municipality_and_not_private(house: House) -> None:
    yara, gijs = await house.join("Yara"), await house.join("Gijs", UTRECHT)
    wanted = [
        (await _write(rows.request, person, audience)).public_id
        for person in (yara, gijs)
        for audience in (Audience.MEMBERS, Audience.CHOSEN, Audience.ME)
    ]
    assert set(await subject_queries.summaries(["GM0599"], {"request": wanted, "message": wanted})) == set(wanted[:2])
    assert set(await subject_queries.summaries([UTRECHT], {"request": wanted})) == set(wanted[3:5])
    assert set(await subject_queries.summaries(["GM0599"], {"request": wanted[1:2]})) == set(wanted[1:2])
    found = [await subject_queries.for_case("request", one) is not None for one in wanted]
    assert found == [True, True, False] * 2
    assert set(await subject_queries.titles({"request": wanted[:3]})) == set(wanted[:2])
    there = [await subject_queries.is_there("request", one) for one in wanted[:3]]
    assert there == [True, True, False]
    assert await subject_queries.is_there("request", "nothing")
    assert await subject_queries.is_there("message", "nothing")
    taken_back = await _write(rows.request, yara, Audience.MEMBERS, state=RequestState.WITHDRAWN)
    assert not await subject_queries.is_there("request", taken_back.public_id)


async def test_a_profile_goes_by_its_own_name_and_its_owners(house: House) -> None:
    yara, henk, noor = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    for person in (yara, henk):
        made = await _write(rows.profile, person, Audience.MEMBERS, headline=person.viewer.nickname)
        for name in (made.public_id, person.viewer.public_id):
            assert (await subject_queries.seen(noor.viewer, "profile", name)).title == person.viewer.nickname
    assert not await _reads(noor, "profile", noor.viewer.public_id)


async def test_pictures_and_advice_are_of_the_thing_itself(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    outfits, answers = [], []
    for number in range(2):
        outfits.append(await _write(rows.outfit, yara, Audience.MEMBERS))
        name = tables.public_id()
        values: dict[str, Any] = {
            "outfit_id": outfits[-1].id,
            "position": 0,
            "name": name,
            "sizes": {"large": [3, 4]},
            "fingerprints": [],
        }
        await _write(Photo.create, **values)
        answers.append(await _write(rows.feedback, yara, henk, Audience.MEMBERS, note=f"Note {number}"))
        await _write(
            Advice.create, feedback_id=answers[-1].id, garment=("jacket", "shoes")[number], verdict=Verdict.KEEP
        )
    shown = [await subject_queries.for_case("outfit", outfit.public_id) for outfit in outfits]
    assert [len(each.pictures) for each in shown if each] == [1, 1]
    said = [await subject_queries.for_case("feedback", answer.public_id) for answer in answers]
    assert [len(each.passages) for each in said if each] == [2, 2]


@pytest.mark.parametrize("kind", ["request", "outfit"])
async def test_what_becomes_of_one_thing_becomes_of_no_other(house: House, kind: str) -> None:
    yara = await house.join("Yara")
    first, second = [await _write(getattr(rows, kind), yara, Audience.MEMBERS) for _ in range(2)]
    held = await _write(getattr(rows, kind), yara, Audience.MEMBERS, visibility=Visibility.HELD)
    change = transactions.atomic(subjects.change_visibility)
    assert await change(kind, second.public_id, Visibility.SHOWN, Visibility.HIDDEN)
    assert not await change(kind, second.public_id, Visibility.SHOWN, Visibility.REMOVED)
    assert not await change(kind, held.public_id, Visibility.SHOWN, Visibility.REMOVED)
    states = [await subjects.visibility_of(kind, one.public_id) for one in (first, second, held)]
    assert states == [Visibility.SHOWN, Visibility.HIDDEN, Visibility.HELD]
    assert await subjects.visibility_of(kind, "nothing") is None


async def test_undoing_one_decision_undoes_no_other(house: House) -> None:
    yara, samira, noor, marloes = [*[await house.join(n) for n in ("Yara", "Samira", "Noor")], await house.moderator()]
    closed = [
        await decided(marloes, await reported(house, await ask(house, person), noor), "suspend")
        for person in (yara, samira)
    ]
    with pytest.raises(NotFound):
        await reversal.undo(marloes.viewer, "nothing", "x")
    result = await reversal.undo(marloes.viewer, closed[0], "Anders.")
    assert result.left == ()
    assert result.waits
    accounts = {a.nickname: a.suspended_at is None for a in await Account.filter(role=Role.MEMBER)}
    assert accounts == {"Yara": True, "Samira": False, "Noor": True}
    assert [(d.undone_at is not None, d.undone_reason) for d in await Decision.all().order_by("id")] == [
        (True, "Anders."),
        (False, ""),
    ]
    with pytest.raises(Conflict):
        await reversal.undo(marloes.viewer, closed[0], "Nog eens.")
    assert (await Decision.all().order_by("id").first()).undone_reason == "Anders."  # type: ignore[union-attr]


async def test_what_could_not_be_undone_stands_beside_its_own_decision(house: House) -> None:
    yara, samira, noor, marloes = [*[await house.join(n) for n in ("Yara", "Samira", "Noor")], await house.moderator()]
    mine, other = await ask(house, yara), await ask(house, samira)
    decisions = [await decided(marloes, await reported(house, one, noor), "hide") for one in (mine, other)]
    await _write(subjects.change_visibility, "request", mine, Visibility.HIDDEN, Visibility.SHOWN)
    result = await reversal.undo(marloes.viewer, decisions[0], "Anders.")
    assert result.left == ("changed",)
    assert [d.not_undone for d in await Decision.all().order_by("id")] == ["changed", ""]


async def test_a_case_waits_again_unless_the_same_thing_was_decided_about_since(house: House) -> None:
    yara, noor, bas = [await house.join(n) for n in ("Yara", "Noor", "Bas")]
    marloes = await house.moderator()
    mine, other = await ask(house, yara), await ask(house, yara)
    first = await decided(marloes, await reported(house, mine, noor, reason="other"), "warn")
    await decided(marloes, await reported(house, other, bas, reason="threat"), "warn")  # of another thing, and sooner
    before = await reversal.undo(marloes.viewer, first, "Anders.")
    assert before.waits
    waits = await Case.get(subject=mine, closed_at=None)
    assert waits.due_at - clock.now() > timedelta(hours=3)
    again = await decided(marloes, waits.public_id, "warn")
    second = await decided(marloes, await reported(house, mine, bas), "warn")
    assert not (await reversal.undo(marloes.viewer, again, "Anders.")).waits
    assert (await reversal.undo(marloes.viewer, second, "Anders.")).waits


async def test_the_feed_of_a_desk_names_newcomers_who_are_members_here_still(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    gijs = await house.join("Gijs", UTRECHT)
    everywhere = [event for event in await event_log.after(0, 100) if event.name == "accounts:account:joined"]
    joined = [event for event in everywhere if event.municipality == "GM0599"]
    assert {line.values["name"] for line in (await feed_items.lines(everywhere)).values()} == {"Yara", "Samira", "Gijs"}
    found = await feed_items.lines(joined)
    assert {line.values["name"] for line in found.values()} == {"Yara", "Samira"}
    alone = await feed_items.lines([e for e in joined if e.actor == yara.viewer.id])
    assert [line.values["name"] for line in alone.values()] == ["Yara"]
    assert (await feed_items._people([yara.viewer.public_id])) == {(yara.viewer.public_id, "GM0599"): "Yara"}
    assert await feed_items._names([samira.viewer.id, None]) == {samira.viewer.id: "Samira"}
    named = await feed_items._people([gijs.viewer.public_id, marloes.viewer.public_id])
    assert named == {(gijs.viewer.public_id, UTRECHT): "Gijs"}
    await _write(Account.filter(id=samira.viewer.id).update, municipality_id=UTRECHT)
    assert {line.values["name"] for line in (await feed_items.lines(joined)).values()} == {"Yara"}
    assert await feed_items._decisions(["nothing"]) == {}


async def test_a_line_about_a_decision_names_who_decided_and_who_undid_it(house: House) -> None:
    """Of two decisions that look the same, each its own; the case comes along, and only what was asked for is read."""
    yara, noor = await house.join("Yara"), await house.join("Noor")
    marloes, kees, els = [await house.moderator(name) for name in ("Marloes", "Kees", "Els")]
    cases = [await reported(house, await ask(house, yara), noor) for _ in range(2)]
    made = [await decided(who, case, "warn") for who, case in zip((marloes, kees), cases, strict=True)]
    await reversal.undo(els.viewer, made[0], "Anders.")
    happened = [one for one in await event_log.after(0, 100) if one.name in (feed_items.DECIDED, feed_items.UNDONE)]
    told = [
        (line.text, line.values["moderator"], line.public_id) for line in (await feed_items.lines(happened)).values()
    ]
    did, undid = "{moderator} gave a warning about {thing}", "{moderator} undid a decision about {thing}"
    assert told == [(did, "Marloes", cases[0]), (did, "Kees", cases[1]), (undid, "Els", cases[0])]
    assert list(await feed_items.lines(happened[1:2])) == [happened[1].id]
    assert {key: one.case.public_id for key, one in (await feed_items._decisions(made[1:])).items()} == {
        made[1]: cases[1]
    }


async def test_a_line_to_a_desk_goes_on_while_somebody_is_its_moderator(house: House) -> None:
    people = [await house.moderator(n) for n in ("Marloes", "Mies", "Kees", "Els", "Bo", "Cor")]
    watchers = []
    for person in people:
        session = await Session.get(account_id=person.viewer.id)
        viewer = person.viewer.__class__(**(vars(person.viewer) | {"session_id": session.id}))
        watchers.append(Watcher(viewer, ("nl", "", "GM0599"), 0))
    assert list(await live_feed.unwelcome(watchers)) == []
    _marloes, mies, kees, els, bo, cor = [person.viewer.id for person in people]
    await _write(Account.filter(id=mies).update, municipality_id=UTRECHT)  # she moved house, and stays what she was
    await _write(Account.filter(id=kees).update, suspended_at=clock.now())
    await _write(Account.filter(id=els).update, role=Role.MEMBER)
    await _write(MandateRow.filter(account_id=bo).update, municipality=UTRECHT)
    await _write(Session.filter(account_id=cor).update, expires_at=clock.now() - timedelta(minutes=1))
    assert list(await live_feed.unwelcome(watchers)) == watchers[2:]


async def test_a_line_leads_to_the_page_or_while_it_is_held_to_its_case(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    shown = await _write(rows.offer, yara, henk, Audience.MEMBERS)
    held = await _write(rows.offer, yara, henk, Audience.MEMBERS, visibility=Visibility.HELD)
    sealed = await _write(rows.offer, yara, henk, Audience.CHOSEN)

    @event_log.action
    async def happen() -> None:
        await Account.filter(id=henk.viewer.id).update(active_on=None)
        for one in (shown, held, sealed):
            facts = OfferMade(about="", helper=henk.viewer.id, visibility=one.visibility)
            name, actor = HelpingEvent.OFFER_MADE, henk.viewer.id
            event_log.record(name, one.public_id, actor=actor, municipality="GM0599", facts=facts)

    await happen()
    found = await feed_items.lines(await house.happened("helping:offer:made"))
    told = [(line.route, line.public_id, line.title, line.held, line.case_about) for line in found.values()]
    asked = [(await subject_queries.for_case("offer", one.public_id)).parent for one in (shown, sealed)]  # type: ignore[union-attr]
    assert told == [
        ("helping:show", asked[0], "Me", False, shown.public_id),
        ("moderation:about", held.public_id, "Me", True, ""),
        ("", asked[1], "", False, ""),
    ]
