"""Admin pages: what did not go by itself. Nothing of what members write or show."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal
from starlette.requests import Request
from starlette.responses import Response

from jobtease.errors import NotFound
from jobtease.events import audit_verification, consuming
from jobtease.feature import features_of, hooks_of
from jobtease.mail import outbox
from jobtease.operations import readiness
from jobtease.regions import queries as regions
from jobtease.regions import successors
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.routing import ADMINISTRATOR, page
from jobtease.words import translations
from jobtease.words.translations import _


@dataclass(frozen=True)
class WorkingsPage:
    """Mails that failed, and events that a consumer could not handle."""

    mails: list[outbox.Failure]
    parked: list[consuming.ParkedEvent]
    unattended: Sequence[Any]
    """Municipalities in which cases wait and that have no moderators, from moderation."""
    mergers: Sequence[tuple[str, str, str, bool]]
    """Municipalities that end these days: name, into which, from when, and whether it was put off."""
    trail: audit_verification.Checked | None
    """The last check of the audit trail."""
    trail_rows: str
    """How many rows of it were in order."""
    room: str
    """How much is free on the disk of photos and of SQLite."""
    room_is_scarce: bool


async def workings(request: Request) -> Response:
    """What needs a look."""
    settings = settings_of(request)
    room = await asyncio.to_thread(readiness.room, settings.data)
    trail = await audit_verification.last_checked()
    shown = WorkingsPage(
        await outbox.failures(),
        await consuming.ParkedEvent.all().order_by("-id").limit(100),
        await hooks_of(request).unattended(),
        [
            (one.name, into.called, _on(one.day), successors.is_put_off(one.code))
            for one in successors.near()
            if (into := regions.by_code(one.successor))
        ],
        trail,
        str(format_decimal(trail.rows if trail else 0, locale=translations.language.get())),
        _("{free} GB of {total} GB").format(free=_gigabytes(room.free), total=_gigabytes(room.total)),
        room.is_scarce,
    )
    return await renderer.render(request, "accounts/workings.html", shown, here="me")


def _on(day: date) -> str:
    return str(format_date(day, "d MMMM y", locale=translations.language.get()))


def _gigabytes(size: int) -> str:
    return str(format_decimal(round(size / 1e9, 1), locale=translations.language.get()))


async def try_mail_again(request: Request) -> Response:
    """A mail that failed gets all its tries again, the first one now."""
    if not await outbox.try_again(request.path_params["mail_id"]):
        raise NotFound
    return renderer.redirect(request, "accounts:workings", flash=_("We try this mail again now."))


async def try_event_again(request: Request) -> Response:
    """A parked event is handled once more, by the consumer that could not."""
    done = await consuming.handle_parked(features_of(request).consumers, request.path_params["parked_id"])
    word = _("Handled after all.") if done else _("It went wrong again, for the reason you see.")
    return renderer.redirect(request, "accounts:workings", flash=word)


ROUTES = (
    page("/workings", workings, name="accounts:workings", who=ADMINISTRATOR),
    page(
        "/workings/mails/{mail_id:int}",
        try_mail_again,
        name="accounts:try_mail_again",
        who=ADMINISTRATOR,
        methods=("POST",),
        shown_on="accounts:workings",
    ),
    page(
        "/workings/events/{parked_id:int}",
        try_event_again,
        name="accounts:try_event_again",
        who=ADMINISTRATOR,
        methods=("POST",),
        shown_on="accounts:workings",
    ),
)
