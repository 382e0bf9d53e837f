"""Comparison (diff) of two documents: whole sentence beside whole sentence, by the ids of what stands in them."""

from collections.abc import Iterator
from dataclasses import dataclass

from jobtease.profiles.document.document import Document, Entry, Variant
from jobtease.profiles.document.parts import ORDER, PARTS, Section
from jobtease.profiles.pieces import summary
from jobtease.words.translations import _, ngettext


@dataclass(frozen=True)
class Change:
    """What went and what came in its place. One of them is empty when it is gone, or new."""

    before: str
    after: str


@dataclass(frozen=True)
class Compared:
    """What is different in one entry, or in the order of a section. `title`: which, in the language of this request."""

    title: str
    changes: tuple[Change, ...] = ()
    is_moved: bool = False


def compare(before: Document, after: Document) -> tuple[Compared, ...]:
    """What is different in `after`, in the order of reading. Empty when nothing is."""
    return (*_entries(before, after), *_variants(before, after))


def _entries(before: Document, after: Document) -> Iterator[Compared]:
    for section in ORDER:
        old, new = before.of(section), after.of(section)
        ids = dict.fromkeys(entry.id for entry in (*new, *old))
        for id in ids:
            was, now = before.entry(id), after.entry(id)
            if changes := tuple(_changes(was, now)):
                yield Compared(_title(section, now or was), changes)
        stayed = [
            [entry.id for entry in each if before.entry(entry.id) and after.entry(entry.id)] for each in (old, new)
        ]
        if stayed[0] != stayed[1]:
            yield Compared(_(PARTS[section].title), is_moved=True)


def _changes(was: Entry | None, now: Entry | None) -> Iterator[Change]:
    heads = tuple(_head(entry) if entry else "" for entry in (was, now))
    if heads[0] != heads[1]:
        yield Change(*heads)
    old = {line.id: line.text for line in was.lines} if was else {}
    new = {line.id: line.text for line in now.lines} if now else {}
    for id in dict.fromkeys((*old, *new)):
        if old.get(id) != new.get(id):
            yield Change(old.get(id, ""), new.get(id, ""))


def _title(section: Section, entry: Entry | None) -> str:
    title = _(PARTS[section].title)
    return title if entry is None or PARTS[section].is_single else f"{title} · {summary.title_of(entry)}"


def _head(entry: Entry) -> str:
    """All of its fields in one line."""
    match entry.section:
        case Section.CONTACT:
            return ", ".join(entry.fields.values())
        case Section.LICENCES | Section.AVAILABILITY:
            return summary.about(entry)
        case Section.WORK | Section.EDUCATION | Section.SKILLS | Section.LANGUAGES:
            title = summary.title_of(entry) if entry.fields else ""
            return " · ".join(each for each in (title, summary.about(entry)) if each)
    return ""


def _variants(before: Document, after: Document) -> Iterator[Compared]:
    old, new = ({each.id: _variant(each) for each in document.variants} for document in (before, after))
    names = {each.id: each.name for each in (*before.variants, *after.variants)}
    for id in dict.fromkeys((*old, *new)):
        if old.get(id) != new.get(id):
            title = _("Variant: {name}").format(name=names[id])
            yield Compared(title, (Change(old.get(id, ""), new.get(id, "")),))


def _variant(one: Variant) -> str:
    out = ngettext("{n} left out", "{n} left out", len(one.out)).format(n=len(one.out))
    worded = ngettext("{n} in other words", "{n} in other words", len(one.worded)).format(n=len(one.worded))
    words = [text for text, _hash in one.worded.values()]
    return " · ".join((one.name, out, worded, *words))
