"""Dutch and English. Message ids are the English texts; Dutch comes from translations/nl/*.po, one file for each feature."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

LANGUAGES = ("nl", "en")
FOLDER = Path(__file__).parent / "translations"

language: ContextVar[str] = ContextVar("language", default="nl")


@cache
def catalogue(name: str) -> dict[str, str | tuple[str, str]]:
    """All messages of one language: text to text, or to (singular, plural). English is its own catalogue and stays empty."""
    messages: dict[str, str | tuple[str, str]] = {}
    for path in sorted((FOLDER / name).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=name):
                if message.id and isinstance(message.id, str) and message.string:
                    messages[message.id] = str(message.string)
                elif message.id and isinstance(message.string, (tuple, list)) and all(message.string):
                    messages[message.id[0]] = (message.string[0], message.string[1])
    return messages


def _(text: str) -> str:
    """The text in the language of this request, or of the block of `speaking`."""
    translated = catalogue(language.get()).get(text, text)
    return translated if isinstance(translated, str) else translated[0]


def ngettext(singular: str, plural: str, n: int) -> str:
    """One or many, in the language of this request. Fill in the number yourself."""
    translated = catalogue(language.get()).get(singular)
    if isinstance(translated, tuple):
        return translated[0] if n == 1 else translated[1]
    return singular if n == 1 else plural


def N_(text: str) -> str:
    """Marks a text for the catalogues; it is translated where it is shown."""
    return text


@contextmanager
def speaking(name: str) -> Iterator[None]:
    """Use another language for a block: a mail to somebody, a card in somebody's feed."""
    token = language.set(name if name in LANGUAGES else "nl")
    try:
        yield
    finally:
        language.reset(token)
