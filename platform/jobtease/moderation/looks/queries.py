"""Reads of when moderators looked at things of somebody: for that somebody only, and never by whom."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from jobtease import reportable
from jobtease.audience import Viewer
from jobtease.data import raw_sql
from jobtease.moderation import subject_queries
from jobtease.moderation.appeals.models import Appeal, Side
from jobtease.moderation.cases import standing_queries
from jobtease.moderation.models import BY_RULES, Case
from jobtease.regions import queries as regions

MOST = 100
"""On the page, the newest. A copy has them all."""
_TOLD = """
SELECT l.looked_at, l.municipality, c.id FROM moderation_case c JOIN moderation_look l ON l.case_public_id = c.public_id
WHERE c.author_id = ? AND l.told_at IS NOT NULL ORDER BY l.looked_at DESC, l.id DESC
"""
HELD = frozenset({"held", "corrected"})
"""Why a case was opened about what waited for a moderator before anybody else saw it."""


@dataclass(frozen=True)
class MyLook:
    """A moderator looked at something of the viewer's."""

    kind: str
    title: str
    """Empty when it is gone."""
    path: tuple[str, str]
    """Route name and public id of its page; empty strings when it is gone."""
    looked_at: datetime
    municipality: str
    """Whose moderator it was, in words."""
    because: str
    """Key of views.WHY: reported, rules, held, objection; empty where more would tell who reported it, or there is no more."""


async def mine(viewer: Viewer) -> tuple[MyLook, ...]:
    """The last looks of which the viewer was told, the newest first."""
    found = []
    for row in await raw_sql.fetch(f"{_TOLD} LIMIT {MOST}", viewer.id):
        case = await Case.get(id=row["id"])
        thing = await subject_queries.for_author(case.kind, case.subject)
        found.append(
            MyLook(
                kind=case.kind,
                title=thing.title if thing else "",
                path=(reportable.of(case.kind).route, thing.parent) if thing else ("", ""),
                looked_at=raw_sql.as_moment(row["looked_at"]),
                municipality=regions.called(row["municipality"] or case.municipality),
                because=await _because(case, viewer.id),
            )
        )
    return tuple(found)


async def copy_of(account_id: int) -> list[dict[str, Any]]:
    """The same for the copy of one's data, all of it."""
    found = []
    for row in await raw_sql.fetch(_TOLD, account_id):
        case = await Case.get(id=row["id"])
        found.append(
            {
                "kind": case.kind,
                "about": case.subject,
                "looked_at": raw_sql.as_moment(row["looked_at"]).isoformat(),
                "municipality": regions.called(row["municipality"] or case.municipality),
                "because": await _because(case, account_id),
            }
        )
    return found


async def _because(case: Case, account_id: int) -> str:
    """Not that somebody else objected: that would say that they reported it."""
    if await Appeal.filter(case_id=case.id, side=Side.AUTHOR, account_id=account_id).exists():
        return "objection"
    origin = await Case.get(id=standing_queries.origin_of(case))
    if origin.because in HELD:
        return "held"
    return "rules" if origin.because in BY_RULES else await standing_queries.found_by(case)
