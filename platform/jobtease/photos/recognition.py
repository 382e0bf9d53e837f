"""Recognition of removed pictures (hash matching): one that a moderator took away doesn't come back unseen, and isn't kept.

Of a removed picture the hash as it stands is kept. Whoever comes later is compared as it stands and in its seven flips and turns,
which finds the same as keeping all eight, and reads an eighth as much.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from jobtease.data import raw_sql
from jobtease.photos.models import Exhibit, Owner, RemovedPicture
from jobtease.pictures.processing import FINGERPRINT_HEX, TELLING_BITS, same_picture

AT_ONCE = 2_000
"""Hashes that are read and compared at a time: some milliseconds. Four photos among 10,000 take 50 ms of CPU, among 100,000 a second."""


@dataclass(frozen=True)
class Recognition:
    """Knowing photos of one kind of thing again (reportable.Recognition)."""

    find: Callable[[str], Awaitable[Owner | None]]
    """Whose photos those of the thing with this public id are."""

    async def remember(self, public_id: str, decision: str) -> None:
        """Keep the hashes of a thing's photos, because of this decision. Within the open transaction.

        Not of a picture that is plain nearly everywhere: it has too little to be known by.
        """
        owner = await self.find(public_id)
        standing = await owner.photos.values_list("fingerprints", flat=True) if owner else []
        evidence = await Exhibit.filter(subject=public_id).values_list("fingerprints", flat=True)
        kept = [*standing, *evidence]  # its author may have taken the photos away before anybody decided
        hashes = {str(each)[:FINGERPRINT_HEX] for each in kept}
        telling = sorted(each for each in hashes if int(each, 16).bit_count() >= TELLING_BITS)
        await RemovedPicture.bulk_create([RemovedPicture(fingerprint=each, decision=decision) for each in telling])

    async def came_back_from(self, public_id: str, decisions: Collection[str]) -> bool:
        """Whether a photo of this thing was taken away before because of one of these decisions."""
        owner = await self.find(public_id) if decisions else None
        return owner is not None and await came_back(owner, decisions)

    async def unlearn(self, decision: str) -> None:
        """Forget what this decision made us keep, because it was undone. Within the open transaction."""
        await RemovedPicture.filter(decision=decision).delete()


async def came_back(owner: Owner, decisions: Collection[str] | None = None) -> bool:
    """Whether a photo of this thing is a picture that was taken away before: recompressed, resized, lighter, flipped or turned.

    `decisions`: only of what was taken away because of one of these.
    """
    kept = await owner.photos.values_list("fingerprints", flat=True)
    candidates = [each for photo in kept for each in _all_ways(str(photo))]
    position = 0
    while rows := await raw_sql.fetch(
        "SELECT id, fingerprint, decision FROM removed_picture WHERE id > ? ORDER BY id LIMIT ?", position, AT_ONCE
    ):
        wanted = rows if decisions is None else [row for row in rows if row["decision"] in decisions]
        if await asyncio.to_thread(_among, wanted, candidates):  # not in the loop: others wait for that
            return True
        position = rows[-1]["id"]
    return False


def _all_ways(fingerprints: str) -> list[int]:
    return [int(fingerprints[at : at + FINGERPRINT_HEX], 16) for at in range(0, len(fingerprints), FINGERPRINT_HEX)]


def _among(rows: Sequence[dict[str, Any]], candidates: Sequence[int]) -> bool:
    return same_picture((int(row["fingerprint"], 16) for row in rows), candidates)
