"""What waits for an asker's answer: each suggestion beside the words it is for, or apart when they read otherwise by now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jobtease.profiles.document.columns import heading_of
from jobtease.profiles.document.document import Document, Entry
from jobtease.profiles.document.parts import PARTS, Section
from jobtease.reviews.copies import reading_of
from jobtease.reviews.models import Kind
from jobtease.reviews.plan import Proposal, fits
from jobtease.reviews.queries import SuggestionView


@dataclass(frozen=True)
class Beside:
    """A suggestion with the words that come, what was hidden put back."""

    suggestion: SuggestionView
    comes: str


@dataclass(frozen=True)
class Place:
    """A piece, or the end of an entry ("" as its text), with all that is suggested there."""

    id: str
    section: str
    """A message id."""
    entry: str
    stands: str
    suggestions: tuple[Beside, ...]


@dataclass(frozen=True)
class Board:
    """`places` in the order of reading; `outdated`: what was made for words that read otherwise by now, or are gone."""

    places: tuple[Place, ...]
    outdated: tuple[SuggestionView, ...]

    @property
    def is_empty(self) -> bool:
        return not self.places and not self.outdated

    @property
    def has_choice(self) -> bool:
        """Something can be taken over."""
        return any(one.suggestion.kind is not Kind.REMARK for place in self.places for one in place.suggestions)


def board_of(document: Document, waiting: Sequence[SuggestionView]) -> Board:
    """Sort what waits by where it belongs in this document."""
    readings = {hides: reading_of(document, employers=hides) for hides in (False, True)}
    at: dict[str, list[Beside]] = {}
    outdated = []
    for one in waiting:
        reading = readings[one.hides_employers]
        proposal = Proposal(one.public_id, one.kind, one.piece, one.read_hash, one.text, reading)
        if not fits(document, proposal):
            outdated.append(one)
            continue
        piece = document.piece(one.piece)
        comes = reading.restore(piece.text, one.text) if piece and one.kind is Kind.CHANGE else one.text
        at.setdefault(one.piece, []).append(Beside(one, comes))
    within: dict[str, list[tuple[str, str]]] = {}
    for piece in document.pieces():
        if piece.id in at:
            within.setdefault(piece.entry, []).append((piece.id, piece.text))
    places = []
    for entry in document.entries:
        places += [_place(entry, id, text, at) for id, text in within.get(entry.id, ())]
        if entry.id in at:
            places.append(_place(entry, entry.id, "", at))
    return Board(tuple(places), tuple(outdated))


def _place(entry: Entry, id: str, text: str, at: Mapping[str, list[Beside]]) -> Place:
    heading = heading_of(entry) if entry.section in (Section.WORK, Section.EDUCATION) else ""
    return Place(id, PARTS[entry.section].title, heading, text, tuple(at[id]))
