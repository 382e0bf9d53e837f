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

    authority = Choice(
        label=N_("Who did you report it to?"),
        choose_from=[(one.value, TOLD[one]) for one in (Authority.HOTLINE, Authority.POLICE)],
    )
    reference = Text(
        label=N_("Number of the report"),
        hint=N_("Or the name of whom you spoke."),
        max=LONGEST_REFERENCE,
    )


class LiftForm(Form):
    """Why it is no child abuse."""

    reason = Text(
        label=N_("Why is it no child abuse?"),
        hint=N_("The colleague who looks again reads this. It stays with the case."),
        rows=2,
        max=LONGEST_REFERENCE,
    )


class LiftAnswerForm(Form):
    """What a second one finds of that."""

    answer = Choice(
        label=N_("Do you agree?"),
        choose_from=(
            ("yes", N_("Yes, it is no child abuse")),
            ("no", N_("No, it stays a suspicion")),
        ),
    )
