"""Pages of a change of mail address: asking, and what the mailed links open."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response

from jobtease.accounts import queries
from jobtease.accounts.forms import NewAddressForm
from jobtease.accounts.mail_address import actions
from jobtease.accounts.models import Account, AddressChange
from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import NotFound
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.routing import ANYONE, SIGNED_IN, page, viewer_of
from jobtease.words import mail_addresses
from jobtease.words.translations import _

CHANGES = Budget(3, timedelta(days=1))
"""Of one account: each mails two addresses."""
MAILS_TO_MAILBOX = Budget(6, timedelta(days=1))
"""To one mailbox that somebody says is theirs, from all accounts together."""


@dataclass(frozen=True)
class AddressPage:
    """Where another address is asked for, and how far that is."""

    form: NewAddressForm
    email: str
    wanted: str
    """The address that was asked for; empty: none."""
    is_shown: bool
    is_agreed: bool
    ends_at: datetime | None


@dataclass(frozen=True)
class AnswerPage:
    """What a mailed link opens: one button. `what`: show, agree or stop; `is_done` once it was pressed."""

    what: str
    path: str
    is_done: bool = False
    is_changed: bool = False
    ends_at: datetime | None = None


async def address(request: Request) -> Response:
    """The form for another mail address."""
    return await _show(request, NewAddressForm.blank())


async def ask_address(request: Request) -> Response:
    """Another address is asked for: the same answer whether anybody here has it or not."""
    viewer = viewer_of(request)
    form = await NewAddressForm.read(request)
    wanted = form.email.value
    if form.ok and mail_addresses.needs_utf8(wanted) and not settings_of(request).mail_utf8:
        form.wrong("email", _("We can't mail to an address with such letters before the @. Do you have another one?"))
    if form.ok and wanted == (await queries.my_account(viewer)).email:
        form.wrong("email", _("This is your address already."))
    if not form.ok:
        return await _show(request, form, 422)
    await rate_limits.spend(f"change-address:{viewer.id}", CHANGES)
    await rate_limits.spend(f"change-address-to:{_hashed(request, mail_addresses.mailbox(wanted))}", MAILS_TO_MAILBOX)
    await actions.ask(viewer, wanted)
    return renderer.redirect(request, "accounts:address", flash=_("We mailed both addresses."))


async def cancel_address(request: Request) -> Response:
    """I don't want it after all."""
    viewer = viewer_of(request)
    await actions.stop_own(viewer)
    return renderer.redirect(request, "accounts:address", flash=_("Your address stays as it is."))


def _hashed(request: Request, box: str) -> str:
    secret = settings_of(request).secret.encode()
    return hmac.digest(secret, f"budget {box}".encode(), hashlib.sha256).hex()[:40]


async def _show(request: Request, form: NewAddressForm, status: int = 200) -> Response:
    viewer = viewer_of(request)
    change = await actions.of(viewer.id)
    shown = AddressPage(
        form=form,
        email=(await queries.my_account(viewer)).email,
        wanted=change.address if change else "",
        is_shown=bool(change and change.shown_at),
        is_agreed=bool(change and change.agreed_at),
        ends_at=actions.ends_at(change) if change else None,
    )
    return await renderer.render(request, "accounts/address.html", shown, status=status, here="me")


async def _mailed(request: Request) -> tuple[AddressChange, str]:
    """The change that this link is of, and what it does to it. Raises NotFound."""
    change = await actions.find(request.path_params["public_id"])
    if change is not None:
        token, secret = request.path_params["token"], settings_of(request).secret
        for what, wanted in (("show", actions.show_token), ("agree", actions.agree_token)):
            if actions.fits(token, wanted(secret, change)):
                return change, what
    raise NotFound(_("This link no longer works. Perhaps it was used, or the change was stopped."))


async def answer_address(request: Request) -> Response:
    """The mailed link: a page with one button, since programs that scan mail follow links too."""
    _change, what = await _mailed(request)
    return await _answered(request, AnswerPage(what, request.scope["path"]))


async def confirm_address(request: Request) -> Response:
    """The button on that page."""
    change, what = await _mailed(request)
    await (actions.show if what == "show" else actions.agree)(change)
    is_changed = await actions.carry_out(settings_of(request), change)
    after = await actions.find(change.public_id)
    ends_at = actions.ends_at(after) if after and after.shown_at else None
    if not is_changed and after is None:
        raise NotFound(_("This address can't be used. Your address at Jobtease stays as it is."))
    return await _answered(request, AnswerPage(what, "", True, is_changed, ends_at))


async def _owner(request: Request) -> Account:
    account = await queries.with_public_id(request.path_params["public_id"])
    if account is None or not actions.fits(
        request.path_params["token"], actions.stop_token(settings_of(request).secret, account)
    ):
        raise NotFound(_("This link no longer works: this is not the address of an account any more."))
    return account


async def ask_to_stop(request: Request) -> Response:
    """Whether the change is to be stopped: one button."""
    await _owner(request)
    return await _answered(request, AnswerPage("stop", request.scope["path"]))


async def stop_address(request: Request) -> Response:
    """It is stopped, and everybody is signed out."""
    await actions.stop(await _owner(request))
    return await _answered(request, AnswerPage("stop", "", True))


async def _answered(request: Request, shown: AnswerPage) -> Response:
    headers = {"Referrer-Policy": "no-referrer"}  # the address is a key
    return await renderer.render(request, "accounts/address_answer.html", shown, headers=headers)


STOP = "/address-stop/{public_id}/{token}"
LINK = "/address/{public_id}/{token}"
ROUTES = (
    page("/me/account/address", address, name="accounts:address", who=SIGNED_IN),
    page(
        "/me/account/address",
        ask_address,
        name="accounts:ask_address",
        who=SIGNED_IN,
        methods=("POST",),
        fresh=True,
        by_directory=False,
    ),
    page(
        "/me/account/address/cancel",
        cancel_address,
        name="accounts:cancel_address",
        who=SIGNED_IN,
        methods=("POST",),
        shown_on="accounts:address",
    ),
    page(LINK, answer_address, name="accounts:answer_address", who=ANYONE),
    page(LINK, confirm_address, name="accounts:confirm_address", who=ANYONE, methods=("POST",)),
    page(STOP, ask_to_stop, name="accounts:ask_to_stop", who=ANYONE),
    page(STOP, stop_address, name="accounts:stop_address", who=ANYONE, methods=("POST",)),
)
