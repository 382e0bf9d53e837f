"""Pages of the fitting room: its start, and which of its pages an outfit has now."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease.errors import NotFound
from jobtease.feature import hooks_of
from jobtease.outfits import queries, state_words
from jobtease.outfits.answer import views as answer_views
from jobtease.outfits.asking import audience_views, preview_views
from jobtease.outfits.asking import views as asking_views
from jobtease.outfits.ending import views as ending_views
from jobtease.outfits.labels import Named
from jobtease.outfits.overview.progress import progress_of
from jobtease.outfits.read_models import OutfitCard
from jobtease.outfits.reviewing import views as reviewing_views
from jobtease.photos import look_limits, serving
from jobtease.photos.files import SIZES
from jobtease.resources import resources_of
from jobtease.web import renderer
from jobtease.web.routing import ANYONE, SIGNED_IN, page, viewer_of, viewer_or_none


@dataclass(frozen=True)
class IndexPage(Named):
    may_ask: bool
    mine: list[OutfitCard]
    states: Mapping[str, state_words.State]
    """Of each of mine, by its public id."""
    open: list[OutfitCard]


async def index(request: Request) -> Response:
    """My outfits, and those that wait for my eyes."""
    viewer = viewer_of(request)
    mine = await queries.mine(viewer)
    answered = await queries.answers_read(viewer, [one.id for one in mine if one.feedback_count])
    progress = await progress_of(viewer, mine, answered, hooks_of(request).standings_of)
    said = {one.public_id: progress[one.id].state for one in mine}
    found = IndexPage(viewer.is_member, mine, said, await queries.open_for(viewer))
    return await renderer.render(request, "outfits/index.html", found, here="outfits")


async def photo(request: Request) -> Response:
    """One size of a photo, if the outfit is meant for this viewer at this moment. Else 404, to visitors as well."""
    viewer, size, name = viewer_or_none(request), request.path_params["size"], request.path_params["photo"]
    author_id = await queries.author_of_photo(viewer, name) if viewer and size in SIZES else None
    if viewer is None or author_id is None:
        raise NotFound
    if author_id != viewer.id:
        await look_limits.note(viewer, name)
    return await serving.response(resources_of(request), name, size)


ROUTES = (
    *audience_views.ROUTES,
    *ending_views.ROUTES,
    *reviewing_views.ROUTES,
    page("/outfits", index, name="outfits:index", who=SIGNED_IN),
    *asking_views.ROUTES,
    *answer_views.ROUTES,
    *preview_views.ROUTES,
    page("/photos/{photo}/{size}.webp", photo, name="outfits:photo", who=ANYONE),
)
