"""What happens to reviews, and to what is suggested in them."""

from jobtease.audience import Audience, Visibility
from jobtease.events.event_names import EventName, Facts


class ReviewSent(Facts):
    visibility: Visibility
    audience: Audience


class SuggestionMade(Facts):
    visibility: Visibility
    about: str
    """Public id of the review."""


class OfReview(Facts):
    about: str


class Settled(OfReview):
    version: int
    """Of the profile: the one in which the words were taken over, or other ones."""


class ReviewEvent(EventName):
    REVIEW_DRAFTED = "reviews:review:drafted"
    """Somebody looks at the copy that others would read; nobody else sees it."""
    REVIEW_FORGOTTEN = "reviews:review:forgotten"
    """A draft was removed by its owner, or left for a day."""
    REVIEW_SENT = "reviews:review:sent", ReviewSent
    """Others may read the copy, once a moderator has where that is needed."""
    REVIEW_WITHDRAWN = "reviews:review:withdrawn"
    """Its asker took it back; nobody else sees it from that moment."""
    SUGGESTION_KEPT = "reviews:suggestion:kept", OfReview
    """The asker keeps her own words, or has read a remark."""
    SUGGESTION_MADE = "reviews:suggestion:made", SuggestionMade
    """Somebody suggested other words, or remarked something."""
    SUGGESTION_OTHER = "reviews:suggestion:other", Settled
    """The asker took over another suggestion for the same words."""
    SUGGESTION_REOPENED = "reviews:suggestion:reopened", OfReview
    """The asker went back to a version from before it was taken over."""
    SUGGESTION_TAKEN = "reviews:suggestion:taken", Settled
    """The asker took it over."""
    SUGGESTION_WITHDRAWN = "reviews:suggestion:withdrawn", OfReview
    """Who made it took it back, before the asker answered."""
