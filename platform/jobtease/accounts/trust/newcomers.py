"""Pre-moderation of newcomers: their first photo, first two posts and first offers wait until a moderator has seen them.

So does everything of somebody whom a moderator has limited for a time, feedback and changes of the profile as well.

Posts are outfits and help requests, which strangers see. An offer reaches one person, but one who didn't ask this one: the first
ones are few and seen. Feedback goes to somebody who asked for it, and can be reported: holding it would cost the quick answer that
this place is for.
"""

from datetime import datetime, timedelta

from tortoise.expressions import F

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.accounts.states import LIMITED
from jobtease.audience import Visibility
from jobtease.data.rate_limits import Budget
from jobtease.working_hours import Within

POSTS = 2
SEEN_WITHIN = Within(working=True, span=timedelta(hours=4))
"""In which a moderator has looked at what is held."""
NEW_FOR = timedelta(days=30)
OFFERS = Budget(3, per=timedelta(days=1))
"""Of a newcomer. Each reaches somebody who doesn't know them."""


async def first_visibility(account_id: int, *, hold: bool, with_photo: bool = False) -> Visibility:
    """With which visibility a new post of this person starts. `hold` is the setting hold_newcomers."""
    account = await Account.get(id=account_id)
    if LIMITED.holds(account):
        return Visibility.HELD
    if not hold:
        return Visibility.SHOWN
    new = account.posts_released < POSTS or (with_photo and account.photo_released_at is None)
    return Visibility.HELD if new else Visibility.SHOWN


async def is_limited(account_id: int) -> bool:
    """Whether a moderator decided that everything new of this person waits for a while."""
    return await Account.filter(LIMITED.q(), id=account_id).exists()


async def is_new(account_id: int, *, hold: bool) -> bool:
    """Whether nothing is known of somebody yet: no two things that a moderator let through, and not here for long.

    `hold` is the setting hold_newcomers. Who was chosen by somebody as a helper isn't new either; that is asked where it is known.
    """
    lately = clock.now() - NEW_FOR
    unseen = Account.filter(id=account_id, posts_released__lt=POSTS, joined_at__gt=lately)
    return hold and await unseen.exists()


async def released(account_id: int, *, with_photo: bool) -> None:
    """A moderator let a held post through. Within the open transaction."""
    await Account.filter(id=account_id).update(posts_released=F("posts_released") + 1)
    if with_photo:
        await Account.filter(id=account_id, photo_released_at=None).update(photo_released_at=clock.now())


async def recount(account_id: int, more: int, *, with_photo: bool, photo_since: datetime | None) -> None:
    """So many more posts, or fewer, are let through since a decision was undone. Within the open transaction.

    `photo_since`: when the first photo was let through by a decision that still stands.
    """
    released = Account.filter(id=account_id, posts_released__gte=-more)
    await released.update(posts_released=F("posts_released") + more)
    if with_photo:
        await Account.filter(id=account_id).update(photo_released_at=photo_since)
