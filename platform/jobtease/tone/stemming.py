"""Stemming: words of a note that differ in their endings compare alike."""

import re

from jobtease.words.cleaning import snowball_stems

_DOUBLE_END = re.compile(r"([b-df-hj-np-tv-z])\1$")
_LONG_VOWEL = re.compile(r"[^aeiou]*(?:aa|ee|oo|uu)")
_VOICED = str.maketrans("zv", "sf")


def stem(word: str, language: str) -> str:
    """The stem; in Dutch the same for an adjective's two forms, which the stemmer leaves apart: stom, stomme; vies, vieze.

    And a long first vowel apart from a short one, which it takes together: stoom is not stom, koop is not kop.
    """
    found = (snowball_stems(word, language) or [word])[0]
    if language == "nl":
        found = _DOUBLE_END.sub(r"\1", found).translate(_VOICED) if len(found) > 2 else found
        found += "+" if _LONG_VOWEL.match(word) else ""
    return found
