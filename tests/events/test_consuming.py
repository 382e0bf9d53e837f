"""What follows from events: each consumer does its part exactly once, and none keeps another waiting."""

import asyncio
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.events import AccountEvent
from jobtease.data import raw_sql, transactions
from jobtease.data.rate_limits import Bucket
from jobtease.events import consuming, event_log
from jobtease.events.consuming import Consumer, ConsumerRow, ParkedEvent
from jobtease.events.event_names import EventName
from tests.events.things import ThingEvent
from tests.house import House, counted

JOINED = (AccountEvent.ACCOUNT_JOINED,)


class Diligent:
    """Writes a row for each event, so that a transaction that is rolled back leaves none; stumbles over what it is told to."""

    def __init__(self, name: str, wants: tuple[EventName, ...] = JOINED) -> None:
        self.consumer = Consumer(name, wants, self.handle)
        self.stumbles_over: set[int] = set()

    async def handle(self, event: event_log.Event) -> None:
        await Bucket.create(key=f"{self.consumer.name}:{event.id}", tokens=0, refilled_at=clock.now())
        if event.id in self.stumbles_over:
            raise ValueError("not this one")

    async def handled(self) -> list[int]:
        rows = await Bucket.filter(key__startswith=f"{self.consumer.name}:").order_by("id")
        return [int(row.key.split(":")[1]) for row in rows]


async def _position(name: str) -> int:
    return (await ConsumerRow.get(name=name)).position


async def test_one_look_tells_that_there_is_nothing_new_for_anybody(house: House) -> None:
    crowd = [Diligent(f"c{number}").consumer for number in range(10)]
    await house.join("Yara")
    await consuming.consume_all(crowd)
    with counted() as queries:
        assert await consuming.consume_all(crowd) == 0
    assert len(queries) == 1, queries


async def test_those_who_want_nothing_of_what_is_new_move_along_together(house: House) -> None:
    crowd = [Diligent(f"c{number}", (ThingEvent.NEVER,)).consumer for number in range(10)]
    await house.join("Yara")
    await consuming.consume_all(crowd)
    await house.join("Henk")
    with counted() as queries:
        assert await consuming.consume_all(crowd) == 0
    assert len([sql for sql in queries if "UPDATE" in sql]) == 1
    assert {await _position(consumer.name) for consumer in crowd} == {await event_log.newest()}


async def test_each_handles_what_it_wants_once_however_many_processes_there_are(house: House) -> None:
    both, none = Diligent("both"), Diligent("none", (ThingEvent.NEVER,))
    for name in ("Yara", "Henk", "Samira"):
        await house.join(name)
    consumers = [both.consumer, none.consumer]
    totals = await asyncio.gather(*(consuming.consume_all(consumers) for _ in range(4)))
    joined = [event.id for event in await house.happened("accounts:account:joined")]
    assert await both.handled() == joined
    assert sum(totals) == len(joined) == 3
    assert await _position("both") == await _position("none") == await event_log.newest()


async def test_one_that_stumbles_keeps_nobody_waiting_and_loses_nothing(house: House) -> None:
    clumsy, quick = Diligent("clumsy"), Diligent("quick")
    consumers = [clumsy.consumer, quick.consumer]
    await house.join("Yara")
    (first,) = await house.happened("accounts:account:joined")
    clumsy.stumbles_over = {first.id}
    assert await consuming.consume_all(consumers) == 1
    await house.join("Henk")
    assert await consuming.consume_all(consumers) == 1
    assert (len(await quick.handled()), await clumsy.handled()) == (2, [])
    clumsy.stumbles_over = set()
    with clock.travel(clock.now() + timedelta(minutes=1)):
        assert await consuming.consume_all(consumers) == 2
    assert await clumsy.handled() == await quick.handled()


async def test_what_cannot_be_handled_is_parked_and_what_comes_after_is_not(house: House) -> None:
    clumsy = Diligent("clumsy")
    await house.join("Yara")
    await house.join("Henk")
    first, second = await house.happened("accounts:account:joined")
    clumsy.stumbles_over = {first.id}
    for day in range(consuming.MOST_TRIES):
        with clock.travel(clock.now() + timedelta(days=day)):
            await consuming.consume_all([clumsy.consumer])
    assert await clumsy.handled() == [second.id]
    (parked,) = await ParkedEvent.all()
    assert (parked.consumer, parked.event_id) == ("clumsy", first.id)


async def test_each_try_waits_twice_as_long_as_the_one_before(house: House) -> None:
    clumsy = Diligent("clumsy")
    await house.join("Yara")
    (joined,) = await house.happened(*JOINED)
    clumsy.stumbles_over = {joined.id}
    at = clock.now()
    for number in range(consuming.MOST_TRIES - 1):
        with clock.travel(at):
            await consuming.consume_all([clumsy.consumer])
            row, after = await ConsumerRow.get(name="clumsy"), clock.now()
        wait = timedelta(seconds=2**number)
        assert row.failures == number + 1
        assert row.retry_at is not None
        assert at + wait <= row.retry_at <= after + wait
        at = row.retry_at
    with clock.travel(at):
        await consuming.consume_all([clumsy.consumer])
    assert [parked.event_id for parked in await ParkedEvent.all()] == [joined.id]


@transactions.atomic
async def _happen(name: EventName) -> None:
    event_log.record(name, "x")


async def test_what_comes_after_a_parked_event_has_all_its_tries_and_the_first_at_once(house: House) -> None:
    """Two processes may try it at the same time: then the one that parks it finds that it should have waited."""
    clumsy = Diligent("clumsy", (ThingEvent.DONE,))
    await _happen(ThingEvent.DONE)
    (first,) = await house.happened("test:")
    clumsy.stumbles_over = {first.id}
    await consuming.consume_all([clumsy.consumer])
    place = await _position("clumsy")
    for _ in range(consuming.MOST_TRIES - 1):
        await consuming._go_on([clumsy.consumer], place)
    await _happen(ThingEvent.DONE)
    clumsy.stumbles_over.add(await event_log.newest())
    await consuming.consume_all([clumsy.consumer])
    assert [parked.event_id for parked in await ParkedEvent.all()] == [first.id]
    row = await ConsumerRow.get(name="clumsy")
    assert (row.position, row.failures) == (first.id, 1)


async def test_one_that_is_new_reads_the_log_from_its_beginning(house: House) -> None:
    old, new = Diligent("old"), Diligent("new")
    for number in range(5):
        await house.join(f"P{number}")
    await consuming.consume_all([old.consumer])
    await house.join("Yara")
    assert await consuming.consume_all([old.consumer, new.consumer]) == 1 + 6
    assert await new.handled() == await old.handled() == [event.id for event in await house.happened(*JOINED)]


async def test_an_event_that_came_of_handling_another_is_handled_too(house: House) -> None:
    async def answer(event: event_log.Event) -> None:
        await raw_sql.execute("DELETE FROM bucket WHERE key = ?", "none")
        event_log.record(ThingEvent.ANSWERED, event.subject)

    echo = Diligent("echo", (ThingEvent.ANSWERED,))
    await house.join("Yara")
    assert await consuming.consume_all([echo.consumer, Consumer("answers", JOINED, answer)]) == 2
    assert len(await echo.handled()) == 1


async def test_an_outage_is_no_stumble_and_parks_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    away = True

    async def handle(event: event_log.Event) -> None:
        if away:
            raise ConnectionRefusedError
        await Bucket.create(key=f"waits:{event.id}", tokens=0, refilled_at=clock.now())

    monkeypatch.setattr(consuming, "REST_SECONDS", 0)
    waits, quick = Consumer("waits", JOINED, handle), Diligent("quick")
    for name in ("Yara", "Henk"):
        await house.join(name)
    for _ in range(consuming.MOST_TRIES + 2):
        await consuming.consume_all([waits, quick.consumer])
    assert len(await quick.handled()) == 2
    assert (await ConsumerRow.get(name="waits")).failures == 0
    assert await ParkedEvent.all().count() == 0
    away = False
    assert await consuming.consume_all([waits, quick.consumer]) == 2
    assert await Bucket.filter(key__startswith="waits:").count() == 2


async def test_who_stumbles_waits_alone_and_what_is_parked_is_handled_by_itself(house: House) -> None:
    clumsy, other = Diligent("clumsy"), Diligent("other")
    both = [clumsy.consumer, other.consumer]
    for name in ("Yara", "Henk"):
        await house.join(name)
    joined = [event.id for event in await house.happened(*JOINED)]
    for one, stumbles in ((clumsy, set(joined)), (other, {joined[0]})):
        one.stumbles_over = stumbles
    for day in range(2 * consuming.MOST_TRIES):
        with clock.travel(clock.now() + timedelta(days=day)):
            await consuming.consume_all([clumsy.consumer])
        rows = {row.name: (row.failures, row.retry_at is None) for row in await ConsumerRow.all()}
        assert rows.get("other", (0, True)) == (0, True)
        if day == 0:
            await consuming.consume_all(both)  # the other tries once, and the clumsy one waits
            assert {row.name: row.failures for row in await ConsumerRow.all()} == {"clumsy": 1, "other": 1}
            await transactions.atomic(ConsumerRow.filter(name="other").update)(failures=0, retry_at=None)
    assert await _position("other") < joined[0]
    first, second = await ParkedEvent.all().order_by("id")
    assert [first.event_id, second.event_id] == joined
    assert not await consuming.handle_parked(both, second.id)
    problems = [row.problem for row in await ParkedEvent.all().order_by("id")]
    await transactions.atomic(ParkedEvent.filter(id=first.id).update)(problem="an older one")
    assert not await consuming.handle_parked(both, second.id)
    assert [row.problem for row in await ParkedEvent.all().order_by("id")] == ["an older one", problems[1]]
    clumsy.stumbles_over = set()
    assert await consuming.handle_parked(both, second.id)
    assert [row.id for row in await ParkedEvent.all()] == [first.id]
    assert await clumsy.handled() == [joined[1]]
    assert not await consuming.handle_parked(both, second.id)
    assert not await consuming.handle_parked([other.consumer], first.id)


async def test_moving_along_moves_who_stands_there_and_is_named(house: House) -> None:
    for name, position in (("a", 1), ("b", 1), ("c", 2)):
        await transactions.atomic(ConsumerRow.create)(name=name, position=position)
    assert await transactions.atomic(consuming._move)(["a", "c"], 1, 9) == 1
    assert {row.name: row.position for row in await ConsumerRow.all()} == {"a": 9, "b": 1, "c": 2}
