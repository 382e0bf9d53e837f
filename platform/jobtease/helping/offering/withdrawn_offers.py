"""Withdrawn offers: their words stay to be reported, so that nobody hurts somebody and takes it back."""

from dataclasses import dataclass
from datetime import datetime

from jobtease.audience import Viewer, Visibility
from jobtease.helping.models import Offer, OfferState

MOST = 5


@dataclass(frozen=True)
class TakenBack:
    """An offer that the viewer could read and that its writer took back; no name and no words of it."""

    public_id: str
    at: datetime


async def on_request(viewer: Viewer, request_id: int) -> list[TakenBack]:
    """The last offers that were taken back from a request of the viewer's own; none of another's."""
    gone = Offer.filter(request_id=request_id, request__author_id=viewer.id, state=OfferState.WITHDRAWN)
    rows = (
        await gone.filter(visibility=Visibility.SHOWN)
        .order_by("-answered_at")
        .limit(MOST)
        .values_list("public_id", "answered_at")
    )
    return [TakenBack(public_id, at) for public_id, at in rows]
