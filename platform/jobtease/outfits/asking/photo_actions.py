"""Writes of the first step of an outfit, its photos: put in, hidden more of, taken out, until it is sent.

Photos are files as well, so each of these has a part outside the transaction: files are put before it and removed after it. Whatever
a crash leaves behind, the next run of a chore removes: rows tell it which files (photos/files.py).
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from starlette.datastructures import UploadFile
from tortoise.exceptions import IntegrityError
from tortoise.expressions import F

from jobtease import clock
from jobtease.audience import Audience, Viewer
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.events import event_log
from jobtease.outfits import states
from jobtease.outfits.events import OutfitEvent
from jobtease.outfits.models import Outfit, photos_of
from jobtease.photos import actions as photos
from jobtease.photos import files
from jobtease.photos.files import StoredPhoto
from jobtease.photos.models import MOST_PHOTOS, Photo
from jobtease.pictures.processing import Mask
from jobtease.regions import queries as regions
from jobtease.resources import Resources
from jobtease.rubrics import rubric
from jobtease.words.translations import _, ngettext

DRAFT_LASTS = timedelta(hours=24)


async def begin(
    viewer: Viewer, uploads: Sequence[UploadFile], masks: Sequence[Mask], resources: Resources, *, key: str = ""
) -> str:
    """Make a draft that only the asker sees, of photos alone; its public id. Sent twice it is made once.

    `key`: public id made of her account and the empty form (idempotency.py), so nobody else's. Raises Invalid when a photo can't be used,
    Unavailable when it can't be kept; then nothing is saved.
    """
    if await _is_there(viewer, key):
        return key
    regions.home(viewer.municipality)
    prints = await files.keep(resources, viewer.id, uploads, masks)
    try:
        return await _begin(viewer, prints, key)
    except BaseException as error:
        await files.destroy(resources, [each.name for each in prints])
        if isinstance(error, IntegrityError) and await _is_there(viewer, key):
            return key  # the same form, at the same moment
        raise


async def _is_there(viewer: Viewer, public_id: str) -> bool:
    return await Outfit.filter(public_id=public_id, author_id=viewer.id).exists()


@event_log.action
async def _begin(viewer: Viewer, prints: Sequence[StoredPhoto], key: str) -> str:
    goes = clock.now() + DRAFT_LASTS
    values: dict[str, Any] = {"public_id": key} if key else {}
    outfit = await Outfit.create(
        author_id=viewer.id,
        municipality=viewer.municipality,
        labour_region=viewer.labour_region,
        audience=Audience.ME,
        meant_for=Audience.ME,
        steps=1,
        sector="",
        job="",
        question="",
        interview_at=goes,
        closes_at=goes,
        destroy_at=goes,
        photo_count=len(prints),
        rubric=rubric.VERSION,
        **values,
    )
    await photos.add(photos_of(outfit.id), prints)
    event_log.record(OutfitEvent.OUTFIT_DRAFTED, outfit.public_id, actor=viewer.id)
    return outfit.public_id


async def add_photos(
    viewer: Viewer,
    public_id: str,
    uploads: Sequence[UploadFile],
    masks: Sequence[Mask],
    resources: Resources,
    *,
    after: int,
) -> None:
    """Put further photos into a draft that holds `after` of them. Sent twice they are added once: then Conflict.

    Raises Invalid for more than fit, and when one can't be used; then none is added.
    """
    if (room := MOST_PHOTOS - after) < len(uploads):
        words = ngettext("There is room for {n} more photo.", "There is room for {n} more photos.", room)
        raise Invalid(photos=words.format(n=room))
    prints = await files.keep(resources, viewer.id, uploads, masks)
    try:
        await _add_to(viewer, public_id, prints, after)
    except BaseException:
        await files.destroy(resources, [each.name for each in prints])
        raise


@event_log.action
async def _add_to(viewer: Viewer, public_id: str, prints: Sequence[StoredPhoto], after: int) -> None:
    draft = unsent(viewer, public_id).filter(photo_count=after)
    if not await draft.update(photo_count=after + len(prints), version=F("version") + 1):
        raise Conflict(_("Your photos have changed in the meantime. Look at them again."))
    await photos.add(photos_of((await Outfit.get(public_id=public_id)).id), prints, after)
    event_log.record(OutfitEvent.OUTFIT_REDRAWN, public_id, actor=viewer.id)


async def remove_photo(viewer: Viewer, public_id: str, name: str, resources: Resources) -> None:
    """Take one photo out of a draft, and destroy it. A second time changes nothing; the last one stays: Conflict."""
    if await _remove(viewer, public_id, name):
        await files.destroy(resources, [name])


@event_log.action
async def _remove(viewer: Viewer, public_id: str, name: str) -> bool:
    # The outfit's row first, as everywhere: who hides more in a photo of it waits here.
    if not await unsent(viewer, public_id).update(version=F("version") + 1):
        raise Conflict
    photo = await Photo.filter(outfit__public_id=public_id, name=name).first()
    if photo is None:
        event_log.no_change()
        return False
    if not await unsent(viewer, public_id).filter(photo_count__gt=1).update(photo_count=F("photo_count") - 1):
        raise Conflict(_("This is the only photo. Add another one first."))
    await unsent(viewer, public_id).filter(photo_count=1).update(compare=False)
    await photos.remove(photos_of(photo.outfit_id), photo)
    event_log.record(OutfitEvent.OUTFIT_REDRAWN, public_id, actor=viewer.id)
    return True


async def hide_more(
    viewer: Viewer, public_id: str, position: int, mask: Mask, resources: Resources, *, name: str = ""
) -> None:
    """Hide more in one photo of a draft. The photo as it was is destroyed; nobody else has seen it.

    `name`: of the photo that stood there when she looked, if that is known; another one raises Conflict.
    """
    mine = Photo.filter(outfit__public_id=public_id, outfit__author_id=viewer.id, position=position)
    photo = await mine.first() if position < MOST_PHOTOS else None
    if photo is None:
        raise NotFound
    if name and photo.name != name:
        raise Conflict(_("Your photos have changed in the meantime. Look at them again."))
    new = await files.develop_again(resources, viewer.id, photo.name, mask)
    try:
        await _replace(viewer, public_id, photo, new)
    except BaseException:
        await files.destroy(resources, [new.name])
        raise
    await files.destroy(resources, [photo.name])


@event_log.action
async def _replace(viewer: Viewer, public_id: str, old: Photo, new: StoredPhoto) -> None:
    # Once it is marked, the photos that are there are those that get destroyed: none may come in their place.
    if not await unsent(viewer, public_id).update(version=F("version") + 1):
        raise Conflict
    if not await photos.replace(old.name, new):
        raise Conflict
    event_log.record(OutfitEvent.OUTFIT_REDRAWN, public_id, actor=viewer.id)


def unsent(viewer: Viewer, public_id: str) -> Any:
    """The viewer's outfit, as long as it was not sent and its photos are there."""
    return Outfit.filter(states.UNSENT.q(), public_id=public_id, author_id=viewer.id)
