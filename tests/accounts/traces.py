"""What the tables hold of somebody: to be found before they leave, so that finding nothing afterwards says something."""

from jobtease.audience import Viewer
from jobtease.data import connections, raw_sql

COLUMNS = frozenset(
    {
        "account_id",
        "author_id",
        "asker_id",
        "helper_id",
        "reporter_id",
        "about_id",
        "actor_id",
        "blocker_id",
        "blocked_id",
    }
)
"""Where the number of an account stands. Beware: `actor` of an event keeps it, as a number that leads nowhere."""


async def traces_of(viewer: Viewer) -> dict[str, set[str]]:
    """By table: the columns in which this account stands, and what tells who it was: "nickname", "address", "public_id"."""
    if connections.is_postgres():
        names = await raw_sql.fetch("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
    else:
        names = await raw_sql.fetch("SELECT name FROM sqlite_master WHERE type = 'table'")
    telling = {
        "nickname": viewer.nickname.lower(),
        "address": f"{viewer.nickname.lower()}@example.nl",
        "public_id": viewer.public_id.lower(),
    }
    found = {}
    for table in (row["name"] for row in names):
        rows = await raw_sql.fetch(f'SELECT * FROM "{table}"')
        text = str(rows).lower()
        found[table] = {kind for kind, written in telling.items() if written in text}
        found[table] |= {column for row in rows for column in COLUMNS & row.keys() if row[column] == viewer.id}
    return {table: traces for table, traces in found.items() if traces}
