"""Writes of looks that are over: whose thing it is gets told, once, or it is withheld and the row says why (docs/decisions/looks.md)."""

from enum import StrEnum

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.data import raw_sql
from jobtease.events import event_log
from jobtease.looks import UNSETTLED, Look
from jobtease.moderation import rulings
from jobtease.moderation.cases import standing_queries
from jobtease.moderation.desk import suspicion_jurisdiction
from jobtease.moderation.events import LooksSettled, ModerationEvent
from jobtease.moderation.messages import LOOKED
from jobtease.moderation.models import Case, Report
from jobtease.notices import actions as notices
from jobtease.resources import Resources


class Withheld(StrEnum):
    """Why somebody isn't told that a moderator looked at something of theirs."""

    CHILD_ABUSE = "child_abuse"
    """Suspected in some case about it: whoever is warned destroys what the police look for."""
    REPORTER = "reporter"
    """Somebody reported it, and nothing came of it: the author never hears of that report (public/queries.TOLD)."""
    GONE = "gone"
    """Whose it was left."""


_DUE = f"""
SELECT DISTINCT l.case_public_id FROM moderation_look l WHERE {UNSETTLED} AND NOT EXISTS (
  SELECT 1 FROM moderation_case c WHERE c.subject = l.subject AND c.closed_at IS NULL)
ORDER BY l.case_public_id LIMIT 200
"""


async def settle_due(_resources: Resources) -> int:
    """Tell of the looks of cases that are over, and about whose thing no other is open; of how many cases. A chore."""
    return sum([await _settle(str(row["case_public_id"])) for row in await raw_sql.fetch(_DUE)])


@event_log.action
async def _settle(public_id: str) -> bool:
    found = await Case.get_or_none(public_id=public_id)
    # The account before the case, as deciding and erasing do: of two at once one waits.
    await Account.filter(id=(found.author_id if found else None) or 0).select_for_update().first()
    case = await Case.filter(public_id=public_id, closed_at__isnull=False).select_for_update().first()
    if case is None or await Case.filter(subject=case.subject, closed_at=None).exists():
        event_log.no_change()  # it waits again
        return False
    due = Look.filter(case_public_id=public_id, ended_at__isnull=False, told_at=None, withheld="")
    why = await _withheld(case)
    if not await due.update(**({"withheld": why} if why else {"told_at": clock.now()})):
        event_log.no_change()  # another process was earlier
        return False
    if not why and case.author_id is not None:
        key = f"looked:{public_id}:{clock.now():%Y%m%dT%H%M%S}"
        await notices.tell(key, case.author_id, LOOKED, ("looks", ""))
    facts = LooksSettled(about=case.subject, kind=case.kind, withheld=why)
    event_log.record(ModerationEvent.LOOKS_SETTLED, public_id, municipality=case.municipality, facts=facts)
    return True


async def _withheld(case: Case) -> str:
    """A Withheld; empty when whose it is may know."""
    if case.author_id is None:
        return Withheld.GONE
    if await suspicion_jurisdiction.is_suspected(case.subject):
        return Withheld.CHILD_ABUSE
    origin = standing_queries.origin_of(case)
    reported = await Report.filter(case_id__in=[origin, case.id]).exists()
    decision = await standing_queries.of_case(origin) if reported else None
    if reported and (decision is None or decision.ruling not in rulings.MEASURES):
        return Withheld.REPORTER
    return ""
