"""Everything the viewer asks, helps with and talks about: what waits for them first, one row a person, and what is finished apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from jobtease import clock, pages, text
from jobtease.audience import Viewer, Visibility
from jobtease.chips import Chip, chips_of, narrowed
from jobtease.conversations import queries as conversations
from jobtease.conversations.queries import Line
from jobtease.helping import answering, queries, states
from jobtease.helping.kinds import KINDS
from jobtease.helping.models import OfferState, RequestState
from jobtease.routing import MEMBER, is_number, page, viewer_of
from jobtease.standing import NOTHING, is_kept_back
from jobtease.translations import _

FINISHED = (RequestState.DONE, RequestState.EXPIRED, RequestState.WITHDRAWN)
ASKING, HELPING = "asking", "helping"
FEW = 5
"""Up to so many rows there is nothing to look for."""
SEARCHED = 1000
"""Of each kind of thing so many are looked through for words."""
A_PAGE = 20
"""Finished rows."""
LONGEST_WORDS = 80


@dataclass(frozen=True)
class Thing:
    """A request of the viewer's own, or one they offered help with; `talk` is the conversation about it."""

    public_id: str
    role: str
    kind: str
    kind_label: str
    title: str
    other: str
    """Name of the other one, as far as there is one."""
    state: states.State
    at: datetime
    is_over: bool
    waits: bool
    """For the viewer: a choice, or a word on how it went."""
    talk: Line | None = None


@dataclass(frozen=True)
class Somebody:
    """The conversations with one person, what is unread first and then the newest; `things` are what they are about."""

    lines: tuple[Line, ...]
    things: tuple[Thing, ...]

    @property
    def first(self) -> Line:
        return self.lines[0]

    @property
    def state(self) -> states.State | None:
        """Of what the first conversation is about."""
        return next((one.state for one in self.things if one.talk == self.first), None)

    @property
    def unread(self) -> int:
        return sum(line.unread for line in self.lines)

    @property
    def at(self) -> datetime:
        return max(line.last_at for line in self.lines)

    @property
    def is_over(self) -> bool:
        return not self.unread and all(line.closed for line in self.lines) and all(one.is_over for one in self.things)


Row = Thing | Somebody


@dataclass(frozen=True)
class IndexPage:
    """The rows in their places. `chips` and a box for words are there when there is something to look for."""

    choices: list[Thing]
    unread: list[Somebody]
    people: list[Somebody]
    asking: list[Thing]
    helping: list[Thing]
    finished: list[Row]
    n_finished: int
    chips: list[Chip]
    q: str
    show: str
    number: int
    newer: str
    older: str

    @property
    def is_empty(self) -> bool:
        return not (self.waits or self.people or self.asking or self.helping or self.n_finished)

    @property
    def waits(self) -> bool:
        return bool(self.choices or self.unread)

    @property
    def is_narrowed(self) -> bool:
        return bool(self.q or self.show)


async def index(request: Request) -> Response:
    """My requests and the ones I help with. ?q= words, ?show= a part of them, ?page= further back in what is finished."""
    viewer, asked = viewer_of(request), request.query_params
    q = text.clean(asked.get("q", "")[:LONGEST_WORDS]).strip()
    show = asked.get("show", "")
    number = int(given) if is_number(given := asked.get("page", "")) else 1
    rows = await _rows(request, viewer, SEARCHED if q else queries.MOST)
    chips = _chips(request, rows, q, show) if len(rows) > FEW or q or show else []
    narrowed = [one for one in _narrowed(rows, show) if _holds(one, text.words(q))]
    return await pages.render(
        request, "helping/index.html", _page(request, narrowed, chips, q, show, min(number, SEARCHED)), here="requests"
    )


async def _rows(request: Request, viewer: Viewer, most: int) -> list[Row]:
    """Each thing and each person once."""
    lines = await conversations.mine(viewer, most)
    by_subject = {line.about: line for line in lines}
    things = [await _mine(request, viewer, one) for one in await queries.mine(viewer, most)]
    things += [await _offered(request, viewer, one) for one in await queries.helping_with(viewer, most)]
    things = [replace(one, talk=by_subject.get(one.public_id)) for one in things]
    people: dict[str, list[Line]] = {}
    for line in sorted(lines, key=lambda one: (not one.unread, -one.last_at.timestamp())):
        people.setdefault(line.other or line.public_id, []).append(line)
    about = {one.talk.public_id: one for one in things if one.talk}
    somebodies = [
        Somebody(tuple(found), tuple(about[line.public_id] for line in found if line.public_id in about))
        for found in people.values()
    ]
    return [*somebodies, *(one for one in things if one.talk is None)]


async def _mine(request: Request, viewer: Viewer, one: queries.MyRequest) -> Thing:
    asked = one.request
    kept_back = is_kept_back(asked.visibility)
    standing = await request.app.state.standing_of(viewer, asked.public_id) if kept_back else NOTHING
    state = states.for_asker(
        asked.state,
        asked.visibility,
        offers=asked.offer_count,
        until=asked.until,
        helper=one.helper,
        says=asked.asker_says,
        standing=standing,
    )
    is_late = asked.needed_by is not None and asked.needed_by < clock.local(clock.now()).date()
    waits = (asked.state is RequestState.OPEN and asked.offer_count > 0 and asked.visibility is Visibility.SHOWN) or (
        asked.state is RequestState.MATCHED and (is_late or asked.reminded_at is not None or not one.helper)
    )
    return Thing(
        asked.public_id,
        ASKING,
        asked.kind,
        asked.kind_label,
        asked.title,
        one.helper,
        state,
        asked.opened_at or asked.created_at,
        is_over=asked.state in FINISHED,
        waits=waits,
    )


async def _offered(request: Request, viewer: Viewer, one: queries.MyOffer) -> Thing:
    asked = one.request
    kind = "" if asked.state_only else asked.kind
    state = await answering.state_of_offer(request, viewer, one.offer, asked)
    is_done = asked.state is RequestState.DONE
    if one.offer.state is OfferState.ACCEPTED:
        goes_on, waits = not is_done or not asked.helper_says, is_done and not asked.helper_says
        goes_on = goes_on and asked.state in (RequestState.MATCHED, RequestState.DONE)
    else:
        goes_on = one.offer.state is OfferState.OPEN
        waits = goes_on and one.offer.changed_at is not None and not asked.state_only
    return Thing(
        asked.public_id,
        HELPING,
        kind,
        asked.kind_label if kind else "",
        asked.title,
        asked.author,
        state,
        one.offer.created_at,
        is_over=not goes_on,
        waits=waits,
    )


def _narrowed(rows: Iterable[Row], show: str) -> list[Row]:
    """The rows with something of one role or kind."""
    return [row for row in rows if not show or any(show in (one.role, one.kind) for one in _things(row))]


def _things(row: Row) -> tuple[Thing, ...]:
    return row.things if isinstance(row, Somebody) else (row,)


def _holds(row: Row, wanted: Sequence[str]) -> bool:
    """Whether each of the words, in any spelling, is in a title, a kind or a name."""
    said = [part for one in _things(row) for part in (one.title, one.kind_label, one.other)]
    if isinstance(row, Somebody):
        said += [part for line in row.lines for part in (line.title, line.other_name)]
    held = text.fold(" ".join(said))
    return all(word in held for word in wanted)


def _chips(request: Request, rows: list[Row], q: str, show: str) -> list[Chip]:
    """All of it, each side, and the kinds there are when there is more than one."""
    there = {one.kind for row in rows for one in _things(row)}
    kinds = {key: _(label) for key, label in KINDS.items() if key in there}
    chosen = {"": _("Everything"), ASKING: _("I ask"), HELPING: _("I help")} | (kinds if len(kinds) > 1 else {})
    return chips_of(request, "helping:index", {"q": q, "show": show}, "show", chosen)


def _page(request: Request, rows: list[Row], chips: list[Chip], q: str, show: str, number: int) -> IndexPage:
    things = [row for row in rows if isinstance(row, Thing)]
    people = [row for row in rows if isinstance(row, Somebody)]
    choices = [one for row in rows for one in _things(row) if one.waits]
    on_cards = {one.talk for one in choices if one.talk}
    rest = [
        replace(one, lines=lines)
        for one in people
        if (lines := tuple(each for each in one.lines if each not in on_cards))
    ]
    going_on = [one for one in things if not one.is_over and not one.waits]
    left: list[Row] = [*rest, *things]
    over = [row for row in left if row.is_over]
    over.sort(key=lambda row: row.at, reverse=True)
    before = A_PAGE * (max(number, 1) - 1)
    beyond = before + A_PAGE < len(over)
    here = {"q": q, "show": show}
    return IndexPage(
        choices=sorted(choices, key=lambda one: one.state.tone != "late"),
        unread=[one for one in rest if one.unread],
        people=[one for one in rest if not one.unread and not one.is_over],
        asking=[one for one in going_on if one.role == ASKING],
        helping=[one for one in going_on if one.role == HELPING],
        finished=over[before : before + A_PAGE],
        n_finished=len(over),
        chips=chips,
        q=q,
        show=show,
        number=max(number, 1),
        newer=narrowed(request, "helping:index", here | {"page": str(number - 1) if number > 2 else ""})
        if number > 1
        else "",
        older=narrowed(request, "helping:index", here | {"page": str(max(number, 1) + 1)}) if beyond else "",
    )


ROUTES = (page("/requests", index, name="helping:index", who=MEMBER),)
