"""Addresses that can't join for a while: an account that was paused and then erased must not come back the same evening.

What is kept is a keyed hash of the address and a day, nothing else; without the installation's secret it says nothing.
"""

import hmac
from datetime import datetime, timedelta
from hashlib import sha256

from jobtease import clock, database, events
from jobtease.accounts.models import BarredAddress

LASTS = timedelta(days=90)


def mark_of(secret: str, email: str) -> str:
    """What is kept of an address: 64 hexadecimal digits."""
    return hmac.digest(secret.encode(), f"barred {email}".encode(), sha256).hex()


async def bar(secret: str, email: str) -> None:
    """Nobody joins with this address for 90 days. Within the open transaction."""
    await BarredAddress.update_or_create({"until": clock.now() + LASTS}, mark=mark_of(secret, email))


async def barred_until(secret: str, email: str) -> datetime | None:
    """The moment from which somebody can join with this address again; None when they can now."""
    found = await BarredAddress.filter(mark=mark_of(secret, email), until__gt=clock.now()).first()
    return found.until if found else None


@events.action
async def readmit(secret: str, email: str) -> bool:
    """Somebody can join with this address again, at once; False when nothing kept them."""
    if not await BarredAddress.filter(mark=mark_of(secret, email)).delete():
        events.nothing()
        return False
    events.record("accounts:address:readmitted", "")
    return True


@database.atomic
async def forget_past() -> int:
    """Delete what no longer counts; how many. A chore."""
    return await BarredAddress.filter(until__lt=clock.now()).delete()
