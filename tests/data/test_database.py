"""The one door to the database: transactions survive whoever asked for them, and writes outside it are refused."""

import asyncio
import random
import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from jobtease.accounts import actions as accounts
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.models import Account
from jobtease.audience import Role
from jobtease.data import connections, faults, raw_sql, transactions
from jobtease.errors import Conflict
from jobtease.events import consuming, event_log
from jobtease.settings import Settings
from tests.house import House


async def test_a_write_outside_a_transaction_is_refused(house: House) -> None:
    yara = await house.join("Yara")
    with pytest.raises(RuntimeError, match="atomic"):
        await Account.filter(id=yara.viewer.id).update(nickname="Y")


async def test_an_action_that_records_nothing_is_refused_and_undone(house: House) -> None:
    yara = await house.join("Yara")

    @event_log.action
    async def forgetful() -> None:
        await Account.filter(id=yara.viewer.id).update(nickname="Changed")

    with pytest.raises(RuntimeError, match="without recording an event"):
        await forgetful()
    assert (await Account.get(id=yara.viewer.id)).nickname == "Yara"


async def test_a_refusal_undoes_everything_before_it_and_its_event(house: House) -> None:
    yara = await house.join("Yara")

    @event_log.action
    async def refused() -> None:
        await Account.filter(id=yara.viewer.id).update(nickname="Changed")
        event_log.record(AccountEvent.ACCOUNT_CHANGED, yara.viewer.public_id)
        raise Conflict

    with pytest.raises(Conflict):
        await refused()
    assert (await Account.get(id=yara.viewer.id)).nickname == "Yara"
    assert not await house.happened("accounts:account:changed")


async def test_a_task_started_inside_a_transaction_may_not_use_it(house: House) -> None:
    @transactions.atomic
    async def spawning() -> None:
        await asyncio.create_task(_count())

    async def _count() -> int:
        return await Account.all().count()

    with pytest.raises(RuntimeError, match="inside a transaction"):
        await spawning()


async def test_five_hundred_cancelled_writers_and_readers_leave_the_database_answering(house: House) -> None:
    yara = await house.join("Yara")
    chance = random.Random(7)

    @event_log.action
    async def write() -> None:
        await Account.filter(id=yara.viewer.id).update(language="en")
        await asyncio.sleep(0)
        await Account.filter(id=yara.viewer.id).update(language="nl")
        event_log.record(AccountEvent.ACCOUNT_CHANGED, yara.viewer.public_id)

    async def read() -> None:
        await yara.get("/healthz")
        await event_log.after(0)
        await Account.all().count()

    tasks = []
    for number in range(500):
        tasks.append(asyncio.create_task(write() if number % 2 else read()))
        if number % 10 == 0:
            await asyncio.sleep(chance.random() * 0.004)
        chance.choice(tasks).cancel()
    for task in tasks:
        if chance.random() < 0.7:
            task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await transactions.drain()
    async with asyncio.timeout(300):  # for ever, when a lock is lost
        await write()
    assert (await yara.get("/readyz")).status_code == 200


async def test_events_are_complete_and_in_order_for_a_reader_that_looks_meanwhile(house: House) -> None:
    seen: list[int] = []
    done = asyncio.Event()

    async def follow() -> None:
        while not done.is_set() or await event_log.newest() > (seen[-1] if seen else 0):
            seen.extend(e.id for e in await event_log.after(seen[-1] if seen else 0))
            await asyncio.sleep(0)

    follower = asyncio.create_task(follow())
    await asyncio.gather(*(accounts.join(f"p{n}@example.nl", f"P{n}", "GM0599", "nl") for n in range(60)))
    done.set()
    await follower
    assert len(seen) == 60
    assert seen == sorted(set(seen))
    assert seen == [e.id for e in await house.happened()]


async def test_a_consumer_writes_exactly_once_and_gives_up_in_the_open(house: House) -> None:
    handled: list[int] = []

    async def stumble(event: event_log.Event) -> None:
        handled.append(event.id)
        if len(handled) < 3:
            raise ValueError("not yet")
        await Account.filter(id=event.actor).update(language="en")

    consumer = consuming.Consumer("test", (AccountEvent.ACCOUNT_JOINED,), stumble)
    yara = await house.join("Yara")
    for _ in range(3):
        await consuming.ConsumerRow.filter(name="test").using_db(connections.connection()).first()
        await _forget_waiting("test")
        await consuming.consume_all([consumer])
    assert len(handled) == 3
    assert await consuming.consume_all([consumer]) == 0
    assert (await Account.get(id=yara.viewer.id)).language == "en"


@transactions.atomic
async def _forget_waiting(name: str) -> None:
    await consuming.ConsumerRow.filter(name=name).update(retry_at=None)


async def test_a_raw_write_tells_how_many_rows_it_touched(house: House) -> None:
    add = "INSERT INTO consumer (name, position, failures) VALUES (?, 0, 0), (?, 0, 0) ON CONFLICT (name) DO NOTHING"
    change = "UPDATE consumer SET position = ? WHERE name = ?"
    remove = "DELETE FROM consumer WHERE name IN (?, ?)"
    execute = transactions.atomic(raw_sql.execute)
    assert [await execute(add, "one", "two"), await execute(add, "two", "three")] == [2, 1]
    assert await execute(add, "one", "two") == 0
    assert [await execute(change, 7, "one"), await execute(change, 7, "nobody")] == [1, 0]
    assert [await execute(remove, "one", "two"), await execute(remove, "one", "two")] == [2, 0]
    with pytest.raises(faults.IntegrityError):
        await execute("INSERT INTO consumer (name, position, failures) VALUES (?, 0, 0)", "three")


LASTING = re.compile(
    r"\bSET (SESSION|ROLE|search_path)|[\"'] ?(SET (?!LOCAL|NULL|DEFAULT)|LISTEN|DECLARE|PREPARE)\b|pg_(try_)?advisory_lock|set_config"
)


def test_nothing_we_ask_of_a_connection_outlives_its_transaction() -> None:
    sources = sorted((Path(__file__).parents[2] / "platform").rglob("*.py"))
    assert len(sources) > 100
    for path in sources:
        assert not (found := LASTING.search(path.read_text(encoding="utf-8"))), f"{path}: {found}"


async def test_a_connection_comes_back_without_a_question_and_without_what_was_left_open(house: House) -> None:
    @transactions.atomic
    async def fail() -> None:
        await accounts.join("yara@example.nl", "Yara", "GM0599", "nl")
        raise ValueError

    with pytest.raises(ValueError):
        await fail()
    assert await Account.all().count() == 0
    if connections.is_postgres():
        rows = await raw_sql.fetch("SELECT query FROM pg_stat_activity WHERE datname = current_database()")
        assert not [row["query"] for row in rows if "RESET ALL" in row["query"]]


FORGOTTEN = re.compile(r"\.select_for_update\([^()]*\)\s*\.(?:values|values_list|count|exists)\(")


def test_no_lock_is_asked_for_in_a_way_that_forgets_it() -> None:
    """Tortoise leaves FOR UPDATE out, without a word, where values are asked for instead of objects."""
    texts = [path.read_text(encoding="utf-8") for path in (Path(__file__).parents[2] / "platform").rglob("*.py")]
    assert any(".select_for_update()" in text for text in texts)
    assert [found[0] for text in texts if (found := FORGOTTEN.search(text))] == []


@pytest.mark.only("sqlite")
async def test_who_closes_the_database_leaves_one_file_with_everything(
    make_settings: Callable[..., Awaitable[Settings]],
) -> None:
    """A copy of that file is a backup then; and no command finds a log beside it that somebody else could read."""
    settings = await make_settings()
    folder = Path(settings.database.removeprefix("sqlite://")).parent
    for number in range(20):
        async with connections.connected(settings):
            await accounts.join(f"{number}@example.nl", f"Lid {number}", "GM0599", "nl", Role.MEMBER)
        assert [each.name for each in folder.glob("*.sqlite3*")] == ["jobtease.sqlite3"], number
