"""Leases: which process does a chore, so that those that read much are done by one at a time. A dead holder's lease runs out."""

import secrets
from datetime import timedelta

from tortoise import fields

from jobtease import clock, database

HOLDER = secrets.token_hex(8)
"""This process."""
WHILE_DOING = timedelta(minutes=2)
"""How long a holder that died keeps the others waiting. A chore that takes longer may be done by two at once, which is harmless."""


class Lease(database.Model):
    """Who does the chore of this name, and until when nobody else does."""

    name = fields.CharField(max_length=60, unique=True)
    holder = fields.CharField(max_length=32)
    until = fields.DatetimeField()

    class Meta:
        table = "lease"


async def take(name: str, holder: str = HOLDER) -> bool:
    """Take, or keep, what nobody else holds now. False: another process does it."""
    now = clock.now()
    rows = await database.fetch("SELECT holder, until FROM lease WHERE name = ?", name)
    if rows and rows[0]["holder"] != holder and database.as_moment(rows[0]["until"]) > now:
        return False  # told without a write, since every process asks all the time
    return await _take(name, holder)


@database.atomic
async def _take(name: str, holder: str) -> bool:
    now = clock.now()
    moments = (database.stored(now + WHILE_DOING), name, database.stored(now), holder)
    took = await database.execute(
        "UPDATE lease SET holder = ?, until = ? WHERE name = ? AND (until <= ? OR holder = ?)", holder, *moments
    )
    return bool(took) or bool(
        await database.execute(
            "INSERT INTO lease (name, holder, until) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING",
            name,
            holder,
            database.stored(now + WHILE_DOING),
        )
    )


@database.atomic
async def hold(name: str, seconds: float, holder: str = HOLDER) -> None:
    """It is done: nobody else needs to for so many seconds. With 0 it is given back."""
    until = clock.now() + timedelta(seconds=seconds)
    await Lease.filter(name=name, holder=holder).update(until=until)
