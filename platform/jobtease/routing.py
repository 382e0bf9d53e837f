"""Routes that say who may call them. A route without a rule can't be made, and a test walks them all against every role."""

import re
from collections.abc import Awaitable, Callable, Sequence
from enum import StrEnum
from functools import wraps
from typing import Any
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from jobtease.audience import Role, Viewer
from jobtease.errors import Forbidden, NotFound

Handler = Callable[[Request], Awaitable[Response]]

FORM_BYTES = 600_000
"""Room for every form without photos, a text of 40,000 characters of four bytes included, each byte of which a browser writes as %F0."""
VISITORS_FORM_BYTES = 120_000
"""Room for an address, a code, a name, and for whatever was pasted there by mistake: all that anybody sends who is not signed in."""


class Who(StrEnum):
    """Who may call a route. What they then see of a thing is the query's business."""

    ANYONE = "anyone"
    SIGNED_IN = "signed in"
    MEMBER = "member"
    MODERATOR = "moderator"
    ADMINISTRATOR = "administrator"


ANYONE, SIGNED_IN, MEMBER, MODERATOR, ADMINISTRATOR = Who

LONGEST_NEXT = 2_000
"""Characters of an address to come back to; beyond it only its path is kept."""
NOBODYS = "-"
"""No public id of anything, for a database that complains of a longer word or of NUL bytes."""
_PUBLIC_ID = re.compile(r"[A-Za-z0-9_-]{16}")
_WORD = re.compile(r"[A-Za-z0-9_.-]{1,32}")
_ROLES = {
    SIGNED_IN: frozenset(Role),
    MEMBER: frozenset({Role.MEMBER}),
    MODERATOR: frozenset({Role.MODERATOR}),
    ADMINISTRATOR: frozenset({Role.ADMINISTRATOR}),
}


class PageRoute(Route):
    """A Starlette route with its rule beside it."""

    who: Who
    is_indexed: bool
    """Whether search engines may show it, as a visitor gets it. protect.py tells them."""


def page(
    path: str,
    handler: Handler,
    *,
    name: str,
    who: Who,
    methods: Sequence[str] = ("GET",),
    max_body: int | None = None,
    even_suspended: bool = False,
    indexed: bool = False,
) -> PageRoute:
    """A route. `name` is feature:verb; `max_body` in bytes, by default room for a form. Visitors are sent to sign in, other roles get 404.

    `indexed`: search engines may show it, as a visitor gets it. All else is kept out of them.
    Suspended people are visitors everywhere but at the routes that are for them too, and are sent to the page that says so.
    """

    most = max_body or (VISITORS_FORM_BYTES if who is ANYONE else FORM_BYTES)

    @wraps(handler)
    async def guarded(request: Request) -> Response:
        request.scope["max_body"] = most
        request.scope["indexed"] = indexed and request.state.viewer is None and request.state.suspended is None
        if not all(_can_exist(*given) for given in request.path_params.items()):
            raise NotFound
        if even_suspended and request.state.suspended is not None:
            request.state.viewer = request.state.suspended
        if who is not ANYONE:
            viewer: Viewer | None = request.state.viewer
            if viewer is None:
                return _sign_in_first(request)
            if viewer.role not in _ROLES[who]:
                raise NotFound
        return await handler(request)

    route = PageRoute(path, guarded, name=name, methods=list(methods))
    route.who, route.is_indexed = who, indexed
    return route


def _can_exist(name: str, value: Any) -> bool:
    """Whether this part of an address can be the name of anything. A database complains of a longer word or a larger number."""
    if isinstance(value, int):
        return value < 2**63
    if name == "path":
        return True
    return is_public_id(value) if name.endswith("_id") else bool(_WORD.fullmatch(value))


def is_public_id(text: str) -> bool:
    """Whether this can be the public id of anything."""
    return bool(_PUBLIC_ID.fullmatch(text))


def is_number(text: str) -> bool:
    """Whether what an address or a header says is a whole number that a database takes: up to 18 digits."""
    return text.isascii() and text.isdigit() and len(text) < 19


def asked_for(request: Request, name: str) -> str:
    """The public id that a query string gives under this name: empty without one, and NOBODYS for what can't be one."""
    given = request.query_params.get(name, "")
    return given if not given or _PUBLIC_ID.fullmatch(given) else NOBODYS


def viewer_of(request: Request) -> Viewer:
    """The signed-in viewer. Only for handlers whose route asks for one."""
    viewer: Viewer | None = request.state.viewer
    if viewer is None:
        raise Forbidden
    return viewer


def viewer_or_none(request: Request) -> Viewer | None:
    """The viewer, or None for a visitor."""
    viewer: Viewer | None = request.state.viewer
    return viewer


def path_for(request: Request, name: str, **params: Any) -> str:
    """The path of a route by its name: never with a host, since Host is the sender's to choose."""
    return path_of(request.app, name, **params)


def path_of(app: Starlette, name: str, **params: Any) -> str:
    """As `path_for`, for the application itself.

    Starlette would ask every route in turn, and catch an exception from each of another name.
    """
    route: Route = app.state.routes[name]
    return str(route.url_path_for(name, **params))


def _sign_in_first(request: Request) -> Response:
    if request.state.suspended is not None:
        return RedirectResponse(path_for(request, "accounts:suspended"), status_code=303)
    query = f"?{request.scope['query_string'].decode('latin-1')}" if request.scope["query_string"] else ""
    back = quote(request.scope["path"] + query, safe="/") if request.method == "GET" else ""
    if len(back) > LONGEST_NEXT:
        back = quote(request.scope["path"][:LONGEST_NEXT], safe="/")
    target = path_for(request, "accounts:sign_in") + (f"?next={back}" if back and back != "/" else "")
    return RedirectResponse(target, status_code=303)
