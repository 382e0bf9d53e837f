"""Signing in with the directory of a municipality (OpenID Connect, authorization code flow with PKCE): there, and back with a code.

A question is bound to the browser: its state, nonce and code verifier follow from a random seed in a signed cookie and our secret.
"""

import hashlib
import hmac
import logging
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from itsdangerous import BadSignature
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from jobtease import clock
from jobtease.accounts.directory import actions, recheck_actions, tokens
from jobtease.accounts.directory import details as directories
from jobtease.accounts.directory.actions import Refusal, Shown
from jobtease.accounts.directory.client import Away, Client, Tokens
from jobtease.accounts.directory.details import Directory
from jobtease.accounts.directory.verification import Asked, Refused, authenticated_at, groups_in
from jobtease.accounts.forms import AskForm
from jobtease.accounts.sign_in import registration_views, sessions
from jobtease.accounts.sign_in import views as sign_in_views
from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import NotFound
from jobtease.resources import resources_of
from jobtease.settings import Settings, settings_of
from jobtease.web import renderer, signed_values
from jobtease.web.routing import ANYONE, page, path_for, viewer_or_none
from jobtease.words import mail_addresses
from jobtease.words.translations import N_, _

logger = logging.getLogger(__name__)

QUESTION_LASTS = timedelta(minutes=15)
TRIES_FOR_CLIENT = Budget(120, timedelta(hours=1))
"""Each may cost the directory two calls. An office behind one address must be able to begin its day."""
LONGEST_NEXT = 300


@dataclass(frozen=True)
class Question:
    """What this browser went to a directory with."""

    directory: str
    seed: str
    next: str
    asked_at: int
    """Seconds since 1970."""
    again: str
    """Public id of who was signed in here and must show once more that it is them; else empty."""

    def derived(self, settings: Settings, what: str) -> str:
        """State, nonce or verifier: 256 bits that nobody works out without our secret."""
        made = hmac.digest(settings.secret.encode(), f"directory {what} {self.seed}".encode(), hashlib.sha256)
        return urlsafe_b64encode(made).decode().rstrip("=")

    @property
    def max_age(self) -> timedelta:
        """How long ago they may have shown the directory who they are."""
        return timedelta() if self.again else sessions.STAFF_LONGEST


def cookie_name(settings: Settings) -> str:
    """As with the session."""
    return "__Host-directory" if settings.secure else "directory"


def _back(settings: Settings, directory: Directory) -> str:
    """Where each directory sends people back to: an address of its own, so that none can pass on the code of another (RFC 9700, 4.4)."""
    return f"{settings.origin}/directory/{directory.name}/back"


def _directory(request: Request) -> tuple[Directory, Client]:
    """The one of this address. Raises NotFound."""
    directory = directories.of(settings_of(request)).get(request.path_params["directory"])
    if directory is None:
        raise NotFound
    return directory, recheck_actions.known_to(resources_of(request)).client(directory)


async def start(request: Request) -> Response:
    """On to the directory. Nothing is written: this is a link, since a browser follows no form to another site from ours."""
    directory, client = _directory(request)
    settings = settings_of(request)
    await rate_limits.spend_from("directory-from", sign_in_views.client_of(request), TRIES_FOR_CLIENT)
    next_path = renderer.local_path(request.query_params.get("next", "/"))[:LONGEST_NEXT]
    viewer = viewer_or_none(request)
    question = Question(
        directory.name,
        secrets.token_urlsafe(32),
        next_path,
        int(clock.now().timestamp()),
        viewer.public_id if viewer is not None else "",
    )
    try:
        there = await client.authorization_url(
            resources_of(request).outbound,
            _back(settings, directory),
            state=question.derived(settings, "state"),
            nonce=question.derived(settings, "nonce"),
            verifier=question.derived(settings, "verifier"),
            max_age=question.max_age,
        )
    except (Away, Refused) as error:
        return await _failed(request, directory, next_path, error)
    response = RedirectResponse(there, status_code=303, headers={"Cache-Control": "no-store"})
    response.set_cookie(
        cookie_name(settings),
        str(signed_values.serializer(settings.secret, "directory").dumps(list(vars(question).values()))),
        max_age=int(QUESTION_LASTS.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=settings.secure,
    )
    return response


async def back(request: Request) -> Response:
    """Back from the directory: in, if all of it holds."""
    directory, client = _directory(request)
    settings = settings_of(request)
    question = _question(request)
    await rate_limits.spend_from("directory-from", sign_in_views.client_of(request), TRIES_FOR_CLIENT)
    state = request.query_params.get("state", "")
    if question is None or question.directory != directory.name or not _is(state, question.derived(settings, "state")):
        return await _refused(request, "/", _(LATE))
    response = await _answer(request, directory, client, question)
    response.delete_cookie(cookie_name(settings), secure=settings.secure, httponly=True, samesite="lax")
    return response


def _is(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode(), wanted.encode())


def _question(request: Request) -> Question | None:
    signer = signed_values.serializer(settings_of(request).secret, "directory")
    try:
        given = signer.loads(
            request.cookies[cookie_name(settings_of(request))], max_age=int(QUESTION_LASTS.total_seconds())
        )
        return Question(*given)
    except (KeyError, TypeError, BadSignature):
        return None


async def _answer(request: Request, directory: Directory, client: Client, question: Question) -> Response:
    settings, given = settings_of(request), request.query_params
    used = hashlib.sha256(question.derived(settings, "state").encode()).hexdigest()
    if not await actions.used_once(used):
        return await _refused(request, question.next, _(LATE))
    try:
        issuer = given.get("iss")
        if issuer != directory.issuer and (
            issuer is not None or await client.says_issuer(resources_of(request).outbound)
        ):
            raise Refused("the answer is of another issuer")
        if "error" in given or not given.get("code"):
            logger.info("directory %s let nobody in: %s", directory.name, given.get("error", "no code")[:60].encode())
            return await _refused(request, question.next, _(STOPPED))
        return await _let_in(request, directory, client, question, given["code"])
    except (Away, Refused) as error:
        return await _failed(request, directory, question.next, error)


async def _let_in(request: Request, directory: Directory, client: Client, question: Question, code: str) -> Response:
    """Raises Away and Refused."""
    settings, door = settings_of(request), resources_of(request).outbound
    got = await client.exchange(door, code, question.derived(settings, "verifier"), _back(settings, directory))
    asked_at = datetime.fromtimestamp(question.asked_at, UTC)
    asked = Asked(question.derived(settings, "nonce"), got.access, asked_at, question.max_age)
    claims = await client.verified(door, got.id, asked)
    shown = await _shown(request, directory, client, claims, got)
    account = await actions.come_in(directory, shown)
    if isinstance(account, Refusal):
        logger.info("directory %s: somebody was not let in: %s", directory.name, account)
        return await _refused(request, question.next, _(WORDS[account]))
    if question.again and question.again != account.public_id:
        return await _refused(request, question.next, _(ANOTHER))
    await actions.seen(account.id, directory.issuer)
    by = sessions.LetInBy(
        directory.issuer, tokens.sealed(settings.secret, got), min(authenticated_at(claims), clock.now())
    )
    word = "" if question.again else _("Good to see you again, {name}.").format(name=account.nickname)
    return await registration_views.let_in(request, account, question.next, word, verified=True, by=by)


async def _shown(request: Request, directory: Directory, client: Client, claims: dict[str, Any], got: Tokens) -> Shown:
    """Who that is. What UserInfo says goes before what the token says: it is what we ask from now on."""
    info = dict(await client.userinfo(resources_of(request).outbound, got.access) or {})
    if info and info.get("sub") != claims["sub"]:
        raise Refused("UserInfo is about somebody else")
    told = claims | {name: value for name, value in info.items() if value is not None}
    groups = groups_in(told, directory.groups_claim) or frozenset()
    name = next((str(told[key]) for key in ("name", "preferred_username") if isinstance(told.get(key), str)), "")
    return Shown(claims["sub"], _address(told), name, directory.places(groups))


def _address(told: dict[str, Any]) -> str:
    """Empty where the directory doesn't say that it is theirs."""
    if told.get("email_verified") is not True or not isinstance(told.get("email"), str):
        return ""
    try:
        return mail_addresses.canonical(told["email"])
    except ValueError:
        return ""


LATE = N_("That took too long, or it was begun in another browser. Try again.")
STOPPED = N_("You were not signed in there. Try again, or sign in with your passkey.")
AWAY = N_("{directory} doesn't answer now. Try again in a minute, or sign in with your passkey.")
WRONG = N_("What {directory} answered doesn't hold, so nobody was let in. Tell who looks after this site.")
ANOTHER = N_("That was another account than the one you are signed in with here.")
WORDS = {
    Refusal.NO_GROUP: N_("You are in no group that may work here. Ask who looks after your work accounts."),
    Refusal.NO_ADDRESS: N_("Your work account has no confirmed mail address. Ask who looks after your work accounts."),
    Refusal.TAKEN: N_("An account with your mail address is here already. Ask an administrator to appoint it first."),
    Refusal.ROLE: N_("You are an administrator. Sign in with your passkey."),
    Refusal.CLOSED: N_("This account is suspended."),
}


async def _failed(request: Request, directory: Directory, next_path: str, error: Exception) -> Response:
    logger.warning("directory %s: %s: %s", directory.name, type(error).__name__, error)
    words = AWAY if isinstance(error, Away) else WRONG
    status = 503 if isinstance(error, Away) else 422
    return await _refused(request, next_path, _(words).format(directory=directory.called), status)


async def _refused(request: Request, next_path: str, why: str, status: int = 422) -> Response:
    if viewer_or_none(request) is not None:
        return renderer.redirect_to(request, path_for(request, "accounts:me"), flash=why)
    return await sign_in_views.show_sign_in(request, AskForm.blank(), next_path, status, why)


ROUTES = (
    page("/directory/{directory}", start, name="accounts:directory", who=ANYONE),
    page("/directory/{directory}/back", back, name="accounts:directory_back", who=ANYONE),
)
