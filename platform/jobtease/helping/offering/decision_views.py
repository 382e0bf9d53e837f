"""Pages of answers that can be undone: choose an offer, decline one, did it help. Nobody hears of them for ten seconds."""

from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.helping import queries
from jobtease.helping.forms import EndingForm
from jobtease.helping.models import Answer
from jobtease.helping.offering import first_contact_actions, pending_answers, views
from jobtease.helping.offering.pending_answers import Intention
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import MEMBER, page, viewer_of
from jobtease.words.translations import _

ANSWERS = Budget(200, per=timedelta(hours=1))
"""Choosing and undoing may go on and on: each time everything is tried and written down."""


async def accept(request: Request) -> Response:
    """Choose one offer: ten seconds later a conversation opens."""
    return await _answer(request, Answer.CHOOSE, offer=request.path_params["offer_id"])


async def let_in(request: Request) -> Response:
    """Read what a stranger says with an offer: at 16 and 17 that waits for this yes."""
    public_id = request.path_params["public_id"]
    await rate_limits.spend(f"answer:{viewer_of(request).id}", ANSWERS)
    await first_contact_actions.let_in(viewer_of(request), public_id, request.path_params["offer_id"])
    return renderer.redirect(request, "helping:show", public_id=public_id, anchor="offers")


async def decline(request: Request) -> Response:
    """Say no to one offer, ten seconds from now."""
    return await _answer(request, Answer.DECLINE, offer=request.path_params["offer_id"])


async def close(request: Request) -> Response:
    """Did it help? One tap, from either of the two, passed on ten seconds later."""
    form = await EndingForm.read(request)
    if not form.ok:
        return await views.show_again(request, ending_form=form, status=422)
    return await _answer(request, Answer.ENDING, says=form.says.value)


async def _answer(request: Request, kind: Answer, *, offer: str = "", says: str = "") -> Response:
    public_id = request.path_params["public_id"]
    await rate_limits.spend(f"answer:{viewer_of(request).id}", ANSWERS)
    intention = Intention(kind, public_id, offer, says)
    await pending_answers.intend(viewer_of(request), intention)
    flash, anchor = _("Nobody has been told yet."), f"undo:{intention.about}"
    return renderer.redirect(request, "helping:show", public_id=public_id, flash=flash, anchor=anchor)


async def undo(request: Request) -> Response:
    """Undo an answer that nobody was told of yet."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    await queries.request_for(viewer, public_id)
    about = str((await read_body(request)).get("answer", ""))[:16]  # a longer one is no id, and the column takes none
    undone = await pending_answers.undo(viewer, public_id, about)
    flash = (
        _("Undone. Nobody was told.") if undone else _("It was passed on already, so this can't be undone any more.")
    )
    return renderer.redirect(request, "helping:show", public_id=public_id, flash=flash)


ROUTES = (
    page(
        "/requests/{public_id}/offers/{offer_id}/read",
        let_in,
        name="helping:let_in",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/offers/{offer_id}",
        accept,
        name="helping:accept",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/offers/{offer_id}/decline",
        decline,
        name="helping:decline",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/close",
        close,
        name="helping:close",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/undo",
        undo,
        name="helping:undo",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
)
