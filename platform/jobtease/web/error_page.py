"""Error page: its words, and the way on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from jobtease import logs
from jobtease.data import faults
from jobtease.errors import Conflict, JobteaseError, TooMany
from jobtease.web.renderer import came_from, render


@dataclass(frozen=True)
class ErrorPage:
    """What an error page shows: the words of whoever raised it, or nothing."""

    message: str
    number: str
    """The id of the request, by which the log tells what happened."""
    typed: Sequence[str] = ()
    """What was typed, if that was read: it isn't saved anywhere."""
    thing: str = ""
    """Address of what has changed in the meantime, if that has a page."""
    back: str = ""
    """Address of the page that led here, if it is one of ours and another."""


def _thing(request: Request) -> str:
    """Address of the thing that something was to be done to. Whoever it isn't for has got 404 instead."""
    asked = getattr(request.scope.get("route"), "path", "")
    before, name, _after = asked.partition("{public_id}")
    shown = [one for one in request.app.routes if isinstance(one, Route) and one.path == before + name]
    if not name or (request.method == "GET" and asked == before + name):
        return ""
    parts = request.url.path.split("/")[: before.count("/") + 1]
    return "/".join(parts) if any("GET" in (one.methods or ()) for one in shown) else ""


async def error_page(request: Request, error: JobteaseError) -> Response:
    """The page for an expected error; JSON callers and live feeds get the status all the same."""
    headers = {"Retry-After": str(error.retry_after)} if isinstance(error, TooMany) else {}
    template = f"_errors/{error.status}.html"
    typed = getattr(request.state, "typed", ())
    page = ErrorPage(error.message, logs.request_id(request.scope), typed, back=came_from(request))
    if isinstance(error, Conflict):
        page = replace(page, thing=_thing(request))
    if error.status == 503:
        request.state.viewer = None  # the badges need the database too, and it may have just kept this person waiting
    try:
        return await render(request, template, page, status=error.status, headers=headers)
    except faults.LOST:  # the badges need the database too
        request.state.viewer = None
        return await render(request, template, page, status=error.status, headers=headers)
