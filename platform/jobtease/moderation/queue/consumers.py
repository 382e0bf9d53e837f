"""Event consumer of the queue: to whom a case was handed over hears of it."""

from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.moderation.events import HandedOver, ModerationEvent
from jobtease.moderation.messages import HANDED_OVER
from jobtease.notices import actions as notices


async def tell_colleague(event: Event) -> None:
    """Once, at however many desks it was recorded."""
    given = event.facts_as(HandedOver)
    await notices.tell(f"handed:{given.note}", given.to, HANDED_OVER, ("case", event.subject), about=event.actor)


CONSUMERS = (Consumer("moderation queue", (ModerationEvent.CASE_HANDED_OVER,), tell_colleague),)
