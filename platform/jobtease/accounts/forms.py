"""Forms of accounts: what people type when they come in, and about themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobtease.accounts.models import AgeBand, MailKind
from jobtease.regions import queries as regions
from jobtease.regions.queries import Place
from jobtease.web.bound_fields import Wrong
from jobtease.web.fields import Choice, Code, Email, Flag, Option, Parsed, Text
from jobtease.web.forms import Form
from jobtease.words.names import Trouble, trouble
from jobtease.words.translations import LANGUAGES, N_, _

IN_WORDS = {
    Trouble.CONTACT: N_("Choose a name without an e-mail address, number or link. That keeps you safe."),
    Trouble.NO_LETTER: N_("A name has at least one letter."),
    Trouble.ALPHABETS: N_("Write each word of your name in one alphabet. Else it looks like a name that isn't yours."),
    Trouble.OURS: N_("With this name people would think that you speak for Jobtease. Choose another one."),
    Trouble.AUTHORITY: N_(
        "With this name people would think that you speak for an office or the police. Choose another one."
    ),
    Trouble.NO_NAME: N_("Choose something that others can call you by. These words are no name."),
}
"""Why a name can't be taken."""


@dataclass(kw_only=True)
class Language(Choice):
    """The languages of the site, each called what its own speakers call it."""

    choose_from: Sequence[Option] = ()

    def options(self) -> Sequence[tuple[str, str, str]]:
        return [(code, one.name, "") for code, one in LANGUAGES.items()]


@dataclass(kw_only=True)
class Nickname(Text):
    """What others call somebody: 2 to 30 characters; names.py says which can't be taken."""

    min: int = 2
    max: int = 30
    autocomplete: str = "nickname"

    def parse(self, raw: str) -> str:
        name = super().parse(raw)
        if wrong := trouble(name, is_place=lambda word: regions.parse(word) is not None):
            raise Wrong(_(IN_WORDS[wrong]))
        return name


@dataclass(kw_only=True)
class Municipality(Parsed[Place]):
    """One of the 342, by its name or a town in it. The clean value is a Place."""

    def options(self) -> Sequence[tuple[str, str, str]]:
        return [(place.code, place.called, place.hint) for place in regions.all_places()]


TOO_YOUNG = "younger"
AGES: tuple[Option, ...] = ((AgeBand.YOUNG, N_("16 or 17")), (AgeBand.ADULT, N_("18 or older")))

NEARBY = N_("So that you find people nearby. Others see the municipality, never your address.")
MOVED = N_("Did you move? What people there show to each other only, you see after a few days.")


def municipality_field(
    hint: str = NEARBY, label: str = N_("Your municipality"), *, required: bool = True
) -> Municipality:
    """The field in which somebody says where they live."""
    return Municipality(
        label=label,
        hint=hint,
        required=required,
        missing=N_("Which municipality do you live in?"),
        parser=regions.parse,
        unknown=N_("We don't know this municipality. Type the beginning of its name and choose one."),
        as_kind="place",
        source="regions:search",
        shower=lambda place: place.called,
        max=60,
    )


@dataclass(frozen=True)
class Newcomer:
    """Who somebody new says they are. `municipality` is a code."""

    nickname: str
    municipality: str
    language: str
    age: AgeBand


@dataclass(frozen=True)
class AccountChange:
    """What somebody's account is from now on. `municipality` is a code; `mails` are the kinds they want."""

    nickname: str
    municipality: str
    language: str
    mails: frozenset[MailKind]


class AskForm(Form):
    """Who wants to come in."""

    email = Email(label=N_("Your e-mail address"), missing=N_("We need your e-mail address to send you the code."))


class CodeForm(Form):
    """The code from the mail."""

    code = Code(label=N_("The code from the mail"), missing=N_("Type the six digits from the mail."))


class JoinForm(Form):
    """Somebody new."""

    nickname = Nickname(
        label=N_("What shall we call you?"),
        hint=N_("A first name or a nickname. Everyone you help or ask sees it."),
        missing=N_("How may others call you?"),
    )
    municipality = municipality_field()
    language = Language(label=N_("Your language"))
    age = Choice(
        label=N_("How old are you?"),
        hint=N_("People of 16 and 17 are protected better here. Other members never see what you say."),
        missing=N_("How old are you?"),
        choose_from=((TOO_YOUNG, N_("Younger than 16")), *AGES),
    )

    @property
    def given(self) -> Newcomer:
        age = AgeBand(self.age.value)
        return Newcomer(self.nickname.value, self.municipality.filled().code, self.language.value, age)


class AgeForm(Form):
    """How old somebody is, asked again, or for the first time of who joined before it was."""

    age = Choice(
        label=N_("How old are you?"),
        hint=N_("Other members never see what you say."),
        missing=N_("How old are you?"),
        choose_from=AGES,
    )


class AboutForm(Form):
    """What somebody can change about their account."""

    nickname = Nickname(
        label=N_("Your name here"), hint=N_("Everyone you help or ask sees it."), missing=N_("How may others call you?")
    )
    municipality = municipality_field(MOVED)
    language = Language(label=N_("Your language"))
    mail_notices = Flag(label=N_("Mail me when there is news for me"), required=False)
    mail_messages = Flag(label=N_("Mail me when a message stays unread"), required=False)
    mail_digest = Flag(label=N_("Mail me once a day, at most, what fits me and what waits for me"), required=False)

    @property
    def given(self) -> AccountChange:
        mails = frozenset(kind for kind in MailKind if self.bound[f"mail_{kind}"].value)
        return AccountChange(self.nickname.value, self.municipality.filled().code, self.language.value, mails)


class NewAddressForm(Form):
    """Another mail address."""

    email = Email(label=N_("Your new e-mail address"), missing=N_("Type the address that you want."))


class LeaveForm(Form):
    """The last question before everything goes."""

    nickname = Text(
        label=N_("Type your name here to confirm"),
        missing=N_("Type your name, so that this never happens by accident."),
    )


class AppointForm(Form):
    """A moderator or administrator, as the command line is told of them."""

    email = Email(label=N_("Your e-mail address"))
    nickname = Nickname(label=N_("Your name here"))
    municipality = municipality_field()
