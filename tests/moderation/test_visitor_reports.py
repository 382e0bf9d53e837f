"""Somebody without an account reports something: a receipt that tells nothing, one case, the outcome by mail, and then forgotten."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest

from jobtease import clock
from jobtease.audience import Audience, Visibility
from jobtease.data.rate_limits import Bucket
from jobtease.data.transactions import atomic
from jobtease.helping.models import HelpRequest
from jobtease.mail.outbox import Outbox
from jobtease.moderation.models import Case, Report
from jobtease.moderation.visitors import erasure, queries
from jobtease.moderation.visitors.models import VisitorReport
from tests.accounts import signing_in
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported, undone
from tests.moderation.without_account import NOT_TOLD, send, sent, told

NOWHERE = "aaaaaaaaaaaaaaaa"


async def test_it_joins_the_one_case_and_who_sent_it_hears_the_outcome(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    request, visitor = await ask(house, yara), house.visitor()
    case = await reported(house, request, samira)
    link = await send(visitor, f"Kijk: https://anders.example/requests/{request}?a=b !", would_help="Dat het weg gaat")
    await house.work()
    found = await Case.get(public_id=case)
    assert (found.report_count, await Case.all().count()) == (2, 1)
    page = (await marloes.get(f"/desk/cases/{case}")).text
    assert all(words in page for words in ("Zonnebloem", "Piet de Boer", "Dat het weg gaat"))
    assert "piet@example.org" not in page
    [receipt] = [one for one in signing_in.mails(house) if one["To"] == "piet@example.org"]
    assert link in receipt.get_content()
    assert "Zonnebloem" not in receipt.get_content()
    assert "Piet" not in receipt.get_content()
    decision = await decided(marloes, case, "hide")
    await house.work()
    mails = [one.get_content() for one in signing_in.mails(house) if one["To"] == "piet@example.org"]
    assert len(mails) == 2
    assert "verborgen" in mails[1]
    assert "verborgen" in (await visitor.get(link)).text
    await undone(marloes, decision)
    await house.work()
    assert len([one for one in signing_in.mails(house) if one["To"] == "piet@example.org"]) == 3
    assert "teruggedraaid, en kijkt opnieuw" in (await visitor.get(link)).text


async def test_the_receipt_is_the_same_for_what_is_there_hidden_private_and_missing(house: House) -> None:
    yara, samira, visitor = await house.join("Yara"), await house.join("Samira"), house.visitor()
    await house.moderator()
    there, also = await ask(house, yara), await ask(house, yara)
    await reported(house, also, samira, reason="danger")  # sooner than what is promised here
    hidden = await ask(house, yara, visibility=Visibility.HIDDEN)
    held = await ask(house, yara, visibility=Visibility.HELD)
    mine = await ask(house, yara, audience=Audience.ME)
    places = [f"/requests/{one}" for one in (there, also, hidden, held, mine, NOWHERE)] + ["Iets over een fiets"]
    with clock.travel(clock.now()):
        links = [await send_anew(visitor, place) for place in places]
        assert "Je melding is binnen" in (await visitor.get(links[0])).text  # said once
        before = {told((await visitor.get(link)).text) for link in links}
        await house.work()
        after = {told((await visitor.get(link)).text) for link in links}
    assert len(before) == 1
    assert len(after) == 1
    mails = {re.sub(r"/reported/\S+", "", one.get_content()) for one in signing_in.mails(house)}
    assert len(mails) == 1
    assert await Case.filter(kind="address").count() == 5
    assert await Case.filter(subject__in=[there, also]).count() == 2


async def send_anew(who: Person, place: str) -> str:
    """Report it, as somebody else than before."""
    await atomic(_no_budgets)()
    return await send(who, place)


async def _no_budgets() -> None:
    await Bucket.all().delete()


@pytest.mark.parametrize("place", ["Zijn vraag van gisteren", f"/requests/{NOWHERE}", f"/report/message/{NOWHERE}"])
async def test_what_nobody_finds_is_answered_by_the_municipality_that_was_named(house: House, place: str) -> None:
    marloes, jeroen = await house.moderator(), await house.moderator("Jeroen", "GM0344")
    visitor = house.visitor()
    link = await send(visitor, place, municipality="Utrecht")
    await house.work()
    case = (await Case.get(kind="address")).public_id
    assert (await marloes.get(f"/desk/cases/{case}")).status_code == 404
    page = (await jeroen.get(f"/desk/cases/{case}")).text
    assert place in page
    assert re.findall(r'name="ruling" value="(\w+)"', page) == ["nothing"]
    await decided(jeroen, case, "nothing", clause="")
    await house.work()
    assert NOT_TOLD in unescape((await visitor.get(link)).text)


async def test_a_moderator_finds_what_is_meant_and_the_report_goes_there(house: House) -> None:
    yara, marloes, visitor = await house.join("Yara"), await house.moderator(child_abuse=True), house.visitor()
    await house.moderator("Jeroen", "GM0344")
    request, daan = await ask(house, yara), await house.join("Daan", "GM0344")
    elsewhere = await ask(house, daan)
    link = await send(visitor, "De vraag van Yara", reason="child", name="", email="")
    await house.work()
    case = (await Case.get(kind="address")).public_id
    path = f"/desk/cases/{case}/meant"
    assert (await marloes.get(path)).status_code == 200
    for wrong in (f"/requests/{elsewhere}", f"/requests/{NOWHERE}", "ergens", f"/report/message/{NOWHERE}"):
        assert (await marloes.post(path, {"place": wrong})).status_code == 422
    assert await Case.filter(closed_at=None).count() == 1
    answer = await marloes.post(path, {"place": f"https://jobtease.example/requests/{request}"})
    found = await Case.get(subject=request)
    assert answer.headers["location"] == f"/desk/cases/{found.public_id}"
    assert (found.report_count, found.child_abuse, found.priority) == (1, True, 0)
    assert (await Case.get(public_id=case)).closed_at is not None
    assert (await Report.get()).evidence
    assert (await marloes.get(path)).status_code == 404
    assert (await marloes.get(f"/desk/cases/{case}")).status_code == 200
    await decided(marloes, found.public_id, "remove", clause="4.3")
    assert "weggehaald" in (await visitor.get(link)).text


async def test_for_child_abuse_no_name_is_asked_or_kept(house: House) -> None:
    yara, visitor = await house.join("Yara"), house.visitor()
    request = await ask(house, yara)
    refused = await visitor.post("/report", sent(f"/requests/{request}", name="", email=""))
    assert refused.status_code == 422
    assert "Hoe heet je?" in refused.text
    assert "Zonnebloem" in refused.text
    await send(visitor, f"/requests/{request}", reason="child")
    row = await VisitorReport.get()
    assert (row.name, row.email) == ("", "")
    await house.work()
    assert await Outbox.all().count() == 0
    case = await Case.get(subject=request)
    assert (case.child_abuse, case.priority) == (True, 0)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"good_faith": ""}, "Zet het vinkje"),
        ({"place": ""}, "Vul dit"),
        ({"municipality": "Nergens"}, "Deze gemeente kennen we niet"),
        ({"email": "geen adres"}, "lijkt geen e-mailadres"),
        ({"reason": "nonsense"}, "uit de lijst"),
        ({"place": "a" * 601}, "te lang"),
    ],
)
async def test_a_mistake_is_said_beside_the_field_and_nothing_is_lost(
    house: House, wrong: dict[str, str], words: str
) -> None:
    answer = await house.visitor().post("/report", sent("/requests/x", **wrong))
    assert answer.status_code == 422
    assert words in answer.text
    assert "Zonnebloem" in answer.text
    assert await VisitorReport.all().count() == 0


async def test_a_flood_stops_and_child_abuse_still_gets_through(house: House) -> None:
    visitor = house.visitor()
    answers = [await visitor.post("/report", sent("ergens", email=f"p{n}@example.org")) for n in range(6)]
    assert [one.status_code for one in answers] == [303] * 5 + [429]
    await atomic(_no_budgets)()
    await atomic(_spent)("visitor-report:any")
    assert (await visitor.post("/report", sent("ergens"))).status_code == 429
    assert (await visitor.post("/report", sent("ergens", reason="child"))).status_code == 303


async def _spent(key: str) -> None:
    await Bucket.create(key=key, tokens=0.0, refilled_at=clock.now())


async def test_nobody_is_mailed_more_than_a_few_times_by_others(house: House) -> None:
    for number in range(7):
        await atomic(_no_budgets_but)("visitor-mail:")
        await send(house.visitor(), f"plek {number}", email=f"slachtoffer+{number}@example.org")
    await house.work()
    assert await Outbox.filter(letter="visitor_report").count() == 5
    assert await VisitorReport.filter(email="").count() == 2


async def _no_budgets_but(kept: str) -> None:
    await Bucket.exclude(key__startswith=kept).delete()


async def test_a_report_is_followed_with_its_own_link_only(house: House) -> None:
    visitor, secret = house.visitor(), house.settings.secret
    link = await send(visitor, "ergens")
    other = await send(visitor, "elders")
    public_id, token = link.split("/")[2:]
    assert link == queries.path_to(secret, public_id)
    for wrong in (
        f"/reported/{public_id}/{other.split('/')[3]}",
        f"/reported/{public_id}/x",
        f"/reported/{NOWHERE}/{token}",
    ):
        assert (await visitor.get(wrong)).status_code == 404
    assert (await house.visitor().get(link)).status_code == 200


async def test_sealed_words_are_not_opened_by_an_address(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    request = await ask(house, yara, "Alleen voor Henk", audience=Audience.CHOSEN)
    await send(house.visitor(), f"/requests/{request}")
    await house.work()
    case = await Case.get(subject=request)
    assert (await Report.get(case_id=case.id)).evidence == ""
    page = (await marloes.get(f"/desk/cases/{case.public_id}")).text
    assert "Alleen voor Henk" not in page
    await marloes.post(f"/desk/cases/{case.public_id}/look")
    assert "Alleen voor Henk" in (await marloes.get(f"/desk/cases/{case.public_id}")).text


async def test_a_crowd_without_accounts_hurries_nobody(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    request = await ask(house, yara)
    await reported(house, request, samira)
    due = (await Case.get(subject=request)).due_at
    for number in range(4):
        await send(house.visitor(), f"/requests/{request}", email=f"p{number}@example.org")
    await house.work()
    case = await Case.get(subject=request)
    assert (case.report_count, case.due_at) == (5, due)


async def test_who_reported_is_forgotten_after_the_time_to_object(house: House) -> None:
    yara, marloes, visitor = await house.join("Yara"), await house.moderator(), house.visitor()
    request = await ask(house, yara)
    link = await send(visitor, f"/requests/{request}", would_help="Een gesprek")
    await house.work()
    case = (await Case.get(subject=request)).public_id
    now = clock.now()
    with clock.travel(now + timedelta(days=300)):
        assert await erasure.erase_due(house.resources) == 0  # it still waits
    await decided(marloes, case, "hide")
    with clock.travel(now + erasure.KEPT - timedelta(hours=1)):
        assert await erasure.erase_due(house.resources) == 0
        assert (await visitor.get(link)).status_code == 200
    with clock.travel(now + erasure.KEPT + timedelta(hours=1)):
        assert await erasure.erase_due(house.resources) == 1
        assert await erasure.erase_due(house.resources) == 0
        assert (await visitor.get(link)).status_code == 404
    report = await Report.get()
    assert (report.note, report.would_help) == ("", "")
    assert await VisitorReport.all().count() == 0
    assert [e.name for e in await house.happened("moderation:visitor")] == [
        "moderation:visitor:reported",
        "moderation:visitor:forgotten",
    ]


async def test_an_undone_decision_takes_reports_without_an_account_along(house: House) -> None:
    """To another open case about the same thing: who has no account is nobody twice."""
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    request, visitor = await ask(house, yara), house.visitor()
    link = await send(visitor, f"/requests/{request}")
    await house.work()
    first = (await Case.get(subject=request)).public_id
    decision = await decided(marloes, first, "nothing", clause="")
    second = await reported(house, request, samira)
    await undone(marloes, decision)
    case: Any = await Case.get(public_id=second)
    assert case.report_count == await Report.filter(case_id=case.id).count() == 2
    await decided(marloes, second, "hide")
    await house.work()
    assert "verborgen" in (await visitor.get(link)).text
    assert await HelpRequest.filter(public_id=request, visibility=Visibility.HIDDEN).exists()
