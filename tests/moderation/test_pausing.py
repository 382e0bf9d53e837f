"""Manifestly unfounded reports: after a warning what somebody files is handled last for a time. The right to file stays."""

from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock
from jobtease.accounts.models import AgeBand
from jobtease.audience import Audience, Visibility
from jobtease.data.transactions import atomic
from jobtease.moderation.complaints import queries
from jobtease.moderation.models import Case, Decision, Report
from tests.house import House, Person
from tests.moderation.test_transparency import A_MONTH_ON
from tests.moderation.things import ask, decided, reported, undone

WARN = {"ruling": "warn", "clause": "1.3", "facts": "Vijf keer een gewone vraag.", "reason": "Daar was niets mis mee."}
PAUSE = WARN | {"ruling": "pause", "sure": "yes", "days": "30"}


class Desk:
    """Noor reports what Yara posts, which is fine; Marloes and Fenna moderate; Bas reports now and then."""

    def __init__(self, house: House) -> None:
        self.house = house

    async def begin(self, count: int = 5) -> "Desk":
        house = self.house
        self.yara, self.noor, self.bas = [await house.join(name) for name in ("Yara", "Noor", "Bas")]
        self.marloes, self.fenna = await house.moderator("Marloes"), await house.moderator("Fenna")
        for number in range(count):
            await decided(self.marloes, await self.report(self.noor, f"Vraag {number}"), "nothing", clause="")
        return self

    async def report(self, by: Person, title: str = "Nog een", reason: str = "person") -> str:
        return await reported(self.house, await ask(self.house, self.yara, title), by, reason=reason)

    async def look_into(self) -> str:
        answer = await self.marloes.post(f"/desk/people/{self.noor.viewer.public_id}/complaints")
        assert answer.status_code == 303, answer.text
        return str(answer.headers["location"].rpartition("/")[2])

    async def decide(self, sent: dict[str, str]) -> tuple[int, str]:
        answer = await self.marloes.post(f"/desk/cases/{await self.look_into()}", sent)
        return answer.status_code, unescape(answer.text)

    async def paused(self) -> str:
        """Warned, and then paused; the decision."""
        assert (await self.decide(WARN))[0] == 303
        assert (await self.decide(PAUSE))[0] == 303
        return str((await Decision.get(ruling="pause", undone_at=None)).public_id)


async def test_the_desk_shows_how_often_and_proposes(house: House) -> None:
    desk = await Desk(house).begin()
    page = unescape((await desk.marloes.get(f"/desk/people/{desk.noor.viewer.public_id}")).text)
    assert "5 van de laatste 5" in page
    assert "Dat is vaak." in page
    case = unescape((await desk.marloes.get(f"/desk/cases/{await desk.look_into()}")).text)
    assert "Jij beslist." in case
    assert case.count("liep op niets uit") == 5
    other = unescape((await desk.marloes.get(f"/desk/people/{desk.yara.viewer.public_id}")).text)
    assert "van de laatste" not in other


async def test_what_was_gone_or_led_to_something_does_not_count(house: House) -> None:
    desk = await Desk(house).begin(count=4)
    await decided(desk.marloes, await desk.report(desk.noor), "hide")
    await decided(desk.marloes, await desk.report(desk.noor), "warn")
    found = await queries.figures(desk.marloes.viewer, desk.noor.viewer.id)
    assert (found.to_nothing, len(found.filed), found.is_often) == (4, 6, False)


async def test_first_a_warning_then_a_pause_with_a_reason_and_an_end(house: House) -> None:
    desk = await Desk(house).begin()
    status, text = await desk.decide(PAUSE)
    assert (status, "Waarschuw eerst" in text) == (422, True)
    assert (await desk.decide(WARN))[0] == 303
    assert (await desk.decide(PAUSE | {"days": ""}))[0] == 200  # asked for how long
    for wrong in ({"facts": ""}, {"clause": ""}, {"days": "400"}):
        assert (await desk.decide(PAUSE | wrong))[0] == 422
    assert await Decision.filter(ruling="pause").count() == 0
    assert (await desk.decide(PAUSE))[0] == 303
    assert (await Decision.get(ruling="pause")).until == pytest.approx(
        clock.now() + timedelta(days=30), abs=timedelta(minutes=5)
    )


async def test_of_who_files_little_nobody_is_warned_or_paused(house: House) -> None:
    desk = await Desk(house).begin(count=2)
    for sent in (WARN, PAUSE):
        status, text = await desk.decide(sent)
        assert (status, "Dat is niet vaak" in text) == (422, True)


async def test_the_database_refuses_a_pause_without_an_end_or_a_reason(house: House) -> None:
    desk = await Desk(house).begin()
    await desk.paused()
    made = Decision.filter(ruling="pause")
    for wrong in ({"until": None}, {"reason": ""}, {"facts": ""}, {"clause": ""}):
        with pytest.raises(Exception, match=r"decision_(pause_ends|reasoned)"):
            await atomic(made.update)(**wrong)


async def test_whose_it_is_hears_it_and_objects(house: House) -> None:
    desk = await Desk(house).begin()
    decision = await desk.paused()
    await house.work()
    assert "behandelen we je meldingen en bezwaren als laatste" in unescape((await desk.noor.get("/me/notices")).text)
    assert "behandelen we als laatste" in unescape((await desk.noor.get("/reports")).text)
    page = unescape((await desk.noor.get(f"/decisions/{decision}")).text)
    assert "Daar was niets mis mee." in page
    assert "Je kunt nog steeds melden" in page
    assert (await desk.noor.post(f"/decisions/{decision}/object", {"words": "Ik meende het."})).status_code == 303
    case = await Case.get(closed_at=None)
    assert case.due_at < clock.now() + timedelta(days=8)  # what is objected about oneself is handled as always
    sent = {"outcome": "overturned", "answer": "Je hebt gelijk."}
    assert (await desk.marloes.post(f"/desk/cases/{case.public_id}/answer", sent)).status_code == 403
    assert (await desk.fenna.post(f"/desk/cases/{case.public_id}/answer", sent)).status_code == 303
    assert await queries.paused_until(desk.noor.viewer.id) is None


async def test_what_is_filed_is_kept_and_stands_at_the_end(house: House) -> None:
    desk = await Desk(house).begin()
    await desk.paused()
    until = await queries.paused_until(desk.noor.viewer.id)
    last = await Case.get(public_id=await desk.report(desk.noor))
    first = await Case.get(public_id=await desk.report(desk.bas))
    assert until is not None
    assert last.due_at > until > first.due_at
    assert last.reporter_rank > first.reporter_rank
    page = (await desk.marloes.get("/desk")).text
    assert page.index(f"/desk/cases/{first.public_id}") < page.index(f"/desk/cases/{last.public_id}")
    assert await Report.filter(case_id=last.id).count() == 1
    answer = await desk.bas.post(
        f"/report/request/{last.subject}", {"reason": "person"}
    )  # somebody else brings it nearer
    assert answer.status_code == 303
    assert (await Case.get(id=last.id)).due_at < until
    await decided(desk.marloes, last.public_id, "hide")
    assert "verborgen" in (await desk.noor.get("/reports")).text


@pytest.mark.parametrize("reason", ["danger", "child", "threat", "asks"])
async def test_danger_is_handled_at_once_whoever_says_so(house: House, reason: str) -> None:
    desk = await Desk(house).begin()
    await desk.paused()
    case = await Case.get(public_id=await desk.report(desk.noor, reason=reason))
    assert case.due_at < clock.now() + timedelta(days=6)
    assert case.priority < 2


async def test_an_objection_as_reporter_waits_and_others_bring_it_nearer(house: House) -> None:
    desk = await Desk(house).begin()
    request = await ask(house, desk.yara)
    case = await reported(house, request, desk.noor)
    await reported(house, request, desk.bas)
    await decided(desk.marloes, case, "nothing", clause="")
    await desk.paused()
    until = await queries.paused_until(desk.noor.viewer.id)
    ways = {}
    for person in (desk.noor, desk.bas):
        mine = await Report.get(reporter_id=person.viewer.id, case__public_id=case)
        ways[person.viewer.nickname] = f"/reports/{mine.public_id}/object"
    assert (await desk.noor.post(ways["Noor"], {"words": "Toch niet goed."})).status_code == 303
    objected = await Case.get(closed_at=None)
    assert until is not None
    assert objected.due_at > until
    assert (await desk.bas.post(ways["Bas"], {"words": "Ik vind het ook."})).status_code == 303
    assert (await Case.get(id=objected.id)).due_at < until


async def test_undone_it_is_as_if_it_had_not_been(house: House) -> None:
    desk = await Desk(house).begin()
    decision = await desk.paused()
    case = await desk.report(desk.noor)
    await undone(desk.fenna, decision, then="as_it_was")
    assert await queries.paused_until(desk.noor.viewer.id) is None
    back, fresh = await Case.get(public_id=case), await Case.get(public_id=await desk.report(desk.noor))
    assert (back.due_at - fresh.due_at) < timedelta(minutes=1)
    assert back.reporter_rank == fresh.reporter_rank


async def test_it_ends_by_itself(house: House) -> None:
    desk = await Desk(house).begin()
    await desk.paused()
    with clock.travel(clock.now() + timedelta(days=30, hours=1)):
        assert await queries.paused_until(desk.noor.viewer.id) is None


async def test_it_holds_at_the_desk_that_decided_and_not_elsewhere(house: House) -> None:
    desk = await Desk(house).begin()
    await house.moderator("Jeroen", "GM0344")
    await desk.paused()
    daan = await house.join("Daan", "GM0344")
    case = await Case.get(public_id=await reported(house, await ask(house, daan), desk.noor))
    assert case.due_at < clock.now() + timedelta(days=6)
    assert await queries.paused_until(desk.noor.viewer.id, "GM0599") is not None


async def test_only_a_moderator_of_where_they_live_looks_into_it(house: House) -> None:
    desk = await Desk(house).begin()
    jeroen = await house.moderator("Jeroen", "GM0344")
    path = f"/desk/people/{desk.noor.viewer.public_id}/complaints"
    for person in (jeroen, desk.bas, desk.noor):
        assert (await person.post(path)).status_code == 404
    assert (await desk.marloes.post(f"/desk/people/{desk.fenna.viewer.public_id}/complaints")).status_code == 404
    assert await Case.filter(kind="complaints").count() == 0


async def test_of_who_filed_nothing_there_is_no_case(house: House) -> None:
    """A case shows who is 16 or 17, so that one about nothing would be a way to ask that of anybody."""
    sef, marloes = await house.join("Sef", age=AgeBand.YOUNG), await house.moderator("Marloes")
    answer = await marloes.post(f"/desk/people/{sef.viewer.public_id}/complaints")
    assert (answer.status_code, await Case.all().count()) == (404, 0)


async def test_it_is_no_strike_and_counts_in_the_figures(house: House) -> None:
    desk = await Desk(house).begin()
    await desk.paused()
    mine = await ask(house, desk.noor, audience=Audience.MEMBERS, visibility=Visibility.SHOWN)
    page = unescape((await desk.marloes.get(f"/desk/cases/{await reported(house, mine, desk.bas)}")).text)
    assert "telt nog mee" not in page
    assert "tellen nog mee" not in page
    year = clock.local(clock.now()).year
    with clock.travel(A_MONTH_ON):
        figures = unescape((await house.visitor().get(f"/moderation?year={year}")).text)
    assert "meldingen als laatste behandeld" in figures


async def test_who_leaves_takes_the_words_along(house: House) -> None:
    desk = await Desk(house).begin()
    await desk.paused()
    await desk.look_into()
    assert (await desk.noor.post("/me/leave", {"nickname": "Noor"})).status_code == 303
    decision = await Decision.get(ruling="pause")
    assert (decision.reason, decision.facts) == ("", "-")
    assert await Case.filter(kind="complaints", closed_at=None).count() == 0
