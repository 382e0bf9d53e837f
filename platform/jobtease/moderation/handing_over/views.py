"""Pages of the desk to hand a case on: to another municipality, and the notes of whom a suspicion of child abuse was told."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.moderation.desk import case_queries
from jobtease.moderation.desk.case_queries import CaseFile
from jobtease.moderation.desk.views import QueueSide, side_of
from jobtease.moderation.handing_over import actions, queries
from jobtease.moderation.handing_over.forms import AuthorityForm, TransferForm
from jobtease.moderation.handing_over.models import Authority
from jobtease.moderation.handing_over.queries import HandedOn
from jobtease.web import renderer
from jobtease.web.routing import MODERATOR, page, viewer_of
from jobtease.words.translations import _


@dataclass(frozen=True)
class TransferPage:
    """Handing a case to another municipality."""

    queue: QueueSide
    case: str
    form: TransferForm


async def transfer(request: Request) -> Response:
    """Hand a case to the desk of another municipality; from then on it is nowhere at this one."""
    viewer = viewer_of(request)
    file = await _case(request)
    if file.closed_at is not None:
        raise Conflict(_("A colleague decided about this a moment ago."))
    form = TransferForm.blank() if request.method == "GET" else await TransferForm.read(request)
    if request.method == "POST" and form.ok and form.municipality.value is not None:
        place = form.municipality.value
        try:
            await actions.transfer(viewer, file.public_id, place, form.note.value)
        except Invalid as invalid:
            form.take_errors(invalid)
        else:
            flash = _("The case is with {place} now. You don't see it any more.").format(place=place.called)
            return renderer.redirect(request, "moderation:desk", flash=flash)
    shown = TransferPage(await side_of(request, current=file.public_id), file.public_id, form)
    status = 200 if request.method == "GET" else 422
    return await renderer.render(request, "moderation/transfer.html", shown, here="desk", status=status)


async def suspect(request: Request) -> Response:
    """Treat a case as one about sexual abuse of a child: only who has the role for that sees it from then on."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    await actions.suspect(viewer, public_id)
    people = await queries.who_decides(public_id)
    if viewer.id in [one.id for one in people]:
        return renderer.redirect(request, "moderation:authorities", public_id=public_id)
    flash = (
        _("{names} deal with it from now on. You don't see it any more. Is a child in danger now? Call 112.").format(
            names=", ".join(one.nickname for one in people)
        )
        if people
        else _("Nobody has the role for it yet: the administrators are mailed. Is a child in danger now? Call 112.")
    )
    return renderer.redirect(request, "moderation:desk", flash=flash)


@dataclass(frozen=True)
class AuthoritiesPage:
    """What to do with a suspicion of child abuse, and whom it was told."""

    queue: QueueSide
    case: str
    form: AuthorityForm
    handed_on: HandedOn
    told: Mapping[str, str]


async def authorities(request: Request) -> Response:
    """Write down that the police or the hotline was told, and under which number."""
    viewer = viewer_of(request)
    file = await _case(request)
    if not file.child_abuse:
        raise NotFound
    form = AuthorityForm.blank() if request.method == "GET" else await AuthorityForm.read(request)
    if request.method == "POST" and form.ok:
        await actions.tell(viewer, file.public_id, Authority(form.authority.value), form.reference.value)
        return renderer.redirect(request, "moderation:case", flash=_("It is written down."), public_id=file.public_id)
    side = await side_of(request, current=file.public_id)
    shown = AuthoritiesPage(side, file.public_id, form, await queries.of_case(file.public_id), queries.TOLD)
    status = 200 if request.method == "GET" else 422
    return await renderer.render(request, "moderation/authorities.html", shown, here="desk", status=status)


async def _case(request: Request) -> CaseFile:
    return await case_queries.case_file(viewer_of(request), request.path_params["public_id"])


ROUTES = (
    page(
        "/desk/cases/{public_id}/transfer",
        transfer,
        name="moderation:transfer",
        who=MODERATOR,
        methods=("GET", "POST"),
    ),
    page(
        "/desk/cases/{public_id}/suspect",
        suspect,
        name="moderation:suspect",
        who=MODERATOR,
        methods=("POST",),
        shown_on="moderation:case",
    ),
    page(
        "/desk/cases/{public_id}/authorities",
        authorities,
        name="moderation:authorities",
        who=MODERATOR,
        methods=("GET", "POST"),
    ),
)
