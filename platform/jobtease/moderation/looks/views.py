"""Page of when moderators looked at things of mine."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import reportable
from jobtease.moderation.looks import queries
from jobtease.moderation.looks.queries import MyLook
from jobtease.web import renderer
from jobtease.web.routing import SIGNED_IN, page, viewer_of
from jobtease.words.translations import N_

WHY: Mapping[str, str] = {
    "reported": N_("Somebody reported it."),
    "rules": N_("Our rules pointed at it."),
    "held": N_("It waited for a moderator before others saw it."),
    "objection": N_("You objected to a decision."),
    "": N_("A moderator had to decide about it."),
}
"""By MyLook.because."""


@dataclass(frozen=True)
class LooksPage:
    """When moderators looked, at what, and why."""

    looks: tuple[MyLook, ...]
    kinds: Mapping[str, str]
    why: Mapping[str, str]
    most: int = queries.MOST


async def mine(request: Request) -> Response:
    """When a moderator looked at something of mine, for which municipality, and why."""
    found = await queries.mine(viewer_of(request))
    return await renderer.render(
        request, "moderation/my_looks.html", LooksPage(found, reportable.NAMES, WHY), here="me"
    )


ROUTES = (page("/me/looks", mine, name="moderation:my_looks", who=SIGNED_IN, even_suspended=True),)
