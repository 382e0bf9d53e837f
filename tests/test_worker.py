"""The worker and the server as processes: told to stop they stop, and somebody can ask how they are."""

import os
import signal
import socket
import time
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from jobtease import commands
from jobtease.settings import Settings
from tests import forks
from tests.site import command, free_port


def _answer(port: int, path: str) -> int:
    try:
        with urlopen(f"http://127.0.0.1:{port}{path}", timeout=120) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code
    except (URLError, OSError):
        return 0


def _until(process: BaseProcess, log: Path, condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert process.is_alive(), log.read_text()
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.05)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_worker_answers_how_it_is_and_ends_when_told(tmp_path: Path, number: signal.Signals) -> None:
    port = free_port()
    environment = {
        "PATH": os.environ["PATH"],
        "JOBTEASE_DATA": str(tmp_path),
        "JOBTEASE_GEOCODER": "",
        "JOBTEASE_WORKER_PORT": str(port),
        "JOBTEASE_READY_SECONDS": "600",
    }
    command(environment, "migrate")
    log = tmp_path / "said.txt"
    process = forks.main(environment, "work", log=log)
    try:
        _until(process, log, lambda: _answer(port, "/healthz") == 200)
        assert _answer(port, "/readyz") == 200
        assert _answer(port, "/") == 404
        assert process.pid
        os.kill(process.pid, number)
        process.join(300)
        assert process.exitcode == 0, log.read_text()  # not killed by the signal: it was asked for
    finally:
        if process.is_alive():
            forks.kill(process)
    assert "the worker stops" in log.read_text()


def test_a_socket_that_systemd_holds_is_taken_over(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        monkeypatch.setattr(commands, "FIRST_PASSED_SOCKET", os.dup(held.fileno()))
        monkeypatch.setenv("LISTEN_PID", str(os.getpid()))
        monkeypatch.setenv("LISTEN_FDS", "1")
        with commands._listening(Settings(port=1)) as door:
            assert door.getsockname() == held.getsockname()


def test_a_socket_meant_for_another_process_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()
    monkeypatch.setenv("LISTEN_PID", "1")
    monkeypatch.setenv("LISTEN_FDS", "1")
    with commands._listening(Settings(port=port)) as door:
        assert door.getsockname()[1] == port
