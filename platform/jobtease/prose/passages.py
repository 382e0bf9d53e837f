"""What advice is given on: the sentences and short fields of a profile, the periods of its entries, and their language."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from jobtease.words.cleaning import fold
from jobtease.words.language_of_parts import language_of

LANGUAGES = ("nl", "en")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Passage:
    """One sentence or short field. `entry`: what it stands in; those of a section without one belong together."""

    id: str
    section: str
    """headline, about, work, education, skills, languages, wishes, availability"""
    text: str
    entry: str = ""


@dataclass(frozen=True)
class Period:
    """From when until when an entry lasted: "YYYY", "YYYY-MM", "YYYY-MM-DD" or "". A start without an end goes on until now."""

    id: str
    start: str
    end: str
    told: bool
    """It has a line of words."""


@dataclass(frozen=True)
class Hit:
    """What a rule found in a passage. `after`: the passage as it is meant, "" where that can't be known."""

    passage: Passage
    found: str
    after: str = ""


def languages(passages: Iterable[Passage]) -> Mapping[str, str]:
    """By id of a passage "nl" or "en", or empty where its words don't tell."""
    return {one.id: language_of(one.text) for one in passages}


def fallbacks(passages: Sequence[Passage], sure: Mapping[str, str], language: str) -> Mapping[str, str]:
    """For each section the language of a sentence that is too short to tell: that of its section, else of them all, else `language`."""
    told = Counter[tuple[str, str]]()
    for one in passages:
        told[one.section, sure[one.id]] += 1
        told["", sure[one.id]] += 1
    overall = _most(told, "") or language
    return {section: _most(told, section) or overall for section in {one.section for one in passages}}


def _most(told: Mapping[tuple[str, str], int], section: str) -> str:
    counts = [told.get((section, one), 0) for one in LANGUAGES]
    return "" if counts[0] == counts[1] else LANGUAGES[counts[1] > counts[0]]


def by_entry(passages: Iterable[Passage]) -> Mapping[tuple[str, str], list[Passage]]:
    """What belongs together, by section and entry."""
    found: dict[tuple[str, str], list[Passage]] = {}
    for one in passages:
        found.setdefault((one.section, one.entry), []).append(one)
    return found


def spans(text: str) -> list[re.Match[str]]:
    """The words of a text, where they stand."""
    return list(_WORD.finditer(text))


def folded(text: str) -> list[str]:
    """The words of a text without capitals and accents."""
    return [fold_word(word) for word in _WORD.findall(text)]


@lru_cache(maxsize=8192)
def fold_word(word: str) -> str:
    """One word without capitals and accents."""
    return word.lower() if word.isascii() else fold(word)
