"""What whose photos are gone reads: the receipt, from the log, where it was written with the last row's removal."""

from dataclasses import dataclass
from datetime import datetime

from jobtease.events import event_log
from jobtease.photos import evidence
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


async def receipt_of(destroyed: str, public_id: str) -> Receipt | None:
    """For whose photos they were. `destroyed`: the event that tells of it, with destruction.Destroyed as facts. None: not yet."""
    event = await event_log.latest(destroyed, public_id)
    kept = await evidence.kept_of(public_id)
    return (
        Receipt(event.facts["photos"], event.facts["files"], event.facts.get("missing", 0), event.happened_at, kept)
        if event
        else None
    )
