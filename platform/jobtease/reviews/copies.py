"""Review copy: the profile as those read it who are asked to look, with what reaches or names its owner masked (redaction)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from jobtease.profiles.document.document import Document, Entry, hash_of
from jobtease.profiles.document.parts import PARTS, READ, Section
from jobtease.profiles.pieces import summary
from jobtease.reviews.plan import Reading
from jobtease.words import redaction
from jobtease.words.redaction import Hidden


@dataclass(frozen=True)
class CopyPiece:
    """A piece as others read it, with the hash of that."""

    id: str
    text: str
    hash: str
    breaks: int = 0


@dataclass(frozen=True)
class CopyEntry:
    """An entry as others read it. `title`: the field that is a piece; `beside`: its other fields, in one line."""

    id: str
    title: CopyPiece | None
    beside: str
    lines: tuple[CopyPiece, ...]
    called: str = ""
    """Of what is chosen from a list: its name, in the language of this request."""


@dataclass(frozen=True)
class CopySection:
    section: Section
    entries: tuple[CopyEntry, ...]

    @property
    def title(self) -> str:
        """A message id."""
        return PARTS[self.section].title

    @property
    def is_prose(self) -> bool:
        """There may be a sentence more."""
        return self.section in (Section.ABOUT, Section.WISHES, Section.WORK, Section.EDUCATION)


def hidden_of(document: Document, *, employers: bool) -> Hidden:
    """What is known of its owner beside the texts, and goes wherever it stands in them."""
    contact = document.single(Section.CONTACT)
    return Hidden(
        name=contact.get("name"),
        email=contact.get("email"),
        phone=contact.get("phone"),
        street=contact.get("street"),
        postcode=contact.get("postcode"),
        employers=tuple(e for entry in document.of(Section.WORK) if (e := entry.get("employer"))) if employers else (),
    )


def reading_of(document: Document, *, employers: bool) -> Reading:
    """How others read a piece of this document, and the way back."""
    hide = hidden_of(document, employers=employers)
    return Reading(partial(_masked, hide), partial(_restored, hide))


NAMED = (Section.SKILLS, Section.LANGUAGES)
CHOSEN = (Section.LANGUAGES, Section.LICENCES, Section.AVAILABILITY)
"""Sections whose fields are chosen from lists, and told in words of ours."""
AS_IT_IS = Reading(str, lambda _text, edited: edited)


@lru_cache(maxsize=4096)
def _masked(hide: Hidden, text: str) -> str:
    return redaction.redact(text, hide=hide).text


def _restored(hide: Hidden, text: str, edited: str) -> str:
    return redaction.restore(text, hide, edited)


def copy_of(document: Document, *, section: str = "", employers: bool | None) -> tuple[CopySection, ...]:
    """All that others read of it, or one section; sections of which nothing is there are left out.

    `employers`: whether their names are masked too. None: nothing is, for its owner.
    """
    reading = AS_IT_IS if employers is None else reading_of(document, employers=employers)
    wanted = [one for one in READ if not section or one.value == section]
    return tuple(
        CopySection(one, tuple(_entry(entry, reading) for entry in document.of(one)))
        for one in wanted
        if document.of(one)
    )


def words_of(copy: Iterable[CopySection]) -> list[str]:
    """All words of a copy, an entry each."""
    return [
        " ".join(
            each
            for each in (entry.title.text if entry.title else "", entry.beside, *(line.text for line in entry.lines))
        )
        for section in copy
        for entry in section.entries
    ]


def _entry(entry: Entry, reading: Reading) -> CopyEntry:
    worded = [name for name in PARTS[entry.section].worded if entry.get(name)]
    title = next((CopyPiece(f"{entry.id}.{name}", *_read(entry.get(name), reading)) for name in worded), None)
    shown = [reading.copy(entry.get(name)) for name in ("employer", "school", "place") if entry.get(name)]
    told = summary.period(entry) if entry.section in (Section.WORK, Section.EDUCATION) else ""
    if entry.section in CHOSEN:
        told = summary.about(entry)
    lines = tuple(CopyPiece(line.id, *_read(line.text, reading), breaks=line.breaks) for line in entry.lines)
    called = "" if title or entry.section not in NAMED else summary.title_of(entry)
    return CopyEntry(entry.id, title, " · ".join(each for each in (*shown, told) if each), lines, called)


def _read(text: str, reading: Reading) -> tuple[str, str]:
    copy = reading.copy(text)
    return copy, hash_of(copy)


def pieces_of(copy: Sequence[CopySection]) -> Mapping[str, CopyPiece]:
    """What somebody can suggest something for, by id; the end of an entry too, as a piece without words."""
    found: dict[str, CopyPiece] = {}
    for section in copy:
        for entry in section.entries:
            found[entry.id] = CopyPiece(entry.id, "", "")
            found |= {piece.id: piece for piece in (entry.title, *entry.lines) if piece}
    return found
