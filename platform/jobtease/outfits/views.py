"""The fitting room's pages: ask, look, answer, take back."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import pages
from jobtease.errors import NotFound
from jobtease.outfits import queries
from jobtease.outfits.occasions import SECTORS
from jobtease.outfits.queries import OutfitCard
from jobtease.resources import Resources
from jobtease.routing import ANYONE, SIGNED_IN, page, viewer_of, viewer_or_none
from jobtease.translations import _

SIZES = ("small", "medium", "large")
GONE_AT_ONCE = {"Cache-Control": "private, no-store", "Content-Type": "image/webp"}
"""No copy outlives the page: a photo that is taken back must not lie in somebody's browser."""


class Named:
    """What templates need to put an outfit in words."""

    def sector(self, outfit: OutfitCard) -> str:
        return _(SECTORS[outfit.sector])


@dataclass(frozen=True)
class IndexPage(Named):
    may_ask: bool
    mine: list[OutfitCard]
    open: list[OutfitCard]


async def index(request: Request) -> Response:
    """My outfits, and those that wait for my eyes."""
    viewer = viewer_of(request)
    found = IndexPage(viewer.is_member, await queries.mine(viewer), await queries.open_for(viewer))
    return await pages.render(request, "outfits/index.html", found, here="outfits")


async def photo(request: Request) -> Response:
    """One size of a photo, if the outfit is meant for this viewer at this moment. Else 404, to visitors as well."""
    viewer, size, name = viewer_or_none(request), request.path_params["size"], request.path_params["name"]
    if viewer is None or size not in SIZES or not await queries.may_see_photo(viewer, name):
        raise NotFound
    resources: Resources = request.app.state.resources
    try:
        data = await resources.storage.read(f"{name}-{size}.webp")
    except FileNotFoundError:
        raise NotFound from None
    return Response(data, headers=GONE_AT_ONCE)


ROUTES = (
    page("/outfits", index, name="outfits:index", who=SIGNED_IN),
    page("/photos/{name}/{size}.webp", photo, name="outfits:photo", who=ANYONE),
)
