"""Rubric of feedback: what people wear to an interview in each sector, and what a reviewer can say of a garment with a tap.

Everything comes from `rubrics.toml` beside this file, read once. A municipality adjusts texts with a small file of its own,
`local/GM0599.toml`; what that leaves out stays as it is. Nothing here knows a viewer or a database.

For a page: `sectors`, `dress_codes` and `garments` give (key, label) lists in one language; `rubric_for` gives everything to
show beside an outfit; `chips_for` gives the chips to offer once a garment and keep or swap were picked. For checking what came
in: `is_garment`, `is_allowed`, `allowed_for`. For showing what was stored, however old: `garment`, `chip`.

Version: store `VERSION` with an outfit (Outfit.rubric) and pass it back as `version`; then reviewers answer by the list that
was current when she asked, and a chip that was retired since is still known, because chips are never deleted.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from jobtease.words.translations import TABLES, in_tables

_FOLDER = Path(__file__).parent
LOCAL = _FOLDER / "local"
LANGUAGES = TABLES
VerdictKey = Literal["keep", "swap"]
ADJUSTABLE = ("place", "wear", "dos", "swaps")
"""What a municipality may change of a sector, each with its language after it: "wear_nl"."""
_MUNICIPALITY = re.compile(r"GM\d{4}")


@dataclass(frozen=True)
class Garment:
    """One thing to wear. `label` stands on a button ("Jasje of blazer"), `named` in a sentence ("het jasje")."""

    key: str
    labels: Mapping[str, str]
    names: Mapping[str, str]
    loans: Mapping[str, str]
    many_in: frozenset[str]

    def label(self, language: str) -> str:
        """For a button or a list, with a capital."""
        return self.labels[_known(language)]

    def named(self, language: str) -> str:
        """With its article, for within a sentence: "de schoenen", "the shoes"."""
        return self.names[_known(language)]

    def lent(self, language: str) -> str:
        """As something to borrow: "een jasje", "shoes"."""
        return self.loans[_known(language)]

    def many(self, language: str) -> bool:
        """Whether it takes a plural verb: "trousers are", but "de broek is"."""
        return _known(language) in self.many_in


@dataclass(frozen=True)
class Chip:
    """One reason, tapped rather than typed. Without `only_garments` or `only_sectors` it is for all of them."""

    key: str
    verdict: VerdictKey
    labels: Mapping[str, str]
    reasons: Mapping[str, str]
    only_garments: frozenset[str]
    not_garments: frozenset[str]
    only_sectors: frozenset[str]
    since: int
    until: int | None
    """The versions of the rubric in which it can be tapped, first and last; None is "still"."""

    def label(self, language: str) -> str:
        """For a chip, with a capital: "Te gewoon hiervoor"."""
        return self.labels[_known(language)]

    def because(self, language: str, place: str) -> str:
        """As a reason after a colon: "te gewoon voor de horeca". `place` is Rubric.place. Suits one garment and many."""
        return self.reasons[_known(language)].format(place=place)

    def applies(self, sector: str, garment: str | None, version: int) -> bool:
        """Whether it can be tapped for this garment (None: for at least some garment) in this sector."""
        return (
            self.since <= version <= (self.until or version)
            and (not self.only_sectors or sector in self.only_sectors)
            and (garment is None or not self.only_garments or garment in self.only_garments)
            and garment not in self.not_garments
        )


@dataclass(frozen=True)
class DressCode:
    """How formal: from "work" to "formal", explained in one sentence."""

    key: str
    label: str
    means: str


@dataclass(frozen=True)
class Rubric:
    """All that a page shows beside an outfit of one sector, in one language."""

    sector: str
    label: str
    """The sector: "Horeca"."""
    place: str
    """Completes "too casual for ...": "a hotel or restaurant"."""
    wear: str
    """What people there wear, in two sentences at most."""
    dos: tuple[str, ...]
    swaps: tuple[str, ...]
    """Three of each, whole sentences."""
    dress_codes: tuple[DressCode, ...]
    """The usual ones in this sector, least formal first."""
    keep_chips: tuple[Chip, ...]
    swap_chips: tuple[Chip, ...]
    """Every chip that applies in this sector to some garment."""
    version: int


@dataclass(frozen=True)
class _Book:
    """The whole file, checked."""

    version: int
    sectors: Mapping[str, Mapping[str, Any]]
    garments: Mapping[str, Garment]
    chips: Mapping[str, Chip]
    dress_codes: Mapping[str, Mapping[str, str]]


def sectors(language: str) -> list[tuple[str, str]]:
    """(key, label) of the 14 sectors, in the order in which a form lists them."""
    return [(key, row[_known(language)]) for key, row in _BOOK.sectors.items()]


def sector_label(key: str, language: str) -> str:
    """The sector's name in "nl" or "en". KeyError for a sector that isn't ours."""
    return _BOOK.sectors[key][_known(language)]


def dress_codes(language: str, sector: str | None = None) -> list[DressCode]:
    """Levels of dress, least formal first: all five, or those usual in a sector."""
    wanted = _BOOK.dress_codes if sector is None else _BOOK.sectors[sector]["dress_codes"]
    rows = [_BOOK.dress_codes[key] for key in wanted]
    return [DressCode(row["key"], row[_known(language)], row[f"means_{_known(language)}"]) for row in rows]


def garments(language: str) -> list[tuple[str, str]]:
    """(key, label) of every garment, in the order in which a form lists them."""
    return [(key, one.label(language)) for key, one in _BOOK.garments.items()]


def likely(sector: str) -> tuple[str, ...]:
    """Keys of the garments that people mostly wear in this sector, for the top of a form. KeyError for an unknown sector."""
    return tuple(_BOOK.sectors[sector]["likely"])


def garment(key: str) -> Garment:
    """One garment. KeyError when there is none of that key; ask `is_garment` about what a person sent."""
    return _BOOK.garments[key]


def is_garment(key: str) -> bool:
    """Whether a key that came in is one of our garments."""
    return key in _BOOK.garments


def chip(key: str) -> Chip:
    """One chip, also a retired one, so that old answers stay readable. KeyError when there never was one of that key."""
    return _BOOK.chips[key]


def is_chip(key: str) -> bool:
    """Whether there is, or ever was, a chip of this key."""
    return key in _BOOK.chips


def chips_for(sector: str, garment: str, verdict: VerdictKey | str, version: int | None = None) -> tuple[Chip, ...]:
    """The chips to offer for a garment that was marked keep or swap, in the order to show them.

    `version` is the one stored with the outfit (left out: the current one). KeyError for an unknown sector or garment,
    ValueError for a verdict other than "keep" and "swap".
    """
    _BOOK.garments[garment]
    return _chips(sector, garment, verdict, version)


def is_allowed(chip: str, sector: str, version: int | None = None) -> bool:
    """Whether this chip can be tapped in this sector at all. For a whole piece of advice use `allowed_for`."""
    known = _BOOK.chips.get(chip)
    return known is not None and sector in _BOOK.sectors and known.applies(sector, None, version or VERSION)


def allowed_for(chip: str, sector: str, garment: str, verdict: str, version: int | None = None) -> bool:
    """Whether this chip may be stored with this garment and verdict. False, never an error, for anything unknown."""
    if garment not in _BOOK.garments or not is_allowed(chip, sector, version):
        return False
    return _BOOK.chips[chip].verdict == verdict and _BOOK.chips[chip].applies(sector, garment, version or VERSION)


def rubric_for(
    sector: str, municipality: str | None = "", language: str = "nl", version: int | None = None, local: Path = LOCAL
) -> Rubric:
    """The rubric of a sector, as adjusted by a municipality ("GM0599") when it has a file in the folder `local`.

    KeyError for an unknown sector. A municipality without a file, and a code that is none, gives the common rubric. A file
    with a mistake in it raises ValueError that names the file and the mistake; `check_local` finds those at start.
    """
    language = _known(language)
    row = _BOOK.sectors[sector]
    if municipality and _MUNICIPALITY.fullmatch(municipality):
        row = {**row, **_local(local, municipality).get(sector, {})}
    return Rubric(
        sector=sector,
        label=row[language],
        place=row[f"place_{language}"],
        wear=row[f"wear_{language}"],
        dos=tuple(row[f"dos_{language}"]),
        swaps=tuple(row[f"swaps_{language}"]),
        dress_codes=tuple(dress_codes(language, sector)),
        keep_chips=_chips(sector, None, "keep", version),
        swap_chips=_chips(sector, None, "swap", version),
        version=version or VERSION,
    )


def check_local(local: Path = LOCAL) -> list[str]:
    """The codes of municipalities that adjusted something. Raises ValueError on the first file that is wrong."""
    codes = sorted(path.stem for path in local.glob("*.toml"))
    for code in codes:
        if not _MUNICIPALITY.fullmatch(code):
            raise ValueError(f"{code}.toml: name it after a municipality, like GM0599.toml")
        _local(local, code)
    return codes


def _known(language: str) -> str:
    return in_tables(language)


def _chips(sector: str, garment: str | None, verdict: str, version: int | None) -> tuple[Chip, ...]:
    if verdict not in ("keep", "swap"):
        raise ValueError(f"a verdict is keep or swap, not {verdict!r}")
    _BOOK.sectors[sector]
    chips = _BOOK.chips.values()
    return tuple(one for one in chips if one.verdict == verdict and one.applies(sector, garment, version or VERSION))


@cache
def _local(folder: Path, municipality: str) -> Mapping[str, Mapping[str, Any]]:
    """What one municipality changed, by sector; nothing when it has no file."""
    path = folder / f"{municipality}.toml"
    if not path.is_file():
        return MappingProxyType({})
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path.name}: {error}") from error
    raw.pop("version", None)
    allowed = {f"{field}_{language}" for field in ADJUSTABLE for language in LANGUAGES}
    for sector, changes in raw.items():
        if sector not in _BOOK.sectors:
            raise ValueError(f"{path.name}: there is no sector {sector!r}")
        for key, value in changes.items():
            if key not in allowed:
                raise ValueError(f"{path.name}: {sector}.{key} can't be adjusted")
            if type(value) is not type(_BOOK.sectors[sector][key]) or not value:
                raise ValueError(f"{path.name}: {sector}.{key} should look like the one in rubrics.toml")
            if f"{key[:-2]}{'en' if key.endswith('nl') else 'nl'}" not in changes:
                raise ValueError(f"{path.name}: {sector}.{key} needs its other language as well")
    return MappingProxyType(raw)


def _read(path: Path) -> _Book:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return _Book(
        version=raw["version"],
        sectors=MappingProxyType({row["key"]: MappingProxyType(row) for row in raw["sectors"]}),
        garments=MappingProxyType({row["key"]: _garment(row) for row in raw["garments"]}),
        chips=MappingProxyType({row["key"]: _chip(row) for row in raw["chips"]}),
        dress_codes=MappingProxyType({row["key"]: MappingProxyType(row) for row in raw["dress_codes"]}),
    )


def _both(row: Mapping[str, Any], before: str = "") -> Mapping[str, str]:
    return MappingProxyType({language: row[before + language] for language in LANGUAGES})


def _garment(row: Mapping[str, Any]) -> Garment:
    many = frozenset(language for language in LANGUAGES if row.get(f"many_{language}"))
    return Garment(row["key"], _both(row), _both(row, "the_"), _both(row, "a_"), many)


def _chip(row: Mapping[str, Any]) -> Chip:
    return Chip(
        key=row["key"],
        verdict=row["verdict"],
        labels=_both(row),
        reasons=_both(row, "because_"),
        only_garments=frozenset(row.get("garments", ())),
        not_garments=frozenset(row.get("not_garments", ())),
        only_sectors=frozenset(row.get("sectors", ())),
        since=row.get("since", 1),
        until=row.get("until"),
    )


_BOOK = _read(_FOLDER / "rubrics.toml")
VERSION: int = _BOOK.version
"""Of the rubric as it is now. Store it with what people ask and answer."""
