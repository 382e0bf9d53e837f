"""What follows from events: a consumer is a name, a place in the log, and what it does with one event.

Its place moves in the transaction of its effect, so an effect happens exactly once. What can't be handled after many tries is parked
for an administrator, and the consumer goes on.
"""

import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from tortoise import fields

from jobtease import clock, database, events
from jobtease.events import Event

logger = logging.getLogger(__name__)

MOST_TRIES = 8


class ConsumerRow(database.Model):
    """How far a consumer has come in the log, and what it stumbles over."""

    name = fields.CharField(max_length=60, unique=True)
    position = fields.BigIntField()
    failures = fields.IntField(default=0)
    retry_at = fields.DatetimeField(null=True)

    class Meta:
        table = "consumer"


class ParkedEvent(database.Model):
    """An event that a consumer could not handle after many tries. An administrator looks at it."""

    consumer = fields.CharField(max_length=60)
    event_id = fields.BigIntField()
    problem = fields.CharField(max_length=300)
    parked_at = fields.DatetimeField()

    class Meta:
        table = "parked_event"
        unique_together = (("consumer", "event_id"),)


@dataclass(frozen=True)
class Consumer:
    """A name, the events it wants (beginnings of their names), and what it does with one.

    `handle` runs in one transaction with the consumer's place in the log, so what it writes happens exactly once. It must not touch
    the network or the disk: it writes rows (a mail in the outbox, a job) that a chore carries out.
    """

    name: str
    wants: tuple[str, ...]
    handle: Callable[[Event], Awaitable[None]]


async def consume_all(consumers: Sequence[Consumer]) -> int:
    """Let every consumer catch up with the log; how many events were handled in all.

    One that stumbled waits for its next try and keeps nobody else waiting. An event that came of handling another is handled too.
    """
    total = 0
    while behind := await _behind(consumers):
        for position, group in behind.items():
            total += await _go_on(group, position)
    return total


PLACES = "SELECT name, position, retry_at, (SELECT max(id) FROM event) AS newest FROM consumer"
"""Raw, since every process asks it twice a second."""


async def _behind(consumers: Sequence[Consumer]) -> dict[int, list[Consumer]]:
    """Who has something new to look at, by their places in the log; usually that is one place for all.

    Read without a transaction: whoever moves a place checks that it is still there.
    """
    places = {row["name"]: row for row in await database.glance(PLACES)}
    if missing := [consumer.name for consumer in consumers if consumer.name not in places]:
        await _take_first_places(missing)
        return await _behind(consumers)
    behind = defaultdict(list)
    for consumer in consumers:
        place = places[consumer.name]
        waits = place["retry_at"] is not None and database.as_moment(place["retry_at"]) > clock.now()
        if place["position"] < (place["newest"] or 0) and not waits:
            behind[place["position"]].append(consumer)
    return behind


@database.atomic
async def _take_first_places(names: Sequence[str]) -> None:
    for name in names:
        await database.execute(
            "INSERT INTO consumer (name, position, failures) VALUES (?, 0, 0) ON CONFLICT (name) DO NOTHING", name
        )


async def _go_on(consumers: Sequence[Consumer], position: int) -> int:
    """Handle what comes next for consumers who stand at the same place; how many events were handled."""
    batch = await events.after(position)
    handled = 0
    done = defaultdict(list)  # names, by where they stand now
    for consumer in consumers:
        wanted = [event for event in batch if event.name.startswith(consumer.wants)]
        succeeded = await _handle_each(consumer, wanted, position)
        handled += succeeded
        if succeeded == len(wanted):
            done[wanted[-1].id if wanted else position].append(consumer.name)
    done.pop(batch[-1].id, None)
    if done:
        await _move_along(done, batch[-1].id)
    return handled


async def _handle_each(consumer: Consumer, wanted: Sequence[Event], position: int) -> int:
    """How many were handled: all, unless it stumbles or another process is earlier."""
    for number, event in enumerate(wanted):
        try:
            if not await _handle(consumer, event, position):
                return number
        except Exception as error:
            await _stumble(consumer, event, position, error)
            return number
        position = event.id
    return len(wanted)


@database.atomic
async def _handle(consumer: Consumer, event: Event, position: int) -> bool:
    moved = await database.execute(
        "UPDATE consumer SET position = ?, failures = 0, retry_at = NULL WHERE name = ? AND position = ?",
        event.id,
        consumer.name,
        position,
    )
    if moved:
        await consumer.handle(event)
    return bool(moved)


@database.atomic
async def _move_along(done: Mapping[int, Sequence[str]], to: int) -> None:
    """Past what nobody of them wants. Who no longer stands where we left them has been moved by another process."""
    for position, names in done.items():
        await ConsumerRow.filter(name__in=names, position=position).update(position=to)


@database.atomic
async def _stumble(consumer: Consumer, event: Event, position: int, error: Exception) -> None:
    logger.error("consumer %s stumbled over event %s", consumer.name, event.id, exc_info=error)
    row = await ConsumerRow.get(name=consumer.name)
    if row.position != position:
        return
    if row.failures + 1 < MOST_TRIES:
        wait = timedelta(seconds=min(2**row.failures, 300))
        await ConsumerRow.filter(id=row.id).update(failures=row.failures + 1, retry_at=clock.now() + wait)
        return
    problem = f"{type(error).__name__}: {error}"[:300]
    await ParkedEvent.create(consumer=consumer.name, event_id=event.id, problem=problem, parked_at=clock.now())
    await ConsumerRow.filter(id=row.id).update(position=event.id, failures=0, retry_at=None)


async def handle_parked(consumers: Sequence[Consumer], parked_id: int) -> bool:
    """Handle a parked event once more, and take it off the list when that works. False, with the new problem noted, when it doesn't."""
    parked = await ParkedEvent.filter(id=parked_id).first()
    by_name = {consumer.name: consumer for consumer in consumers}
    if parked is None or parked.consumer not in by_name:
        return False
    try:
        return await _handle_parked(by_name[parked.consumer], parked)
    except Exception as error:
        logger.error("consumer %s stumbled over parked event %s", parked.consumer, parked.event_id, exc_info=error)
        await _note_problem(parked_id, f"{type(error).__name__}: {error}"[:300])
        return False


@database.atomic
async def _handle_parked(consumer: Consumer, parked: ParkedEvent) -> bool:
    if not await ParkedEvent.filter(id=parked.id).delete():
        return False  # somebody else was first
    event = await events.one(parked.event_id)
    if event is not None:
        await consumer.handle(event)
    return True


@database.atomic
async def _note_problem(parked_id: int, problem: str) -> None:
    await ParkedEvent.filter(id=parked_id).update(problem=problem)
