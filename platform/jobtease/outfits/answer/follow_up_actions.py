"""Follow-up after the interview: the asker is asked once how it went, and what she says goes once to everybody who helped.

All of it works on words: the photos may be long gone by then.
"""

from datetime import datetime, time, timedelta

from tortoise.expressions import F

from jobtease import clock
from jobtease.audience import Viewer, Visibility
from jobtease.data.transactions import atomic
from jobtease.errors import Conflict, NotFound
from jobtease.events import event_log
from jobtease.outfits import states
from jobtease.outfits.events import HowItWent, OutfitEvent
from jobtease.outfits.models import Feedback, Outfit
from jobtease.resources import Resources
from jobtease.words.translations import N_, _

NOBODY = N_("Others can't see this outfit now, so there is nobody to tell.")
TOLD = N_("You told already how it went. Who helped you heard that.")
EVENING = time(19)
LATE = time(21, 30)
MORNING = time(9)
HOME_AGAIN = timedelta(hours=2)
NOT_AFTER = timedelta(days=7)
"""Whoever wasn't asked within a week, because we were down, isn't asked any more; she can still tell."""


def asked_at(interview_at: datetime) -> datetime:
    """When somebody is asked how it went: in the evening, two hours later at least, and never late at night."""
    local = clock.local(interview_at)
    moment = max(datetime.combine(local.date(), EVENING, clock.AMSTERDAM), local + HOME_AGAIN)
    if moment.date() > local.date() or moment.time() > LATE:
        moment = datetime.combine(local.date() + timedelta(days=1), MORNING, clock.AMSTERDAM)
    return moment


async def ask_due(_resources: Resources) -> int:
    """Ask how it went, once for each interview that somebody helped with; how many were asked. A chore."""
    now = clock.now()
    over = Outfit.filter(
        states.TELLABLE.q(),
        asked_how_at__isnull=True,
        interview_at__lte=now - HOME_AGAIN,
        interview_at__gt=now - NOT_AFTER,
        feedback_count__gt=0,
    )
    found = await over.limit(500).values_list("id", "public_id", "municipality", "interview_at")
    due = [row[:3] for row in found if asked_at(row[3]) <= now]
    return sum([await _ask(*row) for row in due])


@atomic
async def _ask(outfit_id: int, public_id: str, municipality: str) -> bool:
    if not await Feedback.filter(outfit_id=outfit_id, visibility=Visibility.SHOWN).exists():
        return False  # what was said is hidden, or still waits for a moderator
    asked = await Outfit.filter(id=outfit_id, asked_how_at__isnull=True).update(asked_how_at=clock.now())
    if asked:
        event_log.record(OutfitEvent.OUTFIT_ASKED_HOW, public_id, municipality=municipality)
    return bool(asked)


@event_log.action
async def tell(viewer: Viewer, public_id: str, how: str, words: str = "") -> None:
    """How the interview went, to everybody who helped; `how` is a key of WENT. The same a second time changes nothing.

    Raises NotFound for an outfit that isn't hers or was taken back, Conflict before the interview, after something else was
    told, and as long as a moderator keeps it from who would hear it.
    """
    outfit = await Outfit.filter(states.SENT.q(), public_id=public_id, author_id=viewer.id).first()
    if outfit is None:
        raise NotFound
    now = clock.now()
    if outfit.interview_at > now:
        raise Conflict(_("Your interview is still to come. You can tell it afterwards."))
    said = {"went": how, "went_words": words, "went_at": now, "version": F("version") + 1}
    if await Outfit.filter(states.TELLABLE.q(), id=outfit.id).update(**said):
        facts = HowItWent(how=how)
        event_log.record(
            OutfitEvent.OUTFIT_TOLD, public_id, actor=viewer.id, municipality=outfit.municipality, facts=facts
        )
        return
    await outfit.refresh_from_db()
    if (outfit.went, outfit.went_words) != (how, words):
        raise Conflict(_(TOLD if outfit.went else NOBODY))
    event_log.no_change()
