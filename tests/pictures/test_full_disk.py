"""A disk that takes no more, under a real server: reading goes on, every write and /readyz say 503, and it recovers by itself.

The kernel refuses what would make a file of the server larger than a limit (RLIMIT_FSIZE), which needs no rights and no disk.
"""

import asyncio
import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from jobtease.audience import Role
from jobtease.data import transactions
from jobtease.data.rate_limits import Bucket
from jobtease.operations import readiness
from jobtease.pictures.storage import MARK
from tests.data.test_database_away import lines, read, ready, status, until, write
from tests.house import House
from tests.site import Site, served

ROOM = 300_000
"""Bytes: the log of the server is far smaller, the file into which SQLite writes first soon larger."""


def _limit(running: Site, size: int) -> None:
    resource.prlimit(running.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


@pytest.mark.slow
def test_a_full_disk_is_told_by_every_answer_and_by_the_log(tmp_path: Path) -> None:
    refused = 0

    def until_refused(ask: Callable[[Site], int]) -> None:
        nonlocal refused
        until(lambda: ask(running) == 503)
        refused += 1

    with served(tmp_path) as running:
        until(lambda: (read(running), write(running), ready(running)) == (200, 200, 200))
        before = len(lines(running))
        _limit(running, ROOM)
        until_refused(write)
        until_refused(ready)
        for _ in range(5):
            assert (read(running), status(running, "/healthz")) == (200, 200)
            assert (write(running), ready(running)) == (503, 503)
            refused += 2
        told = lines(running)[before:]
        assert len(told) == refused, told
        assert all("OperationalError SQLITE_IOERR_WRITE disk I/O error" in line for line in told), told
        assert not [line for line in told if "somebody" in line]
        _limit(running, resource.RLIM_INFINITY)
        until(lambda: (read(running), write(running), ready(running)) == (200, 200, 200))
        assert "Traceback" not in running.said()


async def test_readyz_writes_a_row_that_changes_and_a_file_that_goes(house: House) -> None:
    visitor = house.visitor()
    seen = []
    for _ in range(2):
        house.resources.readiness._ended_at = float("-inf")
        assert (await visitor.get("/readyz")).text == "ok"
        [row] = await Bucket.filter(key__startswith="readyz:")
        seen.append(row.tokens)
    assert seen == [0, 1]
    assert [path.name for path in house.settings.photos.iterdir()] == [MARK]


async def test_many_who_ask_at_once_share_one_try(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readiness, "EVERY_SECONDS", 600)
    visitor = house.visitor()
    answers = await asyncio.gather(*(visitor.get("/readyz") for _ in range(50)))
    assert {answer.status_code for answer in answers} == {200}
    [row] = await Bucket.filter(key__startswith="readyz:")
    assert row.tokens == 0


async def test_readyz_looks_at_the_photo_folder(house: House, caplog: pytest.LogCaptureFixture) -> None:
    (house.settings.photos / MARK).unlink()
    assert (await house.visitor().get("/readyz")).status_code == 503
    (line,) = [record.getMessage() for record in caplog.records if "503" in record.getMessage()]
    assert "the photo folder is not the one of this database" in line


async def test_readyz_waits_for_nothing_without_end(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    never = asyncio.Event()
    monkeypatch.setattr(house.resources.readiness, "_seconds", 0.01)

    @transactions.atomic
    async def held() -> None:
        await never.wait()

    monkeypatch.setattr(house.resources.readiness, "_write_a_row", held)
    visitor = house.visitor()
    answers = await asyncio.gather(*(visitor.get("/readyz") for _ in range(5)))
    assert {answer.status_code for answer in answers} == {503}
    never.set()


async def test_an_administrator_sees_how_much_room_there_is(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = await house.join("Ada", role=Role.ADMINISTRATOR, language="en")
    little = "When the disk is full"
    monkeypatch.setattr(readiness, "room", lambda folder: readiness.Room(folder, 14_900_000_000, 100_000_000_000))
    page = (await ada.get("/workings")).text
    assert "14.9 GB of 100 GB" in page
    assert little in page
    monkeypatch.setattr(readiness, "room", lambda folder: readiness.Room(folder, 15_100_000_000, 100_000_000_000))
    assert little not in (await ada.get("/workings")).text
