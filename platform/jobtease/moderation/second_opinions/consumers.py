"""Event consumer of second opinions: after a decision it is drawn, or not."""

from jobtease.decision_events import DecisionEvent
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.moderation.models import Decision
from jobtease.moderation.second_opinions import actions
from jobtease.moderation.second_opinions.agreement_rules import is_drawn


async def draw(event: Event) -> None:
    """Each decision by itself: what was drawn before doesn't matter."""
    if is_drawn(event.subject) and (decision := await Decision.filter(public_id=event.subject).first()) is not None:
        await actions.draw(decision)


CONSUMERS = (Consumer("moderation second opinions", (DecisionEvent.MADE,), draw),)
