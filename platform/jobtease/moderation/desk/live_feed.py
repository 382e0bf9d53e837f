"""Live feed of moderators (SSE): each event becomes a card once per language, and every watcher of its municipality gets those bytes.

A channel is a language, what the feed is narrowed to (feed_items.filters), and municipalities.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from functools import partial

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response

from jobtease.accounts.events import AccountEvent
from jobtease.accounts.mandates import queries
from jobtease.conversations.events import ConversationEvent
from jobtease.events import event_log
from jobtease.events.event_log import Event
from jobtease.moderation import rules
from jobtease.moderation.desk.feed_items import JOINED, QUEUE, REPORTED, Line, filters, lines
from jobtease.moderation.desk.feed_items import live as heard
from jobtease.moderation.events import ModerationEvent, ReportMade
from jobtease.reportable import registered
from jobtease.resources import resources_in, resources_of
from jobtease.web.renderer import renderer_in, urls
from jobtease.web.routing import is_number, viewer_of
from jobtease.web.sse import Channel, Hub, Message, Stream, Watcher, message
from jobtease.words.translations import speaking

BATCH = 200
ADDS = frozenset(
    {
        *(JOINED, REPORTED, ModerationEvent.CASE_OPENED, ModerationEvent.CASE_CLOSED),
        *(
            AccountEvent.CODE_REQUESTED,
            AccountEvent.CODE_ASKED_QUIETLY,
            AccountEvent.CODE_WITHHELD,
            AccountEvent.CODE_USED,
        ),
        *(AccountEvent.SESSION_BEGAN, AccountEvent.SESSION_ENDED),
        ConversationEvent.CONVERSATION_OPENED,
    }
)
"""Events after which every card that was drawn before is as good as it was, as after something new. After any other one they are
drawn anew."""

logger = logging.getLogger(__name__)


async def live(request: Request) -> Response:
    """The line itself. It begins behind Last-Event-ID, or `after` of the page it was opened from, or now."""
    viewer = viewer_of(request)
    resources = resources_of(request)
    hub = resources.live
    given = request.headers.get("last-event-id") or request.query_params.get("after", "")
    seen = int(given) if is_number(given) else hub.position
    if seen > hub.position:
        # a page made a moment ago is ahead of us; an id that was never given out would wait for ever
        seen = min(seen, await event_log.newest())
    only = narrowed_to(request)
    channel = (viewer.language, only, *viewer.jurisdiction)
    return Stream(hub, viewer, channel, seen, partial(missed, request.app, channel))


def narrowed_to(request: Request) -> str:
    """What the address narrows the feed to: one of `filters`, and all of it for anything else."""
    only = request.query_params.get("show", "")
    return only if only in filters() else ""


async def missed(app: Starlette, channel: Channel, after: int, until: int) -> AsyncIterator[Sequence[Message]]:
    """What happened between two places in the log, for one channel."""
    language, only, *municipalities = channel
    while True:
        batch = await event_log.within(municipalities, heard(only), after=after, until=until, limit=BATCH)
        if batch:
            yield await messages(app, language, batch)
        if len(batch) < BATCH:
            return
        after = batch[-1].id


async def messages(app: Starlette, language: str, batch: Sequence[Event]) -> list[Message]:
    """Events as messages in one language, rendered once and then remembered: who watches where they happened gets the same."""
    hub = resources_in(app).live
    ready = {e.id: hub.rendered[e.id, language] for e in batch if (e.id, language) in hub.rendered}
    fresh = [e for e in batch if e.id not in ready]
    era = hub.era
    shown = await lines(fresh) if fresh else {}
    with speaking(language):
        for event in fresh:
            if (made := _message(app, event, shown.get(event.id))) is not None:
                ready[event.id] = hub.remember((event.id, language), made, era)
    return [(event.id, ready[event.id]) for event in batch if event.id in ready]


def _message(app: Starlette, event: Event, line: Line | None) -> bytes | None:
    if event.name in QUEUE:
        return message(event.id, "queue", "1")
    if line is None:
        return None
    try:
        card = renderer_in(app).environment.get_template("moderation/_line.html").render(line=line, url=urls(app))
    except Exception:  # one card that can't be drawn must not stop the feed of everybody
        logger.exception("event %s has no card", event.id)
        return None
    return message(event.id, "card", card)


def follower(app: Starlette, hub: Hub) -> Callable[[Sequence[Event]], Awaitable[None]]:
    """A listener for the log's tail that hands new events to whoever watches."""

    async def follow(batch: Sequence[Event]) -> None:
        if any(_hides(event) or (event.name not in ADDS and not _is_new(event)) for event in batch):
            hub.invalidate()
        ready: dict[Channel, Sequence[Message]] = {}
        # somebody may join a channel while another is being rendered: only when all are there, everybody gets theirs at once
        while waiting := [channel for channel in hub.channels if channel not in ready]:
            for channel in waiting:
                language, only, *municipalities = channel
                names = heard(only)
                mine = [e for e in batch if e.municipality in municipalities and e.name in names]
                ready[channel] = await messages(app, language, mine) if mine else ()
        hub.publish(batch[-1].id, ready)

    return follow


def _hides(event: Event) -> bool:
    """What it is about may be out of the desk's sight from now on, with the cards about it."""
    return event.name == REPORTED and event.facts_as(ReportMade).reason == rules.CHILD_ABUSE


def _is_new(event: Event) -> bool:
    """Something came that was not there, so that no card says less than it does."""
    said = registered()
    found = said.posted.get(event.name) or said.told.get(event.name)
    return found is not None and found[1].is_new


async def unwelcome(watchers: Sequence[Watcher]) -> Collection[Watcher]:
    """Those whose session has ended, or who are moderator of other municipalities than when they began to watch."""
    ids = sorted({watcher.viewer.session_id for watcher in watchers})
    welcome: dict[int, tuple[str, ...]] = {}
    for start in range(0, len(ids), BATCH):
        welcome |= await queries.watched_in(ids[start : start + BATCH])
    return [w for w in watchers if welcome.get(w.viewer.session_id) != w.channel[2:]]
