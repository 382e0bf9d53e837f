"""Error handling: from exceptions to pages; what was refused on the way in, raised on purpose, and expected by nobody.

Every 503 leaves one line in the log, with its cause. The line is written where the answer goes out, so no way there is without one.
"""

import logging
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from jobtease import causes
from jobtease.data import dry_run, faults
from jobtease.errors import Broken, Conflict, JobteaseError, NotFound, Unavailable
from jobtease.web import error_page, renderer, routing

logger = logging.getLogger(__name__)

CAUSE = "jobtease.cause"
"""Where the scope of a request keeps what its 503 came from."""


class Answers:
    """Stands where the person's language is known: makes a page of a refusal further out, or of a failure further in.

    What nobody expected is answered with a page and raised again, so that the server logs it and a test fails.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun = False

        async def noticing(message: Message) -> None:
            nonlocal begun
            begun = True
            if message["type"] == "http.response.start" and message["status"] == 503:
                cause = scope.get(CAUSE)
                logger.error("503 for %s: %s", _asked(scope), causes.reason(cause) if cause else "no cause was noted")
            await send(message)

        if (refusal := scope.get("refused")) is not None:
            scope.setdefault(CAUSE, refusal)
            await (await error_page.error_page(Request(scope, receive), refusal))(scope, receive, noticing)
            return
        try:
            await self.app(scope, receive, noticing)
        except Exception as error:
            if begun and _is_lost(error):  # an answer that breaks off: the server cuts the line, the browser asks again
                logger.error("the answer to %s broke off: %s", _asked(scope), causes.reason(error))
                return
            if not begun:
                request = Request(scope, receive)
                request.state.viewer = None  # whoever it was, the page must not fail for the same reason
                await (await error_page.error_page(request, Broken()))(scope, receive, noticing)
            raise


def _asked(scope: Scope) -> str:
    """What was asked for: its route, since an address can hold a token."""
    return f"{scope['method']} {getattr(scope.get('route'), 'name', 'no route')}"


def _is_lost(error: Exception) -> bool:
    cause = error.__cause__ if isinstance(error, RuntimeError) else error  # Starlette's, when an answer was begun
    return isinstance(cause, (*faults.LOST, Unavailable)) and not isinstance(cause, faults.NOT_LOST)


def handlers() -> dict[Any, Any]:
    """Starlette's table from exceptions (and its own 404 and 405) to pages."""

    async def expected(request: Request, error: Exception) -> Response:
        assert isinstance(error, JobteaseError)
        request.scope[CAUSE] = error
        return await error_page.error_page(request, error)

    async def missing(request: Request, error: Exception) -> Response:
        return await error_page.error_page(request, NotFound())

    async def elsewhere(request: Request, error: Exception) -> Response:
        """An address that things are only sent to was opened (a tab that comes back, a link that was copied): to its form."""
        path = request.scope["path"]
        found = routing.form_page(request.app, path)
        if request.method not in ("GET", "HEAD", "POST") or not found or (found == path and request.method != "POST"):
            return await missing(request, error)
        return renderer.redirect_to(request, found)

    async def vanished(request: Request, error: Exception) -> Response:
        logger.warning("what %s was about is gone: %s", _asked(request.scope), causes.reason(error))
        return await error_page.error_page(request, NotFound())

    async def fault(request: Request, error: Exception) -> Response:
        raise error  # an error of ours, whatever Tortoise calls it

    async def lost(request: Request, error: Exception) -> Response:
        request.scope[CAUSE] = error
        return await error_page.error_page(request, Unavailable())

    async def disk(request: Request, error: Exception) -> Response:
        if not isinstance(error, OSError) or error.errno not in causes.NO_ROOM:
            raise error
        request.scope[CAUSE] = error  # an upload that waits in a temporary file, say
        return await error_page.error_page(request, Unavailable())

    async def gone(request: Request, error: Exception) -> Response:
        return Response(status_code=400)  # nobody reads it: the sender went away in the middle of a form

    async def earlier(request: Request, error: Exception) -> Response:
        logger.error(
            "a constraint refused what an action should have refused, in %s: %s",
            _asked(request.scope),
            causes.reason(error),
        )
        return await error_page.error_page(request, Conflict())

    return {
        JobteaseError: expected,
        404: missing,
        405: elsewhere,
        dry_run.DryRun: elsewhere,
        ClientDisconnect: gone,
        OSError: disk,
        **dict.fromkeys(faults.LOST, lost),
        **dict.fromkeys(faults.NOT_LOST, fault),
        faults.VANISHED: vanished,
        faults.IntegrityError: earlier,
    }
