"""Phrase matching: where in a text the phrases of the phrasebook stand. The time taken is in proportion to the text."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeVar

from jobtease.words.cleaning import one_edit_apart
from jobtease.words.deobfuscation import Token, tokens
from jobtease.words.phrasebook import BOOK, END, Element, Pattern, Patterns, Rule

T = TypeVar("T")

_GOES_ON = frozenset({"en", "and", "but", "maar", "echt", "hoor", "man", "bro", "help", "sorry", "pls", "please"})
"""Words with which people go on where they could have ended a sentence."""
_STOPS = re.compile(r"[^\w\s'’`\"-]|\n")
_SHORTEST_FUZZY = 5
_LONGEST_PART = 16
_WINDOW = 8
"""Words on either side of the first, within which `near` looks for the others."""


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


# --- words ---


def words_of(text: str) -> list[Word]:
    """The words of a text in order, spelled as the rules are."""
    raw = [word for token in tokens(text) for word in _parted(token)]
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


def _parted(token: Token) -> list[Token]:
    """The words of "i k w i l n i e t" that the book has, all of them or none; each stands where the whole does."""
    letters = token.spaced
    # of every beginning: the fewest words it is made of, and where the last of them starts
    best: list[tuple[int, int] | None] = [(0, 0)]
    for end in range(1, len(letters) + 1):
        ways = (
            (found[0] + 1, start)
            for start in range(max(0, end - _LONGEST_PART), end)
            if (found := best[start]) is not None and letters[start:end] in BOOK.words
        )
        best.append(min(ways, default=None))
    if best[-1] is None or best[-1][0] < 2:
        return [token]
    parts, end = [], len(letters)
    while end and (found := best[end]):
        parts.append(Token(token.start, token.end, (letters[found[1] : end],), token.sentence))
        end = found[1]
    return parts[::-1]


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


def hits(words: list[Word]) -> Iterator[tuple[Rule, int, int]]:
    said = _said(words)
    excused: dict[str, list[bool]] = {}
    for rule, start, last in met(BOOK.patterns, words, said):
        if rule.id not in excused:
            excused[rule.id] = _excused(rule, words, said)
        if not any(excused[rule.id][start : last + 1]):
            yield rule, words[start].start, words[last].end
    yield from _near(words, excused, said)
    yield from _run_together(words, excused, said)


def ideas(words: list[Word]) -> Iterator[tuple[str, int, int]]:
    """What the words are about: an idea, and its first and last word by place."""
    return met(BOOK.ideas, words, _said(words))


def places(book: Patterns[T], words: list[Word]) -> Iterator[tuple[T, int, int]]:
    """What patterns from outside the phrasebook stand for, and where in the text: whose beginnings and slips no word has a key for."""
    every = {
        key
        for known in book.values()
        for _meant, pattern in known
        for one in pattern
        if isinstance(one, frozenset)
        for key in one
    }
    open_ended = [key for key in every if key[-1:] in ("+", "~")]
    own = [replace(word, keys=word.keys.union(key for key in open_ended if _opens(key, word.keys))) for word in words]
    for meant, start, last in met(book, own, _said(own)):
        yield meant, own[start].start, own[last].end


def _opens(key: str, forms: frozenset[str]) -> bool:
    if key[-1] == "+":
        return any(form.startswith(key[:-1]) for form in forms)
    return any(form == key[:-1] or one_edit_apart(form, key[:-1]) for form in forms if len(form) >= _SHORTEST_FUZZY)


def _said(words: list[Word]) -> frozenset[str]:
    return frozenset[str]().union(*(word.keys for word in words))


def met(book: Patterns[T], words: list[Word], said: frozenset[str]) -> Iterator[tuple[T, int, int]]:
    """What a pattern of the book stands for, and the places of its first and last word."""
    possible = {
        key: [(meant, pattern) for meant, pattern in book[key] if _is_possible(pattern, said)]
        for key in said
        if key in book
    }
    for start, word in enumerate(words):
        for key in word.keys:
            for meant, pattern in possible.get(key, ()):
                if (last := _last(pattern, 0, words, start)) is not None:
                    yield meant, start, last


def _is_possible(pattern: Pattern, said: frozenset[str]) -> bool:
    return not any(isinstance(one, frozenset) and one.isdisjoint(said) and END not in one for one in pattern)


def _excused(rule: Rule, words: list[Word], said: frozenset[str]) -> list[bool]:
    """For each word whether it belongs to a phrase that means something else."""
    found = [False] * len(words)
    for _rule, start, last in met(BOOK.unless[rule.id], words, said):
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
    if END in element and at and place and words[place - 1].ends:
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
