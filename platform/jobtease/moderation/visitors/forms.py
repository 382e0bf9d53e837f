"""Form of who reports something without an account, and of the moderator who found what they mean."""

from dataclasses import dataclass

from jobtease.moderation import rules
from jobtease.moderation.forms import ReportForm, municipality_field
from jobtease.moderation.rules import Complaint
from jobtease.moderation.visitors.models import LONGEST_NAME, LONGEST_PLACE
from jobtease.web.fields import Email, Flag, Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_, _


@dataclass(frozen=True)
class Sent:
    """What a visitor reports. Of whoever reports child abuse there is no name and no address, whatever they typed."""

    place: str
    municipality: str
    """Code."""
    complaint: Complaint
    name: str
    email: str


class VisitorReportForm(Form):
    """What is wrong, where, and who says so."""

    place = Text(
        label=N_("Where is it?"),
        hint=N_("Copy the address of the page. Don't you have it? Say where you saw it, by whom and when."),
        rows=2,
        max=LONGEST_PLACE,
    )
    reason = ReportForm.fields["reason"]
    note = ReportForm.fields["note"]
    would_help = ReportForm.fields["would_help"]
    municipality = municipality_field(
        N_("Which municipality is it about?"), N_("Where the other person lives. Don't you know? Then your own.")
    )
    name = Text(
        label=N_("Your name"),
        hint=N_("Is it about child abuse? Then leave this and the next one empty."),
        required=False,
        unmarked=True,
        max=LONGEST_NAME,
        autocomplete="name",
    )
    email = Email(
        label=N_("Your e-mail address"),
        hint=N_("We mail you that your report is in, and later what came of it. For nothing else."),
        required=False,
        unmarked=True,
    )
    good_faith = Flag(
        label=N_("I say this in good faith. As far as I know it is true."),
        missing=N_("Tick the box if it is so. Else we can't take your report."),
    )

    def check(self) -> None:
        if self.reason.value == rules.CHILD_ABUSE:
            return
        if not self.name.value:
            self.wrong("name", _("What is your name? Only for child abuse we don't ask that."))
        if not self.email.value:
            self.wrong("email", _("Where can we mail you? Only for child abuse we don't ask that."))

    @property
    def given(self) -> Sent:
        assert self.municipality.value is not None
        named = self.reason.value != rules.CHILD_ABUSE
        return Sent(
            place=self.place.value,
            municipality=self.municipality.value.code,
            complaint=Complaint(self.reason.value, self.note.value, self.would_help.value),
            name=self.name.value if named else "",
            email=self.email.value if named else "",
        )


class MeantForm(Form):
    """What is meant by a report whose address leads to nothing that others see."""

    place = Text(
        label=N_("The address of the page that is meant"),
        hint=N_("Open it yourself, and copy its address to here."),
        max=LONGEST_PLACE,
    )
