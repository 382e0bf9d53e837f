"""Event consumer: a name, a place in the log (offset, checkpoint), and what is done with one event.

Its place moves in the transaction of its effect, so an effect happens exactly once. What can't be handled after many tries is parked
for an administrator, and the consumer goes on.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from tortoise import fields

from jobtease import causes, clock, logs
from jobtease.causes import Trouble
from jobtease.data import connections, raw_sql, tables, transactions
from jobtease.errors import Unavailable
from jobtease.events import event_log
from jobtease.events.event_log import Event
from jobtease.events.event_names import EventName

logger = logging.getLogger(__name__)

MOST_TRIES = 8
REST_SECONDS = 5.0
"""How long a consumer waits when the database couldn't take what it does."""
_resting: dict[str, float] = {}
_troubles: dict[str, Trouble] = {}


class ConsumerRow(tables.Model):
    """How far a consumer has come in the log, and what it stumbles over."""

    name = fields.CharField(max_length=60, unique=True)
    position = fields.BigIntField()
    failures = fields.IntField(default=0)
    retry_at = fields.DatetimeField(null=True)

    class Meta:
        table = "consumer"


class ParkedEvent(tables.Model):
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
    """A name, the events it wants, and what it does with one.

    `handle` runs in one transaction with the consumer's place in the log, so what it writes happens exactly once. It must not touch
    the network or the disk: it writes rows (a mail in the outbox, a job) that a chore carries out.
    """

    name: str
    wants: tuple[EventName, ...] | Callable[[], tuple[EventName, ...]]
    """A function where that depends on which features there are."""
    handle: Callable[[Event], Awaitable[None]]


async def consume_all(consumers: Sequence[Consumer]) -> int:
    """Let every consumer catch up with the log; how many events were handled in all.

    One that stumbled waits for its next try and keeps nobody else waiting. An event that came of handling another is handled too.
    """
    total = 0
    while behind := await _behind(consumers):
        moved = 0
        for position, group in behind.items():
            handled, seen = await _go_on(group, position)
            total += handled
            moved += seen
        if not moved:  # what comes next isn't complete yet, or another process is at it
            break
    return total


PLACES = "SELECT name, position, retry_at, (SELECT max(id) FROM event) AS newest FROM consumer"
"""Raw, since every process asks it twice a second."""


async def _behind(consumers: Sequence[Consumer]) -> dict[int, list[Consumer]]:
    """Who has something new to look at, by their places in the log; usually that is one place for all.

    Read without a transaction: whoever moves a place checks that it is still there.
    """
    places = {row["name"]: row for row in await raw_sql.fetch_inline(PLACES)}
    if missing := [consumer.name for consumer in consumers if consumer.name not in places]:
        await _take_first_places(missing)
        return await _behind(consumers)
    behind = defaultdict(list)
    now = asyncio.get_running_loop().time()
    for consumer in consumers:
        place = places[consumer.name]
        waits = place["retry_at"] is not None and raw_sql.as_moment(place["retry_at"]) > clock.now()
        waits = waits or _resting.get(consumer.name, now) > now
        if place["position"] < (place["newest"] or 0) and not waits:
            behind[place["position"]].append(consumer)
    return behind


@transactions.atomic
async def _take_first_places(names: Sequence[str]) -> None:
    for name in names:
        await raw_sql.execute(
            "INSERT INTO consumer (name, position, failures) VALUES (?, 0, 0) ON CONFLICT (name) DO NOTHING", name
        )


async def _go_on(consumers: Sequence[Consumer], position: int) -> tuple[int, int]:
    """Handle what comes next for consumers who stand at the same place; how many events were handled, and how often one moved."""
    batch = await event_log.after(position)
    if not batch:
        return 0, 0
    handled = moved = 0
    done = defaultdict(list)  # names, by where they stand now
    for consumer in consumers:
        wants = consumer.wants() if callable(consumer.wants) else consumer.wants
        wanted = [event for event in batch if event.name in wants]
        succeeded, place = await _handle_each(consumer, wanted, position)
        handled += succeeded
        moved += place != position
        if place == (wanted[-1].id if wanted else position):
            done[place].append(consumer.name)
    done.pop(batch[-1].id, None)
    if done:
        moved += await _move_along(done, batch[-1].id)
    return handled, moved


async def _handle_each(consumer: Consumer, wanted: Sequence[Event], position: int) -> tuple[int, int]:
    """How many were handled, and where the consumer then stands: at the last, unless it stumbles or another process is earlier."""
    handled = 0
    for event in wanted:
        try:
            if not await _handle(consumer, event, position):
                break
            _trouble(consumer).worked()
            handled += 1
        except Exception as error:
            if isinstance(error, Unavailable) and causes.is_passing(error):
                _rest(consumer, error)
                break
            if not await _stumble(consumer, event, position, error):
                break
        position = event.id
    return handled, position


def _rest(consumer: Consumer, error: Unavailable) -> None:
    """The database is away, full or locked: no fault of the event, so it isn't counted as a stumble. Nothing is written here."""
    _resting[consumer.name] = asyncio.get_running_loop().time() + REST_SECONDS
    _trouble(consumer).failed(error)


def _trouble(consumer: Consumer) -> Trouble:
    return _troubles.setdefault(consumer.name, Trouble(logger, f"consumer {consumer.name}"))


@transactions.atomic
async def _handle(consumer: Consumer, event: Event, position: int) -> bool:
    moved = await _move([consumer.name], position, event.id)
    if moved:
        await consumer.handle(event)
    return bool(moved)


@transactions.atomic
async def _move_along(done: Mapping[int, Sequence[str]], to: int) -> int:
    """Past what nobody of them wants; how many. Who no longer stands where we left them has been moved by another process."""
    return sum([await _move(names, position, to) for position, names in done.items()])


async def _move(names: Sequence[str], position: int, to: int) -> int:
    """Move those who stand at a place, within the open transaction; how many.

    Whom another process is moving right now is left to it, also when that process is frozen: a wait would hold up all others.
    """
    these = f"SELECT id FROM consumer WHERE position = ? AND name IN ({', '.join('?' * len(names))})"
    free = f"{these} FOR UPDATE SKIP LOCKED" if connections.is_postgres() else these
    sql = f"UPDATE consumer SET position = ?, failures = 0, retry_at = NULL WHERE id IN ({free})"
    return await raw_sql.execute(sql, to, position, *names)


@transactions.atomic
async def _stumble(consumer: Consumer, event: Event, position: int, error: Exception) -> bool:
    """Note that it failed; True when that was the last try and the consumer goes on without it."""
    logger.error("consumer %s stumbled over event %s", consumer.name, event.id, exc_info=error)
    row = await ConsumerRow.get(name=consumer.name)
    if row.position != position:
        return False
    if row.failures + 1 < MOST_TRIES:
        wait = timedelta(seconds=2**row.failures)
        await ConsumerRow.filter(id=row.id).update(failures=row.failures + 1, retry_at=clock.now() + wait)
        return False
    problem = logs.told(error)[:300]
    await ParkedEvent.create(consumer=consumer.name, event_id=event.id, problem=problem, parked_at=clock.now())
    await ConsumerRow.filter(id=row.id).update(position=event.id, failures=0, retry_at=None)
    return True


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
        await _note_problem(parked_id, logs.told(error)[:300])
        return False


@transactions.atomic
async def _handle_parked(consumer: Consumer, parked: ParkedEvent) -> bool:
    if not await ParkedEvent.filter(id=parked.id).delete():
        return False  # somebody else was first
    event = await event_log.one(parked.event_id)
    if event is not None:
        await consumer.handle(event)
    return True


@transactions.atomic
async def _note_problem(parked_id: int, problem: str) -> None:
    await ParkedEvent.filter(id=parked_id).update(problem=problem)
