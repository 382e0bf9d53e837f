"""Around everything, in pure ASGI: where a write comes from, how much may be sent and how slowly, and security headers.

Forms carry no tokens. A browser says itself where a request comes from (Sec-Fetch-Site, Origin), and a page of another site can't
forge that. A client that sends neither header is no browser and has no cookie of ours to abuse. Compare: Datasette's csrf.py and
Go's http.CrossOriginProtection.
"""

import asyncio

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from jobtease.errors import Forbidden, Invalid, TooLarge
from jobtease.settings import Settings

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
IDLE_SECONDS = 30
DISCARD_BYTES = 100_000_000

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


class Protect:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.origin = settings.origin
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

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "private, no-cache")
            await send(message)

        if scope["method"] not in SAFE_METHODS:
            scope["refused"] = self.refusal(Headers(scope=scope))
            receive = _bounded(scope, receive)
        await self.app(scope, receive, with_headers)

    def refusal(self, headers: Headers) -> Exception | None:
        """Why a write is not taken, or None. Raised further in, where a page can be made of it."""
        site = headers.get("sec-fetch-site")
        origin = headers.get("origin")
        foreign = site not in ("same-origin", "none") if site else origin is not None and origin != self.origin
        if foreign:
            return Forbidden()
        kind, _, options = headers.get("content-type", "").partition(";")
        if kind.strip().lower() == "multipart/form-data" and not _plain_charset(options):
            return Invalid()
        return None


def _plain_charset(options: str) -> bool:
    """python-multipart uses the name as a codec, and some codecs take quadratic time or raise."""
    for option in options.split(";"):
        name, _, value = option.partition("=")
        if name.strip().lower().rstrip("*") == "charset" and value.strip(" \"'").lower() not in ("utf-8", "utf8"):
            return False
    return True


def _bounded(scope: Scope, receive: Receive) -> Receive:
    total = 0

    async def bounded() -> Message:
        nonlocal total
        limit = scope.get("max_body", 0)
        while True:
            try:
                async with asyncio.timeout(IDLE_SECONDS):
                    message = await receive()
            except TimeoutError:
                return {"type": "http.disconnect"}
            total += len(message.get("body", b""))
            if total <= limit or message["type"] != "http.request":
                return message
            # A browser shows our answer only when it could finish sending, so the rest is read and thrown away.
            if not message.get("more_body") or total > limit + DISCARD_BYTES:
                raise TooLarge

    return bounded
