"""From failures to pages: what was refused on the way in, what was raised on purpose, and what nobody expected."""

import logging
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from jobtease import database, pages
from jobtease.errors import Broken, Conflict, JobteaseError, NotFound, Unavailable

logger = logging.getLogger(__name__)


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
        if (refusal := scope.get("refused")) is not None:
            await (await pages.error_page(Request(scope, receive), refusal))(scope, receive, send)
            return
        begun = False

        async def noticing(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self.app(scope, receive, noticing)
        except Exception:
            if not begun:
                request = Request(scope, receive)
                request.state.viewer = None  # whoever it was, the page must not fail for the same reason
                await (await pages.error_page(request, Broken()))(scope, receive, send)
            raise


def handlers() -> dict[Any, Any]:
    """Starlette's table from exceptions (and its own 404 and 405) to pages."""

    async def expected(request: Request, error: Exception) -> Response:
        assert isinstance(error, JobteaseError)
        return await pages.error_page(request, error)

    async def missing(request: Request, error: Exception) -> Response:
        return await pages.error_page(request, NotFound())

    async def lost(request: Request, error: Exception) -> Response:
        logger.error("the database did not answer", exc_info=error)
        return await pages.error_page(request, Unavailable())

    async def gone(request: Request, error: Exception) -> Response:
        return Response(status_code=400)  # nobody reads it: the sender went away in the middle of a form

    async def earlier(request: Request, error: Exception) -> Response:
        logger.error("a constraint refused what an action should have refused", exc_info=error)
        return await pages.error_page(request, Conflict())

    return {
        JobteaseError: expected,
        404: missing,
        405: missing,
        ClientDisconnect: gone,
        **dict.fromkeys(database.LOST, lost),
        database.IntegrityError: earlier,
    }
