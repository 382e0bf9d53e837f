"""Periodic job (chore): work that a worker repeats, by one process at a time where that matters (a lease)."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from jobtease.causes import Trouble
from jobtease.data import leases
from jobtease.resources import Resources

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Chore:
    """Something done again and again: `do` must be harmless when two processes do it at once, or when it ran a moment ago.

    With a lease it is done by one process at a time, and by all of them together no more often than it says.
    """

    name: str
    every: float
    """Seconds."""
    do: Callable[[Resources], Awaitable[Any]]
    leased: bool = True


async def repeat(chore: Chore, resources: Resources) -> None:
    trouble = Trouble(logger, f"chore {chore.name}")
    while True:
        pause = chore.every
        try:
            if not chore.leased or await leases.take(chore.name):
                await do(chore, resources)
            trouble.worked()
        except Exception as error:
            trouble.failed(error)
            pause *= 2 if chore.leased else 1  # a process that can do it, if there is one, comes first
        await asyncio.sleep(pause)


async def do(chore: Chore, resources: Resources) -> None:
    try:
        await chore.do(resources)
    except BaseException:
        if chore.leased:
            with suppress(Exception):  # it runs out by itself; what is being raised may be the order to stop
                await leases.hold(chore.name, 0)
        raise
    if chore.leased:
        await leases.done(chore.name, chore.every)
