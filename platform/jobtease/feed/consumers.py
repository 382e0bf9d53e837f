"""Event consumers of the feed, for rolling upgrades: what an older server posts doesn't know public_at (expand and contract).

Goes with the release in which no such server is left.
"""

from jobtease.data import raw_sql
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.helping.events import HelpingEvent
from jobtease.outfits.events import OutfitEvent

_NEWER = "UPDATE {table} SET public_at = {since} WHERE public_id = ? AND (public_at IS NULL OR public_at < {since})"
POSTED: dict[str, str] = {
    HelpingEvent.REQUEST_POSTED: _NEWER.format(table="help_request", since="opened_at"),
    OutfitEvent.OUTFIT_POSTED: _NEWER.format(table="outfit", since="confirmed_at"),
}


async def come_in_public(event: Event) -> None:
    """Nothing to do for what this version posted."""
    await raw_sql.execute(POSTED[event.name], event.subject)


CONSUMERS = (Consumer("come in public", (HelpingEvent.REQUEST_POSTED, OutfitEvent.OUTFIT_POSTED), come_in_public),)
