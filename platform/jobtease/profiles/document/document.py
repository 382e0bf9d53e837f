"""The document of a profile, as a value: entries, sentences and variants. Changing it gives another one.

A *piece* is what somebody can change in one place: a sentence, or a field that is words of the person's own. Its id is the sentence's
(`l12`), or the entry's with the field's name (`e3.role`), and is never given to anything else, also after what had it is gone.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from hashlib import sha256
from json import dumps
from typing import Any

from jobtease.profiles.document.parts import ORDER, PARTS, Section
from jobtease.words import sentences
from jobtease.words.sentences import Sentence


@dataclass(frozen=True)
class Line:
    """A sentence with its id. `breaks`: line breaks before it."""

    id: str
    text: str
    breaks: int = 0


@dataclass(frozen=True)
class Entry:
    """One experience, one skill, one language, or all of a section that is one entry. Fields that are empty are left out."""

    id: str
    section: Section
    fields: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()

    @property
    def text(self) -> str:
        """Its sentences as one text."""
        return sentences.join(Sentence(line.text, line.breaks) for line in self.lines)

    @property
    def is_empty(self) -> bool:
        """Nothing stands in it."""
        return not self.lines and not self.fields

    def get(self, name: str) -> str:
        """The value of a field, "" when it isn't filled in."""
        return self.fields.get(name, "")


@dataclass(frozen=True)
class Piece:
    """What somebody can change in one place. `field`: its name, "" for a sentence."""

    id: str
    section: Section
    entry: str
    text: str
    field: str = ""

    @property
    def hash(self) -> str:
        """What tells whether it still is what somebody read."""
        return hash_of(self.text)


@dataclass(frozen=True)
class Variant:
    """The same profile for one purpose: `out` are ids of entries and sentences that it leaves out.

    `worded`: other words for a piece, with the hash of what they were written for.
    """

    id: str
    name: str
    out: frozenset[str] = frozenset()
    worded: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Document:
    """All of it. `next_id`: the number of the next entry, sentence or variant. `kept`: what a file had that we have no place for."""

    entries: tuple[Entry, ...] = ()
    variants: tuple[Variant, ...] = ()
    next_id: int = 1
    kept: Mapping[str, Any] = field(default_factory=dict)

    def of(self, section: Section) -> tuple[Entry, ...]:
        """The entries of a section, in order."""
        return tuple(entry for entry in self.entries if entry.section is section)

    def single(self, section: Section) -> Entry:
        """The entry of a section that has one; empty when nothing was written there."""
        return next(iter(self.of(section)), Entry(section.value, section))

    def entry(self, id: str) -> Entry | None:
        """The entry with this id."""
        return next((entry for entry in self.entries if entry.id == id), None)

    def pieces(self) -> Iterator[Piece]:
        """Everything that somebody can change in one place, in the order of reading."""
        for entry in self.entries:
            for name in PARTS[entry.section].worded:
                if text := entry.get(name):
                    yield Piece(f"{entry.id}.{name}", entry.section, entry.id, text, name)
            for line in entry.lines:
                yield Piece(line.id, entry.section, entry.id, line.text)

    def piece(self, id: str) -> Piece | None:
        """The piece with this id."""
        return next((piece for piece in self.pieces() if piece.id == id), None)


def hash_of(text: str) -> str:
    """16 characters for a text. Spaces don't count: nobody reads them."""
    return sha256(" ".join(text.split()).encode()).hexdigest()[:16]


# -- changing it: each gives another document -------------------------------------------------------------------------------------


def put(document: Document, entry: Entry) -> Document:
    """With this entry in the place of the one with its id, or at the end of its section. An empty one goes.

    Ids of its sentences are given to those that have none ("").
    """
    lines, number = [], document.next_id
    for line in entry.lines:
        number += not line.id
        lines.append(line if line.id else replace(line, id=f"l{number - 1}"))
    if not entry.id:
        number += 1
    entry = replace(
        entry,
        id=entry.id or f"e{number - 1}",
        fields={name: value for name, value in entry.fields.items() if value},
        lines=tuple(replace(line, breaks=0) if not place else line for place, line in enumerate(lines)),
    )
    document = replace(document, next_id=number)
    if entry.is_empty:
        return without(document, entry.id)
    if document.entry(entry.id):
        return replace(document, entries=tuple(entry if each.id == entry.id else each for each in document.entries))
    rank = ORDER.index(entry.section)
    before = [each for each in document.entries if ORDER.index(each.section) <= rank]
    return replace(document, entries=(*before, entry, *document.entries[len(before) :]))


def without(document: Document, entry: str) -> Document:
    """Without this entry."""
    return replace(document, entries=tuple(each for each in document.entries if each.id != entry))


def move(document: Document, entry: str, by: int) -> Document:
    """With this entry further up (-1) or down (1) in its section, as far as there is room."""
    found = document.entry(entry)
    if found is None:
        return document
    section = list(document.of(found.section))
    place = section.index(found)
    section.insert(min(max(place + by, 0), len(section) - 1), section.pop(place))
    waiting = iter(section)
    return replace(
        document, entries=tuple(next(waiting) if each.section is found.section else each for each in document.entries)
    )


def ordered(document: Document, section: Section, ids: Iterable[str]) -> Document:
    """With the entries of a section in this order; those that aren't named come last."""
    places = {id: place for place, id in enumerate(ids)}
    waiting = iter(sorted(document.of(section), key=lambda entry: places.get(entry.id, len(places))))
    return replace(
        document, entries=tuple(next(waiting) if each.section is section else each for each in document.entries)
    )


def relined(old: Iterable[Line], text: str) -> tuple[Line, ...]:
    """The sentences of a text: those that stood in `old` keep their ids, and so does one that was changed in its place.

    New ones have none ("") until they are put in a document. Which of several changed ones is which is a guess, and harmless: what
    hangs from a sentence also has the hash of what it was read from.
    """
    old, new = tuple(old), sentences.split(text)
    ids = [""] * len(new)
    match = SequenceMatcher(None, [line.text for line in old], [one.text for one in new], autojunk=False)
    for kind, begins, ends, first, last in match.get_opcodes():
        if kind in ("equal", "replace"):
            for place, line in zip(range(first, last), old[begins:ends], strict=False):
                ids[place] = line.id
    return tuple(Line(id, one.text, one.breaks) for id, one in zip(ids, new, strict=True))


def rewritten(document: Document, piece: str, text: str) -> Document:
    """With other words in the place of a piece; without it when there are none. A sentence may become several. Raises KeyError."""
    found = document.piece(piece)
    entry = document.entry(found.entry) if found else None
    if found is None or entry is None:
        raise KeyError(piece)
    if found.field:
        return put(document, replace(entry, fields={**entry.fields, found.field: " ".join(text.split())}))
    lines: list[Line] = []
    breaks = 0  # of a sentence that goes, which the next one keeps
    for line in entry.lines:
        if line.id != piece:
            lines.append(replace(line, breaks=max(line.breaks, breaks)) if breaks else line)
            breaks = 0
            continue
        new = sentences.split(text)
        breaks = 0 if new else line.breaks
        for place, one in enumerate(new):
            lines.append(Line("" if place else piece, one.text, one.breaks if place else line.breaks))
    return put(document, replace(entry, lines=tuple(lines)))


def added(document: Document, anchor: str, text: str) -> Document:
    """With sentences behind the sentence `anchor`, or at the end of the entry `anchor`. Raises KeyError."""
    new = tuple(Line("", one.text, one.breaks) for one in sentences.split(text))
    entry = document.entry(anchor)
    if entry is not None:
        return put(document, replace(entry, lines=(*entry.lines, *new)))
    for entry in document.entries:
        for place, line in enumerate(entry.lines, 1):
            if line.id == anchor:
                return put(document, replace(entry, lines=(*entry.lines[:place], *new, *entry.lines[place:])))
    raise KeyError(anchor)


# -- variants ---------------------------------------------------------------------------------------------------------------------


def in_variant(document: Document, variant: Variant) -> Document:
    """The document as one variant has it. Entries of which nothing is left are gone; it has no variants itself."""
    entries = []
    for entry in document.entries:
        if entry.id in variant.out:
            continue
        fields = {
            name: variant.worded.get(f"{entry.id}.{name}", (value, ""))[0] for name, value in entry.fields.items()
        }
        lines = tuple(
            replace(line, text=variant.worded.get(line.id, (line.text, ""))[0])
            for line in entry.lines
            if line.id not in variant.out
        )
        kept = replace(entry, fields=fields, lines=lines)
        if not kept.is_empty:
            entries.append(kept)
    return replace(document, entries=tuple(entries), variants=())


def put_variant(document: Document, variant: Variant) -> Document:
    """With this variant in the place of the one with its id, or as a new one; what it says of pieces that are gone is left out."""
    ids = {piece.id for piece in document.pieces()} | {entry.id for entry in document.entries}
    variant = replace(
        variant,
        id=variant.id or f"v{document.next_id}",
        out=variant.out & ids,
        worded={id: words for id, words in variant.worded.items() if id in ids and id not in variant.out},
    )
    others = tuple(each for each in document.variants if each.id != variant.id)
    if len(others) < len(document.variants):
        kept = tuple(variant if each.id == variant.id else each for each in document.variants)
        return replace(document, variants=kept)
    return replace(document, variants=(*others, variant), next_id=document.next_id + 1)


def without_variant(document: Document, id: str) -> Document:
    """Without this variant."""
    return replace(document, variants=tuple(each for each in document.variants if each.id != id))


# -- as it is stored --------------------------------------------------------------------------------------------------------------


def as_stored(document: Document) -> dict[str, Any]:
    """The document for a column of JSON."""
    return {
        "next": document.next_id,
        "entries": [
            {
                "id": entry.id,
                "section": entry.section.value,
                "fields": dict(entry.fields),
                "lines": [{"id": line.id, "text": line.text, "breaks": line.breaks} for line in entry.lines],
            }
            for entry in document.entries
        ],
        "variants": [
            {
                "id": one.id,
                "name": one.name,
                "out": sorted(one.out),
                "worded": {id: list(words) for id, words in one.worded.items()},
            }
            for one in document.variants
        ],
        "kept": dict(document.kept),
    }


def of_stored(stored: Mapping[str, Any]) -> Document:
    """The other way."""
    return Document(
        tuple(
            Entry(
                one["id"],
                Section(one["section"]),
                dict(one["fields"]),
                tuple(Line(line["id"], line["text"], line["breaks"]) for line in one["lines"]),
            )
            for one in stored["entries"]
        ),
        tuple(
            Variant(
                one["id"],
                one["name"],
                frozenset(one["out"]),
                {id: (words[0], words[1]) for id, words in one["worded"].items()},
            )
            for one in stored["variants"]
        ),
        stored["next"],
        stored["kept"],
    )


def mark_of(document: Document, *entries: str) -> str:
    """What tells whether these entries, or all of it, are as somebody read them: 16 characters."""
    read = Document(tuple(each for each in document.entries if each.id in entries)) if entries else document
    return hash_of(dumps(as_stored(replace(read, next_id=1)), sort_keys=True))
