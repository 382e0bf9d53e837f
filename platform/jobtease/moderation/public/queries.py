"""Reads for reporters and authors: one's own reports, decisions about one's own. Those of a desk: case_queries.py, queue_queries.py."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from tortoise.expressions import Q

from jobtease import clock, reportable
from jobtease.accounts.mandates import queries as mandates
from jobtease.accounts.models import Account
from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.moderation import rules, subject_queries
from jobtease.moderation.appeals.models import Appeal
from jobtease.moderation.cases import standing_queries
from jobtease.moderation.desk.case_queries import Made, made
from jobtease.moderation.looks import queries as looks
from jobtease.moderation.models import NOT_ASKED, Case, Decision, Report, Ruling
from jobtease.moderation.questions import queries as questions
from jobtease.moderation.queue.models import CaseNote
from jobtease.moderation.rulings import BARRED, GONE, outcome_of
from jobtease.moderation_status import Standing


@dataclass(frozen=True)
class Mine:
    """A decision about something of the viewer's, or about something the viewer reported."""

    decision: Made
    kind: str
    title: str
    path: tuple[str, str]
    """Route name and public id of the page it stands on; empty strings when it is gone."""
    waits_until: datetime | None
    """When it was undone and a moderator decides anew: the moment before which."""
    found_by: str
    """How it came to a moderator: reported, rules, or empty where that would tell who reported it, or is neither."""


TOLD = ~Q(ruling=Ruling.NOTHING)
"""Decisions that the author hears of. That nothing was done would only say that somebody reported it."""


async def about_me(viewer: Viewer, public_id: str) -> Mine:
    """A decision about something of the viewer's. Raises NotFound for everybody else. The moderator's name is not in it."""
    mine = Decision.filter(TOLD, public_id=public_id, case__author_id=viewer.id)
    row = await mine.select_related("case").first()
    if row is None:
        raise NotFound
    case: Case = row.case
    waits_until = case.due_at if row.undone_at is not None and case.closed_at is None else None
    title = await title_of(case.kind, case.subject)
    return Mine(made(row, nameless=True), case.kind, *title, waits_until, await standing_queries.found_by(case))


async def all_about_me(viewer: Viewer) -> tuple[Mine, ...]:
    """The last hundred decisions about things of the viewer's, newest first; not those that only let something through."""
    mine = Decision.filter(TOLD, case__author_id=viewer.id).exclude(ruling=Ruling.RELEASE)
    found = []
    for row in await mine.order_by("-id").limit(100).select_related("case"):
        title = await title_of(row.case.kind, row.case.subject)
        found.append(Mine(made(row, nameless=True), row.case.kind, *title, None, ""))
    return tuple(found)


async def standing_of(viewer: Viewer, subject: str) -> Standing:
    """How moderation stands to a post of the viewer's: until when a moderator looks, and the decision against it."""
    return (await _standings_of(viewer, [subject]))[subject]


async def _standings_of(viewer: Viewer, subjects: Collection[str]) -> dict[str, Standing]:
    cases = Case.filter(subject__in=list(subjects), author_id=viewer.id, closed_at=None, appeal_of_id=None)
    waiting = {row["subject"]: row["due_at"] for row in await cases.order_by("-id").values("subject", "due_at")}
    told = Decision.filter(TOLD, case__subject__in=list(subjects), case__author_id=viewer.id, undone_at=None)
    against = told.exclude(ruling__in=(Ruling.RELEASE, Ruling.CARE)).order_by("id")
    newest = {row["case__subject"]: row["public_id"] for row in await against.values("case__subject", "public_id")}
    return {subject: Standing(waiting.get(subject), newest.get(subject, "")) for subject in subjects}


async def standings_of_held(viewer: Viewer, subjects: Collection[str]) -> dict[str, Standing]:
    """Of posts that are kept back: the case of one is opened in a moment, with so much time."""
    found = await _standings_of(viewer, subjects)
    at_once = rules.HELD.after(clock.now())
    return {subject: one if one.before else replace(one, before=at_once) for subject, one in found.items()}


async def title_of(kind: str, public_id: str) -> tuple[str, tuple[str, str]]:
    """A thing's title as its author knows it, and the page it stands on. For its author only: it asks no audience."""
    found = await subject_queries.for_author(kind, public_id)
    return (found.title, (reportable.of(kind).route, found.parent)) if found else ("", ("", ""))


@dataclass(frozen=True)
class MyReport:
    """A report as its maker follows it."""

    public_id: str
    kind: str
    reason: str
    note: str
    would_help: str
    photo: int | None
    evidence: str
    created_at: datetime
    due_at: datetime
    closed_at: datetime | None
    outcome: str
    """Key of rulings.TO_REPORTER; empty while it waits, or when the thing was gone before anybody decided."""
    undone: bool
    """A decision was taken back; while `closed_at` is nothing, it is decided anew before `due_at`."""


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
    standing = await standing_queries.of_cases([row.case_id for row in rows])
    undone = Decision.filter(case_id__in=[row.case_id for row in rows]).exclude(undone_at=None).order_by("id")
    latest = {decision.case_id: decision for decision in await undone} | standing
    return [await _my_report(row, row.case, latest.get(row.case_id)) for row in rows]


async def _my_report(row: Report, case: Any, decision: Decision | None) -> MyReport:
    undone = decision is not None and decision.undone_at is not None
    return MyReport(
        public_id=row.public_id,
        kind=case.kind,
        reason=row.reason,
        note=row.note,
        would_help=row.would_help,
        photo=row.photo,
        evidence=row.evidence,
        created_at=row.created_at,
        due_at=case.due_at,
        closed_at=case.closed_at,
        outcome=await outcome_for_reporter(case, decision) if decision and not undone else "",
        undone=undone,
    )


async def outcome_for_reporter(case: Case, decision: Decision) -> str:
    """Key of rulings.TO_REPORTER: what came of it, as it is."""
    if decision.ruling is Ruling.SUSPEND and case.left_at is not None:
        return BARRED
    if decision.ruling is Ruling.NOTHING and not reportable.of(case.kind).private:
        return decision.ruling.value if await subject_queries.titles({case.kind: [case.subject]}) else GONE
    return outcome_of(decision.ruling, decision.before)


async def export(account_id: int) -> dict[str, Any]:
    """Everything moderation keeps of a person: what they reported, what was decided about their posts, what they asked and noted.

    Never what moderators noted about them: that is between colleagues, and goes with the evidence. And what they noted as a moderator
    themselves is about others: its words are for who answers for that desk now.
    """
    account = await Account.get(id=account_id)
    desks = {code for mandate in await mandates.open_of(account) for code in mandate.municipalities}
    reports = await Report.filter(reporter_id=account_id).order_by("id").select_related("case")
    decisions = await Decision.filter(TOLD, case__author_id=account_id).order_by("id").select_related("case")
    notes = CaseNote.filter(author_id=account_id).order_by("id").select_related("case")
    objections = await Appeal.filter(account_id=account_id).order_by("id").select_related("decision")
    return {
        "asked_whether_real": await questions.copy_of(account_id),
        "looks": await looks.copy_of(account_id),
        "reports": [
            {
                "kind": r.case.kind,
                "about": r.case.subject,
                "reason": r.reason,
                "note": r.note,
                "would_help": r.would_help,
                "photo": r.photo,
                "made_at": r.created_at.isoformat(),
            }
            for r in reports
        ],
        "appeals": [
            {
                "decision": a.decision.public_id,
                "side": a.side.value,
                "words": a.words,
                "made_at": a.made_at.isoformat(),
                "outcome": a.outcome.value if a.outcome else None,
                "reason": a.reason,
                "decided_at": a.decided_at.isoformat() if a.decided_at else None,
            }
            for a in objections
        ],
        "decisions_about_me": [
            {
                "kind": d.case.kind,
                "about": d.case.subject,
                "ruling": d.ruling.value,
                "clause": d.clause,
                "rule_text": d.rule_text,
                "law": d.law,
                "facts": "" if d.facts == NOT_ASKED else d.facts,
                "reason": "" if d.ruling is Ruling.RELEASE else d.reason,
                "until": d.until.isoformat() if d.until else None,
                "decided_at": d.decided_at.isoformat(),
                "undone_at": d.undone_at.isoformat() if d.undone_at else None,
                "undone_reason": d.undone_reason,
            }
            for d in decisions
        ],
        "notes_as_moderator": [
            {"kind": n.case.kind, "written_at": n.written_at.isoformat()}
            | ({"about": n.case.subject, "text": n.text} if n.case.municipality in desks else {})
            for n in await notes
        ],
    }


@dataclass(frozen=True)
class Suspension:
    """The decision that closed an account, for the person whose it is."""

    decision: str
    reason: str
    until: datetime | None


async def why_suspended(account_id: int) -> Suspension | None:
    """The newest decision that keeps an account closed; None when there is none. For that person only."""
    found = Decision.filter(case__author_id=account_id, ruling=Ruling.SUSPEND, undone_at=None)
    decision = await found.order_by("-decided_at").first()
    return Suspension(decision.public_id, decision.reason, decision.until) if decision else None
