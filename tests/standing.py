"""A migrated database that stays open from one test to the next, and is emptied in between.

Opening one costs more than most tests do: Tortoise reads every model again, and PostgreSQL starts a process for each connection.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise.context import TortoiseContext
from tortoise.exceptions import OperationalError

from jobtease.data import connections, raw_sql, transactions
from jobtease.settings import Settings

_really_connected = connections.connected


class Standing:
    """The one open database of this process. Put `connected` in the place of connections.connected.

    Whoever opens another database closes this one first: there is one at a time, as in the product.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._facts: frozenset[str] = frozenset()
        self._context: TortoiseContext | None = None
        self._leave = asyncio.Event()
        self._open: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def connected(
        self, settings: Settings, *, durable: bool = True, hurried: bool = True
    ) -> AsyncIterator[TortoiseContext]:
        """As connections.connected. At the end nothing may still run that was begun meanwhile: all tests share one event loop.

        The database is left empty, but for the tables that held something at first: facts.
        """
        if settings.database != self.settings.database:
            await self.close()
            async with _really_connected(settings, durable=durable, hurried=hurried) as context:
                yield context
            return
        if self._context is None:
            await self._begin()
        assert self._context
        before = asyncio.all_tasks()
        try:
            yield self._context
        finally:
            await transactions.drain()
            if begun := asyncio.all_tasks() - before - {asyncio.current_task()}:
                _, running = await asyncio.wait(begun, timeout=60)
                assert not running, running
            await self._empty()

    async def close(self) -> None:
        """Close the database. The next one who wants it opens it again."""
        if self._open:
            self._leave.set()
            await self._open
            self._open = self._context = None

    async def _begin(self) -> None:
        self._leave.clear()
        opened: asyncio.Future[TortoiseContext] = asyncio.get_running_loop().create_future()
        self._open = asyncio.create_task(self._stay_open(opened))
        self._context = await opened
        if not self._facts:
            names = await self._tables()
            held = [f"SELECT '{name}' AS name WHERE EXISTS (SELECT 1 FROM \"{name}\")" for name in names]
            self._facts = frozenset(row["name"] for row in await raw_sql.fetch(" UNION ALL ".join(held)))

    async def _stay_open(self, opened: asyncio.Future[TortoiseContext]) -> None:
        """In a task of its own: what Tortoise keeps in context variables is left where it was entered."""
        try:
            async with _really_connected(self.settings, durable=False) as context:
                opened.set_result(context)
                await self._leave.wait()
        except Exception as error:
            if opened.done():
                raise
            opened.set_exception(error)

    async def _tables(self) -> list[str]:
        postgres = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
        sqlite = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        rows = await raw_sql.fetch(postgres if connections.is_postgres() else sqlite)
        return [row["name"] for row in rows if row["name"] not in self._facts]

    async def _empty(self) -> None:
        """Delete every row that is no fact; numbering goes on. What can't be emptied, because somebody holds a lock, is an error."""
        rows = "; ".join(f'DELETE FROM "{name}"' for name in await self._tables())
        if connections.is_postgres():
            # The role of a replica: no foreign key is checked and no trigger runs, so the order doesn't matter.
            script = (
                f"BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL lock_timeout = '5s'; {rows}; COMMIT"
            )
        else:
            triggers = await raw_sql.fetch(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            )  # no role is without
            drop = " ".join(f'DROP TRIGGER "{row["name"]}";' for row in triggers)
            make = "".join(f"{row['sql']}; " for row in triggers)
            rows = f"{drop} {rows}; {make}"
            script = f"PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE; {rows} COMMIT; PRAGMA foreign_keys = ON"
        assert self._context
        try:
            await self._context.db("default").execute_script(script)
        except OperationalError:
            await self.close()
            raise
