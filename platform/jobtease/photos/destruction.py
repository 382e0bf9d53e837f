"""Deletion of photos at the end of their retention: files first, then rows, so that nobody is told of a destruction that was none.

Steps, each harmless when done again. What they are of is marked by its own feature (from then on no photo of it is served, whatever the
clock does later). Its photos' rows say that the end has begun, and how many files were not there to begin with; the files are removed;
the rows are removed together with the event that tells of it. A crash between two of them leaves rows of something marked, which its
feature finishes in its next run. Nobody is told that something was destroyed that wasn't there: a file that is missing is counted before
the first one goes. Sweeping is for what no crash explains: a folder and a database that were restored from different days.
"""

import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from jobtease import clock
from jobtease.data.transactions import atomic
from jobtease.photos import files
from jobtease.photos.models import Owner, Photo
from jobtease.resources import Resources

ORPHANED_AFTER = timedelta(hours=1)
"""An upload in progress has files and no rows yet; none takes this long."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Destroyed:
    """What an event says of it, and the receipt (receipts.py)."""

    photos: int
    """None: another process was earlier, which told of it."""
    files: int
    missing: int
    """Files that were not there when we came to destroy them."""
    kept: int
    """Photos whose files stay: evidence."""


async def destroy_files(owner: Owner, resources: Resources) -> None:
    """Remove the files of its photos. Raises Unavailable when the disk refuses or the store isn't ours; then again later."""
    photos = await owner.photos.values_list("name", "missing")
    for name, missing in photos:
        if missing is None:
            await _begin(name, await resources.storage.missing(files.file_names(name)))
    await files.destroy(resources, [name for name, _ in photos])


@atomic
async def _begin(name: str, missing: int) -> None:
    """From here on a file of it that isn't there was removed by us. Who looked at the same moment, and later, changes nothing."""
    await Photo.filter(name=name, missing__isnull=True).update(missing=missing)


async def destroy_rows(owner: Owner) -> Destroyed:
    """Remove the rows of its photos, whose files are removed. Within the open transaction, in which an event tells of it."""
    photos = await owner.photos.select_for_update()
    missing = sum(photo.missing or 0 for photo in photos)
    kept = len(await files.evidence_among([photo.name for photo in photos]))
    # its count holds on SQLite what goes along by foreign keys, too
    gone = len(photos) if await owner.photos.delete() else 0
    return Destroyed(gone, (gone - kept) * len(files.SIZES) - missing, missing, kept)


async def sweep(resources: Resources, stored: Iterable[Callable[[], Awaitable[set[str]]]]) -> int:
    """Remove files that no row speaks of; how many. Says in the log how many files photos have lost that nobody destroys.

    `stored`: of every feature that has files, those that there may be.
    """
    if not await resources.storage.is_ours():
        return 0
    before = clock.now() - ORPHANED_AFTER
    found = {each.name: each.stored_at async for each in resources.storage.names()}
    # after the listing, or a new photo would seem an orphan
    rows = await Photo.filter(added_at__lt=before, missing__isnull=True).values_list("name", flat=True)
    known = set().union(*[await each() for each in stored])
    orphans = [name for name, stored_at in found.items() if name not in known and stored_at < before]
    await resources.storage.destroy(orphans)
    await resources.storage.destroy_half_written(before)
    old = {file for name in rows for file in files.file_names(str(name))}
    if lost := len(old - found.keys()):
        logger.error("%s files of photos are missing from the store: was the folder restored with the database?", lost)
    return len(orphans)
