"""Commands of main.py in processes of their own, forked from one that has imported everything: a start costs a tenth.

Beware: their memory begins as a copy of that process, so only its growth says something.
"""

import multiprocessing
import os
import resource
import signal
import sys
import tempfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from jobtease import cli, clock
from tests import pulse

TOP = Path(__file__).parents[1]
FORKS = multiprocessing.get_context("forkserver")  # what a process needs is imported once for all of them
begun: list[int] = []
"""Process ids of all that this process had started: what they compute isn't counted with that of its children."""
FORKS.set_forkserver_preload(["jobtease.commands", "tests.outfits.wardrobe", "tests.warm"])


def start(target: Callable[..., Any], *arguments: Any) -> BaseProcess:
    """Call a function of a module in a process of its own, where it is as late as it is here."""
    ahead = timedelta(seconds=round((clock.now() - datetime.now(UTC)).total_seconds()))
    process = FORKS.Process(target=_call, args=(ahead, target, *arguments))
    with pytest.MonkeyPatch.context() as patch:  # the server of forks imports before it hears of our path
        patch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
        process.start()
    begun.append(process.pid or 0)
    return process


def _call(ahead: timedelta, target: Callable[..., Any], *arguments: Any) -> None:
    with clock.travel(ahead):
        target(*arguments)


def main(environment: Mapping[str, str], *words: str, log: Path | None = None, beat: Path | None = None) -> BaseProcess:
    """`main.py` with these words and with nothing else in its environment, leading a process group of its own.

    What it says goes to the log; how its loop keeps up, to `beat` (pulse.py).
    """
    return start(_main, dict(environment), words, log, beat)


def command(data: Path, *words: str, **settings: str) -> tuple[int | None, str]:
    """Run one command over a data folder to its end: its exit code, and all that it said."""
    log = data / "said.txt"
    log.unlink(missing_ok=True)
    process = main({"JOBTEASE_DATA": str(data), "JOBTEASE_GEOCODER": ""} | settings, *words, log=log)
    process.join()
    return process.exitcode, log.read_text(encoding="utf-8")


def kill(process: BaseProcess) -> None:
    """End it and its children as kill -9 does. It must have lived until now."""
    assert process.pid
    os.killpg(process.pid, signal.SIGKILL)
    process.join()
    assert process.exitcode == -signal.SIGKILL, f"it ended by itself with {process.exitcode}"


def _main(environment: dict[str, str], words: tuple[str, ...], log: Path | None, beat: Path | None) -> None:
    os.setpgid(0, 0)
    os.chdir(TOP)
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(
        resource.RLIMIT_NOFILE, (min(1024, hard), hard)
    )  # as a service begins, whatever the developer has
    os.environ.clear()
    os.environ.update(environment)
    tempfile.tempdir = None  # it may have been looked up already
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    said = os.open(log or os.devnull, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    for stream in (1, 2):
        os.dup2(said, stream)
    if beat:
        pulse.beat_beside(beat)
    sys.exit(cli.main(words))
