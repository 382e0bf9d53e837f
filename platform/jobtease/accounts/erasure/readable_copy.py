"""Readable data export: of each thing somebody wrote the words and the day, in order. All else is in the JSON beside it.

Made of the exported facts and nothing else, so that it can't tell more than they do.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from babel.dates import format_datetime

from jobtease import clock
from jobtease.pictures.processing import ENDING
from jobtease.retention import Readable
from jobtease.skills import queries as skills
from jobtease.words.translations import N_, _, language


@dataclass(frozen=True)
class Entry:
    """One thing. `lines` are (label, words); the label is empty where the words speak for themselves."""

    at: str
    lines: Sequence[tuple[str, str]]
    photos: Sequence[str] = ()


@dataclass(frozen=True)
class Section:
    """All things of one kind, the first one first."""

    title: str
    entries: Sequence[Entry]


ACCOUNT = Readable(N_("Your account"), "account", "joined_at", ((N_("Name"), "nickname"), (N_("E-mail"), "email")))


def sections(facts: Mapping[str, Any], readable: Sequence[tuple[str, Readable]]) -> list[Section]:
    """What is to be read of these facts (actions.facts_of), in the language of this request. Kinds with nothing to read are left out.

    `readable`: of each feature, Features.readable.
    """
    found = []
    for feature, kind in (("account", ACCOUNT), *readable):
        given = facts.get(feature, {}).get(kind.name, ())
        rows = sorted([given] if isinstance(given, Mapping) else given, key=lambda row: _moment(row.get(kind.at)))
        entries = [entry for row in rows for entry in _entries(kind, row)]
        if kind.name == "profile" and (keys := facts.get("profiles", {}).get("skills")):
            entries.append(Entry("", [(_("What I can do"), _skills(keys))]))
        if entries:
            found.append(Section(_(kind.title), entries))
    return found


def _entries(kind: Readable, row: Mapping[str, Any]) -> Iterator[Entry]:
    lines = [(_(label) if label else "", str(row[name])) for label, name in kind.read if row.get(name)]
    if lines or row.get("photos"):
        yield Entry(_day(row.get(kind.at)), lines, list(row.get("photos") or ()))
    for message in row.get("messages", ()):
        files = message.get("photos") or ()
        documents = [("", f"photos/{name}") for name in files if not name.endswith(f".{ENDING}")]
        words = [("", message["text"])] if message["text"] else []
        words += [(_("Appointment:"), _appointment(message))] if message.get("meets_at") else []
        words += [("", _("You took this message back."))] if message.get("taken_back_at") else []
        yield Entry(_day(message["sent_at"]), [*words, *documents], [n for n in files if n.endswith(f".{ENDING}")])


def _appointment(message: Mapping[str, Any]) -> str:
    told = [_day(message["meets_at"])]
    told += [_("online")] if message.get("meets_online") else []
    told += [_("called off")] if message.get("called_off_at") else []
    return " · ".join(told)


def _skills(keys: Sequence[str]) -> str:
    entries = [entry for key in keys if (entry := skills.by_key(key))]
    return ", ".join(entry.label(language.get()) for entry in entries)


def _moment(value: Any) -> datetime:
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    return value if isinstance(value, datetime) else datetime.min.replace(tzinfo=clock.UTC)


def _day(value: Any) -> str:
    return format_datetime(clock.local(_moment(value)), "d MMMM y, HH:mm", locale=language.get()) if value else ""
