"""What makes somebody fit, and the sentence that says so."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from random import Random
from typing import Any

import pytest

from jobtease import clock
from jobtease.helping.models import Place
from jobtease.matching.fit import Fit, Need, Person, Way, at_most, fit, possible_days, waiting_points
from jobtease.matching.queries import need_of, person_of
from jobtease.regions.coarse import coarse
from jobtease.words.translations import speaking

MONDAY = date(2026, 11, 23)
POINT = coarse("GM0344", 52.09, 5.12)
HENK = Person(51.9225, 4.47917, "GM0599", "Rijnmond", 10, 0b0000100, True, 0, 3, MONDAY)
YARA = Need(3, Place.EITHER, 51.95, 4.55, "GM0599", "Rijnmond", 0b0000110, None, 0, 0, MONDAY)


def score(person: Person, need: Need = YARA, matched: int = 2) -> int:
    found = fit(person, need, matched)
    assert found
    return found.score


def test_the_sentence_in_both_languages() -> None:
    found = fit(HENK, YARA, 2)
    assert found
    with speaking("nl"):
        assert found.sentence == "2 van 3 vaardigheden · 6 km · woensdag vrij"
    with speaking("en"):
        assert found.sentence == "2 of 3 skills · 6 km · free on Wednesday"


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (Fit(0, 1, 1, Way.NEARBY, 1, None), "1 van 1 vaardigheid · in de buurt"),
        (Fit(0, 0, 0, Way.ONLINE, 140, 6), "online · zondag vrij"),
        (Fit(0, 0, 0, Way.REGION, 17, None), "17 km, in dezelfde regio"),
    ],
)
def test_only_what_is_known_is_said(found: Fit, sentence: str) -> None:
    with speaking("nl"):
        assert found.sentence == sentence


def test_without_a_wanted_skill_nobody_fits() -> None:
    assert fit(HENK, YARA, 0) is None
    assert fit(HENK, replace(YARA, wanted=0), 0) is not None


def test_more_skills_nearer_and_free_on_the_same_day_stand_higher() -> None:
    assert score(HENK, matched=3) > score(HENK)
    assert score(HENK) > score(replace(HENK, lat=51.7, travel_km=50))
    assert score(HENK) > score(replace(HENK, free_days=0)) > score(replace(HENK, free_days=0b1000000))
    assert (
        score(HENK) > score(replace(HENK, active_on=MONDAY - timedelta(days=20))) > score(replace(HENK, active_on=None))
    )


def test_who_is_busy_stands_lower_and_who_is_full_last() -> None:
    free, busy, full = (score(replace(HENK, load=load)) for load in (0, 1, 3))
    assert free > busy > full
    assert full < score(replace(HENK, free_days=64, active_on=None, lat=51.0), replace(YARA), 1)
    assert score(replace(HENK, weekly_maximum=0)) == full


def test_who_waits_without_an_answer_is_raised() -> None:
    waiting, new, answered = (
        waiting_points(replace(YARA, days_waiting=days, offers=offers)) for days, offers in ((3, 0), (0, 0), (3, 1))
    )
    assert waiting > new > answered


@pytest.mark.parametrize(
    ("place", "change", "way"),
    [
        (Place.NEARBY, {}, Way.NEARBY),
        (Place.NEARBY, {"travel_km": 5}, Way.NEARBY),  # the same municipality
        (Place.NEARBY, {"travel_km": 5, "municipality": "GM0606"}, Way.REGION),
        (Place.EITHER, {"travel_km": 5, "municipality": "GM0606"}, Way.ONLINE),
        (Place.EITHER, {"travel_km": 5, "municipality": "GM0606", "helps_online": False}, Way.REGION),
        (Place.NEARBY, {"travel_km": 5, "municipality": "GM0344", "labour_region": "Midden-Utrecht"}, None),
        (Place.ONLINE, {}, Way.ONLINE),
        (Place.ONLINE, {"helps_online": False}, None),
    ],
)
def test_how_the_two_would_meet(place: Place, change: dict[str, object], way: Way | None) -> None:
    found = fit(replace(HENK, **change), replace(YARA, place=place), 1)  # type: ignore[arg-type]
    assert (found and found.way) == way


def test_days_after_the_last_one_do_not_count() -> None:
    assert possible_days(replace(YARA, free_days=0, needed_by=MONDAY + timedelta(days=1))) == 0b0000011
    assert possible_days(replace(YARA, free_days=0b1000001, needed_by=MONDAY + timedelta(days=1))) == 1
    assert possible_days(replace(YARA, free_days=0)) == 127


def test_no_fit_passes_its_ceiling() -> None:
    random = Random(4)
    for _ in range(3000):
        person = replace(
            HENK,
            lat=random.uniform(50.8, 53.4),
            lon=random.uniform(3.5, 7),
            travel_km=random.randint(0, 300),
            free_days=random.randint(0, 127),
            helps_online=random.random() < 0.5,
            load=random.randint(0, 3),
        )
        for place, matched in product(Place, (1, 2, 3)):
            found = fit(person, replace(YARA, place=place), matched)
            if found:
                km = max(found.km - 1, 0)
                assert found.score <= at_most(matched, 3, place, km) <= at_most(3, 3, None, km)


def test_a_need_is_made_of_all_that_a_request_says() -> None:
    row: dict[str, Any] = {
        "place": "online",
        "municipality": "GM0344",
        "latitude": POINT.lat,
        "longitude": POINT.lon,
        "labour_region": "Midden-Utrecht",
        "free_days": 0b101,
        "needed_by": date(2026, 12, 1),
        "opened_at": datetime(2026, 11, 20, 23, 30, tzinfo=UTC),  # in the Netherlands it is the 21st
        "offer_count": 2,
    }
    need = Need(
        4, Place.ONLINE, POINT.lat, POINT.lon, "GM0344", "Midden-Utrecht", 0b101, date(2026, 12, 1), 2, 2, MONDAY
    )
    with clock.travel(datetime(2026, 11, 22, 23, 30, tzinfo=UTC)):  # and Monday already
        assert need_of(row, 4) == need
        assert need_of(row | {"opened_at": None}, 4) == replace(need, days_waiting=0)
        assert need_of(row | {"needed_by": None}, 0) == replace(need, needed_by=None, wanted=0)


def test_a_person_is_made_of_all_that_a_profile_says() -> None:
    row: dict[str, Any] = {
        "municipality": "GM0344",
        "latitude": POINT.lat,
        "longitude": POINT.lon,
        "labour_region": "Midden-Utrecht",
        "travel_km": 25,
        "free_days": 0b101,
        "helps_online": 0,
        "load": 1,
        "weekly_maximum": 2,
        "active_on": MONDAY,
    }
    person = Person(POINT.lat, POINT.lon, "GM0344", "Midden-Utrecht", 25, 0b101, False, 1, 2, MONDAY)
    assert person_of(row) == person
    changed = row | {"helps_online": 1, "active_on": None}
    assert person_of(changed) == replace(person, helps_online=True, active_on=None)
