"""Pages about the people of a moderator's municipality: one person's whole history, and the search."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import reportable
from jobtease.audience import Visibility
from jobtease.moderation import rules, rulings
from jobtease.moderation.desk import time_left
from jobtease.moderation.people import actions, queries
from jobtease.moderation.people.queries import Found, Person
from jobtease.moderation.queue.side_views import BECAUSE, QueueSide, side_of
from jobtease.web import renderer
from jobtease.web.routing import MODERATOR, page, viewer_of
from jobtease.words.cleaning import clean
from jobtease.words.translations import N_

LONGEST = 80
"""Letters of what is searched for."""
SHOWN_AS: Mapping[str, str] = {
    Visibility.HELD: N_("waits for you"),
    Visibility.HIDDEN: N_("hidden"),
    Visibility.REMOVED: N_("taken away"),
    Visibility.SHOWN: "",
}


@dataclass(frozen=True)
class Words:
    """What both pages say things with, as message ids."""

    kinds: Mapping[str, str]
    shown_as: Mapping[str, str]


@dataclass(frozen=True)
class PersonPage:
    """Somebody's history at this desk."""

    queue: QueueSide
    person: Person
    words: Words
    done: Mapping[str, str]
    reasons: Mapping[str, rules.Reason]
    because: Mapping[str, str]
    left: Mapping[str, str]
    """How long there is left for each case that waits."""


async def person(request: Request) -> Response:
    """Everything that this desk knows of somebody who lives here, or about whom it has a case. That it was read is recorded."""
    viewer = viewer_of(request)
    found = await queries.person(viewer, request.path_params["public_id"])
    await actions.note_read(viewer, found)
    words = Words(reportable.NAMES, SHOWN_AS)
    left = {one.public_id: time_left.left(one.due_at) for one in found.open}
    page = PersonPage(await side_of(request), found, words, rulings.DONE, rules.REASONS, BECAUSE, left)
    return await renderer.render(request, "moderation/person.html", page, here="desk")


@dataclass(frozen=True)
class SearchPage:
    """What was searched for, and what was found."""

    queue: QueueSide
    q: str
    found: Found
    words: Words
    too_short: bool
    most: int = queries.FOUND


async def search(request: Request) -> Response:
    """Members and posts of the moderator's municipality, by a part of a name, a title or the words."""
    q = clean(request.query_params.get("q", "")[:LONGEST]).strip()
    found = await queries.search(viewer_of(request), q)
    words = Words(reportable.NAMES, SHOWN_AS)
    page = SearchPage(await side_of(request), q, found, words, too_short=0 < len(q) < queries.SHORTEST)
    return await renderer.render(request, "moderation/search.html", page, here="desk")


ROUTES = (
    page("/desk/people/{public_id}", person, name="moderation:person", who=MODERATOR),
    page("/desk/search", search, name="moderation:search", who=MODERATOR),
)
