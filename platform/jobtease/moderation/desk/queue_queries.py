"""Moderation queue: reads of what waits for the moderators of a desk, the most urgent first."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from jobtease.audience import Viewer
from jobtease.data.conditions import where
from jobtease.errors import NotFound
from jobtease.moderation import rules, states, subject_queries
from jobtease.moderation.cases import lease
from jobtease.moderation.desk import jurisdiction, suspicion_jurisdiction
from jobtease.moderation.models import Case, Report
from jobtease.moderation.queue import queries as order
from jobtease.moderation.queue.queries import EVERYTHING, Counted, Narrowed
from jobtease.reportable import TITLE
from jobtease.words.cleaning import excerpt

QUEUE = 100
"""Rows on one page. In which order: moderation/queue/queries.py."""


@dataclass(frozen=True)
class Waiting:
    """One row of the queue."""

    public_id: str
    kind: str
    author: str
    because: str
    reason: str
    """Key of the gravest reason for which it was reported, or empty."""
    reports: int
    due_at: datetime
    priority: int
    alarms: tuple[str, ...]
    words: str
    """The first words of what it is about, or of what was reported; empty when nothing of it is left."""
    language: str
    """What their author reads this site in; empty when nobody knows."""
    municipality: str
    holder: str
    """Who has it now; empty for nobody."""
    mine: bool
    """The viewer has it."""

    @property
    def late(self) -> bool:
        return states.OVERDUE.holds(self)


@dataclass(frozen=True)
class Queue:
    """A page of what waits at a desk, the most urgent first. All that is open is counted, whatever is shown."""

    rows: tuple[Waiting, ...]
    counted: Counted
    """What needs talking over is not among the rows unless it is asked for."""
    older: str
    """Public id of the last row, when there are more."""


async def queue(viewer: Viewer, narrowed: Narrowed = EVERYTHING, after: str = "") -> Queue:
    """A page of the moderator's queue, behind the case with the public id `after`."""
    ids = await order.in_order(viewer, narrowed, after=after, limit=QUEUE + 1)
    found = {case.id: case for case in await Case.filter(id__in=ids).select_related("author", "holder")} if ids else {}
    cases = [found[case_id] for case_id in ids[:QUEUE] if case_id in found]
    reasons: dict[int, list[str]] = defaultdict(list)
    evidence: dict[int, str] = {}
    reports = Report.filter(case_id__in=[c.id for c in cases]).order_by("id")
    for report in await reports.only("id", "case_id", "reason", "evidence") if cases else ():
        reasons[report.case_id].append(report.reason)
        evidence.setdefault(report.case_id, report.evidence)
    titles = await _titles(cases)
    rows = tuple(
        Waiting(
            public_id=c.public_id,
            kind=c.kind,
            author=c.author.nickname if c.author else "",
            because=c.because,
            reason=rules.worst(reasons[c.id]),
            reports=c.report_count,
            due_at=c.due_at,
            priority=c.priority,
            alarms=tuple(c.alarms),
            words=_words(c, titles, evidence.get(c.id, "")),
            language=c.author.language if c.author else "",
            municipality=c.municipality,
            holder=c.holder.nickname if c.holder and states.TAKEN.holds(c) else "",
            mine=lease.has(viewer, c),
        )
        for c in cases
    )
    older = cases[-1].public_id if len(ids) > QUEUE else ""
    return Queue(rows, await order.counted(viewer), older)


def _words(case: Case, titles: Mapping[str, str], reported: str) -> str:
    """Of what is there its title; of a message, and of what is gone, what was reported."""
    return titles[case.subject] if case.subject in titles else excerpt(reported or case.evidence, TITLE)


async def _titles(cases: list[Case]) -> dict[str, str]:
    wanted: dict[str, list[str]] = defaultdict(list)
    for case in cases:
        wanted[case.kind].append(case.subject)
    return await subject_queries.titles(wanted)


@dataclass(frozen=True)
class OutOfSight:
    """Suspicions of child abuse that wait at a desk and that a moderator of it doesn't see: how many, and who deals with them."""

    count: int
    people: tuple[str, ...]


async def out_of_sight(viewer: Viewer) -> OutOfSight:
    """Of the viewer's desk. That there are some is all that it says of them."""
    covered = await jurisdiction.covered_by(viewer.jurisdiction)
    there = where("municipality__in", covered) | where("reaches__in", covered)
    waiting = Case.filter(there, child_abuse=True, closed_at=None)
    places = [(str(one), str(reaches)) for one, reaches in await waiting.values_list("municipality", "reaches")]
    mine = {*await suspicion_jurisdiction.covered_by(viewer)} if places else set()
    hidden = [each for each in places if mine.isdisjoint(each)]
    return OutOfSight(len(hidden), await suspicion_jurisdiction.names_for(set(hidden)) if hidden else ())


async def badges(viewer: Viewer) -> dict[str, str]:
    """How many cases wait for this moderator, for the frame."""
    if not viewer.is_moderator:
        return {}
    count = await Case.filter(await jurisdiction.within(viewer), closed_at=None).count()
    return {"desk": str(count) if count < 100 else "99+"} if count else {}


async def next_after(viewer: Viewer, public_id: str) -> str:
    """Public id of the most urgent case that nobody has, other than this one; empty when the queue is done."""
    ids = await order.free(viewer, limit=2)
    found = {case.id: case.public_id for case in await Case.filter(id__in=ids)} if ids else {}
    return next((found[one] for one in ids if found.get(one, public_id) != public_id), "")


async def open_case_about(viewer: Viewer, subject: str) -> str:
    """Public id of the open case about a thing at the moderator's desk. Raises NotFound."""
    case = await Case.filter(
        await jurisdiction.within(viewer), subject=subject, closed_at=None, appeal_of_id=None
    ).first()
    if case is None:
        raise NotFound
    return case.public_id
