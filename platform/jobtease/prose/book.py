"""Prose rules, read once from `rules.toml` and `claims.toml`, and the search for their phrases among the words of a passage.

The phrases are looked for as the phrasebook's are (words/phrases.py), in the words as they were typed: nobody disguises a profile.
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jobtease.prose.passages import LANGUAGES, fold_word, folded, spans
from jobtease.words.phrasebook import END, Pattern, Patterns, pattern_of
from jobtease.words.phrases import Word, met

_STOPS = re.compile(r"[^\w\s'’-]|\n")
_UNBROKEN = re.compile(r"[\w\s'’-]*")
_SHORTEST_BEGINNING = 3
_LONGEST_COMMON = 4
MOST_ONLY = 12
"""Words of a text that can hold nothing but those of a rule."""


@dataclass(frozen=True, eq=False)
class Rule:
    """One open rule. `why`, `bad` and `good` by language; bad[n] and good[n] are before and after.

    In an example each line is a passage, or a period: "2019-09 – 2020-06: told". A rule about one language has examples in that one.
    """

    id: str
    sections: frozenset[str]
    """Where it is looked for; empty for everywhere but in languages."""
    first: str
    """The section that its examples stand in."""
    check: str
    """The name of what finds it, where no phrase can; else empty."""
    is_claim: bool
    """An empty phrase."""
    most: int
    """Tips that it gives on one profile."""
    why: Mapping[str, str]
    bad: Mapping[str, tuple[str, ...]]
    good: Mapping[str, tuple[str, ...]]
    only: Mapping[str, frozenset[str]]
    """By language the words of a text that holds nothing else."""

    def looks_at(self, section: str) -> bool:
        """Whether it has anything to say about that section."""
        return section in self.sections if self.sections else section != "languages"


@dataclass(frozen=True, eq=False)
class Phrase:
    """What one pattern stands for. `meant`: the right words, where it is sure; of what was found the last `kept` words stay."""

    rule: Rule
    meant: str = ""
    kept: int = 0


Sought = tuple[Phrase, Pattern, Sequence[frozenset[str]]]
"""A phrase, its pattern, and the other words that it needs."""
Rarest = Mapping[str, Sequence[Sought]]


@dataclass(frozen=True)
class Book:
    """All files, ready for use."""

    rules: Sequence[Rule]
    by_id: Mapping[str, Rule]
    """Also by the name of its check."""
    phrases: Mapping[str, Rarest]
    """By language, then by the rarest word of each."""
    unless: Mapping[str, Rarest]
    """Phrases that mean something else: what overlaps one is no finding of that rule."""
    beginnings: frozenset[str]
    """Of the words that may go on: "word+"."""
    proof: frozenset[str]
    """Words that make a sentence about something that happened."""
    only: Sequence[tuple[Rule, str, frozenset[str]]]
    """Rule, language, and the words of a text that holds nothing else."""
    small: frozenset[str]
    """Words that say nothing by themselves."""


def hits(text: str, places: Sequence[re.Match[str]], language: str) -> Iterator[tuple[Phrase, str, int, int]]:
    """Every phrase that a text has, the language it is of, and where it stands. `places` are the text's words.

    `language` is the text's, "" where it isn't sure: then both are looked for.
    """
    forms = [fold_word(place[0]) for place in places]
    keys = [_keys(form) for form in forms]
    said = frozenset[str]().union(*keys)
    words: list[Word] = []
    for spoken in (language,) if language else LANGUAGES:
        if possible := _possible(BOOK.phrases[spoken], said):
            words = words or _words(text, places, forms, keys)
            excuses = met(_possible(BOOK.unless[spoken], said), words, said)
            excused = [(one.rule, first, last) for one, first, last in excuses]
            for phrase, first, last in met(possible, words, said):
                start, end = words[first].start, words[last].end
                if phrase.meant and not _UNBROKEN.fullmatch(text, start, end):
                    continue
                if not any(one is phrase.rule and first <= b and a <= last for one, a, b in excused):
                    yield phrase, spoken, start, end
    if 0 < len(forms) <= MOST_ONLY:
        for rule, spoken, only in BOOK.only:
            if language in ("", spoken) and only.issuperset(forms) and not BOOK.small.issuperset(forms):
                yield Phrase(rule), spoken, places[0].start(), places[-1].end()


def _possible(rarest: Rarest, said: frozenset[str]) -> Patterns[Phrase]:
    """The phrases of which a text has every word, by their first: found by their rarest, so that the others cost nothing."""
    by_first: dict[str, list[tuple[Phrase, Pattern]]] = defaultdict(list)
    seen: set[int] = set()
    for key in said & rarest.keys():
        for phrase, pattern, others in rarest[key]:
            if id(pattern) in seen or any(map(said.isdisjoint, others)):
                continue
            seen.add(id(pattern))
            first = pattern[0]
            assert isinstance(first, frozenset)
            for opening in first & said:
                by_first[opening].append((phrase, pattern))
    return by_first


def rewritten(phrase: Phrase, text: str, start: int, end: int) -> str:
    """The text with the right words, where the phrase says them; else empty."""
    if not phrase.meant:
        return ""
    if phrase.kept:
        end = spans(text[start:end])[-phrase.kept].start() + start
    meant = phrase.meant + (" " if phrase.kept else "")
    return text[:start] + (meant[0].upper() + meant[1:] if text[start].isupper() else meant) + text[end:]


def _words(
    text: str, places: Sequence[re.Match[str]], forms: Sequence[str], keys: Sequence[frozenset[str]]
) -> list[Word]:
    found: list[Word] = []
    sentence = 0
    for n, place in enumerate(places):
        following = places[n + 1].start() if n + 1 < len(places) else len(text)
        stop = _STOPS.search(text, place.end(), following)
        ends = bool(stop) or n + 1 == len(places)
        found.append(Word(*place.span(), keys[n], sentence, ends, forms[n]))
        sentence += bool(stop and stop[0] in ".!?\n")
    return found


@lru_cache(maxsize=8192)
def _keys(word: str) -> frozenset[str]:
    found = {word}
    found.update(f"{word[:n]}+" for n in range(_SHORTEST_BEGINNING, len(word) + 1) if word[:n] in BOOK.beginnings)
    if word[:1].isdigit() and not word[-1].isalpha():
        found.add("#")
    return frozenset(found)


# --- reading the files ---


def _read(*paths: Path) -> Book:
    files = [(tomllib.loads(path.read_text(encoding="utf-8")), path.stem == "claims") for path in paths]
    lists = {name: frozenset(found) for raw, _claims in files for name, found in raw["lists"].items()}
    rows = [(row, claims) for raw, claims in files for row in raw["rules"]]
    for spoken in LANGUAGES:
        lists[f"trait_{spoken}"] = frozenset(
            trait for row, _claims in rows for trait in row.get(f"traits_{spoken}", ())
        )
    rules: list[Rule] = []
    phrases: dict[str, list[tuple[Phrase, Pattern]]] = {spoken: [] for spoken in LANGUAGES}
    unless: dict[str, list[tuple[Phrase, Pattern]]] = {spoken: [] for spoken in LANGUAGES}
    for row, is_claim in rows:
        rules.append(rule := _rule(row, is_claim=is_claim, lists=lists))
        for spoken in LANGUAGES:
            said = [*row.get(spoken, ()), *_claimed(row.get(f"traits_{spoken}", ()), spoken)]
            phrases[spoken] += [(Phrase(rule), pattern_of(one, lists, {})) for one in said]
            unless[spoken] += [(Phrase(rule), pattern_of(one, lists, {})) for one in row.get(f"unless_{spoken}", ())]
            for wrong, right in row.get(f"fixes_{spoken}", {}).items():
                written = " ".join(part if part[0] == "<" else " ".join(folded(part)) for part in wrong.split())
                phrases[spoken].append((Phrase(rule, right, wrong.count("<")), pattern_of(written, lists, {})))
    every = [pattern for found in (*phrases.values(), *unless.values()) for _phrase, pattern in found]
    keys = {key for pattern in every for one in pattern if isinstance(one, frozenset) for key in one}
    return Book(
        rules=tuple(rules),
        by_id={name: rule for rule in rules for name in (rule.id, rule.check) if name},
        phrases={spoken: _by_rarest(found) for spoken, found in phrases.items()},
        unless={spoken: _by_rarest(found) for spoken, found in unless.items()},
        only=tuple((rule, spoken, only) for rule in rules for spoken, only in rule.only.items() if only),
        small=lists["very_nl"] | lists["very_en"],
        beginnings=frozenset(key[:-1] for key in keys if key.endswith("+")),
        proof=lists["proof_nl"] | lists["proof_en"],
    )


def _by_rarest(found: Sequence[tuple[Phrase, Pattern]]) -> Rarest:
    """Each under every way to write its rarest word. The words that stand in every text are short ones."""
    by_rarest: dict[str, list[Sought]] = defaultdict(list)
    for phrase, pattern in found:
        elements = [one for one in pattern if isinstance(one, frozenset) and END not in one]
        rarest = min(elements, key=lambda one: (sum(len(key) <= _LONGEST_COMMON for key in one) / len(one), len(one)))
        for key in rarest:
            by_rarest[key].append((phrase, pattern, tuple(one for one in elements if one is not rarest)))
    return dict(by_rarest)


def _claimed(traits: Sequence[str], spoken: str) -> Iterator[str]:
    """Where people say such a word of themselves."""
    if not traits:
        return
    one, other, very, who = "|".join(traits), f"<trait_{spoken}>", f"<very_{spoken}>", f"<who_{spoken}>"
    am, a, also = ("ben|bent|was", "een", "en") if spoken == "nl" else ("am|m|was", "a|an", "and")
    for before in (am, f"{am} {very}", f"{am} {very} {very}", f"{am} {a}", f"{am} {a} {very}"):
        yield f"{before} {one}"
    for after in (who, other, f"{also} {other}", f"{also} {very} {other}"):
        yield f"{one} {after}"


def _rule(row: Mapping[str, Any], *, is_claim: bool, lists: Mapping[str, frozenset[str]]) -> Rule:
    def examples(name: str) -> dict[str, tuple[str, ...]]:
        return {spoken: tuple(row[f"{name}_{spoken}"]) for spoken in LANGUAGES if f"{name}_{spoken}" in row}

    sections = row.get("sections", ())
    only = {spoken: frozenset(row.get(f"only_{spoken}", "").split()) for spoken in LANGUAGES}
    if is_claim:
        only = {
            spoken: lists[f"very_{spoken}"] | set(own) if (own := row.get(f"traits_{spoken}")) else frozenset()
            for spoken in LANGUAGES
        }
    return Rule(
        id=row["id"],
        sections=frozenset(sections),
        first=row.get("first", next(iter(sections), "about")),
        check=row.get("check", ""),
        is_claim=is_claim,
        most=row.get("most", 3),
        why={spoken: row[f"why_{spoken}"] for spoken in LANGUAGES},
        bad=examples("bad"),
        good=examples("good"),
        only=only,
    )


_HERE = Path(__file__).parent
BOOK = _read(_HERE / "claims.toml", _HERE / "rules.toml")
