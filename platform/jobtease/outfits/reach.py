"""How many answers an outfit can still get: what is promised is what can come."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tortoise.expressions import Subquery

from jobtease import blocks, clock
from jobtease.accounts.models import Account
from jobtease.audience import REMEMBERED, Audience, FormerHome, Grant, HelpTie, Role, Visibility
from jobtease.outfits.models import Feedback

ENOUGH = 3
"""Answers after which the asker gets the one answer, where so many can come; more may still follow."""
FEW = (Audience.CHOSEN, Audience.HELPERS)
"""For people who can be counted."""


@dataclass(frozen=True)
class Reach:
    """Answers that the asker can read, and after how many of them they are put together: never more than can come."""

    answered: int
    wanted: int

    @property
    def is_enough(self) -> bool:
        """Whether nobody has to be waited for."""
        return 0 < self.wanted <= self.answered


async def reach_of(outfit: Any, answered: int) -> Reach:
    """Of an outfit, a row or what a page holds of one, that this many answers are read of."""
    return Reach(answered, min(ENOUGH, answered + await _still_to_come(outfit, answered)))


async def _still_to_come(outfit: Any, answered: int) -> int:
    """How many more answers can come, as far as it matters: of those for whom it is, and of those that wait for a moderator."""
    if outfit.closes_at <= clock.now() or outfit.withdrawn_at or outfit.destroyed_at:
        return 0
    if answered >= ENOUGH or outfit.audience not in (*FEW, Audience.ME):
        return ENOUGH
    given = Feedback.filter(outfit_id=outfit.id)
    held = await given.filter(visibility=Visibility.HELD).count()
    if outfit.audience is Audience.ME:
        return held
    chosen = Grant.filter(subject=outfit.public_id).values_list("account_id", flat=True)
    helpers = HelpTie.filter(asker_id=outfit.author_id).values_list("helper_id", flat=True)
    meant: Sequence[Any] = await (chosen if outfit.audience is Audience.CHOSEN else helpers)
    had = {int(str(one)) for one in await given.values_list("author_id", flat=True)}
    left = [int(str(one)) for one in meant if int(str(one)) not in had]
    can = Account.filter(blocks.none_with(outfit.author_id, "id"), id__in=left, suspended_at=None, role=Role.MEMBER)
    if outfit.elsewhere:
        lately = FormerHome.filter(municipality=outfit.municipality, left_at__gt=clock.now() - REMEMBERED)
        can = can.exclude(municipality_id=outfit.municipality).exclude(id__in=Subquery(lately.values("account_id")))
    return held + (await can.count() if left else 0)
