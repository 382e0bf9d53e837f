"""Opening and closing cases, within the transaction of whoever has a reason to: a report, or the log's news of a held post."""

from collections.abc import Sequence
from datetime import datetime

from tortoise.expressions import F

from jobtease import clock, events
from jobtease.errors import Conflict
from jobtease.moderation import looks
from jobtease.moderation.models import Case

PRIORITY = 2
"""Of what has no alarm: neither danger to life (0) nor a minor, grooming or a threat (1)."""


async def open_case(
    *,
    kind: str,
    subject: str,
    author_id: int | None,
    municipality: str,
    because: str,
    due_at: datetime,
    priority: int = PRIORITY,
    alarms: Sequence[str] = (),
) -> Case:
    """The one open case about a thing: the one that exists, made more urgent if need be, or a new one.

    `alarms` are closed words that say why it must be looked at; those of an open case stay, and these come behind them.

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
                priority=priority,
                alarms=list(alarms),
            )
            await Case.bulk_create([fresh], ignore_conflicts=True)
            await Case.filter(subject=subject, closed_at=None).update(report_count=F("report_count"))
        case = await Case.filter(subject=subject, closed_at=None).first()
        if case is None:
            continue
        await _raise(case, due_at, priority, alarms)
        if not touched and case.public_id == fresh.public_id:
            events.record(
                "moderation:case:opened",
                case.public_id,
                municipality=municipality,
                facts={"about": subject, "kind": kind, "because": because},
            )
        return case
    raise Conflict


async def _raise(case: Case, due_at: datetime, priority: int, alarms: Sequence[str]) -> None:
    """A further reason makes a case sooner and higher, never later or lower."""
    wanted = {
        "due_at": min(case.due_at, due_at),
        "priority": min(case.priority, priority),
        "alarms": list(dict.fromkeys([*case.alarms, *alarms])),
    }
    if changed := {name: value for name, value in wanted.items() if getattr(case, name) != value}:
        await Case.filter(id=case.id).update(**changed)
        case.update_from_dict(changed)


async def close_without_decision(subject: str) -> bool:
    """The author took a held thing back before anybody looked: there is nothing left to decide. Reported ones stay open."""
    case = await Case.filter(subject=subject, closed_at=None, report_count=0).exclude(because="reported").first()
    if case is None:
        return False
    closed = await Case.filter(id=case.id, closed_at=None, report_count=0).update(closed_at=clock.now())
    if closed:
        await looks.end(case.public_id)
        events.record(
            "moderation:case:closed", case.public_id, municipality=case.municipality, facts={"about": subject}
        )
    return bool(closed)
