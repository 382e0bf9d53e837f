"""Phrase rules of `screening.toml`, which also says how to read them, and the ideas of `ideas.toml`, ready to be looked for.

Every pattern is found through its first word, and a gap in it is bounded.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any, TypeVar

GAPS = {"?": 1, "??": 2, "*": 4}
END = "."
Element = frozenset[str] | int
Pattern = tuple[Element, ...]
T = TypeVar("T")
Patterns = Mapping[str, Sequence[tuple[T, Pattern]]]
"""What each stands for, by its first word."""


@dataclass(frozen=True, eq=False)
class Rule:
    """One open rule; `good` and `bad` are its examples in both languages."""

    id: str
    kind: str
    word: str
    alone: str
    good: tuple[str, ...]
    bad: tuple[str, ...]
    of_language: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]

    def examples(self, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What it finds and what it leaves alone, in one language; English ones where there are none."""
        return self.of_language.get(language, self.of_language["en"])


@dataclass(frozen=True)
class Book:
    """The whole file, ready for use."""

    version: int
    rules: tuple[Rule, ...]
    patterns: Patterns[Rule]
    near: tuple[tuple[Rule, Pattern, frozenset[str]], ...]
    """Words in any order, and those beside which they mean something else."""
    unless: Mapping[str, Patterns[Rule]]
    joined: tuple[tuple[str, Rule], ...]
    spellings: Mapping[tuple[str, ...], tuple[str, ...]]
    prefixes: frozenset[str]
    fuzzy: tuple[str, ...]
    ideas: Patterns[str]
    lists: Mapping[str, frozenset[str]]
    """The words of "<name>"."""
    words: frozenset[str]
    """Every whole word of all these, to tell where one ends in letters without spaces."""


# --- reading the file ---


def _read(rules: Path, ideas: Path) -> Book:
    raw = tomllib.loads(rules.read_text(encoding="utf-8"))
    spellings = {tuple(way.split()): tuple(meant.split()) for meant, ways in raw["spellings"].items() for way in ways}
    lists = {name: frozenset(_alternatives("|".join(entries), spellings)) for name, entries in raw["lists"].items()}
    near: list[tuple[Rule, Pattern, frozenset[str]]] = []
    joined: list[tuple[str, Rule]] = []
    said: list[tuple[Rule, Pattern]] = []
    unless: dict[str, list[tuple[Rule, Pattern]]] = {}
    for row in raw["rules"]:
        rule = _rule(row)
        said += [(rule, pattern_of(written, lists, spellings)) for written in ways_of(row["patterns"])]
        unless[rule.id] = [(rule, pattern_of(written, lists, spellings)) for written in ways_of(row["unless"])]
        beside = frozenset(_alternatives("|".join(row.get("not_near", ("",))), spellings))
        near += [(rule, pattern_of(written, lists, spellings), beside) for written in row.get("near", ())]
        joined += [(needle, rule) for needle in row.get("joined", ())]
    about = tomllib.loads(ideas.read_text(encoding="utf-8"))
    lists |= {name: frozenset(_alternatives("|".join(entries), spellings)) for name, entries in about["lists"].items()}
    meant = [
        (name, pattern_of(written, lists, spellings))
        for name, rows in about["ideas"].items()
        for written in ways_of(rows)
    ]
    read = [pattern for _, pattern in said] + [pattern for _, pattern in meant] + [pattern for _, pattern, _ in near]
    read += [pattern for found in unless.values() for _, pattern in found]
    every = {key for pattern in read for one in pattern if isinstance(one, frozenset) for key in one}
    every |= {key for _, _, beside in near for key in beside}
    return Book(
        version=raw["version"],
        rules=tuple(_rule(row) for row in raw["rules"]),
        patterns=_by_first(said),
        unless={rule: _by_first(found) for rule, found in unless.items()},
        near=tuple(near),
        joined=tuple(joined),
        spellings=spellings,
        prefixes=frozenset(key[:-1] for key in every if key.endswith("+")),
        fuzzy=tuple(sorted(key[:-1] for key in every if key.endswith("~"))),
        ideas=_by_first(meant),
        lists=lists,
        words=frozenset(key for key in every.union(*spellings, *spellings.values()) if key.isalpha()),
    )


def _rule(row: Mapping[str, Any]) -> Rule:
    good, bad = ((*row[f"{name}_nl"], *row[f"{name}_en"]) for name in ("good", "bad"))
    examples = {code: (tuple(row[f"bad_{code}"]), tuple(row[f"good_{code}"])) for code in ("nl", "en")}
    return Rule(row["id"], row["kind"], row.get("word", row["kind"]), row.get("alone", ""), good, bad, examples)


def ways_of(patterns: Sequence[str]) -> Iterator[str]:
    """Every pattern without alternatives of several words, of which each makes one more."""
    for pattern in patterns:
        parts = []
        for part in pattern.split():
            single = "|".join(one for one in part.split("|") if "_" not in one)
            parts.append(
                [*([single] if single else []), *(one.replace("_", " ") for one in part.split("|") if "_" in one)]
            )
        yield from (" ".join(chosen) for chosen in product(*parts))


def pattern_of(
    written: str, lists: Mapping[str, frozenset[str]], spellings: Mapping[tuple[str, ...], tuple[str, ...]]
) -> Pattern:
    """One pattern as it is looked for. Raises ValueError for what could never be found."""
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


def _by_first(patterns: Sequence[tuple[T, Pattern]]) -> Patterns[T]:
    found: dict[str, list[tuple[T, Pattern]]] = defaultdict(list)
    for meant, pattern in patterns:
        first = pattern[0]
        assert isinstance(first, frozenset)
        for key in first:
            found[key].append((meant, pattern))
    return dict(found)


IDEAS = Path(__file__).with_name("ideas.toml")
BOOK = _read(Path(__file__).with_name("screening.toml"), IDEAS)
"""The rules, for anybody to read."""
