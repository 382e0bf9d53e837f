"""Database connections: the one that writes, the one that reads (or a pool), and opening and closing them.

SQLite has one connection that writes and one that reads (write-ahead log: readers see the last commit and never wait);
PostgreSQL has a pool for both. Tortoise's router sends each query to the right one and refuses a write outside @atomic.
"""

import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.connection import get_connection
from tortoise.context import TortoiseContext
from tortoise.models import Model as TortoiseModel

from jobtease.data import database_config
from jobtease.data.faults import LOST
from jobtease.data.postgres import Client as PostgresClient
from jobtease.data.transactions import drain, required_transaction, transaction
from jobtease.errors import Unavailable
from jobtease.settings import Settings

PACKAGE = Path(__file__).parents[1]
MODELS = (
    "jobtease.events.event_log",
    "jobtease.events.consuming",
    "jobtease.operations.installation",
    "jobtease.data.leases",
    "jobtease.data.rate_limits",
    "jobtease.mail.outbox",
    "jobtease.blocks",
    "jobtease.looks",
    "jobtease.mutes",
    "jobtease.web.interrupted_forms",
    "jobtease.data.revisions",
    "jobtease.audience",
    *(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts) for path in sorted(PACKAGE.rglob("models.py"))),
)
"""Every module that holds tables: mechanisms, which a test compares with the files, and each feature's models.py."""


class Router:
    """Tells Tortoise which connection a query takes."""

    def db_for_read(self, model: type[TortoiseModel]) -> str:
        return "default" if transaction() is not None else _reader

    def db_for_write(self, model: type[TortoiseModel]) -> str:
        required_transaction().wrote = True
        return "default"


_reader = "default"


def connection() -> BaseDBAsyncClient:
    """The connection a read of this task takes."""
    return get_connection("default" if transaction() is not None else _reader)


def is_postgres() -> bool:
    """Whether the rows live in PostgreSQL."""
    return _reader == "default"


_inline: sqlite3.Connection | None = None


def inline_connection() -> sqlite3.Connection | None:
    """For reads in the event loop itself; none on PostgreSQL."""
    return _inline


def configuration(settings: Settings, *, durable: bool = True, hurried: bool = True) -> dict[str, Any]:
    """Tortoise's configuration for these settings, as in database_config.py."""
    return database_config.configuration(settings, MODELS, durable=durable, hurried=hurried)


@asynccontextmanager
async def connected(
    settings: Settings, *, durable: bool = True, hurried: bool = True
) -> AsyncIterator[TortoiseContext]:
    """Open the database for the length of a block. At the end waits for running transactions, then closes.

    Raises Unavailable when it can't be opened. The rest is as in database_config.py.
    """
    global _reader, _inline
    config = configuration(settings, durable=durable, hurried=hurried)
    _reader = "reader" if "reader" in config["connections"] else "default"
    if _reader == "reader":  # SQLite
        settings.data.mkdir(parents=True, exist_ok=True)
    EXECUTOR_CACHE.clear()  # statements prepared for a connection of this name on the other kind of database
    context = TortoiseContext()
    with context:
        await context.init(config=config, _enable_global_fallback=True)
        try:
            if _reader == "reader":
                _inline = _opened_inline(config["connections"]["reader"]["credentials"])
            # now, not at the first query: a cancelled first query would keep the lock
            for name in config["connections"]:
                try:
                    await context.db(name).create_connection(with_db=True)
                except LOST as error:
                    raise Unavailable from error
            yield context
        finally:
            await _finish(context)
            if _inline is not None:
                _inline.close()
                _inline = None
            if _reader == "reader":
                # One after the other: of two that close at once neither is the last, which moves the log into the file and removes it.
                await context.db("reader").close()
            await context.close_connections()


async def _finish(context: TortoiseContext) -> None:
    """Let what was begun end; a server that doesn't answer keeps nobody from stopping."""
    client = context.db("default")
    if isinstance(client, PostgresClient):
        await drain(client.patience)
        client.cut()
    await drain()


def _opened_inline(given: Mapping[str, Any]) -> sqlite3.Connection:
    """A connection that only reads; it sees the last commit and waits for nobody."""
    path, patience = given["file_path"], given["busy_timeout"] / 1000
    inline = sqlite3.connect(
        path, timeout=patience, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    inline.row_factory = sqlite3.Row
    # Nobody is served yet: until it is open it may wait for somebody who migrates at this moment. From then on never.
    for pragma in ("query_only = ON", "mmap_size = 268435456", "cache_size = -32000", "temp_store = MEMORY"):
        inline.execute(f"PRAGMA {pragma}")
    inline.execute("PRAGMA busy_timeout = 0")
    return inline
