"""Public pages to report something without an account: the form, and the one that follows the report; and the desk's to place it."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import Invalid, NotFound
from jobtease.moderation import rules
from jobtease.moderation.appeals import appeal_rules
from jobtease.moderation.appeals.forms import AppealForm
from jobtease.moderation.desk import case_queries
from jobtease.moderation.desk.views import QueueSide, side_of
from jobtease.moderation.public.views import Objecting
from jobtease.moderation.visitors import actions, erasure, queries
from jobtease.moderation.visitors.forms import MeantForm, VisitorReportForm
from jobtease.moderation.visitors.models import ADDRESS, LONGEST_PLACE
from jobtease.moderation.visitors.queries import Followed
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.routing import ANYONE, MODERATOR, page, path_for, viewer_of
from jobtease.words import mail_addresses, translations
from jobtease.words.durations import in_words
from jobtease.words.translations import _

FROM_ONE = Budget(5, per=timedelta(hours=1))
FROM_ALL = Budget(200, per=timedelta(hours=1))
"""Of each: child abuse, and all else. However many send the one, the other gets through."""
MAILS_TO_ONE = Budget(5, per=timedelta(days=1))
"""Beyond these an address gets no mail: it may be of somebody who never sent anything."""


@dataclass(frozen=True)
class VisitorReportPage:
    """Something on this site is wrong, says somebody without an account."""

    form: VisitorReportForm


async def report(request: Request) -> Response:
    """Report something without an account. The answer is the same whether anything is there or not."""
    if request.method == "GET":
        return await renderer.render(request, "moderation/visitor_report.html", VisitorReportPage(_blank(request)))
    form = await VisitorReportForm.read(request)
    if not form.ok:
        return await renderer.render(request, "moderation/visitor_report.html", VisitorReportPage(form), status=422)
    given = form.given
    kind = "child" if given.complaint.reason == rules.CHILD_ABUSE else "any"
    await rate_limits.spend_from("visitor-report", request.client.host if request.client else "", FROM_ONE)
    await rate_limits.spend(f"visitor-report:{kind}", FROM_ALL)
    email = given.email if given.email and await _may_mail(request, given.email) else ""
    public_id = await actions.send(
        given.place,
        given.municipality,
        given.complaint,
        name=given.name,
        email=email,
        language=translations.language.get(),
    )
    secret = settings_of(request).secret
    token = queries.token(secret, public_id)
    return renderer.redirect(
        request,
        "moderation:visitor_report",
        flash=_("Thank you. Your report is in."),
        public_id=public_id,
        token=token,
    )


def _blank(request: Request) -> VisitorReportForm:
    return VisitorReportForm.blank(place=request.query_params.get("place", "")[:LONGEST_PLACE] or None)


async def _may_mail(request: Request, email: str) -> bool:
    hashed = hmac.new(settings_of(request).secret.encode(), mail_addresses.mailbox(email).encode(), sha256).hexdigest()[
        :32
    ]
    return await rate_limits.may(f"visitor-mail:{hashed}", MAILS_TO_ONE)


@dataclass(frozen=True)
class FollowedPage:
    """A report of somebody without an account, and what becomes of it."""

    report: Followed
    reasons: Mapping[str, rules.Reason]
    outcomes: Mapping[str, str]
    kept: str
    """How long after the decision we know who reported it."""
    objection: Objecting | None
    way_to_object: str
    """Path."""


async def follow(request: Request) -> Response:
    """A report without an account, for who has its link."""
    params = request.path_params
    found = await queries.followed(settings_of(request).secret, params["public_id"], params["token"])
    objection = Objecting(found.standing, queries.answers(found.is_told)) if found.standing else None
    way = path_for(request, "moderation:visitor_appeal", **params)
    shown = FollowedPage(found, rules.REASONS, queries.OUTCOMES, in_words(erasure.KEPT), objection, way)
    return await renderer.render(request, "moderation/visitor_followed.html", shown)


@dataclass(frozen=True)
class ObjectPage:
    """Objecting to what came of a report without an account; or why that can't be."""

    form: AppealForm
    objected: bool
    """They did already."""
    refused: str
    here: str
    """Path of this page."""
    way_back: str


async def object_to(request: Request) -> Response:
    """Object to what came of a report without an account, for who has its link. Opening it changes nothing: scanners of mail do."""
    params, secret = request.path_params, settings_of(request).secret
    standing = (await queries.followed(secret, params["public_id"], params["token"])).standing
    form = AppealForm.blank() if request.method == "GET" else await AppealForm.read(request)
    refused = _(appeal_rules.NOT_YET) if standing is None else ""
    if standing is not None and standing.mine is None and standing.why_not:
        refused = _(appeal_rules.NO[standing.why_not])
    if request.method == "POST" and form.ok and not refused:
        await actions.object_to(secret, params["public_id"], params["token"], form.words.value)
        flash = _("Your objection is in. Another moderator looks, within seven days.")
        return renderer.redirect(request, "moderation:visitor_report", flash=flash, anchor="objection", **params)
    shown = ObjectPage(
        form=form,
        objected=standing is not None and standing.mine is not None,
        refused=refused,
        here=path_for(request, "moderation:visitor_appeal", **params),
        way_back=path_for(request, "moderation:visitor_report", **params),
    )
    status = 403 if refused else 200 if form.ok or request.method == "GET" else 422
    return await renderer.render(request, "moderation/visitor_appeal.html", shown, status=status)


@dataclass(frozen=True)
class MeantPage:
    """Which thing a report means whose address leads to none."""

    queue: QueueSide
    case: str
    place: str
    form: MeantForm


async def meant(request: Request) -> Response:
    """A moderator says which thing a report without an account means: it goes to the case about that."""
    viewer = viewer_of(request)
    file = await case_queries.case_file(viewer, request.path_params["public_id"])
    if file.kind != ADDRESS or file.closed_at is not None:
        raise NotFound
    form = MeantForm.blank() if request.method == "GET" else await MeantForm.read(request)
    if request.method == "POST" and form.ok:
        try:
            there = await actions.put_with(viewer, file.public_id, form.place.value)
        except Invalid as invalid:
            form.take_errors(invalid)
        else:
            flash = _("The report now stands with the case about it.")
            return renderer.redirect(request, "moderation:case", flash=flash, public_id=there)
    shown = MeantPage(await side_of(request, current=file.public_id), file.public_id, file.words, form)
    status = 200 if request.method == "GET" else 422
    return await renderer.render(request, "moderation/meant.html", shown, here="desk", status=status)


ROUTES = (
    page("/report", report, name="moderation:report_as_visitor", who=ANYONE, methods=("GET", "POST"), indexed=True),
    page(
        queries.PREFIX + "{public_id}/{token}",
        follow,
        name="moderation:visitor_report",
        who=ANYONE,
    ),
    page(
        queries.PREFIX + "{public_id}/{token}" + queries.OBJECT,
        object_to,
        name="moderation:visitor_appeal",
        who=ANYONE,
        methods=("GET", "POST"),
    ),
    page("/desk/cases/{public_id}/meant", meant, name="moderation:meant", who=MODERATOR, methods=("GET", "POST")),
)
