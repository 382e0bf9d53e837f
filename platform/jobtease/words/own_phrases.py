"""Phrases that a moderator typed, in the phrase language of `screening.toml`: read and checked, and looked for in texts.

They know the lists and spellings of the rules. Bounded, since each is asked of every new post: see the limits below.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from jobtease.words.cleaning import fold
from jobtease.words.phrasebook import BOOK, END, GAPS, Pattern, Patterns, pattern_of, ways_of
from jobtease.words.phrases import places, words_of
from jobtease.words.translations import _

LONGEST = 120
"""Characters of one phrase."""
MOST_PARTS, MOST_GAPS, MOST_WAYS = 12, 3, 24
"""Words of one, gaps between them, and ways of writing it."""
FEWEST_LETTERS = 4
"""In all its words together: "de" would be found everywhere."""
Span = tuple[int, int]
"""text[start:end]"""
_PLAIN = re.compile(r"[^|+~#<>?*_.]*")
_WORD = re.compile(r"#|[a-z0-9]+(?:_[a-z0-9]+)*[+~]?")
_BEGINNING = 3


def read(phrase: str) -> Sequence[Pattern]:
    """The patterns of a phrase. Raises ValueError, with a sentence for who typed it."""
    if len(phrase) > LONGEST:
        raise ValueError(_("Make this shorter."))
    plain = _PLAIN.fullmatch(phrase)
    parts = [word.letters for word in words_of(phrase)] if plain else [_part(part) for part in phrase.split()]
    words = [part for part in parts if part not in GAPS and part != END]
    if sum(map(len, words)) < FEWEST_LETTERS:
        raise ValueError(_("Type a longer word, or more of them."))
    if len(parts) > MOST_PARTS or len(parts) - len(words) > MOST_GAPS:
        raise ValueError(
            _("Type at most {words} words, with at most {gaps} gaps.").format(words=MOST_PARTS, gaps=MOST_GAPS)
        )
    if parts[0] not in words or parts[-1] in GAPS:
        raise ValueError(_("Begin and end with a word."))
    written = " ".join(parts)
    if _ways(parts) > MOST_WAYS:
        raise ValueError(_("There are too many ways to read this. Leave some words out."))
    return tuple(pattern_of(way, BOOK.lists, {}) for way in ways_of([written]))


def _part(part: str) -> str:
    """One part as the rules write it: folded, and each word as it is spelled there."""
    if part in GAPS or part == END:
        return part
    if part.startswith("<"):
        if not part.endswith(">") or part[1:-1] not in BOOK.lists:
            raise ValueError(_("There is no list “{name}”.").format(name=part))
        return part
    return "|".join(_spelled(word) for word in fold(part).split("|"))


def _spelled(word: str) -> str:
    if not _WORD.fullmatch(word):
        raise ValueError(
            _("“{word}” can't be read. Use letters, figures and the signs that are explained.").format(word=word)
        )
    if word[-1] in "+~" and len(word) <= _BEGINNING:
        raise ValueError(_("“{word}” is too short for that sign.").format(word=word))
    return "_".join(BOOK.spellings.get((word,), (word,)))


def _ways(parts: Iterable[str]) -> int:
    ways = 1
    for part in parts:
        several = sum("_" in one for one in part.split("|"))
        ways *= max(1, several + any("_" not in one for one in part.split("|")))
    return ways


def book_of(phrases: Iterable[str]) -> Patterns[str]:
    """Several phrases to look for at once. Raises ValueError as `read` does."""
    found: dict[str, list[tuple[str, Pattern]]] = defaultdict(list)
    for phrase in phrases:
        for pattern in read(phrase):
            first = pattern[0]
            assert not isinstance(first, int)
            for key in first:
                found[key].append((phrase, pattern))
    return found


def found_in(text: str, book: Patterns[str]) -> Mapping[str, Sequence[Span]]:
    """Which of the phrases stand in a text, and where. In proportion to the text, as the rules are."""
    met: dict[str, list[Span]] = defaultdict(list)
    for phrase, start, end in places(book, words_of(text)):
        met[phrase].append((start, end))
    return met
