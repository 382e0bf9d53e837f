"""Feature description (plugin registry): what each feature says of itself in its feature.py, and what app.py makes of their list.

A feature never asks another one that stands above it: what it needs from there is one of `Hooks`, which the higher one fills.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from jobtease.audience import Viewer
from jobtease.events.audit import Contents
from jobtease.events.consuming import Consumer
from jobtease.events.event_names import EventName
from jobtease.mail import outbox
from jobtease.moderation_status import Standing, StandingsOf
from jobtease.notices.messages import Message
from jobtease.operations.chores import Chore
from jobtease.reportable import Reportable
from jobtease.resources import Resources
from jobtease.retention import Kept, Readable
from jobtease.web.renderer import BadgeCounter

PastEraser = Callable[[Resources], Awaitable[Any]]
"""Deletes what is kept no longer. Called every hour."""

Afterwards = Callable[[], Awaitable[None]]
"""What a feature does once the erasing is committed: removing files. If a crash comes between, its sweeper does it."""

Eraser = Callable[[int, Resources], Awaitable[Afterwards | None]]
"""Removes what a feature keeps of an account that its foreign keys don't, within the one transaction of the erasing."""

Exporter = Callable[[int], Awaitable[dict[str, Any]]]
"""Everything a feature keeps of an account, as JSON can hold it. Lists under a key "photos" hold names in the store."""

Aside = Callable[[Request, Any], Awaitable[str]]
"""HTML of a section on the page of a thing of a feature below, given what that page knows of the thing; empty for none."""

Particulars = Callable[[Viewer, str, str], Awaitable[Sequence[str]]]
"""Given the reader, the public id of the thing that a notice is about, and the key of its message: what the mail says of the thing
besides, each a line, in the reader's language. Only what the reader may read there."""


async def _nothing(*_asked: Any) -> Any:
    return ()


async def _of_none(*_asked: Any) -> Any:
    return {}


async def _no_reason(*_asked: Any) -> Any:
    return None


@dataclass(frozen=True)
class Hooks:
    """What features ask of features above them. Without one that fills it, the answer is nobody and nothing."""

    fits_of: Callable[[Viewer, str, Sequence[int]], Awaitable[Mapping[str, Any]]] = _of_none
    """How these accounts, who offer help with it, fit it; by their public ids."""
    requests_for: Callable[[Viewer], Awaitable[Sequence[Any]]] = _nothing
    """Requests of others that the viewer could help with."""
    standings_of: StandingsOf = _of_none
    """What moderation has to say about posts of the viewer's own that are kept back."""
    why_suspended: Callable[[int], Awaitable[Any]] = _no_reason
    """The decision that closed an account."""
    unattended: Callable[[], Awaitable[Sequence[Any]]] = _nothing
    """Municipalities in which cases wait and that have no moderators."""


@dataclass(frozen=True)
class Feature:
    """One feature. Only what it has."""

    name: str
    routes: Sequence[BaseRoute] = ()
    events: Sequence[type[EventName]] = ()
    """Names of what it records, each an enum."""
    consumers: Sequence[Consumer] = ()
    chores: Sequence[Chore] = ()
    past_erasers: Sequence[PastEraser] = ()
    exporter: Exporter | None = None
    eraser: Eraser | None = None
    badges: Sequence[BadgeCounter] = ()
    messages: Sequence[Message] = ()
    pages: Mapping[str, str] = field(default_factory=dict)
    """For each kind of thing the route of the page on which it stands, which has its {public_id} or no parameter."""
    mails: Mapping[str, outbox.Writer] = field(default_factory=dict)
    """Who puts each kind of mail into words."""
    particulars: Mapping[str, Particulars] = field(default_factory=dict)
    """By kind of thing: what a mail about a notice says of it besides."""
    asides: Mapping[str, Aside] = field(default_factory=dict)
    """By kind of thing of a feature below: what stands on its page besides."""
    reportables: Sequence[Reportable] = ()
    """Kinds of things of its own that can be reported."""
    kept: Callable[[], Sequence[Kept]] = tuple
    """What it keeps of people, and for how long, in the language of this request."""
    readable: Sequence[Readable] = ()
    """What of it people read in the copy of their data."""
    records: Sequence[str] = ()
    """Events, or beginnings of their names, that are the audit trail: chained, and never trimmed."""
    vouched: Mapping[str, Contents] = field(default_factory=dict)
    """By name of a record: the row that it vouches for besides itself."""
    stored: Callable[[], Awaitable[set[str]]] | None = None
    """Names in the store of all files of its own that there may be: the sweeper takes away what no feature names."""
    hooks: Hooks = Hooks()


class Features:
    """All features of an application, in the order in which they are listed: those that stand lower first, the home page before all.

    Erasing goes by that order too: locks are taken in it.
    """

    def __init__(self, *listed: Feature) -> None:
        """Raises ValueError when two have one name, fill one hook, write one mail, or record one event."""
        self.listed = listed
        routes = [route for each in listed for route in each.routes]
        # whatever the order of features: /requests/for-you is no request
        self.routes = sorted(routes, key=lambda route: isinstance(route, Route) and "{" in route.path)
        self.events = [name for each in listed for names in each.events for name in names]
        self.consumers = [consumer for each in listed for consumer in each.consumers]
        self.chores = [chore for each in listed for chore in each.chores]
        self.past_erasers = [erase for each in listed for erase in each.past_erasers]
        self.exporters = {each.name: each.exporter for each in listed if each.exporter}
        self.erasers = [each.eraser for each in listed if each.eraser]
        self.badges = [badge for each in listed for badge in each.badges]
        self.messages = [message for each in listed for message in each.messages]
        self.reportables = [kind for each in listed for kind in each.reportables]
        self.readable = [(each.name, kind) for each in listed for kind in each.readable]
        self.records = [record for each in listed for record in each.records]
        self.stored = [each.stored for each in listed if each.stored]
        self.vouched = _merged([each.vouched for each in listed])
        self.mails = _merged([each.mails for each in listed])
        self.particulars = _merged([each.particulars for each in listed])
        paths = {route.name: route.path for route in self.routes if isinstance(route, Route)}
        self.page_routes = _merged([each.pages for each in listed])
        """For each kind of thing the route of its page."""
        self.pages = {kind: paths[name] for kind, name in self.page_routes.items()}
        """For each kind of thing the path of its page."""
        self.hooks = Hooks(**_merged([_filled(each.hooks) for each in listed]))
        if len({each.name for each in listed}) != len(listed):
            raise ValueError("two features have one name")
        if len({*self.events}) != len(self.events):
            raise ValueError("two features record one event")

    def kept(self) -> Sequence[Kept]:
        """What all of them keep of people, in the language of this request."""
        return [one for each in self.listed for one in each.kept()]


def _filled(hooks: Hooks) -> dict[str, Any]:
    return {each.name: value for each in fields(hooks) if (value := getattr(hooks, each.name)) is not each.default}


def _merged(given: Collection[Mapping[str, Any]]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for each in given:
        if both := merged.keys() & each.keys():
            raise ValueError(f"two features give {sorted(both)}")
        merged |= each
    return merged


def features_of(request: Request) -> Features:
    """Those of the application that this request is for."""
    found: Features = request.app.state.features
    return found


def hooks_of(request: Request) -> Hooks:
    """What features below ask of those above."""
    return features_of(request).hooks


async def asides_of(request: Request, kind: str, thing: Any) -> Sequence[str]:
    """HTML of the sections that features above have for the page of this thing, in their order."""
    given = [each.asides[kind] for each in features_of(request).listed if kind in each.asides]
    return [html for aside in given if (html := await aside(request, thing))]


async def standing_of(request: Request, viewer: Viewer, subject: str) -> Standing:
    """What moderation has to say about one post of the viewer's own that is kept back, by its public id."""
    return (await hooks_of(request).standings_of(viewer, [subject]))[subject]
