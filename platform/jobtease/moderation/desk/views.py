"""The moderator's desk: what is new, the queue, the log of decisions. The page of a case is in case_views.py."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import reportable
from jobtease.events import event_log
from jobtease.moderation import rulings
from jobtease.moderation.cases import actions
from jobtease.moderation.desk import case_queries, feed_items, live_feed, queue_queries
from jobtease.moderation.desk.case_queries import LogPage
from jobtease.moderation.queue.side_views import QueueSide, side_of
from jobtease.resources import resources_of
from jobtease.web import filter_chips, renderer
from jobtease.web.filter_chips import Chip
from jobtease.web.routing import is_number, viewer_of
from jobtease.web.sse import Hub
from jobtease.words.translations import _

NEWEST = 30


@dataclass(frozen=True)
class DeskPage:
    """The queue, and what is new."""

    queue: QueueSide
    lines: Sequence[feed_items.Line]
    position: int
    """Place in the log up to which the lines are complete: the live feed goes on from there."""
    live: str
    """Where the live feed is, narrowed as the page is."""
    chips: Sequence[Chip]


async def desk(request: Request) -> Response:
    """The queue of a moderator: what was reported or is held, and what is new."""
    viewer = viewer_of(request)
    hub: Hub = resources_of(request).live
    # the hub's own place is a moment old, and who has just decided wants to see it
    position = await event_log.complete(hub.position)
    only = live_feed.narrowed_to(request)
    newest = await event_log.last(viewer.jurisdiction, feed_items.shown(only), until=position, limit=NEWEST)
    shown = await feed_items.lines(newest)
    page = DeskPage(
        queue=await side_of(request),
        lines=[shown[e.id] for e in newest if e.id in shown],
        position=position,
        live=filter_chips.narrowed(request, "moderation:live", {"show": only}),
        chips=filter_chips.chips_of(
            request,
            "moderation:desk",
            {"show": only},
            "show",
            {key: _(name) for key, name in feed_items.filters().items()},
        ),
    )
    return await renderer.render(request, "moderation/desk.html", page, here="desk")


async def about(request: Request) -> Response:
    """From a held thing to its case."""
    public_id = await queue_queries.open_case_about(viewer_of(request), request.path_params["public_id"])
    return renderer.redirect(request, "moderation:case", public_id=public_id)


async def look_into(request: Request) -> Response:
    """A moderator opens a case about something, and goes there."""
    params = request.path_params
    public_id = await actions.look_into(viewer_of(request), params["kind"], params["public_id"])
    return renderer.redirect(request, "moderation:case", public_id=public_id)


@dataclass(frozen=True)
class LogView:
    """What was decided here."""

    queue: QueueSide
    municipality: str
    """Code of the first that the desk is for."""
    log: LogPage
    done: Mapping[str, str]
    labels: Mapping[str, str]


async def log(request: Request) -> Response:
    """What was decided in this municipality, by whom and why."""
    viewer = viewer_of(request)
    given = request.query_params.get("before", "")
    before = int(given) if is_number(given) else None
    page = LogView(
        await side_of(request),
        viewer.jurisdiction[0],
        await case_queries.log(viewer, before),
        rulings.DONE,
        reportable.NAMES,
    )
    return await renderer.render(request, "moderation/log.html", page, here="desk")
