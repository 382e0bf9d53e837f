"""Onboarding of reviewers: who may say something of an outfit; whoever did the drawn examples, or answered somebody before."""

from collections.abc import Sequence
from contextlib import suppress

from tortoise.exceptions import IntegrityError

from jobtease.audience import Viewer, Visibility
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.events import event_log
from jobtease.outfits.events import OutfitEvent
from jobtease.outfits.models import Feedback, Practised
from jobtease.outfits.practice.examples import PRACTICES, Practice
from jobtease.outfits.reviewing.advice import Said, check_said
from jobtease.words.translations import _

RECORD = 2
ONLY_PHOTO = 0
"""Position of a practice's one drawing."""


class NotPractised(Conflict):
    """The drawn examples come first."""


async def next_practice(viewer: Viewer) -> Practice | None:
    """The example to do next; None for who may answer people."""
    done = set(await Practised.filter(account_id=viewer.id).values_list("practice", flat=True))
    if len(done) >= len(PRACTICES) or await Feedback.filter(author_id=viewer.id).exists():
        return None
    return next((one for key, one in PRACTICES.items() if key not in done), None)


async def required(viewer: Viewer) -> None:
    """Raises NotPractised for who should do the examples first."""
    if await next_practice(viewer) is not None:
        raise NotPractised(_("Do the three examples first. They take three minutes."))


async def has_record(viewer: Viewer) -> bool:
    """Whether somebody's notes have shown what they are like: two were read by askers, or one helped."""
    shown = Feedback.filter(author_id=viewer.id, visibility=Visibility.SHOWN)
    return await shown.exclude(note="").count() >= RECORD or await shown.filter(helped_at__isnull=False).exists()


def practice_of(key: str) -> Practice:
    """One example. Raises NotFound for a key that is none."""
    if key not in PRACTICES:
        raise NotFound
    return PRACTICES[key]


async def practise(viewer: Viewer, key: str, said: Sequence[Said]) -> None:
    """Say something of a drawn outfit. Only that it was done is kept; doing it again changes nothing.

    Raises NotFound for an example that is none, Invalid for what can't be said of it.
    """
    practice = practice_of(key)
    shown = {example.key for example in practice.examples}
    if not said or not shown >= {each.garment for each in said}:
        raise Invalid(_("Say of at least one garment: keep or swap."))
    check_said(said, practice.sector, practice.rubric, {ONLY_PHOTO})
    with suppress(IntegrityError):  # the same form, at the same moment
        await _note(viewer, key)


@event_log.action
async def _note(viewer: Viewer, key: str) -> None:
    if not await Practised.filter(account_id=viewer.id, practice=key).exists():
        await Practised.create(account_id=viewer.id, practice=key)
        event_log.record(OutfitEvent.PRACTICE_DONE, key, actor=viewer.id)
