"""Well-known addresses, for programs: robots.txt, security.txt (RFC 9116), the web app manifest, icons."""

from datetime import timedelta

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from jobtease import clock
from jobtease.about import imprint
from jobtease.errors import NotFound
from jobtease.settings import settings_of
from jobtease.web.routing import ANYONE, page, path_for
from jobtease.web.static_files import StaticFiles
from jobtease.words import translations
from jobtease.words.translations import _

EXPIRES_IN = timedelta(days=180)
"""Of security.txt: less than the year that RFC 9116 recommends at most. It is asked of us anew each time."""
PAPER = "#fbf6ee"
"""--jobtease-color-paper of static/css/tokens.css: a manifest knows of no style sheet."""
A_DAY = "public, max-age=86400"


async def robots(request: Request) -> Response:
    """Everything may be fetched: what isn't for search engines says so itself (X-Robots-Tag), and only who fetches it reads that."""
    return PlainTextResponse("User-agent: *\nDisallow:\n", headers={"Cache-Control": A_DAY})


async def security(request: Request) -> Response:
    """Where to tell of a hole; 404 when no contact is filled in."""
    settings = settings_of(request)
    contact = imprint.of(settings).security
    if not contact:
        raise NotFound
    address = contact if contact.startswith("https://") else f"mailto:{contact}"
    lines = (
        f"Contact: {address}",
        f"Expires: {clock.now() + EXPIRES_IN:%Y-%m-%dT00:00:00Z}",
        "Preferred-Languages: nl, en",
        f"Canonical: {settings.origin}{path_for(request, 'about:security')}",
    )
    return PlainTextResponse("".join(f"{line}\n" for line in lines))


async def manifest(request: Request) -> Response:
    """What a phone needs to put this site on its home screen."""
    static = StaticFiles.shared()
    icons = [
        {"src": static.url(f"img/icon-{name}.png"), "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
        for name, size, purpose in (("192", 192, "any"), ("512", 512, "any"), ("maskable-512", 512, "maskable"))
    ]
    told = {
        "id": "/",
        "name": "Jobtease",
        "short_name": "Jobtease",
        "description": _("Young people who look for work help each other. Free, and under a name of your own."),
        "lang": translations.language.get(),
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": icons,
    }
    headers = {"Vary": "Accept-Language, Cookie"}
    return JSONResponse(told, media_type="application/manifest+json", headers=headers)


def _icon(name: str) -> Response:
    file = StaticFiles.shared().files[f"img/{name}"]
    return Response(file.plain, headers={"Content-Type": file.kind, "Cache-Control": A_DAY})


async def favicon(request: Request) -> Response:
    """For what asks for an icon without reading the page."""
    return _icon("favicon.ico")


async def touch_icon(request: Request) -> Response:
    """The same for iOS."""
    return _icon("apple-touch-icon.png")


ROUTES = (
    page("/robots.txt", robots, name="about:robots", who=ANYONE, indexed=True),
    page("/.well-known/security.txt", security, name="about:security", who=ANYONE, indexed=True),
    page("/manifest.webmanifest", manifest, name="about:manifest", who=ANYONE, indexed=True),
    page("/favicon.ico", favicon, name="about:favicon", who=ANYONE, indexed=True),
    page("/apple-touch-icon.png", touch_icon, name="about:touch_icon", who=ANYONE, indexed=True),
)
