"""What one person does to one thing changes nothing of another thing that looks the same: every row is compared."""

from typing import Any

from jobtease.data import connections, raw_sql

NOT_COMPARED = {
    "event",
    "bucket",
    "session",
    "consumer",
    "lease",
    "sqlite_sequence",
    "skill",
    "municipality",
    "tortoise_migrations",
}
"""Facts, and what is written by whoever comes by."""

Rows = dict[tuple[str, str], dict[str, Any]]


async def everything() -> Rows:
    """Every row of every table of people's things, by table and id."""
    postgres = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
    sqlite = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    found: Rows = {}
    for table in await raw_sql.fetch(postgres if connections.is_postgres() else sqlite):
        if (name := table["name"]) in NOT_COMPARED:
            continue
        for row in await raw_sql.fetch(f'SELECT * FROM "{name}"'):
            values = {column: value for column, value in dict(row).items() if column != "active_on"}
            found[name, str(values.get("id", values))] = values
    return found


async def changed(before: Rows) -> list[str]:
    """What became of these rows since: "table id: column was -> is", or "gone"."""
    now = await everything()
    told = []
    for (table, id), row in before.items():
        if (after := now.get((table, id))) is None:
            told.append(f"{table} {id}: gone")
        else:
            told += [
                f"{table} {id}: {name} {row[name]!r} -> {after[name]!r}" for name in row if row[name] != after[name]
            ]
    return told
