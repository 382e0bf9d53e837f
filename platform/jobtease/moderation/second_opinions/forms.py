"""Form of a second opinion: a measure and, for one against somebody, a house rule."""

from jobtease.moderation import rules, rulings
from jobtease.moderation.models import Ruling
from jobtease.moderation.second_opinions.models import LONGEST_NOTE, Opinion
from jobtease.web.fields import Choice, Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_


class SecondOpinionForm(Form):
    """What somebody would have decided."""

    ruling = Choice(
        label=N_("What would you have decided?"),
        choose_from=[(ruling.value, rulings.DONE[ruling]) for ruling in Ruling],
        missing=N_("Choose what you would have decided."),
    )
    clause = Choice(
        label=N_("Which house rule?"),
        choose_from=[(number, f"{number} {clause.short}") for number, clause in rules.CLAUSES.items()],
        required=False,
    )
    note = Text(
        label=N_("Why?"),
        hint=N_("You don't have to. Only moderators read this."),
        required=False,
        rows=2,
        max=LONGEST_NOTE,
    )

    @property
    def given(self) -> Opinion:
        return Opinion(Ruling(self.ruling.value), self.clause.value, self.note.value)
