"""All texts that people see, as the catalogues must have them. `python -m tests.messages` prints what is still missing."""

import re
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from jobtease.words import translations

TOP = Path(__file__).resolve().parents[1]
KEYWORDS = {"_": None, "gettext": None, "N_": None, "ngettext": (1, 2)}
METHODS = [("**.py", "python"), ("**.html", "jinja2.ext:babel_extract"), ("**.txt", "jinja2.ext:babel_extract")]

Message = str


@cache
def used() -> dict[Message, list[str]]:
    """Every message in the code and the templates, with the places where it stands."""
    found: dict[Message, list[str]] = {}
    for folder in ("platform/jobtease", "templates"):
        for name, line, message, _comments, _context in extract_from_dir(
            TOP / folder, METHODS, keywords=KEYWORDS, directory_filter=lambda path: "__pycache__" not in str(path)
        ):
            key = message[0] if isinstance(message, tuple) else message
            if key:
                found.setdefault(str(key), []).append(f"{folder}/{name}:{line}")
    return found


def blanks(text: str) -> set[str]:
    """The {names} to be filled in."""
    return set(re.findall(r"\{(\w*)\}", text))


TRANSLATED = tuple(code for code in translations.LANGUAGES if code != "en")
"""The languages that have catalogues."""


@cache
def catalogues(language: str) -> tuple[tuple[str, Catalog], ...]:
    """The files of a language, each with its name."""
    paths = sorted((translations.FOLDER / language).glob("*.po"))
    return tuple((path.name, read_po(BytesIO(path.read_bytes()), locale=language)) for path in paths)


@cache
def said(language: str) -> dict[Message, tuple[str, ...]]:
    """What a language says for each message: one text, or as many forms as it has for numbers."""
    found: dict[Message, tuple[str, ...]] = {}
    for _name, catalogue in catalogues(language):
        for message in catalogue:
            texts = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
            if message.id and all(texts):
                found[str(message.id[0] if message.pluralizable else message.id)] = texts
    return found


def missing(language: str) -> dict[Message, list[str]]:
    """What a language doesn't say yet."""
    return {message: places for message, places in used().items() if message not in said(language)}


def unused(language: str) -> list[str]:
    """What it has for what nobody says any more."""
    return sorted(set(said(language)) - {str(m) for m in used()})


if __name__ == "__main__":
    for language in TRANSLATED:
        for message, places in missing(language).items():
            print(f"#: {places[0]}\nmsgid {message!r}\nmsgstr ''\n")
        print(f"not used any more in {language}:", *unused(language), sep="\n  ")
