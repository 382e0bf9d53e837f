"""Writes of the pieces of one's own profile."""

from collections.abc import Callable

from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.profiles.document.document import Document, Entry, mark_of, put, without
from jobtease.profiles.document.groups import moved, together
from jobtease.profiles.editing.details import OwnProfile
from jobtease.profiles.models import Profile
from jobtease.profiles.versions.actions import rewrite
from jobtease.profiles.versions.storing import Overtaken


async def keep(viewer: Viewer, entry: Entry, *, seen: str, held: bool, checked: OwnProfile) -> Profile:
    """An entry as its owner wrote it: a new one, or in the place of the one that `seen` marks. Sent twice, it is there once.

    Raises Overtaken when that has changed, NotFound when it is gone.
    """
    return await rewrite(viewer, _with(entry, seen), part=entry.section, held=held, checked=checked)


async def remove(viewer: Viewer, id: str) -> Profile:
    """Without this entry. The version before has it. Raises NotFound."""

    def less(document: Document) -> Document:
        return without(document, _entry(document, id).id)

    return await rewrite(viewer, less)


async def shift(viewer: Viewer, id: str, by: int, *, group: bool) -> Profile:
    """With this entry, or all that stand with it, further up or down. Raises NotFound."""

    def shifted(document: Document) -> Document:
        return moved(document, _entry(document, id).id, by, group=group)

    return await rewrite(viewer, shifted)


def _entry(document: Document, id: str) -> Entry:
    entry = document.entry(id)
    if entry is None:
        raise NotFound
    return entry


def _with(entry: Entry, seen: str) -> Callable[[Document], Document]:
    def edit(document: Document) -> Document:
        stored = document.entry(entry.id)
        if any(_says(each) == _says(entry) for each in ([stored] if stored else document.of(entry.section))):
            return document
        mark = mark_of(document, entry.id) if entry.id else ""
        if mark != seen:
            raise Overtaken(mark)
        return together(put(document, entry), entry.section)

    return edit


def _says(entry: Entry) -> tuple[dict[str, str], str]:
    return {name: value for name, value in entry.fields.items() if value}, entry.text
