"""One page, for anyone."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import pages
from jobtease.regions.queries import ATTRIBUTION
from jobtease.routing import ANYONE, page


@dataclass(frozen=True)
class AboutPage:
    """What the page can't say by itself."""

    attribution: str


async def show(request: Request) -> Response:
    """What Jobtease is and how it treats what people share."""
    return await pages.render(request, "about/show.html", AboutPage(ATTRIBUTION))


ROUTES = (page("/about", show, name="about:show", who=ANYONE),)
