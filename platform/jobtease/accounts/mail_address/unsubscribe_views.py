"""One-click unsubscribe: the page behind the address in a mail, and what its button, or a mail program, sends there.

Nobody has to be signed in, and a session that is there is not used. Looking changes nothing, since scanners of mail look too.
"""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease.accounts import actions
from jobtease.errors import NotFound
from jobtease.settings import settings_of
from jobtease.web import renderer, unsubscribe_links
from jobtease.web.routing import ANYONE, page
from jobtease.web.unsubscribe_links import MailKind
from jobtease.words.translations import _


@dataclass(frozen=True)
class MailOffPage:
    """Which mails, in words, and whether they are off now."""

    mails: str
    is_off: bool


async def ask(request: Request) -> Response:
    """Whether these mails should stop: one button."""
    return await _page(request, _kind(request), is_off=False)


async def switch_off(request: Request) -> Response:
    """They stop. Answered with a page at once: RFC 8058 doesn't want a redirect. What the body says doesn't matter."""
    kind = _kind(request)
    await actions.mail_off(request.path_params["public_id"], kind)
    return await _page(request, kind, is_off=True)


def _kind(request: Request) -> MailKind:
    given = request.path_params
    kind = unsubscribe_links.read(settings_of(request).secret, given["public_id"], given["kind"], given["token"])
    if kind is None:
        raise NotFound
    return kind


async def _page(request: Request, kind: MailKind, *, is_off: bool) -> Response:
    shown = MailOffPage(_(unsubscribe_links.IN_WORDS[kind]), is_off)
    headers = {"Referrer-Policy": "no-referrer"}  # the address is a key
    return await renderer.render(request, "accounts/mail_off.html", shown, headers=headers)


PATH = unsubscribe_links.PREFIX + "{public_id}/{kind}/{token}"
ROUTES = (
    page(PATH, ask, name="accounts:mail_off", who=ANYONE),
    page(PATH, switch_off, name="accounts:switch_mail_off", who=ANYONE, methods=("POST",)),
)
