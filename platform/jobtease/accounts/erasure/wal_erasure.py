"""Secure deletion in SQLite: what the write-ahead log (WAL) still holds of an erased account goes too.

A deleted row is overwritten in the database (PRAGMA secure_delete), but pages as they were lie in the log until it is emptied.
PostgreSQL keeps its own house: VACUUM and its archive, docs/running.md.
"""

import asyncio

from jobtease.data import connections, sqlite
from jobtease.mail import outbox
from jobtease.settings import Settings

_owed = True
"""Something was erased since the log was last emptied; at the start that isn't known."""


async def erase_log(settings: Settings) -> None:
    """Empty the log now, or at the next `erase_owed` when somebody still reads an older state."""
    global _owed
    _owed = True
    await erase_owed(settings)


async def erase_owed(settings: Settings) -> bool:
    """Empty the log if that is still owed; whether nothing is owed any more. A chore."""
    global _owed
    if _owed and not connections.is_postgres():
        # before, so that who erases meanwhile owes it anew; and again once the last mail has gone, with the address it had
        _owed = await outbox.is_erasing()
        _owed = not await asyncio.to_thread(sqlite.erase_log, settings.database_url.removeprefix("sqlite://")) or _owed
    return connections.is_postgres() or not _owed
