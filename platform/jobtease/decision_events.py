"""Decisions of moderators as events: what features below moderation follow, whatever kind of thing was decided about."""

from jobtease.events.event_names import EventName, Facts


class Decided(Facts):
    about: str
    """Public id of the thing."""
    kind: str
    """As in Reportable."""
    case: str
    ruling: str
    """A Ruling of moderation."""
    told: bool = False
    """Author and reporters were told in the same transaction. Not by servers of version 0.3, whose decisions a consumer tells of."""


class DecisionEvent(EventName):
    MADE = "moderation:decision:made", Decided
    """A moderator decided."""
    UNDONE = "moderation:decision:undone", Decided
    """A moderator took a decision back."""
