"""Moderation queue: reads of what waits for the moderators of a desk, the most urgent first."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.moderation import rules, states, subject_queries
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.models import Case, Report
from jobtease.reportable import TITLE
from jobtease.words.cleaning import excerpt

QUEUE = 100
ORDER = ("priority", "due_at", "id")
"""Danger first; then what is late, the longest first; then what is due next. A further report makes a case due sooner."""


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

    @property
    def late(self) -> bool:
        return states.OVERDUE.holds(self)


@dataclass(frozen=True)
class Queue:
    """What waits at a desk, the most urgent first; at most QUEUE rows, but all are counted."""

    rows: tuple[Waiting, ...]
    open: int
    late: int


async def queue(viewer: Viewer) -> Queue:
    """The moderator's queue."""
    waiting = Case.filter(await jurisdiction.within(viewer), closed_at=None)
    cases = await waiting.order_by(*ORDER).limit(QUEUE).select_related("author")
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
        )
        for c in cases
    )
    if len(rows) < QUEUE:
        return Queue(rows, len(rows), sum(row.late for row in rows))
    return Queue(rows, await waiting.count(), await waiting.filter(states.OVERDUE.q()).count())


def _words(case: Case, titles: Mapping[str, str], reported: str) -> str:
    """Of what is there its title; of a message, and of what is gone, what was reported."""
    return titles[case.subject] if case.subject in titles else excerpt(reported or case.evidence, TITLE)


async def _titles(cases: list[Case]) -> dict[str, str]:
    wanted: dict[str, list[str]] = defaultdict(list)
    for case in cases:
        wanted[case.kind].append(case.subject)
    return await subject_queries.titles(wanted)


async def badges(viewer: Viewer) -> dict[str, str]:
    """How many cases wait for this moderator, for the frame."""
    if not viewer.is_moderator:
        return {}
    count = await Case.filter(await jurisdiction.within(viewer), closed_at=None).count()
    return {"desk": str(count) if count < 100 else "99+"} if count else {}


async def next_after(viewer: Viewer, public_id: str) -> str:
    """Public id of the most urgent open case other than this one; empty when the queue is done."""
    others = Case.filter(await jurisdiction.within(viewer), closed_at=None).exclude(public_id=public_id)
    row = await others.order_by(*ORDER).first()
    return row.public_id if row else ""


async def open_case_about(viewer: Viewer, subject: str) -> str:
    """Public id of the open case about a thing at the moderator's desk. Raises NotFound."""
    case = await Case.filter(
        await jurisdiction.within(viewer), subject=subject, closed_at=None, appeal_of_id=None
    ).first()
    if case is None:
        raise NotFound
    return case.public_id
