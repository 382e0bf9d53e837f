"""Capacity: how many answers outfits can still get; what is promised is what can come."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tortoise.expressions import Q, Subquery

from jobtease import blocks, clock
from jobtease.accounts.models import Account
from jobtease.accounts.states import MEMBER
from jobtease.audience import REMEMBERED, Audience, FormerHome, Grant, HelpTie, Visibility
from jobtease.outfits import states
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
    return (await reach_of_each([outfit], {outfit.id: answered}))[outfit.id]


async def reach_of_each(outfits: Sequence[Any], answered: Mapping[int, int]) -> dict[int, Reach]:
    """The same of several outfits of one asker, by their id: with as many queries for all as for one. `answered` by id, 0 if not there."""
    read = {one.id: answered.get(one.id, 0) for one in outfits}
    coming = await _still_to_come(outfits, read)
    return {one: Reach(n, min(ENOUGH, n + coming[one])) for one, n in read.items()}


async def _still_to_come(outfits: Sequence[Any], answered: Mapping[int, int]) -> dict[int, int]:
    """How many more answers can come, as far as it matters: of those for whom it is, and of those that wait for a moderator."""
    coming = {one.id: 0 for one in outfits}
    counted = []
    for one in outfits:
        if not states.IN_TIME.holds(one):
            continue
        if answered[one.id] >= ENOUGH or one.audience not in (*FEW, Audience.ME):
            coming[one.id] = ENOUGH
        else:
            counted.append(one)
    if not counted:
        return coming
    given = Feedback.filter(outfit_id__in=[one.id for one in counted]).values("outfit_id", "author_id", "visibility")
    had: dict[int, set[int]] = {}
    for row in await given:
        had.setdefault(row["outfit_id"], set()).add(row["author_id"])
        coming[row["outfit_id"]] += row["visibility"] == Visibility.HELD
    meant = await _meant(counted)
    left = {one.id: meant[one.id] - had.get(one.id, set()) for one in counted}
    can = await _can(counted[0].author_id, set().union(*left.values()))
    kept_out = {place: await belonging(can, place) for place in {one.municipality for one in counted if one.elsewhere}}
    for one in counted:
        coming[one.id] += len((left[one.id] & can) - (kept_out[one.municipality] if one.elsewhere else set()))
    return coming


async def _meant(outfits: Sequence[Any]) -> dict[int, set[int]]:
    """Accounts for whom each of them is, where those can be counted."""
    chosen: dict[str, set[int]] = {}
    if subjects := [one.public_id for one in outfits if one.audience is Audience.CHOSEN]:
        for row in await Grant.filter(subject__in=subjects).values("subject", "account_id"):
            chosen.setdefault(row["subject"], set()).add(row["account_id"])
    helpers: set[int] = set()
    if any(one.audience is Audience.HELPERS for one in outfits):
        ties = await HelpTie.filter(asker_id=outfits[0].author_id).values("helper_id")
        helpers = {row["helper_id"] for row in ties}
    return {
        one.id: chosen.get(one.public_id, set())
        if one.audience is Audience.CHOSEN
        else (helpers if one.audience is Audience.HELPERS else set())
        for one in outfits
    }


async def _can(asker_id: int, accounts: Collection[int]) -> set[int]:
    """Those of these accounts that may answer her: members, not suspended, and no block is between."""
    if not accounts:
        return set()
    members = Account.filter(MEMBER.q(), id__in=list(accounts))
    return {row["id"] for row in await members.filter(blocks.none_with(asker_id, "id")).values("id")}


async def belonging(accounts: Collection[int], municipality: str) -> set[int]:
    """Those of these accounts who live there, or lived there not long ago: whom "nobody of my own municipality" keeps out (audience.py)."""
    if not accounts:
        return set()
    lately = FormerHome.filter(municipality=municipality, left_at__gt=clock.now() - REMEMBERED).values("account_id")
    there = Account.filter(Q(municipality_id=municipality) | Q(id__in=Subquery(lately)), id__in=list(accounts))
    return {row["id"] for row in await there.values("id")}
