"""Event consumers of reports without an account: what each is about is found, and who made it is mailed."""

from jobtease.decision_events import DecisionEvent
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.mail import outbox
from jobtease.moderation.cases import standing_queries
from jobtease.moderation.events import ModerationEvent
from jobtease.moderation.models import Case, Decision
from jobtease.moderation.visitors import actions, mails
from jobtease.moderation.visitors.models import VisitorReport


async def take_in(event: Event) -> None:
    """The report joins the case about its thing, and a receipt goes out; the same one, whatever was found."""
    row = await actions.take_in(event.subject)
    if row is not None and row.email:
        await outbox.queue(f"visitor-report:{row.public_id}", row.email, mails.RECEIPT, {"report": row.public_id})


async def tell_outcome(event: Event) -> None:
    """What was decided, or that it is looked at again, to who reported it without an account."""
    decision = await Decision.filter(public_id=event.subject).select_related("case").first()
    if decision is None:
        return
    case: Case = decision.case
    if event.name == DecisionEvent.UNDONE and await _is_replaced(decision):
        return  # they hear of the decision that took its place
    for row in await VisitorReport.filter(report__case_id=standing_queries.origin_of(case)).exclude(email=""):
        key = f"visitor-outcome:{event.id}:{row.public_id}"
        await outbox.queue(key, row.email, mails.OUTCOME, {"report": row.public_id})


async def _is_replaced(decision: Decision) -> bool:
    return await Decision.filter(case__appeal_of_id=decision.id).exists()


CONSUMERS = (
    Consumer("moderation visitors", (ModerationEvent.VISITOR_REPORTED,), take_in),
    Consumer("moderation visitor news", tuple(DecisionEvent), tell_outcome),
)
