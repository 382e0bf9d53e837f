"""Processes that die by SIGKILL: a server at any moment, or one piece of work at a chosen place in it. Nothing of theirs is cleaned up."""

import asyncio
import inspect
import os
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.process import BaseProcess
from typing import Any

import httpx2

from jobtease import app as composition
from jobtease.settings import Settings
from tests import forks
from tests.house import House
from tests.site import PATIENT, environment

PATIENCE = 120
"""Seconds, on a machine that is busy with something else."""


@dataclass(frozen=True)
class Moment:
    """A place in the code: before or after the n-th call of `name` in `module`."""

    module: str
    name: str
    when: str = "after"
    time: int = 1

    def __str__(self) -> str:
        return f"{self.when} {self.name} {self.time}"


async def dies(settings: Settings, work: Callable[[House], Awaitable[Any]], at: Moment) -> None:
    """Open the application in a process of its own, let it do this work, and kill it at this moment, which must come.

    `work` is a function of a module, or a partial of one: it travels to the other process.
    """
    process = forks.start(_live, settings, work, at)
    await asyncio.to_thread(process.join, 300)  # our own house goes on: it may hold a lock that the other one waits for
    assert process.exitcode == -signal.SIGKILL, f"it ended with {process.exitcode} and not {at}"


def _live(settings: Settings, work: Callable[[House], Awaitable[Any]], at: Moment) -> None:
    holder: Any = import_module(at.module)
    *outer, name = at.name.split(".")
    for each in outer:
        holder = getattr(holder, each)
    setattr(holder, name, _fatal(getattr(holder, name), at))
    asyncio.run(_at_work(settings, work))


async def _at_work(settings: Settings, work: Callable[[House], Awaitable[Any]]) -> None:
    async with House.opened(composition.create_app(settings)) as house:
        await work(house)


def _fatal(function: Callable[..., Any], at: Moment) -> Callable[..., Any]:
    calls = 0

    async def awaited(result: Awaitable[Any], last: bool) -> Any:
        value = await result
        if last:
            _die()
        return value

    def fatal(*args: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if at.when == "before" and calls == at.time:
            _die()
        result = function(*args, **named)
        last = at.when == "after" and calls == at.time
        if inspect.isawaitable(result):
            return awaited(result, last)
        if last:
            _die()
        return result

    return fatal


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def server(settings: Settings, **more: str) -> BaseProcess:
    """A real server with these settings. Whoever starts it ends it with `forks.kill`."""
    given = ("data", "database", "secret", "origin", "port", "geocoder", *PATIENT)
    told = environment(**{name: getattr(settings, name) for name in given})
    return forks.main(told | {"PATH": os.environ["PATH"]} | more, "serve")


def browser(settings: Settings, cookies: dict[str, str] | None = None) -> httpx2.AsyncClient:
    """A browser for that server. Nothing is to be verified, and reading the world's certificates takes longer than a start."""
    return httpx2.AsyncClient(base_url=settings.origin, cookies=cookies, timeout=PATIENCE, verify=False)


async def answering(settings: Settings, process: BaseProcess) -> None:
    """Wait until it answers."""
    async with browser(settings) as visitor, asyncio.timeout(PATIENCE):
        while True:
            try:
                await visitor.get("/healthz")
            except httpx2.HTTPError:
                assert process.is_alive()
                await asyncio.sleep(0.01)
            else:
                return
