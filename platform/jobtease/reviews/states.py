"""State machine of a review, and of a suggestion: every question that is asked of them, each declared once.

A review: draft -> open -> closed; its asker can take it back from anywhere. A suggestion: open -> taken, kept, other or withdrawn;
back to open when its asker goes back to a version from before it was taken.
"""

from jobtease.audience import Visibility
from jobtease.data.conditions import Ahead, Below, Empty, Filled, Is, Past
from jobtease.reviews.models import MOST_SUGGESTIONS, Kind, State

STANDS = Empty("withdrawn_at")
"""It was not taken back."""
DRAFT = Empty("sent_at") & STANDS
"""Its asker looks at the copy that others will read."""
SENT = Filled("sent_at") & STANDS
"""Others may see it."""
CLOSED = SENT & Past("closes_at")
"""Nobody can suggest any more."""
OPEN = SENT & Ahead("closes_at")
"""Others can suggest, as far as time goes."""
ANSWERABLE = Is("visibility", Visibility.SHOWN) & OPEN & Below("suggestion_count", MOST_SUGGESTIONS)
"""One more suggestion can come."""

TO_ANSWER = Is("state", State.OPEN) & Is("visibility", Visibility.SHOWN)
"""Of a suggestion: it waits for its asker."""
TO_TAKE = TO_ANSWER & Is("kind", Kind.CHANGE, Kind.ADD, Kind.REMOVE)
"""It can be taken over, if it still fits the text."""
WITHDRAWABLE = Is("state", State.OPEN)
"""Who made it can take it back."""
