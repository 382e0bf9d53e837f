"""What happens in conversations."""

from jobtease.events.event_names import EventName, Facts


class OfConversation(Facts):
    about: str
    """Public id of the request."""


class OfMessage(Facts):
    about: str
    """Public id of the conversation."""
    to: int | None
    """The other one of the two, while they have an account."""


class ConversationEvent(EventName):
    APPOINTMENT_CALLED_OFF = "conversations:appointment:called_off", OfMessage
    """One of the two called their appointment off."""
    CONVERSATION_CLOSED = "conversations:conversation:closed", OfConversation
    """What it was about is done; writing ends two weeks later."""
    CONVERSATION_ENDED = "conversations:conversation:ended", OfConversation
    """One of the two left: from now on nobody writes."""
    CONVERSATION_OPENED = "conversations:conversation:opened", OfConversation
    """Two people can write to each other, since an offer was accepted."""
    MESSAGE_CHANGED = "conversations:message:changed", OfMessage
    """Its writer put other words in the place of a message."""
    MESSAGE_SENT = "conversations:message:sent", OfMessage
    """A message was sent."""
    MESSAGE_TAKEN_BACK = "conversations:message:taken_back", OfMessage
    """Its writer took a message back."""
