"""States of help (states.py) in words, each with its next moment: nothing waits in silence."""

from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_date

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.helping.models import Answer, OfferState, RequestState
from jobtease.helping.states import OwnRequest
from jobtease.moderation_status import NOTHING, Standing
from jobtease.moderation_status import words as in_words
from jobtease.words import translations
from jobtease.words.translations import N_, _, ngettext

SAY_AFTER = timedelta(days=3)
"""After the day on which the help was needed, an asker who hasn't said how it went is asked."""
SAY_AFTER_ALL = timedelta(days=14)
"""The same, after somebody was chosen, when there was no hurry."""

HELPED = {
    "yes": N_("it helped"),
    "partly": N_("it helped partly"),
    "no": N_("it did not help"),
}


@dataclass(frozen=True)
class State:
    """What is so now, what comes next, and the tone of both: neutral, keep, swap or late."""

    now: str
    next: str
    tone: str = "neutral"


def day_in_words(day: date) -> str:
    """ "today", "tomorrow", "Thursday 3 December"; with the year when it is far away."""
    locale = translations.language.get()
    days = (day - clock.local(clock.now()).date()).days
    if days == 0:
        return _("today")
    if days == 1:
        return _("tomorrow")
    return format_date(day, "EEEE d MMMM" if abs(days) < 300 else "d MMMM y", locale=locale)


def outcome(says: str | None) -> str:
    """What somebody said of the help, in words; empty when they have not."""
    return _(HELPED[says]) if says else ""


def for_asker(request: OwnRequest, standing: Standing = NOTHING) -> State:
    """What the asker reads of her own request."""
    state, visibility, offers, helper, until = (
        request.state,
        request.visibility,
        request.offers,
        request.helper,
        request.until,
    )
    if visibility in (Visibility.HIDDEN, Visibility.REMOVED):
        return State(*in_words(visibility, standing, changeable=state is RequestState.OPEN), "late")
    day = day_in_words(until) if until else ""
    match state:
        case RequestState.DRAFT:
            return State(_("Draft"), _("Only you see your question until you post it"))
        case RequestState.OPEN if visibility is Visibility.HELD:
            return State(*in_words(visibility, standing, changeable=True), "swap")
        case RequestState.OPEN if offers:
            return State(
                ngettext("{n} person offers help", "{n} people offer help", offers).format(n=offers),
                (_("Choose one, until {day}") if offers > 1 else _("Say yes or no, until {day}")).format(day=day),
                "swap",  # it waits for the asker: "keep" is for what is done
            )
        case RequestState.OPEN:
            return State(_("Posted, no answer yet"), _("Open until {day}").format(day=day), "swap")
        case RequestState.MATCHED if not helper:
            return State(_("Your helper has left Jobtease"), _("Say how it was, and ask again"), "late")
        case RequestState.MATCHED:
            return State(_("{name} helps you").format(name=helper), _("Afterwards: say whether it helped"), "keep")
        case RequestState.DONE:
            return State(_("Done: {result}").format(result=outcome(request.says)), "", "keep")
        case RequestState.EXPIRED if until and until >= clock.local(clock.now()).date():
            return State(_("Closed for now"), _("Ask again with one tap"))  # she let her helper go
        case RequestState.EXPIRED:
            return State(_("The time was up"), _("Ask again with one tap"), "late")
        case _:
            return State(_("Taken down by you"), "")


def answered(kind: Answer, says: str, name: str) -> State | None:
    """What the viewer reads of an answer that can be undone, whose hearer has this name; None for a no to one of the offers."""
    match kind:
        case Answer.CHOOSE:
            return State(_("You choose {name}. After ten seconds {name} hears it.").format(name=name), "", "keep")
        case Answer.ENDING:
            told = _("You say: {result}. After ten seconds {name} hears it.")
            return State(told.format(result=outcome(says), name=name), "", "keep")
        case Answer.DECLINE:
            return None


def for_helper(
    offer: OfferState,
    request: RequestState,
    *,
    asker: str,
    until: date | None,
    says: str | None,
    told: str | None,
    held: str = "",
    changed: bool = False,
) -> State:
    """What somebody reads of the offer they made. `says` is what the asker said at the end, `told` what they said.

    `held`: when a moderator reads it before the asker does, in words. `changed`: the question is another since.
    """
    day = day_in_words(until) if until else ""
    match offer, request:
        case OfferState.OPEN, _ if held:
            then = _("Then {name} chooses, at the latest {day}").format(name=asker, day=day)
            return State(_("A moderator reads your offer first"), f"{held} {then}", "swap")
        case OfferState.OPEN, _ if changed:
            return State(
                _("{name} changed the question after your offer").format(name=asker),
                _("Say whether your offer stands, or take it back"),
                "late",
            )
        case OfferState.OPEN, _:
            return State(
                _("You offered help"), _("{name} chooses, at the latest {day}").format(name=asker, day=day), "swap"
            )
        case OfferState.ACCEPTED, RequestState.DONE:
            now = _("Done: {name} says: {result}").format(name=asker, result=outcome(says))
            return State(now, "" if told else _("Say how it went for you"), "keep")
        case OfferState.ACCEPTED, _:
            return State(_("You help {name}").format(name=asker), _("Talk it over in your conversation"), "keep")
        case OfferState.WITHDRAWN, _:
            return State(_("You took your offer back"), "")
        case OfferState.DECLINED, RequestState.OPEN:
            return State(_("{name} doesn't need it this time").format(name=asker), _("Thank you for offering"))
        case _, RequestState.MATCHED | RequestState.DONE:
            return State(_("{name} chose somebody else").format(name=asker), _("Thank you for offering"))
        case _:
            return State(_("No longer needed"), _("Thank you for offering"))


def for_others(state: RequestState, *, until: date | None) -> State:
    """What everybody else reads."""
    match state:
        case RequestState.OPEN:
            return State(_("Open"), _("Until {day}").format(day=day_in_words(until)) if until else "", "swap")
        case RequestState.MATCHED:
            return State(_("Somebody already helps"), "", "keep")
        case RequestState.DONE:
            return State(_("Done"), "", "keep")
        case _:
            return State(_("No longer open"), "")


def asks_me(asker: str) -> State:
    """What somebody reads of a question with which they were asked directly."""
    return State(
        _("{name} asks you").format(name=asker), _("You choose: offer help, or say that it doesn't suit you"), "swap"
    )
