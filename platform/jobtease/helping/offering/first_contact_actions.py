"""Writes of a first contact: an asker of 16 or 17 wants to read what a stranger says with an offer."""

from jobtease import blocks, clock
from jobtease.audience import Viewer
from jobtease.errors import Conflict, NotFound
from jobtease.events import event_log
from jobtease.helping import states
from jobtease.helping.events import HelpingEvent, OfOffer
from jobtease.helping.models import Offer
from jobtease.words.translations import _


@event_log.action
async def let_in(viewer: Viewer, public_id: str, offer_public_id: str) -> None:
    """The viewer wants to read this offer. Once more changes nothing. Raises NotFound, Conflict when it can't be chosen any more."""
    near = blocks.none_with(viewer.id, "author_id")
    offer = await Offer.get_or_none(
        near, public_id=offer_public_id, request__public_id=public_id, request__author_id=viewer.id
    )
    if offer is None:
        raise NotFound
    if offer.let_in_at is not None:
        event_log.no_change()
        return
    mine = Offer.filter(states.CHOOSABLE.q(), id=offer.id, let_in_at=None)
    if not await mine.update(let_in_at=clock.now()):
        raise Conflict(_("This offer was taken back in the meantime. Your request is still open."))
    facts = OfOffer(about=public_id, helper=offer.author_id)
    event_log.record(HelpingEvent.OFFER_LET_IN, offer.public_id, actor=viewer.id, facts=facts)
