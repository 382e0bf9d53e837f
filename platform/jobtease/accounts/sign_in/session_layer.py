"""Session middleware: who a request comes from, and in which language it is answered. Pure ASGI, one query for everything."""

import logging

from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from jobtease import causes
from jobtease.accounts.sign_in.sessions import LANGUAGE_COOKIE, LONGEST_TOKEN, cookie_name, seen, set_cookie, viewer_for
from jobtease.audience import Viewer
from jobtease.data import faults
from jobtease.errors import Unavailable
from jobtease.settings import Settings
from jobtease.words import translations

logger = logging.getLogger(__name__)

WITHOUT_VIEWER = ("/healthz", "/readyz", "/robots.txt", "/favicon.ico", "/apple-touch-icon.png")
"""Answered without the database, or by asking it something else; or kept by caches for everybody, so that no cookie may go with it."""


class SessionLayer:
    """Puts the viewer (or None) into request.state, and sets the language of the request.

    A suspended person is nobody's viewer, so that no page can forget to ask: they stand in `state.suspended`, for the few routes
    that serve them (taking their things along, erasing).
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.settings = settings
        self.cookie = cookie_name(settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith("/static/"):
            if scope["type"] == "http":
                scope.setdefault("state", {}).update(viewer=None, suspended=None)
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        cookies = cookie_parser(headers.get("cookie", ""))
        token = cookies.get(self.cookie)
        found = None
        if token and len(token) < LONGEST_TOKEN and scope["path"] not in WITHOUT_VIEWER:
            try:
                found = await viewer_for(token)
            except faults.LOST as error:
                refused = Unavailable()
                refused.__cause__ = error
                scope["refused"] = refused
        viewer, first_today = found or (None, False)
        paused = viewer is not None and viewer.is_suspended
        scope.setdefault("state", {}).update(viewer=None if paused else viewer, suspended=viewer if paused else None)
        spoken = translations.language.set(
            _spoken(viewer.language if viewer else cookies.get(LANGUAGE_COOKIE, ""), headers.get("accept-language", ""))
        )
        try:
            await self.app(scope, receive, self._sliding(send, token) if token and viewer and first_today else send)
            if viewer and first_today:  # the answer is out already; at most one write a day for each device
                await _note_presence(viewer)
        finally:
            translations.language.reset(spoken)

    def _sliding(self, send: Send, token: str) -> Send:
        """Hands the token out again, so that the browser keeps it as long as the session; not over an answer that takes it back."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = Response()
                set_cookie(given, self.settings, token)
                ours = f"{self.cookie}=".encode()
                own = [value for name, value in message["headers"] if name == b"set-cookie" and value.startswith(ours)]
                if not own:
                    cookies = [header for header in given.raw_headers if header[0] == b"set-cookie"]
                    message["headers"] = [*message["headers"], *cookies]
            await send(message)

        return sending


async def _note_presence(viewer: Viewer) -> None:
    try:
        await seen(viewer.id, viewer.session_id)
    except Unavailable as error:
        logger.warning("could not note that somebody was here today: %s", causes.reason(error))


def _spoken(chosen: str, accepted: str) -> str:
    """The language of who looks: what they chose here, else what their browser asks for first, else Dutch."""
    if chosen in translations.LANGUAGES:
        return chosen
    for part in accepted.split(","):
        name = part.split(";")[0].strip().lower()[:2]
        if name in translations.LANGUAGES:
            return name
    return translations.DEFAULT
