"""Spelling of common words: a list of what people often write otherwise (`misspellings.toml`), and no dictionary.

A dictionary doesn't know names, trades and new words, and takes a third of a second for one suggestion
(docs/decisions/advice-without-a-score.md). What stands in this list is surely meant otherwise, so nothing else is ever flagged.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from jobtease.prose.passages import LANGUAGES, Hit, Passage

MISSPELLINGS: Mapping[str, Mapping[str, str]]
"""By language what is meant, by what is written; all small."""


def misspelled(one: Passage, words: Sequence[re.Match[str]], language: str) -> Hit | None:
    """The first such word, and the passage with all of them as they are meant. A capital inside a sentence makes a name of a word."""
    known, found, parts, at = MISSPELLINGS[language], "", [], 0
    for place in words:
        word = place[0]
        meant = known.get(word.lower())
        if meant is None or word[1:] != word[1:].lower() or (word[0].isupper() and place.start() > 0):
            continue
        found = found or word
        parts += [one.text[at : place.start()], meant[0].upper() + meant[1:] if word[0].isupper() else meant]
        at = place.end()
    return Hit(one, found, "".join([*parts, one.text[at:]])) if found else None


def _read(path: Path) -> Mapping[str, Mapping[str, str]]:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        language: {wrong: right for right, written in raw[language].items() for wrong in written.split()}
        for language in LANGUAGES
    }


MISSPELLINGS = _read(Path(__file__).with_name("misspellings.toml"))
