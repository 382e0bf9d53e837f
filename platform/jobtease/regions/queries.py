"""The 342 municipalities, found by code and by what somebody types, and how far apart they are. Read once from the tables beside it.

No viewer anywhere in here: these are public facts, the same for everybody.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Protocol

from jobtease.text import fold, nearly_begins, words

# Both licences (CC BY 4.0) ask that this is shown on a page; kept in Dutch, as CBS words it.
ATTRIBUTION = (
    "Gemeenten en arbeidsmarktregio's: CBS, Gebieden in Nederland (CC BY 4.0). "
    "Coördinaten: GeoNames (geonames.org, CC BY 4.0), afgerond."
)

_FOLDER = Path(__file__).parent
_EARTH_RADIUS_KM = 6371.0088  # mean radius, IUGG
_SUFFIX = re.compile(r" \((?:L|NH|O|Z|ZH)\.\)$")
_LONGEST_QUERY = 60  # the longest name has 30 letters


class Point(Protocol):
    """Anything with a latitude and a longitude in WGS84 degrees."""

    @property
    def lat(self) -> float: ...

    @property
    def lon(self) -> float: ...


@dataclass(frozen=True)
class Place:
    """A municipality as people know it; `seat` is its reference town, and `lat`, `lon` the point of that town."""

    code: str
    name: str
    province: str
    labour_region: str
    seat: str
    lat: float
    lon: float

    @property
    def hint(self) -> str:
        """What tells it from its namesakes: "Hoofddorp, Noord-Holland"; only the province if the town has its name."""
        return self.province if self.seat in self.name else f"{self.seat}, {self.province}"


@cache
def _table() -> Mapping[str, Place]:
    with (_FOLDER / "municipalities.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {
            row["code"]: Place(
                row["code"],
                row["name"],
                row["province"],
                row["labour_market_region"],
                row["seat"],
                float(row["lat"]),
                float(row["lon"]),
            )
            for row in rows
        }


def by_code(code: str) -> Place | None:
    """The municipality with this CBS code ("GM0599"), or None."""
    return _table().get(code)


def all_places() -> tuple[Place, ...]:
    """All municipalities in the order of a Dutch list: 's-Gravenhage under the G."""
    return _alphabetical()


@cache
def _alphabetical() -> tuple[Place, ...]:
    return tuple(sorted(_table().values(), key=lambda place: fold(place.name).removeprefix("'s-").removeprefix("'t ")))


# --- nearness ---


def distance_km(a: Point, b: Point) -> float:
    """Great-circle distance in kilometres (haversine)."""
    lat_a, lat_b = radians(a.lat), radians(b.lat)
    half = sin((lat_b - lat_a) / 2) ** 2 + cos(lat_a) * cos(lat_b) * sin(radians(b.lon - a.lon) / 2) ** 2
    return 2 * _EARTH_RADIUS_KM * asin(sqrt(min(1.0, half)))


# --- finding by what somebody types ---


@dataclass(frozen=True)
class _Names:
    """The folded names of one municipality; `plain` without a suffix like "(NH.)"."""

    full: str
    plain: str
    name_words: tuple[str, ...]
    others: tuple[str, ...]
    other_words: tuple[str, ...]


@cache
def _names() -> Mapping[str, _Names]:
    others: dict[str, list[str]] = defaultdict(list)
    for line in (_FOLDER / "towns.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        code, names = line.split("\t")
        others[code] += names.split("|")
    return {place.code: _names_of(place, [place.seat, *others[place.code]]) for place in all_places()}


def _names_of(place: Place, others: list[str]) -> _Names:
    plain = _SUFFIX.sub("", place.name)
    name_words, other_words = words(plain), [word for other in others for word in words(other)]
    return _Names(_key(place.name), _key(plain), tuple(name_words), tuple(map(_key, others)), tuple(other_words))


def _key(name: str) -> str:
    """A name without what people leave out: "'s Gravenhage" and "s-gravenhage", "Capelle a/d IJssel" and "aan den"."""
    return "".join(words(re.sub(r"\ba\s?[/.]?\s?d\.?\s", "aan den ", fold(name))))


def _fit(query: str, names: _Names) -> int | None:
    """How well a key fits, 0 best: the name, the beginning of it, of a word of it, then towns; None if it doesn't."""
    if query in (names.plain, names.full):
        return 0
    tiers = (
        names.plain.startswith(query) or names.full.startswith(query),
        query in names.others,
        any(word.startswith(query) for word in names.name_words),
        any(other.startswith(query) for other in names.others),
        any(word.startswith(query) for word in names.other_words),
    )
    return next((tier for tier, fits in enumerate(tiers, start=1) if fits), None)


def search(text: str, limit: int = 8) -> list[Place]:
    """Municipalities for a type-ahead, best first. Accents, capitals, hyphens don't matter, towns count ("den haag").

    Only when nothing fits, names that are one slip of the finger away ("roterdam").
    """
    return list(_search(text[:_LONGEST_QUERY])[: max(limit, 0)])


@lru_cache(maxsize=2048)
def _search(text: str) -> tuple[Place, ...]:
    query = _key(text)
    if not query:
        return ()
    ranked = [
        (fit, index, place)
        for index, place in enumerate(all_places())
        if (fit := _fit(query, _names()[place.code])) is not None
    ]
    return tuple(place for _, _, place in sorted(ranked)) if ranked else tuple(_one_slip_away(query))


def _one_slip_away(query: str) -> Iterator[Place]:
    for place in all_places():
        names = _names()[place.code]
        if any(nearly_begins(known, query) for known in (names.plain, *names.others)):
            yield place


@cache
def _exact() -> Mapping[str, frozenset[str]]:
    """Every way to write a municipality in full, with the codes it can mean; the strongest way only."""
    meanings: tuple[dict[str, set[str]], ...] = (defaultdict(set), defaultdict(set), defaultdict(set))
    for code, names in _names().items():
        for strength, keys in enumerate(((names.full, code.lower()), (names.plain,), names.others)):
            for key in keys:
                meanings[strength][key].add(code)
    by_name, by_plain_name, by_town = meanings
    return {key: frozenset(codes) for key, codes in {**by_town, **by_plain_name, **by_name}.items()}


def parse(text: str) -> Place | None:
    """The one municipality somebody means by what they typed or picked: a code, its name, or a town in it.

    None when it is unknown, unfinished, or could be two ("Bergen"): ask again beside the field, with `search(text)`.
    """
    codes = _exact().get(_key(text[:_LONGEST_QUERY]), frozenset())
    return by_code(next(iter(codes))) if len(codes) == 1 else None
