"""Leases: which process does a chore, so that those that read much are done by one at a time. A dead holder's lease runs out."""

import secrets
from datetime import timedelta

from tortoise import fields

from jobtease import clock
from jobtease.data import raw_sql, tables, transactions

HOLDER = secrets.token_hex(8)
"""This process."""
WHILE_DOING = timedelta(minutes=2)
"""How long a holder that died, or was started anew under another name, keeps the others waiting.

A chore that takes longer may be done by two at once, which is harmless.
"""


class Lease(tables.Model):
    """Who does the chore of this name, and until when nobody else does."""

    name = fields.CharField(max_length=60, unique=True)
    holder = fields.CharField(max_length=32)
    until = fields.DatetimeField()

    class Meta:
        table = "lease"


async def take(name: str, holder: str = HOLDER) -> bool:
    """Take, or keep, what nobody else holds now. False: another process does it."""
    now = clock.now()
    rows = await raw_sql.fetch("SELECT holder, until FROM lease WHERE name = ?", name)
    left = raw_sql.as_moment(rows[0]["until"]) - now if rows else timedelta(0)
    if left > timedelta(0) and rows[0]["holder"] != holder:
        return False
    if left > WHILE_DOING / 2:
        return True  # ours for long enough: neither is told by a write, since every process asks all the time
    return await _take(name, holder)


@transactions.atomic
async def _take(name: str, holder: str) -> bool:
    now = clock.now()
    moments = (raw_sql.stored(now + WHILE_DOING), name, raw_sql.stored(now), holder)
    took = await raw_sql.execute(
        "UPDATE lease SET holder = ?, until = ? WHERE name = ? AND (until <= ? OR holder = ?)", holder, *moments
    )
    return bool(took) or bool(
        await raw_sql.execute(
            "INSERT INTO lease (name, holder, until) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING",
            name,
            holder,
            raw_sql.stored(now + WHILE_DOING),
        )
    )


async def done(name: str, every: float, holder: str = HOLDER) -> None:
    """It is done, and due again in so many seconds: until nearly then nobody else needs to."""
    until = timedelta(seconds=every * 0.9)  # a little less, so that who has it now is the first who may again
    if (
        until > WHILE_DOING
    ):  # else what was taken lasts for longer, and a write each time would be most of what a chore writes
        await hold(name, until.total_seconds(), holder)


@transactions.atomic
async def hold(name: str, seconds: float, holder: str = HOLDER) -> None:
    """Nobody else does it for so many seconds from now. With 0 it is given back."""
    until = clock.now() + timedelta(seconds=seconds)
    await Lease.filter(name=name, holder=holder).update(until=until)
