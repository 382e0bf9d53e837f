"""What the asker reads when her photos are gone: the receipt, from the log, where it was written with the last row's removal."""

from dataclasses import dataclass
from datetime import datetime

from jobtease.events import event_log
from jobtease.outfits.ending import evidence
from jobtease.outfits.ending.evidence import Kept
from jobtease.outfits.read_models import OutfitCard

DESTROYED = "outfits:outfit:destroyed"


@dataclass(frozen=True)
class Receipt:
    """What was destroyed, and when the last of it was gone."""

    photos: int
    files: int
    missing: int
    """Files that were not there when we came to destroy them."""
    at: datetime
    kept: Kept | None
    """What is still there as evidence in a case."""


async def receipt_of(outfit: OutfitCard) -> Receipt | None:
    """For the asker. None as long as anything is left."""
    if outfit.destroyed_at is None:
        return None
    event = await event_log.latest(DESTROYED, outfit.public_id)
    kept = await evidence.kept_of(outfit.public_id)
    return (
        Receipt(event.facts["photos"], event.facts["files"], event.facts.get("missing", 0), event.happened_at, kept)
        if event
        else None
    )
