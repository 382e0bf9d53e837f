"""Cache of cards: what a card shows is the same for everybody, so it is made once and kept for a while.

Which cards somebody sees is decided by the query at every request, never here. A card is cut in two where the line comes that says
why it is for this viewer, and holds what that line is worked out from. Its key holds everything that it is made of, so a changed
thing gets a new card at once.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from babel.dates import format_date
from starlette.requests import Request

from jobtease import clock
from jobtease.feed import card_queries
from jobtease.feed.queries import OUTFIT, Item
from jobtease.helping import kinds
from jobtease.matching.fit import Need
from jobtease.matching.queries import need_of
from jobtease.rubrics import rubric
from jobtease.web import renderer
from jobtease.web.routing import path_for
from jobtease.words import translations
from jobtease.words.cleaning import excerpt, letter
from jobtease.words.translations import _

KEPT = 6000
"""Cards, of one to two kB each."""
WHY = "\x1ewhy\x1e"

Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Card:
    """The HTML before and after the line of reasons, in UTF-8, and what the reasons come from; `need` None: an outfit."""

    before: bytes
    after: bytes
    municipality: str
    need: Need | None = None
    wanted: frozenset[str] = frozenset()


Shelf = OrderedDict[Key, Card]
"""The cards of one application, the one that was asked for last at the end."""


@dataclass(frozen=True)
class Picture:
    """A photo as the card shows it."""

    src: str
    srcset: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class OutfitCard:
    """What the card of an outfit says."""

    public_id: str
    author: str
    sector: str
    job: str
    question: str
    compare: bool
    interview_at: datetime
    pictures: list[Picture]


@dataclass(frozen=True)
class RequestCard:
    """What the card of a request says."""

    public_id: str
    author: str
    kind: str
    title: str
    excerpt: str
    needed: str
    answers: int


def _shelf_of(request: Request) -> Shelf:
    state = request.app.state
    if not hasattr(state, "shelf"):
        state.shelf = Shelf()
    found: Shelf = state.shelf
    return found


async def cards_for(request: Request, items: Sequence[Item]) -> list[Card | None]:
    """The cards of these items in their order; None for what is gone since."""
    shelf = _shelf_of(request)
    stamp = (translations.language.get(), clock.local(clock.now()).date())
    keys = [(item, stamp) for item in items]
    missing = [item for item, key in zip(items, keys, strict=True) if key not in shelf]
    if missing:
        made = await _made(request, missing)
        shelf.update({key: made[item] for item, key in zip(items, keys, strict=True) if item in made})
    found = [shelf.get(key) for key in keys]
    if missing:  # who is in use moves to the end only now: on most pages nothing has to make room
        for key in keys:
            if key in shelf:
                shelf.move_to_end(key)
        while len(shelf) > KEPT:
            shelf.popitem(last=False)
    return found


async def _made(request: Request, items: Sequence[Item]) -> dict[Item, Card]:
    outfits = {item.id: item for item in items if item.kind == OUTFIT}
    requests = {item.id: item for item in items if item.kind != OUTFIT}
    return (await _outfits(request, outfits) if outfits else {}) | (
        await _requests(request, requests) if requests else {}
    )


def _cut(html: str) -> tuple[bytes, bytes]:
    before, _mark, after = html.partition(WHY)
    return before.encode(), after.encode()


async def _outfits(request: Request, items: Mapping[int, Item]) -> dict[Item, Card]:
    rows = await card_queries.outfits_on_cards(items)
    made = {}
    for first in {row["id"]: row for row in reversed(rows)}.values():
        item = items[first["id"]]
        card = OutfitCard(
            public_id=first["public_id"],
            author=item.author,
            sector=rubric.sector_label(first["sector"], translations.language.get()),
            job=first["job"],
            question=first["question"],
            compare=bool(first["compare"]),
            interview_at=first["interview_at"],
            pictures=[_picture(request, row) for row in rows if row["id"] == item.id and row["name"]],
        )
        html = renderer.fragment(request, "feed/_outfit.html", card=card, why=WHY)
        made[item] = Card(*_cut(html), first["municipality"])
    return made


def _picture(request: Request, row: Mapping[str, Any]) -> Picture:
    sizes = row["sizes"]
    called = letter(row["position"])
    sources = {size: path_for(request, "outfits:photo", photo=row["name"], size=size) for size in sizes}
    width, height = sizes["medium"]
    return Picture(
        src=sources["medium"],
        srcset=", ".join(f"{sources[size]} {sizes[size][0]}w" for size in ("small", "medium", "large")),
        width=width,
        height=height,
        alt=(_("Outfit {letter}") if row["compare"] else _("Photo {letter} of the outfit")).format(letter=called),
    )


async def _requests(request: Request, items: Mapping[int, Item]) -> dict[Item, Card]:
    rows = await card_queries.requests_on_cards(items)
    made = {}
    for row in {row["id"]: row for row in rows}.values():
        item = items[row["id"]]
        card = RequestCard(
            public_id=row["public_id"],
            author=item.author,
            kind=kinds.label(row["kind"]),
            title=row["title"],
            excerpt=excerpt(row["story"], 160),
            needed=_needed(row["needed_by"]),
            answers=item.answers,
        )
        wanted = frozenset(each["skill_id"] for each in rows if each["id"] == item.id and each["skill_id"])
        html = renderer.fragment(request, "feed/_request.html", card=card, why=WHY)
        made[item] = Card(*_cut(html), row["municipality"], need_of(row, len(wanted)), wanted)
    return made


def _needed(day: date | None) -> str:
    if day is None:
        return ""
    days = (day - clock.local(clock.now()).date()).days
    if days == 0:
        return _("needed today")
    if days == 1:
        return _("needed tomorrow")
    words = format_date(day, "EEEE" if days < 7 else "d MMMM", locale=translations.language.get())
    return _("needed by {day}").format(day=words)
