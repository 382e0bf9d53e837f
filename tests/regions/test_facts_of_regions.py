"""The table of municipalities is whole, and distances are right."""

import csv
from pathlib import Path

import pytest

from jobtease.regions import queries


def test_the_country_is_complete() -> None:
    places = queries.whole_table()
    assert len(places) == len({place.code for place in places}) == len({place.name for place in places}) == 342
    assert len({place.province for place in places}) == 12
    assert len({place.labour_region for place in places}) == 35
    for place in places:
        assert place.code.startswith("GM")
        assert len(place.code) == 6
        assert place.seat
        assert 50.7 < place.lat < 53.6
        assert 3.3 < place.lon < 7.3


def test_every_other_name_belongs_to_a_municipality_and_leads_to_it() -> None:
    with Path(queries.__file__).with_name("towns.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    for row in rows:
        place = queries.by_code(row["code"])
        assert place is not None
        for name in row["names"].split("|"):
            assert place in queries.search(name, limit=12), name


def test_the_sources_are_named() -> None:
    assert "CBS" in queries.ATTRIBUTION
    assert "GeoNames" in queries.ATTRIBUTION


def test_the_list_is_alphabetical_as_in_dutch() -> None:
    names = [place.name for place in queries.all_places()]
    assert names[0] == "Aa en Hunze"
    assert names.index("Gouda") < names.index("'s-Gravenhage") < names.index("Groningen")


@pytest.mark.parametrize(
    "one, other, km",
    [("Rotterdam", "Schiedam", 5), ("Rotterdam", "Amsterdam", 57), ("Groningen", "Maastricht", 269)],
)
def test_distances_are_as_the_crow_flies(one: str, other: str, km: float) -> None:
    a, b = queries.parse(one), queries.parse(other)
    assert a is not None
    assert b is not None
    assert queries.distance_km(a, b) == pytest.approx(km, abs=3)
    assert queries.distance_km(a, b) == queries.distance_km(b, a)
    assert queries.distance_km(a, a) == 0
