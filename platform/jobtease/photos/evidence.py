"""Evidence (legal hold): photos that a case is about stay in the store until it is decided, also when what they are of lets go of them.

The life of what they are of goes on as ever: its photos are gone for everybody at the moment they should be. Only their files stay, and
of each a row here by which the moderators of the case, and nobody else, find them. Which cases there are is known higher up.
"""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from jobtease import clock
from jobtease.photos import files
from jobtease.photos.models import Exhibit, Owner, Photo
from jobtease.resources import Resources


@dataclass(frozen=True)
class Shown:
    """One photo that is evidence: its place among those it was with, its name in the store, the pixels of its largest size."""

    position: int
    name: str
    width: int
    height: int


@dataclass(frozen=True)
class Kept:
    """How many photos of a thing are evidence, and until when; nothing while the case is open."""

    photos: int
    until: datetime | None


async def kept_of(subject: str) -> Kept | None:
    """For whose photos they are, who may know it; None when nothing is kept."""
    rows = await Exhibit.filter(subject=subject)
    moments = [row.until for row in rows if row.until is not None]
    return Kept(len(rows), max(moments) if len(moments) == len(rows) else None) if rows else None


@dataclass(frozen=True)
class Evidence:
    """Photos of one kind of thing as evidence (evidence_types.Exhibits). `subject` is the public id of one."""

    lock: Callable[[str], Awaitable[Owner | None]]
    """Holds the row of a thing until the open transaction ends, so that nobody destroys its photos meanwhile. None: they are gone."""
    FILES = len(files.SIZES)
    """Files of each photo in the store."""

    async def keep(self, subject: str) -> None:
        """From now on the photos of this thing are evidence. Within the open transaction.

        The thing's row is locked first: who destroys the photos waits and finds them kept, or was earlier, and there is nothing left.
        """
        if (owner := await self.lock(subject)) is not None:
            copies = [
                Exhibit(subject=subject, name=p.name, position=p.position, sizes=p.sizes, fingerprints=p.fingerprints)
                for p in await owner.photos
            ]
            await Exhibit.bulk_create(copies, ignore_conflicts=True)
        await self.hold(subject)

    async def hold(self, subject: str) -> None:
        """A case is open about it: what is still kept stays. Within the open transaction."""
        await Exhibit.filter(subject=subject).update(until=None)

    async def may_go_from(self, subject: str, moment: datetime) -> None:
        """It was decided: from this moment on the evidence may go. Within the open transaction."""
        await Exhibit.filter(subject=subject).update(until=moment)

    async def release(self, subject: str) -> list[str]:
        """It is no evidence any more: names in the store whose files go unless a photo has them. Within the open transaction."""
        names = [str(name) for name in await Exhibit.filter(subject=subject).values_list("name", flat=True)]
        await Exhibit.filter(name__in=names).delete()
        gone = await _of_no_photo(names)
        await files.destroy_later(gone)  # a crash before the files are gone leaves work for the next run
        return gone

    async def shown(self, subject: str) -> tuple[Shown, ...]:
        """What is kept of a thing's photos, in their order. For the desk of its case: ask that first, this doesn't."""
        rows = await Exhibit.filter(subject=subject).order_by("position", "id")
        return tuple(Shown(row.position, row.name, *row.sizes["large"]) for row in rows)

    async def destroy_released(self, resources: Resources, names: Sequence[str]) -> None:
        """The files of what was released, but for what another case keeps."""
        await files.destroy(resources, names)

    async def are_due(self) -> list[str]:
        """Things of which evidence may go by now."""
        rows = await Exhibit.filter(until__lte=clock.now()).distinct().limit(500).values_list("subject", flat=True)
        return [str(subject) for subject in rows]

    async def due(self, subject: str) -> list[str]:
        """Names in the store of a thing's evidence that may go by now."""
        rows = await Exhibit.filter(subject=subject, until__lte=clock.now()).values_list("name", flat=True)
        return [str(name) for name in rows]

    async def destroy(self, resources: Resources, names: Iterable[str]) -> int:
        """The files of evidence that is no photo of anything any more; how many photos. Then `remove`."""
        gone = await _of_no_photo(list(names))
        await resources.storage.destroy([file for name in gone for file in files.file_names(name)])
        return len(gone)

    async def remove(self, names: Iterable[str]) -> None:
        """These are no evidence any more. Within the open transaction."""
        await Exhibit.filter(name__in=list(names), until__lte=clock.now()).delete()


async def _of_no_photo(names: Sequence[str]) -> list[str]:
    living = {str(name) for name in await Photo.filter(name__in=names).values_list("name", flat=True)}
    return [name for name in names if name not in living]
