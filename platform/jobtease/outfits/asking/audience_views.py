"""The page on which an asker says who may look, and chooses people."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import Invalid, NotFound
from jobtease.outfits import queries
from jobtease.outfits.asking import actions, reviewer_queries
from jobtease.outfits.asking.reviewer_queries import Reviewer
from jobtease.outfits.forms import AudienceForm, YoungAudienceForm
from jobtease.outfits.labels import Named
from jobtease.outfits.read_models import OutfitView
from jobtease.web import renderer
from jobtease.web.routing import MEMBER, page, viewer_of
from jobtease.words.translations import _

CHOICES = Budget(30, per=timedelta(days=1))
"""Each may mail five people who were not chosen before."""


@dataclass(frozen=True)
class AudiencePage(Named):
    outfit: OutfitView
    form: AudienceForm
    people: list[Reviewer]
    so_called: tuple[Reviewer, ...] = ()
    """Several people of the name that was typed, to choose from."""


async def own_outfit(request: Request) -> OutfitView:
    """The viewer's own outfit of this address. Raises NotFound for one of somebody else, and for one taken back."""
    outfit = await queries.outfit_for(viewer_of(request), request.path_params["public_id"])
    if not outfit.is_mine or outfit.withdrawn_at is not None:
        raise NotFound
    return outfit


def first_undone(steps: int) -> str:
    """Name of the page on which a draft goes on after so many steps."""
    return ("outfits:photos", "outfits:question", "outfits:audience", "outfits:preview")[steps]


async def audience(request: Request) -> Response:
    """Who may see it, and whom to choose."""
    outfit = await own_outfit(request)
    if not outfit.is_asked:
        return renderer.redirect(request, "outfits:question", public_id=outfit.public_id)
    form = _form_of(request).blank(audience=outfit.meant_for if outfit.is_whole else None, elsewhere=outfit.elsewhere)
    return await _page(request, outfit, form, 200)


def _form_of(request: Request) -> type[AudienceForm]:
    return YoungAudienceForm if viewer_of(request).is_young else AudienceForm


async def _page(
    request: Request,
    outfit: OutfitView,
    form: AudienceForm,
    status: int,
    ticked: Collection[str] | None = None,
    so_called: Sequence[Reviewer] = (),
) -> Response:
    outfit = replace(outfit, elsewhere=bool(form.elsewhere.value))  # the list follows what was just ticked
    people = await reviewer_queries.to_choose(viewer_of(request), outfit, ticked)
    apart = {person.id for person in so_called} if len(so_called) > 1 else set()
    rest = [person for person in people if person.id not in apart]
    found = AudiencePage(outfit, form, rest, tuple(so_called) if apart else ())
    return await renderer.render(request, "outfits/audience.html", found, status=status, here="outfits")


async def change_audience(request: Request) -> Response:
    """Let others see it, or no longer."""
    viewer, outfit = viewer_of(request), await own_outfit(request)
    form = await _form_of(request).read(request)
    ticked = form.people.raw
    chosen = set(await reviewer_queries.known_to(viewer, outfit, ticked))
    so_called: list[Reviewer] = []
    if form.ok and form.named.value:
        so_called = await reviewer_queries.named(viewer, outfit, form.named.value)
        if len(so_called) == 1:
            chosen.add(so_called[0].id)
        elif not so_called:
            form.wrong(
                "named", _("We find nobody of this name. See how it is written on Jobtease, or choose from the list.")
            )
        elif not chosen & {person.id for person in so_called}:
            form.wrong("named", _("More than one person is called so. Tick the right one below."))
    if form.ok:
        wanted = form.given
        await rate_limits.spend(f"choose:{viewer.id}", CHOICES)
        try:
            await actions.change_audience(viewer, outfit.public_id, wanted.audience, chosen, elsewhere=wanted.elsewhere)
            onward = "outfits:preview" if outfit.is_draft else "outfits:show"
            return renderer.redirect(request, onward, public_id=outfit.public_id, flash=_("Saved."))
        except Invalid as invalid:
            form.take_errors(invalid)
    return await _page(request, outfit, form, 422, ticked, so_called)


ROUTES = (
    page("/outfits/{public_id}/audience", audience, name="outfits:audience", who=MEMBER),
    page("/outfits/{public_id}/audience", change_audience, name="outfits:choose", who=MEMBER, methods=("POST",)),
)
