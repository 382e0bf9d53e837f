"""Session middleware: who a request comes from, and in which language it is answered. Pure ASGI, one query for everything."""

import logging
from dataclasses import replace

from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from jobtease import causes, clock
from jobtease.accounts.directory import recheck_actions
from jobtease.accounts.directory.recheck_actions import Standing
from jobtease.accounts.passkeys import queries as passkeys
from jobtease.accounts.sign_in import sessions
from jobtease.accounts.sign_in.sessions import (
    LANGUAGE_COOKIE,
    LONGEST_TOKEN,
    Found,
    cookie_name,
    set_cookie,
    viewer_for,
)
from jobtease.audience import Role
from jobtease.data import faults
from jobtease.errors import Unavailable
from jobtease.resources import resources_in
from jobtease.settings import Settings
from jobtease.words import translations

logger = logging.getLogger(__name__)

WITHOUT_VIEWER = ("/healthz", "/readyz", "/robots.txt", "/favicon.ico", "/apple-touch-icon.png")
"""Answered without the database, or by asking it something else; or kept by caches for everybody, so that no cookie may go with it."""


class SessionLayer:
    """Puts the viewer (or None) into request.state, and sets the language of the request.

    A suspended person is nobody's viewer, so that no page can forget to ask: they stand in `state.suspended`, for the few routes
    that serve them (taking their things along, erasing). So is, in `state.unverified`, who is of the staff, came in with a mailed code
    and has no passkey yet: for the few routes on which it is made. And, in `state.unchecked`, whose directory doesn't answer just now.
    `state.verified_at`: when a passkey, or `state.directory`, last showed who this is.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.settings = settings
        self.cookie = cookie_name(settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith("/static/"):
            if scope["type"] == "http":
                scope.setdefault("state", {}).update(
                    viewer=None, suspended=None, unverified=None, unchecked=None, verified_at=None, directory=""
                )
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
        found, is_verified = await self._still_good(found)
        found, is_checked = await self._still_in(scope, headers, found, token or "")
        viewer = found.viewer if found else None
        paused = viewer is not None and viewer.is_suspended
        shut = viewer is not None and not paused and not (is_verified and is_checked)
        scope.setdefault("state", {}).update(
            viewer=None if paused or shut else viewer,
            suspended=viewer if paused else None,
            unverified=replace(viewer, mandates=()) if viewer and shut and is_checked else None,
            unchecked=viewer if shut and not is_checked else None,
            verified_at=found.verified_at if found else None,
            directory=found.directory if found else "",
        )
        spoken = translations.language.set(
            _spoken(viewer.language if viewer else cookies.get(LANGUAGE_COOKIE, ""), headers.get("accept-language", ""))
        )
        try:
            await self.app(
                scope, receive, self._sliding(send, token) if token and found and found.first_today else send
            )
            if found and is_checked:  # the answer is out already
                await self._note_presence(found, is_deliberate=_is_deliberate(scope["method"], headers))
        finally:
            translations.language.reset(spoken)

    def _is_brief(self, found: Found) -> bool:
        """Whether this is a session of somebody who needs a passkey."""
        return self.settings.asks_passkeys and found.viewer.role is not Role.MEMBER

    async def _still_good(self, found: Found | None) -> tuple[Found | None, bool]:
        """None instead of a session that is over for staff; and whether a passkey showed who it is, where that is asked."""
        if found is None or not self._is_brief(found):
            return found, True
        now = clock.now()
        if found.verified_at is None:
            is_over = now >= found.began_at + sessions.STAFF_IDLE or await passkeys.has_any(found.viewer.id)
        else:
            is_over = now >= min(found.seen_at + sessions.STAFF_IDLE, found.began_at + sessions.STAFF_LONGEST)
        return (None, False) if is_over else (found, found.verified_at is not None)

    async def _still_in(
        self, scope: Scope, headers: Headers, found: Found | None, token: str
    ) -> tuple[Found | None, bool]:
        """None instead of a session whose directory says that they are in no group any more; and whether it answered."""
        if found is None or not found.directory:
            return found, True
        is_deliberate = _is_deliberate(scope["method"], headers)
        try:
            said = await recheck_actions.standing(resources_in(scope["app"]), found, is_deliberate=is_deliberate)
            if said is Standing.CHANGED:
                found = await viewer_for(token)
        except (Unavailable, *faults.LOST) as error:
            logger.warning("could not ask whether somebody is still in a group: %s", causes.reason(error))
            said = Standing.UNKNOWN
        return (None if said is Standing.OUT else found), said is not Standing.UNKNOWN

    async def _note_presence(self, found: Found, *, is_deliberate: bool) -> None:
        """At most one write a day for each device, and one in STAFF_SEEN for staff: of what they did, and not a page by itself."""
        try:
            if not self._is_brief(found):
                if found.first_today:
                    await sessions.seen(found.viewer.id, found.viewer.session_id)
            elif found.verified_at and is_deliberate and clock.now() >= found.seen_at + sessions.STAFF_SEEN:
                await sessions.seen_briefly(found.viewer.session_id, found.began_at)
        except Unavailable as error:
            logger.warning("could not note that somebody was here: %s", causes.reason(error))

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


def _is_deliberate(method: str, headers: Headers) -> bool:
    """Whether somebody went somewhere or sent something, rather than a page that looks for news by itself."""
    return method not in ("GET", "HEAD") or headers.get("sec-fetch-mode", "navigate") == "navigate"


def _spoken(chosen: str, accepted: str) -> str:
    """The language of who looks: what they chose here, else what their browser asks for first, else Dutch."""
    if chosen in translations.LANGUAGES:
        return chosen
    for part in accepted.split(","):
        name = part.split(";")[0].strip().lower()[:2]
        if name in translations.LANGUAGES:
            return name
    return translations.DEFAULT
