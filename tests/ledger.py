"""What changes in the tables, in lines that can be stored and compared: rows that came, changed and went, with names for ids.

tests/album.py is its like for pages. Told is every column that isn't as a new row has it; moments to the minute.
"""

import json
import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any

from tortoise import fields
from tortoise.context import require_context

from jobtease import clock
from jobtease.data import tables as data_tables

Table = type[data_tables.Model]
Rows = dict[Table, dict[int, dict[str, Any]]]

FACTS = {"municipality", "skill"}
"""Tables that nobody writes."""
APART = {"consumer", "installation", "lease"}
"""Tables of the machinery: what they hold is where it stands, and who does the work."""
MADE = {
    "browser",
    "challenge",
    "credential_id",
    "public_key",
    "fingerprint",
    "fingerprints",
    "session_id",
    "sizes",
    "token_hash",
}
"""Columns with what is random, or as the libraries for pictures make it."""
HOLDS = dict.fromkeys(("account_id", "actor", "given_by", "ended_by", "asker_id", "helper_id"), "account")
HOLDS |= {"appeal_of_id": "decision", "origin_id": "moderation_case"}
"""Columns that hold the number of a row without being a foreign key, and of which table; 0 is of none."""
SAID = {"audience_grant": ("subject", "account_id")}
"""Columns that stand in the name of a row."""
NAMED = ("public_id", "name")
"""Columns that name a row elsewhere, when they are random."""
RANDOM = re.compile(r"[\w-]{16,}")
WRITE = re.compile(r'(?P<what>INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM) "?(?P<table>\w+)')
TOKEN = re.compile(r"(?<=/)[\w-]{24}(?:[\w-]{8})?(?![\w-])")
"""The end of a mailed link: 24 characters switch mails off, 32 sign somebody in."""
HASH = re.compile(r"\b[0-9a-f]{40,}\b")
IN_KEYS = re.compile(r"(?<![^:])\d{1,9}(?![^:])")
"""A number between colons."""
AFTER = {"": "event", "visitor-outcome:": "event", "handed:": "case_note"}
"""Whose number stands in a key after these words; anywhere else it is an account's."""


@dataclass
class Ledger:
    """Tells what has changed since it was last asked."""

    told: list[logging.LogRecord]
    """The queries since it was last asked: tests.house.queries_told()."""
    lines: list[str] = field(default_factory=list)
    _now: str = ""
    _known: Rows = field(default_factory=dict)
    _numbers: dict[tuple[str, int], str] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)

    async def begin(self) -> None:
        """From now on changes count."""
        self.told.clear()
        self._known = await read(tables())

    async def note(self, what: str, answer: str = "", *, even_if_nothing: bool = True) -> None:
        """One thing that was done, what was answered, and what has changed since the last one."""
        self._now = _minute(clock.now())
        changes = await self._changes()
        if changes or even_if_nothing:
            self.lines += [
                " ".join([self.named(what), self.named(answer)]).rstrip(),
                *(f"  {line}" for line in changes),
            ]

    async def _changes(self) -> list[str]:
        """By tables; the rows of one in the order of the alphabet, since no order is promised to who writes many at once."""
        before = self._known
        now = before | await read(self._written())
        for table in sorted(now, key=_calls_on):
            for number in sorted(now[table]):
                if now[table][number] != before[table].get(number):
                    self._meet(table, now[table][number])
        self._known = now
        return [
            line
            for table in now
            if now[table] is not before[table]
            for line in sorted(self._told(table, before[table], now[table]))
        ]

    async def tried(self, answer: str) -> tuple[str, bool]:
        """An answer and the events of what was done since the last note, and whether anything changed at all.

        Nothing of it counts: whoever asks sets the tables back.
        """
        known, numbers, names = self._known, dict(self._numbers), dict(self._names)
        changes = await self._changes()
        told = self.named(" ".join([answer, *(line for line in changes if line.startswith("! "))]))
        self._known, self._numbers, self._names = known, numbers, names
        return told, bool(changes)

    async def catch_up(self) -> None:
        """What has changed needs no telling."""
        await self._changes()

    def _written(self) -> Iterator[Table]:
        """The tables that were written to, and who knows which others where rows went: theirs may go along."""
        found = [WRITE.match(record.getMessage().lstrip()) for record in self.told]
        self.told.clear()
        names = {one["table"] for one in found if one}
        everywhere = any(one and one["what"].startswith("DELETE") for one in found)
        return (table for table in tables() if everywhere or table._meta.db_table in names)

    def named(self, text: str) -> str:
        """With names for what is random in it."""
        known = RANDOM.sub(lambda found: self._names.get(found[0], found[0]), text)
        return TOKEN.sub("(random)", HASH.sub("(hash)", known))

    def _key(self, text: str) -> str:
        """A key of a mail, a notice or a bucket."""

        def name(found: re.Match[str]) -> str:
            kinds = (AFTER.get(text[: found.start()].removeprefix("notice:"), "account"), "account")
            return next(
                (self._numbers[kind, int(found[0])] for kind in kinds if (kind, int(found[0])) in self._numbers),
                found[0],
            )

        return self.named(IN_KEYS.sub(name, text))

    def _meet(self, table: Table, row: Mapping[str, Any]) -> None:
        """Give a row that is seen for the first time its name: its key or what it says, or the how manieth of its table it is."""
        kind = table._meta.db_table
        if (kind, row["id"]) not in self._numbers:
            self._numbers[kind, row["id"]] = self._called(kind, row)
        for column in NAMED:
            if RANDOM.fullmatch(value := str(row.get(column, ""))):
                self._names[value] = f"({self._numbers[kind, row['id']]})"

    def _called(self, kind: str, row: Mapping[str, Any]) -> str:
        if kind == "account":
            return str(row["nickname"])
        if kind == "event":
            return f"{row['name']} {self._subject(row)}"
        if kind == "audience_grant":
            return (
                f"grant {self.named(row['subject'])} for {self._numbers.get(('account', row['account_id']), 'nobody')}"
            )
        if "key" in row:
            return f"{kind} “{self._key(row['key'])}”"
        return f"{kind} {sum(one == kind for one, _number in self._numbers) + 1}"

    def _told(self, table: Table, before: Mapping[int, Any], now: Mapping[int, Any]) -> Iterator[str]:
        usual = {name: one.default for name, one in table._meta.fields_map.items()}
        for number in sorted(before.keys() | now.keys()):
            name = self._numbers[table._meta.db_table, number]
            old, new = before.get(number), now.get(number)
            if new is None:
                yield f"- {name}"
            elif old is None and "happened_at" in new:
                yield self._event(new)
            elif old is None:
                told = {
                    column: value
                    for column, value in new.items()
                    if value != usual.get(column) and column not in SAID.get(table._meta.db_table, ("key",))
                }
                yield f"+ {name}: " + ", ".join(self._columns(table, told))
            elif old != new:
                changed = {column: value for column, value in new.items() if value != old[column]}
                yield f"~ {name}: " + ", ".join(self._columns(table, changed))

    def _event(self, row: Mapping[str, Any]) -> str:
        actor = f" by {self._numbers['account', row['actor']]}" if row["actor"] else ""
        where = f" in {row['municipality']}" if row["municipality"] else ""
        facts = self._facts(row["facts"]) if row["facts"] else ""
        return f"! {row['name']} {self._subject(row)}{actor}{where} {facts}".rstrip()

    def _subject(self, row: Mapping[str, Any]) -> str:
        """What an event is about: a name, or a notice, whose number says nothing."""
        return "(notice)" if row["subject"].isdigit() else self.named(row["subject"])

    def _facts(self, value: Any) -> str:
        """JSON, with names for accounts, and how many rows of another table it is about."""
        if isinstance(value, dict):
            value = {
                name: self._numbers.get(("account", one), one)
                if name in ("helper", "to", "account")
                else len(one)
                if name == "items"
                else "(number)"
                if name == "note"
                else one
                for name, one in value.items()
            }
        return self.named(json.dumps(value, ensure_ascii=False, sort_keys=True))

    def _columns(self, table: Table, values: Mapping[str, Any]) -> Iterator[str]:
        for column, value in values.items():
            if column not in ("id", "public_id"):
                yield f"{column} {self._value(table, column, value)}"

    def _value(self, table: Table, column: str, value: Any) -> str:
        if value is None:
            return "none"
        if column in MADE:
            return "(made)" if value else "nothing"
        if kind := _leads_to(table, column):
            return self._numbers.get((kind, value), str(value))
        if isinstance(value, datetime):
            return "now" if _minute(value) == self._now else _minute(value)
        if isinstance(value, float):
            return f"{value:.4g}"
        if isinstance(value, Enum):
            return str(value.value)
        if isinstance(value, date | bool | int):
            return str(value)
        if not isinstance(value, str):
            return self._facts(value)
        return f"“{self._key(value) if column == 'key' else self.named(value)}”".replace("\n", " / ")


def _calls_on(table: Table) -> int:
    """The name of an event says of what it is, and a key or a grant of which event: these get theirs later."""
    kind = table._meta.db_table
    return 1 if kind == "event" else 2 if kind == "audience_grant" or "key" in table._meta.fields_map else 0


def _minute(moment: datetime) -> str:
    return clock.local(moment).strftime("%Y-%m-%d %H:%M")


def _leads_to(table: Table, column: str) -> str:
    """Which table's numbers stand in this column."""
    if column in HOLDS:
        return HOLDS[column]
    for one in table._meta.fields_map.values():
        if isinstance(one, fields.relational.ForeignKeyFieldInstance) and one.source_field == column:
            kind: str = one.related_model._meta.db_table
            return "" if kind in FACTS else kind
    return ""


def tables() -> Iterator[Table]:
    """Every table that people's doings change."""
    apps = require_context().apps
    assert apps is not None
    for model in apps.get_models_iterable():
        if issubclass(model, data_tables.Model) and model._meta.db_table not in APART:
            yield model


async def read(which: Iterable[Table]) -> Rows:
    """Every row of these tables, by number."""
    return {table: {row["id"]: row for row in await table.all().values()} for table in which}
