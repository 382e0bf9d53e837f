"""Strikes (earlier measures that count): which stand, when they run out, and what they propose. A human decides.

A strike is no row of its own: it is a measure that stands and is not old. So undoing a decision takes its strike along.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.moderation import rulings
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.models import Decision, Ruling

COUNTS_FOR = timedelta(days=180)
"""A measure counts against somebody for so long."""
PROPOSED = ((4, Ruling.SUSPEND, 30), (3, Ruling.SUSPEND, 7), (2, Ruling.LIMIT, 7), (1, Ruling.WARN, 0))
"""From so many strikes on, the one to be decided now included: the measure to think of, and its days."""


@dataclass(frozen=True)
class Strikes:
    """Measures against somebody at this desk that still count."""

    count: int
    last_until: datetime | None
    """When the newest runs out."""
    proposed: Ruling | None
    """What the house rules think of when this is one more; None when there is none before it."""
    days: int


NONE = Strikes(0, None, None, 0)


async def of_person(viewer: Viewer, author_id: int | None, *, but: int = 0) -> Strikes:
    """The strikes of somebody that this moderator may know of, without those of one case (`but`, its id)."""
    if author_id is None:
        return NONE
    standing = Decision.filter(await jurisdiction.within(viewer, "case__"), case__author_id=author_id, undone_at=None)
    lately = standing.filter(ruling__in=rulings.MEASURES, decided_at__gt=clock.now() - COUNTS_FOR)
    lately = lately.exclude(case__kind=rulings.COMPLAINTS)  # reporting too much harms no post
    dates = [
        row["decided_at"] for row in await lately.exclude(case_id=but).order_by("-decided_at").values("decided_at")
    ]
    if not dates:
        return NONE
    proposed, days = next((ruling, days) for least, ruling, days in PROPOSED if len(dates) + 1 >= least)
    return Strikes(len(dates), dates[0] + COUNTS_FOR, proposed, days)
