"""Pages on which an outfit ends before its time: take the photos back, and then the words as well."""

from starlette.requests import Request
from starlette.responses import Response

from jobtease.errors import NotFound
from jobtease.outfits import queries
from jobtease.outfits.asking import actions
from jobtease.outfits.asking.audience_views import own_outfit
from jobtease.photos.evidence import kept_of
from jobtease.resources import resources_of
from jobtease.web import renderer
from jobtease.web.routing import MEMBER, page, viewer_of
from jobtease.words.translations import _


async def leave(request: Request) -> Response:
    """What happens when it is taken back."""
    return await renderer.render(request, "outfits/withdraw.html", await own_outfit(request), here="outfits")


async def withdraw(request: Request) -> Response:
    """Take it back."""
    public_id = request.path_params["public_id"]
    missing = await actions.withdraw(viewer_of(request), public_id, resources_of(request))
    kept = await kept_of(public_id)
    gone = _("Your photos are destroyed. Nobody sees your outfit any more.")
    flash = _("Nobody sees your photos and your outfit any more.") if kept else gone
    if missing:
        flash = _("Nobody sees your outfit any more. Some files of your photos were missing; the others are destroyed.")
    return renderer.redirect(request, "outfits:show", public_id=public_id, flash=flash)


async def erase_words(request: Request) -> Response:
    """Take the words away as well: first what that means, then do it."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    if request.method == "POST":
        await actions.erase_words(viewer, public_id)
        return renderer.redirect(
            request, "outfits:index", flash=_("The words are gone as well. Nothing of it is left.")
        )
    outfit = await queries.outfit_for(viewer, public_id)
    if not outfit.is_mine:
        raise NotFound
    if outfit.photos:
        return renderer.redirect(request, "outfits:leave", public_id=public_id)
    return await renderer.render(request, "outfits/forget.html", outfit, here="outfits")


ROUTES = (
    page("/outfits/{public_id}/leave", leave, name="outfits:leave", who=MEMBER),
    page(
        "/outfits/{public_id}/withdraw",
        withdraw,
        name="outfits:withdraw",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:leave",
    ),
    page("/outfits/{public_id}/forget", erase_words, name="outfits:forget", who=MEMBER, methods=("GET", "POST")),
)
