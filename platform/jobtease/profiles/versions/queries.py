"""Reads of versions of a profile: its owner's only."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.profiles.document.document import Document, of_stored
from jobtease.profiles.document.parts import Section
from jobtease.profiles.versions.models import ProfileVersion, Why

MOST = 100
"""Versions on one page."""
HIGHEST = 2**31 - 1
"""Of a number that the column takes."""
LOOKED_BACK = 40
"""Versions that are searched for what somebody wrote earlier."""


@dataclass(frozen=True)
class Version:
    """One version, without what it says. `part`: a section's name, or empty."""

    number: int
    why: Why
    part: str
    back_to: int | None
    name: str
    at: datetime


async def history(viewer: Viewer, *, below: int | None = None) -> list[Version]:
    """The viewer's versions, newest first, at most MOST and one: those with a lower number than `below`."""
    found = ProfileVersion.filter(profile__author_id=viewer.id)
    if below is not None:
        found = found.filter(number__lt=below)
    rows = await found.order_by("-number").limit(MOST + 1).values(*_SAID)
    return [_version(row) for row in rows]


async def version_for(viewer: Viewer, number: int) -> tuple[Version, Document]:
    """One of the viewer's versions, with what it says. Raises NotFound."""
    row = None
    if number <= HIGHEST:
        found = ProfileVersion.filter(profile__author_id=viewer.id, number=number)
        row = await found.first().values("document", *_SAID)
    if row is None:
        raise NotFound
    return _version(row), of_stored(row["document"])


async def earlier_sentences(viewer: Viewer, section: Section, now: Document) -> list[str]:
    """Sentences of a section that the viewer wrote in recent versions and that stand nowhere in `now`, newest first."""
    stored = ProfileVersion.filter(profile__author_id=viewer.id).order_by("-number").limit(LOOKED_BACK)
    documents = [of_stored(row["document"]) for row in await stored.values("document")]
    stands = {piece.text for piece in now.pieces()}
    lines = [line.text for each in documents for entry in each.of(section) for line in entry.lines]
    return [text for text in dict.fromkeys(lines) if text not in stands]


_SAID = ("number", "why", "part", "back_to", "name", "created_at")


def _version(row: dict[str, Any]) -> Version:
    return Version(row["number"], Why(row["why"]), row["part"], row["back_to"], row["name"], row["created_at"])
