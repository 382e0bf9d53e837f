"""Merge plan of suggested changes: what becomes of a document when they are taken over, each in its own place or not at all.

Never fuzzily: a suggestion fits when the piece with its id reads, in the copy that others see, as it was read. All are held against
the document as it stands; then sentences are added, and pieces changed and removed, so that none moves the place of another.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from jobtease.profiles.document.document import Document, Piece, added, hash_of, rewritten
from jobtease.reviews.models import Kind


class Fate(StrEnum):
    """What a plan makes of a suggestion."""

    FITS = "fits"
    OUTDATED = "outdated"
    """What it was made for reads otherwise by now, or is gone."""
    SECOND = "second"
    """Another one of the same plan is for the same piece, and stands before it."""


@dataclass(frozen=True)
class Reading:
    """How others read a piece, and the way back from what they made of it. Neither raises for a text that still is what they read."""

    copy: Callable[[str], str]
    """The words of a piece as the copy has them."""
    restore: Callable[[str, str], str]
    """Given the words of a piece and what somebody made of their copy: that, with what was hidden in its place. Raises ValueError."""


@dataclass(frozen=True)
class Proposal:
    """A suggestion, as far as a plan goes: `text` is as who made it wrote it, with what was hidden from them still hidden."""

    id: str
    kind: Kind
    piece: str
    read_hash: str
    text: str
    reading: Reading


@dataclass(frozen=True)
class Plan:
    """The document with what fits taken over, and what became of each."""

    document: Document
    fates: Mapping[str, Fate]

    @property
    def taken(self) -> tuple[str, ...]:
        """Ids of those that were taken over."""
        return tuple(id for id, fate in self.fates.items() if fate is Fate.FITS)


def fits(document: Document, proposal: Proposal) -> bool:
    """Whether what a proposal was made for still reads as it did."""
    piece = document.piece(proposal.piece)
    if piece is None:
        return proposal.kind in (Kind.ADD, Kind.REMARK) and document.entry(proposal.piece) is not None
    if hash_of(proposal.reading.copy(piece.text)) != proposal.read_hash:
        return False
    return proposal.kind is not Kind.CHANGE or _restored(piece, proposal) is not None


def planned(document: Document, proposals: Sequence[Proposal]) -> Plan:
    """Take over these, in this order, as far as they fit. Remarks change nothing and are left out."""
    fates: dict[str, Fate] = {}
    replaced: dict[str, str] = {}
    additions: list[tuple[str, str]] = []
    for one in proposals:
        if one.kind is Kind.REMARK:
            continue
        if not fits(document, one):
            fates[one.id] = Fate.OUTDATED
        elif one.kind is Kind.ADD:
            fates[one.id] = Fate.FITS
            additions.append((one.piece, one.text))
        elif one.piece in replaced:
            fates[one.id] = Fate.SECOND
        else:
            fates[one.id] = Fate.FITS
            replaced[one.piece] = _new(document, one)
    for anchor, text in _in_order(document, additions):
        document = added(document, anchor, text)
    for piece, text in replaced.items():
        document = rewritten(document, piece, text)
    return Plan(document, fates)


def _in_order(document: Document, additions: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """Those behind a sentence last first, since each goes right behind it; those at the end of an entry as they came."""
    listed = list(additions)
    behind = [one for one in listed if document.entry(one[0]) is None]
    return [*reversed(behind), *(one for one in listed if document.entry(one[0]) is not None)]


def _new(document: Document, one: Proposal) -> str:
    piece = document.piece(one.piece)
    if piece is None or one.kind is Kind.REMOVE:
        return ""
    return _restored(piece, one) or ""


def _restored(piece: Piece, one: Proposal) -> str | None:
    try:
        return one.reading.restore(piece.text, one.text)
    except ValueError:
        return None
