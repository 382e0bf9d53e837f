"""Bounded reads: a page reads no more rows when there are twice as many others, whatever it shows of them.

All pages of the route table, for each role. A condition that only keeps a question small, or a LIMIT that is left out, changes no
word on the page; it is the million posts that it makes slow.
"""

from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from types import SimpleNamespace
from typing import Any, cast

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts import queries
from jobtease.accounts.models import Account
from jobtease.audience import Role
from jobtease.data import raw_sql, transactions
from jobtease.moderation.models import Case
from tests.house import House, queries_told
from tests.test_routes import ENDLESS, ROLES, World, made, routes

CROWD = 110
"""More than the longest list shows (100)."""
A_LOOK = 3
"""Rows of one's own that come by looking, and of what goes on beside: who looked at what, and when."""
SWEEPS = "sweep photos"
"""The one chore that compares everything that is there with the store."""


@transactions.atomic
async def _crowd(first: int) -> None:
    """Pairs of people who have one of everything, numbered from here."""
    for number in range(first, first + CROWD):
        pair: list[Any] = []
        for name in ("asker", "helper"):
            key = f"{name}{number}"
            account = await Account.create(
                email=f"{key}@example.nl", nickname=key, name_key=key, municipality_id="GM0599"
            )
            viewer = SimpleNamespace(
                id=account.id, public_id=account.public_id, municipality="GM0599", labour_region="Rijnmond"
            )
            pair.append(SimpleNamespace(viewer=viewer))
        asker, helper = pair
        await made(asker, helper, mark=chr(0x4E00 + number))


async def _read(step: Callable[[], Awaitable[Any]]) -> Counter[str]:
    """How many rows each question of a step has for an answer."""
    with queries_told() as told:
        await step()
    rows = Counter[str]()
    for record in told:
        sql, values = cast("tuple[str, Sequence[Any]]", record.args)
        if sql.startswith(("SELECT", "WITH")):
            [row] = await raw_sql.fetch(f"SELECT count(*) AS n FROM ({sql})", *values)
            rows[sql] += row["n"]
    return rows


@pytest.mark.only("sqlite")
async def test_a_page_reads_no_more_rows_among_twice_as_many_people(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    world: World = await made(yara, henk)
    people = {
        "visitor": house.visitor(),
        "member": yara,
        "helper": henk,
        "moderator": await house.moderator(),
        "administrator": await house.join("Ada", role=Role.ADMINISTRATOR),
    }
    read: list[dict[tuple[str, str], Counter[str]]] = []
    for first in (0, CROWD):
        await _crowd(first)
        read.append({})
        for role, person in people.items():
            kind = {"helper": "member"}.get(role, role)
            for route in routes():
                if kind in ROLES[route.who] and "GET" in (route.methods or ()) and route.name not in ENDLESS:
                    read[-1][route.name, role] = await _read(partial(person.get, world.path(route)))
        read[-1]["the people of the demo world", "visitor"] = await _read(queries.demo_people)
    before, after = read
    more = {key: after[key] - before[key] for key in before}
    assert {key: rows for key, rows in more.items() if rows.total() > A_LOOK} == {}
    assert max(rows.total() for rows in before.values()) > CROWD


@pytest.mark.only("sqlite")
async def test_a_chore_reads_no_more_rows_when_more_needs_nothing(house: House) -> None:
    await house.moderator()
    read: list[dict[str, Counter[str]]] = []
    for first in (0, CROWD):
        await _crowd(first)
        await transactions.atomic(Case.filter(closed_at=None).update)(warned_at=clock.now())
        await house.work()  # what has to be done
        chores = [chore for chore in composition.CHORES if chore.name != SWEEPS]
        read.append({chore.name: await _read(partial(chore.do, house.resources)) for chore in chores})
    before, after = read
    more = {name: after[name] - before[name] for name in before}
    assert {name: rows for name, rows in more.items() if rows.total() > A_LOOK} == {}
