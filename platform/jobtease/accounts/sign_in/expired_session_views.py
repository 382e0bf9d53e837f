"""Expired session while somebody typed: what they sent is kept, and stands in its form again after signing in."""

from urllib.parse import parse_qsl, quote, urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match
from starlette.types import Message

from jobtease.accounts.sign_in import sessions
from jobtease.data import dry_run
from jobtease.errors import NotFound
from jobtease.settings import settings_of
from jobtease.web import interrupted_forms, renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import SIGNED_IN, PageRoute, form_page, page, page_of, path_for, sign_in_path, viewer_of
from jobtease.words.translations import _

CONFIRMED = "confirmed"
"""In the address of what is shown again: its sender was not signed out, but had to show who they are."""
MOST_FILES = 8
"""That come along, and are not kept."""


async def signed_out(request: Request) -> Response:
    """The answer to something that was sent without a session: where to sign in, and from there back to all that was typed.

    401 for a script of ours, which has it still and says so itself.
    """
    if request.headers.get("sec-fetch-mode", "navigate") != "navigate":
        return Response(status_code=401)
    account_id = await sessions.whose(request.cookies.get(sessions.cookie_name(settings_of(request)), ""))
    if account_id is None:
        return renderer.redirect_to(request, sign_in_path(request, page_of(request)))
    if back := await _kept(request, account_id):
        word = _("You were signed out. Sign in: what you typed is still here.")
        return renderer.redirect_to(request, sign_in_path(request, back), flash=word)
    word = _("You were signed out. Sign in to go on where you were.")
    return renderer.redirect_to(request, sign_in_path(request, page_of(request)), flash=word)


async def confirm_first(request: Request) -> Response:
    """The answer to staff who must use their passkey again first: where to, and from there back to all that was typed."""
    if request.headers.get("sec-fetch-mode", "navigate") != "navigate":
        return Response(status_code=401)
    back = await _kept(request, viewer_of(request).id) if request.method == "POST" else ""
    back = f"{back}?{CONFIRMED}=" if back else page_of(request)
    return renderer.redirect_to(request, f"{path_for(request, 'accounts:confirm')}?next={quote(back, safe='/')}")


async def _kept(request: Request, account_id: int) -> str:
    """Where the fields that were sent stand again; empty when nothing was typed into any."""
    data = await read_body(request, max_files=MOST_FILES)
    try:
        typed = [(name, text) for name, text in data.multi_items() if isinstance(text, str)]
    finally:
        await data.close()
    if not any(text.strip() for _name, text in typed):
        return ""
    public_id = await interrupted_forms.keep(account_id, request.url.path, urlencode(typed))
    return path_for(request, "accounts:resume", public_id=public_id)


async def resume(request: Request) -> Response:
    """What was being sent when a session ended, in its form again."""
    kept = await interrupted_forms.of(viewer_of(request).id, request.path_params["public_id"])
    request.state.typed = [text for _name, text in parse_qsl(kept.body) if text.strip() and len(text) > 1]
    word = _("You were signed out. What you typed is still here. Look at it, and send it.")
    if CONFIRMED in request.query_params:
        word = _("Thank you, it is you. What you typed is still here. Look at it, and send it.")
    with dry_run.dry_run(word):
        try:
            response = await _shown_again(request, kept.path, kept.body.encode())
        except dry_run.DryRun:  # a button, with nothing to show again but the page it is on
            return renderer.redirect_to(request, form_page(request.app, kept.path) or "/")
    if response.status_code == 422:
        response.status_code = 200
    return response


async def _shown_again(request: Request, path: str, body: bytes) -> Response:
    """What the handler of this address makes of a form. Raises NotFound when there is none."""

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    replaced = (b"content-type", b"content-length")
    headers = [header for header in request.scope["headers"] if header[0] not in replaced]
    given = {
        "method": "POST",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [*headers, (b"content-type", b"application/x-www-form-urlencoded")],
        "path_params": {},
    }
    scope = {key: value for key, value in request.scope.items() if key not in ("route", "endpoint")} | given
    for route in request.app.routes:
        match, found = route.matches(scope)
        if match is Match.FULL and isinstance(route, PageRoute):
            handler = route.endpoint
            sent: Response = await handler(Request(scope | found | {"route": route}, receive))
            return sent
    raise NotFound


ROUTES = (page("/resume/{public_id}", resume, name="accounts:resume", who=SIGNED_IN),)
