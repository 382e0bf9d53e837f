"""Event consumers of the feed, for rolling upgrades: what an older server posts doesn't know public_at (expand and contract).

Goes with the release in which no such server is left.
"""

from jobtease.data import raw_sql
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event

_NEWER = "UPDATE {table} SET public_at = {since} WHERE public_id = ? AND (public_at IS NULL OR public_at < {since})"
POSTED = {
    "helping:request:posted": _NEWER.format(table="help_request", since="opened_at"),
    "outfits:outfit:posted": _NEWER.format(table="outfit", since="confirmed_at"),
}


async def come_in_public(event: Event) -> None:
    """Nothing to do for what this version posted."""
    await raw_sql.execute(POSTED[event.name], event.subject)


CONSUMERS = (Consumer("come in public", tuple(POSTED), come_in_public),)
