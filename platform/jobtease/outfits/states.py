"""State machine of an outfit: its stages, and every question that is asked of its moments, each declared once.

draft -> open -> full or closed -> destroyed; a draft that is left lapses, and the asker can withdraw it from anywhere.
Whether somebody may see it is another question (audience.py). What people read of it is in state_words.py.
"""

from enum import StrEnum
from typing import Any

from jobtease.audience import Visibility
from jobtease.data.conditions import Ahead, AtLeast, Below, Condition, Empty, Filled, Is, Past
from jobtease.outfits.models import MOST_FEEDBACK


class Stage(StrEnum):
    """Where an outfit is. Each is in exactly one, whatever moderation made of it."""

    DRAFT = "draft"
    """Its asker makes it, and nobody else sees it."""
    LAPSED = "lapsed"
    """A draft that was left: its photos are destroyed."""
    OPEN = "open"
    """Sent, and answers can come."""
    FULL = "full"
    """As many have answered as can. The photos are there still."""
    CLOSED = "closed"
    """The interview is near, or was. The photos are there still."""
    DESTROYED = "destroyed"
    """The photos are gone, the words are there still."""
    WITHDRAWN = "withdrawn"
    """Its asker took it back: for everybody else it is gone."""


STANDS = Empty("withdrawn_at")
"""It was not taken back."""
SENT = Filled("confirmed_at") & STANDS
"""Others may see it, or saw it."""
DRAFT = Empty("confirmed_at") & STANDS
"""It was never sent, whether its photos are there or not."""
THERE = STANDS & Empty("destroyed_at")
"""Its photos were not destroyed. Indexes of the table (models.LIVE) hold nothing but these."""
SERVED = THERE & Ahead("destroy_at")
"""Its photos can be looked at: also when whoever destroys them is late, nobody does after their time."""
UNSENT = DRAFT & Empty("destroyed_at")
"""A draft that can be worked on, and sent."""
LAPSED = DRAFT & Filled("destroyed_at")
"""A draft that was left, or taken away."""
IN_TIME = THERE & Ahead("closes_at")
"""Answers may come or be changed, as far as its own moments go."""
OPEN = Filled("confirmed_at") & IN_TIME & Below("feedback_count", MOST_FEEDBACK)
"""One more answer can come, from whoever it is shown to."""
ANSWERABLE = Is("visibility", Visibility.SHOWN) & OPEN
"""Others can answer it at this moment."""
CORRECTABLE = UNSENT | (
    OPEN & Below("feedback_count", 1) & Empty("answered_at") & Is("visibility", Visibility.SHOWN, Visibility.HELD)
)
"""Its question can be changed: nobody has answered, and its asker was told of no answer."""
TELLABLE = SENT & Is("visibility", Visibility.SHOWN) & Is("went", "") & Past("interview_at")
"""Its asker can say how it went."""

STAGES: dict[Stage, Condition] = {
    Stage.DRAFT: UNSENT,
    Stage.LAPSED: LAPSED,
    Stage.OPEN: OPEN,
    Stage.FULL: Filled("confirmed_at") & IN_TIME & AtLeast("feedback_count", MOST_FEEDBACK),
    Stage.CLOSED: SENT & Empty("destroyed_at") & Past("closes_at"),
    Stage.DESTROYED: SENT & Filled("destroyed_at"),
    Stage.WITHDRAWN: Filled("withdrawn_at"),
}
GOING_ON = (Stage.OPEN, Stage.FULL, Stage.CLOSED)
"""Sent, with photos that are there."""

UNREAD = Empty("read_at") & Is("visibility", Visibility.SHOWN, Visibility.HELD)
"""Of feedback: its author can still change it or take it back, as far as it is about what its asker has read."""


def stage_of(outfit: Any) -> Stage:
    """The stage of an outfit at this moment: a row, or what a query gave."""
    return next(stage for stage, condition in STAGES.items() if condition.holds(outfit))


def desk_of(outfit: Any) -> str | None:
    """Code of the municipality whose moderators are told what happens to it: of none, as long as it was not sent."""
    return outfit.municipality if outfit.confirmed_at else None
