"""Reads of the 342 municipalities, by code and by what somebody types (autocomplete), and how far apart they are.

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

from jobtease.errors import Invalid
from jobtease.regions import successors
from jobtease.words.cleaning import fold, nearly_begins, words
from jobtease.words.translations import _

# Both licences (CC BY 4.0) ask that this is shown on a page; kept in Dutch, as CBS words it.
ATTRIBUTION = (
    "Gemeenten en arbeidsmarktregio's: CBS, Gebieden in Nederland (CC BY 4.0). "
    "Coördinaten: GeoNames (geonames.org, CC BY 4.0), afgerond."
)

_FOLDER = Path(__file__).parent
_CALLED = {"GM0518": "Den Haag", "GM0796": "Den Bosch"}
_EARTH_RADIUS_KM = 6371.0088  # mean radius, IUGG
_SUFFIX = re.compile(r" \((?:L|NH|O|Z|ZH)\.\)$")
_REGION = re.compile(r"regio[n]? +(.+)", re.IGNORECASE)
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
    def called(self) -> str:
        """The name that people use, for every place where they read it: Den Haag."""
        return _CALLED.get(self.code, self.name)

    @property
    def hint(self) -> str:
        """What tells it from its namesakes: "Hoofddorp, Noord-Holland"; only the province if the town has its name."""
        if self.called != self.name:
            return f"{self.name}, {self.province}"
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
    """The municipality with this CBS code ("GM0599"); its successor when it has left the table since it ended. Or None."""
    return _table().get(code) or _table().get(successors.successor(code, frozenset(successors.mergers())))


def called(code: str) -> str:
    """What people call the municipality with this CBS code; nothing for one that is no longer in the list."""
    place = by_code(code)
    return place.called if place else ""


def home(code: str) -> Place:
    """Where somebody lives. Raises Invalid, with what to do, for a code that nobody knows (any more)."""
    place = by_code(code)
    if place is None:
        raise Invalid(
            _("We don't know your municipality any more. Choose it at the top of this page, then send this again.")
        )
    return place


def all_places() -> tuple[Place, ...]:
    """All municipalities of today in the order of a Dutch list: 's-Gravenhage under the G."""
    return _alphabetical(successors.ended())


def whole_table() -> tuple[Place, ...]:
    """The same with those that have ended meanwhile, whose codes may still stand somewhere."""
    return _alphabetical(frozenset())


@lru_cache(maxsize=8)
def _alphabetical(gone: frozenset[str]) -> tuple[Place, ...]:
    there = [place for place in _table().values() if place.code not in gone]
    return tuple(sorted(there, key=lambda place: fold(place.name).removeprefix("'s-").removeprefix("'t ")))


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


@lru_cache(maxsize=8)
def _names(gone: frozenset[str]) -> Mapping[str, _Names]:
    """By code. Who types the name of a municipality that ended, or of a town in it, means its successor."""
    others: dict[str, list[str]] = defaultdict(list)
    for code in gone:
        if old := _table().get(code):
            others[successors.successor(code, gone)] += [old.name, old.seat]
    for line in (_FOLDER / "towns.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        code, names = line.split("\t")
        others[successors.successor(code, gone)] += names.split("|")
    return {place.code: _names_of(place, [place.seat, *others[place.code]]) for place in _alphabetical(gone)}


def _names_of(place: Place, others: list[str]) -> _Names:
    plain = _SUFFIX.sub("", place.name)
    name_words, other_words = _key_words(plain), [word for other in others for word in _key_words(other)]
    return _Names(_key(place.name), _key(plain), tuple(name_words), tuple(map(_key, others)), tuple(other_words))


def _key_words(name: str) -> list[str]:
    return [_key(word) for word in words(name)]


_WRITTEN: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^(?:de )?(?:gemeente|gem\.) "), ""),
    (re.compile(r"\baan de[nr]? |\ba\s?[/.]?\s?d\.?\s"), "aan den "),
    (re.compile(r"\bst\.? "), "sint "),
    (re.compile(r"&"), " en "),
    (re.compile(r"y"), "ij"),
)
"""How one name is written in several ways, after folding; both what is typed and what is known."""


def _key(name: str) -> str:
    """A name without what people leave out: "'s Gravenhage" and "s-gravenhage", "Capelle a/d IJssel" and "aan den", ĳ, ij and y."""
    written = fold(name)
    for ways, one in _WRITTEN:
        written = ways.sub(one, written)
    return "".join(words(written))


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
    return list(_search(text[:_LONGEST_QUERY], successors.ended())[: max(limit, 0)])


@lru_cache(maxsize=2048)
def _search(text: str, gone: frozenset[str]) -> tuple[Place, ...]:
    query = _key(text)
    if not query:
        return ()
    ranked = [
        (fit, index, place)
        for index, place in enumerate(_alphabetical(gone))
        if (fit := _fit(query, _names(gone)[place.code])) is not None
    ]
    if ranked:
        return tuple(place for _, _, place in sorted(ranked))
    meant = _exact(gone).get(query, frozenset())
    return tuple(_table()[code] for code in sorted(meant)) or tuple(_one_slip_away(query, gone))


def _one_slip_away(query: str, gone: frozenset[str]) -> Iterator[Place]:
    for place in _alphabetical(gone):
        names = _names(gone)[place.code]
        if any(nearly_begins(known, query) for known in (names.plain, *names.others)):
            yield place


_IN_SHORT = {
    "Noord-Holland": "nh", "Zuid-Holland": "zh", "Noord-Brabant": "nb", "Gelderland": "gld", "Overijssel": "ov", "Limburg": "lb",
    "Zeeland": "zld", "Utrecht": "ut", "Friesland": "fr", "Fryslân": "fr", "Groningen": "gr", "Drenthe": "dr", "Flevoland": "fl",
}  # fmt: skip


@lru_cache(maxsize=8)
def _exact(gone: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """Every way to write a municipality in full, with the codes it can mean; the strongest way only."""
    meanings: tuple[dict[str, set[str]], ...] = tuple(defaultdict(set) for _ in range(5))
    for code, names in _names(gone).items():
        province = _table()[code].province
        behind = (_key(province), _IN_SHORT.get(province, ""))
        ways = (
            (names.full, code.lower()),
            (names.plain,),
            names.others,
            [names.plain + each for each in behind],
            [other + each for other in names.others for each in behind],
        )
        for strength, keys in enumerate(ways):
            for key in keys:
                meanings[strength][key].add(code)
    for code in gone:
        meanings[0][code.lower()].add(successors.successor(code, gone))
    found: dict[str, frozenset[str]] = {}
    for ways_of_one_strength in reversed(meanings):
        found |= {key: frozenset(codes) for key, codes in ways_of_one_strength.items()}
    return found


def parse(text: str) -> Place | None:
    """The one municipality somebody means by what they typed or picked: a code, its name, or a town in it.

    None when it is unknown, unfinished, or could be two ("Bergen"): ask again beside the field, with `search(text)`.
    """
    codes = _exact(successors.ended()).get(_key(text[:_LONGEST_QUERY]), frozenset())
    return by_code(next(iter(codes))) if len(codes) == 1 else None


@cache
def labour_regions() -> tuple[str, ...]:
    """The names of all labour market regions, in the order of the alphabet."""
    return tuple(sorted({place.labour_region for place in _table().values()}))


def labour_region(text: str) -> str:
    """The name of the labour market region that is meant by "region Rijnmond", "regio rijnmond" or "Regio Zwolle"; empty when none is.

    The word in front is needed: Groningen, Amersfoort and others are municipalities as well.
    """
    typed = _REGION.match(text.strip())
    meant = _key(typed[1]) if typed else None
    return next((name for name in labour_regions() if meant in (_key(name), _key(_REGION.sub(r"\1", name)))), "")
