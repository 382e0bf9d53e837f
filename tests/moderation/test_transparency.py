"""Transparency: figures equal to plain SQL, statements valid by the schema, nobody's words in them, small cells hidden."""

import csv
import hashlib
import io
import json
import re
from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.data import raw_sql
from jobtease.events import event_log
from jobtease.moderation import rules
from jobtease.moderation.cases import lifecycle
from jobtease.moderation.models import Case
from jobtease.moderation.transparency import queries
from jobtease.moderation.transparency.category_rules import CATEGORIES, CATEGORY_OF
from jobtease.moderation.transparency.queries import Count, Period, hide_small
from tests.accounts.signing_in import come_in
from tests.helping import people
from tests.house import House
from tests.moderation.things import ask, decided, reported, undone

CANARY = "kanarie"
A_MONTH_ON = timedelta(days=31)
"""From any day on: the month of that day is over."""


async def _history(house: House) -> None:
    """Of everything something, each word of a person with a canary in it."""
    yara, noor = await house.join(f"Yara {CANARY}"), await house.join(f"Noor {CANARY}")
    marloes, fenna = await house.moderator(f"Marloes {CANARY}"), await house.moderator("Fenna")
    words = {"facts": f"Feit {CANARY}", "reason": f"Reden {CANARY}", "law": f"Wet {CANARY}"}
    made = {}
    clauses = {"warn": "3.1", "hide": "4.1", "remove": "4.4", "limit": "2.4", "suspend": "3.4"}
    asked = [await ask(house, yara, f"Vraag {CANARY}") for _clause in clauses]
    cases = [await reported(house, request, noor, reason="money") for request in asked]
    for case, (ruling, clause) in zip(cases, clauses.items(), strict=True):
        made[ruling] = await decided(marloes, case, ruling, clause, **words)
        if ruling == "suspend":
            await undone(marloes, made[ruling], then="as_it_was")
            await decided(fenna, case, ruling, clause, days="30", facts=f"Feit {CANARY}", reason=f"Reden {CANARY}")
    await come_in(house, yara, (await Account.get(id=yara.viewer.id)).email)
    sent = await yara.post(f"/decisions/{made['hide']}/object", {"words": f"Nee {CANARY}"})
    assert sent.status_code == 303


async def test_the_figures_are_those_of_plain_sql(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    for number in range(7):
        case = await reported(house, await ask(house, yara, f"Vraag {number}"), noor, reason="money")
        decision = await decided(marloes, case, ("warn", "hide", "nothing")[number % 3], "4.1" if number % 2 else "3.1")
        if number == 4:
            await undone(marloes, decision)
    now = clock.local(clock.now())
    found = await queries.figures(Period(now.year, now.month))
    by_ruling = await raw_sql.fetch("SELECT ruling, count(*) AS n FROM decision GROUP BY ruling")
    assert {count.key: count.n for count in found.decisions} == {row["ruling"]: row["n"] for row in by_ruling}
    assert found.undone.n == 1
    clauses = await raw_sql.fetch("SELECT clause FROM decision WHERE clause <> ''")
    categories = Counter(CATEGORY_OF[row["clause"].split(" ")[0]][0] for row in clauses)
    assert {count.key: count.n for count in found.categories} == categories
    assert {count.key: count.n for count in found.reports} == {"money": 7}
    with clock.travel(A_MONTH_ON):
        table = csv.DictReader(io.StringIO((await house.visitor().get("/moderation/figures.csv")).text))
    assert {row["key"]: int(row["number"]) for row in table if row["table"] == "decisions"} == {
        row["ruling"]: row["n"] for row in by_ruling
    } | {"undone": 1}
    last = Period(now.year - 1)
    nobody = (Count("given", 0), Count("same", 0))
    assert await queries.figures(last) == queries.Figures((), (), Count("undone", 0), (), (), Count("rules", 0), nobody)


async def test_nobodys_name_mail_or_words_are_in_it(house: House) -> None:
    with clock.travel(timedelta(0)):
        await _history(house)
    visitor = house.visitor()
    with clock.travel(timedelta(days=366)):
        year = clock.local(clock.now()).year - 1
        for path in ("/moderation", "/moderation/log", "/moderation/figures.csv", "/moderation/statements.json"):
            for query in (f"?year={year}", f"?year={year}&municipality=GM0599"):
                text = (await visitor.get(path + query)).text
                assert CANARY not in text.lower()
                assert "@example" not in text
    log = (await visitor.get("/moderation/log")).text
    assert "Rotterdam" not in log
    assert log.count("<article") == 6
    for said in ("teruggedraaid", "Er is bezwaar gemaakt", "Huisregel 4.1".lower()):
        assert said in log.lower() if said == "huisregel 4.1" else said in log


ONE_OF = {
    "decision_provision": {"DECISION_PROVISION_PARTIAL_SUSPENSION"},
    "decision_account": {"DECISION_ACCOUNT_SUSPENDED", "DECISION_ACCOUNT_TERMINATED"},
    "account_type": {"ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"},
    "decision_ground": {"DECISION_GROUND_ILLEGAL_CONTENT", "DECISION_GROUND_INCOMPATIBLE_CONTENT"},
    "incompatible_content_illegal": {"Yes", "No"},
    "source_type": {
        "SOURCE_ARTICLE_16",
        "SOURCE_TRUSTED_FLAGGER",
        "SOURCE_TYPE_OTHER_NOTIFICATION",
        "SOURCE_VOLUNTARY",
    },
    "automated_detection": {"Yes", "No"},
    "automated_decision": {
        "AUTOMATED_DECISION_FULLY",
        "AUTOMATED_DECISION_PARTIALLY",
        "AUTOMATED_DECISION_NOT_AUTOMATED",
    },
    "category": set(CATEGORIES),
}
"""The schema of July 2025, as its documentation says it."""
SOME_OF = {
    "decision_visibility": {
        "DECISION_VISIBILITY_CONTENT_REMOVED",
        "DECISION_VISIBILITY_CONTENT_DISABLED",
        "DECISION_VISIBILITY_CONTENT_DEMOTED",
        "DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED",
        "DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED",
        "DECISION_VISIBILITY_CONTENT_LABELLED",
        "DECISION_VISIBILITY_OTHER",
    },
    "content_type": {
        "CONTENT_TYPE_APP",
        "CONTENT_TYPE_AUDIO",
        "CONTENT_TYPE_IMAGE",
        "CONTENT_TYPE_PRODUCT",
        "CONTENT_TYPE_SYNTHETIC_MEDIA",
        "CONTENT_TYPE_TEXT",
        "CONTENT_TYPE_VIDEO",
        "CONTENT_TYPE_OTHER",
    },
    "territorial_scope": {"NL"},
}
NEEDED = {
    *("puid", "decision_ground", "content_type", "category", "content_date", "application_date", "decision_facts"),
    *("source_type", "automated_detection", "automated_decision", "decision_visibility"),
}
DATES = {"content_date", "application_date", "end_date_service_restriction", "end_date_account_restriction"}
GROUNDS = {
    "DECISION_GROUND_ILLEGAL_CONTENT": {"illegal_content_legal_ground": 500, "illegal_content_explanation": 2000},
    "DECISION_GROUND_INCOMPATIBLE_CONTENT": {
        "incompatible_content_ground": 500,
        "incompatible_content_explanation": 2000,
    },
}


def _faults(one: dict[str, Any]) -> list[str]:
    """What of a statement the database of the EU would refuse."""
    found = [f"lacks {name}" for name in NEEDED - one.keys()]
    found += [f"{name}: {one[name]}" for name, allowed in ONE_OF.items() if name in one and one[name] not in allowed]
    found += [f"{name}: {one[name]}" for name, allowed in SOME_OF.items() if not set(one.get(name, ())) <= allowed]
    found += [name for name in DATES & one.keys() if one[name] and not re.fullmatch(r"\d{4}-\d\d-\d\d", one[name])]
    found += [name for name, most in GROUNDS[one["decision_ground"]].items() if not 0 < len(one.get(name, "")) <= most]
    known = {
        *ONE_OF,
        *SOME_OF,
        *NEEDED,
        *DATES,
        "category_specification",
        *(n for each in GROUNDS.values() for n in each),
    }
    found += [f"unknown {name}" for name in one.keys() - known]
    found += [word for word in one["category_specification"] if not re.fullmatch("KEYWORD_[A-Z_]+", word)]
    return found


async def test_statements_come_a_hundred_at_a_time(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await _history(house)
    with clock.travel(A_MONTH_ON):
        await _in_pages(house, monkeypatch)


async def _in_pages(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = json.loads((await house.visitor().get("/moderation/statements.json")).text)
    assert whole["next"] is None
    monkeypatch.setattr(queries, "AT_ONCE", 3)
    found: list[Any] = []
    more: int | None = 0
    while more is not None:
        page = json.loads((await house.visitor().get(f"/moderation/statements.json?after={more}")).text)
        found, more = [*found, *page["statements"]], page["next"]
    assert found == whole["statements"]


async def test_statements_are_valid_by_the_schema(house: House) -> None:
    await _history(house)
    with clock.travel(A_MONTH_ON):
        found = json.loads((await house.visitor().get("/moderation/statements.json")).text)["statements"]
    assert [one for each in found for one in _faults(each)] == []
    assert len({one["puid"] for one in found}) == len(found) == 4  # a warning hides nothing, and one was taken back
    assert [one.get("decision_account", one.get("decision_provision", "")) for one in found] == [
        "",
        "",
        "DECISION_PROVISION_PARTIAL_SUSPENSION",
        "DECISION_ACCOUNT_SUSPENDED",
    ]
    assert [one["decision_ground"][16:23] for one in found] == ["ILLEGAL", "ILLEGAL", "ILLEGAL", "INCOMPA"]
    assert _faults(found[0] | {"category": "STATEMENT_CATEGORY_NEW"})  # the judge can say no


def test_each_house_rule_has_one_category() -> None:
    assert CATEGORY_OF.keys() == rules.CLAUSES.keys()
    assert {category for category, _keyword in CATEGORY_OF.values()} <= set(CATEGORIES)
    assert len(CATEGORIES) == 16


@pytest.mark.parametrize(
    "counts, shown",
    [
        ({"a": 9, "b": 7}, {"a": 9, "b": 7}),
        ({"a": 9, "b": 7, "c": 4}, {"a": 9, "b": None, "c": None}),  # from a total, c could be worked out
        ({"a": 9, "b": 3, "c": 4}, {"a": 9, "b": None, "c": None}),
        ({"a": 1}, {"a": None}),
        ({"a": 0, "b": 5}, {"a": 0, "b": 5}),
    ],
)
def test_small_cells_are_hidden_and_none_can_be_worked_out(
    counts: dict[str, int], shown: dict[str, int | None]
) -> None:
    cells = hide_small([Count(key, n) for key, n in counts.items()])
    assert {cell.key: cell.n for cell in cells} == shown


@pytest.mark.parametrize(
    "query",
    ["?year=1999", "?year=x", "?month=13", "?municipality=GM9999", "?municipality=GM0599&month=3", "?year=99999"],
)
async def test_a_period_that_is_none_is_not_there(house: House, query: str) -> None:
    for path in ("/moderation", "/moderation/figures.csv", "/moderation/statements.json"):
        assert (await house.visitor().get(path + query)).status_code == 404


async def test_what_one_other_person_read_is_not_published_one_by_one(house: House) -> None:
    """Its author would read in it that the other one reported it. Nor can anybody find a statement by the id of a decision."""
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    request = await ask(house, yara)
    private = await people.offer(noor, request)
    await decided(marloes, await reported(house, private, yara, "offer"), "hide")
    anybody = house.visitor()
    with clock.travel(A_MONTH_ON):
        assert (await anybody.get("/moderation/statements.json")).json()["statements"] == []
    assert "card__title" not in (await anybody.get("/moderation/log")).text
    decision = await decided(marloes, await reported(house, request, noor), "hide")
    with clock.travel(A_MONTH_ON):
        [statement] = (await anybody.get("/moderation/statements.json")).json()["statements"]
    assert statement["puid"] != hashlib.sha256(f"statement {decision}".encode()).hexdigest()[:32]
    assert (await anybody.get("/moderation/log")).text.count("card__title") == 1


IN_MAY = datetime(2026, 5, 20, 12, tzinfo=clock.AMSTERDAM)


async def _numbers(house: House, query: str) -> dict[str, str]:
    text = (await house.visitor().get(f"/moderation/figures.csv{query}")).text
    return {row["key"]: row["number"] for row in csv.DictReader(io.StringIO(text)) if row["table"] == "decisions"}


async def test_a_month_is_published_when_it_is_over_and_a_year_of_one_place_too(house: House) -> None:
    """Who asks each day would read off what was decided on each day."""
    with clock.travel(IN_MAY):
        yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
        await decided(marloes, await reported(house, await ask(house, yara), noor), "hide", "4.1")
        assert await _numbers(house, "?year=2026") == {"undone": "0"}
        for query in ("?year=2026&month=5", "?year=2026&municipality=GM0599"):
            assert (await house.visitor().get("/moderation" + query)).status_code == 404
        assert (await house.visitor().get("/moderation/statements.json")).json()["statements"] == []
        assert "30 april" in (await house.visitor().get("/moderation")).text
    with clock.travel(datetime(2026, 6, 1, 0, 30, tzinfo=clock.AMSTERDAM)):
        for query in ("", "?year=2026&month=5"):
            assert await _numbers(house, query) == {"hide": "1", "undone": "0"}
        assert (await house.visitor().get("/moderation?municipality=GM0599&year=2026")).status_code == 404
    with clock.travel(datetime(2027, 1, 1, 0, 30, tzinfo=clock.AMSTERDAM)):
        assert await _numbers(house, "") == {"hide": "1", "undone": "0"}
        assert await _numbers(house, "?municipality=GM0599") == {"hide": "", "undone": "0"}


async def test_what_our_rules_found_stays_so_when_somebody_reports_it_and_after_an_objection(house: House) -> None:
    yara, noor = await house.join("Yara"), await house.join("Noor")
    marloes, fenna = await house.moderator(), await house.moderator("Fenna")
    request = await ask(house, yara)
    case = await reported(house, request, noor)
    await _found_by_rules(request)
    decision = await decided(marloes, case, "hide", "4.1")
    assert "Onze regels wezen het aan" in (await yara.get(f"/decisions/{decision}")).text
    await yara.post(f"/decisions/{decision}/object", {"words": "Dit klopt niet."})
    [objection] = await Case.exclude(appeal_of_id=None)
    answer = {
        "outcome": "changed",
        "answer": "Anders.",
        "ruling": "remove",
        "clause": "4.1",
        "facts": "Prijs.",
        "reason": "Nee.",
    }
    assert (await fenna.post(f"/desk/cases/{objection.public_id}/answer", answer)).status_code == 303
    with clock.travel(A_MONTH_ON):
        [statement] = (await house.visitor().get("/moderation/statements.json")).json()["statements"]
        assert await Case.filter(because="reported").count() == 1
        rows = csv.DictReader(io.StringIO((await house.visitor().get("/moderation/figures.csv")).text))
        assert {row["key"]: row["number"] for row in rows}["rules"] == "2"
    assert (statement["automated_detection"], statement["source_type"]) == ("Yes", "SOURCE_ARTICLE_16")
    assert statement["decision_visibility"] == ["DECISION_VISIBILITY_CONTENT_REMOVED"]


@event_log.action
async def _found_by_rules(request: str) -> None:
    """Our rules point at something that was reported."""
    found = await Case.get(subject=request)
    await lifecycle.open_case(
        kind="request",
        subject=request,
        author_id=found.author_id,
        municipality=found.municipality,
        because="rule",
        due=lambda _opened: found.due_at,
        alarms=("scam",),
    )
    await lifecycle.tell_closed(found)
