"""Erasure of who reported something without an account, a while after nobody can object to what was decided any more.

What they objected goes along. Nobody goes while an objection about the same thing waits, or was answered in that time: what came of
that can be objected to as well.
"""

from datetime import timedelta

from jobtease import clock
from jobtease.data import raw_sql
from jobtease.events import event_log
from jobtease.moderation.appeals import appeal_rules
from jobtease.moderation.appeals.models import Appeal
from jobtease.moderation.events import ModerationEvent
from jobtease.moderation.models import Report
from jobtease.moderation.visitors.models import VisitorReport
from jobtease.resources import Resources

KEPT = appeal_rules.WITHIN + timedelta(days=14)
"""After the decision: so that an objection of the last day can still be answered."""


_DUE = """
SELECT v.id FROM visitor_report v JOIN report r ON r.id = v.report_id JOIN moderation_case c ON c.id = r.case_id
WHERE {whose} c.closed_at < ? AND NOT EXISTS (
  SELECT 1 FROM moderation_case o WHERE o.subject = c.subject AND o.appeal_of_id IS NOT NULL
  AND (o.closed_at IS NULL OR o.closed_at >= ?))
ORDER BY v.id LIMIT 200
"""


async def erase_due(resources: Resources) -> int:
    """Forget who reported something that was decided so long ago; how many. A chore."""
    return sum([await _erase(row_id) for row_id in await _due()])


async def _due(one: int | None = None) -> list[int]:
    """Ids of reports that are over; of this one only, if given."""
    since = raw_sql.stored(clock.now() - KEPT)
    whose = ("", ()) if one is None else ("v.id = ? AND ", (one,))
    return [int(row["id"]) for row in await raw_sql.fetch(_DUE.format(whose=whose[0]), *whose[1], since, since)]


@event_log.action
async def _erase(row_id: int) -> bool:
    row = await VisitorReport.filter(id__in=await _due(row_id)).first()  # it may wait again since
    objections = await Appeal.filter(visitor_id=row_id).order_by("id").only("id", "public_id")
    if row is None or not await VisitorReport.filter(id=row_id).delete():
        event_log.no_change()
        return False
    await Report.filter(id=row.report_id).update(note="", would_help="")
    await Appeal.filter(id__in=[each.id for each in objections]).update(words="", reason="")
    for each in objections:
        event_log.record(ModerationEvent.APPEAL_ERASED, each.public_id)
    event_log.record(ModerationEvent.VISITOR_FORGOTTEN, row.public_id)
    return True
