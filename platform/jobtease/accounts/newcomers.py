"""Newcomers: the first photo and the first two posts of somebody wait until a moderator has seen them.

Posts are outfits and help requests, which strangers see. Feedback and offers reach one person, who can report them: holding
those would cost the asker the quick answer this place is for.
"""

from tortoise.expressions import F

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Visibility

POSTS = 2


async def first_visibility(account_id: int, *, hold: bool, with_photo: bool = False) -> Visibility:
    """With which visibility a new post of this person starts. `hold` is the setting hold_newcomers."""
    if not hold:
        return Visibility.SHOWN
    account = await Account.get(id=account_id)
    new = account.posts_released < POSTS or (with_photo and account.photo_released_at is None)
    return Visibility.HELD if new else Visibility.SHOWN


async def released(account_id: int, *, with_photo: bool) -> None:
    """A moderator let a held post through. Within the open transaction."""
    await Account.filter(id=account_id).update(posts_released=F("posts_released") + 1)
    if with_photo:
        await Account.filter(id=account_id, photo_released_at=None).update(photo_released_at=clock.now())


async def taken_back(account_id: int, *, with_photo: bool) -> None:
    """Letting a post through was undone: what is posted next waits again. Within the open transaction."""
    await Account.filter(id=account_id, posts_released__gt=0).update(posts_released=F("posts_released") - 1)
    if with_photo:
        await Account.filter(id=account_id).update(photo_released_at=None)
