"""The front door: ask for a code, type it or follow the link, and join when you are new."""

import asyncio
import email
import email.policy
import email.utils
import hashlib
import ipaddress
from dataclasses import dataclass
from datetime import datetime, timedelta

from itsdangerous import BadSignature, URLSafeTimedSerializer
from starlette.requests import Request
from starlette.responses import Response

from jobtease import addresses, database, delivery, limits, pages
from jobtease.accounts import actions, barred, codes, queries, sessions
from jobtease.accounts.devices import device_of
from jobtease.accounts.forms import AskForm, CodeForm, JoinForm
from jobtease.accounts.models import Account, SignInCode
from jobtease.errors import NotFound
from jobtease.forms import read_body
from jobtease.limits import Budget
from jobtease.routing import ANYONE, page, viewer_or_none
from jobtease.settings import Settings
from jobtease.translations import _, language

CODES_FOR_ADDRESS = Budget(5, timedelta(hours=1))
CODES_FOR_CLIENT = Budget(60, timedelta(hours=1))
"""A classroom behind one address must be able to join together."""
TRIES_FOR_CLIENT = Budget(120, timedelta(hours=1))

JOINING_LASTS = timedelta(minutes=30)


@dataclass(frozen=True)
class SignInPage:
    """Where somebody gives their address."""

    form: AskForm
    next: str
    demo_people: tuple[queries.DemoPerson, ...]


@dataclass(frozen=True)
class CodePage:
    """Where somebody types the code."""

    form: CodeForm
    public_id: str
    email: str
    is_open: bool
    minutes: int
    mail_in_folder: bool


@dataclass(frozen=True)
class LinkPage:
    """What a mailed link opens."""

    public_id: str
    token: str
    email: str = ""
    """Whose link it is; empty when it opens nothing any more."""


@dataclass(frozen=True)
class JoinPage:
    """Where somebody new says who they are."""

    form: JoinForm
    email: str


@dataclass(frozen=True)
class BarredPage:
    """Until when nobody can join with this address."""

    until: datetime


def _settings(request: Request) -> Settings:
    settings: Settings = request.app.state.settings
    return settings


def _joining_cookie(request: Request) -> str:
    """As with the session: `__Host-` keeps other hosts of the same site from setting it, where a browser allows that."""
    return "__Host-joining" if _settings(request).secure else "joining"


def client_of(request: Request) -> str:
    """Who is asking, for budgets: an IPv4 address, or the /64 network that an IPv6 household has."""
    host = request.client.host if request.client else "unknown"
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host[:64]
    return str(ipaddress.ip_network(f"{address}/64", strict=False)) if address.version == 6 else host


async def sign_in(request: Request) -> Response:
    """The form for the address."""
    next_path = pages.local_path(request.query_params.get("next", "/"))
    if viewer_or_none(request) is not None:
        return pages.redirect_to(request, next_path)
    if request.state.suspended is not None:
        return pages.redirect(request, "accounts:suspended")
    return await _show_sign_in(request, AskForm.blank(), next_path)


async def ask(request: Request) -> Response:
    """An address came in: the same answer whether anybody here has it or not."""
    form = await AskForm.read(request)
    if form.ok and addresses.needs_utf8(form.values["email"]) and not _settings(request).mail_utf8:
        form.wrong("email", _("We can't mail to an address with such letters before the @. Do you have another one?"))
    next_path = pages.local_path(str((await read_body(request)).get("next", "/")))[:300]
    if not form.ok:
        return await _show_sign_in(request, form, next_path, status=422)
    address = form.values["email"]
    await limits.spend(f"ask-code-from:{client_of(request)}", CODES_FOR_CLIENT)
    await limits.spend(f"ask-code:{hashlib.sha256(address.encode()).hexdigest()[:40]}", CODES_FOR_ADDRESS)
    code = await codes.ask(address, language.get(), next_path)
    return pages.redirect(request, "accounts:code", public_id=code.public_id)


async def _show_sign_in(request: Request, form: AskForm, next_path: str, status: int = 200) -> Response:
    people = await queries.demo_people() if _settings(request).demo else ()
    return await pages.render(request, "accounts/sign_in.html", SignInPage(form, next_path, people), status=status)


async def code(request: Request) -> Response:
    """Where to type the code."""
    return await _show_code(request, await _code_row(request), CodeForm.blank())


async def enter_code(request: Request) -> Response:
    """A code was typed."""
    row = await _code_row(request)
    form = await CodeForm.read(request)
    if form.ok:
        await limits.spend(f"try-code-from:{client_of(request)}", TRIES_FOR_CLIENT)
        outcome = await codes.try_digits(_settings(request).secret, row.public_id, form.values["code"])
        if outcome is codes.Outcome.RIGHT:
            return await _come_in(request, row)
        form.wrong("code", _("This is not the code from the mail. Look at the newest mail from us."))
    return await _show_code(request, await _code_row(request), form, status=422)


async def _code_row(request: Request) -> SignInCode:
    row = await codes.find(request.path_params["public_id"])
    if row is None:
        raise NotFound(_("This code is no longer there. Ask for a new one."))
    return row


async def _show_code(request: Request, row: SignInCode, form: CodeForm, status: int = 200) -> Response:
    shown = CodePage(
        form=form,
        public_id=row.public_id,
        email=row.email,
        is_open=codes.is_open(row),
        minutes=int(codes.LASTS.total_seconds() // 60),
        mail_in_folder=_mails_are_readable(_settings(request)),
    )
    return await pages.render(request, "accounts/code.html", shown, status=status)


async def link(request: Request) -> Response:
    """The mailed link: a page with one button, since programs that scan mail follow links too."""
    public_id, token = request.path_params["public_id"], request.path_params["token"]
    row = await codes.find(public_id)
    fits = codes.fits_link(_settings(request).secret, public_id, token)
    shown = LinkPage(public_id, token, row.email if row is not None and fits and codes.is_open(row) else "")
    return await pages.render(request, "accounts/link.html", shown)


async def follow_link(request: Request) -> Response:
    """The button on that page."""
    public_id, token = request.path_params["public_id"], request.path_params["token"]
    await limits.spend(f"try-code-from:{client_of(request)}", TRIES_FOR_CLIENT)
    row = await codes.find(public_id)
    outcome = await codes.try_link(_settings(request).secret, public_id, token)
    if row is None or outcome is not codes.Outcome.RIGHT:
        return await pages.render(request, "accounts/link.html", LinkPage(public_id, token), status=409)
    return await _come_in(request, row)


async def _come_in(request: Request, row: SignInCode) -> Response:
    """The address is shown to be theirs: in, or on to joining."""
    account = await queries.account_at(row.email)
    if account is not None:
        return await _let_in(request, account, row.next_path, _("Good to see you again, {name}."))
    if until := await barred.barred_until(_settings(request).secret, row.email):
        return await _show_barred(request, until)
    token = _joining(request).dumps([row.email, row.next_path])
    response = pages.redirect(request, "accounts:join")
    secure = _settings(request).secure
    response.set_cookie(
        _joining_cookie(request),
        token,
        max_age=int(JOINING_LASTS.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=secure,
    )
    return response


async def _show_barred(request: Request, until: datetime) -> Response:
    return await pages.render(request, "accounts/barred.html", BarredPage(until), status=403)


async def _let_in(request: Request, account: Account, next_path: str, flash: str) -> Response:
    settings = _settings(request)
    before = request.cookies.get(sessions.cookie_name(settings), "")
    token = await actions.sign_in(account, device_of(request.headers.get("user-agent", "")), instead_of=before)
    if account.suspended_at is None:
        response = pages.redirect_to(request, next_path, flash=flash.format(name=account.nickname))
    else:
        response = pages.redirect(request, "accounts:suspended")
    sessions.set_cookie(response, settings, token)
    response.set_cookie(sessions.LANGUAGE_COOKIE, account.language, max_age=365 * 86400, samesite="lax")
    response.delete_cookie(_joining_cookie(request), secure=settings.secure)
    return response


def _joining(request: Request) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(_settings(request).secret, salt="joining")


def _proven(request: Request) -> tuple[str, str] | None:
    """The address this browser has shown to be theirs, and where they were going; None when that is too long ago."""
    try:
        address, next_path = _joining(request).loads(
            request.cookies[_joining_cookie(request)], max_age=int(JOINING_LASTS.total_seconds())
        )
    except (KeyError, BadSignature):
        return None
    return address, next_path


async def join(request: Request) -> Response:
    """The form for somebody new."""
    if (proven := _proven(request)) is None:
        return _start_again(request)
    form = JoinForm.blank(language=language.get())
    return await pages.render(request, "accounts/join.html", JoinPage(form, proven[0]))


async def become_member(request: Request) -> Response:
    """Somebody new said who they are. Sent twice, they are simply let in."""
    if (proven := _proven(request)) is None:
        return _start_again(request)
    address, next_path = proven
    account = await queries.account_at(address)
    if account is None:
        if until := await barred.barred_until(_settings(request).secret, address):
            return await _show_barred(request, until)
        form = await JoinForm.read(request)
        if not form.ok:
            return await pages.render(request, "accounts/join.html", JoinPage(form, address), status=422)
        given = form.values
        try:
            account = await actions.join(address, given["nickname"], given["municipality"].code, given["language"])
        except database.IntegrityError:  # the other half of a double click was first
            account = await Account.get(email=address)
    return await _let_in(request, account, next_path, _("Welcome, {name}. Good that you are here."))


def _start_again(request: Request) -> Response:
    return pages.redirect(
        request, "accounts:sign_in", flash=_("That took a while. Ask for a new code, then you can go on.")
    )


# -- before there is a mail server, and in the demo world -------------------------------------------------------------------------


def _mails_are_readable(settings: Settings) -> bool:
    return not settings.production and not settings.smtp


@dataclass(frozen=True)
class MailPage:
    """A mail of the folder, as somebody would read it; no subject when there is none yet."""

    subject: str = ""
    to: str = ""
    sent_at: datetime | None = None
    body: str = ""


def _newest_mail(settings: Settings) -> MailPage:
    path = delivery.newest_in(settings.mails)
    if path is None:
        return MailPage()
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    sent_at = email.utils.parsedate_to_datetime(message["Date"])
    return MailPage(str(message["Subject"]), str(message["To"]), sent_at, str(message.get_content()))


async def newest_mail(request: Request) -> Response:
    """The newest mail, for who has no mail server yet; 404 in production and as soon as there is one."""
    settings = _settings(request)
    if not _mails_are_readable(settings):
        raise NotFound
    return await pages.render(request, "accounts/newest_mail.html", await asyncio.to_thread(_newest_mail, settings))


async def demo_sign_in(request: Request) -> Response:
    """One click in as somebody of the demo world; 404 anywhere else."""
    if not _settings(request).demo:
        raise NotFound
    name = str((await read_body(request)).get("name", ""))[:100]
    account = await queries.demo_account(name)
    if account is None:
        raise NotFound
    return await _let_in(request, account, "/", _("You are looking around as {name}."))


ROUTES = (
    page("/sign-in", sign_in, name="accounts:sign_in", who=ANYONE),
    page("/sign-in", ask, name="accounts:ask_code", who=ANYONE, methods=("POST",)),
    page("/sign-in/{public_id}", code, name="accounts:code", who=ANYONE),
    page("/sign-in/{public_id}", enter_code, name="accounts:enter_code", who=ANYONE, methods=("POST",)),
    page("/sign-in/{public_id}/{token}", link, name="accounts:link", who=ANYONE),
    page("/sign-in/{public_id}/{token}", follow_link, name="accounts:follow_link", who=ANYONE, methods=("POST",)),
    page("/join", join, name="accounts:join", who=ANYONE),
    page("/join", become_member, name="accounts:become_member", who=ANYONE, methods=("POST",)),
    page("/newest-mail", newest_mail, name="accounts:newest_mail", who=ANYONE),
    page("/demo/sign-in", demo_sign_in, name="accounts:demo_sign_in", who=ANYONE, methods=("POST",)),
)
