"""The states of a case: a predicate, a filter and SQL find the same cases in every mix of its moments, and the right ones."""

from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from jobtease.data import tables, transactions
from jobtease.moderation import states
from jobtease.moderation.models import Case
from tests import three_ways
from tests.house import House

MINUTE = timedelta(minutes=1)


def of_case(one: Case, now: Any) -> dict[str, bool]:
    """What is to be said of a case."""
    waits, overdue = one.closed_at is None, one.due_at <= now
    return {
        "WAITS": waits,
        "OVERDUE": overdue,
        "LATE": waits and overdue,
        "LATE_UNTOLD": overdue and one.told_late_at is None,
        "UNTOLD": waits and (one.warned_at is None or (overdue and one.told_late_at is None)),
    }


@transactions.atomic
async def _every_mix(now: Any) -> None:
    unset = (None, now)
    for closed, due, warned, told in product(unset, (now - MINUTE, now, now + MINUTE), unset, unset):
        await Case.create(
            kind="request",
            subject=tables.public_id(),
            municipality="GM0599",
            because="reported",
            closed_at=closed,
            due_at=due,
            warned_at=warned,
            told_late_at=told,
        )


async def test_predicate_filter_and_sql_find_the_same_cases(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    now = three_ways.stop_the_clock(monkeypatch)
    await _every_mix(now)
    compared = await three_ways.agree(Case, states, {one.id: of_case(one, now) for one in await Case.all()})
    assert compared == set(three_ways.declared(states))
