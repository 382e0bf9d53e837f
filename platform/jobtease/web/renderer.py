"""Template rendering (Jinja): what every template can use, redirects with a flash message, and a page for every error."""

import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import Any

import jinja2
from isal import igzip
from itsdangerous import BadSignature, URLSafeTimedSerializer
from markupsafe import Markup, escape
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.data import dry_run
from jobtease.settings import Settings, settings_of
from jobtease.web import signed_values
from jobtease.web.icons import icon
from jobtease.web.moments import day, in_full, month_name, when
from jobtease.web.routing import page_of, path_of
from jobtease.web.static_files import StaticFiles
from jobtease.web.template_cache import Compiled
from jobtease.words import cleaning, language_of_parts, translations
from jobtease.words.screening import despairs
from jobtease.words.translations import _, ngettext

TEMPLATES = Path(__file__).resolve().parents[3] / "templates"
FLASH_COOKIE = "flash"
FLASH_SECONDS = 120
CARE_COOKIE = "care"
"""Set when somebody wrote that they may be in danger, so that the page that answers offers help."""

logger = logging.getLogger(__name__)

BadgeCounter = Callable[[Viewer], Awaitable[dict[str, str]]]


@dataclass
class Renderer:
    """What making pages needs: one for each application, at app.state.pages."""

    settings: Settings
    static: StaticFiles
    badge_counters: tuple[BadgeCounter, ...] = ()
    kept: OrderedDict[Hashable, list[bytes]] = field(default_factory=OrderedDict)
    """Pages cut at their slots: see Slots."""
    environment: jinja2.Environment = field(init=False)
    signer: URLSafeTimedSerializer = field(init=False)

    def __post_init__(self) -> None:
        self.environment = make_environment(self.static)
        self.signer = signed_values.serializer(self.settings.secret, "flash with a way on")


def renderer_in(app: Starlette) -> Renderer:
    """That of an application."""
    found: Renderer = app.state.pages
    return found


@cache
def make_environment(static: StaticFiles) -> jinja2.Environment:
    """Jinja as all templates expect it: strict about names, escaping everything but .txt.

    All of them are compiled here, once: the first who looks at a page would keep everybody waiting for a tenth of a second.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        bytecode_cache=Compiled(),
        autoescape=jinja2.select_autoescape(enabled_extensions=("html",), default=False),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.globals |= {
        "_": _,
        "ngettext": ngettext,
        "languages": translations.LANGUAGES,
        "icon": icon,
        "when": when,
        "in_full": in_full,
        "day": day,
        "month_name": month_name,
        "static": static.url,
        "now": clock.now,
        "despairs": despairs,
    }
    environment.filters |= {
        "when": when,
        "paragraphs": paragraphs,
        "spoken": language_of_parts.attribute,
        "letter": cleaning.letter,
    }
    for name in environment.list_templates():
        environment.get_template(name)
    return environment


def paragraphs(text: str) -> Markup:
    """Typed text with its line breaks, escaped."""
    parts = [p for p in text.split("\n\n") if p.strip()]
    return Markup("").join(
        Markup("<p>{}</p>").format(Markup("<br>").join(escape(line) for line in part.split("\n"))) for part in parts
    )


SLOT = "\x1e"
KEPT = 1000


def slot(name: str) -> str:
    """A place in a page object that `Slots` fills after the template was rendered."""
    return f"{SLOT}{name}{SLOT}"


@dataclass(frozen=True)
class Slots:
    """For a page that is asked for all the time: the template is rendered once, with slots, and kept; then only they are filled.

    `key` holds all that the template decides by, besides the viewer's role, place and language. The template gets a viewer without
    name and id, so that nothing of one person can end up in what is kept for others. `values` are Markup or get escaped; bytes are
    HTML in UTF-8, as it was kept.
    """

    key: Hashable
    values: Mapping[str, str | bytes]


@dataclass
class SentForm:
    """The form that this page answers with mistakes. `drawn_as` is its id, once it was drawn: it need not be on the page any more."""

    path: str
    drawn_as: str = ""

    def drawn(self, action: str, id: str) -> str:
        """The id of a form that is being drawn: its own, or one that is given to the form that was sent."""
        if action == self.path:
            self.drawn_as = id = id or "sent"
        return id


async def render(
    request: Request,
    template: str,
    page: Any = None,
    *,
    status: int = 200,
    here: str = "none",
    headers: Mapping[str, str] | None = None,
    slots: Slots | None = None,
) -> Response:
    """A page. `page` is a frozen dataclass; `here` is today, requests, outfits, me, renderer or none."""
    renderer = renderer_in(request.app)
    viewer: Viewer | None = request.state.viewer
    badges: dict[str, str] = {}
    if viewer is not None:
        for counter in renderer.badge_counters:
            badges |= await counter(viewer)
    flashes = read_flash(request, renderer)
    came_with = f"{CARE_COOKIE}=" in request.headers.get("cookie", "") and CARE_COOKIE in request.cookies
    care = (came_with or offers_help(request)) and (viewer is None or viewer.is_member)
    values: dict[str, Any] = {
        "page": page,
        "viewer": viewer,
        "url": urls(request.app),
        "language": translations.language.get(),
        "here": here,
        "flashes": flashes,
        "care": care,
        "badges": badges,
        "demo": renderer.settings.demo,
        "status": status,
        "path": page_of(request) or "/",
        "sent": SentForm(getattr(request.state, "sent_to", "") if status == 422 else ""),
        "mistaken": status == 422 and not (dry_run.word() or dry_run.is_quiet()),
        "quiet": dry_run.is_quiet(),
        "address": f"{renderer.settings.origin}{request.scope['path']}"
        if status == 200 and request.scope.get("indexed")
        else "",
        "origin": renderer.settings.origin,
    }
    made = _filled(renderer, template, values, slots) if slots else _rendered(renderer, template, values)
    response = _packed(request, made, status)
    if headers:
        response.headers.update(headers)
    if flashes:
        response.delete_cookie(FLASH_COOKIE)
    if came_with:
        response.delete_cookie(CARE_COOKIE)
    return response


def offers_help(request: Request) -> bool:
    """Whether what came in with this request says that somebody may be in danger (forms.read_body)."""
    return bool(getattr(request.state, "care", False))


def _rendered(renderer: Renderer, template: str, values: dict[str, Any]) -> bytes:
    return renderer.environment.get_template(template).render(values).encode()


def _filled(renderer: Renderer, template: str, values: dict[str, Any], slots: Slots) -> bytes:
    viewer: Viewer | None = values["viewer"]
    anybody = replace(viewer, id=0, public_id="", nickname="", session_id=0) if viewer else None
    by = (template, anybody, values["language"], *sorted(values["badges"].items()))
    key = (slots.key, *by) if not values["flashes"] and not values["care"] else None
    parts = renderer.kept.get(key) if key else None
    if parts is None:
        parts = _rendered(renderer, template, values | {"viewer": anybody, "path": slot("path")}).split(SLOT.encode())
        if key:
            renderer.kept[key] = parts
            if len(renderer.kept) > KEPT:
                renderer.kept.popitem(last=False)
    filled = {name.encode(): _as_html(value) for name, value in (*slots.values.items(), ("path", values["path"]))}
    return b"".join([filled[part] if n % 2 else part for n, part in enumerate(parts)])


def _as_html(value: str | bytes) -> bytes:
    return value if isinstance(value, bytes) else str(escape(value)).encode()


def urls(app: Starlette) -> Callable[..., str]:
    """What templates know as `url`: the path of a route by its name."""
    return partial(path_of, app)


def _packed(request: Request, body: bytes, status: int) -> Response:
    headers = {"Vary": "Accept-Encoding, Accept-Language, Cookie", "Content-Language": translations.language.get()}
    if len(body) > 1400 and "gzip" in request.headers.get("accept-encoding", ""):
        return HTMLResponse(igzip.compress(body, 1, mtime=0), status, headers | {"Content-Encoding": "gzip"})
    return HTMLResponse(body, status, headers)


def fragment(request: Request, template: str, **values: Any) -> str:
    """A piece of a page, without its frame. `values` are all it gets besides the globals and url."""
    renderer = renderer_in(request.app)
    return renderer.environment.get_template(template).render(url=urls(request.app), **values)


@dataclass(frozen=True)
class Flash:
    """A word for the person on the next page, and perhaps a way on from it."""

    text: str
    path: str = ""
    label: str = ""


def redirect(request: Request, name: str, *, flash: str | Flash = "", anchor: str = "", **params: Any) -> Response:
    """303 to a route by its name, with a word for the person on the next page."""
    path = path_of(request.app, name, **params) + (f"#{anchor}" if anchor else "")
    return redirect_to(request, path, flash=flash)


def redirect_to(request: Request, path: str, *, flash: str | Flash = "") -> Response:
    """303 to a path of our own."""
    response = RedirectResponse(local_path(path), status_code=303)
    if flash:
        renderer = renderer_in(request.app)
        word = flash if isinstance(flash, Flash) else Flash(flash)
        response.set_cookie(
            FLASH_COOKIE,
            renderer.signer.dumps([word.text, word.path, word.label]),
            max_age=FLASH_SECONDS,
            httponly=True,
            samesite="lax",
            secure=renderer.settings.secure,
        )
    if offers_help(request):
        secure = settings_of(request).secure
        response.set_cookie(CARE_COOKIE, "1", max_age=FLASH_SECONDS, httponly=True, samesite="lax", secure=secure)
    return response


def local_path(path: str) -> str:
    """The path if it stays on this site, else "/". A browser reads //host and /\\host as another site."""
    if path.startswith("/") and not path.startswith(("//", "/\\")) and not any(c in path for c in "\r\n\t\x00\\"):
        return path
    return "/"


def read_flash(request: Request, renderer: Renderer) -> list[Flash]:
    """The word that the last answer left, if any."""
    if FLASH_COOKIE not in request.headers.get("cookie", ""):
        return []
    try:
        return [Flash(*renderer.signer.loads(request.cookies[FLASH_COOKIE], max_age=FLASH_SECONDS))]
    except (KeyError, BadSignature):
        return []


def came_from(request: Request) -> str:
    """The path of the page of ours that a person was on, by what the browser says; empty when it says nothing or the same page."""
    renderer = renderer_in(request.app)
    said = request.headers.get("referer", "")
    path = (
        local_path(said.removeprefix(renderer.settings.origin))
        if said.startswith(f"{renderer.settings.origin}/")
        else "/"
    )
    return "" if path.partition("?")[0] in ("/", request.scope["path"]) else path
