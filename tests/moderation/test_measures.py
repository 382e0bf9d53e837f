"""Measures against an account: a limit and a suspension that end by themselves, strikes that run out, warning before suspending."""

from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Visibility
from jobtease.helping.models import HelpRequest
from jobtease.moderation.cases import strike_queries
from jobtease.moderation.models import Decision
from tests.accounts.signing_in import come_in, mails
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported, undone
from tests.outfits import wardrobe

WEEK = timedelta(days=7, minutes=2)


async def _measure(house: House, author: Person, by: Person, moderator: Person, ruling: str, **more: str) -> str:
    case = await reported(house, await ask(house, author), by)
    return await decided(moderator, case, ruling, **more)


async def _account(person: Person) -> Account:
    return await Account.get(id=person.viewer.id)


async def test_a_suspension_of_a_week_ends_by_itself_and_is_told(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    await _measure(house, yara, noor, marloes, "suspend", clause="3.4", days="7")
    visitor = house.visitor()
    await come_in(house, visitor, "yara@example.nl")
    assert (await visitor.get("/me")).status_code == 303
    with clock.travel(WEEK):
        await house.work()
        await house.work()
        account = await _account(yara)
        assert (account.suspended_at, account.suspended_until) == (None, None)
        await come_in(house, visitor, "yara@example.nl")
        assert "Je account is weer open" in (await visitor.get("/me/notices")).text
        assert [one for one in mails(house) if "weer open" in str(one)]
        assert len(await house.happened("moderation:measure:ended")) == 1


async def test_of_two_suspensions_the_longer_one_counts(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    cases = [await reported(house, await ask(house, yara, f"Vraag {n}"), noor) for n in range(2)]
    month = await decided(marloes, cases[0], "suspend", days="30")
    await decided(marloes, cases[1], "suspend", days="7")
    with clock.travel(WEEK):
        await house.work()
        assert (await _account(yara)).suspended_at is not None
        await undone(marloes, month)
        assert (await _account(yara)).suspended_at is None  # the other one is over


async def test_who_is_limited_is_read_first_everywhere(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    outfit = await wardrobe.ask(noor)
    await wardrobe.practised(yara)
    decision = await _measure(house, yara, noor, marloes, "limit")
    assert (await yara.get("/me")).status_code == 200
    said = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"]}
    assert (await yara.post(f"/outfits/{outfit}/feedback", said)).status_code == 303
    answer = await yara.write_profile({"headline": "Iets nieuws", "audience": "members"})
    assert answer.status_code == 303
    mine = await ask(house, yara, "Nog een vraag")
    found = await HelpRequest.get(public_id=mine)
    assert found.visibility is Visibility.HELD
    page = await marloes.get("/desk")
    await house.work()
    page = await marloes.get("/desk")
    for kind in ("Feedback van Yara", "Profiel van Yara", "Hulpvraag van Yara"):
        assert kind in page.text
    await undone(marloes, decision, then="as_it_was")
    assert (await HelpRequest.get(public_id=await ask(house, yara, "Derde"))).visibility is Visibility.SHOWN


async def test_a_limit_ends_by_itself(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    await _measure(house, yara, noor, marloes, "limit")
    with clock.travel(WEEK):
        assert (await HelpRequest.get(public_id=await ask(house, yara, "Na een week"))).visibility is Visibility.SHOWN
        await house.work()
        assert (await _account(yara)).limited_until is None
        assert "zien anderen weer meteen" in (await yara.get("/me/notices")).text


async def test_nobody_is_suspended_without_an_earlier_measure_but_for_what_is_grave(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    case = await reported(house, await ask(house, yara), noor)
    sent = {"ruling": "suspend", "clause": "1.2", "reason": "Dit past niet.", "sure": "yes", "days": "7"}
    refused = await marloes.post(f"/desk/cases/{case}", sent)
    assert refused.status_code == 422
    assert "Waarschuw eerst" in refused.text
    assert "Dit past niet." in refused.text
    assert (await _account(yara)).suspended_at is None
    await _measure(house, yara, noor, marloes, "warn", clause="1.2")
    assert (await marloes.post(f"/desk/cases/{case}", sent)).status_code == 303


async def test_strikes_propose_and_run_out_and_go_with_their_decision(house: House) -> None:
    yara, noor = await house.join("Yara"), await house.join("Noor")
    marloes, jeroen = await house.moderator(), await house.moderator("Jeroen", "GM0344")
    decisions = [await _measure(house, yara, noor, marloes, "warn") for _n in range(2)]
    case = await reported(house, await ask(house, yara), noor)

    async def strikes(moderator: Person = marloes) -> tuple[int, str]:
        found = await strike_queries.of_person(moderator.viewer, yara.viewer.id)
        return found.count, str(found.proposed or "")

    assert await strikes() == (2, "suspend")
    assert await strikes(jeroen) == (0, "")  # not of his region
    text = unescape((await marloes.get(f"/desk/cases/{case}")).text)
    assert "2 eerdere maatregelen tellen nog mee" in text
    assert "sluit account (7 dagen)" in text
    await undone(marloes, decisions[0])
    assert await strikes() == (1, "limit")
    with clock.travel(strike_queries.COUNTS_FOR + timedelta(hours=1)):
        assert await strikes() == (0, "")


@pytest.mark.parametrize("ruling", ["hide", "remove", "warn", "limit", "suspend"])
async def test_a_measure_without_a_clause_is_refused_with_what_was_typed(house: House, ruling: str) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    case = await reported(house, await ask(house, yara), noor)
    sent = {"ruling": ruling, "reason": "Mijn reden.", "facts": "Wat ik vond.", "law": "Artikel 326", "sure": "yes"}
    refused = await marloes.post(f"/desk/cases/{case}", sent)
    assert refused.status_code == 422
    for typed in ("Mijn reden.", "Wat ik vond.", "Artikel 326", "Kies de huisregel"):
        assert typed in refused.text
    assert await Decision.all().count() == 0


async def test_the_author_reads_measure_facts_law_clause_and_reason(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    case = await reported(house, await ask(house, yara), noor)
    more = {"facts": "Je vroeg om geld.", "law": "Artikel 326", "reason": "Dat mag hier niet."}
    decision = await decided(marloes, case, "hide", "4.1", **more)
    text = unescape((await yara.get(f"/decisions/{decision}")).text)
    for said in ("Je vroeg om geld.", "Artikel 326", "Dat mag hier niet.", "Huisregel 4.1", "geen machine"):
        assert said in text
