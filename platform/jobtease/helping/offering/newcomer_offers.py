"""Pre-moderation of a newcomer's first offers: few, each seen by a moderator before it reaches somebody who doesn't know them."""

from jobtease.accounts.trust import newcomers
from jobtease.audience import Viewer
from jobtease.data import rate_limits
from jobtease.helping.models import Offer, OfferState


async def is_first(viewer: Viewer, *, hold: bool) -> bool:
    """Whether offers of this viewer are few and held: a newcomer whom nobody chose yet, or somebody whom a moderator limited.

    `hold` is the setting hold_newcomers.
    """
    if await newcomers.is_limited(viewer.id):
        return True
    if not await newcomers.is_new(viewer.id, hold=hold):
        return False
    return not await Offer.filter(author_id=viewer.id, state=OfferState.ACCEPTED).exists()


async def spend(viewer: Viewer, request: str) -> None:
    """One of the day's first offers, unless it only changes the one on this request. Raises TooMany."""
    if not await Offer.filter(author_id=viewer.id, request__public_id=request, state=OfferState.OPEN).exists():
        await rate_limits.spend(f"first-offers:{viewer.id}", newcomers.OFFERS)
