"""Processes that die by SIGKILL: a server at any moment, or one piece of work at a chosen place in it. Nothing of theirs is cleaned up."""

import asyncio
import inspect
import multiprocessing
import os
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.process import BaseProcess
from typing import Any

import httpx2
import pytest

from jobtease import app as composition
from jobtease import cli
from jobtease.settings import Settings
from tests.house import House

PATIENCE = 60
"""Seconds, on a machine that is busy with something else."""
FORKS = multiprocessing.get_context("forkserver")  # what a process needs is imported once for all of them
FORKS.set_forkserver_preload(["jobtease.cli", "tests.outfits.wardrobe"])


@dataclass(frozen=True)
class Moment:
    """A place in the code: before or after the n-th call of `name` in `module`."""

    module: str
    name: str
    when: str = "after"
    time: int = 1

    def __str__(self) -> str:
        return f"{self.when} {self.name} {self.time}"


def dies(settings: Settings, work: Callable[[House], Awaitable[Any]], at: Moment) -> None:
    """Open the application in a process of its own, let it do this work, and kill it at this moment, which must come.

    `work` is a function of a module, or a partial of one: it travels to the other process.
    """
    process = FORKS.Process(target=_live, args=(settings, work, at))
    _start(process)
    process.join(30)
    assert process.exitcode == -signal.SIGKILL, f"it ended with {process.exitcode} and not {at}"


def _start(process: BaseProcess) -> None:
    with pytest.MonkeyPatch.context() as patch:  # the server of forks imports before it hears of our path
        patch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
        process.start()


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


def server(settings: Settings, **environment: str) -> BaseProcess:
    """A real server with these settings, in a process group of its own. Whoever starts it ends it with `kill`."""
    given = ("data", "database", "secret", "origin", "port", "geocoder")
    process = FORKS.Process(
        target=_serve,
        args=({f"JOBTEASE_{name.upper()}": str(getattr(settings, name)) for name in given} | environment,),
    )
    _start(process)
    return process


def _serve(environment: dict[str, str]) -> None:
    os.setpgid(0, 0)
    os.environ.update(environment)
    tempfile.tempdir = None  # it may have been looked up already
    for stream in (0, 1, 2):
        os.dup2(os.open(os.devnull, os.O_RDWR), stream)
    cli.main(["serve"])


def kill(process: BaseProcess) -> None:
    """End a server and its children as kill -9 does. It must have lived until now."""
    assert process.pid
    os.killpg(process.pid, signal.SIGKILL)
    process.join()
    assert process.exitcode == -signal.SIGKILL, f"it ended by itself with {process.exitcode}"


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
