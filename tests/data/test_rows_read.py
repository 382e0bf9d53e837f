"""Bounded reads: a page or a chore reads no more rows when there are twice as many others, and SQLite does no more work for its SELECTs.

All pages of the route table, for each role. A condition that only keeps a question small, a LIMIT that is left out, or an index that
isn't taken changes no word on the page; it is the million posts that it makes slow. Work is counted in steps of SQLite's virtual
machine, which no load changes: a plan that says SEARCH can be one that searches among everything that is there.
"""

import re
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import timedelta
from functools import partial
from itertools import count
from types import SimpleNamespace
from typing import Any, NamedTuple, cast

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts import queries
from jobtease.accounts.models import Account
from jobtease.audience import Role
from jobtease.conversations.models import Conversation, Reading
from jobtease.data import connections, raw_sql, transactions
from jobtease.helping.models import AskedPerson, HelpRequest, Offer, OfferState, RequestState
from jobtease.moderation.models import Case, Report
from jobtease.outfits.models import Outfit
from jobtease.photos.models import Photo
from tests.house import House, queries_told
from tests.test_routes import ENDLESS, ROLES, World, made, routes

CROWD = 110
"""More than the longest list shows (100)."""
STEP = 10
"""Steps of the virtual machine that are counted at once."""
WORK = 4 * CROWD
"""Steps more that a question may take among twice as many: fewer than four for each pair, where reading one row takes eight."""
STAFF = ("moderator", "administrator")
BACKLOG = re.compile('FROM "?moderation_case')
"""What waits on one's own desk is counted, and sorted by how urgent it is: a question of STAFF that may take longer."""
COMPARED = {
    **dict.fromkeys(
        ("moderation:figures", "moderation:figures_csv", "moderation:statements"),
        "the decisions of a year are counted, by the database",
    ),
    "moderation:agreement": "and so are second opinions of a year at one's own desk",
    "moderation:rules": "a municipality has fifty phrases of its own at most",
    "matching:for_me": "what fits best is chosen among all that is open near by: `make bench` has how long that takes",
}
"""Pages on which everything is compared."""
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


class Read(NamedTuple):
    """What each question of a step has for an answer, in rows, and how many steps of SQLite's virtual machine it takes."""

    rows: Counter[str]
    work: Counter[str]


def _tick(ticks: Iterator[int]) -> int:
    next(ticks)
    return 0  # go on


async def _read(step: Callable[[], Awaitable[Any]]) -> Read:
    with queries_told() as told:
        await step()
    reader = connections.inline_connection()
    assert reader is not None
    read = Read(Counter(), Counter())
    for record in told:
        sql, values = cast("tuple[str, Sequence[Any]]", record.args)
        if sql.lstrip().startswith(("SELECT", "WITH")):
            asked = re.sub(r"\?(, ?\?)+", "?", sql)  # a longer list of ids is the same question
            ticks = count()
            reader.set_progress_handler(partial(_tick, ticks), STEP)
            read.rows[asked] += len(reader.execute(sql, values).fetchall())
            reader.set_progress_handler(None, STEP)
            read.work[asked] += STEP * next(ticks)
    return read


def _more_rows(before: dict[Any, Read], after: dict[Any, Read]) -> dict[Any, Counter[str]]:
    """Questions of a page or chore that have a longer answer."""
    more = {key: after[key].rows - was.rows for key, was in before.items()}
    return {key: rows for key, rows in more.items() if rows.total() > A_LOOK and key[0] not in COMPARED}


def _more_work(before: dict[Any, Read], after: dict[Any, Read]) -> dict[Any, list[str]]:
    """Questions of a page or chore that take more steps, though nothing more is told."""
    more = {key: after[key].work - was.work for key, was in before.items() if key[0] not in COMPARED}
    found = {
        key: [sql for sql, steps in work.items() if steps > WORK and not (key[1] in STAFF and BACKLOG.search(sql))]
        for key, work in more.items()
    }
    return {key: questions for key, questions in found.items() if questions}


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
    read: list[dict[tuple[str, str], Read]] = []
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
    assert _more_rows(before, after) == {}
    assert _more_work(before, after) == {}
    assert max(each.rows.total() for each in before.values()) > CROWD
    assert max(each.work.total() for each in before.values()) > WORK


async def _chores(house: House) -> dict[Any, Read]:
    chores = [chore for chore in composition.CHORES if chore.name != SWEEPS]
    return {(chore.name, ""): await _read(partial(chore.do, house.resources)) for chore in chores}


@pytest.mark.only("sqlite")
async def test_a_chore_reads_no_more_rows_when_more_needs_nothing(house: House) -> None:
    await house.moderator()
    read: list[dict[Any, Read]] = []
    for first in (0, CROWD):
        await _crowd(first)
        await transactions.atomic(Case.filter(closed_at=None).update)(warned_at=clock.now())
        await house.work()  # what has to be done
        read.append(await _chores(house))
    before, after = read
    assert _more_rows(before, after) == {}


@transactions.atomic
async def _end_everything() -> None:
    """As after a year: photos destroyed, answers told, cases closed and their evidence gone, requests done."""
    past = clock.now() - timedelta(days=300)
    moments = dict.fromkeys(
        ("interview_at", "closes_at", "destroy_at", "destroyed_at", "answered_at", "asked_how_at"), past
    )
    await Photo.all().delete()
    await Outfit.all().update(**moments)
    await Case.all().update(due_at=past, closed_at=past, evidence_gone_at=past)
    await Report.all().update(evidence="")
    await HelpRequest.all().update(state=RequestState.DONE, closed_at=past, wiped_at=past)
    await Offer.all().update(state=OfferState.DECLINED, answered_at=past)
    await AskedPerson.all().delete()
    await Conversation.all().update(closed_at=past, ended_at=past, last_at=past)
    await Reading.all().update(unread=0)


@pytest.mark.only("sqlite")
async def test_a_chore_works_no_more_for_what_is_over(house: House) -> None:
    read: list[dict[Any, Read]] = []
    for first in (0, CROWD):
        await _crowd(first)
        await _end_everything()
        await house.work()
        read.append(await _chores(house))
    before, after = read
    assert _more_rows(before, after) == {}
    assert _more_work(before, after) == {}


@pytest.mark.only("sqlite")
async def test_no_index_of_several_columns_begins_with_a_moment_that_may_be_empty(house: House) -> None:
    """SQLite believes that IS NULL finds as little as another value would, and takes it for what may be nearly everything."""
    indexes = await raw_sql.fetch(
        'SELECT m.name AS of, i.name, i.partial, c.name AS first, c.type, c."notnull" AS filled,'
        " (SELECT count(*) FROM pragma_index_info(i.name)) AS columns"
        " FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) x ON x.seqno = 0"
        " JOIN pragma_table_info(m.name) c ON c.cid = x.cid WHERE m.type = 'table'"
    )
    assert len(indexes) > 100
    assert [
        f"{one['of']}: {one['name']} ({one['first']}, ...)"
        for one in indexes
        if one["columns"] > 1 and not one["partial"] and not one["filled"] and one["type"] == "TIMESTAMP"
    ] == []
