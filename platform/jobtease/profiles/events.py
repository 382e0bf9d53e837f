"""What happens to profiles."""

from jobtease.audience import Visibility
from jobtease.events.event_names import EventName, Facts


class ProfileChanged(Facts):
    visibility: Visibility
    located: bool
    """With a postcode, which becomes a point on the map."""
    because: str = ""
    """What a moderator is to look for: "corrected", after they hid it."""
    version: int = 0
    """Number of the document's version from then on; 0 before there were any."""
    back_to: int = 0
    """The version that it is equal to, when its owner went back."""


class ProfileLocated(Facts):
    found: bool


class ProfileEvent(EventName):
    PROFILE_CHANGED = "profiles:profile:changed", ProfileChanged
    """A profile was made or changed."""
    PROFILE_LOCATED = "profiles:profile:located", ProfileLocated
    """A postcode became a point on the map, or could not be found; either way it was forgotten."""
    PROFILE_MOVED = "profiles:profile:moved"
    """Somebody moved to another municipality, and the profile went along."""
    VERSION_NAMED = "profiles:version:named"
    """Somebody gave a version of their profile a name, to find it again."""
    TIP_DISMISSED = "profiles:tip:dismissed"
    """Somebody doesn't want to hear one piece of advice again, or nothing of one rule."""
    TIP_HEARD_AGAIN = "profiles:tip:heard_again"
    """Somebody wants to hear all advice again."""
