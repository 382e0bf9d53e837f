"""Retention of what profiles keep of a person besides the profile itself."""

from collections.abc import Sequence

from jobtease.keeping import Kept, Part
from jobtease.profiles import geocoding
from jobtease.words.durations import in_words
from jobtease.words.translations import _


def kept() -> Sequence[Kept]:
    """Each kind of thing, in the language of this request."""
    return (
        Kept(
            Part.ACCOUNT,
            _("Your postcode, if you give one"),
            _("For distances. We make it a point that is right to about five kilometres, and keep that point."),
            _("Until it is a point. If that does not work: {time}.").format(time=in_words(geocoding.GIVE_UP_AFTER)),
            ("profile",),
        ),
    )
