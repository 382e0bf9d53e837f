"""Evidence: photos that a case is about stay in the store until it is decided, also when their outfit lets go of them.

The outfit's own life goes on as ever: its photos are gone for everybody at the moment they should be. Only their files stay, and
of each a row here by which the moderators of the case, and nobody else, find them. Which cases there are is known higher up.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import F

from jobtease import clock
from jobtease.outfits.models import Outfit
from jobtease.photos import files
from jobtease.photos.models import Exhibit, Photo
from jobtease.resources import Resources

FILES = len(files.SIZES)
"""Files of each photo in the store."""


@dataclass(frozen=True)
class Shown:
    """One photo that is evidence: its place in the outfit, its name in the store, the pixels of its largest size."""

    position: int
    name: str
    width: int
    height: int


@dataclass(frozen=True)
class Kept:
    """How many photos of an outfit are evidence, and until when; nothing while the case is open."""

    photos: int
    until: datetime | None


async def kept_of(subject: str) -> Kept | None:
    """For the outfit's author, who may know it; None when nothing is kept."""
    rows = await Exhibit.filter(subject=subject)
    moments = [row.until for row in rows if row.until is not None]
    return Kept(len(rows), max(moments) if len(moments) == len(rows) else None) if rows else None


async def keep(subject: str) -> None:
    """From now on the photos of this outfit are evidence. Within the open transaction.

    The outfit's row is locked first: who destroys the photos waits and finds them kept, or was earlier, and there is nothing left.
    """
    if await Outfit.filter(public_id=subject, destroyed_at=None).update(version=F("version")):
        photos = await Photo.filter(outfit__public_id=subject)
        copies = [
            Exhibit(subject=subject, name=p.name, position=p.position, sizes=p.sizes, fingerprints=p.fingerprints)
            for p in photos
        ]
        await Exhibit.bulk_create(copies, ignore_conflicts=True)
    await hold(subject)


async def hold(subject: str) -> None:
    """A case is open about it: what is still kept stays. Within the open transaction."""
    await Exhibit.filter(subject=subject).update(until=None)


async def let_go(subject: str, until: datetime) -> None:
    """It was decided: from this moment on the evidence may go. Within the open transaction."""
    await Exhibit.filter(subject=subject).update(until=until)


async def release(subject: str) -> list[str]:
    """It is no evidence any more: names in the store whose files go unless a photo has them. Within the open transaction."""
    names = [str(name) for name in await Exhibit.filter(subject=subject).values_list("name", flat=True)]
    await Exhibit.filter(name__in=names).delete()
    living = {str(name) for name in await Photo.filter(name__in=names).values_list("name", flat=True)}
    gone = [name for name in names if name not in living]
    await files.let_go(gone)  # a crash before the files are gone leaves work for the next run
    return gone


async def shown(subject: str) -> tuple[Shown, ...]:
    """What is kept of an outfit's photos, in their order. For the desk of its case: ask that first, this doesn't."""
    rows = await Exhibit.filter(subject=subject).order_by("position", "id")
    return tuple(Shown(row.position, row.name, *row.sizes["large"]) for row in rows)


async def discard(resources: Resources, names: Sequence[str]) -> None:
    """Remove the files of what was released."""
    await files.discard(resources, names)


async def are_due() -> list[str]:
    """Outfits of which evidence may go by now."""
    rows = await Exhibit.filter(until__lte=clock.now()).distinct().limit(500).values_list("subject", flat=True)
    return [str(subject) for subject in rows]


async def due(subject: str) -> list[str]:
    """Names in the store of an outfit's evidence that may go by now."""
    rows = await Exhibit.filter(subject=subject, until__lte=clock.now()).values_list("name", flat=True)
    return [str(name) for name in rows]


async def burn(names: Iterable[str], resources: Resources) -> int:
    """Remove the files of evidence of which no outfit has a photo any more; how many photos. Then `forget`."""
    names = list(names)
    living = {str(name) for name in await Photo.filter(name__in=names).values_list("name", flat=True)}
    gone = [name for name in names if name not in living]
    await resources.storage.remove([file for name in gone for file in files.file_names(name)])
    return len(gone)


async def forget(names: Iterable[str]) -> None:
    """These are no evidence any more. Within the open transaction."""
    await Exhibit.filter(name__in=list(names), until__lte=clock.now()).delete()
