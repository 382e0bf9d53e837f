"""What follows from events: a consumer is a name, a place in the log, and what it does with one event.

Its place moves in the transaction of its effect, so an effect happens exactly once. What can't be handled after many tries is parked
for an administrator, and the consumer goes on.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
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


async def consume(consumer: Consumer) -> int:
    """Handle what is new for one consumer; how many events it handled. Returns early when it stumbles, to try again later."""
    place = await _place_of(consumer.name)
    if place.retry_at is not None and place.retry_at > clock.now():
        return 0
    batch = await events.after(place.position)
    position = place.position
    handled = 0
    for event in batch:
        if not event.name.startswith(consumer.wants):
            continue
        try:
            if not await _handle(consumer, event, position):
                return handled  # another process was earlier
        except Exception as error:
            await _stumble(consumer, event, position, error)
            return handled
        position = event.id
        handled += 1
    if batch and batch[-1].id > position:
        await _advance(consumer.name, position, batch[-1].id)
    return handled


async def _place_of(name: str) -> ConsumerRow:
    """Read without a transaction: whoever moves the place checks that it is still there."""
    return await ConsumerRow.filter(name=name).first() or await _first_place_of(name)


@database.atomic
async def _first_place_of(name: str) -> ConsumerRow:
    await database.execute(
        "INSERT INTO consumer (name, position, failures) VALUES (?, 0, 0) ON CONFLICT (name) DO NOTHING", name
    )
    return await ConsumerRow.get(name=name)


@database.atomic
async def _handle(consumer: Consumer, event: Event, position: int) -> bool:
    moved = await ConsumerRow.filter(name=consumer.name, position=position).update(
        position=event.id, failures=0, retry_at=None
    )
    if moved:
        await consumer.handle(event)
    return bool(moved)


@database.atomic
async def _advance(name: str, position: int, to: int) -> None:
    await ConsumerRow.filter(name=name, position=position).update(position=to)


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


async def consume_all(consumers: Sequence[Consumer]) -> int:
    """Let every consumer catch up with the log; how many events were handled in all."""
    total = 0
    for consumer in consumers:
        while handled := await consume(consumer):
            total += handled
    return total


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
