"""Forms of mandates: appointing somebody, and why something ends."""

from jobtease.accounts.forms import Nickname, municipality_field
from jobtease.accounts.mandates import queries
from jobtease.accounts.mandates.details import NOBODYS_PLACE, Appointment, Place, parse_place
from jobtease.accounts.models import LONGEST_REASON
from jobtease.viewer import Role
from jobtease.web.fields import Choice, Email, Flag, Parsed, Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_, _


class AppointForm(Form):
    """Somebody is appointed by an administrator."""

    email = Email(
        label=N_("Their e-mail address"),
        hint=N_("Who has no account yet gets one."),
        missing=N_("Whom do you appoint? Type the address."),
        autocomplete="off",
    )
    role = Choice(
        label=N_("As what?"),
        choose_from=(
            (Role.MODERATOR.value, N_("Moderator"), N_("Decides about posts and reports of one place.")),
            (
                Role.ADMINISTRATOR.value,
                N_("Administrator"),
                N_("Looks after the site and appoints people. Sees no posts."),
            ),
        ),
    )
    place = Parsed[Place](
        label=N_("Moderator of which place?"),
        hint=N_("A municipality, or a region: “Rotterdam” or “region Rijnmond”."),
        required=False,
        parser=parse_place,
        unknown=N_("We don't know this place. Type a municipality, or the word region and its name."),
        shower=lambda place: queries.place_of(place.municipality, place.labour_region),
        as_kind="place",
        source="regions:search",
        max=60,
    )
    nickname = Nickname(
        label=N_("What do colleagues call them?"),
        hint=N_("Only for who has no account yet."),
        required=False,
        autocomplete="off",
    )
    home = municipality_field(
        N_("Only for who has no account yet. It gives no rights."), N_("Where do they live?"), required=False
    )
    child_abuse = Flag(
        label=N_("Deals with suspicions of child abuse as well."),
        hint=N_("Only for a moderator. Who doesn't do this sees nothing of such a case. There must be two."),
        required=False,
    )
    reason = Text(
        label=N_("Why?"),
        hint=N_("The person appointed and other administrators can read it."),
        missing=N_("Say in a few words why."),
        rows=2,
        max=LONGEST_REASON,
    )

    def check(self) -> None:
        if self.role.value == Role.MODERATOR and self.place.value is None:
            self.wrong("place", _("Of which municipality or region?"))

    @property
    def given(self) -> Appointment:
        role = Role(self.role.value)
        place = self.place.filled() if role is Role.MODERATOR else NOBODYS_PLACE
        home = self.home.value.code if self.home.value else ""
        duty = role is Role.MODERATOR and bool(self.child_abuse.value)
        return Appointment(self.email.value, role, place, self.nickname.value, home, self.reason.value, duty)


class EndForm(Form):
    """A mandate is taken away; or only the role for suspicions of child abuse that goes with it, or that is given."""

    reason = Text(
        label=N_("Why?"),
        hint=N_("The person and other administrators can read it."),
        missing=N_("Say in a few words why."),
        rows=2,
        max=LONGEST_REASON,
    )
