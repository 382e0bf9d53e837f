"""Which municipalities each of many typed words gives, in which order, and which one is meant; compared with tests/readings."""

import pytest

from jobtease.regions import queries
from tests import stored

WHOLE = (
    "Rotterdam",
    "'s-Gravenhage",
    "Capelle aan den IJssel",
    "capelle a/d ijssel",
    "capelle a.d. ijssel",
    "capelle a d ijssel",
    "Bergen (NH.)",
    "Bergen op Zoom",
    "Súdwest-Fryslân",
    "Hoek van Holland",
    "GM0599",
)
"""Typed letter by letter."""
WORDS = """
a|berg|bergen|bergen nh|bergen (l.)|bergen l|hengelo|hengelo o|middelburg|alphen|den|den h|haag|'s|s gr|'t|ijssel|aan den|ad ijssel|a/d
nieuw|oost|noord|dam|water|veen|gm|gm05|gm0599|GM0599|gm9999|weesp|hoofddorp|nootdorp|hague|den bosch|loosdrecht|urk|ur|epe|ede|ee|oss|os
roterdam|rotterdan|rotterdma|rrotterdam|rottrdm|amsterdma|utrehct|utrect|grningen|groningne|leuwarden|zwole|zwol|xwolle|tilbrug|urkk|edee
hoofdorp|weep|wesp|noodorp|eindhovn|eindhove|eindhoven x|rotterdam centrum|rotter dam|rotter-dam|ROTTERDAM|rótterdam|rotterdam!
""".replace("\n", "|")


def told(typed: str) -> str:
    meant = queries.parse(typed)
    found = [f"{place.called} [{place.hint}]" for place in queries.search(typed)]
    return f"{typed!a} {f'means {meant.code}' if meant else 'is not enough'}: {'; '.join(found) or 'nothing'}"


def test_what_is_found_for_what_people_type_stays_as_it_is_stored(pytestconfig: pytest.Config) -> None:
    typed = [whole[:end] for whole in WHOLE for end in range(1, len(whole) + 1)]
    lines = [told(one) for one in dict.fromkeys([*typed, *filter(None, WORDS.split("|"))])]
    lines += [f"all {len(queries.search('a', limit=400))} with an a, {len(queries.search('a'))} at first"]
    stored.compare(lines, stored.READINGS / "municipalities.txt", pytestconfig)


def test_only_sixty_letters_are_looked_at() -> None:
    assert queries.parse(" " * 51 + "Rotterdam") == queries.by_code("GM0599")
    assert queries.parse(" " * 52 + "Rotterdam") is None
    assert queries.search(" " * 51 + "Rotterdam")[0].name == "Rotterdam"
    assert queries.search("-" * 59 + "Rotterdam") == queries.search("R")


def test_the_order_of_all_and_how_far_they_are_apart_stay_as_they_are_stored(pytestconfig: pytest.Config) -> None:
    every = queries.all_places()
    lines = [f"{one.name}: {queries.distance_km(one, other):.4f}" for one, other in zip(every, every[7:], strict=False)]
    stored.compare(lines, stored.READINGS / "distances.txt", pytestconfig)


@pytest.mark.parametrize(
    ("one", "other", "km"),
    [((0, 0), (0, 180), 20015.1), ((90, 0), (-90, 0), 20015.1), ((0, 0), (0, 1), 111.195), ((60, 0), (60, 1), 55.597)],
)
def test_distances_on_the_globe(one: tuple[float, float], other: tuple[float, float], km: float) -> None:
    home = queries.all_places()[0]
    a, b = (queries.Place(home.code, "", "", "", "", *point) for point in (one, other))
    assert queries.distance_km(a, b) == pytest.approx(km, rel=1e-5)
    assert queries.distance_km(b, a) == queries.distance_km(a, b)
