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
    taken = one.holder_id is not None and one.held_until is not None and one.held_until > now
    return {
        "TAKEN": waits and taken,
        "FREE": waits and not taken,
        "APART": waits and one.talk_since is not None,
        "WAITS": waits,
        "OVERDUE": overdue,
        "LATE": waits and overdue,
        "LATE_UNTOLD": overdue and one.told_late_at is None,
        "UNTOLD": waits and (one.warned_at is None or (overdue and one.told_late_at is None)),
    }


@transactions.atomic
async def _every_mix(now: Any, holder: int) -> None:
    unset, near = (None, now), (now - MINUTE, now, now + MINUTE)
    held = [(None, None), *product((None, holder), near)]
    for closed, due, warned, told, (who, until), apart in product(unset, near, unset, unset, held, unset):
        await Case.create(
            kind="request",
            subject=tables.public_id(),
            municipality="GM0599",
            because="reported",
            closed_at=closed,
            due_at=due,
            warned_at=warned,
            told_late_at=told,
            holder_id=who,
            held_until=until,
            talk_since=apart,
        )


async def test_predicate_filter_and_sql_find_the_same_cases(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    now = three_ways.stop_the_clock(monkeypatch)
    await _every_mix(now, (await house.moderator()).viewer.id)
    compared = await three_ways.agree(Case, states, {one.id: of_case(one, now) for one in await Case.all()})
    assert compared == set(three_ways.declared(states))
