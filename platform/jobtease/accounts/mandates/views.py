"""Pages of mandates, for administrators: who is appointed to what, giving and taking away, and starting again without a passkey."""

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease.accounts.mandates import directory_queries as directory
from jobtease.accounts.mandates import queries, site_actions
from jobtease.accounts.mandates.directory_queries import Colleague, Line
from jobtease.accounts.mandates.forms import AppointForm, EndForm
from jobtease.errors import Invalid, NotFound
from jobtease.settings import settings_of
from jobtease.viewer import Role
from jobtease.web import renderer
from jobtease.web.routing import ADMINISTRATOR, is_number, page, viewer_of
from jobtease.words import mail_addresses
from jobtease.words.translations import _


@dataclass(frozen=True)
class StaffPage:
    """Everybody who is appointed."""

    staff: Sequence[Colleague]
    asks_passkeys: bool
    entrusted: int
    """People with the role for suspicions of child abuse."""


@dataclass(frozen=True)
class HistoryPage:
    """Mandates that ended."""

    lines: Sequence[Line]
    older_than: int


@dataclass(frozen=True)
class AppointPage:
    """Where somebody is appointed."""

    form: AppointForm


@dataclass(frozen=True)
class EndPage:
    """Where a mandate is taken away."""

    form: EndForm
    line: Line


@dataclass(frozen=True)
class StartAgainPage:
    """Before somebody's passkeys are removed."""

    colleague: Colleague


async def mandates(request: Request) -> Response:
    """Who is appointed to what."""
    entrusted = len({account for _codes, account in await queries.entrusted()})
    shown = StaffPage(await directory.staff(viewer_of(request)), settings_of(request).asks_passkeys, entrusted)
    return await renderer.render(request, "accounts/mandates.html", shown, here="me")


async def history(request: Request) -> Response:
    """Who was, until when, and why it ended."""
    before = request.query_params.get("before", "")
    lines, goes_on = await directory.ended(viewer_of(request), int(before) if is_number(before) else 0)
    shown = HistoryPage(lines, lines[-1].id if goes_on else 0)
    return await renderer.render(request, "accounts/mandate_history.html", shown, here="me")


async def appoint(request: Request) -> Response:
    """The form to appoint somebody, and what came of it."""
    if request.method == "GET":
        return await _show_appoint(request, AppointForm.blank())
    form = await AppointForm.read(request)
    if form.ok and mail_addresses.needs_utf8(form.email.value) and not settings_of(request).mail_utf8:
        form.wrong("email", _("We can't mail to an address with such letters before the @. Do you have another one?"))
    if form.ok:
        try:
            account = await site_actions.appoint(viewer_of(request), form.given)
        except Invalid as invalid:
            form.take_errors(invalid)
        else:
            word = _("{name} is appointed, and hears of it by mail.").format(name=account.nickname)
            return renderer.redirect(request, "accounts:mandates", flash=word)
    return await _show_appoint(request, form, 422)


async def _show_appoint(request: Request, form: AppointForm, status: int = 200) -> Response:
    return await renderer.render(request, "accounts/appoint.html", AppointPage(form), status=status, here="me")


async def end(request: Request) -> Response:
    """Take a mandate away, with a reason."""
    viewer, mandate_id = viewer_of(request), request.path_params["mandate_id"]
    line = await directory.line(viewer, mandate_id)
    if line is None:
        raise NotFound
    form = EndForm.blank() if request.method == "GET" else await EndForm.read(request)
    if request.method == "POST" and form.ok:
        try:
            await site_actions.end(viewer, mandate_id, form.reason.value)
        except Invalid as invalid:
            form.take_errors(invalid)
        else:
            if line.is_mine:
                return renderer.redirect(request, "accounts:me", flash=_("You are no longer an administrator."))
            word = _("Taken away. {name} hears of it by mail.").format(name=line.nickname)
            return renderer.redirect(request, "accounts:mandates", flash=word)
    status = 200 if request.method == "GET" else 422
    return await renderer.render(request, "accounts/mandate_end.html", EndPage(form, line), status=status, here="me")


async def entrust(request: Request) -> Response:
    """Give a moderator the role for suspicions of child abuse, or take it away, with a reason."""
    viewer, mandate_id = viewer_of(request), request.path_params["mandate_id"]
    line = await directory.line(viewer, mandate_id)
    if line is None or line.role is not Role.MODERATOR:
        raise NotFound
    form = EndForm.blank() if request.method == "GET" else await EndForm.read(request)
    if request.method == "POST" and form.ok:
        await site_actions.entrust(viewer, mandate_id, not line.child_abuse, form.reason.value)
        word = (
            _("Taken away. {name} hears of it by mail.") if line.child_abuse else _("Done. {name} hears of it by mail.")
        )
        return renderer.redirect(request, "accounts:mandates", flash=word.format(name=line.nickname))
    status = 200 if request.method == "GET" else 422
    return await renderer.render(request, "accounts/mandate_duty.html", EndPage(form, line), status=status, here="me")


async def start_again(request: Request) -> Response:
    """Let a colleague start again who lost their passkeys."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    colleague = await directory.colleague(viewer, public_id)
    if colleague is None:
        raise NotFound
    if request.method == "GET":
        return await renderer.render(request, "accounts/start_again.html", StartAgainPage(colleague), here="me")
    await site_actions.start_again(viewer, public_id)
    word = _("{name} can sign in with a mailed code now, and make a new passkey.").format(name=colleague.nickname)
    return renderer.redirect(request, "accounts:mandates", flash=word)


BOTH = ("GET", "POST")
END, START_AGAIN = "/mandates/{mandate_id:int}/end", "/mandates/{public_id}/start-again"
DUTY = "/mandates/{mandate_id:int}/child-abuse"
ROUTES = (
    page("/mandates", mandates, name="accounts:mandates", who=ADMINISTRATOR),
    page("/mandates/past", history, name="accounts:mandate_history", who=ADMINISTRATOR),
    page("/mandates/new", appoint, name="accounts:appoint", who=ADMINISTRATOR, methods=BOTH, fresh=True),
    page(END, end, name="accounts:end_mandate", who=ADMINISTRATOR, methods=BOTH, fresh=True),
    page(DUTY, entrust, name="accounts:entrust", who=ADMINISTRATOR, methods=BOTH, fresh=True),
    page(START_AGAIN, start_again, name="accounts:start_again", who=ADMINISTRATOR, methods=BOTH, fresh=True),
)
