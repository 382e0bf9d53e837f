"""Autocomplete of municipalities."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from jobtease.regions import queries
from jobtease.web.routing import ANYONE, page

FACTS_FOR_AN_HOUR = {"Cache-Control": "public, max-age=3600"}


async def search(request: Request) -> Response:
    """What ?q= may mean, best first: [{"value": "GM0599", "label": "Rotterdam", "hint": "Zuid-Holland"}]."""
    places = queries.search(request.query_params.get("q", ""))
    return JSONResponse(
        [{"value": place.code, "label": place.called, "hint": place.hint} for place in places],
        headers=FACTS_FOR_AN_HOUR,
    )


ROUTES = (page("/municipalities", search, name="regions:search", who=ANYONE),)
