"""The attacker's distance game: somebody who may ask as often as they like, from wherever they like, for where a person lives.

What they see of a person is at most a whole `Fit`: the points that make the order of a list, the reasons in words, and that it isn't
there when the two can't meet. Two homes that gave the same answer to everything are both possible. When two possible homes are more
than ten kilometres apart, no circle of five kilometres around any point holds all of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, pi, radians, sin
from random import Random
from typing import Any

from jobtease import clock
from jobtease.helping.models import Place as Where
from jobtease.matching.fit import Fit, fit
from jobtease.matching.queries import need_of, person_of
from jobtease.profiles import geocoding
from jobtease.profiles.models import Profile
from jobtease.regions.coarse import Coarse, middle, square_of, squares
from jobtease.regions.queries import Place, all_places, distance_km
from tests.helping.people import ask
from tests.house import House, Person
from tests.profiles.test_postcode import geocoder

PROBES = 40
"""Far more than it takes: on points of a kilometre, three were enough."""

Answer = tuple[Fit | None, Fit | None]


def row(home: Place, lat: float, lon: float, **facts: Any) -> dict[str, Any]:
    """Profile and request in one row, as they would stand in the tables if nothing had been made coarse before."""
    common = {
        "latitude": lat,
        "longitude": lon,
        "municipality": home.code,
        "labour_region": home.labour_region,
        "travel_km": 10,
        "free_days": 0,
        "helps_online": False,
        "load": 0,
        "weekly_maximum": 3,
        "active_on": clock.now().date(),
        "place": Where.NEARBY,
        "opened_at": clock.now(),
        "needed_by": None,
        "offer_count": 0,
    }
    return common | facts


@dataclass
class Attacker:
    """Moves as often as they like, asks and helps; `seen` are all answers so far."""

    random: Random
    seen: list[tuple[dict[str, Any], Answer]]

    def probe(self, target: dict[str, Any]) -> None:
        """One more look, from a point and with a limit that depend on what was seen so far."""
        near = [mine for mine, answer in self.seen if any(one and one.km < 40 for one in answer)]
        base = self.random.choice(near) if near and self.random.random() < 0.8 else None
        home = self.random.choice(all_places())
        lat, lon = (base["latitude"], base["longitude"]) if base else (home.lat, home.lon)
        known = [one.km for _mine, answer in self.seen for one in answer if one]
        limit = self.random.choice(known) + self.random.randint(-1, 1) if known else 300
        mine = row(
            home,
            lat + self.random.uniform(-0.1, 0.1),
            lon + self.random.uniform(-0.1, 0.1),
            travel_km=self.random.choice((300, max(limit, 0))),
            place=self.random.choice(list(Where)),
            helps_online=self.random.random() < 0.3,
        )
        self.seen.append((mine, look(mine, target)))

    def could_be(self, other: dict[str, Any]) -> bool:
        """Whether somebody else at another place would have given every answer that was seen."""
        return all(look(mine, other) == answer for mine, answer in self.seen)


def look(mine: dict[str, Any], target: dict[str, Any]) -> Answer:
    """What one person sees of another: of what they ask, and of them as somebody who could help."""
    return fit(person_of(mine), need_of(target, 0), 0), fit(person_of(target), need_of(mine, 0), 0)


def elsewhere(lat: float, lon: float) -> Iterator[Coarse]:
    """Other places somebody at this point could live: first the corners around it, then farther and farther away."""
    at = middle(square_of(lat, lon))
    for north, east in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
        yield moved(at, 3.74 * north, 3.74 * east)
    for km in (6, 9, 12):
        for part in range(8):
            yield moved(Coarse(lat, lon), km * sin(part * pi / 4), km * cos(part * pi / 4))


def moved(point: Coarse, north: float, east: float) -> Coarse:
    return Coarse(point.lat + north / 111.32, point.lon + east / 111.32 / cos(radians(point.lat)))


def test_in_a_thousand_worlds_nobody_is_found_under_a_circle_of_five_kilometres() -> None:
    found = [seed for seed in range(1000) if not _is_hidden(Random(seed))]
    assert found == []


def _is_hidden(random: Random) -> bool:
    home = random.choice(all_places())
    lat, lon = home.lat + random.uniform(-0.12, 0.12), home.lon + random.uniform(-0.2, 0.2)
    facts = {"travel_km": random.choice((5, 10, 25, 100)), "helps_online": random.random() < 0.5}
    target = row(home, lat, lon, **facts, place=random.choice(list(Where)))
    attacker = Attacker(random, [])
    for _ in range(PROBES):
        attacker.probe(target)
    possible = [Coarse(lat, lon)]
    for other in elsewhere(lat, lon):
        if attacker.could_be(target | {"latitude": other.lat, "longitude": other.lon}):
            possible.append(other)
            if any(distance_km(other, one) > 10 for one in possible):
                return True
    return False


FROM = ("GM1895", "GM0765", "GM0014", "GM0047")
HOMES = ((3.5, 3.5), (-3.5, 3.0), (0.0, -3.6))
"""Kilometres north and east of the middle of a square of Oldambt."""


async def test_pages_are_the_same_wherever_in_a_square_somebody_lives(house: House) -> None:
    yara = await house.join("Yara", "GM1895")
    square = min(squares()["GM1895"])
    spies = [await house.join(f"Spy in {code}", code) for code in FROM]
    for spy in spies:
        await _lives_at(house, spy, moved(middle(square), 2.1, 0.4), travel_km="300")
    asked = {spy.viewer.id: await ask(spy) for spy in spies}
    lists = []
    for north, east in HOMES:
        await _lives_at(house, yara, moved(middle(square), north, east))
        assert (await Profile.get(author_id=yara.viewer.id)).latitude == middle(square).lat
        request = await ask(yara)
        seen = []
        for spy in spies:
            for path in ("/", "/requests/for-you", f"/requests/{asked[spy.viewer.id]}/people"):
                page = (await spy.get(path)).text.replace(request, "it")
                seen.append([line for line in page.splitlines() if "card__" in line or " km" in line])
        assert all(seen)
        lists.append(seen)
        await yara.post(f"/requests/{request}/withdraw")
    assert lists[0] == lists[1] == lists[2]


async def _lives_at(house: House, person: Person, home: Coarse, **form: str) -> None:
    profile = {"audience": "members", "helps": "1", "skills": "interview-practice", "postcode": "9681 AB"} | form
    answer = await person.write_profile(profile)
    assert answer.status_code == 303, answer.text
    found = {"response": {"docs": [{"centroide_ll": f"POINT({home.lon} {home.lat})"}]}}
    async with geocoder(house, found):
        assert await geocoding.locate(house.resources) == 1
