"""What a feature declares in its states.py, asked in three ways: of each object, as a Tortoise filter, and as SQL."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import ModuleType
from typing import Any

import pytest

from jobtease import clock
from jobtease.data import raw_sql
from jobtease.data.conditions import Condition


def declared(module: ModuleType) -> dict[str, Condition]:
    """Every question that a states.py declares, by its name there: none is left out of its test."""
    return {name: one for name, one in vars(module).items() if isinstance(one, Condition)}


def stop_the_clock(monkeypatch: pytest.MonkeyPatch) -> datetime:
    """It is this moment from now on, so that a row can hold exactly this moment."""
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now)
    return now


async def found(model: Any, condition: Condition, every: Iterable[Any]) -> set[int]:
    """Ids of the rows of which it holds, however it is asked. `every`: all rows of that table."""
    by_predicate = {row.id for row in every if condition.holds(row)}
    by_filter = set(await model.filter(condition.q()).values_list("id", flat=True))
    sql = f"SELECT t.id FROM {model._meta.db_table} t WHERE t.id > 0 AND {condition.sql('t')}"
    by_sql = {row["id"] for row in await raw_sql.fetch(sql, *condition.values())}
    assert by_predicate == by_filter == by_sql, condition
    return by_predicate


async def agree(model: Any, module: ModuleType, right: Mapping[int, Mapping[str, bool]]) -> set[str]:
    """Each question finds the rows that `right` names, by their id, and neither all nor none of them. The names of the questions."""
    every, questions = await model.all(), declared(module)
    names = set(next(iter(right.values())))
    for name in names:
        expected = {one for one, said in right.items() if said[name]}
        assert 0 < len(expected) < len(every), name
        assert await found(model, questions[name], every) == expected, name
    return names
