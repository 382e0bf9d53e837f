"""Internationalisation (i18n): the languages, and gettext. Message ids are the English texts; what another language says comes from
translations/<code>/*.po, one file for each feature. A new language is that folder and an entry of LANGUAGES.
"""

import gettext
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import Literal

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

DEFAULT = "nl"
FOLDER = Path(__file__).parent / "translations"


@dataclass(frozen=True)
class Language:
    """A language that the site speaks. What its own speakers read of it is in that language."""

    name: str
    switch: str
    """On the button that changes to it."""
    locale: str
    """With the country, as in the head of a shared page."""
    direction: Literal["ltr", "rtl"] = "ltr"
    tables: str = DEFAULT
    """The language of TABLES that is read in it where there is no other: skills, rubrics, tone, the picture of a shared page."""


TABLES = ("nl", "en")
"""The languages of the tables of facts: columns label_nl, label_en."""

LANGUAGES = {
    "nl": Language("Nederlands", "In het Nederlands", "nl_NL"),
    "en": Language("English", "In English", "en_GB", tables="en"),
}
"""By their code of two letters, in the order in which they are offered."""

language: ContextVar[str] = ContextVar("language", default=DEFAULT)


@dataclass(frozen=True)
class Catalogue:
    """All messages of one language."""

    texts: Mapping[str, str]
    """By message id; of a message that counts, its first form by its singular."""
    ngettext: Callable[[str, str, int], str]


@cache
def catalogue(name: str) -> Catalogue:
    """What a language says. English is its own catalogue and stays empty.

    How many forms a counting message has, and which goes with a number, is what the heads of the files say (Plural-Forms).
    """
    texts: dict[str, str] = {}
    counting = Catalog(locale=name)
    for path in sorted((FOLDER / name).glob("*.po")):
        with path.open("rb") as file:
            found = read_po(file, locale=name)
        counting.mime_headers = found.mime_headers
        for message in found:
            if not message.id:
                continue  # the head
            if isinstance(message.string, str):
                texts[str(message.id)] = message.string or str(message.id)
            elif message.string and all(message.string):
                counting[message.id] = message
                texts.setdefault(message.id[0], message.string[0])
    compiled = BytesIO()
    write_mo(compiled, counting)
    compiled.seek(0)
    # kept: the same few numbers come back all day, and gettext works the form of each out anew
    return Catalogue(texts, lru_cache(4096)(gettext.GNUTranslations(compiled).ngettext))


def _(text: str) -> str:
    """The text in the language of this request, or of the block of `speaking`."""
    return catalogue(language.get()).texts.get(text, text)


def ngettext(singular: str, plural: str, n: int) -> str:
    """The form that goes with a number, in the language of this request. Fill in the number yourself."""
    return catalogue(language.get()).ngettext(singular, plural, n)


def N_(text: str) -> str:
    """Marks a text for the catalogues; it is translated where it is shown."""
    return text


def in_tables(name: str) -> str:
    """The language of TABLES for who reads this one: "nl" or "en"."""
    return LANGUAGES[name].tables if name in LANGUAGES else DEFAULT


@contextmanager
def speaking(name: str) -> Iterator[None]:
    """Use another language for a block: a mail to somebody, a card in somebody's feed."""
    token = language.set(name if name in LANGUAGES else DEFAULT)
    try:
        yield
    finally:
        language.reset(token)
