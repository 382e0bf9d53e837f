"""How photos end: destroyed when their time comes, with a receipt; and what a crash left behind is swept up.

Four steps, each harmless when done again: the outfit is marked (from then on no photo of it is served, whatever the clock does
later); its rows say that the end has begun, and how many files were not there to begin with; the files are removed; the rows are
removed together with the event that tells of it. A crash between two of them leaves marked outfits with rows, which the next run
finishes. Nobody is told that something was destroyed that wasn't there: a file that is missing is counted before the first one goes.
The same run removes files that no photo speaks of (photos/files.py). Sweeping is for what no crash explains: a folder and a database
that were restored from different days.
"""

import logging
from datetime import timedelta

from tortoise.expressions import F, Q

from jobtease import clock
from jobtease.audience import Audience, Visibility
from jobtease.conversations import attachments
from jobtease.data.transactions import atomic
from jobtease.events import event_log
from jobtease.outfits import states
from jobtease.outfits.models import Outfit
from jobtease.outfits.reviewing import actions as reviewing_actions
from jobtease.outfits.reviewing.capacity import ENOUGH
from jobtease.photos import files as photo_files
from jobtease.photos.models import Exhibit, Photo
from jobtease.resources import Resources

ORPHANED_AFTER = timedelta(hours=1)
"""An upload in progress has files and no rows yet; none takes this long."""

LATELY = timedelta(days=7)
"""What was marked longer ago, and is still not finished, is looked for once an hour: no index leads there."""

logger = logging.getLogger(__name__)


async def destroy_due(resources: Resources) -> int:
    """Destroy the photos whose time has come, and finish what was begun; how many outfits. A chore."""
    await _mark_due()
    if not await resources.storage.is_ours():
        logger.error("photos are due, and the folder isn't the one of this database: python main.py check")
        return 0
    await photo_files.clear_leftovers(resources)
    return await _finish(Q(outfit__destroyed_at__gte=clock.now() - LATELY), resources)


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
    photos = await Photo.filter(outfit_id=outfit_id).values_list("name", "missing")
    for name, missing in photos:
        if missing is None:
            await _begin(name, await resources.storage.missing(photo_files.file_names(name)))
    await photo_files.discard(resources, [name for name, _ in photos])
    return await _forget(outfit_id)


@atomic
async def _begin(name: str, missing: int) -> None:
    """From here on a file of it that isn't there was removed by us. Who looked at the same moment, and later, changes nothing."""
    await Photo.filter(name=name, missing__isnull=True).update(missing=missing)


@atomic
async def _forget(outfit_id: int) -> int:
    outfit = await Outfit.filter(id=outfit_id).first()
    if outfit is None:
        return 0  # erased or forgotten at the same moment
    photos = await Photo.filter(outfit_id=outfit_id).select_for_update()
    missing = sum(photo.missing or 0 for photo in photos)
    kept = len(await photo_files.evidence_among([photo.name for photo in photos]))
    if await Photo.filter(
        outfit_id=outfit_id
    ).delete():  # its count holds on SQLite what goes along by foreign keys, too
        files = (len(photos) - kept) * len(photo_files.SIZES) - missing
        facts = {"photos": len(photos), "files": files, "missing": missing, "draft": int(outfit.confirmed_at is None)}
        facts |= {"kept": kept} if kept else {}
        event_log.record("outfits:outfit:destroyed", outfit.public_id, municipality=states.desk_of(outfit), facts=facts)
    return missing


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


async def sweep(resources: Resources) -> int:
    """Remove files that no row speaks of; how many. Says in the log which rows have lost their files. A chore."""
    if not await resources.storage.is_ours():
        return 0
    await _finish(Q(), resources)
    before = clock.now() - ORPHANED_AFTER
    stored = {each.name: each.stored_at async for each in resources.storage.names()}
    rows = await Photo.all().values_list("name", "added_at")  # after the listing, or a new photo would seem an orphan
    kept = [str(name) for name in await Exhibit.all().values_list("name", flat=True)]
    known = {file for name in [*(name for name, _ in rows), *kept] for file in photo_files.file_names(name)}
    known |= await attachments.known()
    orphans = [name for name, stored_at in stored.items() if name not in known and stored_at < before]
    await resources.storage.remove(orphans)
    await resources.storage.clear_half_written(before)
    old = {file for name, added_at in rows if added_at < before for file in photo_files.file_names(name)}
    if lost := len(old - stored.keys()):
        logger.error("%s files of photos are missing from the store: was the folder restored with the database?", lost)
    return len(orphans)
