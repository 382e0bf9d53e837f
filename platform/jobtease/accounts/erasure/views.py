"""Pages of the data export and of erasing an account."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import IO, Any

from babel.dates import format_datetime
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from jobtease import clock
from jobtease.accounts.erasure import actions, export, readable_copy
from jobtease.accounts.forms import LeaveForm
from jobtease.accounts.mandates import site_actions
from jobtease.accounts.sign_in import known_browsers, sessions
from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.feature import features_of, hooks_of
from jobtease.resources import resources_of
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.routing import SIGNED_IN, page, viewer_of
from jobtease.words.cleaning import fold
from jobtease.words.translations import _, language

COPIES = Budget(5, timedelta(hours=1))
CHUNK = 65_536


@dataclass(frozen=True)
class LeavePage:
    """What leaving means, and the form that does it."""

    form: LeaveForm


@dataclass(frozen=True)
class SuspendedPage:
    """Why somebody can't come in; None when it isn't known."""

    why: Any
    """The decision, from moderation: its public id, reason and end."""
    mail: str
    """Where to write when they don't agree; empty when nobody filled it in."""


async def suspended(request: Request) -> Response:
    """All that somebody who is suspended finds here: why, and the ways to take everything along or have it erased."""
    viewer = viewer_of(request)
    if not viewer.is_suspended:
        return renderer.redirect(request, "accounts:me")
    why = await hooks_of(request).why_suspended(viewer.id)
    return await renderer.render(
        request, "accounts/suspended.html", SuspendedPage(why, settings_of(request).contact_mail), status=403
    )


async def leave(request: Request) -> Response:
    """What happens when I leave."""
    return await renderer.render(request, "accounts/leave.html", LeavePage(LeaveForm.blank()), here="me")


async def copy(request: Request) -> Response:
    """One file with everything of mine."""
    viewer = viewer_of(request)
    await rate_limits.spend(f"copy:{viewer.id}", COPIES)
    facts = await export.facts_of(viewer.id, features_of(request))
    now = clock.now()
    storage = resources_of(request).storage
    file = await asyncio.to_thread(lambda: export.pack(facts, _readable(request, facts, now), storage, now))
    headers = {
        "Content-Disposition": f'attachment; filename="jobtease-{clock.local(now):%Y-%m-%d}.zip"',
        "Cache-Control": "no-store",
    }
    done = BackgroundTask(file.close)
    return StreamingResponse(_chunks(file), media_type="application/zip", headers=headers, background=done)


def _readable(request: Request, facts: Mapping[str, Any], now: datetime) -> str:
    made_at = format_datetime(clock.local(now), "d MMMM y, HH:mm", locale=language.get())
    found = readable_copy.sections(facts, features_of(request).readable)
    return renderer.fragment(request, "accounts/_copy.html", language=language.get(), made_at=made_at, sections=found)


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk


async def erase(request: Request) -> Response:
    """Erase me, when the name I typed is mine."""
    viewer = viewer_of(request)
    form = await LeaveForm.read(request)
    if form.ok and fold(form.nickname.value) != fold(viewer.nickname):
        form.wrong("nickname", _("This is not your name here. Your name is {name}.").format(name=viewer.nickname))
    if await site_actions.is_last(viewer):
        form.wrong("", _("You are the last administrator. Appoint another one first, then you can leave."))
    if not form.ok:
        return await renderer.render(request, "accounts/leave.html", LeavePage(form), status=422, here="me")
    await actions.erase(viewer, features_of(request), resources_of(request))
    gone, later = _("Your account is erased. Thank you for being here."), _("You can always come back.")
    flash = gone if viewer.is_suspended else f"{gone} {later}"
    response = renderer.redirect(request, "accounts:sign_in", flash=flash)
    sessions.remove_cookie(response, settings_of(request))
    known_browsers.remove(request, response, viewer.public_id)
    return response


ROUTES = (
    page("/suspended", suspended, name="accounts:suspended", who=SIGNED_IN, even_suspended=True),
    page("/me/leave", leave, name="accounts:leave", who=SIGNED_IN, even_suspended=True, fresh=True, by_directory=False),
    page(
        "/me/leave",
        erase,
        name="accounts:erase",
        who=SIGNED_IN,
        methods=("POST",),
        even_suspended=True,
        fresh=True,
        by_directory=False,
    ),
    page("/me/copy", copy, name="accounts:copy", who=SIGNED_IN, even_suspended=True, fresh=True, by_directory=False),
)
