"""Public pages of moderation: reporting, one's own reports, and a decision about oneself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from itsdangerous import BadSignature, URLSafeTimedSerializer
from starlette.requests import Request
from starlette.responses import Response

from jobtease import reportable
from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import NotFound
from jobtease.moderation import rules, rulings, subject_queries
from jobtease.moderation.appeals import appeal_rules
from jobtease.moderation.appeals import queries as appeals
from jobtease.moderation.appeals.queries import Standing
from jobtease.moderation.cases import actions
from jobtease.moderation.complaints import queries as complaints
from jobtease.moderation.desk import case_views, decision_views, live_feed, picture_views
from jobtease.moderation.desk import views as desk_views
from jobtease.moderation.forms import ReportForm
from jobtease.moderation.house_rules.queries import clause_told
from jobtease.moderation.models import Ruling
from jobtease.moderation.public import queries
from jobtease.moderation.public.queries import Mine, MyReport
from jobtease.moderation.rules import Clause
from jobtease.reportable import Subject
from jobtease.settings import settings_of
from jobtease.ties import queries as ties
from jobtease.ties.queries import Somebody
from jobtease.web import renderer, signed_values
from jobtease.web.routing import MEMBER, MODERATOR, SIGNED_IN, is_number, page, viewer_of
from jobtease.words.translations import N_, _

REPORTS = Budget(20, per=timedelta(hours=1))


@dataclass(frozen=True)
class ReportPage:
    """Something is wrong with this."""

    form: ReportForm
    subject: Subject
    of: str
    way_back: tuple[str, str]
    along: int
    """How many messages before it go along."""


async def report(request: Request) -> Response:
    """Report something: the form, and what was said."""
    viewer = viewer_of(request)
    kind, public_id = request.path_params["kind"], request.path_params["public_id"]
    form = ReportForm.blank() if request.method == "GET" else await ReportForm.read(request)
    try:
        subject = await subject_queries.seen(viewer, kind, public_id)
        if subject.author_id == viewer.id:
            page = OwnPage((reportable.of(kind).route, subject.parent))
            return await renderer.render(request, "moderation/report_own.html", page, status=403)
        if request.method == "GET":
            seen = _signer(request).dumps([viewer.id, kind, public_id])
            form = ReportForm.blank(seen=seen, photo=_photo(request, subject))
            return await _report_page(request, subject, form)
        if viewer.is_moderator:  # who judges doesn't complain
            case = await actions.look_into(viewer, kind, public_id)
            return renderer.redirect(request, "moderation:case", public_id=case)
        if not form.ok:
            return await _report_page(request, subject, form, status=422)
        await rate_limits.spend(f"report:{viewer.id}", REPORTS)
        reported = await actions.report(viewer, kind, public_id, form.given)
    except NotFound:
        if not _was_seen(request, form):
            raise
        return await renderer.render(request, "moderation/report_gone.html", GonePage(form), status=410)
    flash = (
        _("You reported this already. One report is enough.") if reported.again else _("Thank you. Your report is in.")
    )
    return renderer.redirect(request, "moderation:my_report", flash=flash, public_id=reported.public_id)


def _photo(request: Request, subject: Subject) -> int | None:
    """Which photo the address names, of a thing that has several: the first is 1."""
    given = request.query_params.get("photo", "")
    number = int(given) if is_number(given) else 0
    return number if 0 < number <= len(subject.pictures) else None


@dataclass(frozen=True)
class GonePage:
    """What was being reported went in the meantime: what was typed is still there."""

    form: ReportForm


@dataclass(frozen=True)
class OwnPage:
    """It is the viewer's own."""

    way_back: tuple[str, str]


SEEN_FOR = 24 * 3600
"""Seconds from the form to its sending in which we say that something went, and not only that it isn't there."""


def _signer(request: Request) -> URLSafeTimedSerializer:
    return signed_values.serializer(settings_of(request).secret, "seen, and reported")


def _was_seen(request: Request, form: ReportForm) -> bool:
    """Whether this viewer had this thing on the screen when the form was made. To anybody else nothing was ever there."""
    about = [viewer_of(request).id, request.path_params["kind"], request.path_params["public_id"]]
    try:
        return bool(_signer(request).loads(form.seen.raw or "", max_age=SEEN_FOR) == about)
    except BadSignature:
        return False


async def _report_page(request: Request, subject: Subject, form: ReportForm, status: int = 200) -> Response:
    about = reportable.of(subject.kind)
    of = _(about.of_author).format(name=subject.author)
    along = await about.context(subject.public_id) if about.context else ()
    page = ReportPage(form, subject, of, (about.route, subject.parent), len(along))
    return await renderer.render(request, "moderation/report.html", page, status=status)


@dataclass(frozen=True)
class Objecting:
    """How the viewer stands to a decision: whether they may object, and what they objected, with what came of it."""

    standing: Standing
    answers: Mapping[str, str] = field(default_factory=lambda: appeal_rules.ANSWERS)

    @property
    def may(self) -> bool:
        return self.standing.may

    @property
    def why_not(self) -> str:
        """In words; empty where it says itself, or they objected."""
        key = self.standing.why_not
        return "" if self.standing.mine or key in ("", "against") else _(appeal_rules.NO[key])

    @property
    def answer(self) -> str:
        """What came of it, in words; empty while it waits."""
        mine = self.standing.mine
        return _(self.answers[mine.outcome]) if mine and mine.outcome else ""


@dataclass(frozen=True)
class MyReportsPage:
    """One report, or all of them, with words for kinds, reasons and outcomes."""

    reports: tuple[MyReport, ...]
    kinds: Mapping[str, str]
    reasons: Mapping[str, rules.Reason]
    outcomes: Mapping[str, str]
    decisions: Sequence[Mine] = ()
    """About things of the viewer's."""
    done: Mapping[str, str] = field(default_factory=dict)
    objection: Objecting | None = None
    """To what came of the one report."""
    paused_until: datetime | None = None
    """Until when what the viewer reports and objects is handled last."""
    block: Somebody | None = None
    """Whom the one report is about, as long as the viewer can block them."""


async def my_reports(request: Request) -> Response:
    """What I reported, and what became of it."""
    viewer = viewer_of(request)
    page = MyReportsPage(
        await queries.my_reports(viewer),
        reportable.NAMES,
        rules.REASONS,
        rulings.TO_REPORTER,
        decisions=await queries.all_about_me(viewer),
        done=rulings.DONE,
        paused_until=await complaints.paused_until(viewer.id),
    )
    return await renderer.render(request, "moderation/my_reports.html", page, here="me")


async def my_report(request: Request) -> Response:
    """One report of mine, with its outcome."""
    mine = await queries.my_report(viewer_of(request), request.path_params["public_id"])
    block = await ties.reported_in(viewer_of(request), mine.public_id)
    standing = await appeals.standing_as_reporter(viewer_of(request), mine.public_id)
    page = MyReportsPage(
        (mine,),
        reportable.NAMES,
        rules.REASONS,
        rulings.TO_REPORTER,
        objection=Objecting(standing) if standing else None,
        block=block,
    )
    return await renderer.render(request, "moderation/my_report.html", page, here="me")


@dataclass(frozen=True)
class DecisionPage:
    """What was decided about something of the viewer's, why, and what they can do."""

    mine: Mine
    objection: Objecting
    kind: str
    happened: str
    way_on: str
    advice: str
    """How to do it right, by the house rule, for who may go on."""
    how_found: str
    """How it came to a moderator, and that a human decided."""
    not_undone: Sequence[str]
    clause: Clause | None

    @property
    def cares(self) -> bool:
        """A moderator worries: words of theirs, and no rule."""
        return self.mine.decision.ruling is Ruling.CARE


HOW_FOUND = {
    "": N_("A moderator decided this. No machine decides here."),
    "reported": N_("Somebody reported it, and a moderator decided. No machine decides here."),
    "rules": N_("Our rules pointed at it, and a moderator read it and decided. No machine decides here."),
}
"""By Mine.found_by."""


async def decision(request: Request) -> Response:
    """A decision about something of mine: what, why, and what I can do."""
    mine = await queries.about_me(viewer_of(request), request.path_params["public_id"])
    outcome, clause = mine.decision.outcome, clause_told(mine.decision.clause, mine.decision.rule_text)
    about = reportable.of(mine.kind)
    goes_on = outcome in (Ruling.HIDE, Ruling.WARN, rulings.CORRECT)
    standing = await appeals.standing_as_author(viewer_of(request), mine.decision.public_id)
    page = DecisionPage(
        mine=mine,
        objection=Objecting(standing),
        kind=_(about.name),
        happened=_(rulings.HAPPENED[outcome]),
        way_on=_(rulings.way_on(outcome, about)),
        advice=_(clause.advice) if clause and clause.advice and goes_on else "",
        how_found=_(HOW_FOUND[mine.found_by]) if outcome in rulings.MEASURES or outcome == rulings.CORRECT else "",
        not_undone=[_(rulings.NOT_UNDONE[key]) for key in mine.decision.not_undone],
        clause=clause,
    )
    return await renderer.render(request, "moderation/decision.html", page, here="me")


ROUTES = (
    page("/report/{kind}/{public_id}", report, name="moderation:report", who=SIGNED_IN, methods=("GET", "POST")),
    page("/reports", my_reports, name="moderation:my_reports", who=SIGNED_IN, even_suspended=True),
    page("/reports/{public_id}", my_report, name="moderation:my_report", who=SIGNED_IN, even_suspended=True),
    page("/decisions/{public_id}", decision, name="moderation:decision", who=MEMBER, even_suspended=True),
    page("/desk", desk_views.desk, name="moderation:desk", who=MODERATOR),
    page("/desk/live", live_feed.live, name="moderation:live", who=MODERATOR),
    page("/desk/about/{public_id}", desk_views.about, name="moderation:about", who=MODERATOR),
    page("/desk/log", desk_views.log, name="moderation:log", who=MODERATOR),
    page(
        "/desk/look/{kind}/{public_id}",
        desk_views.look_into,
        name="moderation:look_into",
        who=MODERATOR,
        methods=("POST",),
        shown_on="moderation:desk",
    ),
    page(
        "/desk/cases/{public_id}", decision_views.case, name="moderation:case", who=MODERATOR, methods=("GET", "POST")
    ),
    page(
        "/desk/cases/{public_id}/look",
        case_views.look,
        name="moderation:look",
        who=MODERATOR,
        methods=("POST",),
        shown_on="moderation:case",
    ),
    page(
        "/desk/cases/{public_id}/pictures/{position:int}/{size}.webp",
        picture_views.picture,
        name="moderation:picture",
        who=MODERATOR,
    ),
    page("/desk/cases/{public_id}/file", picture_views.attached, name="moderation:file", who=MODERATOR),
    page(
        "/desk/decisions/{public_id}/undo",
        decision_views.undo,
        name="moderation:undo",
        who=MODERATOR,
        methods=("GET", "POST"),
    ),
)
