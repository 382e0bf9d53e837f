"""Date and time fields of a form."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from jobtease import clock
from jobtease.web.bound_fields import Field, Wrong
from jobtease.words.normalization import plain_ascii
from jobtease.words.translations import _

_DAY_FIRST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})(?=$|[\sT,])")


def _year_first(written: str) -> str:
    """A day, perhaps with a time, as ISO 8601 has it. 14-03-2026, 14/3/2026 and 14.03.2026 begin with the day, in both languages."""
    text = plain_ascii(written).strip()
    found = _DAY_FIRST.match(text)
    if not found:
        return text
    day, _sign, month, year = found.groups()
    time = text[found.end() :].lstrip(" ,T")
    return f"{year}-{int(month):02}-{int(day):02}" + (f"T{time.zfill(5)}" if time else "")


@dataclass(kw_only=True)
class Date(Field[date | None]):
    """A day. With `future`, today or later (in the Netherlands)."""

    future: bool = False
    kind = "date"

    def empty(self) -> date | None:
        return None

    def parse(self, raw: str) -> date:
        try:
            day = date.fromisoformat(_year_first(raw))
        except ValueError:
            raise Wrong(_("Write the day like this: 14-03-2026.")) from None
        if self.future and day < clock.local(clock.now()).date():
            raise Wrong(_("Choose a day that is still to come."))
        if not 1900 <= day.year <= 2200:
            raise Wrong(_("Choose a day nearer to today."))
        return day

    def show(self, value: Any) -> str:
        return value.isoformat() if isinstance(value, date) else ""


@dataclass(kw_only=True)
class DateTime(Field[datetime | None]):
    """A day and a time as read from a clock in the Netherlands; the clean value is in UTC."""

    future: bool = False
    kind = "datetime"

    def empty(self) -> datetime | None:
        return None

    def parse(self, raw: str) -> datetime:
        try:
            moment = datetime.fromisoformat(_year_first(raw))
        except ValueError:
            raise Wrong(_("Write the day and the time like this: 14-03-2026 14:00.")) from None
        on_our_clocks = moment.tzinfo is None
        if on_our_clocks:
            moment = moment.replace(tzinfo=clock.AMSTERDAM)
        if not 1900 <= moment.year <= 2200:
            raise Wrong(_("Choose a day nearer to today."))
        read, moment = moment, moment.astimezone(clock.UTC)
        if on_our_clocks and clock.local(moment).replace(tzinfo=None) != read.replace(tzinfo=None):
            raise Wrong(_("That hour doesn't exist: the clock goes forward that night. Choose another time."))
        if self.future and moment <= clock.now():
            raise Wrong(_("Choose a moment that is still to come."))
        return moment

    def show(self, value: Any) -> str:
        return clock.local(value).strftime("%Y-%m-%dT%H:%M") if isinstance(value, datetime) else ""
