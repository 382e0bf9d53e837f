"""Yara types the name of her town as she says it, and is understood."""

import pytest

from jobtease.regions import queries


@pytest.mark.parametrize(
    "typed, first",
    [
        ("rot", "Rotterdam"),
        ("ROTTERDAM ", "Rotterdam"),
        ("den haag", "'s-Gravenhage"),
        ("the hague", "'s-Gravenhage"),
        ("s gravenhage", "'s-Gravenhage"),
        ("den bosch", "'s-Hertogenbosch"),
        ("sudwest", "Súdwest-Fryslân"),
        ("hoofddorp", "Haarlemmermeer"),
        ("capelle a/d ijssel", "Capelle aan den IJssel"),
        ("nootdorp", "Pijnacker-Nootdorp"),
        ("hoek van", "Rotterdam"),
        ("hengelo", "Hengelo (O.)"),
        ("roterdam", "Rotterdam"),
        ("amsterdma", "Amsterdam"),
    ],
)
def test_a_town_is_found_as_people_write_it(typed: str, first: str) -> None:
    assert queries.search(typed)[0].name == first


def test_names_come_before_towns_and_namesakes_can_be_told_apart() -> None:
    found = queries.search("bergen")
    assert [place.name for place in found[:2]] == ["Bergen (L.)", "Bergen (NH.)"]
    assert [place.hint for place in found[:2]] == ["Nieuw-Bergen, Limburg", "Noord-Holland"]
    assert "Bergen op Zoom" in [place.name for place in found]


@pytest.mark.parametrize("typed", ["", "   ", "-", "xyzzy", "\x00", "%", "🙂", "ab" * 50_000])
def test_nonsense_finds_nothing(typed: str) -> None:
    assert queries.search(typed) == []
    assert queries.parse(typed) is None


def test_no_more_than_asked_for() -> None:
    assert len(queries.search("a", limit=3)) == 3
    assert queries.search("a", limit=0) == queries.search("a", limit=-1) == []


def test_every_name_on_the_list_and_every_code_means_one_municipality() -> None:
    for place in queries.all_places():
        assert queries.parse(place.name) == queries.parse(place.code) == queries.by_code(place.code) == place
        assert place in queries.search(place.name)


@pytest.mark.parametrize(
    "typed, meant",
    [
        ("Den Haag", "'s-Gravenhage"),
        ("capelle ad ijssel", "Capelle aan den IJssel"),
        ("hengelo", "Hengelo (O.)"),
        ("Weesp", "Amsterdam"),
        ("middelburg", "Middelburg (Z.)"),
        ("bergen nh", "Bergen (NH.)"),
        ("Bergen (Noord-Holland)", "Bergen (NH.)"),
        ("Bergen, Limburg", "Bergen (L.)"),
        ("Hengelo Gld", "Bronckhorst"),
        ("gemeente Rotterdam", "Rotterdam"),
        ("Gem. Utrecht", "Utrecht"),
        ("De gemeente Den Haag", "'s-Gravenhage"),
        ("’s-Gravenhage", "'s-Gravenhage"),
        ("DEN BOSCH", "'s-Hertogenbosch"),
        ("s Hertogenbosch", "'s-Hertogenbosch"),
        ("ĳsselstein", "IJsselstein"),
        ("Ĳsselstein", "IJsselstein"),
        ("Ysselstein", "IJsselstein"),
        ("nymegen", "Nijmegen"),
        ("Alphen a/d Rijn", "Alphen aan den Rijn"),
        ("Alphen aan de Rijn", "Alphen aan den Rijn"),
        ("Krimpen a.d. IJssel", "Krimpen aan den IJssel"),
        ("Gilze & Rijen", "Gilze en Rijen"),
        ("St. Michielsgestel", "Sint-Michielsgestel"),
        ("BoZ", "Bergen op Zoom"),
        ("Landerd", "Maashorst"),
        ("De Friese Meren", "De Fryske Marren"),
        ("Ljouwert", "Leeuwarden"),
        ("Skylge", "Terschelling"),
        ("Boalsert", "Súdwest-Fryslân"),
        ("Dongeradeel", "Noardeast-Fryslân"),
        ("Menaldumadeel", "Waadhoeke"),
        ("Hoogezand-Sappemeer", "Midden-Groningen"),
        ("Haarlemmerliede en Spaarnwoude", "Haarlemmermeer"),
        ("Zeevang", "Edam-Volendam"),
        ("Cromstrijen", "Hoeksche Waard"),
        ("Sluis-Aardenburg", "Sluis"),
        ("Boxmeer", "Land van Cuijk"),
        ("Heerhugowaard", "Dijk en Waard"),
        ("gm0599", "Rotterdam"),
    ],
)
def test_without_javascript_the_typed_name_is_understood(typed: str, meant: str) -> None:
    place = queries.parse(typed)
    assert place is not None
    assert place.name == meant


@pytest.mark.parametrize(
    "code, called, hint",
    [
        ("GM0518", "Den Haag", "'s-Gravenhage, Zuid-Holland"),
        ("GM0796", "Den Bosch", "'s-Hertogenbosch, Noord-Brabant"),
        ("GM0599", "Rotterdam", "Zuid-Holland"),
    ],
)
def test_people_read_the_name_that_they_use(code: str, called: str, hint: str) -> None:
    place = queries.by_code(code)
    assert place is not None
    assert (place.called, place.hint) == (called, hint)
    assert queries.parse(place.called) == queries.parse(place.name) == place


@pytest.mark.parametrize("typed", ["bergen", "Alphen", "rotterd", "Roterdam", "GM9999", "Antwerpen"])
def test_no_guess_when_it_could_be_two_or_none(typed: str) -> None:
    assert queries.parse(typed) is None
