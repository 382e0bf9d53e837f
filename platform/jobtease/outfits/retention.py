"""Retention of photos, and of who looked at them, and what of it people read in a copy."""

from collections.abc import Sequence

from jobtease.outfits.asking.choices import KEEP_HOURS
from jobtease.outfits.asking.photo_actions import DRAFT_LASTS
from jobtease.retention import Kept, Part, Readable
from jobtease.words.durations import in_words
from jobtease.words.translations import N_, _

READABLE = (
    Readable(N_("Your outfits"), "outfits", "created_at", (("", "job"), ("", "question"), ("", "went_words"))),
    Readable(N_("What you said about outfits"), "feedback_given", "created_at", (("", "note"),)),
)


def kept() -> Sequence[Kept]:
    """Each kind of thing, in the language of this request."""
    return (
        Kept(
            Part.SHARED,
            _("Photos of your clothes"),
            _("To show them to the people you choose. What you hide in a photo is never kept."),
            _("You choose: {choices}. A photo that you don't post: {time}.").format(
                choices=" · ".join(_(label) for label in KEEP_HOURS.values()), time=in_words(DRAFT_LASTS)
            ),
            ("photo", "leftover"),
        ),
        Kept(
            Part.SHARED,
            _("Whose photos you looked at"),
            _("So that nobody can collect photos, and who asks reads how many looked."),
            _("Until that photo is destroyed."),
            ("photo_look",),
        ),
    )
