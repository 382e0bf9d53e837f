"""Raw SQL for both kinds of database: reads, writes inside @atomic, and values as they come and go."""

import json
import logging
import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from jobtease.data.connections import connection, inline_connection, is_postgres
from jobtease.data.transactions import required_transaction, transaction

_queries = logging.getLogger("tortoise.db_client")  # where all other queries are told, too


async def fetch(sql: str, *values: Any) -> list[dict[str, Any]]:
    """Rows of one SELECT, `?` for each value, on both databases. On SQLite a moment comes back as text: see `as_moment`."""
    if is_postgres():
        return await connection().execute_query_dict(numbered(sql), list(values))
    return await connection().execute_query_dict(sql, list(values))


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
