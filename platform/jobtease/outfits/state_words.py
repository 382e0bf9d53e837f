"""States of an outfit (states.py) in words, each with its next moment: on its page, on its card, and before it is sent."""

from dataclasses import dataclass
from datetime import datetime

from jobtease.audience import Audience, Visibility
from jobtease.moderation_status import NOTHING, Standing
from jobtease.moderation_status import words as in_words
from jobtease.outfits.read_models import OutfitCard
from jobtease.outfits.reviewing.capacity import ENOUGH, Reach
from jobtease.outfits.states import Stage
from jobtease.words.translations import _, ngettext


@dataclass(frozen=True)
class State:
    """What is so now, and what comes next, perhaps with {when} for a moment; `part`: how much of the answers is there, 0 to 1."""

    now: str
    next: str = ""
    tone: str = "neutral"
    moment: datetime | None = None
    part: float | None = None


def promise(wanted: int) -> str:
    """After how many answers they are put together, at the latest {when}."""
    text = ngettext(
        "your answer comes after {n} answer, at the latest {when}",
        "your answer comes after {n} answers, at the latest {when}",
        wanted,
    )
    return text.replace("{n}", str(wanted))


def for_asker(outfit: OutfitCard, reach: Reach, standing: Standing = NOTHING) -> State:
    """What the asker reads of her own outfit."""
    ended = _ended(outfit)
    if ended is not None:
        return ended
    if outfit.visibility is not Visibility.SHOWN:
        now, following = in_words(outfit.visibility, standing, changeable=False)
        return State(now, following, "swap" if outfit.visibility is Visibility.HELD else "late")
    n, wanted = reach.answered, reach.wanted
    photos_go = _("photos go {when}")
    if outfit.is_open and n < wanted:
        if not n:
            return State(_("Waiting for the first answer"), promise(wanted), "swap", outfit.closes_at)
        return State(_of_wanted(n, wanted), promise(wanted), "swap", outfit.closes_at, n / wanted)
    if outfit.is_open and n and wanted == n < ENOUGH:
        return State(_of_wanted(n, n), photos_go, "keep", outfit.destroy_at)
    if n:
        return State(_answered(n), photos_go, "keep", outfit.destroy_at)
    if outfit.is_open and outfit.audience is Audience.ME:
        return State(_("Only you see this"), _("Choose who sees it"))
    if outfit.is_open:
        return State(_("Nobody you chose can answer any more"), _("Choose somebody else"), "late")
    return State(_("Closed, nobody answered"), photos_go, moment=outfit.destroy_at)


def for_others(outfit: OutfitCard) -> State:
    """What everybody else reads: `feedback_count` tells no more than that somebody answered."""
    ended = _ended(outfit)
    if ended is not None:
        return ended
    open_until, photos_go = _("open until {when}"), _("photos go {when}")
    if outfit.is_open and outfit.feedback_count:
        return State(_answered(outfit.feedback_count), open_until, "keep", outfit.closes_at)
    if outfit.is_open:
        return State(_("Waiting for the first answer"), open_until, "swap", outfit.closes_at)
    if outfit.feedback_count:
        return State(_answered(outfit.feedback_count), photos_go, "keep", outfit.destroy_at)
    return State(_("Closed, nobody answered"), photos_go, moment=outfit.destroy_at)


def _of_wanted(n: int, wanted: int) -> str:
    return ngettext("{n} of {of} answer is in", "{n} of {of} answers are in", wanted).format(n=n, of=wanted)


def _answered(n: int) -> str:
    return ngettext("{n} person answered", "{n} people answered", n).format(n=n)


def _ended(outfit: OutfitCard) -> State | None:
    match outfit.stage:
        case Stage.WITHDRAWN:
            return State(_("Taken back"))
        case Stage.DRAFT | Stage.LAPSED:
            return State(_("Not sent yet"), _("goes {when} if you leave it"), "swap", outfit.destroy_at)
        case Stage.DESTROYED:
            return State(_("Nobody sees the photos any more"), "{when}", "keep", outfit.destroyed_at)
        case _:
            return None
