"""PostgreSQL is stopped, killed, frozen or locked under a real server: 503 with one line each, and back by itself."""

import asyncio
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, build_opener

import asyncpg
import pytest

from jobtease import app as composition
from jobtease import migrate
from jobtease.errors import Unavailable
from jobtease.events import event_log
from tests import forks, site
from tests.conftest import settings_for
from tests.house import House
from tests.moderation.served import Watching, status_of
from tests.moderation.served import served as serving
from tests.moderation.test_live import token_of
from tests.postgres import Cluster, cluster
from tests.site import Site, environment, served
from tests.standing import Standing

PATIENCE = 120
"""Seconds that a machine with something else to do may need."""
SHORT = {"database_connect_seconds": "4", "database_answer_seconds": "5", "ready_seconds": "2"}
NUMBER = count()


@pytest.fixture(scope="module")
def breakable() -> Iterator[Cluster]:
    """A PostgreSQL of our own, since the one that all tests share must go on."""
    with cluster(durable=True) as running:  # it is killed, and what it acknowledged must be there afterwards
        yield running


@pytest.fixture
def away(breakable: Cluster, tmp_path: Path) -> Iterator[Site]:
    """A site on it, whole again at the end."""
    with served(tmp_path, database=asyncio.run(breakable.new_database()), **SHORT) as running:
        yield running


def status(running: Site, path: str, form: dict[str, str] | None = None) -> int:
    """What an address answers with: a visitor's GET, or POST of a form."""
    body = urlencode(form).encode() if form is not None else None
    try:
        asked = Request(running.origin + path, body, {"Cookie": "session=of-somebody"})  # which is looked up
        with build_opener().open(asked, timeout=PATIENCE) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code


def read(running: Site) -> int:
    return status(running, "/")


def write(running: Site) -> int:
    return status(running, "/sign-in", {"email": f"somebody{next(NUMBER)}@example.nl"})


def ready(running: Site) -> int:
    return status(running, "/readyz")


def until(done: Callable[[], bool]) -> None:
    """Wait for something that must come."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "it didn't come"
        time.sleep(0.05)


def lines(running: Site) -> list[str]:
    return [line for line in running.said().splitlines() if "503 for" in line]


def all_at_once(running: Site, *, times: int) -> list[int]:
    with ThreadPoolExecutor(3 * times) as pool:
        asked = [pool.submit(ask, running) for ask in (read, write, ready) for _ in range(times)]
        return [one.result() for one in asked]


@pytest.mark.slow
@pytest.mark.parametrize("how", ["stopped", "killed", "frozen"])
def test_everybody_gets_503_with_one_line_each_and_all_is_well_afterwards(
    breakable: Cluster, away: Site, how: str
) -> None:
    until(lambda: (read(away), write(away), ready(away)) == (200, 200, 200))
    end, mend = {
        "stopped": (breakable.server.stop, breakable.server.start),
        "killed": (breakable.server.kill, breakable.server.start),
        "frozen": (breakable.server.freeze, breakable.server.thaw),
    }[how]
    end()
    try:
        until(lambda: ready(away) == 503)  # for a second it answers as it did before
        before = len(lines(away))
        answers = all_at_once(away, times=5) + all_at_once(away, times=1)
        assert answers == [503] * len(answers)
        assert status(away, "/healthz") == 200
        told = lines(away)[before:]
        assert len(told) == len(answers), told
        assert not [line for line in told if "no cause" in line or "@" in line or "somebody" in line]
    finally:
        mend()
    until(lambda: (read(away), write(away), ready(away)) == (200, 200, 200))
    assert "Traceback" not in away.said()
    # what runs beside the requests tells of an outage once, not at every try
    assert len(re.findall(r"failed and will be tried again", away.said())) < 30


@pytest.mark.slow
def test_a_backend_that_was_killed_is_replaced(breakable: Cluster, away: Site) -> None:
    async def kill_all() -> None:
        connection = await asyncpg.connect(away.settings["JOBTEASE_DATABASE"])
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        await connection.close()

    asyncio.run(kill_all())
    until(lambda: (read(away), write(away), ready(away)) == (200, 200, 200))


@pytest.mark.slow
def test_a_lock_is_not_waited_for_without_end(away: Site) -> None:
    """Who reads something else is served all the time."""

    async def locked() -> list[int]:
        connection = await asyncpg.connect(away.settings["JOBTEASE_DATABASE"])
        try:
            async with connection.transaction():
                await connection.execute("LOCK TABLE bucket")
                answers = await asyncio.gather(*(asyncio.to_thread(ask, away) for ask in (write, ready, write)))
                assert await asyncio.to_thread(read, away) == 200
                return answers
        finally:
            await connection.close()

    assert asyncio.run(locked()) == [503, 503, 503]
    assert len(lines(away)) == 3
    assert "LockNotAvailableError 55P03" in "".join(lines(away))
    until(lambda: (write(away), ready(away)) == (200, 200))


@pytest.mark.slow
def test_a_lock_on_the_file_is_not_waited_for_by_one_after_another(tmp_path: Path) -> None:
    limits = {"database_connect_seconds": "1", "database_answer_seconds": "25"}  # on the lock 10 s, for a turn 1
    with served(tmp_path, **limits) as running:
        until(lambda: (read(running), write(running)) == (200, 200))
        with closing(sqlite3.connect(tmp_path / "jobtease.sqlite3", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with ThreadPoolExecutor(6) as pool:
                waiting = [pool.submit(write, running) for _ in range(5)]
                assert read(running) == 200
                assert [one.result() for one in waiting] == [503] * 5
            other.execute("ROLLBACK")
        told = lines(running)
        assert len(told) == 5
        assert len([line for line in told if "no turn to write" in line]) >= 3, told
        until(lambda: (write(running), ready(running)) == (200, 200))


@pytest.mark.slow
async def test_a_live_feed_goes_on_behind_an_outage(breakable: Cluster, standing: Standing, tmp_path: Path) -> None:
    await standing.close()
    given = settings_for(tmp_path / "data", await breakable.new_database())
    await migrate.migrate(given)
    async with House.opened(composition.create_app(given)) as house:
        marloes = await house.moderator()
        async with asyncio.timeout(PATIENCE), serving(given, **environment(**SHORT)) as server:
            watching = Watching(server.port, token_of(marloes), last=await event_log.newest())

            async def watch() -> None:
                while True:
                    await watching.watch()
                    await asyncio.sleep(0.1)

            async def seen(nickname: str) -> None:
                """Somebody joins, as soon as that is possible, and it comes through the line."""
                while True:
                    try:
                        await house.join(nickname)
                        break
                    except Unavailable:
                        await asyncio.sleep(0.1)
                joined = [event.id for event in await house.happened("accounts:account:joined")]
                while watching.last < joined[-1]:
                    await asyncio.sleep(0.05)

            async with composition.running([watch()]):
                await seen("Yara")
                breakable.server.kill()
                breakable.server.start()
                await seen("Henk")
                breakable.server.freeze()
                while await status_of(server.port, "GET", "/readyz") != 503:
                    await asyncio.sleep(0.05)
                breakable.server.thaw()
                await seen("Samira")
            expected = [event.id for event in await house.happened("accounts:account:joined")][-3:]
            cards = [event_id for event_id, name in watching.got if name == "card"]
            assert [one for one in cards if one in expected] == expected
            assert len(cards) == len(set(cards))


@pytest.mark.slow
def test_a_server_stops_while_its_database_is_frozen(breakable: Cluster, away: Site, tmp_path: Path) -> None:
    port, log = site.free_port(), tmp_path / "stopping.log"
    process = forks.main(away.settings | {"JOBTEASE_PORT": str(port)}, "serve", log=log)
    assert process.pid
    stopping = replace(away, origin=f"http://127.0.0.1:{port}", pid=process.pid, log=log)
    until(lambda: _unless_cut(read, stopping) == 200)
    breakable.server.freeze()
    try:
        with ThreadPoolExecutor(4) as pool:
            waiting = [pool.submit(_unless_cut, write, stopping) for _ in range(4)]
            process.terminate()
            process.join(PATIENCE)
            assert {one.result() for one in waiting} <= {0, 503}
        assert process.exitcode is not None
        assert "Traceback" not in stopping.said()
    finally:
        breakable.server.thaw()


def _unless_cut(ask: Callable[[Site], int], running: Site) -> int:
    try:
        return ask(running)
    except OSError:
        return 0


@pytest.mark.slow
@pytest.mark.parametrize("word", ["serve", "work", "migrate", "check"])
def test_a_command_that_finds_a_silent_database_ends_with_a_sentence(
    breakable: Cluster, tmp_path: Path, word: str
) -> None:
    given = {
        "JOBTEASE_DATA": str(tmp_path),
        "JOBTEASE_DATABASE": breakable.url(),
        "JOBTEASE_PORT": str(site.free_port()),
        "JOBTEASE_DATABASE_CONNECT_SECONDS": "1",
    }
    log = tmp_path / "said"
    breakable.server.freeze()
    try:
        process = forks.main(given, word, log=log)
        process.join(PATIENCE)
        assert process.exitcode == 1
    finally:
        breakable.server.thaw()
    said = log.read_text()
    assert "The database can't be reached: TimeoutError" in said
    assert "Traceback" not in said
