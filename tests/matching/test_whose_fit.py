"""Who and what is found by matching: others' doings don't hide it, and nobody is found who shouldn't be."""

from math import asin, cos, radians, sin, sqrt
from random import Random

import pytest

from jobtease.data import transactions
from jobtease.errors import NotFound
from jobtease.helping.models import OfferState
from jobtease.matching import queries
from jobtease.matching.search import HALVES_KM, Square, rings
from tests.feed.posts import request_of
from tests.house import House
from tests.matching import worlds
from tests.matching.test_pages import profile_of


async def test_only_the_skills_that_are_asked_for_are_read_of_those_who_were_found(house: House) -> None:
    henk, samira, bram = [await house.join(name) for name in ("Henk", "Samira", "Bram")]
    await profile_of(henk, "excel", "barista")
    await profile_of(samira, "barista")
    await profile_of(bram, "excel")
    found = [henk.viewer.id, samira.viewer.id]
    assert await queries.skills_among(found, ["excel"]) == {(henk.viewer.id, "excel")}
    assert await queries.skills_among(found, []) == await queries.skills_among([], ["excel"]) == set()


async def test_a_request_that_others_answered_still_fits_me(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    await profile_of(henk, "excel")
    request = await request_of(yara, "Excel, please", keys=("excel",))
    assert [await queries.has_skills(one.viewer) for one in (henk, samira)] == [True, False]
    [before] = await queries.requests_for(henk.viewer)
    await transactions.atomic(worlds.offer)(samira.viewer.id, request, OfferState.OPEN, 0)
    chose_her = await request_of(yara, state="matched")
    await transactions.atomic(worlds.offer)(samira.viewer.id, chose_her, OfferState.ACCEPTED, 1)
    [found] = await queries.requests_for(henk.viewer)
    assert (found.public_id, found.fit.score) == (request.public_id, before.fit.score)  # her week is not his
    for state, days, busier in (
        (OfferState.ACCEPTED, 30, False),
        (OfferState.DECLINED, 1, False),
        (OfferState.ACCEPTED, 1, True),
    ):
        chose_him = await request_of(yara, state="matched")
        await transactions.atomic(worlds.offer)(henk.viewer.id, chose_him, state, days)
        [found] = await queries.requests_for(henk.viewer)
        assert (found.fit.score < before.fit.score) is busier
    await transactions.atomic(worlds.offer)(henk.viewer.id, request, OfferState.WITHDRAWN, 0)
    assert await queries.requests_for(henk.viewer) == []


async def test_the_asker_is_not_suggested_to_herself_with_or_without_skills(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    for person in (yara, henk):
        await profile_of(person, "excel")
    for keys in (("excel",), ()):
        request = await request_of(yara, "Excel, please", keys=keys)
        assert [one.nickname for one in await queries.people_for(yara.viewer, request.public_id)] == ["Henk"]
        assert await queries.requests_for(yara.viewer) == []
        with pytest.raises(NotFound):
            await queries.people_for(henk.viewer, request.public_id)


async def test_moderators_are_not_suggested(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    for person in (henk, marloes):
        await profile_of(person, "excel")
    request = await request_of(yara, "Excel, please", keys=("excel",))
    assert [one.nickname for one in await queries.people_for(yara.viewer, request.public_id)] == ["Henk"]


async def test_an_offer_that_was_declined_makes_nobody_busy(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    await profile_of(henk, "excel", weekly_maximum=1)
    scores = {}
    for state in (OfferState.DECLINED, OfferState.ACCEPTED):
        request = await request_of(yara, f"Excel {state}", keys=("excel",))
        before = await queries.people_for(yara.viewer, request.public_id)
        other = await request_of(samira, f"Another {state}", keys=("excel",))
        await transactions.atomic(worlds.offer)(henk.viewer.id, other, state, 1)
        after = await queries.people_for(yara.viewer, request.public_id)
        scores[state] = after[0].fit.score - before[0].fit.score
    assert scores[OfferState.DECLINED] == 0
    assert scores[OfferState.ACCEPTED] < 0


async def test_three_hundred_and_fifty_people_at_one_place_are_each_found_once(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More than a page is read at once: what comes on the next page must be neither doubled nor left out."""
    yara = await house.join("Yara")
    monkeypatch.setattr(worlds, "PLACES", ("GM0599",))
    world = worlds.World(Random(7), people=350, requests=0, skills=4)
    await worlds.fill(world, yara)
    for keys in (("waiting-tables",), ()):
        request = await request_of(yara, "Who helps?", keys=keys)
        found = await queries.people_for(yara.viewer, request.public_id, limit=400)
        names = [one.public_id for one in found]
        assert len(names) == len(set(names))
        assert len(names) > (100 if keys else 150)


def test_what_lies_outside_a_square_is_not_nearer_than_its_half() -> None:
    """The promise that the bound of a ring rests on, tried at random points and at the edges."""
    chance = Random(5)
    for _ in range(3_000):
        lat, lon, half = chance.uniform(50.7, 53.6), chance.uniform(3.3, 7.3), chance.choice(HALVES_KM)
        south, north, west, east = Square(lat, lon, half).edges
        x, y = chance.uniform(west, east), chance.uniform(south, north)
        edge = chance.choice([(south, x), (north, x), (y, west), (y, east)])
        assert _kilometres((lat, lon), edge) >= half - 1e-6
    for ring in rings(52, 5):
        assert ring.km == (ring.inner.half if ring.inner else 0)
    assert [ring.outer.half if ring.outer else None for ring in rings(52, 5)] == [*HALVES_KM, None]


def _kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Along a great circle (haversine)."""
    (a, b), (c, d) = ([radians(x) for x in point] for point in (one, other))
    return 2 * 6371.0088 * asin(sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2))
