"""Around everything, in pure ASGI: where a write comes from, how much may be sent and how slowly, and security headers.

Forms carry no tokens. A browser says itself where a request comes from (Sec-Fetch-Site, Origin), and a page of another site can't
forge that. A client that sends neither header is no browser and has no cookie of ours to abuse. Compare: Datasette's csrf.py and
Go's http.CrossOriginProtection.
"""

import asyncio
import time
from contextlib import suppress

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from jobtease.errors import Forbidden, Invalid, TooLarge
from jobtease.settings import Settings
from jobtease.web import unsubscribe_links

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
COOKIE_BYTES = 8_000
QUERY_BYTES = 8_000
SEPARATORS = 1_000
"""Of fields ("&") and of names from values ("="), in a form or an address. A parser takes time for each, also when nothing is between."""
IDLE_SECONDS = 30
PATIENCE_SECONDS = 60
SLOWEST = 2_000
"""Bytes a second on the average, asked of a sender who takes longer than PATIENCE_SECONDS: a phone in a bad corner has ten times that."""
DISCARD_BYTES = 160_000_000
DISCARD_SECONDS = 120
SLOWEST_DISCARDED = 20_000
"""Bytes a second of what is only read to be thrown away. Who is slower gets the answer at once, and the connection ends."""
DISCARD_PATIENCE = 5

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "connect-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)


DOCUMENT_HEADERS = frozenset(
    {b"content-security-policy", b"referrer-policy", b"cross-origin-opener-policy", b"permissions-policy"}
)
NO_DOCUMENTS = (b"text/css", b"text/javascript")
"""A browser shows these as text and never runs them as a page, so what rules a page says nothing there, in half a kilobyte each."""


class Protect:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.origin = settings.origin
        self.patience = settings.body_seconds
        self.headers = {
            "Content-Security-Policy": POLICY,
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
        }
        if settings.secure:
            self.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
        self.headers["Cache-Control"] = "private, no-cache"
        self.raw = [(name.lower().encode(), value.encode()) for name, value in self.headers.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        scope["headers"] = [(name, value) for name, value in scope["headers"] if name != b"cookie" or _is_plain(value)]
        body = Body(scope, receive, self.patience) if scope["method"] not in SAFE_METHODS else None
        query = scope["query_string"]
        if len(query) > QUERY_BYTES or _too_many(query.count(b"&"), query.count(b"=")):
            scope["refused"] = Invalid()
            scope["query_string"] = b""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                if body:
                    await body.discard()
                given = dict(message["headers"])
                left_out = DOCUMENT_HEADERS if given.get(b"content-type", b"").startswith(NO_DOCUMENTS) else ()
                added = [header for header in self.raw if header[0] not in given and header[0] not in left_out]
                if not (scope.get("indexed") and message["status"] in (200, 304)):
                    added.append((b"x-robots-tag", b"noindex"))
                message["headers"] = [*message["headers"], *added]
                if body and not body.ended:
                    message["headers"].append((b"connection", b"close"))
            await send(message)

        if body:
            headers = Headers(scope=scope)
            body.counted = "urlencoded" in headers.get("content-type", "").lower()
            from_anywhere = scope["path"].startswith(unsubscribe_links.PREFIX)  # it asks for no session
            scope["refused"] = self.refusal(headers, from_anywhere) or scope.get("refused")
        await self.app(scope, body.receive if body else receive, with_headers)

    def refusal(self, headers: Headers, from_anywhere: bool = False) -> Exception | None:
        """Why a write is not taken, or None. Raised further in, where a page can be made of it.

        `from_anywhere`: another site may send it as well.
        """
        site = headers.get("sec-fetch-site")
        origin = headers.get("origin")
        foreign = site not in ("same-origin", "none") if site else origin is not None and origin != self.origin
        if foreign and not from_anywhere:
            return Forbidden()
        kind, _, options = headers.get("content-type", "").partition(";")
        if kind.strip().lower() == "multipart/form-data" and not _plain_charset(options):
            return Invalid()
        return None


def _is_plain(cookies: bytes) -> bool:
    """Python reads a quoted cookie in quadratic time: 32 kB of backslashes take seconds. Ours are small and have none."""
    return len(cookies) <= COOKIE_BYTES and b"\\" not in cookies


def _plain_charset(options: str) -> bool:
    """python-multipart uses the name as a codec, and some codecs take quadratic time or raise."""
    for option in options.split(";"):
        name, _, value = option.partition("=")
        if name.strip().lower().rstrip("*") == "charset" and value.strip(" \"'").lower() not in ("utf-8", "utf8"):
            return False
    return True


def _too_many(ands: int, equals: int) -> bool:
    return ands > SEPARATORS or equals > SEPARATORS


class Body:
    """What comes with a write: bounded in size, in fields, in how long it may say nothing, and in how slowly it may come."""

    def __init__(self, scope: Scope, receive: Receive, patience: float = PATIENCE_SECONDS) -> None:
        self.scope = scope
        self.patience = min(PATIENCE_SECONDS, patience)
        self.idle = min(IDLE_SECONDS, patience / 2)
        self.incoming = receive
        self.total = 0
        self.counted = False
        """Whether separators count: in text fields of multipart forms they stand for themselves."""
        self.ands = self.equals = 0
        self.finished = False
        """Nothing more is read, because it ended or because nobody waits for it any more."""
        self.ended = False
        """All of it came."""
        self.begun = time.monotonic()

    async def receive(self) -> Message:
        """The next piece. Raises TooLarge, or Invalid when nothing comes any more."""
        try:
            message = await self._next()
        except TimeoutError:
            self.finished = True
            raise Invalid from None
        if self.total > self.scope.get("max_body", 0):
            raise TooLarge
        if self.counted:
            piece = message.get("body", b"")
            self.ands += piece.count(b"&")
            self.equals += piece.count(b"=")
            if _too_many(self.ands, self.equals):
                raise Invalid
        return message

    async def discard(self) -> None:
        """Read the rest and throw it away: a browser shows our answer only when it could finish sending."""
        before, begun = self.total, time.monotonic()
        self.idle = min(self.idle, DISCARD_PATIENCE)
        with suppress(TimeoutError):
            async with asyncio.timeout(DISCARD_SECONDS):
                while not self.finished and self.total < DISCARD_BYTES:
                    await self._next()
                    taken = time.monotonic() - begun
                    if taken > DISCARD_PATIENCE and self.total - before < SLOWEST_DISCARDED * taken:
                        break

    async def _next(self) -> Message:
        async with asyncio.timeout(None if self.finished else self.idle):
            message = await self.incoming()
        self.total += len(message.get("body", b""))
        self.ended = message["type"] == "http.request" and not message.get("more_body", False)
        self.finished = self.ended or message["type"] != "http.request"
        taken = time.monotonic() - self.begun
        if not self.finished and taken > self.patience and self.total < SLOWEST * taken:
            raise TimeoutError
        return message
