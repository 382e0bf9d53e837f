"""Overview of everything the viewer asks, helps with and talks about: what waits for them first, what is finished apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response

from jobtease.audience import Viewer
from jobtease.feature import hooks_of
from jobtease.helping import queries, state_words
from jobtease.helping.direct_requests.queries import AsksMe, asking
from jobtease.helping.kinds import KINDS
from jobtease.helping.overview.queries import ASKING, HELPING, Row, Somebody, Thing, rows_of, standings, state_of
from jobtease.helping.state_words import State
from jobtease.moderation_status import StandingsOf
from jobtease.web import renderer
from jobtease.web.filter_chips import Chip, chips_of, narrowed
from jobtease.web.routing import MEMBER, is_number, page, viewer_of
from jobtease.words import cleaning
from jobtease.words.translations import _

FEW = 5
"""Up to so many rows there is nothing to look for."""
SEARCHED = 1000
"""Of each kind of thing so many are looked through for words."""
A_PAGE = 20
"""Finished rows."""
LONGEST_WORDS = 80


@dataclass(frozen=True)
class IndexPage:
    """The rows in their places. `chips` and a box for words are there when there is something to look for."""

    asks: list[tuple[AsksMe, State]]
    """With which somebody asks the viewer directly."""
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
    def waits(self) -> int:
        """How many things and people wait for the viewer."""
        return len(self.asks) + len(self.choices) + len(self.unread)

    @property
    def is_narrowed(self) -> bool:
        return bool(self.q or self.show)


async def index(request: Request) -> Response:
    """My requests and the ones I help with. ?q= words, ?show= a part of them, ?page= further back in what is finished."""
    viewer, asked = viewer_of(request), request.query_params
    q = cleaning.clean(asked.get("q", "")[:LONGEST_WORDS]).strip()
    show = asked.get("show", "")
    number = int(given) if is_number(given := asked.get("page", "")) else 1
    rows = await rows_of(viewer, SEARCHED if q else queries.MOST)
    chips = _chips(request, rows, q, show) if len(rows) > FEW or q or show else []
    narrowed = [one for one in _narrowed(rows, show) if _holds(one, cleaning.words(q))]
    asks = [] if q or show else await asking(viewer, queries.MOST)
    shown = _page(request, narrowed, chips, q, show, min(number, SEARCHED), asks)
    return await renderer.render(
        request, "helping/index.html", await _told(hooks_of(request).standings_of, viewer, shown), here="requests"
    )


async def _told(standings_of: StandingsOf, viewer: Viewer, shown: IndexPage) -> IndexPage:
    """The page with the states of what stands on it."""
    people = [*shown.unread, *shown.people, *(one for one in shown.finished if isinstance(one, Somebody))]
    there = [*shown.choices, *shown.asking, *shown.helping, *(one for one in shown.finished if isinstance(one, Thing))]
    there += [one for row in people for one in row.things]
    found = await standings(standings_of, viewer, there)

    def thing(one: Thing) -> Thing:
        return replace(one, state=state_of(found, one))

    def somebody(one: Somebody) -> Somebody:
        return replace(one, things=tuple(map(thing, one.things)))

    return replace(
        shown,
        choices=sorted(map(thing, shown.choices), key=lambda one: one.state.tone != "late"),
        unread=[*map(somebody, shown.unread)],
        people=[*map(somebody, shown.people)],
        asking=[*map(thing, shown.asking)],
        helping=[*map(thing, shown.helping)],
        finished=[thing(row) if isinstance(row, Thing) else somebody(row) for row in shown.finished],
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
    held = cleaning.fold(" ".join(said))
    return all(word in held for word in wanted)


def _chips(request: Request, rows: list[Row], q: str, show: str) -> list[Chip]:
    """All of it, each side, and the kinds there are when there is more than one."""
    there = {one.kind for row in rows for one in _things(row)}
    kinds = {key: _(label) for key, label in KINDS.items() if key in there}
    chosen = {"": _("Everything"), ASKING: _("I ask"), HELPING: _("I help")} | (kinds if len(kinds) > 1 else {})
    return chips_of(request, "helping:index", {"q": q, "show": show}, "show", chosen)


def _page(
    request: Request, rows: list[Row], chips: list[Chip], q: str, show: str, number: int, asks: Sequence[AsksMe]
) -> IndexPage:
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
        asks=[(one, state_words.asks_me(one.asker)) for one in asks],
        choices=choices,
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
