"""What whose photos are gone reads: the receipt, from the log, where it was written with the last row's removal."""

from dataclasses import dataclass
from datetime import datetime

from jobtease.events import event_log
from jobtease.events.event_names import EventName
from jobtease.photos import evidence
from jobtease.photos.events import PhotosDestroyed
from jobtease.photos.evidence import Kept


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


async def receipt_of(destroyed: EventName, public_id: str) -> Receipt | None:
    """For whose photos they were. `destroyed`: the event that tells of it, whose facts are PhotosDestroyed. None: not yet."""
    event = await event_log.latest(destroyed, public_id)
    kept = await evidence.kept_of(public_id)
    if event is None:
        return None
    facts = event.facts_as(PhotosDestroyed)
    return Receipt(facts.photos, facts.files, facts.missing or 0, event.happened_at, kept)
