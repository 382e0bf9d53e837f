"""Where the rows of a world go: in bulk, with the indexes and constraints as migrated; what refers to what isn't looked up meanwhile."""

import asyncio
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

import asyncpg

Row = dict[str, Any]


class Store(Protocol):
    """A migrated database that takes rows."""

    def insert(self, table: str, rows: Iterable[Row]) -> None:
        """Rows with the same columns; columns they leave out get "", 0, or nothing where that may be."""

    def execute(self, sql: str) -> None:
        """A change of what is there."""

    def finish(self) -> None:
        """All rows are there: let the planner know."""


@contextmanager
def sqlite_store(path: Path) -> Iterator[Store]:
    """The SQLite file at this path."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA synchronous = OFF")
        file.execute("PRAGMA foreign_keys = OFF")
        yield _Sqlite(file)


class _Sqlite:
    def __init__(self, file: sqlite3.Connection) -> None:
        self.file = file

    def insert(self, table: str, rows: Iterable[Row]) -> None:
        rows = list(rows)
        if not rows:
            return
        told = self.file.execute(f"PRAGMA table_info({table})")
        columns = [(name, kind, bool(must)) for _, name, kind, must, _default, _key in told]
        names, tuples = _complete(columns, rows)
        marks = ", ".join("?" * len(names))
        texts = ([_text(value) for value in row] for row in tuples)
        self.file.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", texts)

    def execute(self, sql: str) -> None:
        self.file.execute(sql)

    def finish(self) -> None:
        self.file.commit()
        self.file.execute("ANALYZE")


@contextmanager
def postgres_store(url: str) -> Iterator[Store]:
    """The PostgreSQL database at this URL, as its superuser."""
    with asyncio.Runner() as runner:
        connection = runner.run(asyncpg.connect(url))
        try:
            yield _Postgres(runner, connection)
        finally:
            runner.run(connection.close())


class _Postgres:
    def __init__(self, runner: asyncio.Runner, connection: asyncpg.Connection) -> None:
        self.runner = runner
        self.connection = connection
        self.execute("SET session_replication_role = replica")
        self.execute("SET maintenance_work_mem = '256MB'")

    def execute(self, sql: str) -> None:
        self.runner.run(self.connection.execute(sql))

    def insert(self, table: str, rows: Iterable[Row]) -> None:
        rows = list(rows)
        if not rows:
            return
        told = self.runner.run(
            self.connection.fetch(
                "SELECT column_name, data_type, is_nullable = 'NO' FROM information_schema.columns"
                " WHERE table_name = $1 AND table_schema = 'public' ORDER BY ordinal_position",
                table,
            )
        )
        names, tuples = _complete([tuple(row) for row in told], rows)
        self.runner.run(self.connection.copy_records_to_table(table, records=tuples, columns=names))

    def finish(self) -> None:
        """As autovacuum leaves them; and the next id is one that nobody has."""
        counted = self.connection.fetch(
            "WITH tables AS MATERIALIZED (SELECT table_name FROM information_schema.columns"
            " WHERE table_schema = 'public' AND column_name = 'id')"
            " SELECT table_name, counter FROM (SELECT table_name, pg_get_serial_sequence(table_name, 'id') AS counter FROM tables) t"
            " WHERE counter IS NOT NULL"
        )
        for row in self.runner.run(counted):
            table = row["table_name"]
            self.execute(f"SELECT setval('{row['counter']}', (SELECT coalesce(max(id), 0) + 1 FROM {table}))")
        self.execute("VACUUM (ANALYZE)")


def _complete(columns: list[tuple[str, str, bool]], rows: list[Row]) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
    """Names of columns, and for each row their values. `columns`: name, kind, and whether there must be a value."""
    given = set(rows[0])
    rest: Row = {}
    for name, kind, must in columns:
        if name not in given and name != "id":
            rest[name] = _nothing(kind.upper()) if must else None
    if "version" in rest:
        rest["version"] = 1
    left_out = tuple(rest.values())
    return [*given, *rest], (tuple(row[name] for name in given) + left_out for row in rows)


def _nothing(kind: str) -> Any:
    if "BOOL" in kind:
        return False
    return 0 if any(word in kind for word in ("INT", "REAL", "DOUBLE")) else ""


def _text(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(" ")
    return value.isoformat() if isinstance(value, date) else value
