"""Pages of second opinions: judging again without knowing the decision, and how often two moderators agree."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import reportable
from jobtease.errors import Invalid
from jobtease.moderation import rules, rulings
from jobtease.moderation.queue.side_views import BECAUSE, DESK, QueueSide, side_of
from jobtease.moderation.second_opinions import actions, agreement_rules, queries
from jobtease.moderation.second_opinions.forms import SecondOpinionForm
from jobtease.moderation.second_opinions.queries import Agreement, Blind
from jobtease.web import renderer
from jobtease.web.routing import MODERATOR, page, viewer_of
from jobtease.words.translations import _

SECOND = "moderation:second"


async def take_next(request: Request) -> Response:
    """Take the oldest decision that waits for a second opinion."""
    public_id = await actions.take_next(viewer_of(request))
    if not public_id:
        return renderer.redirect(request, DESK, flash=_("There is nothing to judge again now."))
    return renderer.redirect(request, SECOND, public_id=public_id)


@dataclass(frozen=True)
class SecondPage:
    """What to judge by, or both judgements."""

    queue: QueueSide
    file: Blind
    kind: str
    because: str
    form: SecondOpinionForm
    measures: Sequence[tuple[str, str]]
    clauses: Sequence[rules.Clause]
    reasons: Mapping[str, rules.Reason]
    done: Mapping[str, str]


async def second(request: Request) -> Response:
    """One decision, judged again without knowing it."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    file = await queries.blind(viewer, public_id)
    form = SecondOpinionForm.blank() if request.method == "GET" else await SecondOpinionForm.read(request)
    if request.method == "POST" and form.ok:
        try:
            await actions.give(viewer, public_id, form.given)
            return renderer.redirect(request, SECOND, public_id=public_id)
        except Invalid as invalid:
            form.take_errors(invalid)
    shown = SecondPage(
        queue=await side_of(request),
        file=file,
        kind=_(reportable.of(file.kind).name),
        because=_(BECAUSE[file.because]) if file.because in BECAUSE else "",
        form=form,
        measures=[(ruling.value, _(rulings.DONE[ruling])) for ruling in file.possible],
        clauses=list(rules.CLAUSES.values()),
        reasons=rules.REASONS,
        done=rulings.DONE,
    )
    status = 200 if request.method == "GET" else 422
    return await renderer.render(request, "moderation/second.html", shown, here="desk", status=status)


async def put_back(request: Request) -> Response:
    """Give it back."""
    await actions.put_back(viewer_of(request), request.path_params["public_id"])
    return renderer.redirect(request, DESK, flash=_("It is back in the queue."))


async def talk_over(request: Request) -> Response:
    """Colleagues should talk this decision over."""
    public_id = request.path_params["public_id"]
    await actions.talk_over(viewer_of(request), public_id)
    return renderer.redirect(
        request, SECOND, flash=_("Your colleagues see it. Nothing has changed."), public_id=public_id
    )


@dataclass(frozen=True)
class AgreementPage:
    """How often two moderators agree."""

    queue: QueueSide
    agreement: Agreement
    few: int
    kinds: Mapping[str, str]
    done: Mapping[str, str]


async def agreement(request: Request) -> Response:
    """How far second opinions agree with the decisions of this desk."""
    found = await queries.agreement(viewer_of(request))
    shown = AgreementPage(await side_of(request), found, agreement_rules.FEW, reportable.NAMES, rulings.DONE)
    return await renderer.render(request, "moderation/agreement.html", shown, here="desk")


ROUTES = (
    page("/desk/agreement", agreement, name="moderation:agreement", who=MODERATOR),
    page(
        "/desk/judge-again",
        take_next,
        name="moderation:next_second",
        who=MODERATOR,
        methods=("POST",),
        shown_on=DESK,
    ),
    page("/desk/second/{public_id}", second, name=SECOND, who=MODERATOR, methods=("GET", "POST")),
    page(
        "/desk/second/{public_id}/return",
        put_back,
        name="moderation:put_back_second",
        who=MODERATOR,
        methods=("POST",),
        shown_on=SECOND,
    ),
    page(
        "/desk/second/{public_id}/talk-over",
        talk_over,
        name="moderation:talk_over_second",
        who=MODERATOR,
        methods=("POST",),
        shown_on=SECOND,
    ),
)
