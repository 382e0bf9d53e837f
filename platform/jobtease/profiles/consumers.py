"""Event consumers of profiles: what follows from what happens to an account."""

from jobtease.accounts.events import AccountChanged, AccountEvent
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.profiles import actions


async def move_along(event: Event) -> None:
    """Who moved to another municipality is found there from now on. Posts stay with the moderators of where they were posted."""
    if event.facts_as(AccountChanged).moved and event.actor is not None and event.municipality is not None:
        await actions.move(event.actor, event.municipality)


async def protect(event: Event) -> None:
    """Who says to be 16 or 17 is found by fewer people from now on."""
    if event.actor is not None:
        await actions.protect(event.actor)


CONSUMERS = (
    Consumer("profiles move along", (AccountEvent.ACCOUNT_CHANGED,), move_along),
    Consumer("profiles of the young", (AccountEvent.ACCOUNT_AGE_SAID,), protect),
)
