"""Residence, with its history: where somebody lives, and lived; so that "I live here" on a form opens nothing at once.

What each municipality keeps to its own members follows a move after a few days (audience.SETTLES). What somebody keeps from people
of their own municipality is also kept from those who lived there not long ago (audience.REMEMBERED).
"""

from datetime import datetime, timedelta

from jobtease import clock
from jobtease.accounts.events import AccountEvent, Expected, Merged
from jobtease.accounts.messages import MERGED
from jobtease.accounts.models import Account, KnownHelper
from jobtease.audience import REMEMBERED, SETTLES, FormerHome
from jobtease.data import transactions
from jobtease.events import event_log
from jobtease.notices import actions as notices


async def move(account_id: int, municipality: str) -> bool:
    """Somebody says to live there from now on, within the open transaction; False when they did already."""
    account = await Account.filter(id=account_id).select_for_update().first()
    if account is None or account.municipality_id == municipality:
        return False
    await FormerHome.create(account_id=account_id, municipality=account.municipality_id)
    await Account.filter(id=account_id).update(municipality_id=municipality)
    return True


@event_log.action
async def expect_merger(account_id: int, old: str, new: str) -> bool:
    """Before the first thing from `old` goes to `new`: who lives there counts as from `new` too, for what is not for people from there.

    So at no moment of the merger somebody sees what an author keeps from her own municipality.
    """
    account = await Account.filter(id=account_id, municipality_id=old).select_for_update().first()
    if (
        account is None
        or await FormerHome.filter(account_id=account_id, municipality=new, left_at__gt=_long_ago()).exists()
    ):
        event_log.no_change()
        return False
    await FormerHome.create(account_id=account_id, municipality=new, left_at=_settled_long_ago())
    event_log.record(AccountEvent.ACCOUNT_EXPECTED, account.public_id, municipality=old, facts=Expected(in_=new))
    return True


@event_log.action
async def merge(account_id: int, old: str, new: str, called: tuple[str, str]) -> bool:
    """The municipality of somebody became part of another one: no move. What they see and who sees them stays, with the new ones beside.

    Unlike after a move nothing has to settle. The old one is remembered like any former home, for what is still to be taken along.
    `called`: what people call the two. False when they don't live there (any more). Who is moderator there was told so already
    (actions.merge).
    """
    if not await Account.filter(id=account_id, municipality_id=old).update(municipality_id=new):
        event_log.no_change()
        return False
    account = await Account.get(id=account_id)
    await KnownHelper.filter(account_id=account_id, municipality=old).update(municipality=new)
    await FormerHome.create(account_id=account_id, municipality=old, left_at=_settled_long_ago())
    event_log.record(AccountEvent.ACCOUNT_MERGED, account.public_id, municipality=new, facts=Merged(was=old))
    await notices.tell(f"merged:{old}:{account_id}", account_id, MERGED, ("account", ""), old=called[0], new=called[1])
    return True


def _settled_long_ago() -> datetime:
    return clock.now() - SETTLES - timedelta(minutes=1)


def _long_ago() -> datetime:
    return clock.now() - REMEMBERED + timedelta(days=30)


@transactions.atomic
async def erase_past() -> int:
    """Delete what is no longer remembered; how many. A chore."""
    return await FormerHome.filter(left_at__lt=clock.now() - REMEMBERED).delete()
