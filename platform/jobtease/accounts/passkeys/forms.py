"""Forms of passkeys."""

from jobtease.accounts.passkeys.models import LONGEST_NAME
from jobtease.accounts.passkeys.verification import LONGEST_ANSWER
from jobtease.web.fields import Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_


class MakeForm(Form):
    """A new passkey. js/passkeys.js fills in the answer of the device."""

    name = Text(
        label=N_("What do you call this device?"),
        hint=N_("So that you know it again in your list."),
        missing=N_("Give it a name, like “my phone”."),
        max=LONGEST_NAME,
    )
    answer = Text(label="", as_kind="hidden", max=LONGEST_ANSWER, required=False)
