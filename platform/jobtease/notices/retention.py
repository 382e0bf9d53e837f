"""Retention of notices."""

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
            _("News for you"),
            _("To tell you what happened around you."),
            in_words(notices.KEPT),
            ("notice",),
        ),
    )
