"""Pages of who reads a review copy and suggests, and of who answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import Conflict, Invalid
from jobtease.feature import standing_of
from jobtease.moderation_status import is_kept_back
from jobtease.moderation_status import words as in_words
from jobtease.profiles import queries as profiles
from jobtease.profiles.versions.storing import Overtaken
from jobtease.reviews import queries
from jobtease.reviews.copies import CopySection, copy_of, pieces_of
from jobtease.reviews.forms import SuggestForm, TakeForm, ids_of
from jobtease.reviews.models import Kind
from jobtease.reviews.overview import Board, board_of
from jobtease.reviews.plan import Fate
from jobtease.reviews.queries import ReviewView, SuggestionView
from jobtease.reviews.reasons import REASONS
from jobtease.reviews.suggesting import actions
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import MEMBER, SIGNED_IN, page, viewer_of
from jobtease.words.screening import kinds, sure
from jobtease.words.translations import _, ngettext

SUGGESTIONS = Budget(120, per=timedelta(hours=1))


@dataclass(frozen=True)
class ReviewPage:
    """A review: to its asker what others read, to others that with a way to suggest."""

    review: ReviewView
    copy: tuple[CopySection, ...]
    mine: Mapping[str, list[SuggestionView]]
    """What the viewer suggested, by the id of the piece."""
    readers: tuple[str, ...] = ()
    """To the asker: who was chosen."""
    form: SuggestForm | None = None
    at: str = ""
    """The piece that the form is about."""
    state: tuple[str, str] = ("", "")
    decision: str = ""
    reasons: Mapping[str, str] = field(default_factory=lambda: REASONS)

    @property
    def is_gone(self) -> bool:
        """The form is about a piece that isn't there any more: it stands by itself, with what was typed."""
        return self.form is not None and self.at not in pieces_of(self.copy)


@dataclass(frozen=True)
class SuggestionsPage:
    """What waits for the viewer's answer, each beside the words it is for."""

    board: Board
    form: TakeForm
    inline: bool
    """The words that go and those that come below one another, instead of side by side."""
    reasons: Mapping[str, str] = field(default_factory=lambda: REASONS)


@dataclass(frozen=True)
class PreviewPage:
    """How the profile reads with what was ticked taken over."""

    form: TakeForm
    copy: tuple[CopySection, ...]
    new: frozenset[str]
    """Ids of pieces that read otherwise."""
    taken: int
    left: tuple[SuggestionView, ...]
    """What doesn't go along: another one is for the same words, or they changed."""
    ids: tuple[str, ...]


async def show(request: Request) -> Response:
    """A review. With ?piece= and ?kind= the form to suggest something there."""
    viewer = viewer_of(request)
    review = await queries.review_for(viewer, request.path_params["public_id"])
    copy = await _copy(review)
    at, kind = request.query_params.get("piece", ""), request.query_params.get("kind", Kind.CHANGE.value)
    form = None
    pieces = pieces_of(copy)
    if at in pieces and kind in set(Kind) and not review.is_mine and review.is_open and viewer.is_member:
        form = SuggestForm.of(Kind(kind), at, pieces[at].hash, pieces[at].text)
    return await _page(request, review, copy, form, at if form else "")


async def _copy(review: ReviewView) -> tuple[CopySection, ...]:
    _number, document = await profiles.document_of(review.author_id)
    return copy_of(document, section=review.section, employers=review.hides_employers)


async def _page(
    request: Request,
    review: ReviewView,
    copy: tuple[CopySection, ...],
    form: SuggestForm | None = None,
    at: str = "",
    status: int = 200,
) -> Response:
    viewer = viewer_of(request)
    mine: dict[str, list[SuggestionView]] = {}
    for one in () if review.is_mine else await queries.by_me(viewer, review.id):
        mine.setdefault(one.piece, []).append(one)
    state, decision = ("", ""), ""
    if review.is_mine and is_kept_back(review.visibility):
        standing = await standing_of(request, viewer, review.public_id)
        state, decision = in_words(review.visibility, standing, changeable=False), standing.decision
    readers = tuple(await queries.readers_of(viewer, review)) if review.is_mine else ()
    shown = ReviewPage(review, copy, mine, readers, form, at, state, decision)
    return await renderer.render(request, "reviews/show.html", shown, status=status, here="requests")


async def suggest(request: Request) -> Response:
    """Suggest something."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    review = await queries.review_for(viewer, public_id)
    form = await SuggestForm.read(request)
    at = form.piece.raw
    if form.ok:
        await rate_limits.spend(f"suggest:{viewer.id}", SUGGESTIONS)
        despairs = "despair" in kinds(sure(form.alarms))
        try:
            await actions.suggest(viewer, public_id, form.given, held=form.held and not despairs)
            flash = _("Sent. {name} sees it, and you hear what becomes of it.").format(name=review.author)
            if form.held and not despairs:
                flash = _("Sent. A moderator reads it first.")
            return renderer.redirect(request, "reviews:show", public_id=public_id, flash=flash, anchor=at)
        except actions.Changed as changed:
            form.general_error = changed.message
            copy = await _copy(review)
            if at in (pieces := pieces_of(copy)):
                form.read_hash.raw = pieces[at].hash
            return await _page(request, review, copy, form, at, 409)
        except Invalid as invalid:
            form.take_errors(invalid)
        except Conflict as refusal:
            form.general_error = refusal.message
            return await _page(request, review, await _copy(review), form, at, 409)
    return await _page(request, review, await _copy(review), form, at, 422)


async def withdraw(request: Request) -> Response:
    """Take back what I suggested."""
    await read_body(request)
    review = await actions.withdraw(viewer_of(request), request.path_params["suggestion"])
    return renderer.redirect(request, "reviews:show", public_id=review, flash=_("Your suggestion is taken back."))


async def suggestions(request: Request) -> Response:
    """What others suggest for my profile."""
    return await _suggestions(request, TakeForm.blank())


async def _suggestions(request: Request, form: TakeForm, status: int = 200) -> Response:
    viewer = viewer_of(request)
    number, document = await profiles.document_of(viewer.id)
    form.seen.raw = number
    board = board_of(document, await queries.to_me(viewer))
    if form.errors and not board.has_choice:
        form.ids.error, form.general_error = "", _("Nothing waits for you.")
    shown = SuggestionsPage(board, form, request.query_params.get("view") == "inline")
    return await renderer.render(request, "reviews/suggestions.html", shown, status=status, here="me")


async def preview(request: Request) -> Response:
    """How my profile reads when I take over these: nothing is changed yet."""
    ids = ids_of(request.query_params.getlist("ids"))
    if not ids:
        return renderer.redirect(request, "reviews:suggestions", flash=_("Tick at least one suggestion."))
    try:
        return await _preview(request, ids)
    except Conflict as refusal:
        return renderer.redirect(request, "reviews:suggestions", flash=refusal.message)


async def _preview(request: Request, ids: Sequence[str], word: str = "", status: int = 200) -> Response:
    viewer = viewer_of(request)
    number, plan = await actions.plan_of(viewer, ids)
    _number, before = await profiles.document_of(viewer.id)
    stood = {piece.id: piece.text for piece in before.pieces()}
    new = frozenset(piece.id for piece in plan.document.pieces() if stood.get(piece.id) != piece.text)
    by_id = {one.public_id: one for one in await queries.to_me(viewer)}
    left = tuple(by_id[id] for id, fate in plan.fates.items() if fate is not Fate.FITS and id in by_id)
    form = TakeForm.blank()
    form.seen.raw = number
    form.general_error = word
    shown = PreviewPage(form, copy_of(plan.document, employers=None), new, len(plan.taken), left, tuple(plan.taken))
    return await renderer.render(request, "reviews/preview.html", shown, status=status, here="me")


async def take(request: Request) -> Response:
    """Take these over."""
    viewer = viewer_of(request)
    form = await TakeForm.read(request)
    if not form.ok:
        return await _suggestions(request, form, 422)
    ids = ids_of(form.ids.value)
    await rate_limits.spend(f"take:{viewer.id}", SUGGESTIONS)
    try:
        plan = await actions.take(viewer, ids, seen=form.seen.value)
    except Overtaken:
        return await _preview(
            request,
            ids,
            _("Your profile changed meanwhile, perhaps in another tab. This is how it would read now."),
            409,
        )
    except Conflict as refusal:
        form.general_error = refusal.message
        return await _suggestions(request, form, refusal.status)
    taken, left = len(plan.taken), len(plan.fates) - len(plan.taken)
    flash = ngettext("{n} suggestion taken over.", "{n} suggestions taken over.", taken).format(n=taken)
    if left:
        flash += " " + ngettext("{n} did not fit any more.", "{n} did not fit any more.", left).format(n=left)
    return renderer.redirect(request, "reviews:suggestions", flash=flash)


async def keep(request: Request) -> Response:
    """Keep my own words."""
    await read_body(request)
    await actions.keep(viewer_of(request), request.path_params["suggestion"])
    return renderer.redirect(request, "reviews:suggestions", flash=_("Noted. Who suggested it hears that you read it."))


ROUTES = (
    page("/reviews/{public_id}", show, name="reviews:show", who=SIGNED_IN),
    page(
        "/reviews/{public_id}/suggest",
        suggest,
        name="reviews:suggest",
        who=MEMBER,
        methods=("POST",),
        shown_on="reviews:show",
    ),
    page(
        "/suggestions/{suggestion}/withdraw",
        withdraw,
        name="reviews:take_back",
        who=MEMBER,
        methods=("POST",),
        shown_on="reviews:index",
    ),
    page(
        "/suggestions/{suggestion}/keep",
        keep,
        name="reviews:keep",
        who=MEMBER,
        methods=("POST",),
        shown_on="reviews:suggestions",
    ),
    page("/me/profile/suggestions", suggestions, name="reviews:suggestions", who=MEMBER),
    page("/me/profile/suggestions/preview", preview, name="reviews:preview", who=MEMBER),
    page("/me/profile/suggestions", take, name="reviews:take", who=MEMBER, methods=("POST",)),
)
