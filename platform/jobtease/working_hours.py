"""Working hours (business hours, office hours) of Dutch municipalities, by which deadlines of moderation run.

Monday to Friday from 9:00 to 17:00 as clocks in the Netherlands say it, summer time or not. Days off are those on which every town
hall is closed by the collective agreement (Cao Gemeenten): New Year's Day, Easter Monday, King's Day, 5 May in each fifth year,
Ascension Day, Whit Monday, and both days of Christmas. The library also counts Good Friday as public: town halls work on it.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

import holidays

from jobtease import clock

OPENS, CLOSES = time(9), time(17)
DAY = timedelta(hours=8)
"""A whole working day."""
WORKED_ON = frozenset({"Good Friday"})
SATURDAY = 5


@dataclass(frozen=True, order=True)
class Within:
    """In how much time something is promised: on the clock, day and night, or in working hours. The sooner is the smaller."""

    working: bool
    span: timedelta

    def after(self, start: datetime) -> datetime:
        """The moment by which it must be done that was promised at `start`."""
        return after(start, self.span) if self.working else start + self.span

    def shared(self, between: int, least: timedelta) -> "Within":
        """A part of it, but not less than this."""
        return Within(self.working, max(self.span / between, least))


def is_day_off(day: date) -> bool:
    """Whether town halls are closed all day."""
    return day.weekday() >= SATURDAY or day in _days_off(day.year)


@lru_cache(maxsize=64)
def _days_off(year: int) -> frozenset[date]:
    found = holidays.country_holidays("NL", years=year, language="en_US", expand=False)
    return frozenset(day for day, name in found.items() if name not in WORKED_ON)


def after(start: datetime, span: timedelta) -> datetime:
    """The moment at which so much working time has passed since `start`, in UTC. What ends with a day ends at 17:00 of that day."""
    day, left = clock.local(start).date(), span
    while True:
        if (hours := _hours(day)) is not None:
            opens, closes = hours
            begins = max(opens, start.astimezone(UTC))
            if begins <= closes and left <= closes - begins:
                return begins + left
            left -= max(closes - begins, timedelta())
        day += timedelta(days=1)


def between(start: datetime, end: datetime) -> timedelta:
    """How much working time lies between two moments; nothing when the second is not later."""
    day, last, passed = clock.local(start).date(), clock.local(end).date(), timedelta()
    while day <= last:
        if (hours := _hours(day)) is not None:
            opens, closes = hours
            passed += max(min(closes, end) - max(opens, start), timedelta())
        day += timedelta(days=1)
    return passed


def _hours(day: date) -> tuple[datetime, datetime] | None:
    """In UTC, so that spans between them are real ones when the clocks change; None on a day off."""
    if is_day_off(day):
        return None
    opens, closes = (datetime.combine(day, at, clock.AMSTERDAM).astimezone(UTC) for at in (OPENS, CLOSES))
    return opens, closes
