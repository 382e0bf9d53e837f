"""Sign-in codes (passwordless, one-time): six digits and a link, for one address, once, for 15 minutes.

Both are derived from the installation's secret and the row's public id. Neither is stored, so a stolen database opens no door.
The digits can be guessed, so they work in the browser that asked, for five tries. The link has 192 bits: no try is counted, and
nobody but who reads the mail can use it up. docs/decisions/nobody-is-locked-out.md has the sums.
"""

import hmac
from base64 import urlsafe_b64encode
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from tortoise.expressions import F, Q

from jobtease import clock
from jobtease.accounts import states
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.models import SignInCode
from jobtease.data import transactions
from jobtease.events import event_log

LASTS = timedelta(minutes=15)
KEPT = timedelta(hours=1)
"""How long a code stays after that, so that its link can be opened again when strangers keep new ones from being mailed."""
DOUBLE_CLICK = timedelta(seconds=10)
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


@event_log.action
async def ask(
    email: str, language: str, next_path: str = "/", browser: str = "", *, quietly: bool = False
) -> SignInCode:
    """Somebody wants to sign in with this address. A consumer queues the mail. The same work for a known and an unknown address.

    `quietly`: only who has an account is mailed. Whoever asks can't tell: the row is the same, and the consumer looks.
    """
    code = await SignInCode.create(
        email=email, language=language, next_path=next_path, browser=browser, expires_at=clock.now() + LASTS
    )
    event_log.record(AccountEvent.CODE_ASKED_QUIETLY if quietly else AccountEvent.CODE_REQUESTED, code.public_id)
    return code


@event_log.action
async def ask_without_mail(email: str, language: str, next_path: str, browser: str) -> SignInCode | None:
    """The same when strangers had too much mailed to this address: the link that was mailed last works for 15 minutes from now on.

    None when there is no such link: then a mail is due after all.
    """
    newest = await newest_mailed(email)
    if newest is None or not await SignInCode.filter(states.UNUSED.q(), id=newest.id).update(
        link_until=clock.now() + LASTS
    ):
        event_log.no_change()
        return None
    code = await SignInCode.create(
        email=email,
        language=language,
        next_path=next_path,
        browser=browser,
        mailed=False,
        expires_at=clock.now() + LASTS,
    )
    event_log.record(AccountEvent.CODE_WITHHELD, code.public_id)
    return code


async def newest_mailed(email: str) -> SignInCode | None:
    """What was last mailed to this address and is not used up, however old its link is by now; None when there is nothing."""
    return await SignInCode.filter(states.UNUSED.q(), email=email).order_by("-created_at", "-id").first()


async def find(public_id: str) -> SignInCode | None:
    """The row, spent or not; None when there is none or it was swept."""
    return await SignInCode.filter(public_id=public_id).first()


def mail_key(code: SignInCode) -> str:
    """The key of its mail in the outbox."""
    return f"sign-in:{code.public_id}"


def is_open(code: SignInCode) -> bool:
    """Whether typing the digits can still succeed, as far as this reading of the row tells."""
    return states.DIGITS_WORK.holds(code)


def link_is_open(code: SignInCode) -> bool:
    """Whether the mailed link can still be used, as far as this reading of the row tells. Wrong digits don't matter to it."""
    return states.LINK_WORKS.holds(code)


def link_ends(code: SignInCode) -> datetime:
    """Until when the mailed link works, if nobody uses it."""
    return max(code.expires_at, code.link_until or code.expires_at)


def is_asked_by(code: SignInCode, browser: str) -> bool:
    """Whether the digits can be typed in this browser."""
    return code.browser in ("", browser)


@transactions.atomic
async def try_digits(
    secret: str, public_id: str, typed: str, browser: str = "", *, only_first: bool = False
) -> Outcome:
    """Try what was typed where it was asked for. At most five tries are ever counted, however many come at once; the right one uses
    code and link up. `only_first`: when nothing was typed yet."""
    right = hmac.compare_digest(digits_of(secret, public_id).encode(), typed.encode())
    still_open = SignInCode.filter(states.DIGITS_WORK.q(), public_id=public_id, browser__in=("", browser))
    if only_first:
        still_open = still_open.filter(tries=0)
    if not right:
        return Outcome.WRONG if await still_open.update(tries=F("tries") + 1) else Outcome.SPENT
    if not await still_open.update(tries=F("tries") + 1, used_at=clock.now()):
        return Outcome.SPENT
    event_log.record(AccountEvent.CODE_USED, public_id)
    return Outcome.RIGHT


async def try_link(secret: str, public_id: str, token: str) -> Outcome:
    """Use the mailed link. A forged token changes nothing."""
    return await _use_link(public_id) if fits_link(secret, public_id, token) else Outcome.WRONG


@transactions.atomic
async def _use_link(public_id: str) -> Outcome:
    if not await SignInCode.filter(states.LINK_WORKS.q(), public_id=public_id).update(used_at=clock.now()):
        return Outcome.SPENT
    event_log.record(AccountEvent.CODE_USED, public_id)
    return Outcome.RIGHT


def fits_link(secret: str, public_id: str, token: str) -> bool:
    """Whether a token is the one that was mailed, in constant time."""
    return hmac.compare_digest(link_of(secret, public_id).encode(), token.encode())


@transactions.atomic
async def use_to_join(public_id: str) -> bool:
    """Join, or come in where one joined meanwhile, on the strength of this code: once. The other half of a double click counts too."""
    now = clock.now()
    unused = Q(joined_at=None) | Q(joined_at__gt=now - DOUBLE_CLICK)
    code = await SignInCode.filter(unused, public_id=public_id).exclude(used_at=None).first()
    if code is None:
        return False
    await SignInCode.filter(id=code.id, joined_at=None).update(joined_at=now)
    return True


@transactions.atomic
async def erase_past() -> int:
    """Delete codes that can't be used any more, with the addresses in them; how many. A chore."""
    past = clock.now() - KEPT
    old = SignInCode.filter(Q(link_until=None) | Q(link_until__lt=past), expires_at__lt=past)
    return await old.delete()
