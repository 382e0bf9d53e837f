"""Two transactions at the same moment, on PostgreSQL: one has written and waits before its commit, and the other waits for its locks."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from jobtease import database, events

WAITS = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


async def one_after_the_other(
    first: Callable[[], Awaitable[Any]], second: Callable[[], Awaitable[Any]]
) -> tuple[asyncio.Future[Any], asyncio.Future[Any]]:
    """Begin the first and hold it before its commit until the second, an action, waits for it. Both as they ended."""
    written, committing = asyncio.Event(), asyncio.Event()

    @events.action
    async def held() -> Any:
        try:
            result = await first()
        finally:
            written.set()
        await committing.wait()
        return result

    one = asyncio.create_task(held())
    await written.wait()
    other = asyncio.ensure_future(second())
    try:
        while not await database.fetch(WAITS):
            assert not other.done(), "it did not wait for the other"
    finally:
        committing.set()
        await asyncio.wait({one, other})
    return one, other
