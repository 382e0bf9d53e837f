"""PostgreSQL commits ids out of order: a reader of the log misses none, sees none twice, and makes no writer wait."""

import asyncio
import itertools
import json
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from jobtease import app as composition
from jobtease import clock, migrate
from jobtease.accounts import actions as accounts
from jobtease.data import raw_sql, transactions
from jobtease.events import audit, consuming, event_log
from jobtease.events.consuming import Consumer
from tests import forks
from tests.conftest import settings_for
from tests.events.things import ThingEvent
from tests.house import House
from tests.postgres import Cluster
from tests.standing import Standing

PATIENCE = 120


@pytest.fixture(scope="module")
async def template(postgres: Cluster, tmp_path_factory: pytest.TempPathFactory, standing: Standing) -> str:
    """A migrated database on PostgreSQL, whatever the others run on."""
    await standing.close()
    url = await postgres.new_database()
    await migrate.migrate(settings_for(tmp_path_factory.mktemp("template"), url))
    return url


@pytest.fixture
async def log(postgres: Cluster, template: str, tmp_path: Path, standing: Standing) -> AsyncIterator[House]:
    """An open house on PostgreSQL."""
    await standing.close()
    given = settings_for(tmp_path / "data", await postgres.new_database(template))
    async with House.opened(composition.create_app(given)) as house:
        yield house


class Writer:
    """A transaction of another process, which can stand still between its insert and its commit."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection
        self._transaction = connection.transaction()
        self.ids: list[int] = []

    async def begin(self) -> None:
        await self._transaction.start()

    async def insert(self) -> int:
        sql = "INSERT INTO event (name, subject, facts, happened_at) VALUES ($1, 'x', $2, $3) RETURNING id"
        self.ids.append(await self._connection.fetchval(sql, "test:thing:done", json.dumps({}), clock.now()))
        return self.ids[-1]

    async def commit(self) -> None:
        await self._transaction.commit()

    async def roll_back(self) -> None:
        await self._transaction.rollback()


@asynccontextmanager
async def writers(house: House, number: int) -> AsyncIterator[list[Writer]]:
    connections = [await asyncpg.connect(house.settings.database) for _ in range(number)]
    try:
        yield [Writer(connection) for connection in connections]
    finally:
        for connection in connections:
            connection.terminate()


async def ids(position: int = 0) -> list[int]:
    return [event.id for event in await event_log.after(position)]


@pytest.mark.parametrize("ends", ["commit", "roll_back"])
async def test_what_is_not_committed_yet_is_waited_for_and_then_it_comes_or_is_passed(log: House, ends: str) -> None:
    start = await event_log.settled()
    async with writers(log, 1) as (frozen,):
        await frozen.begin()
        first = await frozen.insert()
        await log.join("Yara")
        later = await event_log.newest()
        assert later > first
        assert await ids(start) == []
        assert start <= await event_log.settled() < first
        assert await event_log.complete(start) == start
        assert await event_log.complete(first) == later
        await getattr(frozen, ends)()
        assert await event_log.complete(start) == later
        hers = list(range(first + 1, later + 1))
        assert await ids(start) == ([first, *hers] if ends == "commit" else hers)
        assert await event_log.settled() == later


async def test_who_only_reads_the_log_is_no_writer_to_wait_for(log: House) -> None:
    @transactions.atomic
    async def writers_beside(sql: str) -> set[str]:
        await raw_sql.fetch(sql)
        return await event_log._writers()

    assert await writers_beside("SELECT 1 FROM event LIMIT 1") == set()
    assert await writers_beside("LOCK TABLE account IN ROW EXCLUSIVE MODE") == set()
    assert len(await writers_beside("LOCK TABLE event IN ROW EXCLUSIVE MODE")) == 1


async def test_before_what_is_not_committed_yet_the_log_is_complete(log: House) -> None:
    start = await event_log.settled()
    await log.join("Yara")
    before = await event_log.newest()
    assert before > start
    async with writers(log, 1) as (frozen,):
        await frozen.begin()
        await frozen.insert()
        await log.join("Henk")
        assert await event_log.complete(start) == before
        assert await ids(start) == list(range(start + 1, before + 1))


async def test_a_gap_that_nobody_will_fill_is_passed_while_others_write_all_the_time(log: House) -> None:
    start = await event_log.settled()
    async with writers(log, 40) as (dead, *others):
        await dead.begin()
        await dead.insert()
        await dead.roll_back()
        await others[0].begin()
        await others[0].insert()

        async def relay() -> None:
            for one, following in itertools.pairwise(others):
                await following.begin()
                await following.insert()  # at every moment one of them has an id and hasn't committed
                await one.commit()
                await asyncio.sleep(0.01)

        writing = asyncio.create_task(relay())
        seen: list[int] = []
        async with asyncio.timeout(PATIENCE):
            while not seen:
                seen = await ids(start)
        assert seen[0] == others[0].ids[0]
        await writing
        await others[-1].commit()
        assert await ids(start) == [one.ids[0] for one in others]


@pytest.mark.parametrize("seed", range(6))
async def test_any_order_of_commits_is_read_once_and_whole(log: House, seed: int) -> None:
    dice = random.Random(seed)
    seen: list[int] = []
    committed: list[int] = []
    async with writers(log, 12) as crowd:
        waiting, open_now = list(crowd), list[Writer]()
        while waiting or open_now:
            step = dice.random()
            if waiting and (step < 0.4 or not open_now):
                open_now.append(waiting.pop())
                await open_now[-1].begin()
            elif step < 0.7:
                await dice.choice(open_now).insert()
            else:
                ending = open_now.pop(dice.randrange(len(open_now)))
                if dice.random() < 0.7:
                    await ending.commit()
                    committed += ending.ids
                else:
                    await ending.roll_back()
            if dice.random() < 0.6:
                batch = await ids(seen[-1] if seen else 0)
                assert not [
                    one for one in committed if one <= (batch or seen or [0])[-1] and one not in [*seen, *batch]
                ]
                seen += batch
    seen += await ids(seen[-1] if seen else 0)
    assert seen == sorted(committed)


async def test_a_consumer_handles_each_once_in_order_while_ids_commit_out_of_order(log: House) -> None:
    handled: list[int] = []

    async def note(event: event_log.Event) -> None:
        handled.append(event.id)

    consumers = [Consumer("notes", (ThingEvent.DONE,), note), Consumer("wants nothing", (ThingEvent.NEVER,), note)]
    async with writers(log, 3) as (slow, quick, last):
        for one in (slow, quick, last):
            await one.begin()
            await one.insert()
        await quick.commit()
        await log.join("Yara")
        assert await consuming.consume_all(consumers) == 0  # and it ends, though there is something behind
        await slow.commit()
        assert await consuming.consume_all(consumers) == 2
        await last.roll_back()
        assert await consuming.consume_all(consumers) == 0
        assert handled == [*slow.ids, *quick.ids]
        rows = await raw_sql.fetch("SELECT DISTINCT position FROM consumer")
        assert [row["position"] for row in rows] == [await event_log.newest()]


async def test_a_writer_that_outlasts_a_reader_is_asked_for_once_each_time(
    log: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = 0
    real, me = event_log._writers, asyncio.current_task()

    async def counted() -> set[str]:
        nonlocal looks
        looks += asyncio.current_task() is me  # the tail of the log looks by itself
        return await real()

    async with writers(log, 1) as (frozen,):
        await frozen.begin()
        await frozen.insert()
        await log.join("Yara")
        assert await ids() == []
        monkeypatch.setattr(event_log, "_writers", counted)
        for _ in range(5):
            assert await ids() == []
    assert looks == 5


@pytest.mark.slow
async def test_one_frozen_writer_and_four_processes_that_read_make_no_writer_wait(log: House, tmp_path: Path) -> None:
    given = {
        "JOBTEASE_DATA": str(log.settings.data),
        "JOBTEASE_DATABASE": log.settings.database,
        "JOBTEASE_SECRET": log.settings.secret,
        "JOBTEASE_GEOCODER": "",
    }
    readers = [forks.main(given, "work", log=tmp_path / f"{n}.log") for n in range(4)]
    done = asyncio.Event()
    waited: list[str] = []

    async def watch(connection: asyncpg.Connection) -> None:
        """No lock of the log may be waited for, neither the advisory one nor the table's. Records of these processes take turns."""
        sql = (
            "SELECT l.locktype || ' ' || l.mode || ': ' || a.query FROM pg_locks l JOIN pg_stat_activity a USING (pid) "
            "WHERE NOT l.granted AND (l.locktype = 'advisory' AND (l.classid::bigint << 32) + l.objid::bigint <> $1 "
            "OR l.locktype = 'relation' AND l.relation = 'event'::regclass)"
        )
        while not done.is_set():
            waited.extend([row[0] for row in await connection.fetch(sql, audit._TURN)])
            await asyncio.sleep(0.002)

    try:
        async with asyncio.timeout(PATIENCE), writers(log, 2) as (frozen, watcher):
            connected = "SELECT count(DISTINCT client_port) FROM pg_stat_activity WHERE datname = current_database()"
            while await watcher._connection.fetchval(connected) < 2 + 1 + 4:
                await asyncio.sleep(0.05)
            await frozen.begin()
            await frozen._connection.execute(
                f"SELECT pg_advisory_xact_lock_shared({event_log._LOG_LOCK})"
            )  # as a writer does
            first = await frozen.insert()
            watching = asyncio.create_task(watch(watcher._connection))
            for wave in range(5):
                await asyncio.gather(
                    *(accounts.join(f"p{wave}.{n}@example.nl", f"P{wave}{n}", "GM0599", "nl") for n in range(20))
                )
            assert await ids(first - 1) == []
            done.set()
            await watching
            await frozen.commit()
            while len(seen := await ids(first - 1)) < 101:
                await asyncio.sleep(0.05)
            assert seen == sorted(seen)
        assert waited == []
    finally:
        for process in readers:
            process.terminate()
        for process in readers:
            process.join(300)
