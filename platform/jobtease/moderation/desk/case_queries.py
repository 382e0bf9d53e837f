"""Reads of a case, with everything to decide it by, and of the log of decisions. All by `jurisdiction.within`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.functions import Count

from jobtease import reportable
from jobtease.accounts.models import Account
from jobtease.audience import Viewer, Visibility
from jobtease.errors import NotFound
from jobtease.evidence_types import Attached, Said
from jobtease.moderation import rules, states, subject_queries, subjects
from jobtease.moderation.appeals import queries as appeals
from jobtease.moderation.cases import minors
from jobtease.moderation.desk import access_log, jurisdiction, suspicion_jurisdiction
from jobtease.moderation.desk.access_log import Looked
from jobtease.moderation.house_rules import queries as house_rules
from jobtease.moderation.models import NOT_ASKED, Case, Decision, Report, Ruling
from jobtease.moderation.rules import Clause
from jobtease.moderation.rulings import outcome_of, possible, possible_about
from jobtease.moderation.visitors.models import VisitorReport
from jobtease.reportable import Subject

LOG = 30


@dataclass(frozen=True)
class Told:
    """A report as the moderator reads it."""

    reason: str
    note: str
    evidence: str
    reporter: str
    created_at: datetime
    would_help: str
    photo: int | None
    """Which one of several, from 1."""
    context: tuple[Said, ...]
    """What came just before it."""
    has_account: bool
    """Or had one."""


@dataclass(frozen=True)
class Made:
    """A decision, with what became of it."""

    public_id: str
    ruling: Ruling
    outcome: str
    """Key of rulings.DONE and the like."""
    clause: str
    """With its version: "3.2 v1"; empty when no rule was broken."""
    rule_text: str
    """Words of a rule that a municipality added."""
    law: str
    facts: str
    """Empty for one of version 0.3 or before."""
    reason: str
    until: datetime | None
    moderator: str
    decided_at: datetime
    undone_at: datetime | None
    undone_reason: str
    not_undone: tuple[str, ...] = ()
    kind: str = ""
    author: str = ""
    case: str = ""


@dataclass(frozen=True)
class CaseFile:
    """Everything about one case on one page."""

    id: int
    public_id: str
    kind: str
    about: str
    because: str
    priority: int
    alarms: tuple[str, ...]
    due_at: datetime
    closed_at: datetime | None
    municipality: str
    author_id: int | None
    author: str
    author_public_id: str
    author_language: str
    author_joined_at: datetime | None
    young: tuple[str, ...]
    """Of "author" and "reached" who is 16 or 17, while they are."""
    author_left: bool
    """Erased the account while this was open; the address can still be kept from joining."""
    subject: Subject | None
    """None when it is gone, private, sealed, or a message: then the evidence is what there is."""
    sealed: bool
    """It is for people its author named, and this moderator doesn't look (access_log.py)."""
    looks: tuple[Looked, ...]
    looking: bool
    """This moderator looks: pictures are clear, and what is sealed is open."""
    in_its_place: bool
    """Whether the page it stands on can be opened too."""
    evidence: str
    """The words as they stood when a moderator opened the case."""
    evidence_gone_at: datetime | None
    reports: tuple[Told, ...]
    child_abuse: bool
    """Somebody suspects sexual abuse of a child: nothing of it is shown clearly (handing_over/)."""
    attached: Attached | None
    """The file of a message, when somebody reported it: clear for who looks."""
    earlier: tuple[tuple[Ruling, int], ...]
    """How often each ruling was made about this author here and not undone."""
    possible: tuple[Ruling, ...]
    held: bool
    suggested: str
    added: tuple[Clause, ...]
    """Rules of its municipality by which it can be decided too, in the author's language."""
    decision: Made | None
    """The one that stands; None while the case waits."""
    before: tuple[Made, ...]
    """What was decided about the same thing before, the newest first: undone, or in an earlier case."""

    @property
    def late(self) -> bool:
        return states.LATE.holds(self)

    @property
    def words(self) -> str:
        """What was kept of it, when it can't be read any more."""
        return next((r.evidence for r in self.reports if r.evidence), self.evidence)

    def clause(self, number: str) -> Clause | None:
        """The rule with this number by which it can be decided."""
        return rules.CLAUSES.get(number) or next((one for one in self.added if one.number == number), None)

    @property
    def reason(self) -> str:
        """Key of the gravest reason for which it was reported; empty when it wasn't."""
        return rules.worst(report.reason for report in self.reports)


async def case_file(viewer: Viewer, public_id: str) -> CaseFile:
    """One case of the moderator's desk. Raises NotFound for any other."""
    case = await Case.filter(await jurisdiction.within(viewer), public_id=public_id).select_related("author").first()
    if case is None:
        raise NotFound
    origin = await _origin(case)
    reports = await Report.filter(case_id=origin.id).order_by("id").select_related("reporter")
    decisions = await _decisions_about(viewer, case)
    standing = next((d for d in decisions if d.case_id == case.id and d.undone_at is None), None)
    author: Account | None = case.author
    visibility = await subjects.visibility_of(case.kind, case.subject)
    seen_by = await access_log.of_case(viewer, case.public_id)
    looking = any(one.mine and not one.ended for one in seen_by)
    subject = await subject_queries.for_case(case.kind, case.subject)
    files = reportable.of(case.kind).files
    closed = subject.sealed if subject is not None else await subject_queries.is_kept_sealed(case.kind, case.subject)
    sealed = closed and not looking
    options = possible_about(case.kind) or possible(
        visibility,
        has_author=author is not None,
        has_mark=bool(case.author_mark),
        is_there=await subject_queries.is_there(case.kind, case.subject),
    )
    return CaseFile(
        id=case.id,
        public_id=case.public_id,
        kind=case.kind,
        about=case.subject,
        because=case.because,
        priority=case.priority,
        alarms=tuple(case.alarms),
        due_at=case.due_at,
        closed_at=case.closed_at,
        municipality=case.municipality,
        author_id=case.author_id,
        author=author.nickname if author else "",
        author_public_id=author.public_id if author else "",
        author_language=author.language if author else "nl",
        author_joined_at=author.joined_at if author else None,
        young=await _young(case, subject),
        author_left=bool(case.author_mark),
        subject=None if sealed else subject,
        sealed=sealed,
        looks=seen_by,
        looking=looking,
        in_its_place=subject is not None and await subject_queries.is_in_reach(viewer, subject),
        evidence=case.evidence or origin.evidence,
        evidence_gone_at=case.evidence_gone_at,
        reports=await _told(reports),
        child_abuse=await suspicion_jurisdiction.is_suspected(case.subject),
        attached=await files.evidence_of(case.subject) if files and reports else None,
        earlier=await _earlier(viewer, case),
        possible=options,
        held=visibility is Visibility.HELD,
        suggested=_suggested(r.reason for r in reports),
        added=await house_rules.clauses_for(
            case.municipality, subject.posted_at if subject else None, author.language if author else "nl"
        ),
        decision=made(standing) if standing else None,
        before=tuple(made(d) for d in decisions if d is not standing),
    )


async def _origin(case: Case) -> Case:
    """The case with the reports: of objections the one in which it was first decided."""
    if case.appeal_of_id is None:
        return case
    return await appeals.first_case(await Decision.get(id=case.appeal_of_id))


async def _young(case: Case, subject: Subject | None) -> tuple[str, ...]:
    if subject is None:  # of what is private nothing but whom it reached is looked at here
        subject = await subject_queries.for_author(case.kind, case.subject)
    people = {"author": case.author_id, "reached": subject.reached_id if subject else None}
    young = await minors.young_among(*people.values())
    return tuple(name for name, account_id in people.items() if account_id in young)


async def _told(reports: Sequence[Report]) -> tuple[Told, ...]:
    visitors = await VisitorReport.filter(report_id__in=[r.id for r in reports if r.reporter_id is None] or [0])
    names = {row.report_id: row.name for row in visitors}
    before = await contexts(reports)
    return tuple(
        Told(
            reason=r.reason,
            note=r.note,
            evidence=r.evidence,
            reporter=r.reporter.nickname if r.reporter else names.get(r.id, ""),
            created_at=r.created_at,
            would_help=r.would_help,
            photo=r.photo,
            context=before[r.id],
            has_account=r.id not in names,
        )
        for r in reports
    )


async def contexts(reports: Sequence[Report]) -> Mapping[int, tuple[Said, ...]]:
    """What came before what was reported, by report. What is suspected to be child abuse itself is left out: it has a case of its own."""
    said = {report.id: tuple(Said(**one) for one in report.context) for report in reports}
    ids = [one.public_id for each in said.values() for one in each]
    about = Case.filter(subject__in=ids, child_abuse=True).values_list("subject", flat=True)
    suspected = {str(one) for one in await about} if ids else set()
    return {key: tuple(one for one in each if one.public_id not in suspected) for key, each in said.items()}


def _suggested(reasons: Iterable[str]) -> str:
    """The clause of the gravest reason that has one."""
    with_clause = [key for key in reasons if rules.REASONS[key].clause]
    return rules.REASONS[rules.worst(with_clause)].clause if with_clause else ""


async def _decisions_about(viewer: Viewer, case: Case) -> list[Decision]:
    found = Decision.filter(await jurisdiction.within(viewer, "case__"), case__subject=case.subject)
    return await found.order_by("-id").select_related("moderator", "case")


async def _earlier(viewer: Viewer, case: Case) -> tuple[tuple[Ruling, int], ...]:
    if case.author_id is None:
        return ()
    mine = await jurisdiction.within(viewer, "case__")
    standing = Decision.filter(mine, case__author_id=case.author_id, undone_at=None).exclude(case_id=case.id)
    counted = await standing.annotate(n=Count("id")).group_by("ruling").values("ruling", "n")
    found = {Ruling(row["ruling"]): row["n"] for row in counted}
    return tuple((ruling, found[ruling]) for ruling in Ruling if ruling in found)


async def about_person(viewer: Viewer, file: CaseFile) -> tuple[Made, ...]:
    """The last ten decisions of this desk about the author of a case."""
    if file.author_id is None:
        return ()
    mine = Decision.filter(await jurisdiction.within(viewer, "case__"), case__author_id=file.author_id)
    rows = await mine.order_by("-id").limit(10).select_related("moderator", "case", "case__author")
    return tuple(made(row, row.case) for row in rows)


NO_REASON = (Ruling.RELEASE, Ruling.NOTHING)
"""What a moderator wrote with these is a note for colleagues."""


def made(decision: Decision, case: Case | None = None, *, nameless: bool = False) -> Made:
    """A decision as pages show it. Its moderator must have been fetched, unless it is for who may not know: `nameless`."""
    return Made(
        public_id=decision.public_id,
        ruling=decision.ruling,
        outcome=outcome_of(decision.ruling, decision.before),
        clause=decision.clause,
        rule_text=decision.rule_text,
        law=decision.law,
        facts="" if decision.facts == NOT_ASKED else decision.facts,
        until=decision.until,
        reason="" if nameless and decision.ruling in NO_REASON else decision.reason,
        moderator=decision.moderator.nickname if not nameless and decision.moderator else "",
        decided_at=decision.decided_at,
        undone_at=decision.undone_at,
        undone_reason=decision.undone_reason,
        not_undone=tuple(key for key in decision.not_undone.split(",") if key),
        kind=case.kind if case else "",
        author=case.author.nickname if case and case.author else "",
        case=case.public_id if case else "",
    )


@dataclass(frozen=True)
class LogPage:
    """The desk's decisions, newest first."""

    decisions: tuple[Made, ...]
    older: int | None
    """Where the next page starts, or None at the end."""


async def log(viewer: Viewer, before: int | None = None) -> LogPage:
    """A page of what was decided at the moderator's desk."""
    found = Decision.filter(await jurisdiction.within(viewer, "case__"))
    if before is not None:
        found = found.filter(id__lt=before)
    rows = await found.order_by("-id").limit(LOG + 1).select_related("moderator", "case", "case__author")
    shown = rows[:LOG]
    return LogPage(tuple(made(row, row.case) for row in shown), shown[-1].id if len(rows) > LOG else None)


async def decision_of(viewer: Viewer, public_id: str) -> Made:
    """One decision of the moderator's desk. Raises NotFound."""
    found = Decision.filter(await jurisdiction.within(viewer, "case__"), public_id=public_id)
    row = await found.select_related("moderator", "case", "case__author").first()
    if row is None:
        raise NotFound
    return made(row, row.case)
