"""The points of a fit, one for one: what each reason gives or takes, up to which bound, and what the sentence makes of it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from jobtease.helping.models import Place
from jobtease.matching.fit import (
    Fit,
    Need,
    Person,
    Way,
    apart_from_the_request,
    at_most,
    fit,
    possible_days,
    waiting_points,
)
from jobtease.words.translations import speaking

WEDNESDAY = date(2026, 11, 25)
HENK = Person(52.0, 5.0, "GM0344", "Midden-Utrecht", 10, 0, True, 0, 3, None)
YARA = Need(2, Place.EITHER, 52.0, 5.0, "GM0344", "Midden-Utrecht", 0, None, 0, 0, WEDNESDAY)
PLAIN = 120 + 300 + 30
"""One of two skills, close by, and no days said."""
FAR = {"municipality": "GM0600", "travel_km": 0}
"""Somewhere else, and not travelling."""
KM = 0.0089932
"""Degrees of latitude that make a kilometre."""


def north(km: float) -> float:
    return 52.0 + km * KM


def points(matched: int = 1, need: dict[str, Any] | None = None, **change: Any) -> int | None:
    found = fit(replace(HENK, **change), replace(YARA, **(need or {})), matched)
    return found.score if found else None


@pytest.mark.parametrize(
    ("wanted", "matched", "gained"),
    [(0, 0, 120), (0, 5, 120), (1, 1, 240), (2, 1, 120), (3, 1, 80), (3, 2, 160), (7, 1, 34), (7, 6, 205), (7, 7, 240)],
)
def test_skills(wanted: int, matched: int, gained: int) -> None:
    assert points(matched, {"wanted": wanted}) == PLAIN - 120 + gained


@pytest.mark.parametrize(
    ("km", "gained"),
    [(0, 300), (9.9, 300), (10.1, 280), (19.9, 280), (20.1, 260), (99.9, 120), (100.1, 100), (200, 100)],
)
def test_how_far_one_travels(km: float, gained: int) -> None:
    assert points(lat=north(km), travel_km=300, municipality="GM0600") == PLAIN - 300 + gained
    assert points(lat=north(km), travel_km=0) == PLAIN - 300 + gained
    further = {"place": Place.NEARBY}
    assert points(1, further, lat=north(km), **FAR) == (PLAIN - 300 + gained - (120 if km else 0))


@pytest.mark.parametrize(("km", "gained"), [(0.5, 180), (9.9, 180), (10.1, 176), (99.9, 144), (100.1, 140), (200, 140)])
def test_online(km: float, gained: int) -> None:
    for place in (Place.ONLINE, Place.EITHER):
        assert points(1, {"place": place}, lat=north(km), **FAR) == PLAIN - 300 + gained
    assert points(1, {"place": Place.ONLINE}, lat=north(km)) == PLAIN - 300 + gained


@pytest.mark.parametrize("km", [9.99, 10.01])
def test_the_distance_that_one_travels_is_exact(km: float) -> None:
    found = fit(replace(HENK, lat=north(km), municipality="GM0600"), YARA, 1)
    assert found is not None
    assert (found.way, found.km) == (Way.NEARBY if km < 10 else Way.ONLINE, 10)


@pytest.mark.parametrize(
    ("theirs", "ours", "day", "gained"),
    [
        (0, 0, None, 30),
        (0, 0b0000100, None, 30),
        (0b0000100, 0, 2, 60),
        (0b0000100, 0b0000100, 2, 60),
        (0b0000100, 0b0001000, None, 0),
        (0b0000011, 0b0000011, 0, 60),
        (0b1000011, 0b1000010, 6, 60),
        (0b1111111, 0, 2, 60),
        (0b1111011, 0, 3, 60),
        (0b0000010, 0b1111111, 1, 60),
    ],
)
def test_a_day_on_which_both_have_time(theirs: int, ours: int, day: int | None, gained: int) -> None:
    found = fit(replace(HENK, free_days=theirs), replace(YARA, free_days=ours), 1)
    assert found is not None
    assert (found.day, found.score) == (day, PLAIN - 30 + gained)


@pytest.mark.parametrize(
    ("left", "days"),
    [
        (-5, 0),
        (-1, 0),
        (0, 0b0000100),
        (1, 0b0001100),
        (4, 0b1111100),
        (5, 0b1111101),
        (6, 0b1111111),
        (7, 0b1111111),
        (300, 0b1111111),
    ],
)
def test_days_that_are_left(left: int, days: int) -> None:
    by = WEDNESDAY + timedelta(days=left)
    assert possible_days(replace(YARA, needed_by=by)) == days
    assert possible_days(replace(YARA, needed_by=by, free_days=0b1000101)) == days & 0b1000101


@pytest.mark.parametrize(
    ("ago", "gained"), [(None, 0), (-1, 40), (0, 40), (7, 40), (8, 20), (30, 20), (31, 0), (400, 0)]
)
def test_who_was_here_lately(ago: int | None, gained: int) -> None:
    active = WEDNESDAY - timedelta(days=ago) if ago is not None else None
    assert points(active_on=active) == PLAIN + gained
    assert apart_from_the_request(replace(HENK, active_on=active), WEDNESDAY) == gained


@pytest.mark.parametrize(
    ("load", "most", "lost"),
    [(0, 3, 0), (1, 3, 40), (2, 3, 80), (3, 3, 400), (4, 3, 400), (0, 0, 400), (1, 7, 18), (2, 7, 35)],
)
def test_who_already_helps_this_week(load: int, most: int, lost: int) -> None:
    assert points(load=load, weekly_maximum=most) == PLAIN - lost


@pytest.mark.parametrize(
    ("days", "offers", "gained"),
    [
        (-2, 0, 0),
        (0, 0, 0),
        (1, 0, 10),
        (6, 0, 60),
        (7, 0, 70),
        (8, 0, 70),
        (9, 1, -40),
        (9, 2, -80),
        (0, 3, -120),
        (0, 9, -120),
    ],
)
def test_waiting(days: int, offers: int, gained: int) -> None:
    assert waiting_points(replace(YARA, days_waiting=days, offers=offers)) == gained
    assert points(1, {"days_waiting": days, "offers": offers}) == PLAIN + gained


@pytest.mark.parametrize(
    ("place", "km", "most"),
    [
        (Place.NEARBY, 0, 120 + 300 + 100),
        (Place.NEARBY, 35, 120 + 240 + 100),
        (Place.NEARBY, 400, 120 + 100 + 100),
        (Place.ONLINE, 0, 120 + 180 + 100),
        (Place.ONLINE, 35, 120 + 168 + 100),
        (Place.EITHER, 35, 120 + 240 + 100),
        (Place.EITHER, 90, 120 + 144 + 100),
        (None, 35, 120 + 240 + 100),
        (None, 400, 120 + 140 + 100),
    ],
)
def test_nobody_further_away_has_more_than_this(place: Place | None, km: float, most: int) -> None:
    assert at_most(1, 2, place, km) == most


@pytest.mark.parametrize(
    ("found", "dutch", "english"),
    [
        (
            Fit(0, 1, 1, Way.NEARBY, 0, 0),
            "1 van 1 vaardigheid · in de buurt · maandag vrij",
            "1 of 1 skill · close by · free on Monday",
        ),
        (Fit(0, 1, 2, Way.REGION, 1, None), "1 van 2 vaardigheden · in de buurt", "1 of 2 skills · close by"),
        (Fit(0, 2, 2, Way.NEARBY, 2, None), "2 van 2 vaardigheden · 2 km", "2 of 2 skills · 2 km"),
        (
            Fit(0, 0, 0, Way.REGION, 2, 3),
            "2 km, in dezelfde regio · donderdag vrij",
            "2 km, in the same region · free on Thursday",
        ),
        (Fit(0, 0, 0, Way.ONLINE, 1, None), "online", "online"),
    ],
)
def test_the_sentence_says_it_in_both_languages(found: Fit, dutch: str, english: str) -> None:
    for language, sentence in (("nl", dutch), ("en", english), ("nl", dutch)):
        with speaking(language):
            assert found.sentence == sentence
