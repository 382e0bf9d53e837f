"""Notification messages by key, and where each kind of thing has its page.

Every feature lists its own in messages.py; app.py puts them together. A notice keeps a key, so a sentence that is said better from
now on is said better in notices of before as well. A key is never used again for something else.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from string import Formatter

from jobtease.words.translations import N_, _

Subject = tuple[str, str]
"""A thing: its kind and its public id. Of a page that is of no one thing the id is empty."""

LEFT_OUT = "…"
"""Stands where words were that aren't for this reader, or not any more."""

UNKNOWN = N_("There is news for you")
"""Of a key that this version has no message for: a newer one told it."""


@dataclass(frozen=True)
class Message:
    """One thing that people are told. `text` is a message id with {names} of values; {name} is the nickname of whom it is about."""

    key: str
    text: str
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict, hash=False)
    """Of values that are one of a few words: for each such name the message ids, by what a `Word` keeps."""
    awaited: bool = False
    """Its reader waits for it: mailed to people of 16 and 17 as well, who get no other mail until they choose to."""
    counted_on: bool = False
    """Somebody counts on the reader, or no longer does: told even of whom the reader muted."""

    @property
    def values(self) -> frozenset[str]:
        """The names of all values in its text."""
        return frozenset(name for _text, name, _spec, _conversion in Formatter().parse(self.text) if name)


@dataclass(frozen=True)
class Word:
    """A value of ours rather than somebody's words: shown in the language of who reads it."""

    key: str


Value = str | Word

_known: dict[str, Message] = {}
_pages: dict[str, str] = {}


def is_awaited(key: str) -> bool:
    """Whether the reader of a notice with this message waits for it."""
    return key in _known and _known[key].awaited


def learn(messages: Iterable[Message], pages: Mapping[str, str]) -> None:
    """Messages, and the path of each kind's page with {public_id} for the id. Raises ValueError for a key or kind of something else."""
    for message in messages:
        if _known.setdefault(message.key, message) != message:
            raise ValueError(f"two messages have the key {message.key}")
    for kind, path in pages.items():
        if _pages.setdefault(kind, path) != path:
            raise ValueError(f"two pages are of the kind {kind}")


def counted_on() -> list[str]:
    """Keys of the messages that are told whoever is muted."""
    return sorted(key for key, message in _known.items() if message.counted_on)


def known() -> Mapping[str, Message]:
    """Every message there is, by key."""
    return _known


def check(message: Message, subject: Subject, details: Mapping[str, Value]) -> None:
    """Raises ValueError for a message, a kind or a word that nobody could show, and for a value that is missing."""
    if _known.get(message.key) != message or subject[0] not in _pages:
        raise ValueError(f"no feature lists {message.key} or the kind {subject[0]}")
    if missing := message.values - {"name"} - set(details):
        raise ValueError(f"{message.key} needs {sorted(missing)}")
    for name, value in details.items():
        if isinstance(value, Word) and value.key not in message.words.get(name, {}):
            raise ValueError(f"{message.key} has no word {value.key} for {name}")


def path_of(subject: Subject) -> str:
    """The page on which a thing of this kind stands, on this site; the home page when there is none."""
    kind, public_id = subject
    return _pages.get(kind, "/").format(public_id=public_id)


def recognised(text: str, path: str) -> tuple[str, Subject]:
    """The key and the subject of what a server of version 0.3 told, which still kept a sentence and a path."""
    key = next((message.key for message in _known.values() if message.text == text), "")
    start, _slash, public_id = path.rpartition("/")
    for kind, page in _pages.items():
        if page in (path, start + "/{public_id}"):
            return key, (kind, public_id if "{" in page else "")
    return key, ("home", "")


class _Values(dict[str, str]):
    """What was removed because its writer left, reads as an ellipsis."""

    def __missing__(self, key: str) -> str:
        return LEFT_OUT


def in_words(key: str, details: Mapping[str, object], name: str | None) -> str:
    """In the language of this request, or of the block of `speaking`. `details` as they are kept: see `kept`."""
    message = _known.get(key)
    if message is None:
        return _(UNKNOWN)
    values = _Values(name=name or _("a former member"))
    for each, value in details.items():
        values[each] = str(value)
        if isinstance(value, dict):
            (key,) = value.values()
            values[each] = _(message.words[each].get(key, LEFT_OUT))
    said = _(message.text).format_map(values)
    return said[:1].upper() + said[1:]


def kept(details: Mapping[str, Value]) -> dict[str, object]:
    """Values as a row keeps them, in JSON."""
    return {name: {"word": value.key} if isinstance(value, Word) else value for name, value in details.items()}
