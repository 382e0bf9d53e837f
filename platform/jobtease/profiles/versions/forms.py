"""Forms of a version: its name, and going back to it."""

from jobtease.profiles.versions.models import LONGEST_NAME
from jobtease.web.fields import Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_


class NameForm(Form):
    """What a version is called."""

    name = Text(
        label=N_("A name for this version"),
        hint=N_("To find it again. For example: for hotels."),
        max=LONGEST_NAME,
        required=False,
    )


class BackForm(Form):
    """Going back to a version."""

    seen = Text(label=N_("Your profile, as you saw it"), as_kind="hidden", max=16)
    """document.mark_of what stood when the page was made."""
