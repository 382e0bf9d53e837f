"""Pages of the desk to lift a suspicion of child abuse: one proposes, a second one answers, each with a fresh sign-in."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease.errors import NotFound
from jobtease.moderation import rules
from jobtease.moderation.desk import case_queries
from jobtease.moderation.desk.views import QueueSide, side_of
from jobtease.moderation.handing_over import lift_actions, queries
from jobtease.moderation.handing_over.forms import LiftAnswerForm, LiftForm
from jobtease.moderation.handing_over.queries import Lift
from jobtease.web import renderer
from jobtease.web.routing import MODERATOR, page, viewer_of
from jobtease.words.durations import in_words
from jobtease.words.translations import _


@dataclass(frozen=True)
class LiftPage:
    """Somebody finds that it is no child abuse, or finds that a colleague found so."""

    queue: QueueSide
    case: str
    waits: Lift | None
    """Proposed, and not answered."""
    others: tuple[str, ...]
    """Names of those who can agree, besides the viewer."""
    kept: str
    """How long what is kept stays afterwards, in words."""
    form: LiftForm
    answer: LiftAnswerForm


async def lift(request: Request) -> Response:
    """Propose that it is no child abuse, or read that a colleague does."""
    form = LiftForm.blank() if request.method == "GET" else await LiftForm.read(request)
    case = await _case(request)
    if request.method == "POST" and form.ok:
        await lift_actions.propose(viewer_of(request), case, form.reason.value)
        flash = _("It is written down. A colleague must agree.")
        return renderer.redirect(request, "moderation:lift", flash=flash, public_id=case)
    return await _page(request, case, form, LiftAnswerForm.blank(), 200 if request.method == "GET" else 422)


async def answer_lift(request: Request) -> Response:
    """A second one agrees that it is no child abuse, or doesn't."""
    form = await LiftAnswerForm.read(request)
    case = await _case(request)
    if not form.ok:
        if (await queries.lift_of(viewer_of(request), case))[0] is None:
            raise NotFound
        return await _page(request, case, LiftForm.blank(), form, 422)
    agrees = form.answer.value == "yes"
    await lift_actions.answer(viewer_of(request), case, agrees=agrees)
    flash = _("It is a case as any other now.") if agrees else _("It stays a suspicion of child abuse.")
    return renderer.redirect(request, "moderation:case", flash=flash, public_id=case)


async def _case(request: Request) -> str:
    file = await case_queries.case_file(viewer_of(request), request.path_params["public_id"])
    if not file.child_abuse:
        raise NotFound
    return file.public_id


async def _page(request: Request, case: str, form: LiftForm, answer: LiftAnswerForm, status: int) -> Response:
    waits, others = await queries.lift_of(viewer_of(request), case)
    shown = LiftPage(
        await side_of(request, current=case), case, waits, others, in_words(rules.EVIDENCE_KEPT), form, answer
    )
    return await renderer.render(request, "moderation/lift.html", shown, here="desk", status=status)


LIFT = "/desk/cases/{public_id}/lift"
ROUTES = (
    page(LIFT, lift, name="moderation:lift", who=MODERATOR, methods=("GET", "POST"), fresh=True),
    page(
        f"{LIFT}/answer",
        answer_lift,
        name="moderation:answer_lift",
        who=MODERATOR,
        methods=("POST",),
        fresh=True,
        shown_on="moderation:lift",
    ),
)
