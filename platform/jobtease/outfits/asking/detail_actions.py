"""Writes of the second step of an outfit, its question and interview: said, changed, and corrected until somebody answered."""

from datetime import timedelta

from tortoise.expressions import F

from jobtease.accounts.trust import newcomers
from jobtease.audience import Viewer, Visibility
from jobtease.data import revisions
from jobtease.errors import Conflict, NotFound
from jobtease.events import event_log
from jobtease.outfits import states
from jobtease.outfits.asking.actions import follow_job
from jobtease.outfits.asking.details import Asked
from jobtease.outfits.asking.photo_actions import unsent
from jobtease.outfits.events import OutfitChanged, OutfitEvent
from jobtease.outfits.models import Outfit
from jobtease.words.screening import must_wait, screen
from jobtease.words.translations import N_, _

ANSWERED = N_("Somebody has answered already. Your question stays as they read it.")


async def ask(viewer: Viewer, public_id: str, asked: Asked, *, hold: bool) -> None:
    """Say what the question is, or what it is now: of a draft, and of a sent one as long as nobody answered.

    Raises NotFound for somebody else's, Conflict when it can't be changed any more. `hold`: the setting hold_newcomers.
    """
    outfit = await Outfit.filter(public_id=public_id, author_id=viewer.id).first()
    if outfit is None:
        raise NotFound
    if outfit.confirmed_at is None:
        await _ask(viewer, public_id, asked)
    else:
        await _correct(viewer, public_id, asked, hold=hold)


@event_log.action
async def _ask(viewer: Viewer, public_id: str, asked: Asked) -> None:
    draft = unsent(viewer, public_id)
    if not await draft.update(**asked.columns(), version=F("version") + 1):
        raise Conflict(_("This is over: the photos are gone."))
    await draft.filter(steps=1).update(steps=2)
    await draft.filter(photo_count=1).update(compare=False)
    event_log.record(OutfitEvent.OUTFIT_REDRAWN, public_id, actor=viewer.id)


@event_log.action
async def _correct(viewer: Viewer, public_id: str, asked: Asked, *, hold: bool) -> None:
    before = await Outfit.filter(public_id=public_id, author_id=viewer.id).select_for_update().first()
    if before is None:
        raise NotFound
    correctable = Outfit.filter(states.CORRECTABLE.q(), id=before.id)
    destroy_at = asked.interview_at + timedelta(hours=asked.keep_hours)
    changed = await correctable.update(**asked.columns(), destroy_at=destroy_at, version=F("version") + 1)
    if not changed:
        raise Conflict(_(ANSWERED) if before.feedback_count else _("This is over: nobody can answer any more."))
    await Outfit.filter(id=before.id, photo_count=1).update(compare=False)
    if (before.question, before.job) != (asked.question, asked.job):
        if before.visibility is Visibility.SHOWN:
            await revisions.keep(viewer.id, public_id, before.job, before.question)
        # of somebody new a moderator has seen these words, and not what comes in their place
        unknown = await newcomers.first_visibility(viewer.id, hold=hold, with_photo=True) is Visibility.HELD
        if unknown or must_wait(screen(f"{asked.question}\n\n{asked.job}")):
            await Outfit.filter(id=before.id, visibility=Visibility.SHOWN).update(visibility=Visibility.HELD)
        await follow_job(public_id)
    now = await Outfit.get(id=before.id)
    facts = OutfitChanged(audience=now.audience, elsewhere=int(now.elsewhere), visibility=now.visibility)
    event_log.record(OutfitEvent.OUTFIT_CHANGED, public_id, actor=viewer.id, municipality=now.municipality, facts=facts)
