"""Registration: once an address is shown to be theirs, a session for who has an account, and the form to join for who is new."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from itsdangerous import BadSignature, URLSafeTimedSerializer
from starlette.requests import Request
from starlette.responses import Response

from jobtease.accounts import actions, queries
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.forms import TOO_YOUNG, JoinForm
from jobtease.accounts.models import Account, SignInCode
from jobtease.accounts.passkeys import queries as passkeys
from jobtease.accounts.sign_in import codes, known_browsers, sessions
from jobtease.accounts.sign_in.devices import device_of
from jobtease.audience import Role
from jobtease.settings import Settings, settings_of
from jobtease.web import renderer, signed_values
from jobtease.web.routing import ANYONE, page, sign_in_path
from jobtease.words.translations import _, language

JOINING_LASTS = timedelta(minutes=30)


@dataclass(frozen=True)
class Proven:
    """An address that this browser has shown to be theirs, by which code, and where they were going."""

    address: str
    next_path: str
    code: str


@dataclass(frozen=True)
class JoinPage:
    """Where somebody new says who they are."""

    form: JoinForm
    email: str


@dataclass(frozen=True)
class BarredPage:
    """Until when nobody can join with this address; None: while another account of the same mailbox is closed."""

    until: datetime | None


async def come_in(request: Request, row: SignInCode) -> Response:
    """The address is shown to be theirs: in, or on to joining."""
    account = await queries.account_at(row.email)
    if account is not None:
        return await let_in(
            request, account, row.next_path, _("Good to see you again, {name}.").format(name=account.nickname)
        )
    if (refusal := await _refusal(request, row.email)) is not None:
        return refusal
    response = renderer.redirect(request, "accounts:join")
    response.set_cookie(
        cookie_name(settings_of(request)),
        str(_signer(request).dumps([row.email, row.next_path, row.public_id])),
        max_age=int(JOINING_LASTS.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=settings_of(request).secure,
    )
    return response


async def let_in(
    request: Request,
    account: Account,
    next_path: str,
    flash: str | renderer.Flash,
    *,
    verified: bool = False,
    by: sessions.LetInBy | None = None,
) -> Response:
    """Begin a session in this browser, which is known from now on as one that this account signed in with.

    `verified`: a passkey showed who it is, or the directory `by`. To staff anything else opens one thing, where they make their first
    one; and who has one already uses that.
    """
    settings = settings_of(request)
    needs_passkey = settings.asks_passkeys and account.role is not Role.MEMBER
    if needs_passkey and not verified and await passkeys.has_any(account.id):
        word = _("You have a passkey. Sign in with that. Did you lose it? Then ask an administrator.")
        return renderer.redirect_to(request, sign_in_path(request, next_path), flash=word)
    before = request.cookies.get(sessions.cookie_name(settings), "")
    device = device_of(request.headers.get("user-agent", ""))
    token = await actions.sign_in(account, device, instead_of=before, verified=verified, briefly=needs_passkey, by=by)
    if account.suspended_at is not None:
        response = renderer.redirect(request, "accounts:suspended")
    elif needs_passkey and not verified:
        response = renderer.redirect(request, "accounts:new_passkey")
    else:
        response = renderer.redirect_to(request, next_path, flash=flash)
    sessions.set_cookie(response, settings, token)
    sessions.set_language(response, settings, account.language)
    known_browsers.remember(request, response, account.public_id)
    response.delete_cookie(cookie_name(settings), secure=settings.secure, httponly=True, samesite="lax")
    return response


def cookie_name(settings: Settings) -> str:
    """As with the session: `__Host-` keeps other hosts of the same site from setting it, where a browser allows that."""
    return "__Host-joining" if settings.secure else "joining"


def _signer(request: Request) -> URLSafeTimedSerializer:
    return signed_values.serializer(settings_of(request).secret, "joining")


def _proven(request: Request) -> Proven | None:
    """What this browser has shown; None when that is too long ago."""
    try:
        shown = _signer(request).loads(
            request.cookies[cookie_name(settings_of(request))], max_age=int(JOINING_LASTS.total_seconds())
        )
        return Proven(*shown)
    except (KeyError, TypeError, BadSignature):
        return None


async def join(request: Request) -> Response:
    """The form for somebody new."""
    if (proven := _proven(request)) is None:
        return _start_again(request)
    form = JoinForm.blank(language=language.get())
    return await renderer.render(request, "accounts/join.html", JoinPage(form, proven.address))


async def become_member(request: Request) -> Response:
    """Somebody new said who they are. Sent twice, they are simply let in; later the cookie is worth nothing any more."""
    if (proven := _proven(request)) is None:
        return _start_again(request)
    account = await queries.account_at(proven.address)
    form = None
    if account is None:
        if (refusal := await _refusal(request, proven.address)) is not None:
            return refusal
        form = await JoinForm.read(request)
        if form.age.value == TOO_YOUNG:
            return await _too_young(request)
        if not form.ok:
            return await renderer.render(request, "accounts/join.html", JoinPage(form, proven.address), status=422)
    if not await codes.use_to_join(proven.code):
        return _start_again(request)
    if form is not None:
        given = form.given
        account = await actions.join_once(proven.address, given.nickname, given.municipality, given.language, given.age)
    assert account is not None
    word = _("Welcome, {name}. Good to see you.").format(name=account.nickname)
    return await let_in(request, account, proven.next_path, word)


async def _too_young(request: Request) -> Response:
    """Said kindly, with where they can go. Nothing of them is kept; another answer takes another code, so that it isn't one tap away."""
    response = await renderer.render(request, "accounts/too_young.html", status=403)
    settings = settings_of(request)
    response.delete_cookie(cookie_name(settings), secure=settings.secure, httponly=True, samesite="lax")
    return response


async def _refusal(request: Request, address: str) -> Response | None:
    """The answer to who can't join with this address for now; None for everybody else."""
    until = await rejoin_blocks.barred_until(settings_of(request).secret, address)
    if until is None and not await rejoin_blocks.is_suspended_by_another_name(address):
        return None
    return await renderer.render(request, "accounts/barred.html", BarredPage(until), status=403)


def _start_again(request: Request) -> Response:
    asked = request.method == "POST" or cookie_name(settings_of(request)) in request.cookies
    word = _("That took a while. Ask for a new code, then you can go on.") if asked else ""
    return renderer.redirect(request, "accounts:sign_in", flash=word)


ROUTES = (
    page("/join", join, name="accounts:join", who=ANYONE),
    page("/join", become_member, name="accounts:become_member", who=ANYONE, methods=("POST",)),
)
