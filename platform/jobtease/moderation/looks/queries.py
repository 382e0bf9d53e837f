"""Reads of when moderators looked at things of somebody: for that somebody only, and never by whom."""

from collections import defaultdict
from collections.abc import Sequence
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
from jobtease.reportable import Subject

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


@dataclass(frozen=True)
class _Told:
    """A look of which somebody was told, with the case it was for."""

    case: Case
    looked_at: datetime
    municipality: str
    because: str


async def mine(viewer: Viewer) -> tuple[MyLook, ...]:
    """The last looks of which the viewer was told, the newest first."""
    told = await _told_to(viewer.id, f" LIMIT {MOST}")
    wanted: dict[str, set[str]] = defaultdict(set)
    for look in told:
        wanted[look.case.kind].add(look.case.subject)
    things = await subject_queries.for_authors(wanted)
    return tuple(_shown(look, things.get(look.case.subject)) for look in told)


def _shown(look: _Told, thing: Subject | None) -> MyLook:
    return MyLook(
        kind=look.case.kind,
        title=thing.title if thing else "",
        path=(reportable.of(look.case.kind).route, thing.parent) if thing else ("", ""),
        looked_at=look.looked_at,
        municipality=look.municipality,
        because=look.because,
    )


async def copy_of(account_id: int) -> list[dict[str, Any]]:
    """The same for the copy of one's data, all of it."""
    return [
        {
            "kind": look.case.kind,
            "about": look.case.subject,
            "looked_at": look.looked_at.isoformat(),
            "municipality": look.municipality,
            "because": look.because,
        }
        for look in await _told_to(account_id)
    ]


async def _told_to(account_id: int, limit: str = "") -> list[_Told]:
    rows = await raw_sql.fetch(_TOLD + limit, account_id)
    cases = {each.id: each for each in await Case.filter(id__in=list({row["id"] for row in rows}))} if rows else {}
    because = await _because(list(cases.values()), account_id)
    return [
        _Told(
            case,
            raw_sql.as_moment(row["looked_at"]),
            regions.called(row["municipality"] or case.municipality),
            because[case.id],
        )
        for row in rows
        if (case := cases[row["id"]])
    ]


async def _because(cases: Sequence[Case], account_id: int) -> dict[int, str]:
    """Keys of views.WHY by case. Not that somebody else objected: that would say that they reported it."""
    if not cases:
        return {}
    own = Appeal.filter(case_id__in=[each.id for each in cases], side=Side.AUTHOR, account_id=account_id)
    objected = {row["case_id"] for row in await own.values("case_id")}
    began = {each.id: standing_queries.origin_of(each) for each in cases}
    origins = {each.id: each for each in await Case.filter(id__in=list(set(began.values())))}
    found = await standing_queries.found_by_each(list(origins.values()))

    def why(case: Case) -> str:
        origin = origins[began[case.id]]
        if case.id in objected:
            return "objection"
        return "held" if origin.because in HELD else "rules" if origin.because in BY_RULES else found[origin.id]

    return {each.id: why(each) for each in cases}
