"""Erasure of who reported something without an account, a while after nobody can object to what was decided any more."""

from datetime import timedelta

from jobtease import clock
from jobtease.events import event_log
from jobtease.moderation.appeals import appeal_rules
from jobtease.moderation.events import ModerationEvent
from jobtease.moderation.models import Report
from jobtease.moderation.visitors.models import VisitorReport
from jobtease.resources import Resources

KEPT = appeal_rules.WITHIN + timedelta(days=14)
"""After the decision: so that an objection of the last day can still be answered."""


async def erase_due(resources: Resources) -> int:
    """Forget who reported something that was decided so long ago; how many. A chore."""
    due = VisitorReport.filter(report__case__closed_at__lt=clock.now() - KEPT).order_by("id").limit(200)
    return sum([await _erase(row.id) for row in await due])


@event_log.action
async def _erase(row_id: int) -> bool:
    still = VisitorReport.filter(id=row_id, report__case__closed_at__lt=clock.now() - KEPT)
    row = await still.first()  # it may wait again since
    if row is None or not await VisitorReport.filter(id=row_id).delete():
        event_log.no_change()
        return False
    await Report.filter(id=row.report_id).update(note="", would_help="")
    event_log.record(ModerationEvent.VISITOR_FORGOTTEN, row.public_id)
    return True
