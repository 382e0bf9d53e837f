"""The demo world, made on an empty database: who lives there, and everything that happened to them until today."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.demo import desk, feedback, outfits, people, requests, reviews, unfinished
from jobtease.demo.diary import Diary
from jobtease.demo.village import Village
from jobtease.errors import Conflict
from jobtease.events import consuming
from jobtease.notices import actions as notices
from jobtease.notices.queries import unseen
from jobtease.resources import Resources

WELL_KNOWN_NAMES = "Yara, Henk, Samira or Marloes"

Chore = Callable[[Resources], Awaitable[Any]]


async def make(resources: Resources, consumers: Sequence[consuming.Consumer], chores: Sequence[Chore]) -> Village:
    """Make the demo world. Consumers and chores run along, so that notices and expiries have moments of their own too.

    One whose making was interrupted is made anew. Raises Conflict in production, and when there is anybody else in the database.
    """
    if resources.settings.production:
        raise Conflict
    await unfinished.remove(resources)
    if await Account.exists():
        raise Conflict

    async def follow() -> None:
        await consuming.consume_all(consumers)

    async def follow_and_do_chores() -> None:
        await follow()
        for chore in chores:
            await chore(resources)

    async def catch_up() -> None:
        """What people were told until now, they have read."""
        for viewer in village.people.values():
            for notice in await unseen(viewer, limit=50):
                await notices.put_away(viewer, notice.id)

    village = Village(resources, Diary(clock.now()), follow)
    people.write(village)
    outfits.write(village)
    feedback.write(village)
    requests.write(village)
    reviews.write(village)
    desk.write(village)
    for hours in (*range(0, 72, 3), *range(72, 24 * 60, 24)):
        village.diary.write(village.diary.today - timedelta(hours=hours), follow_and_do_chores)
    for days in (1, 2, 3, 5, 8, 13, 21, 34, 55):
        village.diary.write(village.diary.today - timedelta(days=days), catch_up)
    with unfinished.marked(resources.settings):
        await village.diary.live()
    return village
