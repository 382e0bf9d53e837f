"""Deobfuscation: the words of a note as a reader sees them, however written: l33t, s p a c e d, streeetched, аlphabets mixed.

Everything takes time in proportion to the length of the note.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from jobtease.words.cleaning import fold


@dataclass(frozen=True)
class Token:
    """One word, standing at note[start:end]. `forms` are the ways to read it, folded, the plainest first."""

    start: int
    end: int
    forms: tuple[str, ...]
    sentence: int
    spaced: str = ""
    """All its letters, when they were written apart: words may have run together in it."""


# Letters of other alphabets that look like ours.
_ALIKE = str.maketrans("абвеіјкмнорсстухѕԁһαεικνορτυχ", "a6beijkmhopcctyxsdhaeiknoptux")
_LEET = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i"}
)
_WORD = re.compile(r"[^\W_](?:[^\W_]|[@$!*](?=[^\W_]|[$*]))*\$?")
_HIDDEN = {"Cf", "Mn", "Me", "Cc"}
_STRETCHED = re.compile(r"(.)\1{2,}")
_LONGEST_WORD = 40
_WIDEST = 4
"""Signs between two letters that are written apart."""


def looks_like(folded: str) -> str:
    """Folded text with letters of other alphabets as the Latin ones they look like."""
    return folded.translate(_ALIKE)


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    """One character as the letters it looks like; "" for what nobody sees."""
    if letter in "\n\t\r":
        return " "
    if unicodedata.category(letter) in _HIDDEN:
        return ""
    return fold(letter).translate(_ALIKE)


def tokens(note: str) -> list[Token]:
    """The words of a note in order. Letters written apart are one word, and a sentence ends at . ! ? ; or a new line."""
    plain, places, ends = [], [], []
    for place, letter in enumerate(note):
        for one in _plain(letter):
            plain.append(one)
            places.append(place)
        if letter in ".!?;\n":
            ends.append(place)
    text = "".join(plain)
    found: list[Token] = []
    sentence, passed = 0, 0
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(text):
        alone = match.end() - match.start() == 1 and match[0].isalpha()
        if run and (not alone or _ends(run, text[run[-1].end() : match.start()])):
            _close(run, found, places, sentence)
            run = []
        start = places[match.start()]
        while passed < len(ends) and ends[passed] < start:
            # A point between single letters belongs to the disguise: l.e.l.i.j.k
            sentence += not run
            passed += 1
        if alone:
            run.append(match)
        else:
            found.append(Token(start, places[match.end() - 1] + 1, _forms(match[0]), sentence))
    _close(run, found, places, sentence)
    return found


def _ends(run: list[re.Match[str]], between: str) -> bool:
    """Whether letters apart end here: "w i l  d o o d" goes on, since a wider gap is where one of its words ends."""
    return len(between) > 1 and (len(run) < 3 or len(between) > _WIDEST or not between.isspace())


def _close(run: list[re.Match[str]], found: list[Token], places: list[int], sentence: int) -> None:
    """Three or more single letters in a row are one word; fewer are themselves."""
    if len(run) >= 3:
        word = "".join(match[0] for match in run)
        found.append(Token(places[run[0].start()], places[run[-1].end() - 1] + 1, _forms(word), sentence, word))
        return
    for match in run:
        found.append(Token(places[match.start()], places[match.end() - 1] + 1, (match[0],), sentence))


@lru_cache(maxsize=8192)
def _forms(word: str) -> tuple[str, ...]:
    """The ways to read one word: as it is, with figures as letters, with stretches taken in."""
    if len(word) > _LONGEST_WORD:
        word = _STRETCHED.sub(r"\1\1", word)[:_LONGEST_WORD]
    readings = [word]
    if any(letter.isalpha() for letter in word) and word.translate(_LEET) != word:
        readings += [word.translate(_LEET), word.replace("1", "l").translate(_LEET)]
    for reading in list(readings):
        if _STRETCHED.search(reading):
            readings += [_STRETCHED.sub(r"\1", reading), _STRETCHED.sub(r"\1\1", reading)]
    return tuple(dict.fromkeys(readings))
