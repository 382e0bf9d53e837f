"""Pages of direct requests, from the page of a question: ask, take that back, and the answer "not this time"."""

from starlette.requests import Request
from starlette.responses import Response

from jobtease.data import rate_limits
from jobtease.errors import Conflict, NotFound
from jobtease.helping import queries
from jobtease.helping.direct_requests import actions
from jobtease.helping.direct_requests import queries as direct_requests
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import MEMBER, page, viewer_of
from jobtease.words.translations import _


async def ask_person(request: Request) -> Response:
    """Ask somebody directly with a question of one's own."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    person = str((await read_body(request)).get("person", ""))[:16]  # a longer one is no id
    mine = await queries.own_request(viewer, public_id)
    try:
        one = await direct_requests.can_ask(viewer, person)
        named = await direct_requests.is_named(mine.id, person)
        if one.refusal and not named:  # it costs nothing of the day's three
            raise Conflict(one.refusal)
        if not named:
            await rate_limits.spend(f"ask-person:{viewer.id}", direct_requests.ASKS)
        await actions.ask_person(viewer, public_id, person)
    except NotFound:
        return _back(request, _("This person can't be asked any more. Your question can still go to everybody."))
    except Conflict as refusal:
        return _back(request, refusal.message)
    words = (
        _("{name} hears of your question.")
        if mine.can_be_found
        else _("{name} hears of your question as soon as others can see it.")
    )
    return _back(request, words.format(name=one.name))


def _back(request: Request, flash: str) -> Response:
    return renderer.redirect(request, "helping:show", public_id=request.path_params["public_id"], flash=flash)


async def withdraw(request: Request) -> Response:
    """Not ask this person after all."""
    public_id = request.path_params["public_id"]
    await actions.withdraw(viewer_of(request), public_id, request.path_params["person"])
    return renderer.redirect(
        request,
        "helping:show",
        public_id=public_id,
        flash=_("You don't ask this person any more. Others see your question."),
    )


async def not_this_time(request: Request) -> Response:
    """Who was asked says no."""
    await actions.not_this_time(viewer_of(request), request.path_params["public_id"])
    return renderer.redirect(request, "matching:for_me", flash=_("That's fine. Others see this question as well."))


ROUTES = (
    page(
        "/requests/{public_id}/asked",
        ask_person,
        name="helping:ask_person",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/asked/decline",
        not_this_time,
        name="helping:not_this_time",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/asked/{person}/withdraw",
        withdraw,
        name="helping:unask",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
)
