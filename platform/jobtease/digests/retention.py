"""Retention of what the mail of the day keeps."""

from collections.abc import Sequence

from jobtease.notices import actions as notices
from jobtease.retention import Kept, Part
from jobtease.words.durations import in_words
from jobtease.words.translations import _


def kept() -> Sequence[Kept]:
    """Each kind of thing, in the language of this request."""
    return (
        Kept(
            Part.ACCOUNT,
            _("Which questions and reminders stood in your mail of the day"),
            _("So that you hear of each only once."),
            in_words(notices.KEPT),
            ("digest_item", "digest_round"),
        ),
    )
