"""State machine of a conversation, its messages and appointments: every question about their moments, declared once.

A conversation is open until one of the two parts from the other (ended), or two weeks after what it is about is done (closed). It can
be read for ever. Who the two are is another question (queries.py).
"""

from datetime import timedelta

from jobtease.audience import Visibility
from jobtease.conversations.models import CHANGEABLE_FOR, WRITABLE_FOR
from jobtease.data.conditions import Ahead, Empty, Filled, Is

STANDS_FOR = timedelta(hours=4)
"""An appointment that began so long ago is over."""

TOGETHER = Empty("ended_at")
"""Of a conversation: neither left it, or is rid of the other."""
OPEN = TOGETHER & (Empty("closed_at") | Ahead("closed_at", WRITABLE_FOR))
"""It takes words, as long as there are two."""
WRITABLE = OPEN & Filled("asker_id") & Filled("helper_id")
"""It takes words: both are there still."""

CHANGEABLE = (
    Empty("taken_back_at") & Empty("meets_at") & Is("visibility", Visibility.SHOWN) & Ahead("sent_at", CHANGEABLE_FOR)
)
"""Of a message: its writer can change it or take it back, while the conversation takes words. No appointment: another counts on that."""

PROPOSED = Filled("meets_at") & Empty("taken_back_at")
"""Of a message: it proposes to meet. The newest of these counts."""
NOT_OVER = Filled("meets_at") & Ahead("meets_at", STANDS_FOR)
"""It proposes to meet at a moment that is to come, or just was. One that was called off counts too: for a first look."""
AGREED = Empty("called_off_at") & Is("visibility", Visibility.SHOWN) & Ahead("meets_at", STANDS_FOR)
"""Of the newest proposal: the two are to meet, as long as they are together."""
