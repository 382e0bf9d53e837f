"""Retention of who helps whom, and who is rid of whom."""

from collections.abc import Sequence

from jobtease.retention import Kept, Part
from jobtease.words.translations import _


def kept() -> Sequence[Kept]:
    """Each kind of thing, in the language of this request."""
    return (
        Kept(
            Part.SHARED,
            _("Who helped you, whom you thanked and whom you blocked"),
            _("To show more to who helps you, and nothing to who is blocked."),
            _("Until you end it or erase your account."),
            ("help_tie", "thanks", "block"),
        ),
        Kept(
            Part.ACCOUNT,
            _("Whom you muted"),
            _("To show you nothing of them, without their knowing."),
            _("Until you end it or erase your account."),
            ("mute",),
        ),
    )
