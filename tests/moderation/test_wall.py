"""The wall between municipalities while cases are open, and between people of one municipality: each reads what is theirs."""

from datetime import timedelta

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.decision_events import DecisionEvent
from jobtease.events import event_log
from jobtease.helping.events import HelpingEvent
from jobtease.moderation.events import ModerationEvent
from jobtease.moderation.models import Case
from jobtease.moderation.public import queries
from tests.helping import people as by_form
from tests.house import House
from tests.moderation.things import ask, decided, offer, reported, undone


async def test_an_open_case_stands_in_the_queue_of_its_own_municipality_only(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    gijs, ilse = await house.join("Gijs", "GM0344"), await house.join("Ilse", "GM0344")
    marloes, piet = await house.moderator(), await house.moderator("Piet", "GM0344")
    ours = await reported(house, await ask(house, yara, "Ours"), samira)
    theirs = await reported(house, await ask(house, gijs, "Theirs"), ilse)
    await house.work()
    for moderator, mine, foreign in ((marloes, ours, theirs), (piet, theirs, ours)):
        desk = (await moderator.get("/desk")).text
        assert mine in desk
        assert foreign not in desk
        assert 'class="badge">1<' in desk
        page = (await moderator.get(f"/desk/cases/{mine}")).text
        assert foreign not in page  # nor as the next one
        decision = await decided(moderator, mine, "hide")
        assert 'class="badge"' not in (await moderator.get("/desk")).text
        other = piet if moderator is marloes else marloes
        assert decision not in (await other.get("/desk/log")).text
        assert (await other.get(f"/desk/decisions/{decision}/undo")).status_code == 404


async def test_the_feed_of_a_desk_tells_nothing_of_another_municipality(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    marloes, piet = await house.moderator(), await house.moderator("Piet", "GM0344")
    case = await reported(house, await ask(house, yara, "Only here"), samira)
    decision = await decided(marloes, case, "warn")
    newest = await event_log.settled()
    names = (HelpingEvent.REQUEST_POSTED, ModerationEvent.REPORT_MADE, DecisionEvent.MADE)
    for municipality, expected in (("GM0599", names), ("GM0344", ())):
        after = await event_log.within([municipality], names, after=0, until=newest, limit=100)
        last = await event_log.last([municipality], names, until=newest, limit=100)
        assert {event.name for event in after} == {event.name for event in last} == set(expected)
    page = (await piet.get("/desk")).text
    assert "Yara" not in page
    assert decision not in page
    assert "Only here" not in page


async def test_a_reader_of_the_log_sees_nothing_beyond_what_is_settled(house: House) -> None:
    yara = await house.join("Yara")
    await ask(house, yara, "Before")
    settled = await event_log.settled()
    await ask(house, yara, "After")
    names = (HelpingEvent.REQUEST_POSTED,)
    assert len(await event_log.within(["GM0599"], names, after=0, until=settled, limit=10)) == 1
    assert len(await event_log.last(["GM0599"], names, until=settled, limit=10)) == 1
    assert len(await event_log.last(["GM0599"], names, until=await event_log.settled(), limit=10)) == 2


async def test_two_who_are_suspended_each_read_their_own_reason(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    noor = await house.join("Noor")
    for person, reason in ((yara, "Dit was dreigen."), (samira, "Dit was verkopen.")):
        case = await reported(house, await ask(house, person), noor)
        await decided(marloes, case, "suspend", reason=reason)
    why = await queries.why_suspended(yara.viewer.id)
    assert why is not None
    assert "Dit was dreigen." in why.reason
    other = await queries.why_suspended(samira.viewer.id)
    assert other is not None
    assert "Dit was verkopen." in other.reason
    assert await queries.why_suspended(noor.viewer.id) is None


async def test_the_next_case_is_the_most_urgent_one(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    cases = []
    for hours in (0, 1, 2):
        with clock.travel(timedelta(hours=hours)):
            cases.append(await reported(house, await ask(house, yara, f"Number {hours}"), samira))
    page = (await marloes.get(f"/desk/cases/{cases[2]}")).text.partition('class="queue"')[2]
    assert page.index(cases[0]) < page.index(cases[1]) < page.index(cases[2])
    answer = await marloes.post(f"/desk/cases/{cases[2]}", {"ruling": "nothing", "clause": "3.2"})
    assert answer.headers["location"].endswith(cases[0])


async def test_a_case_can_be_read_and_decided_when_its_reporter_has_left(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    case = await reported(house, await ask(house, yara), samira)
    assert (await samira.post("/me/leave", {"nickname": "Samira"})).status_code == 303
    await house.work()
    page = await marloes.get(f"/desk/cases/{case}")
    assert page.status_code == 200
    assert "Samira" not in page.text
    await decided(marloes, case, "hide")


async def test_undo_opens_a_closed_account_whatever_else_was_decided(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    first = await reported(house, await ask(house, yara, "One"), samira)
    second = await reported(house, await ask(house, yara, "Two"), samira)
    await decided(marloes, first, "warn")
    closed = await decided(marloes, second, "suspend")
    assert (await Account.get(id=yara.viewer.id)).suspended_at is not None
    await undone(marloes, closed)
    assert (await Account.get(id=yara.viewer.id)).suspended_at is None


async def test_an_account_closed_twice_stays_closed_when_one_of_them_is_taken_back(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    cases = [await reported(house, await ask(house, yara, title), samira) for title in ("One", "Two")]
    closed = [await decided(marloes, case, "suspend") for case in cases]
    await undone(marloes, closed[0])
    assert (await Account.get(id=yara.viewer.id)).suspended_at is not None
    await undone(marloes, closed[1])
    assert (await Account.get(id=yara.viewer.id)).suspended_at is None


async def test_a_hidden_offer_is_neither_changed_nor_chosen_nor_declined(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await by_form.ask(yara)
    made = await by_form.offer(henk, request, "Ik help je met het pak")
    case = await reported(house, made, yara, kind="offer")
    await decided(marloes, case, "hide")
    await house.work()
    assert "bij je thuis" not in (await yara.get(f"/requests/{request}")).text
    for path in (f"/requests/{request}/offers/{made}", f"/requests/{request}/offers/{made}/decline"):
        answer = await yara.post(path)
        assert answer.status_code in (404, 409), path
    answer = await henk.post(f"/requests/{request}/offer", {"message": "Ik kom toch"})
    assert answer.status_code in (303, 409)
    assert "Ik kom toch" not in (await yara.get(f"/requests/{request}")).text
    assert (await Case.filter(subject=made).count()) >= 1


async def test_offers_of_others_are_not_in_my_list(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    request = await ask(house, yara, "Who reads my letter?")
    await offer(henk, request, "Ik lees hem graag")
    assert "Who reads my letter?" in (await henk.get("/requests")).text
    assert "Ik lees hem graag" not in (await samira.get("/requests")).text
    assert "Ik lees hem graag" not in (await samira.get(f"/requests/{request}")).text
