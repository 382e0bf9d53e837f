"""One case, one decision, one statement of reasons: whoever decides at the same moment, and wherever the process is killed."""

import asyncio
import logging
import os
import signal
from itertools import count
from typing import Any

import pytest

from jobtease.audience import Viewer, Visibility
from jobtease.data import connections
from jobtease.errors import Conflict
from jobtease.helping.models import HelpRequest
from jobtease.moderation.cases import actions, decision_actions
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.models import Case, Decision, Ruling
from jobtease.notices.models import NoticeRow
from jobtease.settings import Settings
from tests import forks
from tests.house import House
from tests.moderation.things import ask, reported

HIDE = Verdict(Ruling.HIDE, "4.1", "Er stond een prijs.", "Hulp is gratis.")
WARN = Verdict(Ruling.WARN, "3.1", "Er stond iets hards.", "Zeg het vriendelijk.")
ROUNDS = 200


@pytest.mark.slow
async def test_two_decide_and_one_does_two_hundred_times(house: House) -> None:
    yara, marloes, fenna = await house.join("Yara"), await house.moderator(), await house.moderator("Fenna")
    for number in range(ROUNDS):
        request = await ask(house, yara, f"Vraag {number}")
        case = await Case.get(public_id=await actions.look_into(marloes.viewer, "request", request))
        both = (
            decision_actions.decide(marloes.viewer, case.public_id, HIDE),
            decision_actions.decide(fenna.viewer, case.public_id, WARN),
        )
        ended = await asyncio.gather(*both, return_exceptions=True)
        [made] = [one for one in ended if isinstance(one, Decision)]
        assert [type(one) for one in ended if not isinstance(one, Decision)] == [Conflict]
        assert await Decision.filter(case_id=case.id).count() == 1
        statements = NoticeRow.filter(subject_kind="decision", account_id=yara.viewer.id)
        assert await statements.filter(subject=made.public_id).count() == 1
        assert await statements.count() == number + 1
    assert len(await house.happened("moderation:decision:made")) == ROUNDS


class _Killed(logging.Handler):
    """Ends the process as kill -9 does, before its n-th statement."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.left = after

    def emit(self, record: logging.LogRecord) -> None:
        self.left -= 1
        if self.left < 0:
            os.kill(os.getpid(), signal.SIGKILL)


def _decide_and_die(settings: Settings, viewer: Viewer, case: str, after: int) -> None:
    async def decide() -> None:
        async with connections.connected(settings):
            logger = logging.getLogger("tortoise.db_client")
            logger.setLevel(logging.DEBUG)
            logger.addHandler(_Killed(after))
            await decision_actions.decide(viewer, case, HIDE)

    asyncio.run(decide())


@pytest.mark.slow
async def test_killed_between_any_two_steps_there_are_decision_and_statement_or_neither(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    request = await ask(house, yara)
    case = await reported(house, request, noor)

    async def left() -> tuple[Any, ...]:
        return (
            await Decision.all().count(),
            await NoticeRow.filter(account_id=yara.viewer.id, subject_kind="decision").count(),
            await NoticeRow.filter(account_id=noor.viewer.id, subject_kind="report").count(),
            len(await house.happened("moderation:decision:made")),
            (await HelpRequest.get(public_id=request)).visibility,
            (await Case.get(public_id=case)).closed_at is not None,
        )

    nothing = (0, 0, 0, 0, Visibility.SHOWN, False)
    for after in count():
        process = forks.start(_decide_and_die, house.settings, marloes.viewer, case, after)
        await asyncio.to_thread(process.join)
        if process.exitcode == 0:
            break
        assert process.exitcode == -signal.SIGKILL
        found = await left()
        if found != nothing:  # it was committed, and killed on its way out
            break
    assert after > 15, "it does more than that in its transaction"
    assert await left() == (1, 1, 1, 1, Visibility.HIDDEN, True)


async def test_who_was_later_sees_what_the_colleague_decided_and_keeps_the_words(house: House) -> None:
    yara, noor = await house.join("Yara"), await house.join("Noor")
    marloes, fenna = await house.moderator(), await house.moderator("Fenna")
    case = await reported(house, await ask(house, yara), noor)
    first = {"ruling": "hide", "clause": "4.1", "facts": "Er stond een prijs.", "reason": "Hulp is gratis."}
    assert (await fenna.post(f"/desk/cases/{case}", first)).status_code == 303
    later = await marloes.post(f"/desk/cases/{case}", {"ruling": "warn", "clause": "3.1", "reason": "Mijn woorden."})
    assert later.status_code == 409
    for said in ("Mijn woorden.", "Hulp is gratis.", "Fenna", "Een collega heeft hier net over beslist"):
        assert said in later.text
