"""What pages show of photos. Who may see them is for the feature of what they are of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Q

from jobtease.photos.models import Photo, PhotoLook
from jobtease.words.cleaning import letter


@dataclass(frozen=True)
class PhotoView:
    """A photo as a page shows it. Width and height are those of the largest size, so that nothing jumps."""

    position: int
    name: str
    sizes: Mapping[str, Sequence[int]]
    masked: bool

    @property
    def letter(self) -> str:
        return letter(self.position)

    @property
    def width(self) -> int:
        return self.sizes["large"][0]

    @property
    def height(self) -> int:
        return self.sizes["large"][1]


async def photos_of_each(column: str, which: Q) -> dict[int, tuple[PhotoView, ...]]:
    """These photos in their order, by what they are of: what stands in that column (models.Owner)."""
    found: dict[int, list[PhotoView]] = {}
    for row in await Photo.filter(which).order_by("position"):
        view = PhotoView(row.position, row.name, row.sizes, row.masked)
        found.setdefault(getattr(row, column), []).append(view)
    return {owner_id: tuple(photos) for owner_id, photos in found.items()}


async def looks_of(account_id: int) -> list[datetime]:
    """When somebody looked at photos of others: for their own copy."""
    looks = PhotoLook.filter(account_id=account_id).order_by("id").values_list("looked_at", flat=True)
    return [moment async for moment in looks]
