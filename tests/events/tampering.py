"""What somebody does to a database who may do everything there: past our code, and past its triggers."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing

import asyncpg

from jobtease.data import raw_sql, transactions
from jobtease.events import audit, event_log
from jobtease.events.audit import Link
from jobtease.events.event_log import EventRow
from jobtease.events.event_names import EventName


async def tamper(url: str, *statements: str) -> None:
    """Run these, all or none, with no trigger and no foreign key looking on."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"), isolation_level=None)) as rows:
            rows.execute("PRAGMA synchronous = OFF")
            triggers = rows.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            rows.execute("BEGIN IMMEDIATE")
            for name, _sql in triggers:
                rows.execute(f'DROP TRIGGER "{name}"')
            for statement in statements:
                rows.execute(statement)
            for _name, sql in triggers:
                rows.execute(sql)
            rows.execute("COMMIT")
        return
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction():
            await connection.execute("SET LOCAL session_replication_role = replica")
            for statement in statements:
                await connection.execute(statement)
    finally:
        await connection.close()


@asynccontextmanager
async def set_back(url: str) -> AsyncIterator[None]:
    """What is done to events in this block is undone at its end."""
    await tamper(url, "CREATE TABLE kept AS SELECT * FROM event")
    try:
        yield
    finally:
        await tamper(url, "DELETE FROM event", "INSERT INTO event SELECT * FROM kept", "DROP TABLE kept")


async def hash_anew(url: str, number: int) -> None:
    """Give a link the hash that its contents ask for now."""
    await tamper(url, f"UPDATE event SET audit_hash = '{(await link(number)).hashed()}' WHERE audit_number = {number}")


async def chain_anew(url: str, number: int) -> None:
    """The same for all from there on, each behind the one before."""
    while number <= (await audit.head()).number:
        before = (await link(number - 1)).hash
        await tamper(url, f"UPDATE event SET audit_previous = '{before}' WHERE audit_number = {number}")
        await hash_anew(url, number)
        number += 1


async def link(number: int) -> Link:
    [row] = await raw_sql.fetch(f"SELECT {audit.COLUMNS} FROM event WHERE audit_number = ?", number)
    return Link.read(row)


async def links() -> list[Link]:
    """All there are, in the order of their numbers."""
    return [
        Link.read(row)
        for row in await raw_sql.fetch(
            f"SELECT {audit.COLUMNS} FROM event WHERE audit_number IS NOT NULL ORDER BY audit_number"
        )
    ]


@event_log.action
async def happen(name: EventName, subject: str = "x", *, fails: bool = False) -> None:
    """An action of which nothing stays but its event, or that fails in the end."""
    event_log.record(name, subject)
    if fails:
        raise ValueError("it failed")


@transactions.atomic
async def written_past(name: str) -> int:
    """As a server of an older version writes a record: with nothing in the columns of the trail."""
    row = await EventRow.create(name=name, subject="x", happened_at=event_log.clock.now())
    return int(row.id)
