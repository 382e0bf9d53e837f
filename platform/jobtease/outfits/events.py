"""What happens to outfits and to what is said of them."""

from jobtease.audience import Audience, Visibility
from jobtease.events.event_names import EventName, Facts
from jobtease.photos.events import PhotosDestroyed


class OutfitPosted(Facts):
    visibility: Visibility
    audience: Audience
    photos: int
    because: str = ""
    """What a moderator is to look for: "again", when photos were taken away before."""


class OutfitChanged(Facts):
    audience: Audience
    elsewhere: int
    """0 or 1: not for people of the asker's own municipality."""
    visibility: Visibility | None = None
    """None before 0.2.0."""


class OutfitDestroyed(PhotosDestroyed):
    draft: int
    """0 or 1: it was never posted."""
    kept: int = 0
    """Photos that are still there as evidence in a case."""


class HowItWent(Facts):
    how: str
    """A key of outcomes.WENT."""


class Answers(Facts):
    answers: int


class FeedbackGiven(Facts):
    visibility: Visibility
    about: str
    """Public id of the outfit."""


class OfOutfit(Facts):
    about: str


class OfAdvice(OfOutfit):
    garment: str


class OutfitEvent(EventName):
    FEEDBACK_CHANGED = "outfits:feedback:changed", FeedbackGiven
    """Somebody said something else of an outfit, before its asker had read it."""
    FEEDBACK_GIVEN = "outfits:feedback:given", FeedbackGiven
    """Somebody said per garment what to keep or swap."""
    FEEDBACK_HELPED = "outfits:feedback:helped", OfAdvice
    """The asker marked a piece of advice as helpful."""
    FEEDBACK_READ = "outfits:feedback:read", Answers
    """Answers stood on the asker's page for the first time; the subject is the outfit."""
    FEEDBACK_UNHELPED = "outfits:feedback:unhelped", OfAdvice
    """The asker took back that a piece of advice was helpful."""
    FEEDBACK_WITHDRAWN = "outfits:feedback:withdrawn", OfOutfit
    """Somebody took back what they said, before the asker had read it; it is deleted."""
    OUTFIT_ANSWERED = "outfits:outfit:answered", Answers
    """Enough people have answered, or the time for it is over; once."""
    OUTFIT_ASKED_HOW = "outfits:outfit:asked_how"
    """The interview is over, and the asker was asked how it went; once."""
    OUTFIT_CHANGED = "outfits:outfit:changed", OutfitChanged
    """The asker changed who may see it, or corrected the question before anybody answered."""
    OUTFIT_DESTROYED = "outfits:outfit:destroyed", OutfitDestroyed
    """Its photos are gone from the store, because their time had come or they were taken back."""
    OUTFIT_DRAFTED = "outfits:outfit:drafted"
    """Photos were developed and wait for their owner's yes; nobody else sees them."""
    OUTFIT_FORGOTTEN = "outfits:outfit:forgotten"
    """Its owner removed a withdrawn outfit from the list."""
    OUTFIT_POSTED = "outfits:outfit:posted", OutfitPosted
    """The owner said yes: others may look, once a moderator has where that is needed."""
    OUTFIT_REDRAWN = "outfits:outfit:redrawn"
    """A draft changed: what its photos show, or what is asked. A photo as it was before is destroyed."""
    OUTFIT_TOLD = "outfits:outfit:told", HowItWent
    """The asker told how the interview went."""
    OUTFIT_WITHDRAWN = "outfits:outfit:withdrawn"
    """The owner took it back; nobody else sees it from that moment."""
    PRACTICE_DONE = "outfits:practice:done"
    """Somebody tried an invented outfit before looking at a real one."""
