"""Between an upload and its row: pictures are developed, put into the store, and taken out of it again.

Files come first and rows last, so that a row never speaks of a file that isn't there. A file without a row does no harm: nobody
can ask for it, and the sweeper (endings.py) finds it.
"""

import asyncio
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from starlette.datastructures import UploadFile

from jobtease.errors import Conflict, Invalid
from jobtease.images import MAX_BYTES, NO_MASK, BadPicture, Mask, Picture, Reason
from jobtease.resources import Resources
from jobtease.translations import N_, _

SIZES = ("large", "medium", "small")

WHY = {
    Reason.NOT_A_PICTURE: N_("this is not a photo that we can read. Choose a JPEG, PNG or WebP."),
    Reason.TOO_LARGE: N_("this photo is larger than 15 MB. Choose a smaller one."),
    Reason.TOO_MANY_PIXELS: N_("this photo has more than 40 megapixels. Choose a smaller one."),
    Reason.DAMAGED: N_("this photo is damaged. Take it again, or choose another."),
    Reason.TOOK_TOO_LONG: N_("this photo took us too long. Choose a smaller one."),
    Reason.BAD_MASK: N_("what you hide lies outside the photo. Mark it again."),
}


@dataclass(frozen=True)
class Print:
    """A developed photo, in the store. It has no row yet."""

    name: str
    sizes: dict[str, tuple[int, int]]
    fingerprint: str
    masked: bool


def file_names(name: str) -> list[str]:
    """The names in the store of all sizes of a photo."""
    return [f"{name}-{size}.webp" for size in SIZES]


async def keep(resources: Resources, uploads: Sequence[UploadFile], masks: Sequence[Mask]) -> list[Print]:
    """Develop uploads and put them into the store, in their order; `masks` may be shorter or longer.

    Raises Invalid(photos=...) naming each photo that can't be used; then nothing is kept. Raises Unavailable when the studio or
    the disk can't.
    """
    data = [await upload.read(MAX_BYTES + 1) for upload in uploads]
    masks = [*masks, *[NO_MASK] * len(data)][: len(data)]
    developed = await asyncio.gather(
        *(resources.studio.develop(each, mask) for each, mask in zip(data, masks, strict=True)), return_exceptions=True
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


async def develop_again(resources: Resources, name: str, mask: Mask) -> Print:
    """A stored photo with more of it hidden, under a new name. Raises Invalid(masks=...) for a mask that hides nothing."""
    try:
        data = await resources.storage.read(f"{name}-large.webp")
        picture = await resources.studio.develop(data, mask)
    except FileNotFoundError:  # its time came, or another tab hid something a moment ago
        raise Conflict(_("This photo has changed in the meantime. Look at it again.")) from None
    except BadPicture as bad:
        raise Invalid(masks=_(WHY[bad.reason]).capitalize()) from None
    return (await _put_all(resources, [picture], [mask]))[0]


async def discard(resources: Resources, names: Iterable[str]) -> None:
    """Take photos out of the store, all their sizes."""
    await resources.storage.remove([file for name in names for file in file_names(name)])


async def _put_all(resources: Resources, pictures: Sequence[Picture], masks: Sequence[Mask]) -> list[Print]:
    prints = [
        Print(
            name=secrets.token_urlsafe(18),
            sizes={variant.name: (variant.width, variant.height) for variant in picture.variants},
            fingerprint=picture.fingerprint.hex(),
            masked=bool(mask.ellipses or mask.cut_top),
        )
        for picture, mask in zip(pictures, masks, strict=True)
    ]
    try:
        for print_, picture in zip(prints, pictures, strict=True):
            for variant in picture.variants:
                await resources.storage.put(f"{print_.name}-{variant.name}.webp", variant.data)
    except BaseException:
        await asyncio.shield(discard(resources, [print_.name for print_ in prints]))
        raise
    return prints


def _refusal(number: int, filename: str, reason: Reason) -> str:
    named = _("Photo {n} ({name})").format(n=number, name=filename) if filename else _("Photo {n}").format(n=number)
    return f"{named}: {_(WHY[reason])}"
