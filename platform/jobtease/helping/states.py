"""State machine of a help request, its offers and who is asked directly: every question about their states, declared once.

The states themselves are columns (models.RequestState, OfferState, AskedState); moderation's is beside them. Who may see a request is
another question (audience.py, queries.py). What people read of a state is in state_words.py.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from tortoise.expressions import Q

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data.conditions import Empty, Filled, FromToday, Is
from jobtease.helping.models import AskedState, OfferState, RequestState

OPEN_FOR = timedelta(days=30)

# -- of a request -----------------------------------------------------------------------------------------------------------------

OPEN = Is("state", RequestState.OPEN) & Is("visibility", Visibility.SHOWN)
"""Others find it, and it takes offers. Indexes of the table (models.OPEN) hold these alone."""
IN_TIME = Empty("needed_by") | FromToday("needed_by")
"""The day on which it is needed is not over."""
NOT_REMOVED = Is("visibility", Visibility.SHOWN, Visibility.HELD, Visibility.HIDDEN)
"""No moderator took it away for good: its author can still do something with it. Of offers too."""
KEPT = Empty("wiped_at")
"""Its author did not wipe it: what is wiped is read by nobody, and nothing more is done with it."""
DRAFT = Is("state", RequestState.DRAFT)
"""Not put up yet: for its author alone."""
UNDER_WAY = Is("state", RequestState.DRAFT, RequestState.OPEN)
"""Nobody was chosen, and it is not over."""
PUT_UP = Is("state", RequestState.OPEN, RequestState.MATCHED, RequestState.DONE, RequestState.EXPIRED) & KEPT
"""It came before others, and its author did not take it away again."""
EDITABLE = UNDER_WAY & NOT_REMOVED
"""Its author can change it, take it back, and ask people with it."""
CHOSEN = Is("state", RequestState.MATCHED, RequestState.DONE)
"""Somebody was chosen to help."""
ASKER_CAN_TELL = Is("state", RequestState.MATCHED)
"""The asker can say whether it helped, which makes it done."""
HELPER_CAN_TELL = CHOSEN & Empty("helper_says")
"""The helper can say how it went."""
HELPER_IS_AWAITED = Is("state", RequestState.DONE) & Empty("helper_says")
"""The asker said how it went, and the helper did not."""
THANKABLE = Is("state", RequestState.DONE) & Empty("thanked_at")
"""The asker can thank the helper."""
OVER = Is("state", RequestState.DONE, RequestState.EXPIRED, RequestState.WITHDRAWN)

# -- of an offer ------------------------------------------------------------------------------------------------------------------

STANDS = Is("state", OfferState.OPEN, OfferState.ACCEPTED)
"""It was neither declined nor taken back: something hangs on it."""
CHOOSABLE = Is("state", OfferState.OPEN) & Is("visibility", Visibility.SHOWN)
"""Its asker can choose it: what a request counts (offer_count)."""
UNSURE = Is("state", OfferState.OPEN) & Filled("changed_at")
"""The question is another since it was made, and whoever made it did not say that it stands."""

# -- of somebody who is asked directly --------------------------------------------------------------------------------------------

ASKED = Is("state", AskedState.ASKED) & Filled("told_at")
"""They were told, and gave no answer."""


@dataclass(frozen=True)
class OwnRequest:
    """A request as its asker stands before it: what she reads of it and can do next hangs on this and nothing else."""

    state: RequestState
    visibility: Visibility
    opened_at: datetime | None
    needed_by: date | None
    reminded_at: datetime | None
    """When she was asked whether it helped."""
    says: str | None
    """What she said of that."""
    offers: int
    """So many she can choose from."""
    helper: str
    """Name of who was chosen, or empty."""

    @classmethod
    def of(cls, request: Any, *, offers: int, helper: str) -> "OwnRequest":
        """Of a request, a row or what a query gave."""
        return cls(
            state=request.state,
            visibility=request.visibility,
            opened_at=request.opened_at,
            needed_by=request.needed_by,
            reminded_at=request.reminded_at,
            says=request.asker_says,
            offers=offers,
            helper=helper,
        )

    @property
    def until(self) -> date | None:
        return last_day(self.opened_at, self.needed_by)


def last_day(opened_at: datetime | None, needed_by: date | None) -> date | None:
    """The last day on which a request is open: when it is needed, at most 30 days after it was opened."""
    if opened_at is None:
        return needed_by
    latest = clock.local(opened_at + OPEN_FOR).date()
    return min(latest, needed_by) if needed_by else latest


def past_last_day() -> tuple[Q, Q]:
    """The same as filters: needed before today, or opened so long ago. Two, as no index holds both."""
    today = clock.local(clock.now()).date()
    began = datetime.combine(today, time.min, clock.AMSTERDAM).astimezone(UTC)
    return Q(needed_by__lt=today), Q(opened_at__lt=began - OPEN_FOR)


def is_refused(offer: Any, opened_at: datetime | None) -> bool:
    """Whether this offer is the last word between the two: chosen, or said no to since the request was last opened."""
    if offer.state is OfferState.ACCEPTED:
        return True
    answered_at = offer.answered_at
    is_declined = offer.state is OfferState.DECLINED
    return is_declined and answered_at is not None and opened_at is not None and answered_at > opened_at
