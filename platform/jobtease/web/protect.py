"""Protection middleware, the outermost layer, in pure ASGI: where a write comes from (cross_origin.py), how much may be sent and how slowly
(body_limits.py), and security headers (security_headers.py).
"""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from jobtease.errors import Forbidden, Invalid
from jobtease.settings import Settings
from jobtease.web import cross_origin, unsubscribe_links
from jobtease.web.body_limits import Body, too_many
from jobtease.web.security_headers import DOCUMENT_HEADERS, NO_DOCUMENTS, headers_for

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
COOKIE_BYTES = 8_000
QUERY_BYTES = 8_000


class Protect:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.origin = settings.origin
        self.patience = settings.body_seconds
        self.headers = headers_for(settings)
        self.headers["Cache-Control"] = "private, no-cache"
        self.raw = [(name.lower().encode(), value.encode()) for name, value in self.headers.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        scope["headers"] = [(name, value) for name, value in scope["headers"] if name != b"cookie" or _is_plain(value)]
        body = Body(scope, receive, self.patience) if scope["method"] not in SAFE_METHODS else None
        query = scope["query_string"]
        if len(query) > QUERY_BYTES or too_many(query.count(b"&"), query.count(b"=")):
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
        if not from_anywhere and cross_origin.is_foreign(headers, self.origin):
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
