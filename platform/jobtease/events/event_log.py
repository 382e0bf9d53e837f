"""Event log, append-only (audit trail): everything that happened; the spine of the house.

An event has ids and facts, no free text and nothing personal, so the log stays when a person is erased. It is written in the
transaction of the change it tells of, just before the commit, so that an event exists exactly when the change does.

Ids can commit out of order on PostgreSQL: a reader that sees 13 and no 12 can't know whether 12 was rolled back or is still to
come. It reads up to such a gap, looks who is writing, and goes past it when all of those have ended. Nobody who reads ever makes
somebody wait who writes, and without a gap nothing but the rows is looked at. See docs/decisions/the-log-of-events.md.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from tortoise import fields

from jobtease import clock
from jobtease.causes import Trouble
from jobtease.data import connections, raw_sql, tables, transactions
from jobtease.events import audit, event_names
from jobtease.events.event_names import EventName, Facts

P = ParamSpec("P")
T = TypeVar("T")
F = TypeVar("F", bound=Facts)

_LOG_LOCK = 0x6A6F6274
"""An advisory lock that writers share and nobody of this version takes alone: readers of version 0.1.0 do, beside us during an upgrade."""
GAP_SECONDS = 0.1
"""The last pause of a reader that stays at a gap for writers to end; then it comes back later. They hold their ids for milliseconds."""

logger = logging.getLogger(__name__)


class EventRow(tables.Model):
    """One thing that happened. Columns of the audit trail are empty unless it is a record: audit.py."""

    name = fields.CharField(max_length=80)
    subject = fields.CharField(max_length=40)
    actor = fields.BigIntField(null=True)
    municipality = fields.CharField(max_length=6, null=True)
    facts: Any = fields.JSONField(default=dict)
    happened_at = fields.DatetimeField()
    audit_number = fields.BigIntField(null=True)
    audit_previous = fields.CharField(max_length=64, null=True)
    audit_digest = fields.CharField(max_length=80, null=True)
    audit_hash = fields.CharField(max_length=64, null=True)

    class Meta:
        table = "event"
        indexes = (("municipality", "id"), ("subject", "id"), ("actor", "id"))
        constraints = audit.CONSTRAINTS


@dataclass(frozen=True)
class Event:
    """What readers of the log get. `subject` is the public id of the thing; its kind is the first two words of `name`."""

    id: int
    name: str
    subject: str
    actor: int | None
    municipality: str | None
    facts: dict[str, Any]
    """As stored; readers ask for them by `facts_as`."""
    happened_at: datetime

    def facts_as(self, kind: type[F]) -> F:
        """What it tells, as the class that its name is declared with, or one that needs no more than that has.

        Raises TypeError for any other class, ValueError where what is stored doesn't fit it.
        """
        name = event_names.find(self.name)
        if name is None or not kind.needed() <= name.facts.model_fields.keys():
            raise TypeError(f"{self.name} has no facts like {kind.__name__}")
        return kind.model_validate(self.facts)


def record(
    name: EventName,
    subject: str,
    *,
    actor: int | None = None,
    municipality: str | None = None,
    facts: Facts | None = None,
) -> None:
    """Note in the open transaction that something happened. Raises TypeError for facts of another class than the name's."""
    if not isinstance(name, EventName):
        raise TypeError(f"{name!r} is no name of an event")
    told = name.facts() if facts is None else facts
    if type(told) is not name.facts:
        raise TypeError(f"{name} has facts of {name.facts.__name__}, not {told!r}")
    current = transactions.required_transaction()
    rows = current.notes.get("events")
    if rows is None:
        rows = current.notes["events"] = []
        current.before_commit.append(lambda: _append(rows))
        current.after_commit.append(wake)
    rows.append(
        EventRow(
            name=str(name),
            subject=subject,
            actor=actor,
            municipality=municipality,
            facts=told.stored(),
            happened_at=clock.now(),
        )
    )


async def _append(rows: list[EventRow]) -> None:
    records = [row for row in rows if audit.is_record(row.name)]
    if records:
        await audit.take_turn()  # before any id of theirs: who waits here holds back no reader of the log
    if connections.is_postgres():
        await connections.connection().execute_query("SELECT pg_advisory_xact_lock_shared($1)", [_LOG_LOCK])
    for row in rows:
        await row.save(force_create=True)
    if records:
        await audit.chain([row.id for row in records])


def action(function: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """One intention of a person: @atomic, and a transaction that wrote something must have recorded an event."""

    @wraps(function)
    async def checked(*args: P.args, **kwargs: P.kwargs) -> T:
        result = await function(*args, **kwargs)
        current = transactions.required_transaction()
        if current.wrote and not current.notes.get("events"):
            raise RuntimeError(f"{function.__qualname__} wrote without recording an event")
        return result

    return transactions.atomic(checked)


def no_change() -> None:
    """Say that a conditional update found nothing to change, so that the action need not record an event."""
    transactions.required_transaction().wrote = False


async def after(position: int, limit: int = 500) -> list[Event]:
    """Events behind a place in the log, oldest first, with none missing in between."""
    if await newest() <= position:
        return []
    found = await _after(position, limit)
    if not connections.is_postgres() or _is_whole(found, position):
        return found
    writers = (
        await _writers()
    )  # after the rows were read: whoever has taken an id below theirs is among them, or has ended
    if await _have_ended(writers):
        # everything up to the last row is there, or will never be; what was taken since then is behind it
        until = found[-1].id
        return [event for event in await _after(position, limit) if event.id <= until]
    return _before_gap(found, position)


def _is_whole(found: Sequence[Event], position: int) -> bool:
    """Whether no id is missing. Without a gap nothing can still come in between."""
    return not found or found[-1].id - position == len(found)


def _before_gap(found: Sequence[Event], position: int) -> list[Event]:
    return [event for number, event in enumerate(found, position + 1) if event.id == number]


_WRITERS = """
SELECT virtualtransaction AS name FROM pg_locks
WHERE locktype = 'relation' AND relation = 'event'::regclass AND mode = 'RowExclusiveLock' AND granted
AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""
"""Whoever inserts holds this lock on the table from before the first id is taken until after the commit can be seen."""


async def _writers() -> set[str]:
    return {row["name"] for row in await raw_sql.fetch(_WRITERS)}


_outlasted: set[str] = set()


async def _have_ended(writers: set[str]) -> bool:
    """Whether all these transactions end within a moment. Whoever outlasted it once isn't waited for again."""
    _outlasted.intersection_update(writers)
    pause = 0.005
    while writers and not _outlasted & writers:
        if pause > GAP_SECONDS:
            _outlasted.update(writers)
            break
        await asyncio.sleep(pause)
        pause *= 2
        writers &= await _writers()
    return not writers


_AFTER = "SELECT id, name, subject, actor, municipality, facts, happened_at FROM event WHERE id > ? ORDER BY id LIMIT ?"
"""Raw, since every process asks it after every write."""


async def _after(position: int, limit: int) -> list[Event]:
    return [
        Event(
            row["id"],
            row["name"],
            row["subject"],
            row["actor"],
            row["municipality"],
            raw_sql.as_json(row["facts"]),
            raw_sql.as_moment(row["happened_at"]),
        )
        for row in await raw_sql.fetch_inline(_AFTER, position, limit)
    ]


def _event(row: EventRow) -> Event:
    return Event(row.id, row.name, row.subject, row.actor, row.municipality, row.facts, row.happened_at)


async def one(event_id: int) -> Event | None:
    """The event with this id."""
    row = await EventRow.filter(id=event_id).first()
    return _event(row) if row is not None else None


async def latest(name: EventName, subject: str) -> Event | None:
    """The last event of this name about a thing."""
    row = await EventRow.filter(subject=subject, name=name).order_by("-id").first()
    return _event(row) if row is not None else None


async def newest() -> int:
    """The highest id in the log; 0 when nothing happened yet."""
    rows = await raw_sql.fetch_inline("SELECT max(id) AS id FROM event")
    return rows[0]["id"] or 0


async def settled() -> int:
    """A place up to which the log is complete, the newest that can be told now: nothing will still be committed at or below it."""
    place = await newest()
    if not connections.is_postgres() or await _have_ended(await _writers()):
        return place
    # somebody has been writing for long, or is frozen: where any consumer has come was complete when it went there
    [row] = await raw_sql.fetch("SELECT max(position) AS position FROM consumer")
    return row["position"] or 0


async def complete(position: int) -> int:
    """The furthest place behind a complete `position` up to which the log is complete. Unlike `settled` it waits for no writer."""
    if not connections.is_postgres():
        return await newest()
    found = await _after(position, 500)
    if not _is_whole(found, position) and await _writers():
        found = _before_gap(found, position)
    return found[-1].id if found else position


async def within(
    municipalities: Collection[str], names: Sequence[EventName], *, after: int, until: int, limit: int
) -> list[Event]:
    """Events of these names in some municipalities with after < id <= until, oldest first. Give an `until` that is settled.

    A query for each municipality: each goes along an index that is in this order, and reads no more than `limit`.
    """
    found: list[EventRow] = []
    for code in municipalities:
        rows = EventRow.filter(municipality=code, id__gt=after, id__lte=until, name__in=names)
        found += await rows.order_by("id").limit(limit)
    return [_event(row) for row in sorted(found, key=lambda row: row.id)[:limit]]


async def last(municipalities: Collection[str], names: Sequence[EventName], *, until: int, limit: int) -> list[Event]:
    """The newest events of these names in some municipalities with id <= until, newest first."""
    found: list[EventRow] = []
    for code in municipalities:
        rows = EventRow.filter(municipality=code, id__lte=until, name__in=names)
        found += await rows.order_by("-id").limit(limit)
    return [_event(row) for row in sorted(found, key=lambda row: -row.id)[:limit]]


# -- waking readers in this process; other processes look every POLL seconds ------------------------------------------------------

POLL = 0.25
_bell: asyncio.Event | None = None


def wake() -> None:
    """Something was committed: readers in this process look at once."""
    if _bell is not None:
        _bell.set()


class Tail:
    """Follows the log in this process and hands every new batch to its listeners, in order."""

    def __init__(self) -> None:
        self.position = -1
        self._listeners: list[Callable[[Sequence[Event]], Awaitable[None]]] = []
        self._changed = asyncio.Condition()

    def listen(self, listener: Callable[[Sequence[Event]], Awaitable[None]]) -> None:
        """Add a listener. It must be quick and must not raise."""
        self._listeners.append(listener)

    async def begin(self) -> None:
        """Take a place in the log from which nothing is missed; before anybody is served."""
        self.position = await settled()

    async def run(self) -> None:
        """Follow from where `begin` stood (or now) until cancelled. A database that is away is tried again; nothing is missed."""
        global _bell
        _bell = asyncio.Event()
        if self.position < 0:
            await self.begin()
        trouble = Trouble(logger, "following the log of events")
        while True:
            _bell.clear()
            try:
                batch = await after(self.position)
                for listener in self._listeners if batch else ():
                    await listener(batch)
                if batch:
                    self.position = batch[-1].id
                    async with self._changed:
                        self._changed.notify_all()
                trouble.worked()
            except Exception as error:
                trouble.failed(error)
                await asyncio.sleep(1)
                continue
            if len(batch) < 500:
                try:
                    async with asyncio.timeout(POLL):
                        await _bell.wait()
                except TimeoutError:
                    pass

    async def changed(self, timeout: float) -> None:  # noqa: ASYNC109 - a wait that simply ends is what callers want
        """Wait until the log grew, at most `timeout` seconds."""
        try:
            async with asyncio.timeout(timeout):
                async with self._changed:
                    await self._changed.wait()
        except TimeoutError:
            pass
