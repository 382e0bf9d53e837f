"""Photo files, between an upload and its row: pictures are made, put into the store, and taken out of it again.

Files come first and rows last, so that a row never speaks of a file that isn't there. Files that no photo speaks of have a row
as a leftover: from before they are put until a photo takes them over, and again from the transaction that lets go of them. So a
crash at any moment leaves no picture behind, of which least of all the one with less hidden.
"""

import asyncio
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from starlette.datastructures import UploadFile
from tortoise.expressions import Q

from jobtease import clock
from jobtease.data.transactions import atomic
from jobtease.errors import Conflict, Invalid, Unavailable
from jobtease.photos.models import Exhibit, Leftover, Photo
from jobtease.pictures.processing import ENDING, MAX_BYTES, NO_MASK, BadPicture, Mask, Picture, Reason
from jobtease.pictures.refusals import WHY
from jobtease.resources import Resources
from jobtease.words.translations import _

SIZES = ("large", "medium", "small")
LEAST_SIDE = 200
"""Pixels of the shorter side of a photo that is sent. With less nobody sees clothes on it. What is left of one that was cut may be less."""
TAKEN_OVER_WITHIN = timedelta(minutes=1)
"""From putting a photo's files to its row. It takes a second; who comes later is refused, so that nobody comes too late."""


@dataclass(frozen=True)
class StoredPhoto:
    """A developed photo, in the store. It has no row yet."""

    name: str
    sizes: dict[str, tuple[int, int]]
    fingerprints: str
    masked: bool


def file_name(name: str, size: str) -> str:
    """The name in the store of one size of a photo."""
    return f"{name}-{size}.{ENDING}"


def file_names(name: str) -> list[str]:
    """The names in the store of all sizes of a photo."""
    return [file_name(name, size) for size in SIZES]


async def newest_files() -> list[str]:
    """Names that should be in the store: of the newest photos whose destruction has not begun."""
    rows = Photo.filter(missing__isnull=True).order_by("-id").limit(20)
    return [file for name in await rows.values_list("name", flat=True) for file in file_names(str(name))]


async def keep(
    resources: Resources, account_id: int, uploads: Sequence[UploadFile], masks: Sequence[Mask]
) -> list[StoredPhoto]:
    """Develop uploads of this account and put them into the store, in their order; `masks` may be shorter or longer.

    Raises Invalid(photos=...) naming each photo that can't be used; then nothing is kept. Raises Unavailable when the processor or
    the disk can't.
    """
    data = [await upload.read(MAX_BYTES + 1) for upload in uploads]
    masks = [*masks, *[NO_MASK] * len(data)][: len(data)]
    processor, shares = resources.processor, resources.shares
    developed = await asyncio.gather(
        *(
            shares.develop(processor, account_id, each, mask, LEAST_SIDE)
            for each, mask in zip(data, masks, strict=True)
        ),
        return_exceptions=True,
    )
    refused, pictures = [], []
    for number, (upload, result) in enumerate(zip(uploads, developed, strict=True), 1):
        if isinstance(result, BadPicture):
            refused.append(_refusal(number, upload.filename or "", result.reason))
        elif isinstance(result, BaseException):
            raise result
        else:
            pictures.append(result)
    if refused:
        raise Invalid(photos=" ".join(refused))
    return await _put_all(resources, pictures, masks)


async def develop_again(resources: Resources, account_id: int, name: str, mask: Mask) -> StoredPhoto:
    """A stored photo with more of it hidden, under a new name. Raises Invalid(masks=...) for a mask that hides nothing."""
    try:
        data = await resources.storage.read(file_name(name, "large"))
        picture = await resources.shares.develop(resources.processor, account_id, data, mask)
    except FileNotFoundError:  # its time came, or another tab hid something a moment ago
        raise Conflict(_("This photo has changed in the meantime. Look at it again.")) from None
    except BadPicture as bad:
        raise Invalid(masks=_(WHY[bad.reason]).capitalize()) from None
    return (await _put_all(resources, [picture], [mask]))[0]


async def take_over(names: Sequence[str]) -> None:
    """These have photo rows from now on. Within the open transaction; raises Unavailable when they came too late."""
    in_time = Leftover.filter(name__in=list(names), due_at__gt=clock.now() + TAKEN_OVER_WITHIN)
    if await in_time.delete() != len(names):
        raise Unavailable(because="photos waited too long for their rows")


async def destroy_later(names: Iterable[str]) -> None:
    """These have no photo rows any more: their files go, even when we crash. Within the open transaction."""
    await Leftover.bulk_create([Leftover(name=name) for name in names], ignore_conflicts=True)


async def destroy(resources: Resources, names: Iterable[str]) -> None:
    """Take photos out of the store, all their sizes; but for those that are evidence in a case, which go with it (evidence.py)."""
    names = list(names)
    kept = await evidence_among(names)
    await resources.storage.destroy([file for name in names if name not in kept for file in file_names(name)])


async def stored() -> set[str]:
    """Names in the store of all photos and all evidence."""
    names = [*await Photo.all().values_list("name", flat=True), *await Exhibit.all().values_list("name", flat=True)]
    return {file for name in names for file in file_names(str(name))}


async def evidence_among(names: Sequence[str]) -> set[str]:
    """Those of these photos that are evidence."""
    return {str(name) for name in await Exhibit.filter(name__in=list(names)).values_list("name", flat=True)}


async def destroy_leftovers(resources: Resources) -> int:
    """Destroy the files that nobody took over, or that no row has any more; how many photos. A chore.

    Raises Unavailable when the disk refuses.
    """
    due = Leftover.filter(Q(due_at=None) | Q(due_at__lte=clock.now())).order_by("id").limit(500)
    found = [str(name) for name in await due.values_list("name", flat=True)]
    if not found or not await resources.storage.is_ours():
        return 0
    await destroy(resources, found)
    await _destroyed(found)
    return len(found)


@atomic
async def _announce(names: Sequence[str]) -> None:
    due_at = clock.now() + 2 * TAKEN_OVER_WITHIN
    await Leftover.bulk_create([Leftover(name=name, due_at=due_at) for name in names])


@atomic
async def _destroyed(names: Sequence[str]) -> None:
    await Leftover.filter(name__in=list(names)).delete()


async def _put_all(resources: Resources, pictures: Sequence[Picture], masks: Sequence[Mask]) -> list[StoredPhoto]:
    stored = [
        StoredPhoto(
            name=secrets.token_urlsafe(18),
            sizes={variant.name: (variant.width, variant.height) for variant in picture.variants},
            fingerprints=b"".join(picture.fingerprints).hex(),
            masked=bool(mask.ellipses or mask.cut_top),
        )
        for picture, mask in zip(pictures, masks, strict=True)
    ]
    await _announce([each.name for each in stored])
    try:
        for one, picture in zip(stored, pictures, strict=True):
            for variant in picture.variants:
                await resources.storage.put(file_name(one.name, variant.name), variant.data)
    except BaseException:
        await asyncio.shield(destroy(resources, [one.name for one in stored]))
        raise
    return stored


def _refusal(number: int, filename: str, reason: Reason) -> str:
    named = _("Photo {n} ({name})").format(n=number, name=filename) if filename else _("Photo {n}").format(n=number)
    return f"{named}: {_(WHY[reason])}"
