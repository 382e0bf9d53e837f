"""Sessions: who a request comes from. The cookie holds a random token; the database holds its hash.

A session slides: each day it is used it lasts LASTS from then. Its row
outlives it by REMEMBERED, so that we know whose words they were when somebody sends what they typed and was signed out meanwhile.

Where staff need a passkey, a session of theirs ends STAFF_IDLE after it was used last, and STAFF_LONGEST after it began.
"""

import hashlib
import logging
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import NamedTuple

from starlette.responses import Response

from jobtease import clock
from jobtease.accounts import states
from jobtease.accounts.mandates import queries
from jobtease.accounts.models import Account, Session
from jobtease.audience import SETTLES, Role, Viewer
from jobtease.data import raw_sql, transactions
from jobtease.regions import queries as regions
from jobtease.settings import Settings

logger = logging.getLogger(__name__)

LASTS = timedelta(days=60)
"""Since it was used last: how long a session is good for."""
REMEMBERED = timedelta(days=7)
"""How long whose session it was is known after its end."""
STAFF_IDLE = timedelta(minutes=30)
"""The same for moderators and administrators. One that began with a mailed code is good for no longer at all."""
STAFF_LONGEST = timedelta(hours=12)
STAFF_SEEN = timedelta(minutes=1)
"""How often it is written down that staff are there."""
LONGEST_TOKEN = 100
YEAR = 365 * 86400
LANGUAGE_COOKIE = "language"
FIND = """
SELECT a.id, a.public_id, a.nickname, a.role, a.municipality_id, a.language, s.id AS session_id, s.seen_at, a.suspended_at,
  a.age_band, a.age_said_at, a.young_until,
  s.created_at, s.verified_at, s.directory, s.checked_at,
  (SELECT h.municipality FROM former_home h WHERE h.account_id = a.id AND h.left_at > ? ORDER BY h.left_at, h.id LIMIT 1) AS settled,
  m.role AS mandate, m.municipality, m.labour_region, m.since, m.child_abuse
FROM session s JOIN account a ON a.id = s.account_id
LEFT JOIN mandate m ON m.account_id = a.id AND m.role = a.role AND m.until IS NULL AND m.directory = s.directory
WHERE s.token_hash = ? AND s.expires_at > ? ORDER BY m.id
"""
"""A row for each mandate of the account that counts in this session, or one without any. What the groups of a directory gave counts where
that directory let them in, and nothing else does there: so who runs a directory has the desks of its groups, and no other."""


def cookie_name(settings: Settings) -> str:
    """`__Host-` ties the cookie to this host and https; browsers refuse it over plain http."""
    return "__Host-session" if settings.secure else "session"


def hashed(token: str) -> str:
    """What the database keeps of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


class Found(NamedTuple):
    """Who a token is of, and how they came in."""

    viewer: Viewer
    first_today: bool
    """On this device."""
    began_at: datetime
    seen_at: datetime
    verified_at: datetime | None
    """When a passkey, or a directory, showed who it is; None: a mailed code did."""
    directory: str = ""
    """Issuer of the directory that let them in; empty: none did."""
    checked_at: datetime | None = None
    """When that directory was asked last whether they are still in their groups."""


@dataclass(frozen=True)
class LetInBy:
    """A directory that let somebody in."""

    issuer: str
    tokens: str
    """With which it is asked again, encrypted."""
    shown_at: datetime
    """When they showed it who they are, which may be hours ago."""


async def begin(
    account_id: int, device: str, *, verified: bool = False, briefly: bool = False, by: LetInBy | None = None
) -> str:
    """Begin a session within the open transaction; the token for the cookie.

    `verified`: by a passkey, or by the directory that let them in, `by`. `briefly`: of staff who need one.
    """
    token, now = secrets.token_urlsafe(32), clock.now()
    await Session.create(
        token_hash=hashed(token),
        account_id=account_id,
        device=device[:60],
        expires_at=now + (STAFF_IDLE if briefly else LASTS),
        verified_at=(by.shown_at if by else now) if verified else None,
        directory=by.issuer if by else "",
        directory_tokens=by.tokens if by else None,
        checked_at=now if by else None,
    )
    return token


async def end_token(token: str) -> None:
    """End the session of this token, if there is one, within the open transaction."""
    await Session.filter(token_hash=hashed(token)).delete()


async def end_here(account_id: int, session_id: int) -> int:
    """End a session in its own browser within the open transaction, and leave nothing of it; 0 when the account has no such session."""
    return await Session.filter(id=session_id, account_id=account_id).delete()


async def end_elsewhere(account_id: int, session_id: int) -> int:
    """End a session in another browser, in which somebody may be typing; 0 when the account has none such that lasts."""
    return await Session.filter(id=session_id, account_id=account_id, expires_at__gt=(now := clock.now())).update(
        expires_at=now
    )


async def end_all(account_id: int, here: int) -> None:
    """End all sessions of an account within the open transaction; `here` is the id of the one in this browser."""
    await end_here(account_id, here)
    await end_others(account_id, here)


async def end_of_directory(account_id: int, issuer: str) -> None:
    """End the sessions of an account that a directory began, within the open transaction."""
    now = clock.now()
    await Session.filter(account_id=account_id, directory=issuer, expires_at__gt=now).update(
        expires_at=now, directory_tokens=None
    )


@transactions.atomic
async def checked(session_id: int, tokens: str | None) -> None:
    """A directory said that somebody is still there. `tokens`: newer ones than those that are kept."""
    given = {"directory_tokens": tokens} if tokens else {}
    await Session.filter(id=session_id, expires_at__gt=(now := clock.now())).update(checked_at=now, **given)


async def tokens_of(session_id: int) -> str:
    """With which a directory is asked again, encrypted."""
    row = await Session.get_or_none(id=session_id)
    return (row.directory_tokens or "") if row else ""


async def end_others(account_id: int, here: int) -> None:
    """End the sessions of an account in all other browsers, within the open transaction."""
    now = clock.now()
    await Session.filter(account_id=account_id, expires_at__gt=now).exclude(id=here).update(expires_at=now)


@transactions.atomic
async def erase_past() -> int:
    """Delete sessions that ended REMEMBERED ago; how many. A chore."""
    return await Session.filter(expires_at__lt=clock.now() - REMEMBERED).delete()


@transactions.atomic
async def seen(account_id: int, session_id: int) -> None:
    """Note that the person was here today: the session lasts as long again from now, unless it was ended a moment ago."""
    now = clock.now()
    lasting = Session.filter(id=session_id, expires_at__gt=now)
    await lasting.update(seen_at=now)
    await lasting.filter(expires_at__lt=now + LASTS).update(
        expires_at=now + LASTS
    )  # a clock may be set back for a while
    await Account.filter(id=account_id).update(active_on=now.date())


@transactions.atomic
async def seen_briefly(session_id: int, began_at: datetime) -> None:
    """Note that somebody of the staff is there: the session lasts a little longer, unless it was ended a moment ago."""
    now = clock.now()
    until = min(now + STAFF_IDLE, began_at + STAFF_LONGEST)
    await Session.filter(id=session_id, expires_at__gt=now).update(seen_at=now, expires_at=until)


async def whose(token: str) -> int | None:
    """The account whose session this token was; None when it never was one, or ended too long ago."""
    row = await Session.get_or_none(token_hash=hashed(token)) if 0 < len(token) < LONGEST_TOKEN else None
    return row.account_id if row else None


def set_cookie(response: Response, settings: Settings, token: str) -> None:
    """Hand the token to the browser, for longer than it is good for: afterwards it tells whose session ended."""
    response.set_cookie(
        cookie_name(settings),
        token,
        max_age=int((LASTS + REMEMBERED).total_seconds()),
        path="/",
        secure=settings.secure,
        httponly=True,
        samesite="lax",
    )


def set_language(response: Response, settings: Settings, language: str) -> None:
    """The language of this browser, for when nobody is signed in."""
    response.set_cookie(
        LANGUAGE_COOKIE, language, max_age=YEAR, path="/", secure=settings.secure, httponly=True, samesite="lax"
    )


def remove_cookie(response: Response, settings: Settings) -> None:
    """Take the token back from the browser, with the pages and the drafts it kept: the next person at this computer may look at them."""
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    response.delete_cookie(cookie_name(settings), path="/", secure=settings.secure, httponly=True, samesite="lax")


async def viewer_for(token: str) -> Found | None:
    """The person behind a token, and whether this is their first request today on this device. None: unknown or expired."""
    now = clock.now()
    rows = await raw_sql.fetch_inline(FIND, raw_sql.stored(now - SETTLES), hashed(token), raw_sql.stored(now))
    if not rows:
        return None
    row = rows[0]
    first_today = str(row["seen_at"])[:10] != str(now)[:10]
    place = regions.by_code(row["municipality_id"])
    age = SimpleNamespace(
        age_band=row["age_band"],
        age_said_at=raw_sql.as_moment(row["age_said_at"]) if row["age_said_at"] else None,
        young_until=raw_sql.as_moment(row["young_until"]) if row["young_until"] else None,
    )
    viewer = Viewer(
        id=row["id"],
        public_id=row["public_id"],
        nickname=row["nickname"],
        role=Role(row["role"]),
        municipality=row["municipality_id"],
        municipality_name=place.called if place else "",
        labour_region=place.labour_region if place else "",
        language=row["language"],
        session_id=row["session_id"],
        is_suspended=row["suspended_at"] is not None,
        settled=row["settled"] or "",
        mandates=tuple(
            queries.mandate(
                each["mandate"],
                each["municipality"],
                each["labour_region"],
                each["since"],
                child_abuse=bool(each["child_abuse"]),
            )
            for each in rows
            if each["mandate"] is not None
        ),
        is_young=states.YOUNG.holds(age),
        is_asked_age=row["role"] == Role.MEMBER and (states.AGE_UNKNOWN | states.AGE_ASKED_AGAIN).holds(age),
    )
    began_at, seen_at = raw_sql.as_moment(row["created_at"]), raw_sql.as_moment(row["seen_at"])
    verified_at = raw_sql.as_moment(row["verified_at"]) if row["verified_at"] else None
    checked_at = raw_sql.as_moment(row["checked_at"]) if row["checked_at"] else None
    return Found(viewer, first_today, began_at, seen_at, verified_at, row["directory"], checked_at)
