"""Checks of one passage that no phrase can find: how it is written. Each gives what it found, or None."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from jobtease.prose.passages import Hit, Passage, fold_word, spans
from jobtease.words import sentences
from jobtease.words.cleaning import excerpt
from jobtease.words.contact_details import find_contacts

LONGEST_SENTENCE = 25
"""Words of a sentence that is read in one go."""
LONGEST_HEADLINE = 12
FEWEST_WORDS = 4
"""Of what is a sentence, or meant as one."""
_SHOWN = 60

# What find_contacts can find has one of these; most sentences have none, and it takes longer than all else together.
_MAY_REACH = re.compile(
    r"[@/_]|(?:\d[^\w\n]{0,3}){6}|\w\.\w|:\s?\S|\b(?:straat|laan|weg|plein|kade|singel|dijk|pad|street|road)\b"
    r"|\w(?:straat|laan|weg|plein|kade|singel|dijk|street|road)\s\d"
    r"|\b(?:punt|dot|apen?st\w+|nul|zero|insta\w*|snap\w*|tiktok|discord|telegram|facebook|skype|iban|bsn|app)\b",
    re.I,
)
_BROKEN_START = re.compile(r"['‘’\"“(\[*•–-]|\d")
_SENTENCE_END = re.compile(r"[\w)%€]$")
_EXCLAIMED = re.compile(r"\s?[!?]{0,9}![!?]{0,9}")
_EMOJI = "\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2764"
_SMILEY = re.compile(rf"[{_EMOJI}][{_EMOJI}\ufe0f\u200d]*|(?<!\S)(?:[:;=][-']?[)(DPp]|<3|[xX]D)(?!\S)")
_SPACED = (
    (re.compile(r"(?<=\w) {1,5}([,;])(?=\s|\w|$) ?"), r"\1 "),
    (re.compile(r"(?<=\w) {1,5}\.(?=\s|$)"), "."),
    (re.compile(r"(?<=[^\W\d_]),(?=[^\W\d_])"), ", "),
    (re.compile(r"(?<=[a-z]{3})\.(?=[A-Z][a-z])"), ". "),
)
_SMALL_I = re.compile(r"(?<![\w.'’/-])i(?=['’](?:m|ve|ll|d)\b|\s\w)")
_MAY_STAND_TWICE = frozenset(
    {"heel", "very", "dat", "die", "had", "that", "ze", "je", "so", "zo", "bla", "blah", "stap", "ha"}
)

Check = Callable[[Passage], Hit | None]


def contact_details(one: Passage) -> Hit | None:
    """A way to reach somebody. A BSN has a rule of its own."""
    found = next((text for kind, text in _contacts(one.text) if kind != "bsn"), "")
    return Hit(one, found) if found else None


@lru_cache(maxsize=1024)
def _contacts(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((each.kind, each.text) for each in find_contacts(text)) if _MAY_REACH.search(text) else ()


def long_sentence(one: Passage) -> Hit | None:
    """More than LONGEST_SENTENCE words up to a stop."""
    if len(spans(one.text)) <= LONGEST_SENTENCE:
        return None
    parts = (part.text for part in sentences.split(one.text))
    found = next((part for part in parts if len(spans(part)) > LONGEST_SENTENCE), "")
    return Hit(one, excerpt(found, _SHOWN)) if found else None


def headline_long(one: Passage) -> Hit | None:
    """More than LONGEST_HEADLINE words."""
    return Hit(one, excerpt(one.text, _SHOWN)) if len(spans(one.text)) > LONGEST_HEADLINE else None


def capital(one: Passage) -> Hit | None:
    """A sentence that begins small; not what is written so by its makers, as an iPhone is."""
    text = one.text.lstrip()
    first = text.split(maxsplit=1)[0] if text else ""
    if not first[:1].islower() or not first.isalpha() or not first.islower() or len(spans(text)) < FEWEST_WORDS:
        return None
    return Hit(one, first, text[0].upper() + text[1:])


def full_stop(one: Passage) -> Hit | None:
    """A sentence without an end; a point of a list needs none."""
    text = one.text.rstrip()
    if not _SENTENCE_END.search(text) or _BROKEN_START.match(text) or len(spans(text)) <= FEWEST_WORDS:
        return None
    return Hit(one, text[-_SHOWN:].split(maxsplit=1)[-1] if len(text) > _SHOWN else text, f"{text}.")


def all_caps(one: Passage) -> Hit | None:
    """Words in capitals throughout: three of two letters or more, and not a list of abbreviations."""
    words = [word[0] for word in spans(one.text) if len(word[0]) > 1 and word[0].isalpha()]
    large = [word for word in words if word.isupper()]
    if (
        len(large) < 3
        or len(large) * 5 < len(words) * 4
        or not (len(large) > 4 or any(len(word) > 5 for word in large))
    ):
        return None
    return Hit(one, excerpt(one.text, _SHOWN))


def exclamation(one: Passage) -> Hit | None:
    """An exclamation mark."""
    if not (found := _EXCLAIMED.search(one.text)):
        return None
    return Hit(one, found[0].strip(), _EXCLAIMED.sub(lambda mark: "?" if "?" in mark[0] else ".", one.text))


def smiley(one: Passage) -> Hit | None:
    """An emoji, or a face made of signs."""
    if not (found := _SMILEY.search(one.text)):
        return None
    without = " ".join(_SMILEY.sub(" ", one.text).split())
    return Hit(one, found[0], without)


def spaces(one: Passage) -> Hit | None:
    """A space before a comma or a full stop, or none behind it."""
    for pattern, meant in _SPACED:
        if found := pattern.search(one.text):
            around = one.text[max(0, found.start() - 12) : found.end() + 12]
            return Hit(one, " ".join(around.split()), pattern.sub(meant, one.text).rstrip())
    return None


def repeated_word(one: Passage) -> Hit | None:
    """The same word twice in a row."""
    places = spans(one.text)
    for first, second in zip(places, places[1:], strict=False):
        if first[0][-1].isalpha() and first[0].casefold() == second[0].casefold() and not second[0][0].isupper():
            between = one.text[first.end() : second.start()]
            if between.isspace() and len(first[0]) > 1 and fold_word(first[0]) not in _MAY_STAND_TWICE:
                return Hit(
                    one, one.text[first.start() : second.end()], one.text[: first.end()] + one.text[second.end() :]
                )
    return None


def small_i(one: Passage) -> Hit | None:
    """ "i" for "I", in an English sentence."""
    if not (found := _SMALL_I.search(one.text)):
        return None
    return Hit(one, one.text[found.start() : found.end() + 12].split(" .")[0].strip(), _SMALL_I.sub("I", one.text))


OF_ANY: Mapping[str, Check] = {
    one.__name__: one
    for one in (
        contact_details, long_sentence, headline_long, capital, full_stop, all_caps, exclamation, smiley, spaces, repeated_word,
    )
}  # fmt: skip
OF_LANGUAGE: Mapping[str, Mapping[str, Check]] = {"en": {small_i.__name__: small_i}, "nl": {}}
