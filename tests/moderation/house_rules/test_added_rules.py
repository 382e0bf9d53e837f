"""Rules of a municipality: moderators add them under the house rules, and a decision founded on one keeps it as it was."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from jobtease import clock
from jobtease.data import transactions
from jobtease.errors import Conflict, Invalid
from jobtease.events import audit_verification
from jobtease.events.event_log import EventRow
from jobtease.moderation import rules
from jobtease.moderation.cases.decision_actions import Verdict, decide
from jobtease.moderation.house_rules import actions, queries
from jobtease.moderation.house_rules.models import LONGEST_RULE, MOST_RULES, MunicipalRules, Wording
from jobtease.moderation.models import Case, Decision, Ruling
from jobtease.moderation.public import queries as public
from jobtease.moderation.transparency import queries as transparency
from jobtease.moderation.transparency.category_rules import CALLED, CATEGORIES, CATEGORY_OF, category_of
from jobtease.moderation.transparency.queries import Period
from tests.house import House, Person
from tests.moderation.test_transparency import A_MONTH_ON
from tests.moderation.things import ask, decided, reported

HERE, ELSEWHERE = "GM0599", "GM0344"
SAFETY = "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY"
RULE = "Je spreekt af in de bibliotheek of in een wijkcentrum."
IN_ENGLISH = "You meet in the library or in a community centre."


def written(**other: str) -> dict[str, str]:
    return {"nl": RULE, "en": IN_ENGLISH, "category": SAFETY, "sure": "on"} | other


async def publish(marloes: Person, **other: str) -> None:
    answer = await marloes.post("/desk/house-rules", written(**other))
    assert answer.status_code == 303, answer.text


async def test_a_moderator_adds_one_and_everybody_reads_it_under_the_house_rules(house: House) -> None:
    yara, daan, marloes = await house.join("Yara"), await house.join("Daan", ELSEWHERE), await house.moderator()
    await publish(marloes)
    page = unescape((await yara.get("/house-rules")).text)
    assert page.index("4.4") < page.index("En in Rotterdam") < page.index("<dt>M1</dt>") < page.index(RULE)
    assert "die altijd gelden" in page
    assert IN_ENGLISH not in page
    assert "Marloes" not in page
    assert RULE not in (await daan.get("/house-rules")).text
    visitor = house.visitor()
    front = (await visitor.get("/house-rules")).text
    assert RULE not in front
    assert f'<option value="{HERE}">Rotterdam</option>' in front
    assert RULE in (await visitor.get(f"/house-rules?for=all&municipality={HERE}")).text
    english = await visitor.get(f"/house-rules?municipality={HERE}", headers={"accept-language": "en"})
    assert IN_ENGLISH in english.text
    assert RULE in (await yara.get("/house-rules?for=young")).text
    told = await EventRow.get(name="moderation:rules:published")
    assert (told.actor, told.municipality) == (marloes.viewer.id, HERE)
    assert (told.facts["version"], told.facts["rules"]) == (1, 1)
    assert "bibliotheek" not in str(told.facts)
    assert told.audit_number


async def test_each_change_is_a_version_with_a_date_and_older_ones_stay_readable(house: House) -> None:
    visitor, marloes = house.visitor(), await house.moderator()
    await publish(marloes)
    with clock.travel(clock.now() + timedelta(days=40)):
        await publish(marloes, nl="Je komt op tijd, of je zegt het af.", en="")
        assert (await marloes.post(f"/desk/house-rules/{HERE}/1/take-out")).status_code == 303
        now = unescape((await visitor.get(f"/house-rules?municipality={HERE}")).text)
    assert "M2" in now
    assert RULE not in now
    assert "Versie 3, sinds" in now
    first = unescape((await visitor.get(f"/house-rules?municipality={HERE}&version=1")).text)
    assert RULE in first
    assert "Zo waren ze eerder." in first
    assert [row.version for row in await MunicipalRules.all().order_by("id")] == [1, 2, 3]
    for version in ("4", "99999999999"):
        assert (await visitor.get(f"/house-rules?municipality={HERE}&version={version}")).status_code == 404
    await publish(marloes, nl="Een derde regel, ook heel kort.")
    assert [one.called for one in (await queries.published(HERE)).rules] == ["M2", "M3"]  # type: ignore[union-attr]


async def test_nobody_else_adds_or_takes_out(house: House) -> None:
    yara, marloes, piet = await house.join("Yara"), await house.moderator(), await house.moderator("Piet", ELSEWHERE)
    await publish(marloes)
    for who in (yara, house.visitor()):
        assert (await who.post("/desk/house-rules", written())).status_code in (303, 404)
        assert (await who.post(f"/desk/house-rules/{HERE}/1/take-out")).status_code in (303, 404)
    assert (await piet.post("/desk/house-rules", written(municipality=HERE))).status_code == 404
    assert (await piet.post(f"/desk/house-rules/{HERE}/1/take-out")).status_code == 404
    assert RULE not in (await piet.get("/desk/house-rules")).text
    assert (await marloes.post(f"/desk/house-rules/{HERE}/2/take-out")).status_code == 404
    assert await MunicipalRules.all().count() == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"nl": ""},
        {"nl": "Te kort."},
        {"nl": "x" * (LONGEST_RULE + 1)},
        {"nl": "Op twee regels\nstaat dit allemaal."},
        {"nl": "Kijk eerst op www.voorbeeld.nl/regels voor je iets plaatst."},
        {"en": "Call us first on 06-12345678, please."},
        {"category": ""},
        {"category": "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE"},
        {"sure": ""},
    ],
)
async def test_what_is_no_rule_is_refused_beside_its_field_and_kept(house: House, wrong: dict[str, str]) -> None:
    marloes = await house.moderator()
    answer = await marloes.post("/desk/house-rules", written(**wrong))
    assert answer.status_code == 422
    assert "field__error" in answer.text
    if "sure" in wrong:
        assert RULE in answer.text
    assert await MunicipalRules.all().count() == 0


async def test_there_are_few_and_none_twice(house: House) -> None:
    marloes = await house.moderator()
    await publish(marloes)
    assert (await marloes.post("/desk/house-rules", written(nl=RULE.upper()))).status_code == 422
    for n in range(MOST_RULES - 1):
        await publish(marloes, nl=f"Regel nummer {n}, voor iedereen hier.")
    answer = await marloes.post("/desk/house-rules", written(nl="Een regel te veel, helaas."))
    assert answer.status_code == 422
    assert "field__error" in answer.text


async def test_markup_in_one_stays_text(house: House) -> None:
    marloes = await house.moderator()
    await publish(marloes, nl="<b>Vet</b> en <script>alert(1)</script> is tekst.", en="")
    page = (await house.visitor().get(f"/house-rules?municipality={HERE}")).text
    assert "&lt;script&gt;" in page
    assert "<b>Vet" not in page


async def test_of_two_colleagues_at_once_one_publishes(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    marloes = await house.moderator()
    await publish(marloes)
    newest = actions._newest

    async def stale(municipality: str) -> MunicipalRules:
        row = await newest(municipality)
        row.version -= 1
        return row

    monkeypatch.setattr(actions, "_newest", stale)
    with pytest.raises(Conflict):
        await actions.add(marloes.viewer, HERE, Wording("Een tweede regel, net te laat.", "", SAFETY))
    answer = await marloes.post("/desk/house-rules", written(nl="Een tweede regel, net te laat."))
    assert answer.status_code == 422
    assert "net te laat" in answer.text
    assert await MunicipalRules.all().count() == 1


# --- decisions ---


async def test_a_decision_keeps_number_version_words_and_category(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    await publish(marloes)
    case = await reported(house, await ask(house, yara), noor)
    assert 'value="M1"' in (await marloes.get(f"/desk/cases/{case}")).text
    assert (await marloes.post(f"/desk/cases/{case}", {"ruling": "hide", "clause": "M1"})).status_code == 303
    made = await Decision.get()
    assert (made.clause, made.rule_text, made.rule_category) == ("M1 v1", RULE, SAFETY)
    assert made.reason == f"Het gaat in tegen een regel van je gemeente: {RULE}"
    assert (await marloes.post(f"/desk/house-rules/{HERE}/1/take-out")).status_code == 303
    assert f"Huisregel M1 v1: {RULE}" in unescape((await yara.get(f"/decisions/{made.public_id}")).text)
    (copy,) = (await public.export(yara.viewer.id))["decisions_about_me"]
    assert (copy["clause"], copy["rule_text"]) == ("M1 v1", RULE)
    assert (await audit_verification.verify()).problems == ()


async def test_the_author_reads_it_in_their_language_and_the_moderators_words_go_first(house: House) -> None:
    yara, noor, marloes = await house.join("Yara", language="en"), await house.join("Noor"), await house.moderator()
    await publish(marloes)
    case = await reported(house, await ask(house, yara), noor)
    await marloes.post(f"/desk/cases/{case}", {"ruling": "hide", "clause": "M1", "reason": "Not at your home, please."})
    made = await Decision.get()
    assert (made.rule_text, made.reason) == (IN_ENGLISH, "Not at your home, please.")


async def test_suspending_by_one_needs_an_earlier_measure_and_says_the_rule_first(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    await publish(marloes)
    case = await reported(house, await ask(house, yara), noor)
    page = await marloes.post(f"/desk/cases/{case}", {"ruling": "suspend", "clause": "M1", "facts": "Bij haar thuis."})
    assert page.status_code == 200
    assert RULE in page.text
    sent = {"ruling": "suspend", "clause": "M1", "facts": "Bij haar thuis.", "sure": "yes", "days": "7"}
    assert (await marloes.post(f"/desk/cases/{case}", sent)).status_code == 422
    assert await Decision.all().count() == 0


async def test_nothing_is_decided_by_one_that_came_later_or_is_gone_or_is_of_elsewhere(house: House) -> None:
    yara, noor, daan = await house.join("Yara"), await house.join("Noor"), await house.join("Daan", ELSEWHERE)
    marloes, piet = await house.moderator(), await house.moderator("Piet", ELSEWHERE)
    earlier = await reported(house, await ask(house, yara, "Al eerder"), noor)
    await publish(marloes)
    later = await reported(house, await ask(house, yara, "Daarna"), noor)
    there = await reported(house, await ask(house, daan, "Elders"), noor)
    for who, case in ((marloes, earlier), (piet, there)):
        assert 'value="M1"' not in (await who.get(f"/desk/cases/{case}")).text
        answer = await who.post(f"/desk/cases/{case}", {"ruling": "hide", "clause": "M1", "reason": "Mijn woorden."})
        assert answer.status_code == 422
        assert "Mijn woorden." in answer.text
        with pytest.raises(Invalid):
            await decide(who.viewer, case, Verdict(Ruling.HIDE, "M1", facts="Iets", reason="Omdat"))
    await marloes.post(f"/desk/house-rules/{HERE}/1/take-out")
    assert (await marloes.post(f"/desk/cases/{later}", {"ruling": "hide", "clause": "M1"})).status_code == 422
    assert await Decision.all().count() == 0
    for clause in ("M0", "M100", "m1", "Mx"):
        assert (await marloes.post(f"/desk/cases/{later}", {"ruling": "hide", "clause": clause})).status_code == 422


async def test_it_is_judged_by_the_words_that_stood_there_when_it_was_posted(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    await publish(marloes)
    case = await reported(house, await ask(house, yara), noor)
    await publish(marloes, nl="Een tweede regel, die later kwam.")
    page = (await marloes.get(f"/desk/cases/{case}")).text
    assert 'value="M1"' in page
    assert 'value="M2"' not in page
    await marloes.post(f"/desk/cases/{case}", {"ruling": "warn", "clause": "M1"})
    assert (await Decision.get()).clause == "M1 v1"


async def test_the_database_refuses_one_without_its_words(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    case = await Case.get(public_id=await reported(house, await ask(house, yara), noor))
    said: dict[str, Any] = {
        "ruling": Ruling.HIDE,
        "facts": "Iets",
        "reason": "Omdat",
        "moderator_id": marloes.viewer.id,
    }
    create = transactions.atomic(Decision.create)
    with pytest.raises(IntegrityError):
        await create(case_id=case.id, clause="M1 v1", rule_text="", rule_category=SAFETY, **said)
    with pytest.raises(IntegrityError):
        await create(case_id=case.id, clause="M1 v1", rule_text=RULE, rule_category="", **said)
    await create(case_id=case.id, clause="3.1 v3", **said)


async def test_it_counts_under_its_category_and_no_figure_says_where_it_was(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    await publish(marloes)
    for clause in ("M1", "4.1"):
        case = await reported(house, await ask(house, yara, f"Over {clause}"), noor)
        await decided(marloes, case, "hide", clause)
    period = Period(clock.local(clock.now()).year)
    with clock.travel(A_MONTH_ON):
        counted = {one.key: one.n for one in (await transparency.figures(period)).categories}
        assert counted == {SAFETY: 1, CATEGORY_OF["4.1"][0]: 1}
        first, second = (await transparency.statements(period, "geheim"))[0]
        assert (first["category"], first["category_specification"]) == (SAFETY, [])
        assert second["incompatible_content_ground"] == "House rule 4.1"
        assert first["incompatible_content_ground"] == "A rule that a municipality added"
        visitor = house.visitor()
        log = unescape((await visitor.get("/moderation/log")).text)
        assert "een regel van een gemeente" in log
        for said in (log, str(first)):
            assert not re.search(r"M1 v|Rotterdam|bibliotheek", said)
        assert "Gevaar voor de openbare veiligheid" in unescape(
            (await visitor.get(f"/moderation?year={period.year}")).text
        )


def test_every_category_but_that_without_one_can_be_chosen() -> None:
    assert set(CALLED) == set(CATEGORIES) - {"STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE"}
    assert {category_of(rules.stamp(number))[0] for number in rules.CLAUSES} <= set(CALLED)
