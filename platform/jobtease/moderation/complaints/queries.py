"""Reads of what somebody reported and objected and what came of it, and until when that is handled later (pause)."""

from dataclasses import dataclass
from datetime import datetime

from tortoise.queryset import QuerySet

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.moderation.appeals.models import Appeal, Outcome, Side
from jobtease.moderation.cases import standing_queries
from jobtease.moderation.cases.strike_queries import COUNTS_FOR
from jobtease.moderation.cases.track_record import NO_MEASURE
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.moderation.rulings import COMPLAINTS as KIND

LAST = 20
"""Decided reports and objections of somebody that are looked at."""
FEWEST = 3
"""So many came to nothing, or nobody can be warned for it: fewer are not often."""
OFTEN, SHARE = 5, 0.8
"""So many, and such a share of them: think of a warning or a pause. A human decides."""


@dataclass(frozen=True)
class Filed:
    """A report, or an objection as reporter, that was decided about."""

    case: str
    reason: str
    """Key of rules.REASONS; empty for an objection."""
    kind: str
    made_at: datetime
    to_nothing: bool
    """No measure came of it, though there was something to judge; or the decision stood."""


@dataclass(frozen=True)
class Figures:
    """What came of what somebody filed lately at this desk."""

    filed: tuple[Filed, ...]

    @property
    def to_nothing(self) -> int:
        return sum(one.to_nothing for one in self.filed)

    @property
    def is_often(self) -> bool:
        return self.to_nothing >= OFTEN and self.to_nothing >= SHARE * len(self.filed)


async def figures(viewer: Viewer, account_id: int) -> Figures:
    """The last that was decided at the viewer's desk of what somebody filed, the newest first."""
    here = await jurisdiction.within(viewer, "case__")
    reports = Report.filter(here, reporter_id=account_id, case__closed_at__isnull=False)
    found = []
    newest = await reports.order_by("-id").limit(LAST).select_related("case")
    standing = await standing_queries.of_cases([report.case_id for report in newest])
    for report in newest:
        if decision := standing.get(report.case_id):
            # of what was gone before anybody looked nobody can say that it was unfounded
            nothing = decision.ruling in NO_MEASURE and decision.before is not None
            case: Case = report.case
            found.append(Filed(case.public_id, report.reason, case.kind, report.created_at, nothing))
    answered = Appeal.filter(here, account_id=account_id, side=Side.REPORTER, outcome__isnull=False)
    for appeal in await answered.order_by("-id").limit(LAST).select_related("case"):
        stood = appeal.outcome is Outcome.UPHELD
        found.append(Filed(appeal.case.public_id, "", appeal.case.kind, appeal.made_at, stood))
    found.sort(key=lambda one: one.made_at, reverse=True)
    return Figures(tuple(found[:LAST]))


async def was_warned(account_id: int) -> bool:
    """Whether a warning about this stands, and still counts."""
    warned = _decided(account_id, Ruling.WARN).filter(decided_at__gt=clock.now() - COUNTS_FOR)
    return bool(await warned.exists())


async def paused_until(account_id: int, municipality: str = "", reaches: str = "") -> datetime | None:
    """Until when what somebody files is handled later: at the desks of these places, or anywhere. None when it isn't."""
    standing = _decided(account_id, Ruling.PAUSE).filter(until__gt=clock.now())
    rows = await standing.order_by("-until").values("until", "case__municipality")
    if not rows:
        return None
    desks = {*await jurisdiction.desks_of(municipality, reaches)} if municipality else set()
    for row in rows:
        if not municipality or desks.intersection(await jurisdiction.desks_of(row["case__municipality"])):
            until: datetime = row["until"]
            return until
    return None


def _decided(account_id: int, ruling: Ruling) -> QuerySet[Decision]:
    return Decision.filter(case__kind=KIND, case__author_id=account_id, ruling=ruling, undone_at=None)
