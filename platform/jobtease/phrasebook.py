"""The phrases of `screening.toml`, which also says how to read them, and the ideas of `ideas.toml`, ready to be looked for.

Every pattern is found through its first word, and a gap in it is bounded.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

GAPS = {"?": 1, "??": 2, "*": 4}
END = "."
Element = frozenset[str] | int
Pattern = tuple[Element, ...]


@dataclass(frozen=True)
class Rule:
    """One open rule; `good` and `bad` are its examples in both languages."""

    id: str
    kind: str
    word: str
    alone: str
    good: tuple[str, ...]
    bad: tuple[str, ...]


@dataclass(frozen=True)
class Book:
    """The whole file, ready for use."""

    version: int
    rules: tuple[Rule, ...]
    patterns: Mapping[str, tuple[tuple[Rule, Pattern], ...]]
    near: tuple[tuple[Rule, Pattern, frozenset[str]], ...]
    """Words in any order, and those beside which they mean something else."""
    unless: Mapping[str, Mapping[str, tuple[Pattern, ...]]]
    joined: tuple[tuple[str, Rule], ...]
    spellings: Mapping[tuple[str, ...], tuple[str, ...]]
    prefixes: frozenset[str]
    fuzzy: tuple[str, ...]
    ideas: Mapping[str, tuple[tuple[str, Pattern], ...]]


# --- reading the file ---


def _read(rules: Path, ideas: Path) -> Book:
    raw = tomllib.loads(rules.read_text(encoding="utf-8"))
    spellings = {tuple(way.split()): tuple(meant.split()) for meant, ways in raw["spellings"].items() for way in ways}
    lists = {name: frozenset(_alternatives("|".join(entries), spellings)) for name, entries in raw["lists"].items()}
    patterns: dict[str, list[tuple[Rule, Pattern]]] = defaultdict(list)
    unless: dict[str, dict[str, list[Pattern]]] = {}
    near: list[tuple[Rule, Pattern, frozenset[str]]] = []
    joined: list[tuple[str, Rule]] = []
    for row in raw["rules"]:
        rule = _rule(row)
        for written in _written(row["patterns"]):
            for key in _first(pattern := _pattern(written, lists, spellings)):
                patterns[key].append((rule, pattern))
        unless[rule.id] = defaultdict(list)
        for written in _written(row["unless"]):
            for key in _first(pattern := _pattern(written, lists, spellings)):
                unless[rule.id][key].append(pattern)
        beside = frozenset(_alternatives("|".join(row.get("not_near", ("",))), spellings))
        near += [(rule, _pattern(written, lists, spellings), beside) for written in row.get("near", ())]
        joined += [(needle, rule) for needle in row.get("joined", ())]
    about = tomllib.loads(ideas.read_text(encoding="utf-8"))
    lists |= {name: frozenset(_alternatives("|".join(entries), spellings)) for name, entries in about["lists"].items()}
    meant: dict[str, list[tuple[str, Pattern]]] = defaultdict(list)
    for name, written in ((name, one) for name, rows in about["ideas"].items() for one in _written(rows)):
        for key in _first(pattern := _pattern(written, lists, spellings)):
            meant[key].append((name, pattern))
    read = [pattern for found in patterns.values() for _, pattern in found] + [pattern for _, pattern, _ in near]
    read += [pattern for found in meant.values() for _, pattern in found]
    read += [pattern for book in unless.values() for found in book.values() for pattern in found]
    every = {key for pattern in read for one in pattern if isinstance(one, frozenset) for key in one}
    every |= {key for _, _, beside in near for key in beside}
    return Book(
        version=raw["version"],
        rules=tuple(_rule(row) for row in raw["rules"]),
        patterns={key: tuple(found) for key, found in patterns.items()},
        unless={rule: {key: tuple(found) for key, found in book.items()} for rule, book in unless.items()},
        near=tuple(near),
        joined=tuple(joined),
        spellings=spellings,
        prefixes=frozenset(key[:-1] for key in every if key.endswith("+")),
        fuzzy=tuple(sorted(key[:-1] for key in every if key.endswith("~"))),
        ideas={key: tuple(found) for key, found in meant.items()},
    )


def _rule(row: Mapping[str, Any]) -> Rule:
    good, bad = ((*row[f"{name}_nl"], *row[f"{name}_en"]) for name in ("good", "bad"))
    return Rule(row["id"], row["kind"], row.get("word", row["kind"]), row.get("alone", ""), good, bad)


def _written(patterns: Sequence[str]) -> Iterator[str]:
    """Every pattern without alternatives of several words, of which each makes one more."""
    for pattern in patterns:
        parts = []
        for part in pattern.split():
            single = "|".join(one for one in part.split("|") if "_" not in one)
            parts.append(
                [*([single] if single else []), *(one.replace("_", " ") for one in part.split("|") if "_" in one)]
            )
        yield from (" ".join(chosen) for chosen in product(*parts))


def _pattern(
    written: str, lists: Mapping[str, frozenset[str]], spellings: Mapping[tuple[str, ...], tuple[str, ...]]
) -> Pattern:
    elements: list[Element] = []
    for part in written.split():
        if part in GAPS:
            elements.append(GAPS[part])
            continue
        keys: set[str] = set()
        for one in part.split("|"):
            keys |= lists[one.strip("<>")] if one.startswith("<") else _alternatives(one, spellings)
        elements.append(frozenset(keys))
    if isinstance(elements[0], int):
        raise ValueError(f"a pattern begins with a word: {written!r}")
    return tuple(elements)


def _alternatives(part: str, spellings: Mapping[tuple[str, ...], tuple[str, ...]]) -> set[str]:
    """The words of "a|b" as they are spelled here; one that is two words here can't be found, and has no place in a pattern."""
    found = set()
    for one in part.split("|"):
        meant = spellings.get((one,), (one,))
        if len(meant) > 1:
            raise ValueError(f"write {' '.join(meant)!r} for {one!r}")
        found.add(meant[0])
    return found


def _first(pattern: Pattern) -> frozenset[str]:
    first = pattern[0]
    assert isinstance(first, frozenset)
    return first


IDEAS = Path(__file__).with_name("ideas.toml")
BOOK = _read(Path(__file__).with_name("screening.toml"), IDEAS)
"""The rules, for anybody to read."""
