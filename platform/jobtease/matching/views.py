"""Who fits: the requests for a helper, and the people for somebody who asks."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import pages
from jobtease.helping import queries as helping
from jobtease.helping.queries import RequestCard
from jobtease.matching import queries
from jobtease.matching.fit import Fit
from jobtease.matching.queries import PersonWhoFits
from jobtease.routing import MEMBER, page, viewer_of


@dataclass(frozen=True)
class ForMePage:
    """Requests with why each fits; whether the viewer told what they are good at."""

    found: list[tuple[RequestCard, Fit]]
    has_skills: bool


async def for_me(request: Request) -> Response:
    """The requests that fit the viewer best."""
    viewer = viewer_of(request)
    found = await queries.requests_for(viewer)
    cards = {card.public_id: card for card in await helping.request_cards([one.public_id for one in found])}
    shown = [(cards[one.public_id], one.fit) for one in found if one.public_id in cards]
    has_skills = bool(shown) or await queries.has_skills(viewer)
    return await pages.render(request, "matching/for_me.html", ForMePage(shown, has_skills), here="requests")


@dataclass(frozen=True)
class PeoplePage:
    """People who could help with the viewer's own request."""

    request: helping.Request
    people: list[PersonWhoFits]


async def people(request: Request) -> Response:
    """The people who fit a request of the viewer's own best."""
    viewer = viewer_of(request)
    own = await helping.own_request(viewer, request.path_params["public_id"])
    if not own.can_be_found:  # nobody sees it, so nobody is said to
        return pages.redirect(request, "helping:show", public_id=own.public_id)
    found = PeoplePage(own, await queries.people_for(viewer, own.public_id))
    return await pages.render(request, "matching/people.html", found, here="requests")


ROUTES = (
    page("/requests/for-you", for_me, name="matching:for_me", who=MEMBER),
    page("/requests/{public_id}/people", people, name="matching:people", who=MEMBER),
)
