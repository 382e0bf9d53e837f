"""Screening of what people write: despair, grooming, threats, scams, asking for what is private, and contact details.

The rules lie in `screening.toml`, which also says how to read them. A machine only points: nothing is refused or blocked by what
is found here, but help is offered, a moderator looks first, and who reads it is told what they can do.

    screen("Ik wil er niet meer zijn")     # (Alarm(start=3, end=24, kind="despair", word="despair", rule="not-living"),)

Any text will do; the time taken is in proportion to it, and only the first MOST characters are looked at. Every pattern is found
through its first word, and a gap in it is bounded.
"""

import re
import tomllib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any, Literal

from jobtease.contacts import find_contacts
from jobtease.disguise import tokens
from jobtease.text import one_edit_apart

MOST = 20_000
Kind = Literal["despair", "grooming", "threat", "scam", "asks", "contact"]
PRIORITIES: Mapping[str, int] = {"despair": 0, "grooming": 1, "threat": 1, "scam": 2, "asks": 2, "contact": 2}
"""Of a case about it: 0 danger to life, 1 a minor, grooming or a threat, 2 the rest."""
_KINDS = tuple(PRIORITIES)
_GAPS = {"?": 1, "??": 2, "*": 4}
_END = "."
_GOES_ON = frozenset({"en", "and", "but", "maar", "echt", "hoor", "man", "bro", "help", "sorry", "pls", "please"})
"""Words with which people go on where they could have ended a sentence."""
_STOPS = re.compile(r"[^\w\s'’`\"-]|\n")
_SHORTEST_FUZZY = 5
_ENOUGH = 2


@dataclass(frozen=True, order=True)
class Alarm:
    """What stands at text[start:end] and why somebody must look at it. `word` is one of a closed list, for the moderator."""

    start: int
    end: int
    kind: str
    word: str
    rule: str


Element = frozenset[str] | int
Pattern = tuple[Element, ...]
_WINDOW = 8
"""Words on either side of the first, within which `near` looks for the others."""


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


@dataclass(frozen=True)
class Word:
    """A word as a pattern sees it. Two of them may stand in one place: "dont" is "do not"."""

    start: int
    end: int
    keys: frozenset[str]
    sentence: int
    ends: bool
    """A sentence could end behind it."""
    letters: str


@lru_cache(maxsize=1024)
def screen(text: str) -> tuple[Alarm, ...]:
    """Everything in a text that somebody must look at, in its order."""
    text = text[:MOST]
    words = _words(text)
    met = sorted({(rule, start, end) for rule, start, end in _hits(words)}, key=lambda hit: (hit[1], hit[2], hit[0].id))
    asks = any(rule.kind == "asks" for rule, *_place in met)
    personal = {rule.id for rule, *_place in met if rule.kind == "personal"}
    together = len(personal) + asks >= _ENOUGH
    found = []
    for rule, start, end in met:
        kind = rule.kind if rule.kind != "personal" else "grooming" if together else rule.alone
        if kind:
            found.append(Alarm(start, end, kind, rule.word, rule.id))
    found += [Alarm(one.start, one.end, "contact", "contact", one.kind) for one in find_contacts(text)]
    return tuple(sorted(found))


def kinds(alarms: Sequence[Alarm]) -> tuple[str, ...]:
    """The kinds of alarm among these, the most urgent first."""
    return tuple(kind for kind in _KINDS if any(one.kind == kind for one in alarms))


def reasons(alarms: Sequence[Alarm]) -> tuple[str, ...]:
    """The closed words that say why, the most urgent first: what a case keeps, and a moderator reads in other words."""
    ranked = sorted(alarms, key=lambda one: _KINDS.index(one.kind))
    said = (
        word
        for one in ranked
        for word in ((one.kind, one.word) if one.kind not in ("asks", "contact") else (one.word,))
    )
    return tuple(dict.fromkeys(said))


def priority(alarms: Sequence[Alarm]) -> int:
    """Of a case about these alarms."""
    return min((PRIORITIES[one.kind] for one in alarms), default=2)


@lru_cache(maxsize=1024)
def despairs(text: str) -> bool:
    """Whether somebody may be in danger by what they say here. Asked of every form, so nothing else is looked for.

    Kept, since a conversation's page asks it of the last messages each time it is looked at.
    """
    return any(rule.kind == "despair" for rule, *_place in _hits(_words(text[:MOST])))


# --- words ---


def _words(text: str) -> list[Word]:
    """The words of a text in order, spelled as the rules are."""
    raw = tokens(text)
    found: list[Word] = []
    at = 0
    while at < len(raw):
        taken = 1
        said: tuple[tuple[str, ...], ...] = (raw[at].forms,)
        for length in (4, 3, 2, 1):
            spelled = tuple(token.forms[0] for token in raw[at : at + length])
            if len(spelled) == length and spelled in BOOK.spellings:
                taken, said = length, tuple((one,) for one in BOOK.spellings[spelled])
                break
        first, last = raw[at], raw[at + taken - 1]
        following = raw[at + taken] if at + taken < len(raw) else None
        stops = (
            following is None or bool(_STOPS.search(text, last.end, following.start)) or following.forms[0] in _GOES_ON
        )
        for n, forms in enumerate(said):
            letters = next((form for form in forms if form.isalpha()), forms[0])
            ends = stops and n == len(said) - 1
            found.append(Word(first.start, last.end, _keys(forms), last.sentence, ends, letters))
        at += taken
    return found


@lru_cache(maxsize=8192)
def _keys(forms: tuple[str, ...]) -> frozenset[str]:
    """Under which a word stands in a pattern: itself, "begin+" of a longer word, "word~" with a slip, "#" a number."""
    found = set(forms)
    for form in forms:
        found.update(f"{form[:n]}+" for n in range(3, len(form) + 1) if form[:n] in BOOK.prefixes)
        if len(form) >= _SHORTEST_FUZZY:
            found.update(f"{word}~" for word in BOOK.fuzzy if form[0] == word[0] and one_edit_apart(form, word))
        if form[0].isdigit() and not form[-1].isalpha():
            found.add("#")
    return frozenset(found)


# --- patterns ---


def _hits(words: list[Word]) -> Iterator[tuple[Rule, int, int]]:
    said = frozenset[str]().union(*(word.keys for word in words))
    possible = {
        key: [(rule, pattern) for rule, pattern in BOOK.patterns[key] if _is_possible(pattern, said)]
        for key in said
        if key in BOOK.patterns
    }
    excused: dict[str, list[bool]] = {}
    for start, word in enumerate(words):
        for key in word.keys:
            for rule, pattern in possible.get(key, ()):
                last = _last(pattern, 0, words, start)
                if last is not None:
                    if rule.id not in excused:
                        excused[rule.id] = _excused(rule, words, said)
                    if not any(excused[rule.id][start : last + 1]):
                        yield rule, word.start, words[last].end
    yield from _near(words, excused, said)
    yield from _run_together(words, excused, said)


def _is_possible(pattern: Pattern, said: frozenset[str]) -> bool:
    return not any(isinstance(one, frozenset) and one.isdisjoint(said) and _END not in one for one in pattern)


def _excused(rule: Rule, words: list[Word], said: frozenset[str]) -> list[bool]:
    """For each word whether it belongs to a phrase that means something else."""
    found = [False] * len(words)
    book = BOOK.unless[rule.id]
    possible = {key: [p for p in book[key] if _is_possible(p, said)] for key in said if key in book}
    for start, word in enumerate(words):
        for key in word.keys:
            for pattern in possible.get(key, ()):
                if (last := _last(pattern, 0, words, start)) is not None:
                    found[start : last + 1] = [True] * (last + 1 - start)
    return found


def _last(pattern: Pattern, at: int, words: list[Word], place: int) -> int | None:
    """Place of the last word of a pattern that begins here. A gap stays within a sentence."""
    if at == len(pattern):
        return place - 1
    element = pattern[at]
    if isinstance(element, int):
        for skipped in range(element + 1):
            if skipped and (place + skipped >= len(words) or words[place + skipped].sentence != words[place].sentence):
                return None
            if (last := _last(pattern, at + 1, words, place + skipped)) is not None:
                return last
        return None
    if _END in element and at and place and words[place - 1].ends:
        return _last(pattern, at + 1, words, place)
    if place >= len(words) or element.isdisjoint(words[place].keys):
        return None
    return _last(pattern, at + 1, words, place + 1)


def _near(words: list[Word], excused: dict[str, list[bool]], said: frozenset[str]) -> Iterator[tuple[Rule, int, int]]:
    """Words that stand near each other in one sentence, in whatever order."""
    for rule, pattern, other in BOOK.near:
        if not _is_possible(pattern, said):
            continue
        if rule.id not in excused:
            excused[rule.id] = _excused(rule, words, said)
        for place, word in enumerate(words):
            if not _has(pattern[0], word):
                continue
            around = [
                n
                for n in range(max(0, place - _WINDOW), min(len(words), place + _WINDOW + 1))
                if words[n].sentence == word.sentence
            ]
            if not other.isdisjoint(frozenset[str]().union(*(words[n].keys for n in around))):
                continue
            met = [
                next((n for n in around if _has(one, words[n]) and not excused[rule.id][n]), None) for one in pattern
            ]
            places = {n for n in met if n is not None}
            if None not in met and len(places) == len(pattern):
                yield rule, words[min(places)].start, words[max(places)].end


def _has(element: Element, word: Word) -> bool:
    return isinstance(element, frozenset) and not element.isdisjoint(word.keys)


def _run_together(
    words: list[Word], excused: dict[str, list[bool]], said: frozenset[str]
) -> Iterator[tuple[Rule, int, int]]:
    """What stands there when spaces and signs are left out: "zelf-moord", "ki llmyself"."""
    letters = "".join(word.letters for word in words)
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word.letters))
    for needle, rule in BOOK.joined:
        at = letters.find(needle)
        while at >= 0:
            first, last = bisect_right(starts, at) - 1, bisect_right(starts, at + len(needle) - 1) - 1
            if rule.id not in excused:
                excused[rule.id] = _excused(rule, words, said)
            if not any(excused[rule.id][first : last + 1]):
                yield rule, words[first].start, words[last].end
            at = letters.find(needle, at + len(needle))


# --- reading the file ---


def _read(path: Path) -> Book:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
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
    read = [pattern for found in patterns.values() for _, pattern in found] + [pattern for _, pattern, _ in near]
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
        if part in _GAPS:
            elements.append(_GAPS[part])
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


BOOK = _read(Path(__file__).with_name("screening.toml"))
"""The rules, for anybody to read."""
