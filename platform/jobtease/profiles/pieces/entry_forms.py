"""What the forms of all sections have in common: an entry, its mark, what is minded of its words; and a period."""

import re
from dataclasses import replace
from typing import Any, ClassVar, Self

from jobtease import clock
from jobtease.audience import Audience
from jobtease.data import dry_run
from jobtease.profiles.choices import MONTHS
from jobtease.profiles.document.columns import columns_of, experience_of
from jobtease.profiles.document.document import Document, Entry, mark_of, put, relined
from jobtease.profiles.document.parts import LONGEST_TOLD, MOST_ENTRIES, PARTS, Section
from jobtease.profiles.editing.details import OwnProfile
from jobtease.web.content_warnings import WarningForm, first_named
from jobtease.web.fields import Choice, Parsed, Text
from jobtease.words.screening import must_wait, screen, sure
from jobtease.words.translations import N_, _

OF_THE_FORM = ("seen", "anyway")


EARLIEST = 1940
AHEAD = 8
"""Years from now that a course may last."""


class EntryForm(WarningForm):
    """One entry. `fit_to` says of whose profile, and which; then what others will read of it is minded."""

    seen = Text(label=N_("Your profile, as you saw it"), as_kind="hidden", max=16, required=False)
    """document.mark_of the entry that the form was filled with."""

    section: ClassVar[Section]
    own: OwnProfile
    entry: Entry

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name, spec in cls.fields.items():
            cls.fields[name] = replace(spec, unmarked=True)

    @classmethod
    def of(cls, own: OwnProfile, entry: Entry, **filled: str) -> Self:
        """As it begins: what stands there, and what is put in it already."""
        form = cls.blank(**(cls._values(entry) | {name: text for name, text in filled.items() if name in cls.fields}))
        form.seen.raw = mark_of(own.document, entry.id) if entry.id else ""
        form.fit_to(own, entry)
        return form

    @classmethod
    def _values(cls, entry: Entry) -> dict[str, Any]:
        """What stands in the entry, by the names of the fields."""
        known = {name: entry.get(name) for name in PARTS[cls.section].fields if name in cls.fields}
        return known | ({"lines": entry.text} if "lines" in cls.fields else {})

    def told(self) -> dict[str, str]:
        """What was filled in, by the names of the entry's fields."""
        return {name: str(self.bound[name].value) for name in PARTS[self.section].fields if name in self.bound}

    def fit_to(self, own: OwnProfile, entry: Entry) -> None:
        """Take the fields that are for this entry."""
        self.own, self.entry = own, entry

    @property
    def given(self) -> Entry:
        """The entry, once the form is ok. What it has besides stays."""
        lines = relined(self.entry.lines, self.bound["lines"].value) if "lines" in self.bound else self.entry.lines
        return replace(self.entry, fields={**self.entry.fields, **self.told()}, lines=lines)

    def check(self) -> None:
        """Not yet: `check_beside` does it."""

    def check_beside(self) -> None:
        """Whether there is something in it and room for it; what is typed anew for others to read is named."""
        if self.errors or dry_run.is_quiet():
            return
        given, before = self.given, self.own.document
        is_single = PARTS[self.section].is_single
        first = next(name for name in self.bound if name not in OF_THE_FORM)
        if not is_single and not (any(given.fields.values()) or given.lines):
            self.wrong(first, _("There is nothing in it yet. Write something, or go back."))
        elif not given.id and len(before.of(self.section)) >= MOST_ENTRIES:
            self.general_error = _("There is no room for more here. Remove something first.")
        elif not PARTS[self.section].is_private and self.own.audience is not Audience.ME:
            self._check_words(before, put(before, given))
        if not self.errors and len(experience_of(put(before, given))) > LONGEST_TOLD:
            self.general_error = _("Your profile is full. Make it shorter somewhere, and come back.")

    def _check_words(self, before: Document, after: Document) -> None:
        stood = self._values(self.entry)
        self.alarms = screen("\n\n".join((self.own.words | columns_of(after).words).values()))
        for name, bound in self.bound.items():
            if not isinstance(bound.field, Text) or name in OF_THE_FORM or bound.value == stood.get(name):
                continue
            found = first_named(sure(screen(bound.value)))
            if found:
                self.warned = True
                if not self.anyway.value:
                    text = bound.value[found.start : found.end]
                    self.wrong(name, _(self.warnings[found.kind]).format(found=text))

    @property
    def must_wait(self) -> bool:
        """A moderator looks before others read it."""
        return must_wait(self.alarms)


def parse_year(text: str) -> str | None:
    """A year that somebody worked or learned in, or None."""
    year = text.strip()
    latest = clock.local(clock.now()).year + AHEAD
    return year if re.fullmatch(r"[0-9]{4}", year) and EARLIEST <= int(year) <= latest else None


def _year(label: str, hint: str = "") -> Parsed[str]:
    return Parsed(
        label=label,
        hint=hint,
        max=8,
        parser=parse_year,
        unknown=N_("A year has four digits, such as 2024."),
        as_kind="number",
        required=False,
    )


def _month(label: str, hint: str = "") -> Choice:
    return Choice(label=label, hint=hint, choose_from=MONTHS, as_list=True, required=False)


class PeriodForm(EntryForm):
    """With a period, which may be left out, or be years only. It is asked last."""

    start_month = _month(N_("Began in: month"))
    start_year = _year(N_("Began in: year"))
    end_month = _month(N_("Ended in: month"), N_("Leave it empty when you still do it."))
    end_year = _year(N_("Ended in: year"))

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        asked = {name: cls.fields.pop(name) for name in ("start_month", "start_year", "end_month", "end_year")}
        cls.fields |= asked

    def check(self) -> None:
        for side in ("start", "end"):
            if self.bound[f"{side}_month"].value and not self.bound[f"{side}_year"].value:
                self.wrong(f"{side}_year", _("Fill in the year too, or leave out the month."))
        start, end = self.day_of("start"), self.day_of("end")
        shortest = min(len(start), len(end))
        if start and end and end[:shortest] < start[:shortest]:
            self.wrong("end_year", _("This is before it began."))

    @classmethod
    def _values(cls, entry: Entry) -> dict[str, Any]:
        found = {name: value for name, value in super()._values(entry).items() if name not in ("start", "end")}
        for side in ("start", "end"):
            year, _sign, rest = entry.get(side).partition("-")
            found |= {f"{side}_year": year or None, f"{side}_month": rest[:2]}
        return found

    def told(self) -> dict[str, str]:
        days = {side: self.day_of(side) for side in ("start", "end")}
        for side, day in days.items():  # a file may have said the very day
            if day.count("-") == 1 and self.entry.get(side).startswith(f"{day}-"):
                days[side] = self.entry.get(side)
        return super().told() | days

    def day_of(self, side: str) -> str:
        """ "2023", "2023-04" or nothing."""
        return "-".join(each for each in (self.bound[f"{side}_year"].value, self.bound[f"{side}_month"].value) if each)
