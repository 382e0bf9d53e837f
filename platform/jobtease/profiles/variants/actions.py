"""Writes of variants. They are part of the document, so each change is a version."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from jobtease.audience import Viewer
from jobtease.errors import Conflict, NotFound
from jobtease.profiles.document.document import (
    Document,
    Piece,
    Variant,
    hash_of,
    mark_of,
    put_variant,
    without_variant,
)
from jobtease.profiles.versions.actions import rewrite
from jobtease.profiles.versions.storing import Overtaken

MOST = 12
"""Variants of one profile."""


class Full(Conflict):
    """There are as many variants as there may be."""


async def add(viewer: Viewer, name: str) -> None:
    """A variant with everything in it. Nothing when there is one of this name. Raises Full."""

    def with_one(document: Document) -> Document:
        if any(each.name == name for each in document.variants):
            return document
        if len(document.variants) >= MOST:
            raise Full
        return put_variant(document, Variant("", name))

    await rewrite(viewer, with_one)


async def choose(viewer: Viewer, id: str, name: str, kept: Collection[str], *, seen: str) -> None:
    """What is in a variant (ids of entries and sentences), and what it is called. Raises NotFound, and Overtaken by `mark_of` all of it."""

    def chosen(document: Document) -> Document:
        variant = variant_in(document, id)
        if mark_of(document) != seen:
            raise Overtaken(mark_of(document))
        ids = {entry.id for entry in document.entries} | {line.id for entry in document.entries for line in entry.lines}
        return put_variant(document, replace(variant, name=name, out=frozenset(ids - set(kept))))

    await rewrite(viewer, chosen)


async def word(viewer: Viewer, id: str, piece: str, text: str, *, seen: str) -> None:
    """Other words for a piece in a variant; none ("") for those of the profile. Raises NotFound, and Overtaken by `mark_of_piece`."""

    def worded(document: Document) -> Document:
        variant, source = variant_in(document, id), piece_in(document, piece)
        if mark_of_piece(variant, source) != seen:
            raise Overtaken(mark_of_piece(variant, source))
        words: Mapping[str, tuple[str, str]] = {one: each for one, each in variant.worded.items() if one != piece}
        if text and text != source.text:
            words = {**words, piece: (text, source.hash)}
        return put_variant(document, replace(variant, worded=words, out=variant.out - {piece}))

    await rewrite(viewer, worded)


async def remove(viewer: Viewer, id: str) -> None:
    """Without this variant. Raises NotFound."""

    def without(document: Document) -> Document:
        return without_variant(document, variant_in(document, id).id)

    await rewrite(viewer, without)


def variant_in(document: Document, id: str) -> Variant:
    """The variant with this id. Raises NotFound."""
    found = next((each for each in document.variants if each.id == id), None)
    if found is None:
        raise NotFound
    return found


def piece_in(document: Document, id: str) -> Piece:
    """The piece with this id. Raises NotFound."""
    found = document.piece(id)
    if found is None:
        raise NotFound
    return found


def mark_of_piece(variant: Variant, piece: Piece) -> str:
    """What tells whether a piece and its other words are as somebody read them."""
    return hash_of("\n".join((piece.text, *variant.worded.get(piece.id, ()))))
