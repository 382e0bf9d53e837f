"""Event consumers of reports without an account: what each is about is found, and who made it is mailed."""

from tortoise.expressions import Q

from jobtease.decision_events import DecisionEvent
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.mail import outbox
from jobtease.moderation.appeals import queries as appeals
from jobtease.moderation.appeals.models import Appeal
from jobtease.moderation.cases import standing_queries
from jobtease.moderation.events import ModerationEvent
from jobtease.moderation.models import Decision
from jobtease.moderation.visitors import actions, mails
from jobtease.moderation.visitors.models import VisitorReport


async def take_in(event: Event) -> None:
    """The report joins the case about its thing, and a receipt goes out; the same one, whatever was found."""
    row = await actions.take_in(event.subject)
    if row is not None and row.email:
        await outbox.queue(f"visitor-report:{row.public_id}", row.email, mails.RECEIPT, {"report": row.public_id})


async def tell_outcome(event: Event) -> None:
    """What was decided, or that it is looked at again, to who reported it without an account.

    Of what an objection changed hears only who may know what was done, and who objected has the answer instead.
    """
    decision = await Decision.filter(public_id=event.subject).first()
    if decision is None:
        return
    case = await appeals.first_case(decision)
    is_undone = event.name == DecisionEvent.UNDONE
    if is_undone and await standing_queries.of_case(case.id) is not None:
        return  # of the one that took its place there is a mail
    told = VisitorReport.filter(report__case_id=case.id).exclude(email="")
    if decision.case_id != case.id:
        told = told.filter(in_sight=True)
    ended = Q(decision_id=decision.id) if is_undone else Q(case_id=decision.case_id)
    have_answer = {
        row["visitor_id"] for row in await Appeal.filter(ended, visitor_id__isnull=False).values("visitor_id")
    }
    for row in await told.order_by("id"):
        if row.id not in have_answer:
            key = f"visitor-outcome:{event.id}:{row.public_id}"
            await outbox.queue(key, row.email, mails.OUTCOME, {"report": row.public_id})


async def tell_answer(event: Event) -> None:
    """That an objection has its answer, to who made it without an account."""
    appeal = await Appeal.filter(public_id=event.subject).first()
    row = await VisitorReport.filter(id=appeal.visitor_id).exclude(email="").first() if appeal else None
    if row is not None:
        await outbox.queue(f"visitor-answer:{event.subject}", row.email, mails.ANSWER, {"report": row.public_id})


CONSUMERS = (
    Consumer("moderation visitors", (ModerationEvent.VISITOR_REPORTED,), take_in),
    Consumer("moderation visitor news", tuple(DecisionEvent), tell_outcome),
    Consumer("moderation visitor answers", (ModerationEvent.APPEAL_CLOSED,), tell_answer),
)
