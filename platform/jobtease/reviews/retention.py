"""Retention of reviews, and what of them people read in a copy."""

from collections.abc import Sequence

from jobtease.retention import Kept, Part, Readable
from jobtease.reviews.asking.actions import DRAFT_LASTS
from jobtease.reviews.models import OPEN_DAYS
from jobtease.words.durations import in_words
from jobtease.words.translations import N_, _, ngettext

READABLE = (
    Readable(N_("What you asked about your profile"), "reviews", "created_at", (("", "question"),)),
    Readable(N_("What you suggested for profiles"), "suggestions_given", "created_at", (("", "text"), ("", "note"))),
)


def kept() -> Sequence[Kept]:
    """Each kind of thing, in the language of this request."""
    open_for = ngettext("{n} day", "{n} days", OPEN_DAYS).format(n=OPEN_DAYS)
    return (
        Kept(
            Part.SHARED,
            _("What you ask about your profile, and what others suggest"),
            _("So that others can help with your words. They read a copy in which we hide how to reach you."),
            _("Others read it for {time}, or until you take it back. What you don't send: {draft}.").format(
                time=open_for, draft=in_words(DRAFT_LASTS)
            ),
            ("profile_review", "suggestion"),
        ),
    )
