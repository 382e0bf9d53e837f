"""Tone rules, read once from `rules.toml`, and the search for them among the words of a note.

Every pattern is found through its first word, and a gap in it is bounded, so the time taken is in proportion to the note.
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from jobtease.rubrics import rubric
from jobtease.tone.stemming import stem
from jobtease.words.deobfuscation import Token

Key = tuple[str, str]
"""How a word is looked up: ("nl", its Dutch stem), ("en", its English stem) or ("=", the word itself)."""
_LONGEST_MASKED = 20
_GAPS = {"?": 1, "*": 4}
_COMMON = {
    "nl": "de het een en van ik je niet dat die is zijn voor met op aan te maar bij ook nog wat jij deze dit zou bent er wel "
    "geen heb hoe naar als zo om dan wie doe jouw ziet draag kan echt heel meer past goed uit wel zeg",
    "en": "the a an and of i you not that is are for with on to but at also this would it your have how as so if then was be my "
    "in those these who what looks look them wear more very no just too there",
}
_SPEAKS_TO = re.compile(r"you(?:are|look|re)|jebent|jijbent|benjij|benje|jeziet|jijziet")
_SPEAKS = {language: frozenset(words.split()) for language, words in _COMMON.items()}


@dataclass(frozen=True)
class Rule:
    """One open rule. `why`, `good` and `bad` by language; the rest says how it is applied (see the file)."""

    id: str
    verdict: Literal["kind", "blunt", "off_subject", "cruel"]
    suggest: bool
    why: Mapping[str, str]
    good: Mapping[str, tuple[str, ...]]
    bad: Mapping[str, tuple[str, ...]]
    negatable: bool = False
    unless_garment: bool = False
    unless_garment_near: bool = False
    unless_nice: bool = False
    whole_note: bool = False
    emoji: str = ""
    begins: tuple[str, ...] = ()
    alone: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Pattern:
    """A run of words to find: each element a set of keys, or the number of words that may stand in between."""

    rule: Rule
    elements: tuple[frozenset[Key] | int, ...]
    judges: bool
    """It holds a bad word beside a person, so a garment in or right after it makes it about the garment."""
    negatable: bool


@dataclass(frozen=True)
class Book:
    """The whole file, ready for use."""

    version: int
    rules: tuple[Rule, ...]
    patterns: Mapping[Key, tuple[Pattern, ...]]
    kind: Mapping[Key, tuple[Pattern, ...]]
    lists: Mapping[str, frozenset[Key]]
    negations: frozenset[str]
    false_friends: frozenset[str]
    garments: Mapping[Key, str]
    """Language and word to key of a garment: an English shirt is not a Dutch one."""
    things: frozenset[str]
    """Words for garments and for clothes at large."""
    instead: Mapping[str, Mapping[str, str]]
    reasons: Mapping[str, str]
    """Word to key of a chip."""
    rewrite: Mapping[str, str]
    emoji: Mapping[str, Rule]
    hard: tuple[str, ...]
    """Words that people mask with a star, and by which words written apart are known."""
    spaced_hard: re.Pattern[str]
    spaced_bad: re.Pattern[str]


def language_of(words: list[Token]) -> str | None:
    """ "nl" or "en" by the small words of a note; None when they don't tell."""
    score = {language: sum(word.forms[0] in common for word in words) for language, common in _SPEAKS.items()}
    if score["nl"] == score["en"]:
        return None
    return "nl" if score["nl"] > score["en"] else "en"


def hits(note: str, words: list[Token], language: str | None) -> Iterator[tuple[Rule, int, int]]:
    """Every rule that a note meets, with where. `language` is the note's, None if unknown: then both readings count."""
    keys = [_keys(word.forms, language) for word in words]
    said = frozenset[Key]().union(*keys)
    kind, patterns = _possible(BOOK.kind, said), _possible(BOOK.patterns, said)
    excused: set[int] = set()
    for start in range(len(words)):
        for _, last in _found(kind, words, keys, start):
            excused.update(range(start, last + 1))
    for start in range(len(words)):
        if start in excused:
            continue
        for pattern, last in _found(patterns, words, keys, start):
            if last not in excused and not _is_excused(pattern, words, keys, start, last):
                yield pattern.rule, words[start].start, words[last].end
    for rule in BOOK.rules:
        if rule.begins:
            for word in words:
                if any(reading.startswith(rule.begins) for reading in word.forms):
                    yield rule, word.start, word.end
        if rule.whole_note and (place := _only_a_person(words, keys)) is not None:
            yield rule, words[place].start, words[place].end
        if rule.alone and 0 < len(words) <= 3 and " ".join(word.forms[0] for word in words) in rule.alone:
            yield rule, words[0].start, words[-1].end
    for word in words:
        if word.spaced and (met := _written_apart(word.spaced)):
            yield met, word.start, word.end
    for place, letter in enumerate(note):
        if letter in BOOK.emoji:
            yield BOOK.emoji[letter], place, place + 1


def _written_apart(letters: str) -> Rule | None:
    """What "y o u a r e u g l y" comes to, where no spaces say which words it holds."""
    by_id = {rule.id: rule for rule in BOOK.rules}
    if BOOK.spaced_hard.search(letters):
        return by_id["insult"]
    if BOOK.spaced_bad.search(letters):
        return by_id["insult" if _SPEAKS_TO.search(letters) else "blunt"]
    return None


def _only_a_person(words: list[Token], keys: list[frozenset[Key]]) -> int | None:
    """Place of the first word that speaks to a person, in a note with no garment, no reason and no friendly word."""
    spoken_to = None
    for place, word in enumerate(words):
        if keys[place] & BOOK.lists["nice"] or any(one in BOOK.things or one in BOOK.reasons for one in word.forms):
            return None
        if spoken_to is None and keys[place] & BOOK.lists["you"]:
            spoken_to = place
    return spoken_to


def _possible(book: Mapping[Key, tuple[Pattern, ...]], said: frozenset[Key]) -> dict[Key, tuple[Pattern, ...]]:
    """The patterns whose words are all somewhere in the note: few, so that looking at each place costs little."""

    def is_possible(pattern: Pattern) -> bool:
        return not any(isinstance(one, frozenset) and one.isdisjoint(said) for one in pattern.elements)

    return {key: tuple(filter(is_possible, book[key])) for key in said if key in book}


def _found(
    book: Mapping[Key, tuple[Pattern, ...]], words: list[Token], keys: list[frozenset[Key]], start: int
) -> Iterator[tuple[Pattern, int]]:
    for key in keys[start]:
        for pattern in book.get(key, ()):
            last = _end(pattern.elements, 0, words, keys, start)
            if last is not None:
                yield pattern, last


def _end(
    elements: tuple[frozenset[Key] | int, ...], at: int, words: list[Token], keys: list[frozenset[Key]], place: int
) -> int | None:
    """Place of the last word of a pattern that begins here, within one sentence."""
    element = elements[at]
    if isinstance(element, int):
        for skipped in range(element + 1):
            if (last := _end(elements, at + 1, words, keys, place + skipped)) is not None:
                return last
        return None
    if place >= len(words) or not element & keys[place]:
        return None
    if place and at and words[place].sentence != words[place - 1].sentence:
        return None
    return place if at + 1 == len(elements) else _end(elements, at + 1, words, keys, place + 1)


def _is_excused(pattern: Pattern, words: list[Token], keys: list[frozenset[Key]], start: int, last: int) -> bool:
    sentence = words[start].sentence

    def is_thing(place: int) -> bool:
        here = 0 <= place < len(words) and words[place].sentence == sentence
        return here and any(reading in BOOK.things for reading in words[place].forms)

    def near(key: str) -> bool:
        beside = range(max(0, start - 8), min(len(words), last + 9))
        return any(words[place].sentence == sentence and keys[place] & BOOK.lists[key] for place in beside)

    rule = pattern.rule
    if pattern.negatable and any(
        words[place].sentence == sentence and words[place].forms[0] in BOOK.negations
        for place in range(max(0, start - 2), start)
    ):
        return True
    if pattern.judges and any(is_thing(place) for place in range(start, last + 2)):
        return True
    if rule.unless_garment_near:
        after_you = bool(keys[start] & BOOK.lists["you"])
        around = range(start + 1, start + 3) if after_you else range(start - 3, start)
        return any(is_thing(place) for place in around)
    if rule.unless_garment and any(any(reading in BOOK.things for reading in word.forms) for word in words):
        return True
    return rule.unless_nice and near("nice")


@lru_cache(maxsize=8192)
def _keys(forms: tuple[str, ...], language: str | None) -> frozenset[Key]:
    found: set[Key] = set()
    for reading in (*forms, *_masked(forms[0])):
        found.add(("=", reading))
        for spoken in rubric.LANGUAGES:
            foreign = language is not None and spoken != language and reading in BOOK.false_friends
            if not foreign:
                found.add((spoken, stem(reading, spoken)))
    return frozenset(found)


def _masked(word: str) -> list[str]:
    """The hard words that "b*tch" can stand for."""
    if "*" not in word or len(word) > _LONGEST_MASKED:
        return []
    same = re.compile(word.replace("*", "[a-z]"))
    return [hard for hard in BOOK.hard if same.fullmatch(hard)]


# --- reading the file ---


def _read(path: Path) -> Book:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    lists: dict[str, frozenset[Key]] = defaultdict(frozenset)
    phrases: list[tuple[str, str]] = []
    for name, entries in raw["lists"].items():
        language = name[-2:]
        single = [one for one in entries if " " not in one]
        phrases += [(name[:-3], one) for one in entries if " " in one]
        lists[name[:-3]] |= frozenset((language, stem(one, language)) for one in single)
    if phrases:
        raise ValueError(f"a list holds words, not phrases: {phrases}")
    rules = tuple(_rule(row) for row in raw["rules"])
    firm = {one for row in raw["rules"] for one in row.get("phrases_not_negatable", ())}
    patterns: dict[Key, list[Pattern]] = defaultdict(list)
    for rule, row in zip(rules, raw["rules"], strict=True):
        for language in rubric.LANGUAGES:
            for written in row.get(language, ()):
                negatable = rule.negatable and written not in firm
                _file(patterns, Pattern(rule, _elements(written, language, lists), "<bad>" in written, negatable))
    kind: dict[Key, list[Pattern]] = defaultdict(list)
    for written in raw["kind_phrases"]:
        for language in rubric.LANGUAGES:
            _file(kind, Pattern(rules[0], _elements(written, language, lists), False, False))
    garments = {
        (language, word): key
        for language in rubric.LANGUAGES
        for key, row in raw["garments"].items()
        for word in row[language]
    }
    large = {word for language in rubric.LANGUAGES for word in raw["lists"][f"thing_{language}"]}
    hard = (*raw["lists"]["insult_nl"], *raw["lists"]["insult_en"], *raw["masked"])
    return Book(
        version=raw["version"],
        rules=rules,
        patterns={key: tuple(found) for key, found in patterns.items()},
        kind={key: tuple(found) for key, found in kind.items()},
        lists=dict(lists),
        negations=frozenset(raw["negations"]),
        false_friends=frozenset(raw["false_friends"]),
        garments=garments,
        things=frozenset(word for _, word in garments) | large,
        instead={
            key: {language: row[f"instead_{language}"] for language in rubric.LANGUAGES}
            for key, row in raw["garments"].items()
        },
        reasons={word: key for key, found in raw["reasons"].items() for word in found},
        rewrite=raw["rewrite"],
        emoji={letter: rule for rule in rules for letter in rule.emoji},
        hard=hard,
        spaced_hard=_any_of(hard),
        spaced_bad=_any_of((*raw["lists"]["bad_nl"], *raw["lists"]["bad_en"])),
    )


def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Without words of fewer than four letters, which turn up by chance where words have run together."""
    return re.compile("|".join(re.escape(word) for word in words if len(word) >= 4))


def _rule(row: Mapping[str, Any]) -> Rule:
    def both(name: str) -> dict[str, Any]:
        return {language: row[f"{name}_{language}"] for language in rubric.LANGUAGES}

    return Rule(
        id=row["id"],
        verdict=row["verdict"],
        suggest=row["suggest"],
        why=both("why"),
        good={language: tuple(found) for language, found in both("good").items()},
        bad={language: tuple(found) for language, found in both("bad").items()},
        negatable=row.get("negatable", False),
        unless_garment=row.get("unless_garment", False),
        unless_garment_near=row.get("unless_garment_near", False),
        unless_nice=row.get("unless_nice", False),
        whole_note=row.get("whole_note", False),
        emoji=row.get("emoji", ""),
        begins=tuple(row.get("begins", ())),
        alone=frozenset(row.get("alone", ())),
    )


def _elements(written: str, language: str, lists: Mapping[str, frozenset[Key]]) -> tuple[frozenset[Key] | int, ...]:
    elements: list[frozenset[Key] | int] = []
    for part in re.split(r"[ '-]+", written):
        if part in _GAPS:
            elements.append(_GAPS[part])
        elif part.startswith("<"):
            elements.append(lists[part.strip("<>")])
        else:
            elements.append(
                frozenset(
                    ("=", one[1:]) if one.startswith("=") else (language, stem(one, language))
                    for one in part.split("|")
                )
            )
    if isinstance(elements[0], int) or not all(elements):
        raise ValueError(f"a pattern begins with a word and uses lists that exist: {written!r}")
    return tuple(elements)


def _file(book: dict[Key, list[Pattern]], pattern: Pattern) -> None:
    first = pattern.elements[0]
    for key in first if isinstance(first, frozenset) else ():
        book[key].append(pattern)


BOOK = _read(Path(__file__).parent / "rules.toml")
