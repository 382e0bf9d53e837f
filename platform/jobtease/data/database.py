"""The database: its configuration, one door for writes (@atomic), and plain reads.

SQLite has one connection that writes and one that reads (write-ahead log: readers see the last commit and never wait);
PostgreSQL has a pool for both. Tortoise's router sends each query to the right one and refuses a write outside @atomic.
"""

import asyncio
import json
import logging
import secrets
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache, wraps
from typing import Any, ParamSpec, TypeVar

import asyncpg
from tortoise import fields
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.connection import get_connection
from tortoise.context import TortoiseContext
from tortoise.exceptions import (
    DBConnectionError,
    DoesNotExist,
    IncompleteInstanceError,
    IntegrityError,
    NotExistOrMultiple,
    NoValuesFetched,
    ObjectDoesNotExistError,
    OperationalError,
    TransactionManagementError,
)
from tortoise.models import Model as TortoiseModel
from tortoise.transactions import in_transaction

from jobtease import causes
from jobtease.data import database_config, dry_run
from jobtease.data.postgres import Client as PostgresClient
from jobtease.errors import Unavailable
from jobtease.settings import Settings
from jobtease.words.translations import _

MODELS = (
    "jobtease.events.event_log",
    "jobtease.events.consuming",
    "jobtease.operations.installation",
    "jobtease.data.leases",
    "jobtease.data.rate_limits",
    "jobtease.mail.outbox",
    "jobtease.notices.models",
    "jobtease.blocks",
    "jobtease.web.interrupted_forms",
    "jobtease.data.revisions",
    "jobtease.audience",
    "jobtease.regions.models",
    "jobtease.skills.models",
    "jobtease.accounts.models",
    "jobtease.profiles.models",
    "jobtease.conversations.models",
    "jobtease.photos.models",
    "jobtease.outfits.models",
    "jobtease.helping.models",
    "jobtease.digests.models",
    "jobtease.moderation.models",
)
"""Every module that holds tables, in the order of the imports. A test compares it with the files."""

LOST = (
    OperationalError,
    DBConnectionError,
    TransactionManagementError,
    sqlite3.Error,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    ConnectionError,
    TimeoutError,
)
"""What the drivers raise when the database is away, full, or took too long. People get 503, and nothing was saved."""
NOT_LOST = (NotExistOrMultiple, ObjectDoesNotExistError, NoValuesFetched, IncompleteInstanceError)
"""Operational errors by name only: the database answered, and what we made of it was wrong."""
VANISHED = DoesNotExist
"""A row that was asked for by name is not there: erased a moment ago, say."""

P = ParamSpec("P")
T = TypeVar("T")


class Model(TortoiseModel):
    """Base of all tables."""

    id = fields.BigIntField(primary_key=True)

    class Meta:
        abstract = True


def public_id() -> str:
    """A name for addresses that can't be guessed: 16 characters, 96 random bits."""
    return secrets.token_urlsafe(12)


@dataclass
class Transaction:
    """What one open transaction still has to do."""

    task: asyncio.Task[Any] | None
    wrote: bool = False
    committing: bool = False
    notes: dict[str, Any] = field(default_factory=dict)
    before_commit: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    after_commit: list[Callable[[], None]] = field(default_factory=list)
    """What is quick, and not done when it is rolled back."""


_queries = logging.getLogger("tortoise.db_client")  # where all other queries are told, too
_open: ContextVar[Transaction | None] = ContextVar("transaction", default=None)
_running: set[asyncio.Task[Any]] = set()


def transaction() -> Transaction | None:
    """The transaction this task is in. Raises RuntimeError in a task that was started inside one.

    Such a task would inherit the connection, and its acknowledged write could be rolled back by somebody else.
    """
    current = _open.get()
    if current is not None and current.task is not asyncio.current_task():
        raise RuntimeError("a task that was started inside a transaction uses the database")
    return current


def required_transaction() -> Transaction:
    """The transaction this task is in; RuntimeError outside @atomic."""
    current = transaction()
    if current is None:
        raise RuntimeError("this needs an open transaction: call it from an @atomic function")
    return current


def atomic(function: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Run an async function in one transaction; a call from inside another joins that one.

    The transaction has a task of its own and is shielded: a caller that is cancelled (a visitor who left, a timeout) leaves it to
    finish in peace. Tortoise never gives back a connection whose owner is cancelled at the wrong moment.
    Raises Unavailable when the database is away, full, or too slow; then nothing was saved. Raises DryRun in a dry run.
    """

    @wraps(function)
    async def run(*args: P.args, **kwargs: P.kwargs) -> T:
        if dry_run.is_on():
            raise dry_run.DryRun
        if transaction() is not None:
            return await function(*args, **kwargs)
        task = asyncio.create_task(_alone(function, args, kwargs))
        _running.add(task)
        task.add_done_callback(_finished)
        return await asyncio.shield(task)

    return run


async def _alone(function: Callable[..., Awaitable[T]], args: Any, kwargs: Any) -> T:
    current = Transaction(asyncio.current_task())
    token = _open.set(current)
    try:
        async with in_transaction("default"):
            result = await function(*args, **kwargs)
            for step in current.before_commit:
                await step()
            current.committing = True
    except (IntegrityError, *NOT_LOST):
        raise
    except LOST as error:
        if current.committing and causes.is_silence(error):
            raise Unavailable(
                _("We do not know whether this was saved. Look whether it is there before you send it again.")
            ) from error
        raise Unavailable from error
    finally:
        _open.reset(token)
    for callback in current.after_commit:
        callback()
    return result


def _finished(task: asyncio.Task[Any]) -> None:
    _running.discard(task)
    if not task.cancelled():
        task.exception()  # read it, or asyncio complains when the caller is gone


async def drain(patience: float | None = None) -> None:
    """Wait until every transaction that was begun has ended, or for so many seconds."""
    until = asyncio.get_running_loop().time() + patience if patience is not None else None
    while _running:
        left = until - asyncio.get_running_loop().time() if until is not None else None
        if left is not None and left <= 0:
            return
        await asyncio.wait(_running, timeout=left)


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


async def fetch(sql: str, *values: Any) -> list[dict[str, Any]]:
    """Rows of one SELECT, `?` for each value, on both databases. On SQLite a moment comes back as text: see `as_moment`."""
    if is_postgres():
        return await connection().execute_query_dict(numbered(sql), list(values))
    return await connection().execute_query_dict(sql, list(values))


_glances: sqlite3.Connection | None = None


def inline_connection() -> sqlite3.Connection | None:
    """For reads in the event loop itself; none on PostgreSQL."""
    return _glances


async def fetch_inline(sql: str, *values: Any) -> Sequence[Any]:
    """As `fetch`, for a read by an index that takes well under a millisecond and that many pages need: who is signed in, the feed.

    On SQLite it runs at once, in the event loop. Handing it to the connection's thread and waiting for Python's lock to come back
    takes several times as long as the read itself, and everybody waits then. Never use it for a search or a count over many rows.
    Rows give their columns by name, as row["id"]; they are no dicts.
    """
    inline = inline_connection()
    if inline is None or transaction() is not None:
        return await fetch(sql, *values)
    _queries.debug("%s: %s", sql, values)
    try:
        return inline.execute(sql, values).fetchall()
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return await fetch(sql, *values)  # locked for a moment, which must not hold up the loop


async def execute(sql: str, *values: Any) -> int:
    """Run one INSERT, UPDATE or DELETE inside @atomic; the number of rows it touched.

    On SQLite a DELETE also counts the rows that went with it by their foreign keys.
    """
    required_transaction().wrote = True
    if not is_postgres():
        count, _ = await connection().execute_query(sql, list(values))
        return count
    if sql.lstrip().upper().startswith("INSERT"):  # PostgreSQL says "INSERT 0 1", of which Tortoise reads the 0
        return len(await connection().execute_query_dict(numbered(f"{sql} RETURNING 1"), list(values)))
    count, _ = await connection().execute_query(numbered(sql), list(values))
    return count


def stored(when: date) -> Any:
    """A moment, or a day, as a raw query compares it on this database."""
    if is_postgres():
        return when
    return when.astimezone(UTC).isoformat(" ") if isinstance(when, datetime) else when.isoformat()


def as_moment(value: Any) -> datetime:
    """A moment as a raw query gave it."""
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def as_day(value: Any) -> date | None:
    """A date as a raw query gave it."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def as_json(value: Any) -> Any:
    """What a column of JSON held, as a raw query gave it."""
    return json.loads(value) if isinstance(value, str) else value


@lru_cache(maxsize=512)
def numbered(sql: str) -> str:
    """`?` placeholders as PostgreSQL's $1, $2, ... (our SQL holds no question mark inside a literal)."""
    first, *rest = sql.split("?")
    return first + "".join(f"${n}{part}" for n, part in enumerate(rest, 1))


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
    global _reader, _glances
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
                _glances = _glancing(config["connections"]["reader"]["credentials"])
            # now, not at the first query: a cancelled first query would keep the lock
            for name in config["connections"]:
                try:
                    await context.db(name).create_connection(with_db=True)
                except LOST as error:
                    raise Unavailable from error
            yield context
        finally:
            await _finish(context)
            if _glances is not None:
                _glances.close()
                _glances = None
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


def _glancing(given: Mapping[str, Any]) -> sqlite3.Connection:
    """A connection that only reads; it sees the last commit and waits for nobody."""
    path, patience = given["file_path"], given["busy_timeout"] / 1000
    glances = sqlite3.connect(
        path, timeout=patience, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    glances.row_factory = sqlite3.Row
    # Nobody is served yet: until it is open it may wait for somebody who migrates at this moment. From then on never.
    for pragma in ("query_only = ON", "mmap_size = 268435456", "cache_size = -32000", "temp_store = MEMORY"):
        glances.execute(f"PRAGMA {pragma}")
    glances.execute("PRAGMA busy_timeout = 0")
    return glances
