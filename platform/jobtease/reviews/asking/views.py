"""Pages of who asks for a review."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import Conflict, Invalid
from jobtease.profiles import queries as profiles
from jobtease.profiles.people import queries as people
from jobtease.profiles.people.queries import Reviewer
from jobtease.reviews import queries
from jobtease.reviews.asking import actions
from jobtease.reviews.forms import SECTIONS, AskForm, YoungAskForm
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import MEMBER, page, viewer_of
from jobtease.words.translations import _

ASKS = Budget(10, per=timedelta(days=1))
"""Each may mail five people."""
KNOWN = ("cv-writing", "motivation-letter", "gap-in-cv", "copywriting", "dutch")
"""Keys of skills that say something of how a profile is written."""


@dataclass(frozen=True)
class IndexPage:
    """What others ask to read, and what the viewer asked."""

    for_me: list[queries.ReviewView]
    mine: list[queries.ReviewView]
    waiting: int
    """Suggestions that wait for the viewer's answer."""


@dataclass(frozen=True)
class AskPage:
    form: AskForm
    people: list[Reviewer]
    so_called: tuple[Reviewer, ...] = ()


async def index(request: Request) -> Response:
    """Profiles that I may read, and what I asked about mine."""
    viewer = viewer_of(request)
    waiting = len(await queries.to_me(viewer))
    shown = IndexPage(await queries.for_me(viewer), await queries.mine(viewer), waiting)
    return await renderer.render(request, "reviews/index.html", shown, here="requests")


async def ask(request: Request) -> Response:
    """Ask others to look at my profile."""
    own = await profiles.to_edit(viewer_of(request))
    if not own.asked:
        return renderer.redirect(request, "profiles:mine")
    section = request.query_params.get("section", "")
    form = _form_of(request).blank(section=section if section in dict(SECTIONS) else None)
    return await _page(request, form)


def _form_of(request: Request) -> type[AskForm]:
    return YoungAskForm if viewer_of(request).is_young else AskForm


async def _page(
    request: Request,
    form: AskForm,
    status: int = 200,
    chosen: Collection[int] = (),
    so_called: Sequence[Reviewer] = (),
) -> Response:
    found = await people.to_choose(viewer_of(request), KNOWN, chosen)
    apart = {person.id for person in so_called} if len(so_called) > 1 else set()
    shown = AskPage(form, [one for one in found if one.id not in apart], tuple(so_called) if apart else ())
    return await renderer.render(request, "reviews/ask.html", shown, here="me", status=status)


async def draft(request: Request) -> Response:
    """Make the copy that others would read, to look at first."""
    viewer = viewer_of(request)
    form = await _form_of(request).read(request)
    chosen = set(await people.known_to(viewer, KNOWN, form.people.raw))
    so_called: list[Reviewer] = []
    if form.ok and form.named.value:
        so_called = await people.named(viewer, KNOWN, form.named.value)
        if len(so_called) == 1:
            chosen.add(so_called[0].id)
        elif not so_called:
            form.wrong(
                "named", _("We find nobody of this name. See how it is written on Jobtease, or choose from the list.")
            )
        elif not chosen & {person.id for person in so_called}:
            form.wrong("named", _("More than one person is called so. Tick the right one below."))
    if form.ok:
        await rate_limits.spend(f"review:{viewer.id}", ASKS)
        try:
            public_id = await actions.draft(viewer, form.given, chosen)
            return renderer.redirect(request, "reviews:show", public_id=public_id)
        except Invalid as invalid:
            form.take_errors(invalid)
    return await _page(request, form, 422, chosen, so_called)


async def send(request: Request) -> Response:
    """I have seen the copy: others read it from now on."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    await read_body(request)
    try:
        await actions.send(viewer, public_id, hold=settings_of(request).hold_newcomers)
    except Conflict as refusal:
        return renderer.redirect(request, "reviews:show", public_id=public_id, flash=refusal.message)
    review = await queries.review_for(viewer, public_id)
    flash = _("Sent. You hear it when somebody suggests something.")
    if review.visibility != "shown":
        flash = _("Sent. A moderator looks first.")
    return renderer.redirect(request, "reviews:show", public_id=public_id, flash=flash)


async def withdraw(request: Request) -> Response:
    """Nobody else reads the copy from now on."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    await read_body(request)
    await actions.withdraw(viewer, public_id)
    return renderer.redirect(request, "reviews:index", flash=_("Taken back. Nobody else reads it any more."))


ROUTES = (
    page("/reviews", index, name="reviews:index", who=MEMBER),
    page("/reviews/new", ask, name="reviews:ask", who=MEMBER),
    page("/reviews/new", draft, name="reviews:draft", who=MEMBER, methods=("POST",)),
    page(
        "/reviews/{public_id}/send", send, name="reviews:send", who=MEMBER, methods=("POST",), shown_on="reviews:show"
    ),
    page(
        "/reviews/{public_id}/withdraw",
        withdraw,
        name="reviews:withdraw",
        who=MEMBER,
        methods=("POST",),
        shown_on="reviews:show",
    ),
)
