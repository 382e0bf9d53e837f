"""Pages of passkeys: one's own, signing in with one, and showing once more who one is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from jobtease.accounts import queries as accounts
from jobtease.accounts.directory import details as directories
from jobtease.accounts.forms import AskForm
from jobtease.accounts.models import Account
from jobtease.accounts.passkeys import actions, challenges, queries, verification
from jobtease.accounts.passkeys.actions import Outcome
from jobtease.accounts.passkeys.forms import MakeForm
from jobtease.accounts.passkeys.models import Purpose
from jobtease.accounts.passkeys.queries import MyPasskey
from jobtease.accounts.passkeys.verification import Site
from jobtease.accounts.sign_in import registration_views
from jobtease.accounts.sign_in import views as sign_in_views
from jobtease.accounts.sign_in.devices import device_of, in_words
from jobtease.accounts.sign_in.views import DirectoryWay
from jobtease.audience import Role
from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import ANYONE, SIGNED_IN, page, path_for, viewer_of, viewer_or_none
from jobtease.words.translations import N_, _

CHALLENGES_FOR_CLIENT = Budget(240, timedelta(hours=1))
"""Each is a row. An office behind one address must be able to begin its day."""
CHALLENGES_OF_ACCOUNT = Budget(60, timedelta(hours=1))


@dataclass(frozen=True)
class PasskeysPage:
    """One's own passkeys."""

    passkeys: Sequence[MyPasskey]
    is_asked: bool
    """The viewer is of the staff, and needs one to sign in with."""
    may_add: bool

    @property
    def lacks_reserve(self) -> bool:
        return self.is_asked and len(self.passkeys) < queries.ENOUGH

    @property
    def keeps_last(self) -> bool:
        return self.is_asked and len(self.passkeys) == 1


@dataclass(frozen=True)
class NewPasskeyPage:
    """Where a passkey is made."""

    form: MakeForm
    is_first_of_all: bool
    """Nothing else is open to them before."""
    can_be_made: bool
    """This address of the site has a name for a passkey to go by."""


@dataclass(frozen=True)
class ConfirmPage:
    """Where staff show once more who they are, on their way to `next`."""

    next: str
    refusal: str = ""
    directory: DirectoryWay | None = None
    """The directory that let them in, and does so again."""


def _site(request: Request) -> Site:
    return Site.of(settings_of(request).origin)


def _is_asked(request: Request) -> bool:
    return settings_of(request).asks_passkeys and not viewer_of(request).is_member


async def passkeys(request: Request) -> Response:
    """My passkeys."""
    mine = await queries.mine(viewer_of(request))
    shown = PasskeysPage(mine, _is_asked(request), len(mine) < actions.MOST)
    return await renderer.render(request, "accounts/passkeys.html", shown, here="me")


async def new_passkey(request: Request) -> Response:
    """The form for another one, or for the first."""
    device = in_words(device_of(request.headers.get("user-agent", "")))
    return await _show_new(request, MakeForm.blank(name=device or _("My device")))


async def _show_new(request: Request, form: MakeForm, status: int = 200) -> Response:
    shown = NewPasskeyPage(form, request.state.unverified is not None, _site(request).can_have_passkeys)
    return await renderer.render(request, "accounts/new_passkey.html", shown, status=status, here="me")


async def new_challenge(request: Request) -> Response:
    """What a device is asked to make a passkey for this account, as JSON for js/passkeys.js."""
    viewer = viewer_of(request)
    await rate_limits.spend(f"passkey-challenge:{viewer.id}", CHALLENGES_OF_ACCOUNT)
    account = await accounts.my_account(viewer)
    challenge = await challenges.begin(Purpose.MAKE, viewer.id)
    there = await queries.credentials_of(viewer.id)
    return _asked(
        verification.options_to_make(_site(request), challenge, viewer.public_id, account.email, viewer.nickname, there)
    )


def _asked(options: dict[str, object]) -> Response:
    return JSONResponse(options, headers={"Cache-Control": "no-store"})


async def add(request: Request) -> Response:
    """A device made one. Who came in with a mailed code, and had none, is in from now on."""
    viewer = viewer_of(request)
    is_first = request.state.unverified is not None
    form = await MakeForm.read(request)
    if not form.ok:
        return await _show_new(request, form, 422)
    if not form.answer.value:
        form.wrong("", _("A passkey needs JavaScript. Switch it on for this site."))
        return await _show_new(request, form, 422)
    outcome = await _made(request, form, only_first=is_first)
    if outcome is not Outcome.DONE:
        form.wrong("", _(ENOUGH_OF_THEM if outcome is Outcome.ENOUGH else NOT_MADE))
        return await _show_new(request, form, 422)
    account = await accounts.with_public_id(viewer.public_id) if is_first else None
    if account is None:
        return renderer.redirect(
            request, "accounts:passkeys", flash=_("Your passkey is there. Try it when you sign in.")
        )
    word = _("Your passkey is there, and you are in. Make a second one, for when you lose this one.")
    return await registration_views.let_in(
        request, account, path_for(request, "accounts:passkeys"), word, verified=True
    )


ENOUGH_OF_THEM = N_("You have enough passkeys. Remove one that you no longer use.")
NOT_MADE = N_("This passkey could not be kept. Press the button, and try again.")


async def _made(request: Request, form: MakeForm, *, only_first: bool) -> Outcome:
    viewer = viewer_of(request)
    try:
        answer = verification.read(form.answer.value)
        if not await challenges.take_once(answer.challenge, Purpose.MAKE, viewer.id):
            return Outcome.WRONG
        made = verification.made(answer, _site(request))
    except verification.Refused:
        return Outcome.WRONG
    return await actions.add(viewer, made, form.name.value, only_first=only_first)


async def remove(request: Request) -> Response:
    """One of mine is removed. One that isn't there, or is somebody else's, is as good as removed."""
    viewer = viewer_of(request)
    outcome = await actions.remove(viewer, request.path_params["passkey_id"], keep_one=_is_asked(request))
    if outcome is Outcome.UNKNOWN:
        return renderer.redirect(request, "accounts:passkeys", flash=_("You have no such passkey any more."))
    if outcome is Outcome.LAST:
        word = _("This is your last passkey: without one you can't sign in. Make another one first.")
        return renderer.redirect(request, "accounts:passkeys", flash=word)
    word = _(
        "The passkey is removed, and you are signed out on your other devices. Remove it on the device itself as well."
    )
    return renderer.redirect(request, "accounts:passkeys", flash=word)


async def challenge(request: Request) -> Response:
    """What a device is asked to show who somebody is, as JSON. Who is signed in is asked for a passkey of their own."""
    viewer = viewer_or_none(request)
    if viewer is None:
        await rate_limits.spend_from("passkey-challenge-from", sign_in_views.client_of(request), CHALLENGES_FOR_CLIENT)
    else:
        await rate_limits.spend(f"passkey-challenge:{viewer.id}", CHALLENGES_OF_ACCOUNT)
    asked = await challenges.begin(Purpose.SIGN_IN, viewer.id if viewer else None)
    there = await queries.credentials_of(viewer.id) if viewer else []
    return _asked(verification.options_to_use(_site(request), asked, there))


async def sign_in(request: Request) -> Response:
    """A device answered: in, or in again, and on to where they were going."""
    data = await read_body(request)
    next_path = renderer.local_path(str(data.get("next", "/")))[:300]
    viewer = viewer_or_none(request)
    try:
        answer = verification.read(str(data.get("answer", "")))
    except verification.Refused:
        return await _refused(request, next_path, _(NOT_HERE))
    account_id = viewer.id if viewer else None
    if not await challenges.take_once(answer.challenge, Purpose.SIGN_IN, account_id):
        return await _refused(request, next_path, _("That took too long, or it was sent before. Try again."))
    outcome, account = await actions.use(answer, _site(request), account_id)
    if account is None:
        unknown = _("We don't know this passkey, or not any more. Sign in another way.")
        return await _refused(request, next_path, unknown if outcome is Outcome.UNKNOWN else _(NOT_HERE))
    return await registration_views.let_in(request, account, next_path, await _word(request, account), verified=True)


async def _word(request: Request, account: Account) -> str | renderer.Flash:
    """The greeting; to staff with one passkey the way to a second one, each time until they have it. Nothing for who was in already."""
    if viewer_or_none(request) is not None:
        return ""
    greeting = _("Good to see you again, {name}.").format(name=account.nickname)
    is_staff = settings_of(request).asks_passkeys and account.role is not Role.MEMBER
    if not is_staff or len(await queries.credentials_of(account.id)) >= queries.ENOUGH:
        return greeting
    words = f"{greeting} " + _("You have one passkey. If you lose it, you can't sign in.")
    return renderer.Flash(words, path_for(request, "accounts:new_passkey"), _("Make a second one"))


NOT_HERE = N_("This passkey could not be checked. Try again, here on this site.")


async def _refused(request: Request, next_path: str, why: str) -> Response:
    if viewer_or_none(request) is not None:
        return await renderer.render(
            request, "accounts/confirm.html", ConfirmPage(next_path, why), status=422, here="me"
        )
    return await sign_in_views.show_sign_in(request, AskForm.blank(), next_path, 422, why)


async def confirm(request: Request) -> Response:
    """Show once more who you are, before something that reaches far."""
    next_path = renderer.local_path(request.query_params.get("next", "/"))
    if not _is_asked(request):
        return renderer.redirect_to(request, next_path)
    return await renderer.render(
        request, "accounts/confirm.html", ConfirmPage(next_path, directory=_directory(request, next_path)), here="me"
    )


def _directory(request: Request, next_path: str) -> DirectoryWay | None:
    ours = directories.with_issuer(settings_of(request), request.state.directory) if request.state.directory else None
    ways = sign_in_views.ways_by_directory(request, next_path)
    return next((one for one in ways if ours and one.called == ours.called), None)


async def own_proof_first(request: Request) -> Response:
    """The answer to somebody whom a directory let in, where it is about the account itself."""
    word = _("Your work account let you in. To change this, sign in with your passkey or with a code from the mail.")
    return renderer.redirect(request, "accounts:me", flash=word)


ROUTES = (
    page("/me/passkeys", passkeys, name="accounts:passkeys", who=SIGNED_IN),
    page(
        "/me/passkeys/new",
        new_passkey,
        name="accounts:new_passkey",
        who=SIGNED_IN,
        even_unverified=True,
        fresh=True,
        by_directory=False,
    ),
    page(
        "/me/passkeys/new",
        add,
        name="accounts:add_passkey",
        who=SIGNED_IN,
        methods=("POST",),
        even_unverified=True,
        fresh=True,
        by_directory=False,
    ),
    page(
        "/me/passkeys/challenge",
        new_challenge,
        name="accounts:new_passkey_challenge",
        who=SIGNED_IN,
        methods=("POST",),
        shown_on="accounts:new_passkey",
        even_unverified=True,
        fresh=True,
        by_directory=False,
    ),
    page(
        "/me/passkeys/{passkey_id}/remove",
        remove,
        name="accounts:remove_passkey",
        who=SIGNED_IN,
        methods=("POST",),
        shown_on="accounts:passkeys",
        fresh=True,
        by_directory=False,
    ),
    page(
        "/passkey/challenge",
        challenge,
        name="accounts:passkey_challenge",
        who=ANYONE,
        methods=("POST",),
        shown_on="accounts:sign_in",
    ),
    page(
        "/passkey",
        sign_in,
        name="accounts:passkey_sign_in",
        who=ANYONE,
        methods=("POST",),
        shown_on="accounts:sign_in",
    ),
    page("/confirm", confirm, name="accounts:confirm", who=SIGNED_IN),
)
