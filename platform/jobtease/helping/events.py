"""What happens to requests for help and to offers."""

from jobtease.audience import Visibility
from jobtease.events.event_names import EventName, Facts


class OfOffer(Facts):
    about: str
    """Public id of the request."""
    helper: int


class OfferMade(OfOffer):
    visibility: Visibility
    because: str = ""
    """What a moderator is to look for: "corrected", after they hid it."""


class OfferAccepted(OfOffer):
    conversation: str
    changed: bool = False
    """The request was, after this was offered."""


class OfferWithdrawn(OfOffer):
    left: bool = False
    """The helper left: the conversation, the asker or the place."""
    again: bool | None = None
    """The offer had been accepted, so that the request is open once more, if it still can be."""


class OfHelper(Facts):
    helper: int


class OfAnswer(Facts):
    kind: str
    """An Answer, or a word of a later version."""


class RequestPosted(Facts):
    visibility: Visibility


class RequestChanged(RequestPosted):
    because: str = ""
    """As of an offer."""


class RequestClosed(Facts):
    by: str
    """ "asker" or "helper"."""
    says: str
    helper: int | None = None


class RequestThanked(Facts):
    helper: int | None = None


class HelpingEvent(EventName):
    ANSWER_FAILED = "helping:answer:failed", OfAnswer
    """What somebody answered could not be given any more when it was due: they hear it."""
    ANSWER_GIVEN = "helping:answer:given", OfAnswer
    """Ten seconds have gone by: the answer was given, in the same transaction."""
    ANSWER_LAPSED = "helping:answer:lapsed", OfAnswer
    """A no to an offer that was gone by itself when it was due."""
    ANSWER_PENDING = "helping:answer:pending", OfAnswer
    """Somebody chose, said no, or said whether it helped; nobody hears it for ten seconds."""
    ANSWER_UNDONE = "helping:answer:undone", OfAnswer
    """They undid it in time."""
    OFFER_ACCEPTED = "helping:offer:accepted", OfferAccepted
    """The asker chose this offer."""
    OFFER_CHANGED = "helping:offer:changed", OfferMade
    """Who offered changed the message while nobody had answered."""
    OFFER_CONFIRMED = "helping:offer:confirmed", OfOffer
    """Who offered help said that it stands for the question as it was rewritten."""
    OFFER_DECLINED = "helping:offer:declined", OfOffer
    """The asker chose somebody else, said no, or the request ended."""
    OFFER_LET_IN = "helping:offer:let_in", OfOffer
    """The asker wants to read what a stranger says: at 16 and 17 that is asked first."""
    OFFER_MADE = "helping:offer:made", OfferMade
    """Somebody offered help, for the first time or again."""
    OFFER_WITHDRAWN = "helping:offer:withdrawn", OfferWithdrawn
    """Who offered took it back, or left."""
    PERSON_ASKED = "helping:person:asked", OfHelper
    """The asker asked this person directly with a request."""
    PERSON_DECLINED = "helping:person:declined", OfHelper
    """Who was asked said: not this time."""
    PERSON_NOT_ASKED = "helping:person:not_asked", OfHelper
    """The asker doesn't ask this person after all."""
    REQUEST_CHANGED = "helping:request:changed", RequestChanged
    """The asker changed an open request."""
    REQUEST_CLOSED = "helping:request:closed", RequestClosed
    """The asker or the helper said whether it helped."""
    REQUEST_EXPIRED = "helping:request:expired", RequestPosted
    """The last day of an open request has passed."""
    REQUEST_POSTED = "helping:request:posted", RequestPosted
    """A request is open to others, for the first time or again."""
    REQUEST_REMINDED = "helping:request:reminded"
    """The asker was asked whether it helped, since nobody had said so for a while."""
    REQUEST_SAVED = "helping:request:saved"
    """A draft was kept; nobody else sees it."""
    REQUEST_THANKED = "helping:request:thanked", RequestThanked
    """The asker thanked the helper."""
    REQUEST_WIPED = "helping:request:wiped"
    """Its author wiped the words of a request."""
    REQUEST_WITHDRAWN = "helping:request:withdrawn"
    """The asker took the request back."""
