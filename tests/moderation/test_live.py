"""The moderators' live feed over a real line, with a real server in another process."""

import asyncio
import random
from collections.abc import Callable

import pytest

from jobtease.accounts.models import Account, Session
from jobtease.accounts.sign_in import sessions
from jobtease.audience import Role
from jobtease.data import raw_sql, transactions
from jobtease.events import event_log
from jobtease.moderation.desk import feed_items, live_feed
from tests.house import House, Person
from tests.moderation.served import Watching, ask_for, served, status_of
from tests.moderation.things import ask

pytestmark = pytest.mark.slow
PATIENCE = 120
"""Seconds until a test gives up waiting for what must come. How soon it comes is measured in `make bench`."""
STORM = 4.0
"""Seconds over which requests are dropped at random moments."""


def token_of(person: Person) -> str:
    return str(person.browser.cookies["session"])


async def _expected(after: int) -> list[int]:
    return [
        e.id for e in await event_log.after(after, 10_000) if e.name in feed_items.live() and e.municipality == "GM0599"
    ]


async def until(condition: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Wait for what must come."""
    async with asyncio.timeout(patience):
        while not condition():
            await asyncio.sleep(0.02)


async def test_a_broken_line_misses_nothing_and_doubles_nothing(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    daan = await house.join("Daan", "GM0344")
    start = await event_log.settled()
    chance = random.Random(7)
    async with served(house.settings) as server:
        watchings = [Watching(server.port, token_of(marloes), start) for _n in range(4)]
        done = asyncio.Event()

        async def come_back(one: Watching) -> None:
            while not done.is_set():
                try:
                    await one.watch()
                except OSError:
                    await asyncio.sleep(0.1)  # the server is away

        async def cut() -> None:
            while not done.is_set():
                await asyncio.sleep(chance.uniform(0.0, 0.25))
                chance.choice(watchings).cut()

        tasks = [asyncio.create_task(come_back(one)) for one in watchings] + [asyncio.create_task(cut())]
        try:
            for turn in range(12):
                await asyncio.gather(*(ask(house, who, f"{turn} {n}") for n in range(3) for who in (yara, daan)))
                await asyncio.sleep(chance.uniform(0.0, 0.3))
                if turn == 6:
                    await server.stop()
                    await server.start()
            expected = await _expected(start)
            assert len(expected) == 36
            await until(lambda: all(one.last >= expected[-1] for one in watchings))
        finally:
            done.set()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
    for one in watchings:
        assert [event_id for event_id, _name in one.got] == expected


async def test_a_card_arrives_by_itself_in_the_moderators_language(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.join("Mo", role=Role.MODERATOR, language="en")
    async with served(house.settings) as server:
        reader, writer = await ask_for(server.port, "GET", "/desk/live", token=token_of(marloes))
        assert b"text/event-stream" in await reader.readuntil(b"\r\n\r\n")
        await reader.readuntil(b"\n\n")  # the greeting
        for n in range(3):
            await ask(house, yara, f"Who <reads> letter {n}?")
            card = await asyncio.wait_for(reader.readuntil(b"\n\n"), PATIENCE)
            assert b"Yara asks for help" in card
            assert f"Who &lt;reads&gt; letter {n}?".encode() in card
        writer.close()


async def test_500_lines_cut_and_requests_dropped_cost_nothing(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    people = [await house.join(name) for name in ("Samira", "Henk", "Noor", "Fleur", "Daan", "Ravi")]
    request = await ask(house, yara)
    token = token_of(marloes)
    chance = random.Random(3)
    paths = ("/desk/live", "/desk", "/desk/log", f"/report/request/{request}", "/reports", "/house-rules")

    async def drop(port: int) -> None:
        await asyncio.sleep(chance.uniform(0, STORM))
        method = "POST" if chance.random() < 0.2 else "GET"
        path = f"/report/request/{request}" if method == "POST" else chance.choice(paths)
        _reader, writer = await ask_for(
            port, method, path, token=token, body="reason=other" if method == "POST" else ""
        )
        await asyncio.sleep(chance.uniform(0, 0.3))
        writer.transport.abort()

    async def cancel() -> None:
        await asyncio.sleep(chance.uniform(0, STORM))
        task = asyncio.create_task(marloes.get(chance.choice(paths)))
        await asyncio.sleep(chance.uniform(0, 0.05))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def write(port: int) -> None:
        mine = token_of(people.pop())
        assert await status_of(port, "POST", f"/report/request/{request}", token=mine, body="reason=other") == 303

    async def meanwhile(port: int, share: float) -> None:
        await asyncio.sleep(share * STORM)
        await write(port)

    async with served(house.settings, JOBTEASE_DATABASE_POOL="4") as server:
        cuts = asyncio.gather(*(drop(server.port) for _n in range(350)), *(cancel() for _n in range(150)))
        async with asyncio.timeout(PATIENCE):  # for ever, when a lock or a connection is lost
            await asyncio.gather(*(meanwhile(server.port, share) for share in (0.25, 0.5, 0.75)))
            await cuts
            await write(server.port)
            # twice the pool, each by itself: not one connection is missing for good
            lost = {"token": "of-nobody"}
            assert await asyncio.gather(*(status_of(server.port, "GET", "/", **lost) for _n in range(8))) == [200] * 8
            while await status_of(server.port, "GET", "/readyz") != 200:
                await asyncio.sleep(0.1)
        await server.stop()
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(*(_write() for _n in range(2 * house.settings.database_pool)))
    assert house.resources.live.watchers == []


@transactions.atomic
async def _write() -> None:
    await raw_sql.execute("DELETE FROM bucket WHERE key = ?", "nobody")
    await asyncio.sleep(0.01)


async def test_the_server_stops_at_once_with_lines_open(house: House) -> None:
    marloes = await house.moderator()
    async with served(house.settings, JOBTEASE_WATCHERS_PER_ACCOUNT="60") as server:
        lines = [Watching(server.port, token_of(marloes), 0) for _n in range(60)]
        tasks = [asyncio.create_task(line.watch()) for line in lines]
        await until(lambda: all(line.writer is not None for line in lines))
        await asyncio.sleep(0.5)
        await server.stop()
        await asyncio.wait_for(asyncio.gather(*tasks), PATIENCE)


async def _live(port: int, token: str) -> tuple[int, asyncio.StreamWriter]:
    reader, writer = await ask_for(port, "GET", "/desk/live", token=token)
    return int((await reader.readuntil(b"\r\n")).split(b" ")[1]), writer


async def test_one_account_has_a_few_lines_and_gets_them_back(house: House) -> None:
    marloes, piet = await house.moderator(), await house.moderator("Piet")
    async with served(house.settings, JOBTEASE_WATCHERS_PER_ACCOUNT="3") as server:
        lines = [await _live(server.port, token_of(marloes)) for _n in range(5)]
        assert [status for status, _writer in lines] == [200] * 3 + [503] * 2
        theirs = await _live(server.port, token_of(piet))
        assert theirs[0] == 200
        ahead = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"  # asked before the line ended, which it never does
        for _status, writer in lines:
            writer.write(ahead)
            await writer.drain()
            writer.transport.abort()
        async with asyncio.timeout(300):
            while (again := await _live(server.port, token_of(marloes)))[0] != 200:
                again[1].transport.abort()
                await asyncio.sleep(0.05)
        for _status, writer in (again, theirs):
            writer.transport.abort()


async def test_a_quiet_line_outlives_every_deadline(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    short = {f"JOBTEASE_{name}_SECONDS": "1" for name in ("HEAD", "BODY", "ANSWER", "KEPT")}
    async with served(house.settings, **short) as server:
        reader, writer = await ask_for(server.port, "GET", "/desk/live", token=token_of(marloes))
        await reader.readuntil(b"\n\n")
        for _n in range(3):  # each of these lives for a deadline
            idle, line = await asyncio.open_connection("127.0.0.1", server.port)
            assert await asyncio.wait_for(idle.read(), 300) == b""
            line.close()
        await ask(house, yara, "Who reads a letter?")
        while b"Who reads a letter?" not in await asyncio.wait_for(reader.readuntil(b"\n\n"), 300):
            pass
        writer.transport.abort()


async def test_the_line_ends_with_the_session_or_the_role(house: House) -> None:
    people = [await house.moderator(name) for name in ("Marloes", "Ravi", "Noor")]
    hub = house.resources.live
    watchers = []
    for person in people:
        found = await sessions.viewer_for(token_of(person))
        assert found is not None
        watchers.append(hub.join(found[0], ("nl", "", "GM0599"), 0))
    await _lose(people[0], people[1])
    assert await live_feed.unwelcome(watchers) == watchers[:2]
    for watcher in watchers:
        hub.leave(watcher)


@transactions.atomic
async def _lose(session: Person, role: Person) -> None:
    await Session.filter(account_id=session.viewer.id).delete()
    await Account.filter(id=role.viewer.id).update(role=Role.MEMBER)
