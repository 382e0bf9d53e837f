"""The desk's way to a case about what somebody reports and objects: from the page about that person."""

from starlette.requests import Request
from starlette.responses import Response

from jobtease.moderation.complaints import actions
from jobtease.web import renderer
from jobtease.web.routing import MODERATOR, page, viewer_of


async def look_into(request: Request) -> Response:
    """Open a case about what somebody reports and objects."""
    case = await actions.look_into(viewer_of(request), request.path_params["public_id"])
    return renderer.redirect(request, "moderation:case", public_id=case)


ROUTES = (
    page(
        "/desk/people/{public_id}/complaints",
        look_into,
        name="moderation:complaints",
        who=MODERATOR,
        methods=("POST",),
        shown_on="moderation:person",
    ),
)
