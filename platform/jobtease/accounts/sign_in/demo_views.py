"""Development and demo sign-in: mails on a page, and one click in. Never where others could use it."""

import asyncio
import email
import email.policy
import email.utils
from dataclasses import dataclass
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from jobtease.accounts import queries
from jobtease.accounts.sign_in import registration_views
from jobtease.errors import NotFound
from jobtease.mail import transport
from jobtease.settings import Settings, settings_of
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import ANYONE, page
from jobtease.words.translations import _


def mails_are_readable(settings: Settings) -> bool:
    """Whether anybody who reaches us may read the mails: only where nobody but this machine does."""
    return settings.is_local and not settings.production and not settings.smtp


@dataclass(frozen=True)
class MailPage:
    """A mail of the folder, as somebody would read it; no subject when there is none yet."""

    subject: str = ""
    to: str = ""
    sent_at: datetime | None = None
    body: str = ""


def _newest_mail(settings: Settings) -> MailPage:
    path = transport.newest_in(settings.mails)
    if path is None:
        return MailPage()
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    sent_at = email.utils.parsedate_to_datetime(message["Date"])
    return MailPage(str(message["Subject"]), str(message["To"]), sent_at, str(message.get_content()))


async def newest_mail(request: Request) -> Response:
    """The newest mail, for who has no mail server yet; 404 in production and as soon as there is one."""
    settings = settings_of(request)
    if not mails_are_readable(settings):
        raise NotFound
    return await renderer.render(request, "accounts/newest_mail.html", await asyncio.to_thread(_newest_mail, settings))


async def demo_sign_in(request: Request) -> Response:
    """One click in as somebody of the demo world; 404 anywhere else."""
    if not settings_of(request).demo:
        raise NotFound
    name = str((await read_body(request)).get("name", ""))[:100]
    account = await queries.demo_account(name)
    if account is None:
        raise NotFound
    return await registration_views.let_in(
        request, account, "/", _("You are looking around as {name}.").format(name=name)
    )


ROUTES = (
    page("/newest-mail", newest_mail, name="accounts:newest_mail", who=ANYONE),
    page(
        "/demo/sign-in",
        demo_sign_in,
        name="accounts:demo_sign_in",
        who=ANYONE,
        methods=("POST",),
        shown_on="accounts:sign_in",
    ),
)
