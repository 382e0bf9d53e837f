"""Reads of the advice on one's own profile."""

from collections.abc import Iterator

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.profiles import queries as profiles
from jobtease.profiles.document.document import Document, Entry
from jobtease.profiles.document.parts import PARTS, READ, Section
from jobtease.profiles.tips.models import DismissedTip
from jobtease.prose.checking import Passage, Tip, advise
from jobtease.prose.passages import Period
from jobtease.words.translations import language

DATED = (Section.WORK, Section.EDUCATION)


async def dismissed_by(viewer: Viewer) -> frozenset[str]:
    """Keys of what the viewer doesn't want to hear again."""
    keys = await DismissedTip.filter(account_id=viewer.id).values_list("key", flat=True)
    return frozenset(str(key) for key in keys)


async def tips_for(viewer: Viewer) -> tuple[Document, tuple[Tip, ...]]:
    """The viewer's document, and the advice on it that they have not dismissed."""
    document = (await profiles.to_edit(viewer)).document
    dismissed = await dismissed_by(viewer)
    return document, advice_on(document, dismissed)


def advice_on(document: Document, dismissed: frozenset[str] = frozenset()) -> tuple[Tip, ...]:
    """Advice on a document, in the language of this request."""
    periods = [period for section in DATED for entry in document.of(section) if (period := _period(entry))]
    return advise(
        list(_passages(document)),
        periods,
        language=language.get(),
        today=clock.local(clock.now()).date(),
        dismissed=dismissed,
    )


def _passages(document: Document) -> Iterator[Passage]:
    for piece in document.pieces():
        if piece.section in READ and PARTS[piece.section].has_lines:
            yield Passage(piece.id, piece.section.value, piece.text, piece.entry)


def _period(entry: Entry) -> Period | None:
    start, end = entry.get("start"), entry.get("end")
    told = bool(entry.lines) or entry.section is Section.EDUCATION  # a diploma says enough
    return Period(entry.id, start, end, told) if start or end else None
