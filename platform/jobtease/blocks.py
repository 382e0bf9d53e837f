"""Blocking: one person is rid of another, both ways, without the other being told.

A block is one row. From then on no query finds the things of either for the other: audience.py has it in every way of a member,
and what isn't a post asks here. What a block ends for good (offers, conversations, ties) is the doing of ties/actions.py.
"""

from typing import Any

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.migrations.constraints import CheckConstraint

from jobtease import clock
from jobtease.data import connections, raw_sql, tables
from jobtease.data.conditions import where
from jobtease.errors import NotFound


class Block(tables.Model):
    """The blocker is rid of the blocked. Goes with either account."""

    blocker: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    blocked: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    since = fields.DatetimeField(default=clock.now)

    blocker_id: int
    blocked_id: int

    class Meta:
        table = "block"
        unique_together = (("blocker_id", "blocked_id"),)
        indexes = (("blocked_id", "blocker_id"),)
        constraints = [CheckConstraint(check="blocker_id <> blocked_id", name="block_of_another")]


def none_with(account_id: int, column: str) -> Q:
    """Rows whose person in this column (never null) has no block with this account, in either direction."""
    blocked = Block.filter(blocker_id=account_id).values("blocked_id")
    blocking = Block.filter(blocked_id=account_id).values("blocker_id")
    return ~where(f"{column}__in", Subquery(blocked)) & ~where(f"{column}__in", Subquery(blocking))


async def blockers_of(one: int, other: int) -> set[int]:
    """Who of these two blocked the other: nobody, one, or both."""
    either = Q(blocker_id=one, blocked_id=other) | Q(blocker_id=other, blocked_id=one)
    return {int(str(each)) for each in await Block.filter(either).values_list("blocker_id", flat=True)}


async def is_between(one: int, other: int) -> bool:
    """Whether either of the two blocked the other."""
    return bool(await blockers_of(one, other))


async def has_blocked(blocker: int, blocked: int) -> bool:
    """Whether this one blocked that one."""
    return await Block.filter(blocker_id=blocker, blocked_id=blocked).exists()


async def hold_together(one: int, *others: int) -> None:
    """Before something reaches from one person to others, first thing in the open transaction: NotFound when a block is between.

    Locks their accounts until the end, so that a block made at this moment comes wholly before (and is seen here) or wholly after
    (and then finds what was made, and ends it). KEY SHARE waits for nobody but a block and an erasure.
    """
    await queue_up(one, *others)
    for other in others:
        if other != one and await is_between(one, other):
            raise NotFound


async def queue_up(one: int, *others: int) -> None:
    """Only the locks of `hold_together`, for who asks in another way whether the two are still together."""
    if connections.is_postgres():
        await _lock((one, *others), "KEY SHARE")


async def put_between(blocker: int, blocked: int) -> bool:
    """Within the open transaction: a block; False when it was there. Who is reaching for the other at this moment is waited for."""
    if connections.is_postgres():
        await _lock((blocker, blocked), "UPDATE")
    if await has_blocked(blocker, blocked):
        return False
    await Block.create(blocker_id=blocker, blocked_id=blocked)
    return True


async def remove(blocker: int, blocked: int) -> bool:
    """Within the open transaction: no block of this one any more; False when there was none."""
    return bool(await Block.filter(blocker_id=blocker, blocked_id=blocked).delete())


async def _lock(ids: tuple[int, ...], strength: str) -> None:
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT id FROM account WHERE id IN ({marks}) ORDER BY id FOR {strength}"
    await raw_sql.fetch(sql, *ids)
