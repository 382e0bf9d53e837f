"""Yara's first post is held, Marloes decides, Yara reads why; Piet of Utrecht sees none of it."""

import asyncio
from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock, working_hours
from jobtease.accounts.models import Account, Session
from jobtease.audience import Role, Visibility
from jobtease.events import event_log
from jobtease.helping.events import HelpingEvent
from jobtease.helping.models import HelpRequest, RequestState
from jobtease.moderation.models import Case, Decision, Ruling
from jobtease.notices.models import NoticeRow
from tests.accounts.signing_in import come_in
from tests.house import House, Person
from tests.mistakes import led_astray
from tests.moderation import things
from tests.moderation.things import ask
from tests.outfits import wardrobe


async def _visibility(public_id: str) -> Visibility:
    return (await HelpRequest.get(public_id=public_id)).visibility


@event_log.action
async def _withdraw(person: Person, public_id: str) -> None:
    await HelpRequest.filter(public_id=public_id).update(state=RequestState.WITHDRAWN)
    event_log.record(HelpingEvent.REQUEST_WITHDRAWN, public_id, actor=person.viewer.id, municipality="GM0599")


async def _reported(house: House, yara: Person, by: Person) -> tuple[str, str]:
    """A request of Yara's that was reported, and the public id of its case."""
    request = await ask(house, yara)
    await by.post(f"/report/request/{request}", {"reason": "person"})
    return request, (await Case.get(subject=request, closed_at=None)).public_id


async def test_a_newcomers_post_waits_until_it_is_released(strict_house: House) -> None:
    house = strict_house
    yara, marloes = await house.join("Yara"), await house.moderator()
    request = await ask(house, yara)
    assert await _visibility(request) is Visibility.HELD
    await house.work()
    desk = await marloes.get("/desk")
    assert "Hulpvraag van Yara" in desk.text
    assert 'class="badge">1<' in desk.text
    case = await Case.get(subject=request)
    assert working_hours.between(case.opened_at, case.due_at) == timedelta(hours=4)
    page = await marloes.get(f"/desk/cases/{case.public_id}")
    assert "It is for a job in a hotel." in page.text
    decided = await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})
    assert decided.status_code == 303
    made = await Decision.get(case_id=case.id)
    assert f'href="/desk/decisions/{made.public_id}/undo"' in (await marloes.get(decided.headers["location"])).text
    assert "/undo" not in (await marloes.get(decided.headers["location"])).text  # said once
    assert await _visibility(request) is Visibility.SHOWN
    assert (await HelpRequest.get(public_id=request)).version == 2
    assert (await Account.get(id=yara.viewer.id)).posts_released == 1
    await house.work()
    assert [n.text for n in await NoticeRow.filter(account_id=yara.viewer.id)] == [
        "A moderator has seen “{title}”. {who}."
    ]
    assert "badge" not in (await marloes.get("/desk")).text


async def test_the_author_reads_the_rule_and_the_reason_and_the_reporter_the_outcome(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira", language="en")
    marloes = await house.moderator()
    request, case = await _reported(house, yara, samira)
    answer = await marloes.post(
        f"/desk/cases/{case}", {"ruling": "hide", "clause": "3.2", "reason": "Schrijf over de brief."}
    )
    assert answer.status_code == 303
    assert await _visibility(request) is Visibility.HIDDEN
    await house.work()
    told = await NoticeRow.get(account_id=yara.viewer.id)
    assert told.details["title"] == "Who reads my letter?"
    page = await yara.get(told.path)
    assert "Schrijf over de brief." in page.text
    assert "3.2 v4" in page.text
    assert "Marloes" not in page.text
    assert (await samira.get(told.path)).status_code == 404
    heard = await NoticeRow.get(account_id=samira.viewer.id)
    assert "has hidden it" in (await samira.get(heard.path)).text
    assert "3.2 v4" in (await marloes.get("/desk/log")).text


async def test_an_empty_reason_is_the_rules_own_in_the_authors_language(house: House) -> None:
    yara, samira, marloes = await house.join("Yara", language="en"), await house.join("Samira"), await house.moderator()
    _request, case = await _reported(house, yara, samira)
    await marloes.post(f"/desk/cases/{case}", {"ruling": "warn", "clause": "3.2", "reason": ""})
    assert "You wrote about the person" in (await Decision.all().get()).reason


async def test_deciding_against_somebody_needs_a_rule(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    marloes = await house.join("Marloes", role=Role.MODERATOR, language="en")
    request, case = await _reported(house, yara, samira)
    answer = await marloes.post(f"/desk/cases/{case}", {"ruling": "hide", "reason": "Because <I> say so"})
    assert answer.status_code == 422
    assert "Choose the house rule" in answer.text
    assert "Because &lt;I&gt; say so" in answer.text
    assert (await marloes.post(f"/desk/cases/{case}", {"ruling": "obliterate"})).status_code == 422
    assert (await marloes.post(f"/desk/cases/{case}", {"ruling": "release"})).status_code == 422  # it isn't held
    assert await _visibility(request) is Visibility.SHOWN
    assert (await Case.get(public_id=case)).closed_at is None


async def test_two_moderators_at_once_decide_once(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    marloes, ravi = await house.moderator(), await house.moderator("Ravi")
    request, case = await _reported(house, yara, samira)
    hide = {"ruling": "hide", "clause": "3.2"}
    answers = await asyncio.gather(
        *(who.post(f"/desk/cases/{case}", what) for who in (marloes, ravi) for what in (hide, {"ruling": "nothing"}))
    )
    assert sorted(a.status_code for a in answers) == [303, 409, 409, 409]
    decision = await Decision.all().get()
    expected = Visibility.HIDDEN if decision.ruling is Ruling.HIDE else Visibility.SHOWN
    assert await _visibility(request) is expected


async def test_a_closed_account_is_signed_out_everywhere_and_undoing_opens_it(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    request, case = await _reported(house, yara, samira)
    await marloes.post(f"/desk/cases/{case}", {"ruling": "suspend", "clause": "3.4", "sure": "yes"})
    assert (await yara.get("/reports")).status_code == 303
    assert await Session.filter(account_id=yara.viewer.id).count() == 0
    await house.work()
    visitor = house.visitor()
    await come_in(house, visitor, "yara@example.nl")
    given = (await Decision.all().get()).reason
    assert given
    assert given in unescape((await visitor.get("/suspended")).text)
    decision = await Decision.all().get()
    assert (await marloes.post(f"/desk/decisions/{decision.public_id}/undo", {"reason": ""})).status_code == 422
    undone = await marloes.post(f"/desk/decisions/{decision.public_id}/undo", {"reason": "Een vergissing."})
    assert undone.status_code == 303
    assert (await Account.get(id=yara.viewer.id)).suspended_at is None
    assert (await visitor.get("/me")).status_code == 200
    assert await _visibility(request) is Visibility.SHOWN  # as it was
    again = await marloes.post(f"/desk/decisions/{decision.public_id}/undo", {"reason": "Nog eens"})
    assert again.status_code == 409
    await house.work()
    log = (await marloes.get("/desk/log")).text
    assert "Een vergissing." in log
    assert "account gesloten" in log
    texts = [n.details.get("reason") for n in await NoticeRow.filter(account_id=yara.viewer.id).order_by("id")]
    assert texts[-1] == "Een vergissing."


async def test_a_release_that_is_undone_is_held_again_and_waits_again(strict_house: House) -> None:
    house = strict_house
    yara, marloes = await house.join("Yara"), await house.moderator()
    request = await ask(house, yara)
    await house.work()
    case = await Case.get(subject=request)
    await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})
    decision = await Decision.all().get()
    await marloes.post(f"/desk/decisions/{decision.public_id}/undo", {"reason": "Te snel geklikt."})
    assert await _visibility(request) is Visibility.HELD
    assert (await Account.get(id=yara.viewer.id)).posts_released == 0
    assert await Case.filter(subject=request, closed_at=None).count() == 1


async def test_a_moderator_of_another_municipality_finds_nothing(strict_house: House) -> None:
    house = strict_house
    yara, samira = await house.join("Yara"), await house.join("Samira")
    marloes, piet = await house.moderator(), await house.moderator("Piet", "GM0344")
    request = await ask(house, yara)
    await house.work()
    case = await Case.get(subject=request)
    assert (await piet.get(f"/desk/about/{request}")).status_code == 404
    assert (await piet.get(f"/desk/cases/{case.public_id}")).status_code == 404
    assert (await piet.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})).status_code == 404
    assert (await piet.get(f"/report/request/{request}")).status_code == 404
    await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})
    decision = await Decision.all().get()
    assert (await piet.get(f"/desk/decisions/{decision.public_id}/undo")).status_code == 404
    assert (await piet.post(f"/desk/decisions/{decision.public_id}/undo", {"reason": "x"})).status_code == 404
    for path in ("/desk", "/desk/log"):
        assert "Yara" not in (await piet.get(path)).text
        assert "Yara" in (await marloes.get(path)).text
    for member in (yara, samira):
        for path in ("/desk", "/desk/log", "/desk/live", f"/desk/cases/{case.public_id}", f"/desk/about/{request}"):
            assert (await member.get(path)).status_code == 404


async def test_who_is_appointed_neither_decides_about_themselves_nor_reads_who_complained(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    _request, case = await _reported(house, yara, samira)
    await house.appoint(yara)
    rows = [(await who.get("/desk")).text.partition('class="news')[0] for who in (marloes, yara)]
    assert [case in row for row in rows] == [True, False]
    assert ['class="badge"' in row for row in rows] == [True, False]
    assert (await yara.get(f"/desk/cases/{case}")).status_code == 404
    assert (await yara.post(f"/desk/cases/{case}", {"ruling": "nothing"})).status_code == 404
    assert "Samira" in (await marloes.get(f"/desk/cases/{case}")).text
    assert (await marloes.post(f"/desk/cases/{case}", {"ruling": "hide", "clause": "3.2"})).status_code == 303
    made = await Decision.get(case__public_id=case)
    assert (await yara.get(f"/desk/cases/{case}")).status_code == 404
    assert (await yara.post(f"/desk/decisions/{made.public_id}/undo", {"reason": "No"})).status_code == 404
    assert case not in (await yara.get("/desk/log")).text
    assert case in (await marloes.get("/desk/log")).text or made.public_id in (await marloes.get("/desk/log")).text


async def test_who_reported_it_and_was_appointed_since_leaves_it_to_a_colleague(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    request, case = await _reported(house, yara, samira)
    await house.appoint(samira)
    refused = await samira.post(f"/desk/cases/{case}", {"ruling": "remove", "clause": "1.1"})
    assert (refused.status_code, await _visibility(request)) == (403, Visibility.SHOWN)
    assert (await marloes.post(f"/desk/cases/{case}", {"ruling": "nothing"})).status_code == 303
    made = await Decision.get(case__public_id=case)
    assert (await samira.post(f"/desk/decisions/{made.public_id}/undo", {"reason": "No"})).status_code == 403
    _other, of_another = await _reported(house, yara, await house.join("Henk"))
    assert (await samira.post(f"/desk/cases/{of_another}", {"ruling": "nothing"})).status_code == 303


async def test_what_was_taken_back_no_longer_waits(strict_house: House) -> None:
    house = strict_house
    yara = await house.join("Yara")
    request = await ask(house, yara)
    await house.work()
    await _withdraw(yara, request)
    await house.work()
    assert (await Case.get(subject=request)).closed_at is not None


async def test_what_is_late_stands_first_and_says_so(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira", language="en")
    marloes = await house.join("Marloes", role=Role.MODERATOR, language="en")
    _old, late_case = await _reported(house, yara, samira)
    due = (await Case.get(public_id=late_case)).due_at
    with clock.travel(due + timedelta(hours=1)):
        _new, soon = await _reported(house, yara, samira)
        page = (await marloes.get("/desk")).text
        assert page.index(late_case) < page.index(soon)
        assert "1 h 00 late" in page
        assert "2 cases · 1 late" in page
        assert "longer than we promised" in (await samira.get("/reports")).text


async def test_what_hiding_means_is_told_where_one_can_hide(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    marloes = await house.moderator()

    async def told(case: str) -> bool:
        page = (await marloes.get(f"/desk/cases/{case}")).text
        words = ["de maker kan het veranderen" in page, "Haal weg: voorgoed." in page, 'value="hide"' in page]
        assert words in ([True] * 3, [False] * 3)
        return all(words)

    _request, first = await _reported(house, yara, samira)
    outfit = await things.reported(house, await wardrobe.ask(yara), samira, "outfit")
    assert [await told(case) for case in (first, outfit)] == [True, False]  # an outfit can't be changed
    await things.decided(marloes, first, "nothing")
    assert not await told(first)


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({}, "ruling", "Kies een besluit met een van de knoppen."),
        ({"ruling": "remove"}, "clause", "Kies de huisregel"),
        ({"ruling": "nothing", "reason": "a" * 2001}, "reason", "Gebruik hoogstens 2000 tekens."),
    ],
)
async def test_what_is_missing_of_a_decision_is_said_beside_it(
    house: House, typed: dict[str, str], field: str, said: str
) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    _request, case = await _reported(house, yara, henk)
    refused = await marloes.post(f"/desk/cases/{case}", typed)
    assert refused.status_code == 422
    assert led_astray("moderation:case", refused.text) == []
    assert f'<a href="#field-{field}">' in refused.text
    assert refused.text.count(said) == 2  # on top, and beside it
    assert typed.get("reason", "") in refused.text
