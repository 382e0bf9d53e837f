"""The page of one outfit: the answer for who asked, the way to answer for others, and how it went for all who helped."""

from contextlib import suppress
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from babel.dates import format_date
from starlette.requests import Request
from starlette.responses import Response

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data import dry_run
from jobtease.errors import Conflict, Unavailable
from jobtease.feature import hooks_of
from jobtease.outfits import queries, state_words
from jobtease.outfits.answer import follow_up_actions, outcomes
from jobtease.outfits.answer.pins import Pin, one_answer, pins_of
from jobtease.outfits.answer.summary import Answer
from jobtease.outfits.asking.audience_views import own_outfit
from jobtease.outfits.events import OutfitEvent
from jobtease.outfits.forms import TellForm
from jobtease.outfits.labels import Named
from jobtease.outfits.models import photos_of
from jobtease.outfits.overview.progress import Progress, progress_of
from jobtease.outfits.read_models import OutfitView
from jobtease.outfits.reviewing import actions as reviewing_actions
from jobtease.outfits.reviewing.capacity import ENOUGH, FEW
from jobtease.photos import look_limits
from jobtease.photos.receipts import Receipt, receipt_of
from jobtease.profiles import queries as profiles
from jobtease.rubrics import rubric
from jobtease.web import renderer
from jobtease.web.routing import MEMBER, SIGNED_IN, page, viewer_of
from jobtease.words.translations import _, language


@dataclass(frozen=True)
class Loan:
    """Something to borrow instead of what is to be swapped: how to ask for it, and the form that is filled in with it."""

    thing: str
    day: str
    query: str


@dataclass(frozen=True)
class ShowPage(Named):
    outfit: OutfitView
    may_answer: bool
    answer: Answer | None
    """The one answer, for the asker, once three have answered or nobody can any more."""
    pins: tuple[Pin, ...]
    tell: TellForm | None
    """For the asker after the interview, until she has told how it went."""
    receipt: Receipt | None
    """For the asker, once her photos are destroyed."""
    state: state_words.State
    decision: str
    """Public id of the decision against it, for the asker."""
    may_add: bool
    """Whether the asker can choose somebody else as well, and it would help: fewer than three can answer."""
    visitable: frozenset[str]
    """Public ids of the reviewers whose names lead to their profile."""
    looked: int
    """How many members the photos were shown to: for the asker, while they are there."""

    @property
    def went(self) -> str:
        """How it went, in words; nothing when it wasn't told, or not to this viewer."""
        return _(outcomes.WENT[self.outfit.went]) if self.outfit.went else ""

    @property
    def loans(self) -> list[Loan]:
        """What she could borrow, until the interview. Also when she only has these clothes: then more than ever."""
        if self.answer is None or self.outfit.is_over:
            return []
        spoken, date = language.get(), clock.local(self.outfit.interview_at).date()
        day = format_date(date, "EEEE d MMMM", locale=spoken)
        story = _("It is for a job interview on {day}.").format(day=day)
        things = [rubric.garment(tally.garment).lent(spoken) for tally in self.answer.swaps]
        asked = {"kind": "clothes", "needed_by": date.isoformat(), "story": story}
        return [Loan(thing, day, urlencode(asked | {"garment": thing})) for thing in things]

    @property
    def helpers(self) -> list[str]:
        """Names of everybody who looked."""
        return [feedback.author for feedback in self.outfit.feedback]


async def show(request: Request) -> Response:
    """One outfit."""
    outfit = await queries.outfit_for(viewer_of(request), request.path_params["public_id"])
    if outfit.is_draft:
        return renderer.redirect(request, "outfits:preview", public_id=outfit.public_id)
    return await _page(request, outfit, TellForm.blank(), 200)


async def _page(request: Request, outfit: OutfitView, form: TellForm, status: int) -> Response:
    viewer = viewer_of(request)
    if outfit.is_mine and any(one.read_at is None for one in outfit.feedback) and _is_shown(request):
        with suppress(Unavailable):  # a full disk keeps nobody from reading
            await reviewing_actions.mark_read(viewer, outfit.public_id)
            outfit = await queries.outfit_for(viewer, outfit.public_id)  # as it can't be changed any more
            outfit = replace(
                outfit, feedback=tuple(one for one in outfit.feedback if one.read_at)
            )  # what came just now waits
    progress = await _progress(request, outfit) if outfit.is_mine else None
    answer = one_answer(outfit, language.get()) if progress and progress.is_answered(outfit) else None
    given = (outfit.my_feedback,) if outfit.my_feedback else outfit.feedback
    telling = form if outfit.may_tell else None
    gone = outfit.is_mine and outfit.destroyed_at is not None
    receipt = await receipt_of(OutfitEvent.OUTFIT_DESTROYED, outfit.public_id) if gone else None
    reviewers = await profiles.who_can_be_visited(viewer, [each.author_public_id for each in outfit.feedback])
    looked = await look_limits.how_many_looked(photos_of(outfit.id)) if outfit.is_mine else 0
    found = ShowPage(
        outfit=outfit,
        may_answer=viewer.is_member and outfit.may_answer,
        answer=answer,
        pins=pins_of(given),
        tell=telling,
        receipt=receipt,
        state=progress.state if progress else state_words.for_others(outfit),
        decision=progress.standing.decision if progress and outfit.visibility is not Visibility.HELD else "",
        may_add=progress is not None and outfit.is_open and outfit.audience in FEW and progress.reach.wanted < ENOUGH,
        visitable=reviewers,
        looked=looked,
    )
    return await renderer.render(request, "outfits/show.html", found, status=status, here="outfits")


async def _progress(request: Request, outfit: OutfitView) -> Progress:
    standings_of = hooks_of(request).standings_of
    return (await progress_of(viewer_of(request), [outfit], {outfit.id: len(outfit.feedback)}, standings_of))[outfit.id]


def _is_shown(request: Request) -> bool:
    """Whether she gets to see this page: not what a browser fetches ahead, nor a head without a page, nor a dry run."""
    is_ahead = "prefetch" in request.headers.get("sec-purpose", request.headers.get("purpose", ""))
    return request.method != "HEAD" and not is_ahead and not dry_run.is_on()


async def tell(request: Request) -> Response:
    """The asker says how it went; everybody who helped hears it."""
    outfit = await own_outfit(request)
    form = await TellForm.read(request)
    if not form.ok and outfit.went:
        raise Conflict(_(follow_up_actions.TOLD))
    if not form.ok:
        return await _page(request, outfit, form, 422)
    await follow_up_actions.tell(viewer_of(request), outfit.public_id, form.how.value, form.words.value)
    return renderer.redirect(
        request, "outfits:show", public_id=outfit.public_id, flash=_("Thank you. Who helped you hears it.")
    )


ROUTES = (
    page("/outfits/{public_id}", show, name="outfits:show", who=SIGNED_IN),
    page("/outfits/{public_id}/how", tell, name="outfits:tell", who=MEMBER, methods=("POST",), shown_on="outfits:show"),
)
