"""The databases that released versions made, and how one is put back as it was."""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import asyncpg

from jobtease.photos.files import file_names
from jobtease.pictures.storage import Storage

FOLDER = Path(__file__).parent
VERSIONS = sorted({path.name.removesuffix(".sqlite.sql") for path in FOLDER.glob("*.sqlite.sql")})
NOT_OURS = {"tortoise_migrations", "sqlite_sequence"}

Rows = dict[str, list[dict[str, Any]]]
"""Of each table, its rows."""


@dataclass(frozen=True)
class Old:
    """What a version left behind: its rows, as they were before anything was upgraded, and its last moment."""

    version: str
    url: str
    data: Path
    rows: Rows

    @property
    def moment(self) -> datetime:
        """When the newest event happened. Tests travel there: years later everything in it would have expired."""
        found = max(row["happened_at"] for row in self.rows["event"])
        return datetime.fromisoformat(found) if isinstance(found, str) else found

    @property
    def settings(self) -> dict[str, str]:
        """The environment of a command that works on it."""
        return {"JOBTEASE_DATA": str(self.data), "JOBTEASE_DATABASE": self.url, "JOBTEASE_GEOCODER": ""}


async def put_back(version: str, url: str, data: Path) -> Old:
    """Load a kept database into an empty one at `url`, with a file for each photo it speaks of."""
    data.mkdir()
    kind = "sqlite" if url.startswith("sqlite") else "postgresql"
    text = (FOLDER / f"{version}.{kind}.sql").read_text(encoding="utf-8")
    if kind == "sqlite":
        with closing(sqlite3.connect(url.removeprefix("sqlite://"))) as rows:
            rows.executescript(text)
            rows.execute("PRAGMA journal_mode = WAL")
    else:
        connection = await asyncpg.connect(url)
        try:
            await connection.execute(text)
        finally:
            await connection.close()
    old = Old(version, url, data, await read(url))
    storage = Storage(data / "photos")
    for installation in old.rows.get("installation", ()):
        await storage.claim(installation["name"], anew=True)
    for photo in old.rows["photo"]:
        for name in file_names(photo["name"]):
            await storage.put(name, b"a picture")
    return old


async def read(url: str) -> Rows:
    """Every row of every table, read past all code of ours."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"))) as lite:
            lite.row_factory = sqlite3.Row
            names = [row[0] for row in lite.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {
                name: [dict(row) for row in lite.execute(f'SELECT * FROM "{name}"')]
                for name in names
                if name not in NOT_OURS
            }
    connection = await asyncpg.connect(url)
    try:
        found = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        names = [row["tablename"] for row in found if row["tablename"] not in NOT_OURS]
        return {name: [dict(row) for row in await connection.fetch(f'SELECT * FROM "{name}"')] for name in names}
    finally:
        await connection.close()


async def run(url: str, *statements: str) -> None:
    """Change something, past all code of ours."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"))) as lite, lite:
            for statement in statements:
                lite.execute(statement)
        return
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


def lost(before: Rows, after: Rows, changed: dict[str, str]) -> list[str]:
    """What is no longer there: tables, columns, and rows of which an old column has another value. `changed` names columns, as
    "table.column", of which a migration says otherwise."""
    gone = []
    for table, rows in before.items():
        if table not in after:
            gone.append(f"the table {table}")
            continue
        if not rows:
            continue
        columns = [column for column in rows[0] if f"{table}.{column}" not in changed]
        if missing := [column for column in columns if after[table] and column not in after[table][0]]:
            gone.append(f"{table}: the columns {missing}")
            continue
        kept = Counter(_as_text(row, columns) for row in after[table])
        gone += [f"{table}: {row}" for row in (Counter(_as_text(row, columns) for row in rows) - kept)]
    return gone


def _as_text(row: dict[str, Any], columns: list[str]) -> str:
    return repr([row[column] for column in columns])
