"""Nothing takes effect without clause, facts and reason: the action refuses it, and so does the database by itself."""

from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from jobtease.data import transactions
from jobtease.errors import Invalid
from jobtease.moderation.cases import decision_actions
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.models import NOT_ASKED, Case, Decision, Ruling
from jobtease.notices.models import NoticeRow
from tests.house import House
from tests.moderation.things import ask, reported

MEASURES = ("hide", "remove", "warn", "limit", "suspend")
WHOLE = {"clause": "3.4 v3", "facts": "Dit stond er.", "reason": "Dat mag niet."}


async def _case(house: House) -> Case:
    yara, noor = await house.join("Yara"), await house.join("Noor")
    return await Case.get(public_id=await reported(house, await ask(house, yara), noor))


@transactions.atomic
async def _write(case: Case, ruling: str, **columns: Any) -> None:
    await Decision.create(case_id=case.id, ruling=Ruling(ruling), **columns)


@pytest.mark.parametrize("ruling", MEASURES)
@pytest.mark.parametrize("without", WHOLE)
async def test_the_database_takes_no_measure_without(house: House, ruling: str, without: str) -> None:
    case = await _case(house)
    with pytest.raises(IntegrityError):
        await _write(case, ruling, **(WHOLE | {without: ""}))
    await _write(case, ruling, **WHOLE)


async def test_nothing_and_care_need_a_reason_and_letting_through_needs_none(house: House) -> None:
    case = await _case(house)
    for ruling in ("nothing", "care"):
        with pytest.raises(IntegrityError):
            await _write(case, ruling, clause="", facts="", reason="")
    await _write(case, "release", clause="", facts="", reason="")


@pytest.mark.parametrize("ruling", MEASURES)
@pytest.mark.parametrize(
    "wrong", [{"clause": ""}, {"clause": "9.9"}, {"facts": " "}, {"facts": NOT_ASKED}, {"reason": ""}]
)
async def test_the_action_refuses_it_before_anything_happens(house: House, ruling: str, wrong: dict[str, str]) -> None:
    case, marloes = await _case(house), await house.moderator()
    whole = {"clause": "3.4", "facts": "Dit stond er.", "reason": "Dat mag niet."}
    words = whole | wrong
    verdict = Verdict(Ruling(ruling), words["clause"], words["facts"], words["reason"], days=7)
    with pytest.raises(Invalid) as refused:
        await decision_actions.decide(marloes.viewer, case.public_id, verdict)
    assert set(refused.value.fields) == set(wrong)
    assert await Decision.all().count() == 0
    assert await NoticeRow.all().count() == 0
    assert (await Case.get(id=case.id)).closed_at is None
