"""A demo world whose making was interrupted is made anew: half a world would puzzle whoever looks around in it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from tortoise import Tortoise

from jobtease.accounts.models import Account
from jobtease.accounts.queries import demo_email
from jobtease.data import connections, raw_sql, schema_editor, transactions
from jobtease.data.append_only import AppendOnly
from jobtease.resources import Resources
from jobtease.settings import Settings

KEPT = ("jobtease.regions.", "jobtease.skills.", "jobtease.operations.installation")
"""Facts, and whose store it is: it stays claimed."""


@contextmanager
def marked(settings: Settings) -> Iterator[None]:
    """While the world is being made a file says so, and where; it stays when the block is not left in peace, by Ctrl-C or a crash."""
    _mark(settings).write_text(_where(settings))
    yield
    _mark(settings).unlink()


async def remove(resources: Resources) -> None:
    """Remove what an interrupted making left, if it was interrupted and nobody else has come to live there."""
    settings = resources.settings
    if not _is_of_this_database(settings) or not await _empty():
        return
    await resources.storage.destroy_all()
    shutil.rmtree(settings.mails, ignore_errors=True)


def _mark(settings: Settings) -> Path:
    return settings.data / "demo-world-unfinished"


def _where(settings: Settings) -> str:
    """Tells one database from another; its address may hold a password, so this is a hash."""
    return sha256(settings.database_url.encode()).hexdigest()


def _is_of_this_database(settings: Settings) -> bool:
    """Whether the interrupted world is in this database. With another one the photos in the folder may be somebody's."""
    mark = _mark(settings)
    return mark.exists() and mark.read_text() == _where(settings)


@transactions.atomic
async def _empty() -> bool:
    """Delete every row, unless somebody real is there; nobody can join in between."""
    tables = [f'"{table}"' for table in _tables()]
    if connections.is_postgres():
        await raw_sql.execute(f"LOCK TABLE {', '.join(tables)}")
    if await Account.exclude(email__endswith=demo_email("")).exists():
        return False
    editor = schema_editor.editor(connections.connection())
    for model, kept in _append_only():
        await editor.remove_constraint(model, kept)
    if connections.is_postgres():
        await raw_sql.execute(f"TRUNCATE {', '.join(tables)}")
    else:
        await raw_sql.execute("PRAGMA defer_foreign_keys = ON")
        for table in tables:
            await raw_sql.execute(f"DELETE FROM {table}")
    for model, kept in _append_only():
        await editor.add_constraint(model, kept)
    return True


def _append_only() -> Iterator[tuple[Any, AppendOnly]]:
    """Tables whose rows the database keeps as they are: the audit trail of a world that was never finished goes with it."""
    for model in (Tortoise.apps or {})["jobtease"].values():
        for one in model._meta.constraints:
            if isinstance(one, AppendOnly):
                yield model, one


def _tables() -> Iterator[str]:
    """Every table of this database, but for the facts that come with the migrations."""
    for model in (Tortoise.apps or {})["jobtease"].values():
        if not model.__module__.startswith(KEPT):
            yield model._meta.db_table
