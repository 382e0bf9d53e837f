"""Reads of what stands on the cards of the feed. Which cards somebody sees is decided in queries.py."""

from collections.abc import Collection
from typing import Any

from jobtease.data import raw_sql

_OUTFITS = """
SELECT t.id, t.public_id, t.municipality, t.sector, t.job, t.question, t.compare, t.interview_at, p.position, p.name, p.sizes
FROM outfit t LEFT JOIN photo p ON p.outfit_id = t.id WHERE t.id IN ({ids}) ORDER BY t.id, p.position
"""


async def outfits_on_cards(ids: Collection[int]) -> list[dict[str, Any]]:
    """A row for each photo of these outfits, in their order; one without `name` for an outfit that has none."""
    rows = await raw_sql.fetch_inline(_OUTFITS.format(ids=", ".join("?" * len(ids))), *ids)
    return [
        dict(row) | {"interview_at": raw_sql.as_moment(row["interview_at"]), "sizes": raw_sql.as_json(row["sizes"])}
        for row in rows
    ]


_REQUESTS = """
SELECT t.id, t.public_id, t.municipality, t.labour_region, t.kind, t.title, t.story, t.needed_by, t.place, t.latitude, t.longitude,
  t.free_days, t.opened_at, t.offer_count, w.skill_id
FROM help_request t LEFT JOIN request_skill w ON w.request_id = t.id WHERE t.id IN ({ids})
"""


async def requests_on_cards(ids: Collection[int]) -> list[dict[str, Any]]:
    """A row for each skill of these requests; one without `skill_id` for a request that asks for none."""
    rows = await raw_sql.fetch_inline(_REQUESTS.format(ids=", ".join("?" * len(ids))), *ids)
    return [dict(row) | {"needed_by": raw_sql.as_day(row["needed_by"])} for row in rows]
