"""For the administrator: what did not go by itself. Nothing of what members write or show."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import consuming, mail, pages
from jobtease.errors import NotFound
from jobtease.routing import ADMINISTRATOR, page
from jobtease.translations import _


@dataclass(frozen=True)
class WorkingsPage:
    """Mails that failed, and events that a consumer could not handle."""

    mails: list[mail.Failure]
    parked: list[consuming.ParkedEvent]


async def workings(request: Request) -> Response:
    """What needs a look."""
    shown = WorkingsPage(await mail.failures(), await consuming.ParkedEvent.all().order_by("-id").limit(100))
    return await pages.render(request, "accounts/workings.html", shown, here="me")


async def try_mail_again(request: Request) -> Response:
    """A mail that failed gets all its tries again, the first one now."""
    if not await mail.try_again(request.path_params["mail_id"]):
        raise NotFound
    return pages.redirect(request, "accounts:workings", flash=_("We try this mail again now."))


async def try_event_again(request: Request) -> Response:
    """A parked event is handled once more, by the consumer that could not."""
    done = await consuming.handle_parked(request.app.state.consumers, request.path_params["parked_id"])
    word = _("Handled after all.") if done else _("It went wrong again, for the reason you see.")
    return pages.redirect(request, "accounts:workings", flash=word)


ROUTES = (
    page("/workings", workings, name="accounts:workings", who=ADMINISTRATOR),
    page(
        "/workings/mails/{mail_id:int}",
        try_mail_again,
        name="accounts:try_mail_again",
        who=ADMINISTRATOR,
        methods=("POST",),
    ),
    page(
        "/workings/events/{parked_id:int}",
        try_event_again,
        name="accounts:try_event_again",
        who=ADMINISTRATOR,
        methods=("POST",),
    ),
)
