"""Rows of photos: added, replaced, taken out. Each within the open transaction of what they are of, whose row it holds already."""

from collections.abc import Sequence

from jobtease.photos import files
from jobtease.photos.files import StoredPhoto
from jobtease.photos.models import Owner, Photo


async def add(owner: Owner, stored: Sequence[StoredPhoto], after: int = 0) -> None:
    """These are photos of it from now on, behind the `after` that it has. Raises Unavailable when they came too late."""
    await files.take_over([each.name for each in stored])
    for position, each in enumerate(stored, after):
        await Photo.create(position=position, **owner.columns, **vars(each))


async def replace(old: str, new: StoredPhoto) -> bool:
    """A photo of which more is hidden stands where it stood, and the one before goes; whether that was there still."""
    columns = {"name": new.name, "sizes": new.sizes, "fingerprints": new.fingerprints, "masked": True}
    if not await Photo.filter(name=old).update(**columns):
        return False
    await files.take_over([new.name])
    await files.destroy_later([old])
    return True


async def remove(owner: Owner, photo: Photo) -> None:
    """It has one photo fewer: those behind it move up, and its files go."""
    await Photo.filter(id=photo.id).delete()
    for later in await owner.photos.filter(position__gt=photo.position).order_by("position"):
        await Photo.filter(id=later.id).update(position=later.position - 1)
    await files.destroy_later([photo.name])
