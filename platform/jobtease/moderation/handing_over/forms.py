"""Forms of what is handed on."""

from jobtease.moderation.forms import municipality_field
from jobtease.moderation.handing_over.models import LONGEST_HANDOVER, LONGEST_REFERENCE, Authority
from jobtease.moderation.handing_over.queries import TOLD
from jobtease.web.fields import Choice, Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_


class TransferForm(Form):
    """Where a case goes, and why."""

    municipality = municipality_field(
        N_("To which municipality?"), N_("One that has moderators here. They see everything of this case.")
    )
    note = Text(
        label=N_("What must they know?"),
        hint=N_("Your colleagues there read this with the case."),
        rows=3,
        max=LONGEST_HANDOVER,
    )


class AuthorityForm(Form):
    """Who was told of a suspicion of child abuse."""

    authority = Choice(label=N_("Who did you report it to?"), choose_from=[(one.value, TOLD[one]) for one in Authority])
    reference = Text(
        label=N_("Number of the report"),
        hint=N_("Or the name of whom you spoke. Is it something else? Then write why."),
        max=LONGEST_REFERENCE,
    )
