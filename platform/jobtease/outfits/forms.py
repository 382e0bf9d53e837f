"""Forms of the fitting room."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Self

from starlette.datastructures import FormData

from jobtease import clock
from jobtease.audience import Audience
from jobtease.outfits.answer.outcomes import WENT
from jobtease.outfits.asking.choices import KEEP_HOURS, NOT_BOTH, PLACES, dress_codes, sectors
from jobtease.outfits.asking.details import Asked
from jobtease.outfits.models import LONGEST_JOB, LONGEST_NOTE, LONGEST_QUESTION, LONGEST_WORDS, Verdict
from jobtease.outfits.read_models import FeedbackView
from jobtease.outfits.reviewing.advice import Said
from jobtease.photos.models import MOST_PHOTOS
from jobtease.profiles.people.forms import People
from jobtease.rubrics import rubric
from jobtease.web.content_warnings import WarningForm, first_named
from jobtease.web.date_fields import DateTime
from jobtease.web.fields import Choice, Flag, Number, Text
from jobtease.web.forms import Form
from jobtease.words.cleaning import clean, letter
from jobtease.words.screening import screen, sure
from jobtease.words.translations import N_, _, language

SOONEST = timedelta(hours=3)
"""From now to the interview: an hour to be answered in, and two to get dressed."""
LATEST = timedelta(days=120)

ALL_GOOD = "all"
"""Instead of the position of a photo."""
POSITIONS = tuple(str(position) for position in range(MOST_PHOTOS))
LONGEST_WORD = 100
"""Characters of a verdict, a chip or a pin; ours have fewer."""

AUDIENCES = (
    (Audience.CHOSEN, N_("Only people I choose"), N_("At most five. Choose them below.")),
    (Audience.HELPERS, N_("People who help me"), N_("Whose offer you accepted.")),
    (Audience.MUNICIPALITY, N_("Members in my municipality"), ""),
    (Audience.MEMBERS, N_("All members"), ""),
    (Audience.ME, N_("Only me, for now"), ""),
)


class QuestionForm(WarningForm):
    """The second step of an outfit: what she wants to know, and when the interview is."""

    question = Text(label=N_("Your question"), hint=N_("What do you doubt about?"), min=3, max=LONGEST_QUESTION, rows=3)
    sector = Choice(label=N_("Sector"), choose_from=sectors, as_list=True)
    job = Text(label=N_("The work"), hint=N_("For example: at the desk of a hotel"), min=2, max=LONGEST_JOB)
    interview = DateTime(
        label=N_("Your interview"),
        hint=N_("People can answer until two hours before it."),
        future=True,
        missing=N_("Fill in a day and a time. Is it not fixed? Choose the earliest day it can be."),
    )
    place = Choice(
        label=N_("Where you will work"), choose_from=(("", N_("I don't know")), *PLACES.items()), required=False
    )
    dress_code = Choice(label=N_("What they said about clothes"), choose_from=dress_codes, required=False)
    own_only = Flag(label=N_("I only have these clothes"), required=False)
    keep = Choice(label=N_("When the photos go"), choose_from=tuple(KEEP_HOURS.items()))

    warned_fields = ("question", "job")

    def check(self) -> None:
        """The interview leaves time to answer, and the question names nothing private."""
        super().check()
        at = self.interview.filled()
        if at < clock.now() + SOONEST:
            self.wrong(
                "interview", _("This is too soon: nobody would have time to answer. It must be three hours away.")
            )
        elif at > clock.now() + LATEST:
            self.wrong("interview", _("Choose a day nearer to today."))

    @property
    def given(self) -> Asked:
        """What was said, when the form is whole."""
        return Asked(
            sector=self.sector.value,
            job=self.job.value,
            question=self.question.value,
            interview_at=self.interview.filled(),
            keep_hours=int(self.keep.value),
            place=self.place.value,
            dress_code=self.dress_code.value,
            own_only=self.own_only.value,
        )


class ComparingForm(QuestionForm):
    """The same of several photos: whether they show one outfit, or one each."""

    compare = Choice(
        label=N_("What you want to know"),
        choose_from=(
            ("one", N_("Is this right?"), N_("The photos show one outfit.")),
            ("several", N_("Which one?"), N_("Each photo is another outfit: A, B and so on.")),
        ),
    )

    @property
    def given(self) -> Asked:
        return replace(super().given, compare=self.compare.value == "several")


@dataclass(frozen=True)
class Typed:
    """What was filled in for one garment, as it came."""

    verdict: str = ""
    chips: tuple[str, ...] = ()
    pin: str = ""
    of: str = ""
    """In a comparison: position of the photo that it is said of, or ALL_GOOD for each; nothing when that wasn't said."""
    error: str = ""
    """What is wrong with it, to stand beside it."""


class ReviewForm(Form):
    """Keep or swap, garment by garment. Its garments are not fields: each has the names verdict-KEY, chips-KEY, and so on."""

    note = Text(label=N_("Something else about the clothes"), max=LONGEST_NOTE, rows=3, required=False)
    send = Choice(label="", choose_from=(("better", ""), ("typed", "")), required=False)
    """How to send a note that the rules asked about: with the better sentence, or as it was typed."""
    wear = Choice(
        label=N_("Which one would you wear?"),
        choose_from=(*((str(place), letter(place)) for place in range(MOST_PHOTOS)), (ALL_GOOD, "")),
        required=False,
    )
    """Required where the outfit compares; then `check_for` says so."""
    again = Text(label="", as_kind="hidden", max=1, required=False)
    """Something when what was said before is changed."""
    typed: dict[str, Typed]
    said: list[Said]

    @classmethod
    def take(cls, data: FormData) -> Self:
        form = super().take(data)
        form.typed, form.said = {}, []
        for key, _label in rubric.garments("nl"):
            typed = _typed(data, key)
            if typed != Typed():
                form.typed[key] = typed
            if typed.verdict in tuple(Verdict):
                photo, each = int(typed.of) if typed.of in POSITIONS else None, typed.of == ALL_GOOD
                form.said.append(Said(key, Verdict(typed.verdict), typed.chips, _pin(typed.pin), photo, each))
            elif typed.chips:
                name = rubric.garment(key).named(language.get())
                form.wrong(key, _("Say keep or swap of {garment} as well.").format(garment=name))
        return form

    def wrong(self, name: str, message: str) -> None:
        """A message for a garment stands beside it, and on top with its name."""
        if name in self.typed:
            self.typed[name] = replace(self.typed[name], error=message)
            message = f"{rubric.garment(name).label(language.get())}: {message}"
        super().wrong(name, message)

    @classmethod
    def blank(cls, **initial: Any) -> Self:
        form = super().blank(**initial)
        form.typed, form.said = {}, []
        return form

    @classmethod
    def of(cls, given: FeedbackView, compare: bool) -> Self:
        """A form to change what was said with."""
        wear = ALL_GOOD if given.all_good else "" if given.choice is None else str(given.choice)
        form = cls.blank(note=given.note, wear=wear, again="1")
        for one in given.advice:
            pin = ",".join(map(str, one.pin)) if one.pin else ""
            of = "" if not compare else ALL_GOOD if one.photo is None else str(one.photo)
            form.typed[one.garment] = Typed(one.verdict, one.reasons, pin, of)
        return form

    def check_for(self, letters: Collection[str]) -> None:
        """Where A or B is the question, it is answered. `letters`: the values of the photos to choose from; none of another outfit."""
        if letters and self.wear.value not in (*letters, ALL_GOOD):
            self.wrong("wear", _("Choose one, or say that each of them is good."))

    @property
    def position(self) -> int | None:
        """Of the photo to wear."""
        return int(self.wear.value) if self.wear.value not in ("", ALL_GOOD) else None

    @property
    def all_good(self) -> bool:
        """Whether each photo is good to wear."""
        return self.wear.value == ALL_GOOD


def _typed(data: FormData, key: str) -> Typed:
    def one(name: str) -> str:
        value = data.get(f"{name}-{key}", "")
        return " ".join(clean(value[:LONGEST_WORD]).split()) if isinstance(value, str) else ""

    verdict = one("verdict")
    # Chips of both sides are on the page when there is no script; those of the other side were never meant.
    chips = tuple(c[:LONGEST_WORD] for c in data.getlist(f"chips-{key}") if isinstance(c, str) and c)
    meant = tuple(dict.fromkeys(c.partition(":")[2] for c in chips if c.partition(":")[0] == verdict))
    return Typed(verdict, meant if verdict else tuple(chips), one("pin"), one("of") if verdict else "")


def _pin(text: str) -> tuple[int, int, int] | None:
    """ "0,42,17": photo, per cent from the left, per cent from the top. The action says when it lies outside."""
    parts = text.split(",")
    return (int(parts[0]), int(parts[1]), int(parts[2])) if re.fullmatch(r"-?\d{1,3}(,-?\d{1,3}){2}", text) else None


@dataclass(frozen=True)
class WantedAudience:
    """Who may see it: of the people to choose from is asked apart, since who they are is known only to the database."""

    audience: Audience
    elsewhere: bool


class AudienceForm(Form):
    """The third step of an outfit, and later: who may see it from now on."""

    audience = Choice(label=N_("Choose who sees it"), choose_from=AUDIENCES)
    people = People(label=N_("People you choose, at most five"))
    elsewhere = Flag(
        label=N_("Not people from my own municipality"),
        hint=N_("Nobody who belongs to your municipality on Jobtease sees it then. Its moderators still can."),
        required=False,
    )
    named = Text(
        label=N_("Somebody you know here"),
        hint=N_("The name they use on Jobtease, exactly as they write it."),
        max=30,
        required=False,
    )

    def check(self) -> None:
        if self.elsewhere.value and self.audience.value == Audience.MUNICIPALITY:
            self.wrong("elsewhere", _(NOT_BOTH))

    @property
    def given(self) -> WantedAudience:
        return WantedAudience(Audience(self.audience.value), self.elsewhere.value)


class YoungAudienceForm(AudienceForm):
    """The same at 16 or 17: no photo is for people whom she did not choose."""

    audience = Choice(
        label=N_("Choose who sees it"),
        choose_from=[one for one in AUDIENCES if one[0] in (Audience.CHOSEN, Audience.HELPERS)],
    )


class TellForm(Form):
    """How the interview went, for who helped."""

    words = Text(
        label=N_("A sentence for them"),
        hint=N_("For example: they liked the jacket."),
        max=LONGEST_WORDS,
        rows=2,
        required=False,
    )
    how = Choice(label=N_("How did it go?"), choose_from=tuple(WENT.items()))

    def check(self) -> None:
        """She may not know all of her readers, so no way to reach her goes along."""
        words = self.words.value
        if found := first_named(sure(screen(words))):
            told = _("Leave out “{found}”: it looks like something private, and not everybody who looked knows you.")
            self.wrong("words", told.format(found=words[found.start : found.end]))


class ConfirmForm(Form):
    """She has seen what others will see: of the outfit the version `seen`."""

    seen = Number(label="", as_kind="hidden", max=10**9, required=False)

    sure = Flag(label=N_("My face is not in it, or may be seen"), required=False)
