"""Sign-in codes: six digits and a link, for one address, once, for 15 minutes.

Both are derived from the installation's secret and the row's public id. Neither is stored, so a stolen database opens no door.
"""

import hmac
from base64 import urlsafe_b64encode
from datetime import timedelta
from enum import StrEnum
from hashlib import sha256

from tortoise.expressions import F

from jobtease import clock, database, events
from jobtease.accounts.models import SignInCode

LASTS = timedelta(minutes=15)
MOST_TRIES = 5
DIGITS = 6


class Outcome(StrEnum):
    """What became of one try."""

    RIGHT = "right"
    WRONG = "wrong"
    SPENT = "spent"
    """Used, too old, tried too often, or never there."""


def digits_of(secret: str, public_id: str) -> str:
    """The code of a row: six digits."""
    return f"{int.from_bytes(_derived(secret, 'code', public_id)) % 10**DIGITS:0{DIGITS}}"


def link_of(secret: str, public_id: str) -> str:
    """The token in the mailed link of a row: 192 bits."""
    return urlsafe_b64encode(_derived(secret, "link", public_id)[:24]).decode()


def _derived(secret: str, purpose: str, public_id: str) -> bytes:
    return hmac.digest(secret.encode(), f"sign-in {purpose} {public_id}".encode(), sha256)


@events.action
async def ask(email: str, language: str, next_path: str = "/") -> SignInCode:
    """Somebody wants to sign in with this address. A consumer queues the mail. The same work for a known and an unknown address."""
    code = await SignInCode.create(email=email, language=language, next_path=next_path, expires_at=clock.now() + LASTS)
    events.record("accounts:code:requested", code.public_id)
    return code


async def find(public_id: str) -> SignInCode | None:
    """The row, spent or not; None when there is none or it was swept."""
    return await SignInCode.filter(public_id=public_id).first()


def is_open(code: SignInCode) -> bool:
    """Whether a try can still succeed, as far as this reading of the row tells."""
    return code.used_at is None and code.tries < MOST_TRIES and code.expires_at > clock.now()


@database.atomic
async def try_digits(secret: str, public_id: str, typed: str) -> Outcome:
    """Try what was typed. At most five tries are ever counted, however many come at once; the right one uses the code up."""
    return await _try(public_id, hmac.compare_digest(digits_of(secret, public_id).encode(), typed.encode()))


@database.atomic
async def try_link(secret: str, public_id: str, token: str) -> Outcome:
    """Use the mailed link. A forged token counts as a try."""
    return await _try(public_id, fits_link(secret, public_id, token))


def fits_link(secret: str, public_id: str, token: str) -> bool:
    """Whether a token is the one that was mailed, in constant time."""
    return hmac.compare_digest(link_of(secret, public_id).encode(), token.encode())


async def _try(public_id: str, right: bool) -> Outcome:
    now = clock.now()
    still_open = SignInCode.filter(public_id=public_id, used_at__isnull=True, expires_at__gt=now, tries__lt=MOST_TRIES)
    if not right:
        return Outcome.WRONG if await still_open.update(tries=F("tries") + 1) else Outcome.SPENT
    if not await still_open.update(tries=F("tries") + 1, used_at=now):
        return Outcome.SPENT
    events.record("accounts:code:used", public_id)
    return Outcome.RIGHT


@database.atomic
async def forget_old() -> int:
    """Delete codes that can't be used any more, with the addresses in them; how many. A chore."""
    return await SignInCode.filter(expires_at__lt=clock.now() - timedelta(hours=1)).delete()
