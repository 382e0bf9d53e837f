"""The log of events is trimmed behind all who read it, and keeps what is a record."""

from datetime import timedelta

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.data import transactions
from jobtease.events import consuming, event_log, trimming
from jobtease.events.consuming import ParkedEvent
from jobtease.events.event_log import EventRow
from tests.events.things import ThingEvent
from tests.house import House, plan_of, queries_told

OLD = timedelta(days=91)
NAMES = ["reads little", "reads all"]


@transactions.atomic
async def _record(*names: str) -> None:
    for name in names:
        await EventRow.create(name=name, subject="x", happened_at=clock.now())


async def _names() -> list[str]:
    return [row.name for row in await EventRow.all().order_by("id")]


async def _read(event: event_log.Event) -> None:
    """Nothing comes of it."""


async def _catch_up() -> None:
    wants = ((ThingEvent.NEVER,), (*ThingEvent,))
    consumers = [consuming.Consumer(name, which, _read) for name, which in zip(NAMES, wants, strict=True)]
    await consuming.consume_all(consumers)


async def test_what_is_old_and_passed_goes_and_records_stay(house: House) -> None:
    records = [f"{record}case:opened" if record.endswith(":") else record for record in composition.FEATURES.records]
    with clock.travel(clock.now() - OLD):
        await _record("test:thing:done", *records, "test:thing:undone", "moderation:decision:made")
    await _record("test:thing:young", "test:thing:newest")
    await _catch_up()
    assert await trimming.trim(NAMES, composition.FEATURES.records) == 2
    kept = [*records, "moderation:decision:made", "test:thing:young", "test:thing:newest"]
    assert await _names() == kept
    assert await trimming.trim(NAMES, composition.FEATURES.records) == 0


async def test_a_younger_one_between_older_ones_stays(house: House) -> None:
    """As clocks of several machines differ a little."""
    for name, ago in (("one", OLD), ("young", timedelta(0)), ("two", OLD), ("newest", OLD)):
        with clock.travel(clock.now() - ago):
            await _record(f"test:thing:{name}")
    await _catch_up()
    assert await trimming.trim(NAMES, ()) == 2
    assert await _names() == ["test:thing:young", "test:thing:newest"]


async def test_nothing_goes_that_a_consumer_has_not_passed(house: House) -> None:
    with clock.travel(clock.now() - OLD):
        await _record("test:thing:one", "test:thing:two", "test:thing:three")
    await _record("test:thing:young")
    assert await trimming.trim([*NAMES, "one that is new"], ()) == 0
    await _catch_up()
    assert await trimming.trim([*NAMES, "one that is new"], ()) == 0
    first = (await EventRow.all().order_by("id").first()) or EventRow(id=0)
    await _move(NAMES[0], first.id)
    assert await trimming.trim(NAMES, ()) == 1
    assert await _names() == ["test:thing:two", "test:thing:three", "test:thing:young"]


@transactions.atomic
async def _move(name: str, position: int) -> None:
    await consuming.ConsumerRow.filter(name=name).update(position=position)


async def test_a_parked_one_and_the_newest_stay(house: House) -> None:
    with clock.travel(clock.now() - OLD):
        await _record("test:thing:one", "test:thing:two", "test:thing:newest")
    await _catch_up()
    parked = await EventRow.get(name="test:thing:one")
    await _park(parked.id)
    assert await trimming.trim(NAMES, ()) == 1
    assert await _names() == ["test:thing:one", "test:thing:newest"]
    newest = await event_log.newest()
    await _record("test:thing:next")
    assert await event_log.newest() == newest + 1


@transactions.atomic
async def _park(event_id: int) -> None:
    await ParkedEvent.create(consumer="test", event_id=event_id, problem="-", parked_at=clock.now())


async def test_it_goes_in_pieces_and_readers_behind_it_read_on(house: House) -> None:
    with clock.travel(clock.now() - OLD):
        for _ in range(5):
            await _record(*["test:thing:done"] * 5)
    await _record("test:thing:young")
    await _catch_up()
    assert await trimming.trim(NAMES, (), batch=4) == 25
    assert [event.name for event in await event_log.after(0)] == ["test:thing:young"]
    assert await event_log.settled() == await event_log.newest()


@pytest.mark.only("sqlite")
async def test_each_piece_begins_where_the_last_one_ended(house: House) -> None:
    """Records that stay would be walked past again for every piece."""
    with clock.travel(clock.now() - OLD):
        await _record(*[f"test:thing:{number}" for number in range(4)])
    await _record("test:thing:young")
    await _catch_up()
    with queries_told() as told:
        assert await trimming.trim(NAMES, (), batch=2) == 4
    pieces = [record for record in told if "happened_at FROM event" in str(record.args)]
    deleted = [record for record in told if "DELETE FROM event " in str(record.args)]
    assert (len(pieces), len(deleted)) == (3, 2)
    for piece in (*pieces, *deleted):
        assert "SEARCH event USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)" in await plan_of(piece)
