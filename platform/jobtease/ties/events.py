"""What happens between people who know each other here."""

from jobtease.events.event_names import EventName


class TieEvent(EventName):
    PERSON_BLOCKED = "ties:person:blocked"
    """Somebody is rid of another person; whom stands nowhere in the log."""
    PERSON_MUTED = "ties:person:muted"
    """Somebody hears no more of another person; of whom stands nowhere in the log."""
    PERSON_UNBLOCKED = "ties:person:unblocked"
    """Somebody took a block back."""
    PERSON_UNMUTED = "ties:person:unmuted"
    """Somebody took a mute back."""
    TIE_ENDED = "ties:tie:ended"
    """Somebody ended a tie: the other no longer sees what is for people who help."""
