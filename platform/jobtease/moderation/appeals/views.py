"""Pages of appeals: objecting as author or reporter, the public table, and the answer at the desk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response

from jobtease.audience import Viewer
from jobtease.errors import Forbidden, Invalid
from jobtease.moderation.appeals import actions, appeal_rules, queries
from jobtease.moderation.appeals.appeal_rules import Row
from jobtease.moderation.appeals.forms import AnswerForm, AppealForm
from jobtease.moderation.appeals.models import Outcome, Side
from jobtease.moderation.appeals.queries import Standing
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.complaints import queries as complaints
from jobtease.moderation.desk import case_queries, case_views, decision_views
from jobtease.moderation.forms import DecisionForm
from jobtease.moderation.models import Ruling
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import ANYONE, MEMBER, MODERATOR, SIGNED_IN, page, require_fresh, viewer_of
from jobtease.words.translations import _


@dataclass(frozen=True)
class AppealPage:
    """Objecting to a decision; or why that can't be."""

    form: AppealForm
    standing: Standing
    refused: str
    way_back: tuple[str, str]
    """Route name and public id of the page of the decision, or of the report."""
    here: str
    """Route name of this page."""


async def of_decision(request: Request) -> Response:
    """Object to a decision about something of mine."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    return await _object(request, await queries.standing_as_author(viewer, public_id), public_id, viewer)


async def of_report(request: Request) -> Response:
    """Object to what came of my report."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    standing = await queries.standing_as_reporter(viewer, public_id)
    if standing is None:
        raise Forbidden(_(appeal_rules.NOT_YET))
    return await _object(request, standing, public_id, viewer)


WAYS = {
    "author": (actions.appeal_as_author, "moderation:decision", "moderation:appeal_decision"),
    "reporter": (actions.appeal_as_reporter, "moderation:my_report", "moderation:appeal_report"),
}


async def _object(request: Request, standing: Standing, public_id: str, viewer: Viewer) -> Response:
    act, back, here = WAYS[standing.side]
    form = AppealForm.blank() if request.method == "GET" else await AppealForm.read(request)
    refused = _(appeal_rules.NO[standing.why_not]) if standing.why_not and standing.mine is None else ""
    if request.method == "POST" and form.ok and not refused:
        await act(viewer, public_id, form.words.value)
        flash = _("Your objection is in. Another moderator looks, within seven days.")
        if standing.side is Side.REPORTER and await complaints.paused_until(viewer.id):
            flash = _("Your objection is in. What you object as reporter is handled last for a time.")
        return renderer.redirect(request, back, flash=flash, public_id=public_id, anchor="objection")
    shown = AppealPage(form, standing, refused, (back, public_id), here)
    status = 403 if refused else 200 if form.ok or request.method == "GET" else 422
    return await renderer.render(request, "moderation/appeal.html", shown, here="me", status=status)


@dataclass(frozen=True)
class TablePage:
    """Who may object to what."""

    rows: Sequence[Row]


async def table(request: Request) -> Response:
    """Who may object to what, and what comes of it: for everybody."""
    return await renderer.render(request, "moderation/appeal_table.html", TablePage(appeal_rules.TABLE))


async def answer(request: Request) -> Response:
    """Answer all objections to a decision."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    file = await case_queries.case_file(viewer, public_id)
    data = await read_body(request)
    form, other = await AnswerForm.taken(data), await DecisionForm.taken(data)
    form.remember(request)
    verdict: Verdict | None = None
    if form.outcome.value == Outcome.CHANGED and form.ok:
        if not other.ok:
            return await case_views.case_page(request, file, other, status=422, answer=form)
        verdict = decision_views.verdict_of(file, other)
        if verdict.ruling is Ruling.SUSPEND:
            require_fresh(request)
            if not other.days.raw:  # without an end only when that is what somebody chose
                other.wrong("days", _("Choose for how long."))
                return await case_views.case_page(request, file, other, status=422, answer=form)
        if verdict.ruling in (Ruling.NOTHING, Ruling.RELEASE):
            verdict = replace(verdict, reason=form.answer.value)
    if not form.ok:
        return await case_views.case_page(request, file, other, status=422, answer=form)
    secret = settings_of(request).secret
    try:
        await actions.answer(viewer, public_id, Outcome(form.outcome.value), form.answer.value, verdict, secret=secret)
    except Invalid as invalid:
        _take(form, other, invalid.fields)
        return await case_views.case_page(request, file, other, status=422, answer=form)
    return renderer.redirect(
        request, "moderation:case", flash=_("Answered. Everybody who objected hears it."), public_id=public_id
    )


def _take(form: AnswerForm, other: DecisionForm, errors: Mapping[str, str]) -> None:
    """Each message beside its own field."""
    for name, problem in errors.items():
        (form if name in form.bound else other).wrong(name, problem)


ROUTES = (
    page(
        "/decisions/{public_id}/object",
        of_decision,
        name="moderation:appeal_decision",
        who=MEMBER,
        methods=("GET", "POST"),
        even_suspended=True,
    ),
    page(
        "/reports/{public_id}/object",
        of_report,
        name="moderation:appeal_report",
        who=SIGNED_IN,
        methods=("GET", "POST"),
        even_suspended=True,
    ),
    page("/house-rules/objecting", table, name="moderation:appeal_table", who=ANYONE, indexed=True),
    page(
        "/desk/cases/{public_id}/answer",
        answer,
        name="moderation:answer",
        who=MODERATOR,
        methods=("POST",),
        shown_on="moderation:case",
    ),
)
