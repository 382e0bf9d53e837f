"""Stemming: words of a note that differ in their endings compare alike."""

import re

from jobtease.words.cleaning import snowball_stems

_DOUBLE_END = re.compile(r"([b-df-hj-np-tv-z])\1$")


_LONG_VOWEL = re.compile(r"[^aeiou]*(?:aa|ee|oo|uu)")


_VOICED = str.maketrans("zv", "sf")


def _stem(word: str, language: str) -> str:
    """The stem; in Dutch the same for an adjective's two forms, which the stemmer leaves apart: stom, stomme; vies, vieze.

    And a long first vowel apart from a short one, which it takes together: stoom is not stom, koop is not kop.
    """
    stem = (snowball_stems(word, language) or [word])[0]
    if language == "nl":
        stem = _DOUBLE_END.sub(r"\1", stem).translate(_VOICED) if len(stem) > 2 else stem
        stem += "+" if _LONG_VOWEL.match(word) else ""
    return stem
