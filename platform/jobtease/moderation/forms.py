"""Forms of reporters and moderators."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobtease.audience import Visibility
from jobtease.moderation import rules
from jobtease.moderation.house_rules.models import NUMBERED
from jobtease.moderation.house_rules.reason_templates import TEMPLATES
from jobtease.moderation.models import LONGEST_FACTS, LONGEST_LAW, LONGEST_NOTE, LONGEST_REASON, LONGEST_WISH, Ruling
from jobtease.moderation.rulings import DAYS, MEASURES
from jobtease.photos.models import MOST_PHOTOS
from jobtease.regions import queries as regions
from jobtease.regions.queries import Place
from jobtease.web.fields import Choice, Flag, Number, Parsed, Text
from jobtease.web.forms import Form
from jobtease.words.translations import N_, _

LASTS = {1: N_("1 day"), 7: N_("1 week"), 30: N_("1 month"), 90: N_("3 months")}
"""In words, of rulings.DAYS."""


@dataclass(kw_only=True)
class Municipality(Parsed[Place]):
    """One of the 342, by its name or a town in it."""

    def options(self) -> Sequence[tuple[str, str, str]]:
        return [(place.code, place.called, place.hint) for place in regions.all_places()]


def municipality_field(label: str, hint: str = "") -> Municipality:
    """A field to choose a municipality in."""
    return Municipality(
        label=label,
        hint=hint,
        missing=N_("Which municipality?"),
        parser=regions.parse,
        unknown=N_("We don't know this municipality. Type the beginning of its name and choose one."),
        as_kind="place",
        source="regions:search",
        shower=lambda place: place.called,
        max=60,
    )


class ReportForm(Form):
    """What is wrong with a thing."""

    reason = Choice(
        label=N_("What is wrong?"), choose_from=[(key, reason.label) for key, reason in rules.REASONS.items()]
    )
    note = Text(
        label=N_("Do you want to add something?"),
        hint=N_("Only moderators read this. The other person is not told who reported it."),
        required=False,
        rows=3,
        max=LONGEST_NOTE,
    )
    would_help = Text(
        label=N_("What would help you?"),
        hint=N_("For example: that it goes, that somebody explains it, or that you talk to somebody."),
        required=False,
        max=LONGEST_WISH,
    )
    photo = Number(label=N_("Photo"), required=False, min=1, max=MOST_PHOTOS)
    """Which of the photos it is about; not typed."""

    seen = Text(label=N_("Seen"), required=False, max=400)
    """A mark of ours that the thing was on the screen when the form was made."""

    @property
    def given(self) -> rules.Complaint:
        return rules.Complaint(self.reason.value, self.note.value, self.would_help.value, self.photo.value)


@dataclass(frozen=True)
class IntendedDecision:
    """What a moderator means to decide, as typed: which words go to the author follows from the case."""

    ruling: Ruling
    clause: str
    reason: str
    facts: str
    law: str
    days: int
    template: str
    """Key of one of TEMPLATES, or empty."""
    chosen: Visibility | None
    """What becomes of what waits, where a worry is judged too."""
    sure: bool


class ClauseField(Choice):
    """A house rule, or the number of one that a municipality added: which of those there are follows from the case."""

    def parse(self, raw: str) -> str:
        return raw if NUMBERED.fullmatch(raw) else super().parse(raw)


class DecisionForm(Form):
    """What a moderator decides: which button, by which clause, and the words the author gets."""

    ruling = Choice(
        label=N_("Decision"),
        choose_from=[(ruling.value, ruling.value) for ruling in Ruling],
        missing=N_("Choose a decision with one of the buttons."),
    )
    clause = ClauseField(
        label=N_("Which house rule?"),
        choose_from=[(number, clause.short) for number, clause in rules.CLAUSES.items()],
        required=False,
    )
    template = Choice(
        label=N_("Which situation?"),
        choose_from=[(one.key, one.label) for templates in TEMPLATES.values() for one in templates],
        required=False,
    )
    """Words to start the reason from; sent as they are when it is left empty."""
    fill = Text(label="", required=False, max=10)
    """Sent by the button that puts those words into the reason, and decides nothing."""
    facts = Text(
        label=N_("What you found"),
        hint=N_("The author reads this. Name nobody else, and not who reported it."),
        required=False,
        rows=3,
        max=LONGEST_FACTS,
    )
    law = Text(
        label=N_("Is it also forbidden by law? Which one?"),
        hint=N_("For example: article 326 of the criminal code (fraud). Leave it empty when the house rule is enough."),
        required=False,
        max=LONGEST_LAW,
    )
    days = Choice(
        label=N_("For how long?"),
        choose_from=[("0", N_("Until a moderator undoes it")), *((str(n), LASTS[n]) for n in DAYS)],
        required=False,
    )
    """Chosen on the page that says what the measure does."""
    reason = Text(
        label=N_("Reason"),
        hint=N_("Left empty, the author reads the words of the rule."),
        required=False,
        rows=4,
        max=LONGEST_REASON,
    )

    chosen = Choice(
        label=N_("And what you worry about?"),
        choose_from=(
            ("", N_("As it is; what waits stays unseen")),
            ("shown", N_("Others see it")),
            ("hidden", N_("Only the author sees it")),
        ),
        required=False,
    )
    seen = Text(label="", required=False, max=20)
    """Subject.mark of what stood on the page, so that nothing is shown to others which the moderator didn't read."""
    sure = Flag(label=N_("I am sure"), required=False)
    """Sent by the page that says what closing an account does."""

    def check(self) -> None:
        if self.ruling.value == Ruling.CARE and not self.reason.value:
            self.wrong("reason", _("Write something to the person. These words go to them by message and by mail."))
        if self.ruling.value in MEASURES and not self.clause.value:
            self.wrong(
                "clause", _("Choose the house rule that was broken. Without a rule there is nothing to decide against.")
            )

    @property
    def given(self) -> IntendedDecision:
        return IntendedDecision(
            ruling=Ruling(self.ruling.value),
            clause=self.clause.value,
            reason=self.reason.value,
            facts=self.facts.value,
            law=self.law.value,
            days=int(self.days.value or 0),
            template=self.template.value,
            chosen=Visibility(self.chosen.value) if self.chosen.value else None,
            sure=self.sure.value,
        )


class UndoForm(Form):
    """Why a decision is taken back."""

    reason = Text(
        label=N_("Why do you undo this?"),
        hint=N_("The author reads this. The log keeps both the decision and this."),
        rows=4,
        max=LONGEST_REASON,
    )
    then = Choice(
        label=N_("And then?"),
        choose_from=[("as_it_was", N_("As it was before")), ("decide", N_("Decide anew"))],
        required=False,
    )
    """Whether others see again what they saw before the decision, or only when somebody has decided anew."""

    @property
    def holds(self) -> bool:
        return bool(self.then.value == "decide")
