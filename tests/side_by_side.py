"""Two transactions at the same moment, on PostgreSQL: one stands still, half-way or before its commit, the other waits for its locks."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from jobtease.data import raw_sql
from jobtease.events import event_log

Step = Callable[[], Awaitable[Any]]
Ended = tuple[asyncio.Future[Any], asyncio.Future[Any]]

WAITS = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


async def one_after_the_other(first: Step, second: Step) -> Ended:
    """Begin the first and hold it before its commit until the second, an action, waits for it. Both as they ended."""
    stands, going = asyncio.Event(), asyncio.Event()

    @event_log.action
    async def held() -> Any:
        try:
            result = await first()
        finally:
            stands.set()
        await going.wait()
        return result

    return await _overlapping(held, second, stands, going)


async def in_the_middle(first: Step, patch: pytest.MonkeyPatch, where: Any, name: str, second: Step) -> Ended:
    """As `one_after_the_other`, but the first stands still where it calls `where.name`, with more to write."""
    stands, going = asyncio.Event(), asyncio.Event()
    original = getattr(where, name)

    async def later(*known: Any, **more: Any) -> Any:
        stands.set()
        await going.wait()
        return await original(*known, **more)

    patch.setattr(where, name, later)
    return await _overlapping(first, second, stands, going)


async def _overlapping(first: Step, second: Step, stands: asyncio.Event, going: asyncio.Event) -> Ended:
    one = asyncio.ensure_future(first())
    await stands.wait()
    other = asyncio.ensure_future(second())
    try:
        while not await raw_sql.fetch(WAITS):
            assert not other.done(), "it did not wait for the other"
    finally:
        going.set()
        await asyncio.wait({one, other})
    return one, other
