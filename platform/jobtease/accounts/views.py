"""Account pages: who I am, where I am signed in, what I am mailed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from jobtease.accounts import actions, admin_views, queries
from jobtease.accounts.directory import views as directory_views
from jobtease.accounts.erasure import views as erasure_views
from jobtease.accounts.forms import AboutForm
from jobtease.accounts.mail_address import unsubscribe_views
from jobtease.accounts.mail_address import views as address_views
from jobtease.accounts.mandates import views as mandate_views
from jobtease.accounts.passkeys import queries as passkeys
from jobtease.accounts.passkeys import views as passkey_views
from jobtease.accounts.sign_in import expired_session_views, known_browsers, sessions
from jobtease.accounts.sign_in import views as sign_in_views
from jobtease.accounts.trust import known_helpers, known_views
from jobtease.accounts.youth import views as youth_views
from jobtease.data import dry_run, rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import Invalid
from jobtease.notices import actions as notices
from jobtease.notices.queries import Notice, all_of
from jobtease.regions import queries as regions
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import ANYONE, SIGNED_IN, form_page, is_number, page, path_for, viewer_of, viewer_or_none
from jobtease.web.unsubscribe_links import MailKind
from jobtease.words.translations import LANGUAGES, _, speaking

MOVES = Budget(3, per=timedelta(days=1))
"""Enough for a slip. Whoever went from place to place could read what each keeps to its own members."""


@dataclass(frozen=True)
class MePage:
    """The fourth place: me."""

    account: queries.MyAccount
    sessions: list[queries.MySession]
    is_known: bool
    """Whether a municipality says that it knows this person."""
    lacks_reserve: bool
    """Of the staff, with one passkey or none."""


@dataclass(frozen=True)
class NoticesPage:
    """What I was told, newest first."""

    notices: list[Notice]
    older_than: int
    newest_unseen: datetime | None
    """Up to when "all seen" puts away; None when everything here was seen."""


@dataclass(frozen=True)
class AboutPage:
    """Where the account is changed."""

    form: AboutForm


async def me(request: Request) -> Response:
    """Who I am, and the ways on from there."""
    viewer = viewer_of(request)
    marks = await known_helpers.marks_of([viewer.id])
    asked = settings_of(request).asks_passkeys and not viewer.is_member and not request.state.directory
    lacks = asked and len(await passkeys.mine(viewer)) < passkeys.ENOUGH
    shown = MePage(await queries.my_account(viewer), await queries.my_sessions(viewer), bool(marks), lacks)
    response = await renderer.render(request, "accounts/me.html", shown, here="me")
    if not known_browsers.knows(request, viewer.public_id):  # signed in before there was such a cookie
        known_browsers.remember(request, response, viewer.public_id)
    return response


async def told(request: Request) -> Response:
    """Everything I was told these three months."""
    before = request.query_params.get("before", "")
    found, goes_on = await all_of(viewer_of(request), int(before) if is_number(before) else 0)
    newest = max((one.created_at for one in found if not one.is_seen), default=None)
    shown = NoticesPage(found, found[-1].id if goes_on else 0, newest)
    return await renderer.render(request, "accounts/notices.html", shown, here="me")


async def put_away(request: Request) -> Response:
    """I have seen this one; back to the page where I said so."""
    data = await read_body(request)
    await notices.put_away(viewer_of(request), request.path_params["notice_id"])
    return renderer.redirect_to(request, str(data.get("next") or path_for(request, "accounts:notices"))[:300])


async def put_all_away(request: Request) -> Response:
    """I have seen everything up to the newest that stood there; back to the page where I said so."""
    data = await read_body(request)
    try:
        until = datetime.fromisoformat(str(data.get("until", ""))[:40])
    except ValueError:
        raise Invalid from None
    if until.tzinfo is None:
        raise Invalid
    await notices.put_all_away(viewer_of(request), until)
    return renderer.redirect_to(request, str(data.get("next") or path_for(request, "accounts:notices"))[:300])


async def about(request: Request) -> Response:
    """The form with my name, municipality, language and mails."""
    viewer = viewer_of(request)
    account = await queries.my_account(viewer)
    form = AboutForm.blank(
        nickname=viewer.nickname,
        municipality=regions.by_code(viewer.municipality),
        language=viewer.language,
        **{f"mail_{kind}": kind in account.mails for kind in MailKind},
    )
    return await renderer.render(request, "accounts/about.html", AboutPage(form), here="me")


async def change(request: Request) -> Response:
    """That form came back."""
    viewer = viewer_of(request)
    form = await AboutForm.read(request)
    if not form.ok:
        return await renderer.render(request, "accounts/about.html", AboutPage(form), status=422, here="me")
    given = form.given
    if given.municipality != viewer.municipality:
        await rate_limits.spend(f"move:{viewer.id}", MOVES)
    await actions.change(viewer, given.nickname, given.municipality, given.language, given.mails)
    with speaking(given.language):
        return renderer.redirect(request, "accounts:me", flash=_("Saved."))


async def speak(request: Request) -> Response:
    """The language button, for everybody; it leads back to the page it was on.

    Beside a form that was sent, the button sends the form once more, to here (?language=en&at=/requests/new). The browser is told to
    take all of it on to the form's own address, which shows it again: what was typed goes through nobody's hands.
    """
    spoken = request.query_params.get("language", "")
    if spoken:
        response = _send_on(request)
    else:
        data = await read_body(request)
        spoken = str(data.get("language", ""))
        response = renderer.redirect_to(request, str(data.get("next", "/")))
    if spoken in LANGUAGES:
        if viewer := viewer_or_none(request):
            await actions.speak(viewer, spoken)
        sessions.set_language(response, settings_of(request), spoken)
    return response


def _send_on(request: Request) -> Response:
    path = urlsplit(renderer.local_path(request.query_params.get("at", "/"))).path  # its query is ours
    if not form_page(request.app, path):
        return renderer.redirect_to(request, "/")
    how = dry_run.QUIETLY if "quietly" in request.query_params else "1"
    return RedirectResponse(f"{path}?{dry_run.QUERY}={how}", status_code=307)


async def sign_out(request: Request) -> Response:
    """Out on this device."""
    viewer = viewer_of(request)
    await actions.sign_out(viewer, viewer.session_id)
    if request.state.directory:
        return _out(
            request,
            _("You are signed out here, but not of your work account. Is this not your computer? Close the browser."),
        )
    return _out(request, _("You are signed out. See you."))


async def end_session(request: Request) -> Response:
    """Out on another device of mine; somebody else's session is as good as none."""
    await actions.sign_out(viewer_of(request), request.path_params["session_id"])
    return renderer.redirect(request, "accounts:me", flash=_("That device is signed out."), anchor="devices")


async def end_all_sessions(request: Request) -> Response:
    """Out everywhere, here too."""
    await actions.sign_out_everywhere(viewer_of(request))
    return _out(request, _("You are signed out on all devices."))


def _out(request: Request, flash: str) -> Response:
    response = renderer.redirect(request, "accounts:sign_in", flash=flash)
    sessions.remove_cookie(response, settings_of(request))
    known_browsers.remember(request, response, viewer_of(request).public_id)
    return response


ROUTES = (
    *sign_in_views.ROUTES,
    *erasure_views.ROUTES,
    *expired_session_views.ROUTES,
    *address_views.ROUTES,
    *admin_views.ROUTES,
    *unsubscribe_views.ROUTES,
    *known_views.ROUTES,
    *youth_views.ROUTES,
    *passkey_views.ROUTES,
    *directory_views.ROUTES,
    *mandate_views.ROUTES,
    page("/language", speak, name="accounts:language", who=ANYONE, methods=("POST",), shown_on="feed:today"),
    page("/me", me, name="accounts:me", who=SIGNED_IN),
    page("/me/account", about, name="accounts:about", who=SIGNED_IN),
    page("/me/account", change, name="accounts:change", who=SIGNED_IN, methods=("POST",)),
    page("/me/notices", told, name="accounts:notices", who=SIGNED_IN),
    page("/me/notices", put_all_away, name="accounts:put_all_away", who=SIGNED_IN, methods=("POST",)),
    page(
        "/me/notices/{notice_id:int}",
        put_away,
        name="accounts:put_away",
        who=SIGNED_IN,
        methods=("POST",),
        shown_on="accounts:notices",
    ),
    page(
        "/sign-out",
        sign_out,
        name="accounts:sign_out",
        who=SIGNED_IN,
        methods=("POST",),
        shown_on="accounts:me",
        even_suspended=True,
        even_unverified=True,
    ),
    page(
        "/me/sessions",
        end_all_sessions,
        name="accounts:end_all_sessions",
        who=SIGNED_IN,
        methods=("POST",),
        shown_on="accounts:me",
    ),
    page(
        "/me/sessions/{session_id:int}",
        end_session,
        name="accounts:end_session",
        who=SIGNED_IN,
        methods=("POST",),
        shown_on="accounts:me",
    ),
)
