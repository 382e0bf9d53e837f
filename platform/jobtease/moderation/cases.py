"""Opening and closing cases, within the transaction of whoever has a reason to: a report, or the log's news of a held post."""

from datetime import datetime

from tortoise.expressions import F

from jobtease import clock, events
from jobtease.errors import Conflict
from jobtease.moderation.models import Case


async def open_case(
    *, kind: str, subject: str, author_id: int | None, municipality: str, because: str, due_at: datetime
) -> Case:
    """The one open case about a thing: the one that exists, made more urgent if need be, or a new one.

    Two reports at once insert at once; the constraint lets one through and the other finds it. A moderator who closes the case
    in between makes the update miss, and a new case is opened.
    """
    for _attempt in range(3):
        touched = await Case.filter(subject=subject, closed_at=None).update(report_count=F("report_count"))
        if not touched:
            fresh = Case(
                kind=kind,
                subject=subject,
                author_id=author_id,
                municipality=municipality,
                because=because,
                due_at=due_at,
            )
            await Case.bulk_create([fresh], ignore_conflicts=True)
            await Case.filter(subject=subject, closed_at=None).update(report_count=F("report_count"))
        case = await Case.filter(subject=subject, closed_at=None).first()
        if case is None:
            continue
        if case.due_at > due_at:
            await Case.filter(id=case.id).update(due_at=due_at)
            case.due_at = due_at
        if not touched and case.public_id == fresh.public_id:
            events.record(
                "moderation:case:opened",
                case.public_id,
                municipality=municipality,
                facts={"about": subject, "kind": kind, "because": because},
            )
        return case
    raise Conflict


async def close_without_decision(subject: str) -> bool:
    """The author took a held thing back before anybody looked: there is nothing left to decide. Reported ones stay open."""
    case = await Case.filter(subject=subject, closed_at=None, report_count=0).exclude(because="reported").first()
    if case is None:
        return False
    closed = await Case.filter(id=case.id, closed_at=None, report_count=0).update(closed_at=clock.now())
    if closed:
        events.record(
            "moderation:case:closed", case.public_id, municipality=case.municipality, facts={"about": subject}
        )
    return bool(closed)
