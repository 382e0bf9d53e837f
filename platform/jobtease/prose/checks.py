"""Checks of one passage that no phrase can find: how it is written. Each gives what it found, or None."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

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
_SIGNS = re.compile(r"[@/_:]|\.\w")
_NUMBERS = re.compile(
    r"(?:\d[^\w\n]{0,3}){6}|(?:straat|laan|weg|plein|kade|singel|dijk|pad|hof|gracht|street|road|lane)\s\d", re.I
)
_NAMES = frozenset(
    {
        "punt",
        "dot",
        "apenstaart",
        "apenstaartje",
        "apestaart",
        "apestaartje",
        "nul",
        "zero",
        "insta",
        "instagram",
        "ig",
        "snap",
        "snapchat",
        "sc",
        "tiktok",
        "discord",
        "telegram",
        "facebook",
        "fb",
        "skype",
        "messenger",
        "iban",
        "app",
        "whatsapp",
        "account",
    }
)
_BROKEN_START = re.compile(r"['‘’\"“(\[*•–-]|\d")
_SENTENCE_END = re.compile(r"[\w)%€]$")
_EXCLAIMED = re.compile(r"\s?[!?]{0,9}![!?]{0,9}")
_EMOJI = "\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2764"
_PICTURE = re.compile(rf"[{_EMOJI}][{_EMOJI}\ufe0f\u200d]*")
_FACE = re.compile(r"(?<!\S)(?:[:;=][-']?[)(DPp]|<3|[xX]D)(?!\S)")
_MAY_BE_SPACED = re.compile(r" [,;.]|[,.][^\W\d_]")
_SPACED = (
    (re.compile(r"(?<=\w) {1,5}([,;])(?=\s|\w|$) ?"), r"\1 "),
    (re.compile(r"(?<=\w) {1,5}\.(?=\s|$)"), "."),
    (re.compile(r"(?<=[^\W\d_]),(?=[^\W\d_])"), ", "),
    (re.compile(r"(?<=[a-z]{3})\.(?=[A-Z][a-z])"), ". "),
)
_SMALL_I = re.compile(r"(?<![\w.'’/-])i(?=['’](?:m|ve|ll|d)\b|\s\w)")
_MAY_STAND_TWICE = frozenset(
    {"aan", "heel", "very", "dat", "die", "had", "that", "ze", "je", "so", "zo", "bla", "blah", "stap", "ha"}
)

Words = Sequence[re.Match[str]]
Check = Callable[[Passage, Words], Hit | None]


def contact_details(one: Passage, words: Words) -> Hit | None:
    """A way to reach somebody. A BSN has a rule of its own."""
    said = {word[0].lower() for word in words}
    numbered = any(word[0].isdigit() for word in words) and _NUMBERS.search(one.text)
    if not numbered and _NAMES.isdisjoint(said) and not _SIGNS.search(one.text):
        return None
    found = next((each.text for each in find_contacts(one.text) if each.kind != "bsn"), "")
    return Hit(one, found) if found else None


def long_sentence(one: Passage, words: Words) -> Hit | None:
    """More than LONGEST_SENTENCE words up to a stop."""
    if len(words) <= LONGEST_SENTENCE:
        return None
    parts = (part.text for part in sentences.split(one.text))
    found = next((part for part in parts if len(spans(part)) > LONGEST_SENTENCE), "")
    return Hit(one, excerpt(found, _SHOWN)) if found else None


def headline_long(one: Passage, words: Words) -> Hit | None:
    """More than LONGEST_HEADLINE words."""
    return Hit(one, excerpt(one.text, _SHOWN)) if len(words) > LONGEST_HEADLINE else None


def capital(one: Passage, words: Words) -> Hit | None:
    """A sentence that begins small; not what is written so by its makers, as an iPhone is."""
    text = one.text.lstrip()
    first = text.split(maxsplit=1)[0] if text else ""
    if not (first.isalpha() and first.islower()) or first == "i" or len(words) < FEWEST_WORDS:
        return None
    return Hit(one, first, text[0].upper() + text[1:])


def full_stop(one: Passage, words: Words) -> Hit | None:
    """A sentence without an end; a point of a list needs none."""
    text = one.text.rstrip()
    if not _SENTENCE_END.search(text) or _BROKEN_START.match(text) or len(words) < FEWEST_WORDS:
        return None
    return Hit(one, text[-_SHOWN:].split(maxsplit=1)[-1] if len(text) > _SHOWN else text, f"{text}.")


def all_caps(one: Passage, words: Words) -> Hit | None:
    """Words in capitals throughout: three of two letters or more, and not a list of abbreviations."""
    if one.text[1:2].islower():
        return None
    longer = [word[0] for word in words if len(word[0]) > 1 and word[0].isalpha()]
    large = [each for each in longer if each.isupper()]
    if len(large) < 3 or len(large) * 5 < len(longer) * 4:
        return None
    if len(large) < 5 and all(len(each) <= 5 for each in large):
        return None
    return Hit(one, excerpt(one.text, _SHOWN))


def exclamation(one: Passage, words: Words) -> Hit | None:
    """An exclamation mark."""
    if "!" not in one.text or not (found := _EXCLAIMED.search(one.text)):
        return None
    return Hit(one, found[0].strip(), _EXCLAIMED.sub(lambda mark: "?" if "?" in mark[0] else ".", one.text))


def smiley(one: Passage, words: Words) -> Hit | None:
    """An emoji, or a face made of signs."""
    if not (found := _FACE.search(one.text) or (None if one.text.isascii() else _PICTURE.search(one.text))):
        return None
    without = " ".join(_PICTURE.sub(" ", _FACE.sub(" ", one.text)).split())
    return Hit(one, found[0], without)


def spaces(one: Passage, words: Words) -> Hit | None:
    """A space before a comma or a full stop, or none behind it."""
    for pattern, meant in _SPACED if _MAY_BE_SPACED.search(one.text) else ():
        if found := pattern.search(one.text):
            around = one.text[max(0, found.start() - 12) : found.end() + 12]
            return Hit(one, " ".join(around.split()), pattern.sub(meant, one.text).rstrip())
    return None


def repeated_word(one: Passage, words: Words) -> Hit | None:
    """The same word twice in a row."""
    said = [word[0] for word in words]
    for n, (first, second) in enumerate(pairwise(said)):
        if len(first) != len(second) or first.casefold() != second.casefold() or second[0].isupper():
            continue
        between = one.text[words[n].end() : words[n + 1].start()]
        if between.isspace() and first.isalpha() and len(first) > 1 and fold_word(first) not in _MAY_STAND_TWICE:
            found, until = one.text[words[n].start() : words[n + 1].end()], words[n].end()
            return Hit(one, found, one.text[:until] + one.text[words[n + 1].end() :])
    return None


def small_i(one: Passage, words: Words) -> Hit | None:
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
OF_LANGUAGE: Mapping[str, Mapping[str, Check]] = {"en": {small_i.__name__: small_i}}
"""Only where the language is sure: in Polish "i" is a word."""
