"""Writes at the end of appeals: the same answer to everybody who objected to a decision."""

from jobtease import clock
from jobtease.data import raw_sql
from jobtease.events import event_log
from jobtease.moderation.appeals import messages
from jobtease.moderation.appeals.models import Appeal, Outcome, Side
from jobtease.moderation.cases import lifecycle
from jobtease.moderation.desk import access_log
from jobtease.moderation.events import ModerationEvent
from jobtease.moderation.models import Case, Decision
from jobtease.notices import actions as notices
from jobtease.words.cleaning import excerpt

LONGEST = 300
"""Characters of a reason in a notice; all of it stands on the page."""


async def close(case: Case, outcome: Outcome, reason: str, by: int | None) -> None:
    """The same answer to everybody who objected, each told."""
    waiting = Appeal.filter(case_id=case.id, outcome=None)
    rows = await waiting.order_by("id")
    decision = await Decision.get(id=case.appeal_of_id)
    await waiting.update(outcome=outcome, reason=reason, decided_by_id=by, decided_at=clock.now())
    for row in rows:
        event_log.record(ModerationEvent.APPEAL_CLOSED, row.public_id, actor=by)
        if row.account_id is not None:
            subject = (
                ("decision", decision.public_id) if row.side is Side.AUTHOR else await _report_of(row.account_id, case)
            )
            key = f"answered:{row.public_id}"
            words = excerpt(reason, LONGEST)
            await notices.tell(key, row.account_id, messages.ANSWERED[outcome], subject, official=True, reason=words)


async def _report_of(account_id: int, case: Case) -> tuple[str, str]:
    rows = await raw_sql.fetch(
        "SELECT r.public_id FROM report r JOIN moderation_case c ON c.id = r.case_id "
        "WHERE r.reporter_id = ? AND c.subject = ? ORDER BY r.id DESC LIMIT 1",
        account_id,
        case.subject,
    )
    return ("report", str(rows[0]["public_id"])) if rows else ("home", "")


async def close_of_undone(decision: Decision, reason: str, by: int) -> None:
    """A decision was taken back without an answer: who objected was right, and their case is over. Within the open transaction."""
    case = await Case.filter(appeal_of_id=decision.id, closed_at=None).first()
    if case is not None and await Case.filter(id=case.id, closed_at=None).update(closed_at=clock.now()):
        await access_log.end(case.public_id)
        await close(case, Outcome.OVERTURNED, reason, by)
        await lifecycle.tell_closed(case, by)
