"""Forms of reviews: asking for one, and suggesting something."""

from typing import Any, Self

from starlette.datastructures import FormData

from jobtease.audience import Audience
from jobtease.profiles.document.parts import PARTS, READ
from jobtease.profiles.people.forms import People
from jobtease.reviews.asking.details import Ask
from jobtease.reviews.models import (
    LONGEST_HASH,
    LONGEST_NOTE,
    LONGEST_PIECE,
    LONGEST_QUESTION,
    LONGEST_SUGGESTION,
    Kind,
)
from jobtease.reviews.reasons import REASONS
from jobtease.reviews.suggesting.details import Said
from jobtease.tone.checking import ToneResult, check
from jobtease.web.content_warnings import WarningForm
from jobtease.web.fields import Choice, Flag, Number, Text
from jobtease.web.forms import Form
from jobtease.words.screening import must_wait
from jobtease.words.translations import N_, _, language

ALL = "all"
SECTIONS = ((ALL, N_("My whole profile")), *((section.value, PARTS[section].title) for section in READ))
AUDIENCES = (
    (Audience.CHOSEN, N_("Only people I choose"), N_("At most five. Choose them below.")),
    (Audience.MUNICIPALITY, N_("Members in my municipality"), N_("Whoever lives there and wants to help.")),
)


class AskForm(WarningForm):
    """Ask others to look at my profile."""

    section = Choice(label=N_("What should they read?"), choose_from=SECTIONS, as_list=True)
    question = Text(
        label=N_("Your question"),
        hint=N_("For example: does this sound right for work in a hotel?"),
        min=3,
        max=LONGEST_QUESTION,
        rows=3,
    )
    hides_employers = Flag(
        label=N_("Leave out the names of employers"),
        hint=N_("They read “employer” instead."),
        required=False,
    )
    audience = Choice(label=N_("Who do you ask?"), choose_from=AUDIENCES)
    people = People(label=N_("People you choose, at most five"))
    named = Text(
        label=N_("Somebody you know here"),
        hint=N_("The name they use on Jobtease, exactly as they write it."),
        max=30,
        required=False,
    )

    warned_fields = ("question",)

    @property
    def given(self) -> Ask:
        section = "" if self.section.value == ALL else self.section.value
        return Ask(section, self.question.value, Audience(self.audience.value), bool(self.hides_employers.value))


class YoungAskForm(AskForm):
    """The same at 16 or 17: for people they choose."""

    audience = Choice(label=N_("Who do you ask?"), choose_from=AUDIENCES[:1])


class SuggestForm(WarningForm):
    """Suggest something for one sentence."""

    kind = Choice(label="", choose_from=[(kind.value, kind.value) for kind in Kind], as_kind="hidden")
    piece = Text(label="", as_kind="hidden", max=LONGEST_PIECE)
    read_hash = Text(label="", as_kind="hidden", max=LONGEST_HASH, required=False)
    text = Text(label=N_("How you would write it"), max=LONGEST_SUGGESTION, rows=3, required=False, unmarked=True)
    reason = Choice(label=N_("Why?"), choose_from=tuple(REASONS.items()), required=False, unmarked=True)
    note = Text(
        label=N_("In your own words"),
        hint=N_("About the text and the plan. For example: this shows that you keep going."),
        max=LONGEST_NOTE,
        rows=2,
        required=False,
        unmarked=True,
    )
    send = Text(label="", as_kind="hidden", max=8, required=False)
    """ "typed": the note goes as it stands, though it was remarked on."""

    warned_fields = ("text", "note")
    tone: ToneResult | None = None

    @classmethod
    def of(cls, kind: Kind, piece: str, read: str, text: str) -> Self:
        """A form to begin with, for a piece as it was read."""
        return cls.blank(kind=kind.value, piece=piece, read_hash=read, text=text if kind is Kind.CHANGE else None)

    @classmethod
    def take(cls, data: FormData) -> Self:
        form = super().take(data)
        if form.bound["kind"].value in (Kind.REMOVE, Kind.REMARK):
            form.bound["text"].value = ""
        return form

    def check(self) -> None:
        """A reason in a chip or in words, words where there are to be any, and a note about the text."""
        super().check()
        kind = Kind(self.kind.value)
        if kind in (Kind.CHANGE, Kind.ADD) and not self.text.value:
            self.wrong("text", _("Write your sentence here."))
        if kind is Kind.REMARK and not self.note.value:
            self.wrong("note", _("Write what you want to say about it."))
        elif not self.reason.value and not self.note.value:
            self.wrong("reason", _("Say why: choose a reason, or write it in your own words."))
        self.tone = check(self.note.value, language.get()) if self.note.value else None
        if self.tone and self.tone.asks and self.send.value != "typed" and not self.errors:
            self.wrong("note", " ".join(dict.fromkeys(why for why, _words in self.tone.told)))

    @property
    def held(self) -> bool:
        """A moderator reads it before its asker does."""
        return must_wait(self.alarms) or bool(self.tone and self.tone.held)

    @property
    def given(self) -> Said:
        return Said(
            Kind(self.kind.value),
            self.piece.value,
            self.read_hash.value,
            self.text.value,
            self.reason.value or "",
            self.note.value,
        )


class TakeForm(Form):
    """Take over what was ticked, of the version that was shown."""

    seen = Number(label="", as_kind="hidden", max=10**9, required=False)
    ids = People(label=N_("What you take over"))

    def check(self) -> None:
        if not self.ids.value:
            self.wrong("ids", _("Tick at least one suggestion."))


def ids_of(values: Any) -> list[str]:
    """Public ids in a query string or a form, each once and in their order."""
    return list(dict.fromkeys(each for each in values if isinstance(each, str)))[:300]
