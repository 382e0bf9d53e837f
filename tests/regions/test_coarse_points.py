"""What is kept of where somebody lives: their municipality, or a square of it that is large enough to hide in."""

from importlib import import_module
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

from tortoise.connection import get_connection

from jobtease import migrations
from jobtease.data import transactions
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.regions.coarse import SQUARE_KM, Coarse, coarse, middle, square_of, squares
from jobtease.regions.queries import all_places, by_code, distance_km
from tests.house import House, Person
from tests.matching import worlds


def test_of_a_coarse_point_it_is_the_same_again() -> None:
    for place in all_places():
        assert coarse(place.code, place.lat, place.lon) == (place.lat, place.lon)
        for square in squares().get(place.code, ()):
            assert square_of(*middle(square)) == square
            assert coarse(place.code, *middle(square)) == middle(square)


def test_every_square_is_of_a_municipality_and_near_its_town() -> None:
    assert len(squares()) > 50
    for code, found in squares().items():
        home = by_code(code)
        assert home
        near = [distance_km(home, middle(square)) for square in found]
        assert 0 < min(near) <= max(near) < 35
        others = {square for other, theirs in squares().items() if other != code for square in theirs}
        assert not found & others, "most of a square is in one municipality"


def test_neighbours_share_a_point_and_it_is_all_that_is_kept() -> None:
    random, kept = Random(1), set[tuple[str, Coarse]]()
    for _ in range(20_000):
        place = random.choice(all_places())
        lat, lon = place.lat + random.uniform(-0.3, 0.3), place.lon + random.uniform(-0.4, 0.4)
        kept.add((place.code, coarse(place.code, lat, lon)))
    points = {(place.code, Coarse(place.lat, place.lon)) for place in all_places()}
    points |= {(code, middle(square)) for code, found in squares().items() for square in found}
    assert kept <= points


def test_nobody_lives_in_another_part_of_the_country_than_they_say() -> None:
    for place in all_places():
        for lat, lon in ((53.2, 6.5), (50.85, 5.7), (51.5, 3.6), (52.35, 4.9)):
            assert distance_km(place, coarse(place.code, lat, lon)) < 35


def test_a_square_does_not_fit_under_a_circle_of_five_kilometres() -> None:
    row, column = square_of(52.1, 5.6)
    south_west, north_east = middle((row, column)), middle((row + 1, column + 1))
    assert distance_km(south_west, north_east) > 10  # as far apart as two corners of one square
    assert distance_km(middle((row, column)), middle((row + 1, column))) < SQUARE_KM + 0.1


async def test_points_that_said_too_much_become_coarse_with_the_upgrade(house: House) -> None:
    yara, henk = await house.join("Yara", "GM1924"), await house.join("Henk")
    expected, known = middle(min(squares()["GM1924"])), Coarse(51.922, 4.479)
    fine = (expected.lat + 0.02, expected.lon - 0.03)
    await _stored(yara, "GM1924", fine)
    await _stored(henk, "GM0599", known)
    request = await transactions.atomic(worlds.ask)(yara.viewer.id, "GM1924", fine, [])
    [path] = Path(migrations.__file__).parent.glob("*_coarse_points.py")
    migration: Any = import_module(f"jobtease.migrations.{path.stem}")
    await migration.coarsen(None, SimpleNamespace(client=get_connection("default")))
    for account, point in ((yara, expected), (henk, known)):
        for row in (
            await Profile.get(author_id=account.viewer.id),
            await ProfileSkill.get(account_id=account.viewer.id),
        ):
            assert (row.latitude, row.longitude) == point
    await request.refresh_from_db()
    assert (request.latitude, request.longitude) == expected


@transactions.atomic
async def _stored(person: Person, code: str, point: tuple[float, float]) -> None:
    where: dict[str, Any] = {"latitude": point[0], "longitude": point[1]}
    await Profile.create(
        author_id=person.viewer.id, municipality=code, labour_region="Rijnmond", audience="members", **where
    )
    await ProfileSkill.create(account_id=person.viewer.id, skill_id="excel", **where)
