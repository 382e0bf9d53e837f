"""Forms of a variant: a new one, what is in it, and other words for a piece of it."""

from dataclasses import dataclass

from jobtease.profiles.document.parts import LONGEST_LINES
from jobtease.profiles.versions.models import LONGEST_NAME
from jobtease.web.fields import Choices, Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_


@dataclass(kw_only=True)
class Kept(Choices):
    """Ids of what is in it. Those of nothing mean nothing."""

    def parse(self, raw: list[str]) -> list[str]:
        return raw


class NewForm(Form):
    """A new variant."""

    name = Text(
        label=N_("What is it for?"),
        hint=N_("For example: for hotels, or for the kitchen."),
        max=LONGEST_NAME,
        missing=N_("Give it a name, to find it again."),
    )


class VariantForm(NewForm):
    """What is in a variant."""

    seen = Text(label=N_("Your profile, as you saw it"), as_kind="hidden", max=16, required=False)
    kept = Kept(label=N_("What is in it"), choose_from=(), required=False)


class WordsForm(Form):
    """Other words for one piece."""

    seen = Text(label=N_("Your profile, as you saw it"), as_kind="hidden", max=16, required=False)
    text = Text(
        label=N_("In this variant"),
        hint=N_("Leave it empty to use the words of your profile."),
        max=LONGEST_LINES,
        rows=4,
        required=False,
    )
