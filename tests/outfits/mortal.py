"""Processes that die by SIGKILL: a server at any moment, or one piece of work at a chosen place in it. Nothing of theirs is cleaned up."""

import asyncio
import inspect
import multiprocessing
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest

from jobtease import app as composition
from jobtease.settings import Settings
from tests.house import House

TOP = Path(__file__).parents[2]
FORKS = multiprocessing.get_context("forkserver")  # what a process needs is imported once for all of them
FORKS.set_forkserver_preload(["jobtease.app", "tests.outfits.wardrobe"])


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
    with pytest.MonkeyPatch.context() as patch:  # the server of forks imports before it hears of our path
        patch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
        process.start()
    process.join(30)
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


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def server(settings: Settings, **environment: str) -> subprocess.Popen[bytes]:
    """A real server with these settings, in a process group of its own. Whoever starts it kills it."""
    given = {
        "PATH": os.environ["PATH"],
        "JOBTEASE_DATA": str(settings.data),
        "JOBTEASE_DATABASE": settings.database,
        "JOBTEASE_SECRET": settings.secret,
        "JOBTEASE_ORIGIN": settings.origin,
        "JOBTEASE_PORT": str(settings.port),
        "JOBTEASE_GEOCODER": "",
    }
    return subprocess.Popen(
        [sys.executable, "main.py", "serve"],
        cwd=TOP,
        env=given | environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


async def answering(settings: Settings, process: subprocess.Popen[bytes]) -> None:
    """Wait until it answers."""
    async with httpx2.AsyncClient(base_url=settings.origin) as browser:
        for _ in range(400):
            try:
                if (await browser.get("/healthz")).status_code == 200:
                    return
            except httpx2.HTTPError:
                assert process.poll() is None
                await asyncio.sleep(0.05)
    raise AssertionError("the server didn't start")
