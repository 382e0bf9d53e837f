"""Several roles with one employer, or courses at one school: entries that stand together under it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from jobtease.profiles.document.document import Document, Entry, ordered
from jobtease.profiles.document.parts import Section
from jobtease.words.cleaning import fold

BY = {Section.WORK: "employer", Section.EDUCATION: "school"}
"""The field that entries of a section stand together by."""


@dataclass(frozen=True)
class Group:
    """Entries that stand together. `name`: of what they have in common, when they are more than one."""

    name: str
    entries: tuple[Entry, ...]


def groups_of(document: Document, section: Section) -> Sequence[Group]:
    """The entries of a section in order, each with those that belong to it."""
    found: dict[str, list[Entry]] = {}
    for entry in document.of(section):
        found.setdefault(fold(entry.get(BY.get(section, ""))) or entry.id, []).append(entry)
    named = [(each[0].get(BY.get(section, "")) if len(each) > 1 else "", tuple(each)) for each in found.values()]
    return [Group(name, entries) for name, entries in named]


def together(document: Document, section: Section) -> Document:
    """With the entries of each group beside one another."""
    return ordered(document, section, [each.id for group in groups_of(document, section) for each in group.entries])


def moved(document: Document, id: str, by: int, *, group: bool = False) -> Document:
    """With this entry further up (-1) or down (1): within its group, or with it past the next. As far as there is room."""
    entry = document.entry(id)
    if entry is None:
        return document
    groups = [list(each.entries) for each in groups_of(document, entry.section)]
    place = next(place for place, each in enumerate(groups) if entry in each)
    if group or len(groups[place]) == 1:
        _shift(groups, place, by)
    else:
        _shift(groups[place], groups[place].index(entry), by)
    return ordered(document, entry.section, [each.id for entries in groups for each in entries])


def _shift(of: list[Any], place: int, by: int) -> None:
    of.insert(min(max(place + by, 0), len(of) - 1), of.pop(place))
