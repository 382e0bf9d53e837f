"""The form on which a municipality says what it knows of a helper."""

from dataclasses import dataclass
from datetime import date

from jobtease import clock
from jobtease.accounts.models import LONGEST_KNOWN, KnownAs, longest
from jobtease.web.date_fields import Date
from jobtease.web.fields import Flag
from jobtease.web.forms import Form
from jobtease.words.translations import N_, _, ngettext


@dataclass(frozen=True)
class Seen:
    """What the municipality saw, on which day, and until which day it says so."""

    kinds: tuple[KnownAs, ...]
    seen_on: date
    until: date


class KnownForm(Form):
    """What was seen, when, and until when."""

    vog = Flag(
        label=N_("We saw a certificate of conduct (VOG)"),
        hint=N_("For work with people. Look at it and give it back: nothing of it is kept here."),
        required=False,
    )
    trained = Flag(label=N_("We trained this person"), required=False)
    seen_on = Date(label=N_("On which day was that?"), missing=N_("Fill in the day on which you saw it."))
    until = Date(
        label=N_("The last day on which you say so"),
        hint=N_("After that day it is gone by itself."),
        missing=N_("Fill in the last day."),
        future=True,
    )

    def check(self) -> None:
        seen_on, until = self.seen_on.value, self.until.value
        if not (self.vog.value or self.trained.value):
            self.wrong("vog", _("Tick at least one of the two."))
        if seen_on is None or until is None:
            return
        if seen_on > clock.local(clock.now()).date():
            self.wrong("seen_on", _("This day is still to come."))
        elif until > longest(seen_on):
            words = ngettext(
                "At most {n} year after you saw it: {day}.", "At most {n} years after you saw it: {day}.", LONGEST_KNOWN
            )
            self.wrong("until", words.format(n=LONGEST_KNOWN, day=f"{longest(seen_on):%d-%m-%Y}"))

    @property
    def given(self) -> Seen:
        """What the municipality says; only once the form is ok."""
        ticked = ((KnownAs.VOG, self.vog.value), (KnownAs.TRAINED, self.trained.value))
        assert self.seen_on.value is not None
        assert self.until.value is not None
        return Seen(tuple(kind for kind, is_so in ticked if is_so), self.seen_on.value, self.until.value)
