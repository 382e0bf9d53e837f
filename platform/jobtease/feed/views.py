"""The home page: members find what they can finish today, visitors find out what this is."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import notices, pages
from jobtease.notices import Notice
from jobtease.routing import ANYONE, MEMBER, page, viewer_of, viewer_or_none


@dataclass(frozen=True)
class TodayPage:
    """What a member's home shows."""

    notices: list[Notice]


async def today(request: Request) -> Response:
    """`/` for everybody."""
    viewer = viewer_or_none(request)
    if viewer is None:
        return await pages.render(request, "landing/show.html")
    return await pages.render(request, "feed/today.html", TodayPage(await notices.unseen(viewer)), here="today")


async def put_away(request: Request) -> Response:
    """A notice has been seen."""
    await notices.put_away(viewer_of(request), request.path_params["notice_id"])
    return pages.redirect(request, "feed:today")


ROUTES = (
    page("/", today, name="feed:today", who=ANYONE),
    page("/notices/{notice_id:int}/put-away", put_away, name="feed:put_away", who=MEMBER, methods=("POST",)),
)
