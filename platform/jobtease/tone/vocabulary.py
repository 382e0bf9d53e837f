"""Vocabulary of who speaks of clothes for work (`words.toml`), and which words of a note are none of it.

Rules find the cruelty that somebody thought of. Who invents another one needs a word that has nothing to do with clothes.
"""

import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from jobtease.rubrics import rubric
from jobtease.tone.book import BOOK
from jobtease.words.cleaning import snowball_stems
from jobtease.words.deobfuscation import Token, tokens

_JOINTS = ("", "s", "e", "en")
_SHORTEST_PART = 3


def strangers(words: list[Token]) -> list[Token]:
    """The words that nobody needs to speak of clothes, in either language: a short note doesn't tell which one it is in."""
    return [word for word in words if not any(_is_known(word, language) for language in rubric.LANGUAGES)]


def _is_known(word: Token, language: str) -> bool:
    text, known = word.forms[0], _known(language)
    if len(text) < 2 or not any(letter.isalpha() for letter in text):
        return True
    return _stem(text, language) in known or (language == "nl" and _is_compound(text, known))


def _is_compound(text: str, known: frozenset[str]) -> bool:
    """Dutch writes two words as one: "schoenzool", "werkbroek"."""
    for end in range(_SHORTEST_PART, len(text) - _SHORTEST_PART + 1):
        if _stem(text[end:], "nl") in known:
            first = text[:end]
            if any(first.endswith(j) and _stem(first.removesuffix(j), "nl") in known for j in _JOINTS):
                return True
    return False


@lru_cache(maxsize=8192)
def _stem(text: str, language: str) -> str:
    return " ".join(snowball_stems(text, language))


@cache
def _known(language: str) -> frozenset[str]:
    return frozenset(_stem(word, language) for text in _texts(language) for word in _plain_words(text))


def _plain_words(text: str) -> Iterator[str]:
    yield from (token.forms[0] for token in tokens(text))


def _texts(language: str) -> Iterator[str]:
    """All that is known to be about clothes: the list, what the rubric says, and the good examples of the rules."""
    with Path(__file__).with_name("words.toml").open("rb") as file:
        yield from tomllib.load(file)[language].values()
    yield " ".join(BOOK.things)
    yield " ".join(BOOK.reasons)
    for rule in BOOK.rules:
        yield from rule.good[language]
    for sector, label in rubric.sectors(language):
        yield label
        tips = rubric.rubric_for(sector, "", language)
        yield from (tips.wear, *tips.dos, *tips.swaps)
        yield from (chip.label(language) for chip in (*tips.keep_chips, *tips.swap_chips))
