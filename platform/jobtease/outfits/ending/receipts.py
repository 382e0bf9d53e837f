"""What the asker reads when her photos are gone: the receipt, from the log, where it was written with the last row's removal."""

from dataclasses import dataclass
from datetime import datetime

from jobtease.events import event_log
from jobtease.outfits.ending import evidence
from jobtease.outfits.ending.evidence import Kept
from jobtease.outfits.events import OutfitDestroyed, OutfitEvent
from jobtease.outfits.read_models import OutfitCard


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
    event = await event_log.latest(OutfitEvent.OUTFIT_DESTROYED, outfit.public_id)
    kept = await evidence.kept_of(outfit.public_id)
    if event is None:
        return None
    facts = event.facts_as(OutfitDestroyed)
    return Receipt(facts.photos, facts.files, facts.missing or 0, event.happened_at, kept)
