"""Samira reports what Yara posted: two actions, one report, and she hears what comes of it."""

import asyncio
import re

from jobtease import clock
from jobtease.audience import Audience, Grant, Visibility
from jobtease.data.transactions import atomic
from jobtease.helping.models import HelpRequest
from jobtease.moderation.models import Case, Report
from tests.helping.people import noon_at_work
from tests.house import House
from tests.moderation.things import ask, offer


async def test_a_report_takes_one_page_and_says_what_happens_next(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira", language="en")
    request = await ask(house, yara)
    page = await samira.get(f"/report/request/{request}")
    assert page.status_code == 200
    assert "Something wrong with this?" in page.text
    with clock.travel(noon_at_work()):
        sent = await samira.post(f"/report/request/{request}", {"reason": "person", "note": "Not nice"})
        assert sent.status_code == 303
        confirmed = await samira.get(sent.headers["location"])
    assert "Waits for a moderator" in confirmed.text
    assert "a moderator looks before tomorrow" in confirmed.text
    case = await Case.get(subject=request)
    assert (case.because, case.report_count, case.municipality) == ("reported", 1, "GM0599")
    assert "It is for a job in a hotel." in (await Report.get(case_id=case.id)).evidence
    assert [e.name for e in await house.happened("moderation")] == ["moderation:case:opened", "moderation:report:made"]
    assert "About the person" in (await samira.get("/reports")).text


async def test_a_threat_is_looked_at_within_two_hours_even_when_reported_second(house: House) -> None:
    yara, samira, henk = await house.join("Yara"), await house.join("Samira"), await house.join("Henk")
    request = await ask(house, yara)
    await samira.post(f"/report/request/{request}", {"reason": "other"})
    first = (await Case.get(subject=request)).due_at
    await henk.post(f"/report/request/{request}", {"reason": "threat"})
    case = await Case.get(subject=request)
    assert case.due_at < first
    assert case.report_count == 2


async def test_twice_is_one_report(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira", language="en")
    request = await ask(house, yara)
    first = await samira.post(f"/report/request/{request}", {"reason": "other"})
    again = await samira.post(f"/report/request/{request}", {"reason": "other"})
    assert again.headers["location"] == first.headers["location"]
    assert "One report is enough" in (await samira.get(again.headers["location"])).text
    assert await Report.all().count() == 1


async def test_many_reports_at_once_are_one_case(house: House) -> None:
    yara = await house.join("Yara")
    request = await ask(house, yara)
    people = [await house.join(f"Member {n}") for n in range(8)]
    answers = await asyncio.gather(
        *(person.post(f"/report/request/{request}", {"reason": "other"}) for person in people for _twice in range(2))
    )
    assert {a.status_code for a in answers} == {303}
    assert await Case.all().count() == 1
    assert (await Case.get(subject=request)).report_count == await Report.all().count() == 8


async def test_nobody_reports_what_is_their_own(house: House) -> None:
    yara = await house.join("Yara")
    request = await ask(house, yara)
    assert (await yara.post(f"/report/request/{request}", {"reason": "other"})).status_code == 403
    assert await Case.all().count() == 0


async def test_what_somebody_cannot_see_they_cannot_report(house: House) -> None:
    yara, henk, daan = await house.join("Yara"), await house.join("Henk"), await house.join("Daan", "GM0344")
    near = await ask(house, yara, audience=Audience.MUNICIPALITY)
    held = await ask(house, yara, visibility=Visibility.HELD)
    offered = await offer(henk, near, "I can help")
    for kind, thing in (("request", near), ("request", held), ("offer", offered), ("nonsense", near), ("outfit", near)):
        assert (await daan.get(f"/report/{kind}/{thing}")).status_code == 404
        assert (await daan.post(f"/report/{kind}/{thing}", {"reason": "other"})).status_code == 404
    await _grant(offered, yara.viewer.id)
    assert (await yara.get(f"/report/offer/{offered}")).status_code == 200


@atomic
async def _grant(subject: str, account_id: int) -> None:
    await Grant.create(subject=subject, account_id=account_id)


async def test_without_a_reason_the_page_comes_back_with_what_was_typed(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira", language="en")
    request = await ask(house, yara)
    answer = await samira.post(f"/report/request/{request}", {"note": "Look at <this>"})
    assert answer.status_code == 422
    assert "Choose one, please." in answer.text
    assert "Look at &lt;this&gt;" in answer.text
    assert await Case.all().count() == 0


async def test_a_flood_of_reports_is_stopped(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    requests = [await ask(house, yara, f"Question {n}") for n in range(21)]
    answers = [await samira.post(f"/report/request/{r}", {"reason": "other"}) for r in requests]
    assert [a.status_code for a in answers] == [303] * 20 + [429]


async def test_reports_are_seen_by_their_maker_only(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    request = await ask(house, yara)
    mine = (await samira.post(f"/report/request/{request}", {"reason": "other"})).headers["location"]
    assert (await yara.get(mine)).status_code == 404
    assert (await samira.get(mine)).status_code == 200
    assert await HelpRequest.filter(public_id=request).exists()


async def test_the_house_rules_are_there_for_everybody(house: House) -> None:
    page = await house.visitor().get("/house-rules", headers={"accept-language": "en"})
    assert page.status_code == 200
    assert "never about the person" in page.text


async def test_what_went_while_it_was_reported_keeps_the_typed_words_and_says_so(house: House) -> None:
    yara, samira, daan = await house.join("Yara"), await house.join("Samira", language="en"), await house.join("Daan")
    request = await ask(house, yara)
    form = (await samira.get(f"/report/request/{request}")).text
    seen = re.findall(r'name="seen" value="([^"]+)"', form)[0]
    await atomic(HelpRequest.filter(public_id=request).update)(visibility=Visibility.REMOVED)
    sent = {"reason": "person", "note": "Zonnebloem <b>", "seen": seen}
    answer = await samira.post(f"/report/request/{request}", sent)
    assert answer.status_code == 410
    assert "Zonnebloem &lt;b&gt;" in answer.text
    for who, mark in ((daan, seen), (samira, ""), (samira, "x" + seen), (samira, "a" * 400)):
        assert (await who.post(f"/report/request/{request}", sent | {"seen": mark})).status_code == 404
    assert (await samira.post("/report/request/aaaaaaaaaaaaaaaa", sent)).status_code == 404
    assert (await samira.get(f"/report/request/{request}?seen={seen}")).status_code == 404


async def test_ones_own_is_a_kind_page_with_the_way_there(house: House) -> None:
    yara = await house.join("Yara", language="en")
    request = await ask(house, yara)
    for answer in (await yara.get(f"/report/request/{request}"), await yara.post(f"/report/request/{request}")):
        assert answer.status_code == 403
        assert "This is yours" in answer.text
        assert f'href="/requests/{request}"' in answer.text


async def test_a_moderator_opens_a_case_in_one_action_and_is_no_reporter(house: House) -> None:
    yara, marloes, piet = await house.join("Yara"), await house.moderator(), await house.moderator("Piet", "GM0344")
    request = await ask(house, yara)
    await house.work()
    desk = (await marloes.get("/desk")).text
    assert f'action="/desk/look/request/{request}"' in desk
    assert (await piet.post(f"/desk/look/request/{request}")).status_code == 404
    answer = await marloes.post(f"/desk/look/request/{request}")
    case = await Case.get(subject=request)
    assert answer.headers["location"] == f"/desk/cases/{case.public_id}"
    assert (case.because, case.report_count) == ("moderator", 0)
    assert "It is for a job in a hotel." in case.evidence
    assert await Report.all().count() == 0
    assert (await marloes.post(f"/desk/look/request/{request}")).headers["location"] == answer.headers["location"]
    by_the_form = await marloes.post(f"/report/request/{request}", {"reason": "person"})
    assert by_the_form.headers["location"] == answer.headers["location"]
    assert await Report.all().count() == 0
    await atomic(HelpRequest.filter(public_id=request).update)(title="Changed", story="Changed")
    assert "It is for a job in a hotel." in (await marloes.get(answer.headers["location"])).text
