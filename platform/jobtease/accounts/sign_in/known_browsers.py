"""Trusted browsers (device cookie): one that comes back is known again, so that nobody else's tries are counted against it.

It holds a random name, and a mark of each account that signed in there; a mark says something only together with our secret and that
account's id, so it is worth nothing once the account is erased. It opens no door: it only decides whose budget a try is taken from.
"""

import hmac
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass, replace
from hashlib import sha256

from itsdangerous import BadSignature, URLSafeSerializer
from starlette.requests import Request
from starlette.responses import Response

from jobtease.settings import Settings, settings_of

LASTS_DAYS = 400
"""As long as browsers keep any cookie; each sign-in begins it anew."""
MOST = 8
"""Accounts that one browser is known by: a family, a library. The newest stay."""


@dataclass(frozen=True)
class Browser:
    """One browser, as its cookie tells."""

    name: str
    marks: tuple[str, ...] = ()

    @property
    def hashed(self) -> str:
        """What the database keeps of it."""
        return sha256(self.name.encode()).hexdigest()[:40]


def cookie_name(settings: Settings) -> str:
    """As with the session: `__Host-` keeps other hosts of the same site from setting it, where a browser allows that."""
    return "__Host-browser" if settings.secure else "browser"


def _signer(settings: Settings) -> URLSafeSerializer:
    return URLSafeSerializer(settings.secret, salt="browser")


def mark_of(settings: Settings, account: str) -> str:
    """What the cookie keeps of an account, by its public id."""
    return urlsafe_b64encode(hmac.digest(settings.secret.encode(), f"browser {account}".encode(), sha256)[:15]).decode()


def of(request: Request) -> Browser:
    """The browser that asks; a new one when it brings no cookie of ours."""
    settings = settings_of(request)
    try:
        name, *marks = _signer(settings).loads(request.cookies[cookie_name(settings)])
        return Browser(str(name), tuple(map(str, marks[:MOST])))
    except (KeyError, ValueError, TypeError, BadSignature):
        return Browser(secrets.token_urlsafe(16))


def knows(request: Request, account: str) -> bool:
    """Whether this account signed in here before."""
    return mark_of(settings_of(request), account) in of(request).marks


def give(request: Request, response: Response, browser: Browser) -> None:
    """Hand the cookie to the browser."""
    settings = settings_of(request)
    response.set_cookie(
        cookie_name(settings),
        str(_signer(settings).dumps([browser.name, *browser.marks])),
        max_age=LASTS_DAYS * 86400,
        path="/",
        secure=settings.secure,
        httponly=True,
        samesite="lax",
    )


def remember(request: Request, response: Response, account: str) -> None:
    """This account signed in here."""
    browser, mark = of(request), mark_of(settings_of(request), account)
    others = tuple(each for each in browser.marks if each != mark)
    give(request, response, replace(browser, marks=(mark, *others)[:MOST]))


def remove(request: Request, response: Response, account: str) -> None:
    """This account is gone; with the last one the cookie goes too."""
    settings = settings_of(request)
    browser, mark = of(request), mark_of(settings, account)
    if others := tuple(each for each in browser.marks if each != mark):
        give(request, response, replace(browser, marks=others))
    else:
        response.delete_cookie(cookie_name(settings), path="/", secure=settings.secure, httponly=True, samesite="lax")
