"""Order of the moderation queue (keyset pagination): danger to life first, then minors and threats; in each what is late, then what is not.

What is late goes by how long, and comes before every rank: nothing starves, however many better reported cases come in. What is not
late goes by how often its reporters were right before, then by when it is due: by age, and each further report of somebody else brings
it closer. Each step of the order is one index from which the first rows are
read for each municipality: nothing is sorted that is not shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.data import raw_sql
from jobtease.moderation import states
from jobtease.moderation.appeals.queries import PARTY
from jobtease.moderation.desk import jurisdiction, suspicion_jurisdiction
from jobtease.moderation.models import IN_QUEUE, Case

PRIORITIES = (0, 1, 2)
WHY = {
    "report": "c.report_count > 0",
    "held": "c.because IN ('held', 'again')",
    "rule": "c.because IN ('alarm', 'worry', 'rule')",
    "corrected": "c.because = 'corrected'",
    "moderator": "c.because = 'moderator'",
    "appeal": "c.because = 'appeal'",
}
MINE, APART = "mine", "apart"
QUEUED = " AND ".join(f"c.{one}" for one in IN_QUEUE.split(" AND "))


@dataclass(frozen=True)
class Narrowed:
    """What a moderator wants to see of the queue. Empty words narrow nothing."""

    kind: str = ""
    why: str = ""
    """A key of WHY."""
    show: str = ""
    """MINE: what they have taken. APART: what needs talking over, which is not among the rest."""

    @property
    def given(self) -> dict[str, str]:
        """As an address has it."""
        return {"kind": self.kind, "why": self.why, "show": self.show}


EVERYTHING = Narrowed()


@dataclass(frozen=True)
class _Step:
    """A stretch of the order: one priority, late or not."""

    priority: int
    late: bool

    @property
    def columns(self) -> tuple[str, ...]:
        return ("due_at", "id") if self.late else ("reporter_rank", "due_at", "id")


STEPS = tuple(_Step(priority, late) for priority in PRIORITIES for late in (True, False))


async def in_order(viewer: Viewer, narrowed: Narrowed = EVERYTHING, *, after: str = "", limit: int) -> list[int]:
    """Ids of cases of this moderator's desk, the most urgent first; behind the one with this public id, if there is one."""
    ways, values = _narrowing(viewer, narrowed)
    return await _read(viewer, ways, values, limit, await _place(viewer, after))


async def free(viewer: Viewer, narrowed: Narrowed = EVERYTHING, *, limit: int) -> list[int]:
    """Ids of what can be taken, the most urgent first: nobody has it, and who asks is no party to it."""
    ways, values = _narrowing(viewer, narrowed)
    ways += [
        "(c.holder_id IS NULL OR c.held_until <= ?)",
        f"NOT {PARTY}",
    ]
    return await _read(viewer, ways, [*values, raw_sql.stored(clock.now()), *[viewer.id] * 4], limit)


def _narrowing(viewer: Viewer, narrowed: Narrowed) -> tuple[list[str], list[Any]]:
    apart = narrowed.show == APART
    ways = ["c.closed_at IS NULL AND c.talk_since IS NOT NULL" if apart else QUEUED]
    values: list[Any] = []
    if narrowed.show == MINE:
        ways.append("c.holder_id = ? AND c.held_until > ?")
        values += [viewer.id, raw_sql.stored(clock.now())]
    if narrowed.kind:
        ways.append("c.kind = ?")
        values.append(narrowed.kind)
    if narrowed.why in WHY:
        ways.append(WHY[narrowed.why])
    ways.append("(c.author_id IS NULL OR c.author_id <> ?)")  # as jurisdiction.within
    return ways, [*values, viewer.id]


_Place = tuple[_Step, tuple[Any, ...]]


async def _place(viewer: Viewer, public_id: str) -> _Place | None:
    """Where a case stands in the order at this moment."""
    if not public_id:
        return None
    case = await Case.filter(await jurisdiction.within(viewer), public_id=public_id).first()
    if case is None:
        return None
    step = _Step(case.priority, states.OVERDUE.holds(case))
    values = {"due_at": raw_sql.stored(case.due_at), "reporter_rank": case.reporter_rank, "id": case.id}
    return step, tuple(values[column] for column in step.columns)


async def _read(
    viewer: Viewer, ways: Sequence[str], values: Sequence[Any], limit: int, place: _Place | None = None
) -> list[int]:
    if not viewer.is_moderator:
        return []
    places = await jurisdiction.covered_by(viewer.jurisdiction)
    entrusted = await suspicion_jurisdiction.covered_by(viewer)
    found: list[int] = []
    for step in STEPS[STEPS.index(place[0]) :] if place else STEPS:
        behind = place[1] if place and place[0] == step else None
        sql, given = _sql(step, places, entrusted, ways, values, limit - len(found), behind)
        found += [row["id"] for row in await raw_sql.fetch(sql, *given)]
        if len(found) >= limit:
            break
    return found


def _sql(
    step: _Step,
    places: Sequence[str],
    entrusted: Sequence[str],
    ways: Sequence[str],
    values: Sequence[Any],
    limit: int,
    behind: tuple[Any, ...] | None,
) -> tuple[str, list[Any]]:
    """The first rows of each municipality, and of what reached somebody there, put together; and of the few suspicions of child abuse
    of all that the moderator is entrusted with."""
    by, marks = ", ".join(f"c.{column}" for column in step.columns), ", ".join("?" * len(places))
    wheres = [*ways, "c.priority = ?", f"c.due_at {'<=' if step.late else '>'} ?"]
    common = [*values, step.priority, raw_sql.stored(clock.now())]
    if behind:
        wheres.append(f"({by}) > ({', '.join('?' * len(behind))})")
        common += behind
    other = "NOT c.child_abuse"
    arms: list[tuple[str, list[Any]]] = [(f"c.municipality = ? AND {other}", [place]) for place in places]
    reaching = f"c.reaches <> '' AND c.reaches IN ({marks}) AND c.municipality NOT IN ({marks}) AND {other}"
    arms.append((reaching, [*places, *places]))
    if entrusted:
        arms.append((_SUSPICIONS, [" ".join(entrusted)] * 2))
    parts, given = [], []
    for number, (there, theirs) in enumerate(arms):
        parts.append(
            f"SELECT * FROM (SELECT {by} FROM moderation_case c WHERE {there} AND {' AND '.join(wheres)} "
            f"ORDER BY {by} LIMIT ?) AS a{number}"
        )
        given += [*theirs, *common, limit]
    return f"SELECT id FROM ({' UNION ALL '.join(parts)}) AS q ORDER BY {', '.join(step.columns)} LIMIT ?", [
        *given,
        limit,
    ]


_SUSPICIONS = """
c.child_abuse AND (? LIKE '%' || c.municipality || '%' OR (c.reaches <> '' AND ? LIKE '%' || c.reaches || '%'))
"""
"""Of the few suspicions of child abuse, those in one of these municipalities: a text with all their codes. One moderator may be entrusted
with the whole country, and PostgreSQL would plan a list of 342 codes for longer than it reads."""


@dataclass(frozen=True)
class Counted:
    """What waits at a desk: everything that is open, and of it what is late, what the viewer has, what needs talking over."""

    open: int
    late: int
    mine: int
    apart: int


_COUNTED = """
SELECT COUNT(*) AS open, SUM(CASE WHEN c.due_at <= ? THEN 1 ELSE 0 END) AS late,
SUM(CASE WHEN c.holder_id = ? AND c.held_until > ? THEN 1 ELSE 0 END) AS mine,
SUM(CASE WHEN c.talk_since IS NOT NULL THEN 1 ELSE 0 END) AS apart
FROM moderation_case c WHERE c.closed_at IS NULL
AND (NOT c.child_abuse AND (c.municipality IN ({marks}) OR c.reaches IN ({marks})) OR {suspicions})
AND (c.author_id IS NULL OR c.author_id <> ?)
"""


async def counted(viewer: Viewer) -> Counted:
    """In one round: the desk's pages all say it."""
    if not viewer.is_moderator:
        return Counted(0, 0, 0, 0)
    places = await jurisdiction.covered_by(viewer.jurisdiction)
    entrusted = await suspicion_jurisdiction.covered_by(viewer)
    sql = _COUNTED.format(marks=", ".join("?" * len(places)), suspicions=_SUSPICIONS)
    codes = " ".join(entrusted)
    now = raw_sql.stored(clock.now())
    [row] = await raw_sql.fetch(sql, now, viewer.id, now, *places, *places, codes, codes, viewer.id)
    return Counted(*(int(row[name] or 0) for name in ("open", "late", "mine", "apart")))
