"""Rejoin blocks (ban evasion): an account that was paused and then erased must not come back the same evening.

What is kept is a keyed hash of the address and a day, nothing else; without the installation's secret it says nothing.
"""

import hmac
from datetime import datetime, timedelta
from hashlib import sha256

from jobtease import clock
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.models import Account, BarredAddress
from jobtease.data import transactions
from jobtease.events import event_log
from jobtease.words import mail_addresses

LASTS = timedelta(days=90)


def mark_of(secret: str, email: str) -> str:
    """What is kept of an address: 64 hexadecimal digits, the same for yara@ and yara+again@, which are one mailbox."""
    try:
        box = mail_addresses.mailbox(mail_addresses.canonical(email))
    except ValueError:
        box = email
    return hmac.digest(secret.encode(), f"barred {box}".encode(), sha256).hex()


def _marks(secret: str, email: str) -> list[str]:
    """Under which an address may be kept out: 0.1.0 marked each spelling by itself."""
    return [mark_of(secret, email), hmac.digest(secret.encode(), f"barred {email}".encode(), sha256).hex()]


async def bar(secret: str, email: str) -> None:
    """Nobody joins with this address for 90 days. Within the open transaction."""
    await BarredAddress.update_or_create({"until": clock.now() + LASTS}, mark=mark_of(secret, email))


async def bar_mark(mark: str) -> None:
    """As `bar`, for an address of which nothing but its mark is left."""
    await BarredAddress.update_or_create({"until": clock.now() + LASTS}, mark=mark)


async def unbar_mark(mark: str) -> None:
    """Undo it. Within the open transaction."""
    await BarredAddress.filter(mark=mark).delete()


async def barred_until(secret: str, email: str) -> datetime | None:
    """The moment from which somebody can join with this address again; None when they can now."""
    found = await BarredAddress.filter(mark__in=_marks(secret, email), until__gt=clock.now()).order_by("-until").first()
    return found.until if found else None


async def is_suspended_by_another_name(email: str) -> bool:
    """Whether an account of the same mailbox is suspended: yara+2@ is not the way back in for yara@."""
    box = mail_addresses.mailbox(email)
    alike = Account.filter(suspended_at__isnull=False, email__startswith=email[:1])
    found = await alike.exclude(email=email).values_list("email", flat=True)
    return any(mail_addresses.mailbox(str(each)) == box for each in found)


@event_log.action
async def readmit(secret: str, email: str) -> bool:
    """Somebody can join with this address again, at once; False when nothing kept them."""
    if not await BarredAddress.filter(mark__in=_marks(secret, email)).delete():
        event_log.no_change()
        return False
    event_log.record(AccountEvent.ADDRESS_READMITTED, "")
    return True


@transactions.atomic
async def erase_past() -> int:
    """Delete what no longer counts; how many. A chore."""
    return await BarredAddress.filter(until__lt=clock.now()).delete()
