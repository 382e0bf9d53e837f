"""Where somebody lives, and lived: so that "I live here" on a form opens nothing at once, and hides nothing either.

What each municipality keeps to its own members follows a move after a few days (audience.SETTLES). What somebody keeps from people
of their own municipality is also kept from those who lived there not long ago (audience.REMEMBERED).
"""

from collections.abc import Collection

from jobtease import clock, database
from jobtease.accounts.models import Account
from jobtease.audience import REMEMBERED, FormerHome


async def move(account_id: int, municipality: str) -> bool:
    """Somebody says to live there from now on, within the open transaction; False when they did already."""
    account = await Account.filter(id=account_id).select_for_update().first()
    if account is None or account.municipality_id == municipality:
        return False
    await FormerHome.create(account_id=account_id, municipality=account.municipality_id)
    await Account.filter(id=account_id).update(municipality_id=municipality)
    return True


async def any_from(account_ids: Collection[int], municipality: str) -> bool:
    """Whether one of these people lives there, or lived there not long ago."""
    ids, since = list(account_ids), clock.now() - REMEMBERED
    if await Account.filter(id__in=ids, municipality_id=municipality).exists():
        return True
    return await FormerHome.filter(account_id__in=ids, municipality=municipality, left_at__gt=since).exists()


@database.atomic
async def forget_past() -> int:
    """Delete what is no longer remembered; how many. A chore."""
    return await FormerHome.filter(left_at__lt=clock.now() - REMEMBERED).delete()
