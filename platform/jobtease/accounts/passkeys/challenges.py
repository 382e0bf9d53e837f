"""Challenge (nonce) that a passkey answers: random, kept here, for one thing, answered once and soon."""

import secrets
from datetime import timedelta

from jobtease import clock
from jobtease.accounts.passkeys.models import PasskeyChallenge, Purpose
from jobtease.data import transactions

LASTS = timedelta(minutes=5)
BYTES = 32


@transactions.atomic
async def begin(purpose: Purpose, account_id: int | None) -> str:
    """A new one, in base64url. `account_id`: who is signed in and asks; only their passkeys answer it."""
    challenge = secrets.token_urlsafe(BYTES)
    await PasskeyChallenge.create(
        challenge=challenge, purpose=purpose, account_id=account_id, expires_at=clock.now() + LASTS
    )
    return challenge


@transactions.atomic
async def take_once(challenge: str, purpose: Purpose, account_id: int | None) -> bool:
    """Use it up, whatever comes of the answer: whether it was there for this, for them, and not too old. Of two at once, one gets it."""
    there = PasskeyChallenge.filter(challenge=challenge, purpose=purpose, account_id=account_id)
    return await there.filter(expires_at__gt=clock.now()).delete() == 1


@transactions.atomic
async def erase_past() -> int:
    """Delete those that nobody answered in time; how many. A chore."""
    return await PasskeyChallenge.filter(expires_at__lt=clock.now()).delete()
