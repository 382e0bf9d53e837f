"""How pages say when something is: near moments short, far ones with the year, by the clock and the calendar of here."""

from datetime import datetime, timedelta

import pytest

from jobtease import clock
from jobtease.web import moments
from jobtease.words import translations

THURSDAY = datetime(2026, 3, 12, 12, 0, tzinfo=clock.AMSTERDAM)


@pytest.mark.parametrize(
    ("month_and_day", "said"),
    [
        ((3, 12), "today 00:30"),
        ((3, 13), "tomorrow 00:30"),
        ((3, 11), "yesterday 00:30"),
        ((3, 14), "Saturday 00:30"),
        ((3, 18), "Wednesday 00:30"),
        ((3, 19), "19 March 00:30"),
        ((3, 10), "last Tuesday 00:30"),
        ((3, 6), "last Friday 00:30"),
        ((3, 5), "5 March 00:30"),
        ((12, 31), "31 December 00:30"),
    ],
    ids=str,
)
def test_a_moment_of_this_year(month_and_day: tuple[int, int], said: str) -> None:
    """Half past midnight here is still the day before in UTC."""
    moment = datetime(2026, *month_and_day, 0, 30, tzinfo=clock.AMSTERDAM)
    with clock.travel(THURSDAY), translations.speaking("en"):
        assert moments.in_words(moment) == said
        full = str(moments.when(moment))
    assert f">{said}</time>" in full
    assert f"{moment.day} March 2026 00:30" in full or moment.month == 12


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2027, 1, 5, 12, 0, tzinfo=clock.AMSTERDAM), "5 January 12:00"),
        (datetime(2027, 1, 8, 12, 0, tzinfo=clock.AMSTERDAM), "8 Jan 2027"),
        (datetime(2025, 5, 14, 12, 0, tzinfo=clock.AMSTERDAM), "14 May 2025"),
    ],
    ids=str,
)
def test_a_moment_that_is_far_away(moment: datetime, said: str) -> None:
    with clock.travel(THURSDAY), translations.speaking("en"):
        assert moments.in_words(moment) == said


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 3, 12, 0, 30, tzinfo=clock.AMSTERDAM), "today"),
        (datetime(2026, 3, 11, 23, 30, tzinfo=clock.AMSTERDAM), "yesterday"),
        (datetime(2026, 3, 13, 0, 30, tzinfo=clock.AMSTERDAM), "13 March"),
        (datetime(2026, 3, 10, 0, 30, tzinfo=clock.AMSTERDAM), "10 March"),
        (datetime(2025, 3, 12, 0, 30, tzinfo=clock.AMSTERDAM), "12 March 2025"),
    ],
    ids=str,
)
def test_a_day_alone(moment: datetime, said: str) -> None:
    with clock.travel(THURSDAY), translations.speaking("en"):
        assert moments.day(moment) == said


@pytest.mark.parametrize(
    ("moment", "day", "in_words"),
    [
        (datetime(2026, 3, 12, 9, 5, tzinfo=clock.AMSTERDAM), "vandaag", "vandaag 09:05"),
        (datetime(2026, 3, 11, 9, 5, tzinfo=clock.AMSTERDAM), "gisteren", "gisteren 09:05"),
        (datetime(2026, 3, 10, 9, 5, tzinfo=clock.AMSTERDAM), "10 maart", "afgelopen dinsdag 09:05"),
        (datetime(2026, 3, 14, 9, 5, tzinfo=clock.AMSTERDAM), "14 maart", "zaterdag 09:05"),
        (datetime(2026, 5, 30, 9, 5, tzinfo=clock.AMSTERDAM), "30 mei", "30 mei 09:05"),
        (datetime(2025, 5, 14, 9, 5, tzinfo=clock.AMSTERDAM), "14 mei 2025", "14 mei 2025"),
    ],
    ids=str,
)
def test_moments_in_dutch(moment: datetime, day: str, in_words: str) -> None:
    with clock.travel(THURSDAY), translations.speaking("nl"):
        assert (moments.day(moment), moments.in_words(moment)) == (day, in_words)
        assert f" {'mei' if moment.month == 5 else 'maart'} {moment.year} 09:05" in str(moments.when(moment))


def test_a_moment_is_written_as_html_allows() -> None:
    """At most three decimals of a second (HTML, 2.4.5.5)."""
    moment = datetime(2026, 3, 12, 0, 30, 5, 123456, tzinfo=clock.AMSTERDAM)
    assert 'datetime="2026-03-12T00:30:05+01:00"' in str(moments.when(moment))


SAID = [
    (298, "5 January 09:00"),
    (300, "7 Jan 2027"),
    (301, "8 Jan 2027"),
    (-298, "19 May 09:00"),
    (-301, "16 May 2025"),
]


@pytest.mark.parametrize("days, said", SAID)
def test_the_year_is_said_of_what_is_three_hundred_days_away(days: int, said: str) -> None:
    today = datetime(2026, 3, 13, 8, 0, tzinfo=clock.AMSTERDAM)
    with clock.travel(today), translations.speaking("en"):
        assert moments.in_words((today + timedelta(days=days)).replace(hour=9)) == said
