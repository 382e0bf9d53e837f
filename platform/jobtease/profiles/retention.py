"""Retention of what profiles keep of a person besides the profile itself, and what of it people read in a copy."""

from collections.abc import Sequence

from jobtease.profiles import geocoding
from jobtease.retention import Kept, Part, Readable
from jobtease.words.durations import in_words
from jobtease.words.translations import N_, _

READABLE = (
    Readable(
        N_("Your profile"),
        "profile",
        "created_at",
        (
            (N_("In one line"), "headline"),
            (N_("About me"), "about"),
            (N_("What I look for"), "looking_for"),
            (N_("What I have done"), "experience"),
            (N_("What I can help with"), "offering"),
        ),
    ),
)


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
        Kept(
            Part.ACCOUNT,
            _("Your name and contact details for your CV, if you give them"),
            _("For your own CV. Nobody else reads them here."),
            _("Until you erase your account. If you remove them, earlier versions still have them."),
            ("profile_version",),
        ),
        Kept(
            Part.ACCOUNT,
            _("Advice on your profile that you don't want to hear again"),
            _("So that we don't tell it again."),
            _("Until you want to hear it again, or erase your account."),
            ("dismissed_tip",),
        ),
        Kept(
            Part.ACCOUNT,
            _("Earlier versions of your profile"),
            _("So that nothing you wrote is lost, and you can go back. Only you read them."),
            _("Until you erase your account."),
            ("profile_version",),
        ),
    )
