"""Ready-made cards: what a card shows is the same for everybody, so it is made once and kept for a while.

Which cards somebody sees is decided by the query at every request, never here. A card is cut in two where the line comes that says
why it is for this viewer. Its key holds everything that it is made of, so a changed thing gets a new card at once.
"""

import json
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from babel.dates import format_date
from markupsafe import escape
from starlette.requests import Request

from jobtease import clock, database, pages, translations
from jobtease.audience import Viewer
from jobtease.feed.stream import OUTFIT, Item
from jobtease.helping import kinds
from jobtease.outfits import rubric
from jobtease.regions import queries as regions
from jobtease.routing import path_for
from jobtease.text import excerpt
from jobtease.translations import _

KEPT = 6000
"""Cards, of one to two kB each."""
WHY = "\x1ewhy\x1e"

Key = tuple[Any, ...]
Halves = tuple[str, str]

_kept: OrderedDict[Key, Halves] = OrderedDict()


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


async def cards_for(request: Request, viewer: Viewer, items: Sequence[Item]) -> list[str]:
    """The HTML of the cards of these items in their order, each with why it is for the viewer."""
    stamp = (translations.language.get(), clock.local(clock.now()).date())
    keys = [(item.kind, item.public_id, item.version, item.answers, item.author, *stamp) for item in items]
    missing = [item for item, key in zip(items, keys, strict=True) if key not in _kept]
    if missing:
        made = await _make(request, missing)
        for item, key in zip(items, keys, strict=True):
            if item in missing and item.public_id in made:
                _kept[key] = made[item.public_id]
    found: list[str] = []  # joined as plain strings: adding Markup to Markup twenty times costs more than the query
    for item, key in zip(items, keys, strict=True):
        if halves := _kept.get(key):
            _kept.move_to_end(key)
            found.append("".join((halves[0], escape(_why(item, viewer)), halves[1])))
    while len(_kept) > KEPT:
        _kept.popitem(last=False)
    return found


def _why(item: Item, viewer: Viewer) -> str:
    """Why this is for the viewer; the place as far as anybody may know it."""
    if item.fit:
        return item.fit.sentence
    place = regions.by_code(item.municipality)
    where = _("in your municipality") if item.municipality == viewer.municipality else place.name if place else ""
    return " · ".join(part for part in (_("one minute") if item.kind == OUTFIT else "", where) if part)


async def _make(request: Request, items: Sequence[Item]) -> dict[str, Halves]:
    outfits = [item for item in items if item.kind == OUTFIT]
    requests = [item for item in items if item.kind != OUTFIT]
    made: dict[str, Halves] = {}
    for outfit in await _outfits(request, outfits) if outfits else ():
        made[outfit.public_id] = _halves(pages.fragment(request, "feed/_outfit.html", card=outfit, why=WHY))
    for asked in await _requests(requests) if requests else ():
        made[asked.public_id] = _halves(pages.fragment(request, "feed/_request.html", card=asked, why=WHY))
    return made


def _halves(html: str) -> Halves:
    before, _mark, after = html.partition(WHY)
    return before, after


_OUTFITS = """
SELECT t.id, t.public_id, t.sector, t.job, t.question, t.compare, t.interview_at, p.position, p.name, p.sizes
FROM outfit t LEFT JOIN photo p ON p.outfit_id = t.id WHERE t.id IN ({ids}) ORDER BY t.id, p.position
"""


async def _outfits(request: Request, items: Sequence[Item]) -> list[OutfitCard]:
    rows = await database.glance(_OUTFITS.format(ids=", ".join("?" * len(items))), *(item.id for item in items))
    cards = []
    for item in items:
        mine = [row for row in rows if row["id"] == item.id]
        if mine:
            first = mine[0]
            cards.append(
                OutfitCard(
                    public_id=item.public_id,
                    author=item.author,
                    sector=rubric.sector_label(first["sector"], translations.language.get()),
                    job=first["job"],
                    question=first["question"],
                    compare=bool(first["compare"]),
                    interview_at=database.as_moment(first["interview_at"]),
                    pictures=[_picture(request, row) for row in mine if row["name"]],
                )
            )
    return cards


def _picture(request: Request, row: Mapping[str, Any]) -> Picture:
    sizes = json.loads(row["sizes"]) if isinstance(row["sizes"], str) else row["sizes"]
    letter = "ABCD"[row["position"]]
    sources = {size: path_for(request, "outfits:photo", photo=row["name"], size=size) for size in sizes}
    width, height = sizes["medium"]
    return Picture(
        src=sources["medium"],
        srcset=", ".join(f"{sources[size]} {sizes[size][0]}w" for size in ("small", "medium", "large")),
        width=width,
        height=height,
        alt=(_("Outfit {letter}") if row["compare"] else _("Photo {letter} of the outfit")).format(letter=letter),
    )


_REQUESTS = "SELECT id, public_id, kind, title, story, needed_by FROM help_request WHERE id IN ({ids})"


async def _requests(items: Sequence[Item]) -> list[RequestCard]:
    rows = await database.glance(_REQUESTS.format(ids=", ".join("?" * len(items))), *(item.id for item in items))
    by_id = {row["id"]: row for row in rows}
    return [
        RequestCard(
            public_id=item.public_id,
            author=item.author,
            kind=kinds.label(row["kind"]),
            title=row["title"],
            excerpt=excerpt(row["story"], 160),
            needed=_needed(database.as_day(row["needed_by"])),
            answers=item.answers,
        )
        for item in items
        if (row := by_id.get(item.id))
    ]


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
