"""Routing with authorisation: routes say who may call them. One without a rule can't be made; a test walks them all with every role."""

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from functools import wraps
from typing import Any
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Match, Route

from jobtease import clock
from jobtease.audience import Role, Viewer
from jobtease.data import dry_run
from jobtease.errors import Forbidden, NotFound
from jobtease.settings import settings_of

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
    shown_on: str
    """Name of the page that holds the form of a write; empty where that page has the same address."""


def page(
    path: str,
    handler: Handler,
    *,
    name: str,
    who: Who,
    methods: Sequence[str] = ("GET",),
    max_body: int | None = None,
    even_suspended: bool = False,
    even_unverified: bool = False,
    fresh: bool = False,
    by_directory: bool = True,
    indexed: bool = False,
    shown_on: str = "",
) -> PageRoute:
    """A route. `name` is feature:verb; `max_body` in bytes, by default room for a form. Visitors are sent to sign in, other roles get 404.

    `indexed`: search engines may show it, as a visitor gets it. All else is kept out of them.
    `shown_on` names the page with the form of a write, where that has another address: its parameters are among the write's own.
    Suspended people are visitors everywhere but at the routes that are for them too, and are sent to the page that says so. In the same
    way staff without a passkey, who are sent to where it is made. `fresh`: see `require_fresh`. `by_directory` False: not for somebody
    whom the directory of a municipality let in. It is about the account itself, which who runs that directory must not take over.
    """

    most = max_body or (VISITORS_FORM_BYTES if who is ANYONE else FORM_BYTES)

    @wraps(handler)
    async def guarded(request: Request) -> Response:
        request.scope["max_body"] = most
        request.scope["indexed"] = indexed and _is_nobody(request)
        if not all(_can_exist(*given) for given in request.path_params.items()):
            raise NotFound
        if even_suspended and request.state.suspended is not None:
            request.state.viewer = request.state.suspended
        if even_unverified and request.state.unverified is not None:
            request.state.viewer = request.state.unverified
        if who is not ANYONE:
            viewer: Viewer | None = request.state.viewer
            if viewer is None:
                return await _sign_in_first(request)
            if viewer.role not in _ROLES[who] or not _is_in_office(viewer, who):
                raise NotFound
        if not by_directory and request.state.directory:
            return await _own_proof_first(request)
        try:
            if fresh:
                require_fresh(request)
            return await _handled(request)
        except NotFresh:
            answer: Response = await request.app.state.confirm_first(request)
        return answer

    async def _handled(request: Request) -> Response:
        if request.method == "POST" and dry_run.QUERY in request.query_params:
            with dry_run.dry_run(quiet=request.query_params[dry_run.QUERY] == dry_run.QUIETLY):
                return await handler(request)
        return await handler(request)

    route = PageRoute(path, guarded, name=name, methods=list(methods))
    route.who, route.is_indexed, route.shown_on = who, indexed, shown_on
    return route


async def _own_proof_first(request: Request) -> Response:
    answer: Response = await request.app.state.own_proof_first(request)
    return answer


def _is_nobody(request: Request) -> bool:
    state = request.state
    return state.viewer is None and state.suspended is None and state.unverified is None and state.unchecked is None


class NotFresh(Exception):
    """Who asks is of the staff, and it is a while ago that a passkey showed who they are."""


FRESH = timedelta(minutes=10)
"""So long after a passkey was used nobody is asked again who it is."""


def require_fresh(request: Request) -> None:
    """Staff re-authentication (step-up): whoever used their passkey longer than FRESH ago is sent to use it again, and then comes back.

    What they sent is kept meanwhile. Only within a handler of a route. Members, who need no passkey, are never asked.
    """
    viewer = viewer_or_none(request)
    if viewer is None or viewer.is_member or not settings_of(request).asks_passkeys:
        return
    if request.state.unverified is not None:  # on the few routes that let them make the first one
        return
    verified_at: datetime | None = request.state.verified_at
    if verified_at is None or clock.now() >= verified_at + FRESH:
        raise NotFresh


def _is_in_office(viewer: Viewer, who: Who) -> bool:
    """What a role opens is open to who has a mandate for something, at this request."""
    return who not in (MODERATOR, ADMINISTRATOR) or viewer.is_moderator or viewer.is_administrator


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
    return str(_route(app, name).url_path_for(name, **params))


def _route(app: Starlette, name: str) -> Route:
    found: Route = app.state.routes[name]
    return found


def page_of(request: Request) -> str:
    """The address that shows where somebody is, for coming back to: of a write, the page with its form. Empty when there is none."""
    if request.method in ("GET", "HEAD"):
        query = request.scope["query_string"].decode("latin-1")
        return request.scope["path"] + (f"?{query}" if query else "")
    return form_page(request.app, request.scope["path"])


def form_page(app: Starlette, path: str) -> str:
    """The page with the form of a write to this path. Empty when nothing is written there."""
    scope = {"type": "http", "path": path, "method": "POST", "root_path": ""}
    for route in app.routes:
        match, found = route.matches(scope)
        if match is not Match.FULL or not isinstance(route, PageRoute):
            continue
        if not route.shown_on:
            return path
        shown = _route(app, route.shown_on)
        given = {name: found["path_params"][name] for name in shown.param_convertors}
        return path_of(app, route.shown_on, **given)
    return ""


async def _sign_in_first(request: Request) -> Response:
    if request.state.suspended is not None:
        return RedirectResponse(path_for(request, "accounts:suspended"), status_code=303)
    if request.state.unverified is not None:
        return RedirectResponse(path_for(request, "accounts:new_passkey"), status_code=303)
    if request.method == "POST":
        answer: Response = await request.app.state.signed_out(request)
        return answer
    return RedirectResponse(sign_in_path(request, page_of(request)), status_code=303)


def sign_in_path(request: Request, back: str) -> str:
    """Where somebody signs in, and then goes on to `back`."""
    asked = quote(back, safe="/")
    if len(asked) > LONGEST_NEXT:
        asked = quote(back.partition("?")[0][:LONGEST_NEXT], safe="/")
    return path_for(request, "accounts:sign_in") + (f"?next={asked}" if asked and asked != "/" else "")
