"""Working hours: the table was written by hand, from a calendar. Times are as clocks in the Netherlands say them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtease import clock, working_hours
from jobtease.moderation import rules
from jobtease.working_hours import Within


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=clock.AMSTERDAM)


TABLE = [
    ("an ordinary Tuesday", "2026-10-06 10:00", 4, "2026-10-06 14:00"),
    ("before it opens", "2026-10-06 03:00", 4, "2026-10-06 13:00"),
    ("until it closes", "2026-10-06 13:00", 4, "2026-10-06 17:00"),
    ("as it closes", "2026-10-06 17:00", 4, "2026-10-07 13:00"),
    ("over the night", "2026-10-06 15:00", 4, "2026-10-07 11:00"),
    ("Friday 16:55", "2026-10-09 16:55", 4, "2026-10-12 12:55"),
    ("a working day from Friday", "2026-10-09 10:00", 8, "2026-10-12 10:00"),
    ("Saturday night", "2026-10-10 23:30", 8, "2026-10-12 17:00"),
    ("27 April, a Monday, after a weekend", "2026-04-24 16:55", 4, "2026-04-28 12:55"),
    ("on 27 April itself", "2026-04-27 11:00", 4, "2026-04-28 13:00"),
    ("27 April, a Tuesday", "2027-04-26 16:00", 4, "2027-04-28 12:00"),
    ("King's Day on Saturday, as the 27th is a Sunday", "2025-04-25 16:00", 4, "2025-04-28 12:00"),
    ("the clock goes forward", "2026-03-27 16:00", 4, "2026-03-30 12:00"),
    ("the clock goes back", "2026-10-23 16:00", 4, "2026-10-26 12:00"),
    ("25 December, a Friday", "2026-12-24 16:00", 4, "2026-12-28 12:00"),
    ("on 25 December itself", "2026-12-25 11:00", 4, "2026-12-28 13:00"),
    ("25 and 26 December, Thursday and Friday", "2025-12-24 15:00", 8, "2025-12-29 15:00"),
    ("New Year, a Friday", "2026-12-31 16:30", 4, "2027-01-04 12:30"),
    ("Ascension Day, and the Friday after it", "2026-05-13 16:00", 4, "2026-05-15 12:00"),
    ("5 May in a fifth year", "2025-05-02 16:00", 4, "2025-05-06 12:00"),
    ("5 May in another year", "2026-05-04 16:00", 4, "2026-05-05 12:00"),
    ("Good Friday is worked on", "2026-04-02 16:00", 4, "2026-04-03 12:00"),
    ("Easter Monday is not", "2026-04-03 16:00", 4, "2026-04-07 12:00"),
    ("Whit Monday neither", "2026-05-22 16:00", 4, "2026-05-26 12:00"),
]


@pytest.mark.parametrize(("start", "hours", "end"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_as_written_by_hand(start: str, hours: int, end: str) -> None:
    span = timedelta(hours=hours)
    found = working_hours.after(local(start), span)
    assert found == local(end).astimezone(UTC)
    assert working_hours.between(local(start), found) == span


def test_danger_knows_no_office_hours() -> None:
    friday = local("2026-10-09 16:55")
    assert rules.URGENT.after(friday) == local("2026-10-09 18:55")
    assert rules.REASONS["danger"].within == rules.URGENT
    assert rules.REASONS["threat"].within.after(friday) == local("2026-10-12 12:55")
    assert rules.REASONS["other"].within.after(friday) == local("2026-10-12 16:55")
    assert rules.HELD.after(friday) == local("2026-10-12 12:55")


def test_the_sooner_promise_is_the_smaller() -> None:
    assert rules.URGENT < rules.SOON < rules.DAY
    least = timedelta(hours=1)
    assert rules.DAY.shared(4, least) == Within(True, timedelta(hours=2))
    assert rules.DAY.shared(100, least) == Within(True, least)


@pytest.mark.parametrize(
    ("day", "off"),
    [
        ("2026-04-03", False),
        ("2026-05-05", False),
        ("2030-05-05", True),
        ("2025-05-05", True),
        ("2026-04-27", True),
        ("2026-12-24", False),
        ("2026-12-31", False),
        ("2026-10-10", True),
    ],
)
def test_days_off(day: str, off: bool) -> None:
    assert working_hours.is_day_off(date.fromisoformat(day)) is off


MINUTES = st.integers(min_value=1, max_value=40 * 60)
STARTS = st.integers(min_value=0, max_value=7 * 365 * 24 * 60).map(
    lambda n: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=n)
)


@given(STARTS, MINUTES)
def test_what_is_added_can_be_measured_again(start: datetime, minutes: int) -> None:
    span = timedelta(minutes=minutes)
    end = working_hours.after(start, span)
    assert working_hours.between(start, end) == span
    at = clock.local(end)
    assert not working_hours.is_day_off(at.date())
    assert working_hours.OPENS <= at.time() <= working_hours.CLOSES


@given(STARTS, MINUTES, MINUTES)
def test_one_after_the_other_is_both_at_once(start: datetime, one: int, other: int) -> None:
    first = working_hours.after(start, timedelta(minutes=one))
    both = working_hours.after(start, timedelta(minutes=one + other))
    assert working_hours.after(first, timedelta(minutes=other)) == both
