"""The moderator's desk: what is new, the queue, the log of decisions. The page of a case is in case_views.py."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import reportable
from jobtease.audience import Viewer
from jobtease.events import event_log
from jobtease.moderation import rules, rulings
from jobtease.moderation.cases import actions, alarms
from jobtease.moderation.desk import case_queries, feed_items, queue_queries, time_left
from jobtease.moderation.desk.case_queries import LogPage
from jobtease.moderation.desk.queue_queries import Queue, Waiting
from jobtease.regions import queries as regions
from jobtease.resources import resources_of
from jobtease.web import renderer
from jobtease.web.routing import is_number, viewer_of
from jobtease.web.sse import Hub
from jobtease.words.translations import N_, _, ngettext

NEWEST = 30


@dataclass(frozen=True)
class Row:
    """One row of the queue in words."""

    public_id: str
    title: str
    words: str
    """The first words of what it is about."""
    language: str
    line: str
    clock: str
    late: bool
    urgent: bool


@dataclass(frozen=True)
class QueueSide:
    """The left side of the desk."""

    place: str
    """What the desk is for, in words."""
    line: str
    rows: tuple[Row, ...]
    current: str = ""


@dataclass(frozen=True)
class DeskPage:
    """The queue, and what is new."""

    queue: QueueSide
    lines: Sequence[feed_items.Line]
    position: int
    """Place in the log up to which the lines are complete: the live feed goes on from there."""
    first: str


async def desk(request: Request) -> Response:
    """The queue of a moderator: what was reported or is held, and what is new."""
    viewer = viewer_of(request)
    found = await queue_queries.queue(viewer)
    hub: Hub = resources_of(request).live
    # the hub's own place is a moment old, and who has just decided wants to see it
    position = await event_log.complete(hub.position)
    newest = await event_log.last(viewer.jurisdiction, feed_items.shown(), until=position, limit=NEWEST)
    shown = await feed_items.lines(newest)
    page = DeskPage(
        queue=side(viewer, found),
        lines=[shown[e.id] for e in newest if e.id in shown],
        position=position,
        first=found.rows[0].public_id if found.rows else "",
    )
    return await renderer.render(request, "moderation/desk.html", page, here="desk")


async def side_of(viewer: Viewer, current: str = "") -> QueueSide:
    """The left side of a page of the desk."""
    return side(viewer, await queue_queries.queue(viewer), current)


def side(viewer: Viewer, found: Queue, current: str = "") -> QueueSide:
    """The queue in words."""
    parts = [ngettext("{n} case", "{n} cases", found.open).format(n=found.open)]
    if found.late:
        parts.append(ngettext("{n} late", "{n} late", found.late).format(n=found.late))
    rows = tuple(_row(viewer, one) for one in found.rows)
    return QueueSide(viewer.place, " · ".join(parts), rows, current)


def _row(viewer: Viewer, one: Waiting) -> Row:
    urgent = one.priority < 2
    return Row(
        one.public_id,
        _title(one),
        one.words,
        one.language,
        _about(viewer, one),
        time_left.left(one.due_at),
        one.late,
        urgent,
    )


def _title(one: Waiting) -> str:
    if one.reason:
        return _(rules.REASONS[one.reason].short)
    return _(reportable.of(one.kind).of_author).format(name=one.author or _("a former member"))


BECAUSE = {
    "held": N_("waits for you"),
    "again": N_("photo known"),
    "corrected": N_("changed by its author"),
    "moderator": N_("opened by a moderator"),
    "appeal": N_("objection"),
    alarms.ALARM: N_("found by our rules"),
    alarms.WORRY: N_("somebody may be in danger"),
}
"""Why a case is here when nobody reported it."""


def _about(viewer: Viewer, one: Waiting) -> str:
    parts = [_(reportable.of(one.kind).name).lower()]
    if one.because in BECAUSE:
        parts.append(_(BECAUSE[one.because]))
    parts += [_(alarms.LABELS[word]) for word in one.alarms if word in alarms.LABELS]
    if one.reports:
        parts.append(ngettext("{n} report", "{n} reports", one.reports).format(n=one.reports))
    if one.reason and one.author:
        parts.append(one.author)
    if viewer.jurisdiction != (one.municipality,) and (place := regions.by_code(one.municipality)):
        parts.append(place.called)
    return " · ".join(parts)


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
    log: LogPage
    done: Mapping[str, str]
    labels: Mapping[str, str]


async def log(request: Request) -> Response:
    """What was decided in this municipality, by whom and why."""
    viewer = viewer_of(request)
    given = request.query_params.get("before", "")
    before = int(given) if is_number(given) else None
    page = LogView(await side_of(viewer), await case_queries.log(viewer, before), rulings.DONE, reportable.NAMES)
    return await renderer.render(request, "moderation/log.html", page, here="desk")
