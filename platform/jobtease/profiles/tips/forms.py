"""The form with which advice is dismissed."""

from jobtease.profiles.tips.models import LONGEST_KEY
from jobtease.web.fields import Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_


class DismissForm(Form):
    """Don't tell me this again."""

    key = Text(label=N_("Which advice"), as_kind="hidden", max=LONGEST_KEY)
