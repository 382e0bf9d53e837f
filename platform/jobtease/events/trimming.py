"""Retention of the log of events: what every consumer has passed and is old goes, but for records that must stay."""

from collections.abc import Sequence
from datetime import timedelta

from jobtease import clock
from jobtease.data import raw_sql, transactions

KEPT = timedelta(days=90)
"""Longer than any live feed, any outage and any retry reaches back."""
BATCH = 1000
BATCHES = 20
"""At most so many in one run, so that one who starts with years of log does it in pieces."""


async def trim(consumers: Sequence[str], records: Sequence[str], *, batch: int = BATCH) -> int:
    """Delete old events, but for those whose names begin like one of `records`, and what is in the audit trail; how many.

    Never the newest, nor one that is parked. Nothing goes that one of these consumers has not passed. A consumer that is new later
    begins with what is left.
    """
    places = {row["name"]: row["position"] for row in await raw_sql.fetch("SELECT name, position FROM consumer")}
    floor = min((places.get(name, 0) for name in consumers), default=0)
    deleted, place = 0, 0
    for _ in range(BATCHES):
        rows = await raw_sql.fetch(
            "SELECT id, happened_at FROM event WHERE id > ? AND id < ? AND id < (SELECT max(id) FROM event) "
            f"AND {_goes(records)} ORDER BY id LIMIT ?",
            place,
            floor + 1,
            *_like(records),
            batch,
        )
        until = [row["id"] for row in rows if raw_sql.as_moment(row["happened_at"]) < clock.now() - KEPT]
        if until:
            deleted += await _remove(place, until[-1], records)
            place = until[-1]
        if len(until) < batch:
            break
    return deleted


@transactions.atomic
async def _remove(after: int, until: int, records: Sequence[str]) -> int:
    """Old ones of these ids: clocks differ a little, so a younger one may lie among them."""
    return await raw_sql.execute(
        f"DELETE FROM event WHERE id > ? AND id <= ? AND happened_at < ? AND {_goes(records)}",
        after,
        until,
        raw_sql.stored(clock.now() - KEPT),
        *_like(records),
    )


def _goes(records: Sequence[str]) -> str:
    parked = "NOT EXISTS (SELECT 1 FROM parked_event p WHERE p.event_id = event.id)"
    return " AND ".join([parked, "audit_number IS NULL", *["name NOT LIKE ?"] * len(records)])


def _like(records: Sequence[str]) -> list[str]:
    return [f"{record}%" for record in records]  # our own names: no _ or % in them means anything else
