"""When an outfit's photos go, and its one answer comes: what is due is marked, and destroyed (photos/destruction.py).

Marked first (from then on no photo of it is served, whatever the clock does later), then files, then rows together with the event that
tells of it. A crash between two of them leaves marked outfits with photos, which the next run finishes.
"""

import logging
from datetime import timedelta

from tortoise.expressions import F, Q

from jobtease import clock
from jobtease.audience import Audience, Visibility
from jobtease.data.transactions import atomic
from jobtease.events import event_log
from jobtease.outfits import states
from jobtease.outfits.events import OutfitDestroyed, OutfitEvent
from jobtease.outfits.models import Outfit, photos_of
from jobtease.outfits.reviewing import actions as reviewing_actions
from jobtease.outfits.reviewing.capacity import ENOUGH
from jobtease.photos.destruction import destroy_files, destroy_rows
from jobtease.photos.models import Photo
from jobtease.resources import Resources

LATELY = timedelta(days=7)
"""What was marked longer ago, and is still not finished, is looked for once an hour: no index leads there."""

logger = logging.getLogger(__name__)


async def destroy_due(resources: Resources) -> int:
    """Destroy the photos whose time has come, and finish what was begun; how many outfits. A chore."""
    await _mark_due()
    if not await resources.storage.is_ours():
        logger.error("photos are due, and the folder isn't the one of this database: python main.py check")
        return 0
    return await _finish(Q(outfit__destroyed_at__gte=clock.now() - LATELY), resources)


async def destroy_late(resources: Resources) -> int:
    """Finish what was begun long ago; how many outfits. A chore."""
    return await _finish(Q(), resources) if await resources.storage.is_ours() else 0


async def _finish(which: Q, resources: Resources) -> int:
    """Destroy what is marked and still has rows, of these photos; how many outfits."""
    marked = Photo.filter(which, outfit__destroyed_at__isnull=False).distinct().values_list("outfit_id", flat=True)
    outfit_ids = [int(str(each)) for each in await marked]
    for outfit_id in outfit_ids:
        await destroy(outfit_id, resources)
    return len(outfit_ids)


@atomic
async def _mark_due() -> int:
    now = clock.now()
    return await Outfit.filter(destroyed_at__isnull=True, destroy_at__lte=now).update(
        destroyed_at=now, version=F("version") + 1
    )


async def destroy(outfit_id: int, resources: Resources) -> int:
    """Remove files, then rows, of one outfit that is marked; how many files were missing.

    Raises Unavailable when the disk refuses or the store isn't ours; then again later.
    """
    await destroy_files(photos_of(outfit_id), resources)
    return await _remove_rows(outfit_id)


@atomic
async def _remove_rows(outfit_id: int) -> int:
    outfit = await Outfit.filter(id=outfit_id).first()
    if outfit is None:
        return 0  # erased or forgotten at the same moment
    gone = await destroy_rows(photos_of(outfit_id))
    if gone.photos:
        draft = int(outfit.confirmed_at is None)
        facts = OutfitDestroyed(photos=gone.photos, files=gone.files, missing=gone.missing, draft=draft, kept=gone.kept)
        event_log.record(
            OutfitEvent.OUTFIT_DESTROYED, outfit.public_id, municipality=states.desk_of(outfit), facts=facts
        )
    return gone.missing


async def close_due(resources: Resources) -> int:
    """Tell askers the one answer when nobody can answer any more; how many outfits. A chore.

    Also when enough have answered: a moderator may have let through words that made it three.
    """
    now = clock.now()
    due = Outfit.filter(
        states.SENT.q(),
        Q(closes_at__lte=now) | Q(feedback_count__gte=ENOUGH),
        answered_at__isnull=True,
        visibility__in=(Visibility.SHOWN, Visibility.HELD),
    ).exclude(audience=Audience.ME)
    found = await due.limit(500).values_list("id", "closes_at")
    return sum([await _close(outfit_id, closed=closes_at <= now) for outfit_id, closes_at in found])


@atomic
async def _close(outfit_id: int, *, closed: bool) -> bool:
    return await reviewing_actions.answer_if_enough(outfit_id, closed=closed)
