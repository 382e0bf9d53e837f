"""Reads of second opinions: what waits for a moderator, what they judge by without knowing the decision, and how often two agree."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Case as Case_
from tortoise.expressions import When
from tortoise.functions import Count

from jobtease import clock
from jobtease.audience import UNDER_SUSPICION, Viewer, Visibility, unsuspected
from jobtease.data import raw_sql
from jobtease.errors import NotFound
from jobtease.evidence_types import Said
from jobtease.moderation import rulings
from jobtease.moderation.desk import case_queries, jurisdiction
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.moderation.second_opinions import agreement_rules
from jobtease.moderation.second_opinions.models import SecondOpinion

MONTHS = 12
RAISED = 20

_OPEN = """
FROM second_opinion s JOIN decision d ON d.id = s.decision_id JOIN moderation_case c ON c.id = d.case_id
WHERE s.given_at IS NULL AND s.municipality IN ({marks}) AND s.due_at > ?
AND d.undone_at IS NULL AND c.evidence_gone_at IS NULL AND c.subject NOT IN {suspected}
AND (d.moderator_id IS NULL OR d.moderator_id <> ?) AND (c.author_id IS NULL OR c.author_id <> ?)
AND NOT EXISTS (SELECT 1 FROM report r WHERE r.case_id = c.id AND r.reporter_id = ?)
AND NOT EXISTS (SELECT 1 FROM moderation_case x WHERE x.appeal_of_id = d.id)
AND (s.holder_id IS NULL OR s.held_until <= ? OR s.holder_id = ?)
"""
"""What a moderator may judge again: no decision of their own, nothing that they are a party to or that was objected to."""


async def waiting(viewer: Viewer, *, limit: int, public_id: str = "") -> list[int]:
    """Ids of what this moderator may judge again and no colleague has, the oldest first; or of this one alone."""
    if not viewer.is_moderator:
        return []
    places = await jurisdiction.covered_by(viewer.jurisdiction)
    now = raw_sql.stored(clock.now())
    sql = f"SELECT s.id {_OPEN.format(marks=', '.join('?' * len(places)), suspected=UNDER_SUSPICION)}"
    values = [*places, now, viewer.id, viewer.id, viewer.id, now, viewer.id]
    if public_id:
        sql, values = f"{sql} AND s.public_id = ?", [*values, public_id]
    rows = await raw_sql.fetch(f"{sql} ORDER BY s.due_at, s.id LIMIT ?", *values, limit)
    return [int(row["id"]) for row in rows]


async def open_one(viewer: Viewer, public_id: str) -> SecondOpinion:
    """One that this moderator may judge again. Raises NotFound for any other."""
    found = await waiting(viewer, limit=1, public_id=public_id)
    if not found:
        raise NotFound
    return await SecondOpinion.get(id=found[0])


@dataclass(frozen=True)
class Complaint:
    """What somebody said with a report, and what stood there then."""

    reason: str
    note: str
    evidence: str
    context: tuple[Said, ...]


@dataclass(frozen=True)
class First:
    """The decision itself, for who has judged it again: without who made it."""

    ruling: Ruling
    outcome: str
    """Key of rulings.DONE."""
    clause: str
    facts: str
    reason: str


@dataclass(frozen=True)
class Blind:
    """What the first moderator had before them. Nothing in it says what they made of it, until it is judged again."""

    public_id: str
    kind: str
    words: str
    because: str
    reports: tuple[Complaint, ...]
    strikes: int
    """Earlier measures that counted against its author then."""
    possible: tuple[Ruling, ...]
    due_at: datetime
    held: bool
    """Others didn't see it while it waited."""
    ruling: Ruling | None
    clause: str
    note: str
    raised: bool
    first: First | None
    """Only once it is judged again."""
    case: str
    """Public id of the case, for who can open it; and only then."""

    @property
    def differs(self) -> bool:
        return self.first is not None and self.first.ruling is not self.ruling


async def blind(viewer: Viewer, public_id: str) -> Blind:
    """What to judge by, or what this moderator made of it, beside the decision. Raises NotFound for anybody else's."""
    mine = await SecondOpinion.filter(public_id=public_id, moderator_id=viewer.id).first()
    row = mine or await open_one(viewer, public_id)
    decision = await Decision.get(id=row.decision_id)
    case = await Case.get(id=decision.case_id)
    if await Case.filter(~unsuspected("subject"), id=case.id).exists():
        raise NotFound  # found since, and no longer for who judged it
    reports = await Report.filter(case_id=case.id).order_by("id")
    before = await case_queries.contexts(reports)
    given = row.given_at is not None
    reach = given and await Case.filter(await jurisdiction.within(viewer), id=case.id).exists()
    return Blind(
        public_id=row.public_id,
        kind=case.kind,
        words=row.words,
        because=case.because,
        reports=tuple(Complaint(r.reason, r.note, r.evidence, before[r.id]) for r in reports),
        strikes=await _strikes_then(case, decision),
        possible=_possible(case, decision),
        due_at=row.due_at,
        held=decision.before is Visibility.HELD,
        ruling=row.ruling,
        clause=row.clause,
        note=row.note,
        raised=row.raised_at is not None,
        first=_first(decision) if given else None,
        case=case.public_id if reach else "",
    )


def _first(decision: Decision) -> First:
    outcome = rulings.outcome_of(decision.ruling, decision.before)
    return First(decision.ruling, outcome, decision.clause, decision.facts, decision.reason)


def _possible(case: Case, decision: Decision) -> tuple[Ruling, ...]:
    """What could be decided then; where that isn't known any more, everything: that one can't be chosen must not tell which was."""
    found = rulings.possible(decision.before, has_author=case.author_id is not None)
    return found if decision.ruling in found else tuple(Ruling)


async def _strikes_then(case: Case, decision: Decision) -> int:
    if case.author_id is None:
        return 0
    earlier = Decision.filter(case__author_id=case.author_id, undone_at=None, decided_at__lt=decision.decided_at)
    return await earlier.filter(ruling__in=rulings.MEASURES).exclude(case_id=case.id).count()


@dataclass(frozen=True)
class Month:
    """How far two moderators agreed on what was drawn in a month."""

    begins: datetime
    drawn: int
    given: int
    same: int
    """Of them with the same measure."""
    ruled: int
    """Of them in which at least one named a house rule."""
    same_clause: int
    kappa: float | None

    @property
    def few(self) -> bool:
        return self.given < agreement_rules.FEW


@dataclass(frozen=True)
class Raised:
    """A decision that a second moderator wants to be talked over."""

    case: str
    kind: str
    first: Ruling
    second: Ruling


@dataclass(frozen=True)
class Agreement:
    """Of a desk, the newest month first; nobody's name is in it."""

    months: tuple[Month, ...]
    raised: tuple[Raised, ...]


async def agreement(viewer: Viewer) -> Agreement:
    """How far second opinions about the decisions of this moderator's desk agreed with them, over the last year."""
    months = _months()
    here = SecondOpinion.filter(await jurisdiction.within(viewer, "decision__case__"), drawn_at__gte=months[-1])
    columns = ("month", "decision__ruling", "ruling", "decision__clause", "clause")
    counted = here.annotate(
        month=Case_(
            *(When(drawn_at__gte=begins, then=str(number)) for number, begins in enumerate(months)), default=""
        ),
        n=Count("id"),
    )
    by_month: dict[int, list[_Alike]] = defaultdict(list)
    for row in await counted.group_by(*columns).values(*columns, "n"):
        by_month[int(row["month"])].append(
            _Alike(
                (row["decision__ruling"], row["ruling"]) if row["ruling"] else None,
                (_number(row["decision__clause"]), _number(row["clause"])),
                row["n"],
            )
        )
    raised = here.filter(raised_at__isnull=False, decision__undone_at=None).order_by("-id").limit(RAISED)
    return Agreement(
        tuple(_month(months[number], by_month[number]) for number in sorted(by_month)),
        tuple(
            Raised(r.decision.case.public_id, r.decision.case.kind, r.decision.ruling, r.ruling)
            for r in await raised.select_related("decision__case")
            if r.ruling
        ),
    )


@dataclass(frozen=True)
class _Alike:
    """So many opinions that say the same of decisions that say the same."""

    rulings: tuple[str, str] | None
    """None while they wait."""
    clauses: tuple[str, str]
    n: int


def _months() -> list[datetime]:
    """The first moments of this month and of those of a year before it, the newest first."""
    now = clock.local(clock.now())
    counted = [now.year * 12 + now.month - 1 - back for back in range(MONTHS + 1)]
    return [datetime(one // 12, one % 12 + 1, 1, tzinfo=clock.AMSTERDAM) for one in counted]


def _number(clause: str) -> str:
    return clause.partition(" v")[0]


def _month(begins: datetime, alike: Sequence[_Alike]) -> Month:
    given = [one for one in alike if one.rulings is not None]
    ruled = [one for one in given if any(one.clauses)]
    pairs = [(one.rulings, one.n) for one in given if one.rulings]
    return Month(
        begins=begins,
        drawn=sum(one.n for one in alike),
        given=sum(one.n for one in given),
        same=sum(n for (first, second), n in pairs if first == second),
        ruled=sum(one.n for one in ruled),
        same_clause=sum(one.n for one in ruled if one.clauses[0] == one.clauses[1]),
        kappa=agreement_rules.kappa([pair for pair, n in pairs for _one in range(n)]),
    )
