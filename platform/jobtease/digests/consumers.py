"""Event consumers of digests: requests that went up, or that a moderator let through, come to the front of those to spread."""

from datetime import date

from jobtease.data import raw_sql
from jobtease.decision_events import Decided, DecisionEvent
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.helping.events import HelpingEvent
from jobtease.helping.models import HelpRequest, RequestState

NEVER = date(2000, 1, 1)
"""The edition of a request that was not spread yet."""


async def put_in_front(event: Event) -> None:
    """It is spread at the next go, whenever it was spread before: whoever heard of it is not told again."""
    public_id = event.subject
    if event.name != HelpingEvent.REQUEST_POSTED:
        decided = event.facts_as(Decided)
        if decided.kind != "request":
            return
        public_id = decided.about
    found = await HelpRequest.filter(public_id=public_id, state=RequestState.OPEN).values_list("id", flat=True)
    for request_id in found:
        await raw_sql.execute(
            "INSERT INTO digest_round (request_id, edition) VALUES (?, ?) "
            "ON CONFLICT (request_id) DO UPDATE SET edition = excluded.edition",
            request_id,
            raw_sql.stored(NEVER),
        )


CONSUMERS = (Consumer("spread requests", (HelpingEvent.REQUEST_POSTED, *DecisionEvent), put_in_front),)
