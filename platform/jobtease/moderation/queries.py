"""Reads for reporters, authors and moderators. A moderator's are filtered by municipality, whatever the address says."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.functions import Count

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.moderation import looks, rules, subjects
from jobtease.moderation.looks import Looked
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.moderation.rulings import possible
from jobtease.moderation.subjects import Subject

QUEUE = 100
LOG = 30


@dataclass(frozen=True)
class Waiting:
    """One row of the queue."""

    public_id: str
    kind: str
    author: str
    because: str
    reason: str
    """Key of the first report's reason, or empty."""
    reports: int
    due_at: datetime

    @property
    def late(self) -> bool:
        return self.due_at < clock.now()


@dataclass(frozen=True)
class Queue:
    """What waits in a municipality, the most urgent first; at most QUEUE rows, but all are counted."""

    rows: tuple[Waiting, ...]
    open: int
    late: int


async def queue(viewer: Viewer) -> Queue:
    """The moderator's queue: what is late first, then what is due next."""
    waiting = Case.filter(municipality=viewer.municipality, closed_at=None)
    cases = await waiting.order_by("due_at", "id").limit(QUEUE).select_related("author")
    first: dict[int, str] = {}
    for report in (
        await Report.filter(case_id__in=[c.id for c in cases]).order_by("-id").only("id", "case_id", "reason")
    ):
        first[report.case_id] = report.reason
    rows = tuple(
        Waiting(
            public_id=c.public_id,
            kind=c.kind,
            author=c.author.nickname if c.author else "",
            because=c.because,
            reason=first.get(c.id, ""),
            reports=c.report_count,
            due_at=c.due_at,
        )
        for c in cases
    )
    if len(rows) < QUEUE:
        return Queue(rows, len(rows), sum(row.late for row in rows))
    return Queue(rows, await waiting.count(), await waiting.filter(due_at__lt=clock.now()).count())


async def badges(viewer: Viewer) -> dict[str, str]:
    """How many cases wait for this moderator, for the frame."""
    if not viewer.is_moderator:
        return {}
    count = await Case.filter(municipality=viewer.municipality, closed_at=None).count()
    return {"desk": str(count) if count < 100 else "99+"} if count else {}


@dataclass(frozen=True)
class Told:
    """A report as the moderator reads it."""

    reason: str
    note: str
    evidence: str
    reporter: str
    created_at: datetime


@dataclass(frozen=True)
class Made:
    """A decision, with what became of it."""

    public_id: str
    ruling: Ruling
    clause: str
    """With its version: "3.2 v1"; empty when no rule was broken."""
    reason: str
    moderator: str
    decided_at: datetime
    undone_at: datetime | None
    undone_reason: str
    kind: str = ""
    author: str = ""
    case: str = ""


@dataclass(frozen=True)
class CaseFile:
    """Everything about one case on one page."""

    public_id: str
    kind: str
    because: str
    due_at: datetime
    closed_at: datetime | None
    author: str
    author_public_id: str
    author_language: str
    author_joined_at: datetime | None
    subject: Subject | None
    """None when it is gone, private, sealed, or a message: then the reports' evidence is what there is."""
    sealed: bool
    """It is for people its author named, and this moderator didn't look (looks.py)."""
    looks: tuple[Looked, ...]
    in_its_place: bool
    """Whether the page it stands on can be opened too: feedback may be on an outfit that is sealed."""
    reports: tuple[Told, ...]
    earlier: tuple[tuple[Ruling, int], ...]
    """How often each ruling was made about this author here and not undone."""
    possible: tuple[Ruling, ...]
    suggested: str
    decision: Made | None

    @property
    def late(self) -> bool:
        return self.closed_at is None and self.due_at < clock.now()


async def case_file(viewer: Viewer, public_id: str) -> CaseFile:
    """One case of the moderator's municipality. Raises NotFound for any other."""
    case = await Case.filter(public_id=public_id, municipality=viewer.municipality).select_related("author").first()
    if case is None:
        raise NotFound
    subject = await _subject_of(viewer, case)
    reports = await Report.filter(case_id=case.id).order_by("id").select_related("reporter")
    decision = await Decision.filter(case_id=case.id).select_related("moderator").first()
    author: Account | None = case.author
    return CaseFile(
        public_id=case.public_id,
        kind=case.kind,
        because=case.because,
        due_at=case.due_at,
        closed_at=case.closed_at,
        author=author.nickname if author else "",
        author_public_id=author.public_id if author else "",
        author_language=author.language if author else "nl",
        author_joined_at=author.joined_at if author else None,
        subject=subject,
        sealed=subject is None and await subjects.is_sealed(case.kind, case.subject),
        looks=await looks.of_case(viewer, case.public_id),
        in_its_place=subject is not None and await subjects.is_in_reach(viewer, subject),
        reports=tuple(
            Told(r.reason, r.note, r.evidence, r.reporter.nickname if r.reporter else "", r.created_at) for r in reports
        ),
        earlier=await _earlier(viewer, case),
        possible=possible(await subjects.visibility_of(case.kind, case.subject), has_author=author is not None),
        suggested=next((c for r in reports if (c := rules.REASONS[r.reason].clause)), ""),
        decision=_made(decision) if decision else None,
    )


async def _subject_of(viewer: Viewer, case: Case) -> Subject | None:
    if case.kind == "message":
        return None
    try:
        return await subjects.seen(viewer, case.kind, case.subject)
    except NotFound:
        return None


async def _earlier(viewer: Viewer, case: Case) -> tuple[tuple[Ruling, int], ...]:
    if case.author_id is None:
        return ()
    made = Decision.filter(case__author_id=case.author_id, case__municipality=viewer.municipality, undone_at=None)
    counted = await made.exclude(case_id=case.id).annotate(n=Count("id")).group_by("ruling").values("ruling", "n")
    found = {Ruling(row["ruling"]): row["n"] for row in counted}
    return tuple((ruling, found[ruling]) for ruling in Ruling if ruling in found)


def _made(decision: Decision, case: Case | None = None) -> Made:
    return Made(
        public_id=decision.public_id,
        ruling=decision.ruling,
        clause=decision.clause,
        reason=decision.reason,
        moderator=decision.moderator.nickname if decision.moderator else "",
        decided_at=decision.decided_at,
        undone_at=decision.undone_at,
        undone_reason=decision.undone_reason,
        kind=case.kind if case else "",
        author=case.author.nickname if case and case.author else "",
        case=case.public_id if case else "",
    )


async def next_after(viewer: Viewer, public_id: str) -> str:
    """Public id of the most urgent open case other than this one; empty when the queue is done."""
    row = (
        await Case.filter(municipality=viewer.municipality, closed_at=None)
        .exclude(public_id=public_id)
        .order_by("due_at", "id")
        .first()
    )
    return row.public_id if row else ""


async def open_case_about(viewer: Viewer, subject: str) -> str:
    """Public id of the open case about a thing in the moderator's municipality. Raises NotFound."""
    case = await Case.filter(municipality=viewer.municipality, subject=subject, closed_at=None).first()
    if case is None:
        raise NotFound
    return case.public_id


@dataclass(frozen=True)
class LogPage:
    """The municipality's decisions, newest first."""

    decisions: tuple[Made, ...]
    older: int | None
    """Where the next page starts, or None at the end."""


async def log(viewer: Viewer, before: int | None = None) -> LogPage:
    """A page of what was decided in the moderator's municipality."""
    made = Decision.filter(case__municipality=viewer.municipality)
    if before is not None:
        made = made.filter(id__lt=before)
    rows = await made.order_by("-id").limit(LOG + 1).select_related("moderator", "case", "case__author")
    shown = rows[:LOG]
    return LogPage(tuple(_made(row, row.case) for row in shown), shown[-1].id if len(rows) > LOG else None)


async def decision_of(viewer: Viewer, public_id: str) -> Made:
    """One decision of the moderator's municipality. Raises NotFound."""
    row = (
        await Decision.filter(public_id=public_id, case__municipality=viewer.municipality)
        .select_related("moderator", "case", "case__author")
        .first()
    )
    if row is None:
        raise NotFound
    return _made(row, row.case)


@dataclass(frozen=True)
class Mine:
    """A decision about something of the viewer's, or about something the viewer reported."""

    decision: Made
    kind: str
    title: str
    path: tuple[str, str]
    """Route name and public id of the page it stands on; empty strings when it is gone."""


async def about_me(viewer: Viewer, public_id: str) -> Mine:
    """A decision about something of the viewer's. Raises NotFound for everybody else. The moderator's name is not in it."""
    row = await Decision.filter(public_id=public_id, case__author_id=viewer.id).select_related("case").first()
    if row is None:
        raise NotFound
    case: Case = row.case
    thing = await title_of(case.kind, case.subject)
    made = Made(row.public_id, row.ruling, row.clause, row.reason, "", row.decided_at, row.undone_at, row.undone_reason)
    return Mine(made, case.kind, *thing)


async def title_of(kind: str, public_id: str) -> tuple[str, tuple[str, str]]:
    """A thing's title as its author knows it, and the page it stands on. For its author only: it asks no audience."""
    found = await subjects.for_author(kind, public_id)
    return (found.title, (subjects.ROUTES[kind], found.parent)) if found else ("", ("", ""))


@dataclass(frozen=True)
class MyReport:
    """A report as its maker follows it."""

    public_id: str
    kind: str
    reason: str
    note: str
    evidence: str
    created_at: datetime
    due_at: datetime
    closed_at: datetime | None
    ruling: Ruling | None
    """The outcome; None while it waits, when it was undone, or when the thing was gone before anybody decided."""
    undone: bool


async def my_reports(viewer: Viewer) -> tuple[MyReport, ...]:
    """The viewer's last hundred reports, newest first."""
    rows = await Report.filter(reporter_id=viewer.id).order_by("-id").limit(100).select_related("case")
    return tuple(await _mine(rows))


async def my_report(viewer: Viewer, public_id: str) -> MyReport:
    """One of the viewer's reports. Raises NotFound."""
    rows = await Report.filter(reporter_id=viewer.id, public_id=public_id).select_related("case")
    if not rows:
        raise NotFound
    return (await _mine(rows))[0]


async def _mine(rows: Iterable[Report]) -> list[MyReport]:
    rows = list(rows)
    made = {d.case_id: d for d in await Decision.filter(case_id__in=[r.case_id for r in rows])}
    return [_my_report(row, row.case, made.get(row.case_id)) for row in rows]


def _my_report(row: Report, case: Any, decision: Decision | None) -> MyReport:
    undone = decision is not None and decision.undone_at is not None
    return MyReport(
        public_id=row.public_id,
        kind=case.kind,
        reason=row.reason,
        note=row.note,
        evidence=row.evidence,
        created_at=row.created_at,
        due_at=case.due_at,
        closed_at=case.closed_at,
        ruling=decision.ruling if decision and not undone else None,
        undone=undone,
    )


async def export(account_id: int) -> dict[str, Any]:
    """Everything moderation keeps of a person: the reports they made, and the decisions about what they posted."""
    reports = await Report.filter(reporter_id=account_id).order_by("id").select_related("case")
    decisions = await Decision.filter(case__author_id=account_id).order_by("id").select_related("case")
    return {
        "reports": [
            {
                "kind": r.case.kind,
                "about": r.case.subject,
                "reason": r.reason,
                "note": r.note,
                "made_at": r.created_at.isoformat(),
            }
            for r in reports
        ],
        "decisions_about_me": [
            {
                "kind": d.case.kind,
                "about": d.case.subject,
                "ruling": d.ruling.value,
                "clause": d.clause,
                "reason": d.reason,
                "decided_at": d.decided_at.isoformat(),
                "undone_at": d.undone_at.isoformat() if d.undone_at else None,
                "undone_reason": d.undone_reason,
            }
            for d in decisions
        ],
    }


async def why_suspended(account_id: int) -> str:
    """The reason somebody was given for being suspended; empty when there is no such decision. For that person only."""
    found = Decision.filter(case__author_id=account_id, ruling=Ruling.SUSPEND, undone_at=None)
    decision = await found.order_by("-decided_at").first()
    return decision.reason if decision else ""
