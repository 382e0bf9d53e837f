"""Reads of appeals: who may appeal what, one's own, and those of a case for its desk."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.moderation import rulings
from jobtease.moderation.appeals import appeal_rules
from jobtease.moderation.appeals.appeal_rules import Facts
from jobtease.moderation.appeals.models import Appeal, Outcome, Side
from jobtease.moderation.cases import standing_queries
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.words.translations import _


async def rounds_before(decision: Decision) -> list[Decision]:
    """The decisions whose appeals led to this one, the first of all first."""
    found: list[Decision] = []
    case = await Case.get(id=decision.case_id)
    while case.appeal_of_id is not None:
        before = await Decision.get(id=case.appeal_of_id)
        found.insert(0, before)
        case = await Case.get(id=before.case_id)
    return found


async def facts_of(decision: Decision) -> Facts:
    """What says whether this decision can be appealed."""
    before = await rounds_before(decision)
    sides = await Appeal.filter(decision_id__in=[each.id for each in before] or [0]).values_list("side", flat=True)
    answered = await Appeal.filter(decision_id=decision.id).exclude(outcome=None).values_list("side", flat=True)
    return Facts(
        outcome=rulings.outcome_of(decision.ruling, decision.before),
        ruling=decision.ruling,
        decided_at=decision.decided_at,
        undone=decision.undone_at is not None,
        round=len(before),
        before=[Side(str(side)) for side in sides],
        answered=[Side(str(side)) for side in answered],
    )


async def first_case(decision: Decision) -> Case:
    """The case in which it all began: that of the reports."""
    return await Case.get(id=standing_queries.origin_of(await Case.get(id=decision.case_id)))


@dataclass(frozen=True)
class Standing:
    """A decision as somebody may appeal it: as which side, or why not. `mine` is their own appeal, made already."""

    decision: str
    side: Side
    why_not: str
    """Key of appeal_rules.NO; empty when they may."""
    until: datetime
    mine: "MyAppeal | None"

    @property
    def may(self) -> bool:
        return not self.why_not and self.mine is None


@dataclass(frozen=True)
class MyAppeal:
    """An appeal as its maker follows it."""

    public_id: str
    words: str
    made_at: datetime
    due_at: datetime
    outcome: Outcome | None
    reason: str
    decided_at: datetime | None


async def standing_as_author(viewer: Viewer, public_id: str) -> Standing:
    """How the author stands to a decision about something of theirs. Raises NotFound for everybody else."""
    told = Decision.filter(public_id=public_id, case__author_id=viewer.id).exclude(ruling="nothing")
    decision = await told.first()
    if decision is None:
        raise NotFound
    return await _standing(viewer, decision, Side.AUTHOR)


async def standing_as_reporter(viewer: Viewer, report: str) -> Standing | None:
    """How a reporter stands to what came of their report; None while nothing did. Raises NotFound for everybody else's report."""
    mine = await Report.filter(public_id=report, reporter_id=viewer.id).select_related("case").first()
    if mine is None:
        raise NotFound
    decision = await standing_queries.of_case(mine.case_id)
    return await _standing(viewer, decision, Side.REPORTER) if decision else None


async def standing_as_visitor(visitor_id: int, case: Case, *, in_sight: bool) -> Standing | None:
    """How somebody stands to what came of a report without an account, by the id of its row; None while nothing did.

    Not `in_sight`: they may not learn whether there was anything, so nothing counts but the first decision and their own objection.
    """
    decision = await standing_queries.of_case(case.id)
    if decision is None:
        return None
    chain = [decision, *await rounds_before(decision)]
    own = Appeal.filter(visitor_id=visitor_id, decision_id__in=[each.id for each in chain])
    mine = await own.order_by("-id").select_related("case").first()
    facts, since = await facts_of(decision), decision.decided_at
    if not in_sight:
        since = min(each.decided_at for each in chain)
        facts = replace(facts, outcome="", ruling=Ruling.NOTHING, decided_at=since, round=0, before=(), answered=())
    return Standing(
        decision=decision.public_id,
        side=Side.REPORTER,
        why_not=appeal_rules.why_not(Side.REPORTER, facts),
        until=since + appeal_rules.WITHIN,
        mine=_mine(mine) if mine else None,
    )


async def _standing(viewer: Viewer, decision: Decision, side: Side) -> Standing:
    mine = await Appeal.filter(decision_id=decision.id, account_id=viewer.id).select_related("case").first()
    return Standing(
        decision=decision.public_id,
        side=side,
        why_not=appeal_rules.why_not(side, await facts_of(decision)),
        until=decision.decided_at + appeal_rules.WITHIN,
        mine=_mine(mine) if mine else None,
    )


def _mine(row: Appeal) -> MyAppeal:
    case: Case = row.case
    return MyAppeal(row.public_id, row.words, row.made_at, case.due_at, row.outcome, row.reason, row.decided_at)


@dataclass(frozen=True)
class Objection:
    """An appeal as the moderator who answers it reads it."""

    side: Side
    words: str
    who: str
    made_at: datetime
    outcome: Outcome | None
    reason: str
    has_account: bool
    """Or had one."""


@dataclass(frozen=True)
class AppealFile:
    """What a case of appeals is about: the decision, and each objection."""

    decision: Decision
    moderator: str
    objections: tuple[Objection, ...]
    mine_before: bool
    """This moderator made the decision, or one before it: a colleague answers."""

    @property
    def outcomes(self) -> Sequence[Outcome]:
        return appeal_rules.outcomes(self.decision.ruling)


async def of_case(viewer: Viewer, case_id: int) -> AppealFile | None:
    """The appeals of a case that this moderator may read (ask case_queries first); None for a case that is no appeal."""
    case = await Case.get(id=case_id)
    if case.appeal_of_id is None:
        return None
    decision = await Decision.filter(id=case.appeal_of_id).select_related("moderator").get()
    rows = await Appeal.filter(case_id=case.id).order_by("id").select_related("account", "visitor")
    return AppealFile(
        decision=decision,
        moderator=decision.moderator.nickname if decision.moderator else "",
        objections=tuple(_objection(row) for row in rows),
        mine_before=viewer.id in await judges(decision),
    )


def _objection(row: Appeal) -> Objection:
    who = row.account.nickname if row.account else row.visitor.name if row.visitor else ""
    has_account = row.visitor_id is None
    return Objection(row.side, row.words, who, row.made_at, row.outcome, row.reason, has_account)


async def judges(decision: Decision) -> set[int]:
    """Accounts of those who decided about this or answered an appeal so far: none of them answers one (again)."""
    looked = [decision, *await rounds_before(decision)]
    answered = Appeal.filter(decision_id__in=[each.id for each in looked]).exclude(decided_by_id=None)
    answering = {int(str(each)) for each in await answered.values_list("decided_by_id", flat=True)}
    return answering | {each.moderator_id for each in looked if each.moderator_id is not None}


async def parties(decision: Decision) -> set[int]:
    """Accounts of those who can't answer appeals to a decision: its judges, who reported it, who objected, whom it is about."""
    first = await first_case(decision)
    looked = [decision, *await rounds_before(decision)]
    reported = await Report.filter(case_id=first.id).values_list("reporter_id", flat=True)
    objected = await Appeal.filter(decision_id__in=[each.id for each in looked]).values_list("account_id", flat=True)
    concerned = {int(str(each)) for each in (*reported, *objected, first.author_id) if each is not None}
    return concerned | await judges(decision)


async def why_barred(viewer: Viewer, decision: Decision) -> str:
    """Why this moderator can't answer appeals to a decision, in words; empty when they can. Whom it is about never finds it."""
    if viewer.id in await judges(decision):
        return _("You decided about this before. Another moderator answers the objection.")
    if viewer.id not in await parties(decision):
        return ""
    if await Appeal.filter(decision_id=decision.id, account_id=viewer.id).exists():
        return _("You objected yourself. A colleague answers.")
    return _("You reported this yourself. A colleague decides.")


PARTY = """
(EXISTS (SELECT 1 FROM report r WHERE r.case_id = COALESCE(c.origin_id, c.id) AND r.reporter_id = ?)
OR (c.origin_id IS NOT NULL AND (
EXISTS (SELECT 1 FROM moderation_case x JOIN decision d ON d.id = x.appeal_of_id
WHERE x.origin_id = c.origin_id AND d.moderator_id = ?)
OR EXISTS (SELECT 1 FROM moderation_case x JOIN appeal a ON a.case_id = x.id
WHERE x.origin_id = c.origin_id AND (a.account_id = ? OR a.decided_by_id = ?)))))
"""
"""The same of a case c in SQL, with the account four times: who can't decide about it. A test compares the two."""
