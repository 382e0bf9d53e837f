"""Sign-in pages: ask for a code, type it or follow the link. A stranger who knocks without end keeps nobody out.

docs/decisions/nobody-is-locked-out.md says which budgets there are, whose they are, and how much can be guessed with them.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from jobtease import clock
from jobtease.accounts import queries
from jobtease.accounts.directory import details as directories
from jobtease.accounts.forms import AskForm, CodeForm
from jobtease.accounts.models import SignInCode
from jobtease.accounts.sign_in import codes, demo_views, known_browsers, registration_views
from jobtease.accounts.sign_in.known_browsers import Browser
from jobtease.data import dry_run, rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import NotFound
from jobtease.mail import outbox
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import ANYONE, page, path_for, viewer_or_none
from jobtease.words import mail_addresses
from jobtease.words.translations import N_, _, language

CODES_FOR_BROWSER = Budget(5, timedelta(hours=1))
"""Of one browser for one address. A browser in which the account signed in before spends nothing else."""
CODES_FOR_ADDRESS = Budget(5, timedelta(hours=5))
"""Mails to one address for browsers it is not known in: 5, then one an hour. When they are spent, the last link is opened again;
it is at most an hour old then, and codes.KEPT keeps it as long. Coming in fills it up."""
MAILS_TO_MAILBOX = Budget(20, timedelta(hours=10))
"""The same for all spellings of one mailbox together (+tags, dots): 20, then two an hour. One address alone never spends it. When it is
empty only who has an account with exactly that address is mailed, and the page says the same to everybody."""
LITTLE_LEFT = 1.5
"""Of MAILS_TO_MAILBOX: less than one when a mail was perhaps not sent, and less than this for as long as that code lasts."""
CODES_FOR_CLIENT = Budget(60, timedelta(hours=1))
"""A classroom behind one address must be able to join together."""
TRIES_FOR_ADDRESS = Budget(20, timedelta(days=1))
"""Digits typed for one address in browsers it is not known in, after the first in each. Then the link is what is left."""
TRIES_FOR_CLIENT = Budget(120, timedelta(hours=1))
WRONG_HERE = Budget(2000, timedelta(hours=1))
"""Wrong digits on the whole installation, in browsers that are not known: 0.2% an hour to guess one code of all there are."""


@dataclass(frozen=True)
class DirectoryWay:
    """A directory that staff of a municipality may sign in with."""

    called: str
    path: str


@dataclass(frozen=True)
class SignInPage:
    """Where somebody gives their address."""

    form: AskForm
    next: str
    demo_people: tuple[queries.DemoPerson, ...]
    directories: tuple[DirectoryWay, ...]
    refusal: str = ""
    """Why a passkey, or a directory, opened nothing."""


@dataclass(frozen=True)
class CodePage:
    """Where somebody types the code, and what became of the mail."""

    form: CodeForm
    public_id: str
    email: str
    asked_at: str
    """The time that also stands in the mail: there may be others in the mailbox."""
    is_open: bool
    is_here: bool
    """Asked in this browser. Elsewhere only the link works."""
    link_is_open: bool
    minutes: int
    mail: outbox.Standing
    last_mailed_at: str
    """When nothing was mailed for this: the time of the mail whose link works until `link_until`. Else empty."""
    link_until: str
    mail_in_folder: bool
    next: str
    """Where the person was going."""
    is_crowded: bool
    """So much was mailed to this mailbox that perhaps nothing was now: `mail` says nothing then."""

    @property
    def change(self) -> str:
        """Behind the address that the form for an address is sent to: show it again, and send nothing."""
        return f"?{dry_run.QUERY}={dry_run.QUIETLY}"


@dataclass(frozen=True)
class LinkPage:
    """What a mailed link opens."""

    public_id: str
    token: str
    email: str = ""
    """Whose link it is; empty when it opens nothing any more."""


def client_of(request: Request) -> str:
    """The address that somebody asks from, for budgets."""
    return request.client.host if request.client else "unknown"


def _hashed(request: Request, address: str) -> str:
    """An address in the name of a bucket; without our secret it says nothing."""
    return hmac.digest(settings_of(request).secret.encode(), f"budget {address}".encode(), hashlib.sha256).hex()[:40]


async def sign_in(request: Request) -> Response:
    """The form for the address."""
    next_path = renderer.local_path(request.query_params.get("next", "/"))
    if viewer_or_none(request) is not None:
        return renderer.redirect_to(request, next_path)
    if request.state.suspended is not None:
        return renderer.redirect(request, "accounts:suspended")
    if request.state.unverified is not None:
        return renderer.redirect(request, "accounts:new_passkey")
    refusal = _(UNCHECKED) if request.state.unchecked is not None else ""
    return await show_sign_in(request, AskForm.blank(), next_path, refusal=refusal)


UNCHECKED = N_(
    "The directory of your municipality doesn't answer now, so we can't ask whether you are still in it."
    " Try again in a minute, or sign in with your passkey."
)


async def ask(request: Request) -> Response:
    """An address came in: the same answer whether anybody here has it or not."""
    form = await AskForm.read(request)
    if form.ok and mail_addresses.needs_utf8(form.email.value) and not settings_of(request).mail_utf8:
        form.wrong("email", _("We can't mail to an address with such letters before the @. Do you have another one?"))
    next_path = renderer.local_path(str((await read_body(request)).get("next", "/")))[:300]
    if not form.ok:
        return await show_sign_in(request, form, next_path, status=422)
    browser = known_browsers.of(request)
    row = await _ask(request, browser, form.email.value, next_path)
    response = renderer.redirect(request, "accounts:code", public_id=row.public_id)
    known_browsers.give(request, response, browser)
    return response


async def _ask(request: Request, browser: Browser, address: str, next_path: str) -> SignInCode:
    """A code that is mailed, or, when strangers had enough mailed to this address, one that leads to the last link."""
    known = await _is_known(request, address)
    if not known:
        await rate_limits.spend_from("ask-code-from", client_of(request), CODES_FOR_CLIENT)
    await rate_limits.spend(f"ask-code-in:{browser.hashed}:{_hashed(request, address)}", CODES_FOR_BROWSER)
    if not known and not await rate_limits.may(_mails_to(request, address), CODES_FOR_ADDRESS):
        withheld = await codes.ask_without_mail(address, language.get(), next_path, browser.hashed)
        if withheld is not None:
            return withheld
    quietly = not known and not await rate_limits.may(_mails_to_mailbox(request, address), MAILS_TO_MAILBOX)
    return await codes.ask(address, language.get(), next_path, browser.hashed, quietly=quietly)


def _mails_to(request: Request, address: str) -> str:
    return f"ask-code:{_hashed(request, address)}"


def _mails_to_mailbox(request: Request, address: str) -> str:
    return f"ask-code-box:{_hashed(request, mail_addresses.mailbox(address))}"


async def _is_known(request: Request, address: str) -> bool:
    """Whether who has this address signed in with this browser before."""
    account = await queries.account_at(address)
    return account is not None and known_browsers.knows(request, account.public_id)


async def show_sign_in(
    request: Request, form: AskForm, next_path: str, status: int = 200, refusal: str = ""
) -> Response:
    """The page with both ways in. `refusal`: why a passkey was none."""
    people = await queries.demo_people() if settings_of(request).demo else ()
    page = SignInPage(form, next_path, people, ways_by_directory(request, next_path), refusal)
    return await renderer.render(request, "accounts/sign_in.html", page, status=status)


def ways_by_directory(request: Request, next_path: str) -> tuple[DirectoryWay, ...]:
    """Where each directory is begun with, by name."""
    found = sorted(directories.of(settings_of(request)).values(), key=lambda one: one.called)
    asked = f"?next={quote(next_path, safe='/')}" if next_path != "/" else ""
    return tuple(
        DirectoryWay(one.called, path_for(request, "accounts:directory", directory=one.name) + asked) for one in found
    )


async def code(request: Request) -> Response:
    """Where to type the code."""
    return await _show_code(request, await _code_row(request), CodeForm.blank())


async def enter_code(request: Request) -> Response:
    """A code was typed."""
    row = await _code_row(request)
    form = await CodeForm.read(request)
    browser = known_browsers.of(request).hashed
    if form.ok and codes.is_open(row) and codes.is_asked_by(row, browser):
        outcome = await _try(request, row, form.code.value, browser)
        if outcome is codes.Outcome.RIGHT:
            return await _come_in(request, row)
        if outcome is codes.Outcome.WRONG:
            form.wrong("code", _("This is not the code from the mail. Look at the newest mail from us."))
        else:
            form.wrong(
                "code", _("Too many wrong codes were typed. Open the link in the mail instead: it always works.")
            )
    return await _show_code(request, await _code_row(request), form, status=422)


async def _try(request: Request, row: SignInCode, typed: str, browser: str) -> codes.Outcome:
    """Digits typed where they were asked for. In a browser that isn't known the first try is free: who types it right comes in, however
    many others were wrong. Further ones are taken from what all such browsers share. Raises TooMany for who tries everywhere."""
    secret = settings_of(request).secret
    if await _is_known(request, row.email):
        return await codes.try_digits(secret, row.public_id, typed, browser)
    if await rate_limits.left("wrong-codes", WRONG_HERE) < 1:
        return codes.Outcome.SPENT
    outcome = await codes.try_digits(secret, row.public_id, typed, browser, only_first=True)
    if outcome is codes.Outcome.SPENT:
        await rate_limits.spend(f"try-code-from:{client_of(request)}", TRIES_FOR_CLIENT)
        if await rate_limits.may(f"try-code:{_hashed(request, row.email)}", TRIES_FOR_ADDRESS):
            outcome = await codes.try_digits(secret, row.public_id, typed, browser)
    if outcome is codes.Outcome.WRONG:
        await rate_limits.may("wrong-codes", WRONG_HERE)
    return outcome


async def _code_row(request: Request) -> SignInCode:
    row = await codes.find(request.path_params["public_id"])
    if row is None:
        raise NotFound(_("This code is no longer there. Ask for a new one."))
    return row


async def _show_code(request: Request, row: SignInCode, form: CodeForm, status: int = 200) -> Response:
    last = None if row.mailed else await codes.newest_mailed(row.email)
    if last is not None and not codes.link_is_open(last):
        last = None
    left = await rate_limits.left(_mails_to_mailbox(request, row.email), MAILS_TO_MAILBOX)
    is_crowded = left < LITTLE_LEFT and not await _is_known(request, row.email)
    shown = CodePage(
        form=form,
        public_id=row.public_id,
        email=row.email,
        asked_at=_clock(row.created_at),
        is_open=codes.is_open(row),
        is_here=codes.is_asked_by(row, known_browsers.of(request).hashed),
        link_is_open=codes.link_is_open(row),
        minutes=int(codes.LASTS.total_seconds() // 60),
        mail=outbox.Standing.ON_ITS_WAY if is_crowded else await outbox.standing(codes.mail_key(row)),
        last_mailed_at=_clock(last.created_at) if last else "",
        link_until=_clock(codes.link_ends(last)) if last else "",
        mail_in_folder=demo_views.mails_are_readable(settings_of(request)),
        next=row.next_path,
        is_crowded=is_crowded,
    )
    return await renderer.render(request, "accounts/code.html", shown, status=status)


def _clock(moment: datetime) -> str:
    return f"{clock.local(moment):%H:%M}"


async def link(request: Request) -> Response:
    """The mailed link: a page with one button, since programs that scan mail follow links too."""
    public_id, token = request.path_params["public_id"], request.path_params["token"]
    row = await codes.find(public_id)
    fits = codes.fits_link(settings_of(request).secret, public_id, token)
    shown = LinkPage(public_id, token, row.email if row is not None and fits and codes.link_is_open(row) else "")
    return await renderer.render(request, "accounts/link.html", shown)


async def follow_link(request: Request) -> Response:
    """The button on that page. Nothing is counted: 192 bits are not guessed, and who holds the link must get in."""
    public_id, token = request.path_params["public_id"], request.path_params["token"]
    row = await codes.find(public_id)
    if row is None or await codes.try_link(settings_of(request).secret, public_id, token) is not codes.Outcome.RIGHT:
        return await renderer.render(request, "accounts/link.html", LinkPage(public_id, token), status=409)
    return await _come_in(request, row)


async def _come_in(request: Request, row: SignInCode) -> Response:
    """Somebody reads the mails to this address: what strangers spent of it is given back."""
    await rate_limits.refill(_mails_to(request, row.email))
    return await registration_views.come_in(request, row)


ROUTES = (
    page("/sign-in", sign_in, name="accounts:sign_in", who=ANYONE, indexed=True),
    page("/sign-in", ask, name="accounts:ask_code", who=ANYONE, methods=("POST",)),
    page("/sign-in/{public_id}", code, name="accounts:code", who=ANYONE),
    page("/sign-in/{public_id}", enter_code, name="accounts:enter_code", who=ANYONE, methods=("POST",)),
    page("/sign-in/{public_id}/{token}", link, name="accounts:link", who=ANYONE),
    page("/sign-in/{public_id}/{token}", follow_link, name="accounts:follow_link", who=ANYONE, methods=("POST",)),
    *registration_views.ROUTES,
    *demo_views.ROUTES,
)
