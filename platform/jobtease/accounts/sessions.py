"""Sessions: who a request comes from. The cookie holds a random token; the database holds its hash.

`SessionLayer` is pure ASGI and reads everything in one query. Ending a session is deleting its row, so it ends everywhere at once.
"""

import hashlib
import secrets
from datetime import datetime, timedelta
from http.cookies import CookieError, SimpleCookie
from typing import Any

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from jobtease import clock, database, translations
from jobtease.accounts.models import Session
from jobtease.audience import Role, Viewer
from jobtease.regions import queries as regions
from jobtease.settings import Settings

LASTS = timedelta(days=60)
LANGUAGE_COOKIE = "language"

FIND = """
SELECT a.id, a.public_id, a.nickname, a.role, a.municipality_id, a.language, a.active_on, s.id AS session_id
FROM session s JOIN account a ON a.id = s.account_id
WHERE s.token_hash = ? AND s.expires_at > ? AND a.suspended_at IS NULL
"""


def cookie_name(settings: Settings) -> str:
    """`__Host-` ties the cookie to this host and https; browsers refuse it over plain http."""
    return "__Host-session" if settings.secure else "session"


def hashed(token: str) -> str:
    """What the database keeps of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def stored(moment: datetime) -> Any:
    """A moment as a raw query compares it on this database."""
    return moment if database.is_postgres() else moment.strftime("%Y-%m-%d %H:%M:%S.%f+00:00")


async def begin(account_id: int, device: str) -> str:
    """Begin a session within the open transaction; the token for the cookie."""
    token = secrets.token_urlsafe(32)
    await Session.create(
        token_hash=hashed(token), account_id=account_id, device=device[:60], expires_at=clock.now() + LASTS
    )
    return token


def set_cookie(response: Response, settings: Settings, token: str) -> None:
    """Hand the token to the browser."""
    response.set_cookie(
        cookie_name(settings),
        token,
        max_age=int(LASTS.total_seconds()),
        path="/",
        secure=settings.secure,
        httponly=True,
        samesite="lax",
    )


def clear_cookie(response: Response, settings: Settings) -> None:
    """Take the token back from the browser."""
    response.delete_cookie(cookie_name(settings), path="/", secure=settings.secure, httponly=True, samesite="lax")


async def viewer_for(token: str) -> Viewer | None:
    """The person behind a token, or None when it is unknown, expired, or the account is suspended."""
    rows = await database.fetch(FIND, hashed(token), stored(clock.now()))
    if not rows:
        return None
    row = rows[0]
    place = regions.by_code(row["municipality_id"])
    return Viewer(
        id=row["id"],
        public_id=row["public_id"],
        nickname=row["nickname"],
        role=Role(row["role"]),
        municipality=row["municipality_id"],
        municipality_name=place.name if place else "",
        labour_region=place.labour_region if place else "",
        language=row["language"],
        session_id=row["session_id"],
    )


class SessionLayer:
    """Puts the viewer (or None) into request.state, and sets the language of the request."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.cookie = cookie_name(settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith("/static/"):
            if scope["type"] == "http":
                scope.setdefault("state", {})["viewer"] = None
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        cookies = _cookies(headers.get("cookie", ""))
        token = cookies.get(self.cookie)
        viewer = await viewer_for(token) if token and len(token) < 100 else None
        scope.setdefault("state", {})["viewer"] = viewer
        spoken = translations.language.set(
            viewer.language if viewer else _spoken(cookies.get(LANGUAGE_COOKIE, ""), headers.get("accept-language", ""))
        )
        try:
            await self.app(scope, receive, send)
        finally:
            translations.language.reset(spoken)


def _cookies(header: str) -> dict[str, str]:
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(header).items()}
    except CookieError:
        return {}


def _spoken(chosen: str, accepted: str) -> str:
    """The language of a visitor: what they chose here, else what their browser asks for first, else Dutch."""
    if chosen in translations.LANGUAGES:
        return chosen
    for part in accepted.split(","):
        name = part.split(";")[0].strip().lower()[:2]
        if name in translations.LANGUAGES:
            return name
    return "nl"
