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

import httpx2
import pytest

from jobtease import commands, worker
from jobtease.resources import Resources
from jobtease.settings import Settings
from tests import forks, site
from tests.conftest import settings_for
from tests.house import House
from tests.site import PATIENT, command, free_port
from tests.standing import Standing

ASKS_FOR_MUCH = b"GET /static/x/css/forms.css HTTP/1.1\r\nHost: x\r\n\r\n" * 1_500
"""Far more than lies between two processes."""


ELSEWHERE = "127.0.0.2"
"""Another address of this machine: who listens everywhere, or at the usual one, is told from who listens at this one."""


def _answer(port: int, path: str, host: str = "127.0.0.1") -> int:
    try:
        with urlopen(f"http://{host}:{port}{path}", timeout=120) as answer:
            assert answer.headers["server"] is None
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
    given = {"data": tmp_path, "geocoder": "", "worker_port": port, "host": ELSEWHERE}
    told = {"PATH": os.environ["PATH"]} | site.environment(**given, **site.PATIENT)
    command(told, "migrate")
    log = tmp_path / "said.txt"
    process = forks.main(told, "work", log=log)
    try:
        _until(process, log, lambda: _answer(port, "/healthz", ELSEWHERE) == 200)
        assert _answer(port, "/readyz", ELSEWHERE) == 200
        assert _answer(port, "/", ELSEWHERE) == 404
        assert _answer(port, "/healthz") == 0
        assert process.pid
        os.kill(process.pid, number)
        process.join(300)
        assert process.exitcode == 0, log.read_text()  # not killed by the signal: it was asked for
    finally:
        if process.is_alive():
            forks.kill(process)
    said = log.read_text()
    assert "the worker stops" in said
    assert "healthz" not in said  # asked each few seconds, it would fill the log


async def test_a_worker_whose_work_ends_by_itself_says_why_and_is_not_well(
    standing: Standing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def breaks(resources: Resources) -> None:
        raise RuntimeError("the round broke")

    monkeypatch.setattr(worker.app, "work", breaks)
    assert await worker.run(settings_for(tmp_path / "data", standing.settings.database)) == 1
    (said,) = [each for each in caplog.records if each.getMessage() == "the worker ended by itself"]
    assert "the round broke" in str(said.exc_info)


async def test_a_worker_whose_consumers_are_silent_says_so(house: House) -> None:
    transport = httpx2.ASGITransport(app=worker.checks(house.resources))
    async with httpx2.AsyncClient(transport=transport, base_url=house.settings.origin) as asking:
        house.resources.beat()
        assert (await asking.get("/healthz")).status_code == 200
        house.resources.heartbeat -= worker.SILENT_SECONDS + 1
        silent = await asking.get("/healthz")
        assert silent.status_code == 503
        assert silent.text.startswith("no round of consumers for ")
        house.resources.beat()
        assert (await asking.get("/healthz")).status_code == 200


def test_a_server_that_is_told_to_stop_waits_for_nobody_who_takes_no_answer(tmp_path: Path) -> None:
    port = free_port()
    given = {"data": tmp_path, "port": port, "geocoder": ""} | PATIENT
    environment = {"PATH": os.environ["PATH"]} | site.environment(**given)
    command(environment, "migrate")
    log = tmp_path / "said.txt"
    process = forks.main(environment, "serve", log=log)
    try:
        _until(process, log, lambda: _answer(port, "/healthz") == 200)
        with socket.socket() as slow:
            slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            slow.settimeout(300)
            slow.connect(("127.0.0.1", port))
            slow.sendall(ASKS_FOR_MUCH)
            assert slow.recv(1, socket.MSG_PEEK)
            process.terminate()
            process.join(300)
            assert not process.is_alive(), log.read_text()
    finally:
        if process.is_alive():
            forks.kill(process)


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
