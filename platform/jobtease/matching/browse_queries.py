"""Browsing and text search of open requests that somebody may see and could answer, whether they fit or not: nearest first.

Plain on purpose: each part goes through an index of open requests in the order in which they came in public, and words are looked for
in the newest of those only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from jobtease.audience import Viewer
from jobtease.data import raw_sql
from jobtease.helping import kinds, states
from jobtease.helping.offering.eligibility_queries import answerable_sql
from jobtease.regions import queries as regions
from jobtease.words import cleaning, screening, translations
from jobtease.words.translations import _

SEARCHED = 200
"""Requests of each part that are looked through for words, the newest."""
SHORTEST_STEM = 4


class Where(StrEnum):
    """Parts of all that is asked. `near` is the labour market region, the own municipality included."""

    HERE = "here"
    NEAR = "near"
    ONLINE = "online"


_OF_REGION = "r.labour_region = ?"
_PARTS: dict[Where, str] = {
    Where.HERE: f"{_OF_REGION} AND r.municipality = ?",
    Where.NEAR: _OF_REGION,
    Where.ONLINE: "r.place <> 'nearby'",
}
_NEAREST_FIRST = (
    f"{_OF_REGION} AND r.municipality = ?",
    f"{_OF_REGION} AND r.municipality <> ?",
    "r.place <> 'nearby' AND r.labour_region <> ?",
    "r.place = 'nearby' AND r.labour_region <> ?",
)
"""Here, in the region, online, and last what can only be done elsewhere: together everything, each once."""
_ELSEWHERE = 3
_OPEN = """
SELECT r.public_id, r.municipality, r.labour_region, r.place, r.kind, {words} AS said
FROM help_request r
WHERE {open} AND {part} AND {in_time}{kind}
  AND r.author_id <> ? AND {seen} AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.request_id = r.id AND o.author_id = ?)
ORDER BY r.public_at DESC, r.id DESC LIMIT ?
"""


@dataclass(frozen=True)
class OpenRequest:
    """A request that the viewer may see and hasn't answered, and where it can be done, in words."""

    public_id: str
    why: str


@dataclass(frozen=True)
class Found:
    """Requests, the nearest first and the newest of those. `is_all` False: there was more than is looked through for words."""

    requests: list[OpenRequest]
    is_all: bool = True


async def browse(
    viewer: Viewer, limit: int, *, q: str = "", kind: str = "", where: Where | None = None, besides: Sequence[str] = ()
) -> Found:
    """At most `limit` open requests of others that the viewer may see and hasn't answered, without those `besides`.

    `q`: each of its words, in any spelling, stands in the title, the text or the kind. Not in the name of who asks: a
    search would find a person, and one that left out the young would say who they are.
    """
    wanted = [{word, *_stem(word)} for word in cleaning.words(q)]
    found: list[OpenRequest] = []
    is_all = True
    for number, part in enumerate((_PARTS[where],) if where else _NEAREST_FIRST):
        if number == _ELSEWHERE and found and not wanted:
            break  # only when there is nothing else
        rows = await _open(viewer, part, kind, SEARCHED if wanted else limit + len(besides), bool(wanted))
        is_all = is_all and not (wanted and len(rows) == SEARCHED)
        held = await screening.beside([row["said"] for row in rows if wanted], _those_that_hold, rows, wanted)
        found += [OpenRequest(row["public_id"], _why(viewer, row)) for row in held if row["public_id"] not in besides]
        if len(found) >= limit:
            break
    return Found(found[:limit], is_all)


async def _open(viewer: Viewer, part: str, kind: str, rows: int, with_words: bool) -> list[dict[str, Any]]:
    seen, seen_values = answerable_sql(viewer, "r")
    sql = _OPEN.format(
        words="r.title || ' ' || r.story" if with_words else "''",
        part=part,
        open=states.OPEN.sql("r"),
        in_time=states.IN_TIME.sql("r"),
        kind=" AND r.kind = ?" if kind else "",
        seen=seen,
    )
    place = [viewer.labour_region, viewer.municipality][: part.count("?")]
    values = [*place, *states.IN_TIME.values(), *([kind] if kind else []), viewer.id, *seen_values, viewer.id, rows]
    return await raw_sql.fetch(sql, *values)


def _stem(word: str) -> list[str]:
    return [
        stem
        for one in cleaning.stems(word, translations.in_tables(translations.language.get()))
        if len(stem := one.rstrip("+")) >= SHORTEST_STEM
    ]


def _those_that_hold(rows: Sequence[dict[str, Any]], wanted: Sequence[set[str]]) -> list[dict[str, Any]]:
    return [row for row in rows if _holds(row, wanted)]


def _holds(row: dict[str, Any], wanted: Sequence[set[str]]) -> bool:
    if not wanted:
        return True
    said = f"{row['said']} {kinds.label(row['kind'])}"
    held = said.lower() if said.isascii() else cleaning.fold(said)
    return all(any(form in held for form in forms) for forms in wanted)


def _why(viewer: Viewer, row: dict[str, Any]) -> str:
    """Where it can be done: nothing is said of skills, since it may ask for others."""
    if row["municipality"] == viewer.municipality:
        return _("in your municipality")
    place = regions.by_code(row["municipality"])
    name = place.called if place else ""
    if row["labour_region"] == viewer.labour_region:
        return _("{place}, in your region").format(place=name)
    if row["place"] != "nearby":
        return _("online")
    return _("only in {place}").format(place=name)
