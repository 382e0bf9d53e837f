"""Mute: one person hears no more of another, who notices nothing of it.

A mute is one row, and one-sided. It is about what the muter is shown without asking: every list of posts goes by
`shown_to`, and notices by what is told. What somebody opens by its address, and what both may do, is as before: who may see
a thing is another question (audience.seen_by, blocks.py).
"""

from typing import Any

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.migrations.constraints import CheckConstraint

from jobtease import clock
from jobtease.audience import Viewer, seen_by, seen_by_sql
from jobtease.data import raw_sql, tables
from jobtease.data.conditions import where


class Mute(tables.Model):
    """The muter is shown nothing of the muted any more. Goes with either account."""

    muter: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    muted: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    since = fields.DatetimeField(default=clock.now)

    muter_id: int
    muted_id: int

    class Meta:
        table = "mute"
        unique_together = (("muter_id", "muted_id"),)
        indexes = (("muted_id", "muter_id"),)
        constraints = [CheckConstraint(check="muter_id <> muted_id", name="mute_of_another")]


def shown_to(viewer: Viewer, prefix: str = "", *, asked: bool = False) -> Q:
    """The rule of every list of posts: what somebody may see, without what comes from whom they muted. To open one: `seen_by`."""
    return seen_by(viewer, prefix, asked=asked) & none_of(viewer.id, f"{prefix}author_id")


def shown_to_sql(viewer: Viewer, alias: str, *, asked: bool = False) -> tuple[str, list[Any]]:
    """The same rule as SQL for a table with this alias, and its values."""
    text, values = seen_by_sql(viewer, alias, asked=asked)
    return f"({text} AND {none_of_sql(f'{alias}.author_id')})", [*values, viewer.id]


def none_of(muter: int, column: str) -> Q:
    """Rows whose person in this column (never null) was not muted by this account."""
    return ~where(f"{column}__in", Subquery(Mute.filter(muter_id=muter).values("muted_id")))


def none_of_sql(column: str) -> str:
    """The same as SQL; its one value is the id of who muted."""
    return f"{column} NOT IN (SELECT muted_id FROM mute WHERE muter_id = ?)"


def between_sql(muter: str, muted: str) -> str:
    """Whether the one muted the other, both SQL for an id; a condition without values."""
    return f"EXISTS (SELECT 1 FROM mute hush WHERE hush.muter_id = {muter} AND hush.muted_id = {muted})"


async def has_muted(muter: int, muted: int) -> bool:
    """Whether this one muted that one."""
    return await Mute.filter(muter_id=muter, muted_id=muted).exists()


async def put(muter: int, muted: int) -> bool:
    """Within the open transaction: a mute; False when it was there."""
    sql = "INSERT INTO mute (muter_id, muted_id, since) VALUES (?, ?, ?) ON CONFLICT (muter_id, muted_id) DO NOTHING"
    return bool(await raw_sql.execute(sql, muter, muted, raw_sql.stored(clock.now())))


async def remove(muter: int, muted: int) -> bool:
    """Within the open transaction: no mute of this one any more; False when there was none."""
    return bool(await Mute.filter(muter_id=muter, muted_id=muted).delete())
