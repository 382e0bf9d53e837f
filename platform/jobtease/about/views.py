"""What this place is, who runs it, what it keeps, and how to reach people: pages for anyone."""

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease.about import cookies, imprint, retention_periods, well_known
from jobtease.about.cookies import Cookie
from jobtease.about.imprint import Accessibility, Imprint
from jobtease.feature import features_of
from jobtease.regions.queries import ATTRIBUTION
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.routing import ANYONE, page


@dataclass(frozen=True)
class AboutPage:
    """What the page can't say by itself."""

    attribution: str


@dataclass(frozen=True)
class ContactPage:
    """Who runs this site."""

    imprint: Imprint


@dataclass(frozen=True)
class PrivacyPage:
    """Who answers for what is kept, and all that is."""

    imprint: Imprint
    groups: Sequence[retention_periods.Group]
    asks_for_postcodes: bool
    """Whether a service on the internet is asked where a postcode is."""


@dataclass(frozen=True)
class CookiesPage:
    """Everything that stays in a browser."""

    cookies: Sequence[Cookie]
    stored: Sequence[Cookie]


@dataclass(frozen=True)
class AccessibilityPage:
    """The accessibility statement."""

    imprint: Imprint
    statement: Accessibility


async def show(request: Request) -> Response:
    """What Jobtease is and how it treats what people share."""
    return await renderer.render(request, "about/show.html", AboutPage(ATTRIBUTION))


async def contact(request: Request) -> Response:
    """Who runs this site, and how to reach them."""
    return await renderer.render(request, "about/contact.html", ContactPage(imprint.of(settings_of(request))))


async def privacy(request: Request) -> Response:
    """What is kept of people, why, for how long, and what they can ask."""
    settings = settings_of(request)
    shown = PrivacyPage(imprint.of(settings), retention_periods.groups(features_of(request)), bool(settings.geocoder))
    return await renderer.render(request, "about/privacy.html", shown)


async def which_cookies(request: Request) -> Response:
    """Every cookie, with its name, what it is for and how long it stays."""
    shown = CookiesPage(cookies.set_by(settings_of(request)), cookies.stored_by_scripts())
    return await renderer.render(request, "about/cookies.html", shown)


async def accessibility(request: Request) -> Response:
    """How far everybody can use this site, and what to do when somebody can't."""
    settings = settings_of(request)
    shown = AccessibilityPage(imprint.of(settings), imprint.accessibility(settings))
    return await renderer.render(request, "about/accessibility.html", shown)


ROUTES = (
    page("/about", show, name="about:show", who=ANYONE, indexed=True),
    page("/contact", contact, name="about:contact", who=ANYONE, indexed=True),
    page("/privacy", privacy, name="about:privacy", who=ANYONE, indexed=True),
    page("/cookies", which_cookies, name="about:cookies", who=ANYONE, indexed=True),
    page("/accessibility", accessibility, name="about:accessibility", who=ANYONE, indexed=True),
    *well_known.ROUTES,
)
