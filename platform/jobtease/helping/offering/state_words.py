"""The state of an offer in words, for who made it."""

from jobtease.audience import Visibility
from jobtease.helping import queries, state_words
from jobtease.moderation_status import Standing, next_look


def state_of_offer(own: queries.OfferDetails, one: queries.Request, standing: Standing) -> state_words.State:
    """What somebody reads of their own offer on a request. `standing`: of the offer, while it is held."""
    held = own.visibility is Visibility.HELD
    return state_words.for_helper(
        own.state,
        one.state,
        asker=one.author,
        until=one.until,
        says=one.asker_says,
        told=one.helper_says,
        held=next_look(standing.before) if held else "",
        changed=own.changed_at is not None and not one.state_only,
    )
