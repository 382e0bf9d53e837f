"""Pages of reviewers: look, say keep or swap, hear that it helped."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import Conflict, Forbidden, Invalid
from jobtease.outfits import queries
from jobtease.outfits.forms import ReviewForm
from jobtease.outfits.labels import Named
from jobtease.outfits.practice import actions as practice_actions
from jobtease.outfits.practice import views as practice_views
from jobtease.outfits.practice.actions import NotPractised
from jobtease.outfits.read_models import OutfitView
from jobtease.outfits.reviewing import actions
from jobtease.outfits.reviewing.garment_choices import GarmentChoice, likely_and_others
from jobtease.rubrics import rubric
from jobtease.rubrics.rubric import Rubric
from jobtease.settings import settings_of
from jobtease.tone.checking import ToneResult, check
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import MEMBER, page, viewer_of
from jobtease.words.screening import kinds, must_wait, screen, sure
from jobtease.words.translations import _, language

ANSWERS = Budget(60, per=timedelta(hours=1))


@dataclass(frozen=True)
class ReviewPage(Named):
    outfit: OutfitView
    form: ReviewForm
    rubric: Rubric
    garments: tuple[GarmentChoice, ...]
    others: tuple[GarmentChoice, ...]
    """Garments that people seldom wear there: one more tap away."""
    tone: ToneResult | None
    """What the rules say of the note, when it was not kind."""

    @property
    def letters(self) -> Mapping[str, str]:
        """Values and letters of the photos to choose from."""
        return {str(photo.position): photo.letter for photo in self.outfit.photos}


async def look(request: Request) -> Response:
    """The form to answer with; before the first time the drawn examples.

    Raises Forbidden for one's own outfit, Conflict when it can't be answered any more.
    """
    outfit = await queries.outfit_for(viewer_of(request), request.path_params["public_id"])
    if outfit.is_mine:
        raise Forbidden(_("This is your own outfit. Others look at it for you."))
    if outfit.my_feedback is not None and not outfit.may_mend:
        return renderer.redirect(request, "outfits:show", public_id=outfit.public_id)
    if outfit.my_feedback is not None:
        return await _form(request, outfit, ReviewForm.of(outfit.my_feedback, outfit.compare), 200)
    if not outfit.may_answer:
        raise Conflict(_("Answering is closed. Thank you for wanting to help. Perhaps somebody else waits for you."))
    if first := await practice_actions.next_practice(viewer_of(request)):
        return renderer.redirect_to(request, practice_views.address(request, first, outfit.public_id))
    return await _form(request, outfit, ReviewForm.blank(), 200)


async def _form(
    request: Request, outfit: OutfitView, form: ReviewForm, status: int, tone: ToneResult | None = None
) -> Response:
    likely, others = likely_and_others(outfit.sector, outfit.rubric, form.typed)
    tips = rubric.rubric_for(outfit.sector, outfit.municipality, language.get(), outfit.rubric)
    found = ReviewPage(outfit, form, tips, likely, others, tone)
    return await renderer.render(request, "outfits/review.html", found, status=status, here="outfits")


async def give(request: Request) -> Response:
    """Send an answer."""
    viewer = viewer_of(request)
    public_id = request.path_params["public_id"]
    outfit = await queries.outfit_for(viewer, public_id)
    form = await ReviewForm.read(request)
    form.check_for([str(photo.position) for photo in outfit.photos] if outfit.compare else [])
    if not form.ok:
        return await _form(request, outfit, form, 422)
    note, held = form.note.value, False
    is_new = bool(note) and settings_of(request).hold_newcomers and not await practice_actions.has_record(viewer)
    tone = check(note, language.get(), known_words=is_new)
    alarms = screen(note)
    if "despair" in kinds(sure(alarms)):
        pass  # help, and no remark about tone
    elif tone.asks and form.send.value == "better" and tone.suggestion:
        note = tone.suggestion
    elif tone.asks and form.send.value == "typed":
        held = tone.held
    elif tone.asks:
        return await _form(request, outfit, form, 422, tone)
    held = held or must_wait(alarms)
    await rate_limits.spend(f"feedback:{viewer.id}", ANSWERS)
    change = outfit.my_feedback is not None and bool(form.again.value)
    act = actions.change_feedback if change else actions.give_feedback
    try:
        await act(viewer, public_id, form.said, note=note, wear=form.position, all_good=form.all_good, held=held)
    except NotPractised:
        return await look(request)
    except (Invalid, Conflict) as refusal:
        if isinstance(refusal, Invalid):
            form.take_errors(refusal)
        else:
            form.wrong("", refusal.message)  # five were earlier, or time is up: what was typed is not lost
        return await _form(request, outfit, form, refusal.status)
    thanks = (
        _("Sent. A moderator reads it first.") if held else _("Sent. {name} sees it now. You hear it when it helped.")
    )
    if change and not held:
        thanks = _("Saved. {name} reads what it says now.")
    return renderer.redirect(request, "outfits:show", public_id=public_id, flash=thanks.format(name=outfit.author))


async def withdraw(request: Request) -> Response:
    """Take back what was said, which the asker has not read yet."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    await read_body(request)
    await actions.withdraw(viewer, public_id)
    flash = _("Your answer is taken back.")
    return renderer.redirect(request, "outfits:show", public_id=public_id, flash=flash)


async def helped(request: Request) -> Response:
    """The asker says that something helped, or that it didn't after all."""
    data = await read_body(request)
    garment, undo = data.get("garment", ""), data.get("undo", "")
    feedback_id = request.path_params["feedback"]
    await rate_limits.spend(f"helped:{viewer_of(request).id}", ANSWERS)
    act, flash = actions.mark_helped, _("Noted. They get your thanks.")
    if undo:
        act, flash = actions.unmark_helped, _("Noted: this did not help after all.")
    outfit_id = await act(viewer_of(request), feedback_id, garment if isinstance(garment, str) else "")
    return renderer.redirect(request, "outfits:show", public_id=outfit_id, anchor=feedback_id, flash=flash)


ROUTES = (
    *practice_views.ROUTES,
    page("/outfits/{public_id}/review", look, name="outfits:review", who=MEMBER),
    page(
        "/outfits/{public_id}/feedback",
        give,
        name="outfits:give",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:review",
    ),
    page(
        "/outfits/{public_id}/feedback/withdraw",
        withdraw,
        name="outfits:take_back",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:show",
    ),
    page(
        "/feedback/{feedback}/helped",
        helped,
        name="outfits:helped",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:index",
    ),
)
