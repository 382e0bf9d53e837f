"""Verification of the audit trail: reads every link and what it vouches for, and names the first one that is not as it was written.

In batches, so that a million of them fit in little memory, and beside whoever writes: links don't change, and a row that changes on
purpose has a newer record at the same moment.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from jobtease.data import raw_sql
from jobtease.events import audit, audit_head, event_log
from jobtease.events.audit import Head, Link
from jobtease.events.audit_events import AuditEvent, TrailChecked
from jobtease.settings import Settings

logger = logging.getLogger(__name__)

BATCH = 500
TRAIL = "audit"
"""Subject of the event that tells of a check."""


@dataclass(frozen=True)
class Verdict:
    """What was found."""

    head: Head
    """The last link that is in order, as are all before it."""
    problems: tuple[str, ...]
    """A sentence for each: the first break of the chain, and rows that no longer say what they said. Empty when all is in order."""


async def verify(known: Head | None = None, *, batch: int = BATCH) -> Verdict:
    """Read the whole trail. `known` was its head once: it must still be in it."""
    last = Head()
    problems: list[str] = []
    while rows := await _rows("audit_number > ? ORDER BY audit_number LIMIT ?", last.number, batch):
        links: list[Link] = []
        broken = ""
        for row in rows:
            link = _parsed(row)
            if (
                link is None
                or link.number != last.number + 1
                or link.hash != link.hashed()
                or link.previous != last.hash
            ):
                broken = await _break(last, row["audit_number"], link)
                break
            last = Head(link.number, link.hash)
            links.append(link)
            if known and known.number == last.number and known.hash != last.hash:
                broken = (
                    f"Row {last.number:,} is another one than was written down: it, or rows before it, were made anew."
                )
                break
        problems += await _unlike(links)
        if broken:
            return Verdict(last, (broken, *problems))
    if known and known.number > last.number:
        at = f"behind row {last.number:,}" if last.number else "from its beginning on"
        problems.insert(0, f"The tail {at} is missing: there was a row {known.number:,}.")
    return Verdict(last, tuple(problems))


async def _rows(where: str, *values: Any) -> list[dict[str, Any]]:
    return await raw_sql.fetch(f"SELECT {audit.COLUMNS} FROM event WHERE {where}", *values)


def _parsed(row: Any) -> Link | None:
    """None for what nobody of ours has written: SQLite takes any text for a moment or for JSON."""
    try:
        link = Link.read(row)
        link.told()
    except (ValueError, TypeError, AttributeError):
        return None
    return link


async def _link(number: int) -> Link | None:
    rows = await _rows("audit_number = ?", number)
    return _parsed(rows[0]) if rows else None


async def _break(last: Head, number: int, link: Link | None) -> str:
    """What became of the row behind `last`, which is in order itself. `link` is what is there now, at `number`."""
    expected = last.number + 1
    if number != expected:
        return await _missing(expected, number - 1)
    if link is None:
        return f"Row {number:,} was altered."
    if link.hash != link.hashed():
        return await _not_itself(link)
    # It is whole, but doesn't fit behind the one before. Whom does the next one vouch for?
    following = await _link(number + 1)
    if last.number and (following is None or following.previous == link.hash):
        return f"Row {last.number:,} was altered, and its hash made anew."
    return f"Row {number:,} was altered, and its hash made anew."


async def _missing(first: int, last: int) -> str:
    if first < last:
        return f"Rows {first:,} to {last:,} are missing."
    end = await audit.head()
    if (moved := await _link(end.number)) and await _stood_at(moved, first) == first:
        return f"Row {first:,} was moved: it stands at {end.number:,} now."
    return f"Row {first:,} is missing."


async def _not_itself(link: Link) -> str:
    """Its hash isn't its own: it was altered, or it is another row that stands here now."""
    end = await audit.head()
    place = await _stood_at(link, end.number)
    if place is None or place == link.number:
        return f"Row {link.number:,} was altered."
    other = await _link(place)
    if other and await _stood_at(other, end.number) == link.number:
        one, two = sorted((link.number, place))
        return f"Rows {one:,} and {two:,} changed places."
    return f"Row {link.number:,} is what row {place:,} was: rows were moved, or another one was put in between."


async def _stood_at(link: Link, until: int) -> int | None:
    """The number with which it has the hash that it has."""
    return await asyncio.to_thread(_number_of, link, until)  # a second, for a million


def _number_of(link: Link, until: int) -> int | None:
    so_far = sha256(link.told().encode())
    for number in range(1, until + 1):
        tried = so_far.copy()
        tried.update(f"{number}]".encode())
        if tried.hexdigest() == link.hash:
            return number
    return None


async def _unlike(links: Sequence[Link]) -> list[str]:
    """Rows that don't say what the newest record about each says that they say, for records that are among these links."""
    found = await _unlike_now(links)
    # Once more: what was changed while we looked has a newer record by now, which comes in its turn.
    return [_told(link, is_there) for link, is_there in await _unlike_now([link for link, _is_there in found])]


def _told(link: Link, is_there: bool) -> str:
    what = f"The {link.name.split(':')[1]} {link.subject}"
    return f"{what} {'no longer says what it said' if is_there else 'is gone'}: see row {link.number:,}."


async def _unlike_now(links: Sequence[Link]) -> list[tuple[Link, bool]]:
    """Such links, and whether their row is there at all."""
    given = {link.subject: link for link in links if link.digest}
    if not given:
        return []
    now: dict[str, str] = {}
    kinds: dict[tuple[str, int], list[str]] = defaultdict(list)
    for link in given.values():
        kinds[link.name, int(link.digest.partition(":")[0])].append(link.subject)
    for (name, version), subjects in kinds.items():
        contents = audit.contents_of(name)
        if contents is not None and version in contents.columns:
            now |= await contents.digests(version, subjects)
        else:  # of a version of ours that is gone
            now |= {subject: given[subject].digest for subject in subjects}
    marks = ", ".join("?" * len(given))
    # A record that tells of the end of its row has no digest.
    speaking = " OR ".join(["audit_digest <> ''", *["name = ?"] * len(audit.names_with_contents())])
    newest = await raw_sql.fetch(
        f"SELECT subject, max(audit_number) AS number FROM event WHERE subject IN ({marks}) AND ({speaking}) GROUP BY subject",
        *given,
        *audit.names_with_contents(),
    )
    speaks = {row["subject"]: row["number"] for row in newest}  # after what they speak of was read
    return [
        (link, subject in now)
        for subject, link in given.items()
        if speaks.get(subject) == link.number and now.get(subject) != link.digest
    ]


async def verify_since(settings: Settings, known: Head | None = None) -> Verdict:
    """As `verify`; without a head that somebody wrote down, from the one in the data folder."""
    try:
        return await verify(known or await asyncio.to_thread(audit_head.noted, settings))
    except ValueError:
        verdict = await verify()
        return Verdict(
            verdict.head, (*verdict.problems, "The file audit-head in the data folder is no head of a trail.")
        )


async def check(settings: Settings) -> Verdict:
    """Take in what was written past the trail, read all of it, and tell its head where no table is: to the log of the application, which
    lies elsewhere, and in the data folder, as long as all is in order."""
    if adopted := await audit.adopt():
        logger.info("audit trail: %s records that were not in it yet were added", adopted)
    verdict = await verify_since(settings)
    if not verdict.problems:
        await asyncio.to_thread(audit_head.note, settings, verdict.head)
    for problem in verdict.problems:
        logger.error("audit trail: %s", problem)
    logger.info("audit trail: in order up to row %s; head %s", verdict.head.number, verdict.head)
    await _record(verdict)
    return verdict


@event_log.action
async def _record(verdict: Verdict) -> None:
    facts = TrailChecked(rows=verdict.head.number, in_order=not verdict.problems)
    event_log.record(AuditEvent.TRAIL_CHECKED, TRAIL, facts=facts)


@dataclass(frozen=True)
class Checked:
    """The last check."""

    rows: int
    in_order: bool
    checked_at: datetime


async def last_checked() -> Checked | None:
    """None when nobody has looked yet."""
    event = await event_log.latest(AuditEvent.TRAIL_CHECKED, TRAIL)
    if event is None:
        return None
    facts = event.facts_as(TrailChecked)
    return Checked(facts.rows, facts.in_order, event.happened_at)
