"""Access log of staff (audit trail): a look at what a case is about is allowed by an open case, and each leaves a row.

A look is an act of its own (POST), never the opening of a page: browsers and mail programs fetch pages before anybody asks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Q

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Viewer
from jobtease.data import raw_sql
from jobtease.errors import Conflict, NotFound
from jobtease.events import event_log
from jobtease.looks import Look
from jobtease.moderation.cases import lease
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.events import CaseLookedAt, ModerationEvent
from jobtease.moderation.models import Case
from jobtease.words.translations import _


@dataclass(frozen=True)
class Looked:
    """Who looked at what a case is about, and when first."""

    moderator: str
    looked_at: datetime
    mine: bool
    ended: bool


@event_log.action
async def look(viewer: Viewer, case_id: str, pictures: int = 0) -> None:
    """Open what an open case is about to this moderator, until the case ends. Looking again changes nothing.

    `pictures`: how many are uncovered with it.

    Raises NotFound for a case elsewhere, Conflict when there is nothing left to decide.
    """
    case = await Case.filter(await jurisdiction.within(viewer), public_id=case_id).first()
    if case is None:
        raise NotFound
    if not await Case.filter(id=case.id, closed_at=None).update(closed_at=None):  # locks it: nobody ends it meanwhile
        raise Conflict(_("A colleague decided about this a moment ago."))
    desk = await jurisdiction.desk_for(viewer, case.municipality, case.reaches)
    row = Look(case_public_id=case.public_id, kind=case.kind, subject=case.subject, account_id=viewer.id)
    row.pictures, row.municipality = pictures, desk
    mine = Look.filter(case_public_id=case.public_id, account_id=viewer.id)
    if await mine.filter(ended_at=None).exists():
        event_log.no_change()
        return
    await Look.bulk_create([row], ignore_conflicts=True)
    await mine.update(ended_at=None, withheld="")  # it was decided, and waits again
    await lease.renew(viewer, case.id)
    event_log.record(
        ModerationEvent.CASE_LOOKED,
        case.public_id,
        actor=viewer.id,
        municipality=desk,
        facts=CaseLookedAt(about=case.subject, kind=case.kind),
    )


async def pictures_today(viewer: Viewer) -> int:
    """How many pictures this moderator uncovered today, as days go in the Netherlands."""
    midnight = clock.local(clock.now()).replace(hour=0, minute=0, second=0, microsecond=0)
    [row] = await raw_sql.fetch(
        "SELECT COALESCE(SUM(pictures), 0) AS n FROM moderation_look WHERE account_id = ? AND looked_at >= ?",
        viewer.id,
        raw_sql.stored(midnight),
    )
    return int(row["n"])


async def end(case_public_id: str) -> None:
    """The case ended: what it opened is closed again. Within the open transaction."""
    await Look.filter(case_public_id=case_public_id, ended_at=None).update(ended_at=clock.now())


async def erase_about(account_id: int, cases: Sequence[str]) -> None:
    """An account is erased: its looks are nobody's, and those at what it posted end. Within the open transaction."""
    await Look.filter(account_id=account_id).update(account_id=None)
    await Look.filter(Q(account_id=None) | Q(case_public_id__in=cases), ended_at=None).update(ended_at=clock.now())


async def of_case(viewer: Viewer, case_public_id: str) -> tuple[Looked, ...]:
    """Every look at a case, the first one first, for who may read the case."""
    rows = await Look.filter(case_public_id=case_public_id).order_by("id")
    names = dict(await Account.filter(id__in=[row.account_id for row in rows]).values_list("id", "nickname"))
    return tuple(
        Looked(names.get(row.account_id, ""), row.looked_at, row.account_id == viewer.id, row.ended_at is not None)
        for row in rows
    )
