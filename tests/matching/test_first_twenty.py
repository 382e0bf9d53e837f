"""The first twenty are those of ranking everybody, in worlds made by chance."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import timedelta
from itertools import product
from random import Random
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Audience, seen_by
from jobtease.data import raw_sql, transactions
from jobtease.helping.models import HelpRequest, Offer, OfferState, Place, RequestSkill, RequestState
from jobtease.matching import fit as fitting
from jobtease.matching import queries
from jobtease.matching.bounds import promises
from jobtease.matching.search import EVERYWHERE
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.regions import queries as regions
from tests.house import House, Person
from tests.matching import worlds
from tests.matching.worlds import World

HOME = (51.9225, 4.47917)


@pytest.mark.parametrize("seed", range(2))
async def test_people_for_a_request(house: House, seed: int) -> None:
    yara = await house.join("Yara")
    world = World(Random(seed), people=260, requests=0, skills=6)
    await worlds.fill(world, yara)
    await _keep_some_busy(world)
    everybody = await _everybody()
    for place in Place:
        for wanted in (0, 1, 3):
            keys = _some_keys(world, wanted)
            request = await _ask(yara, keys, place)
            found = await queries.people_for(yara.viewer, request.public_id)
            assert [(one.public_id, one.fit) for one in found] == await _ranked(yara, everybody, request, keys)


def _some_keys(world: World, number: int) -> list[str]:
    keys: set[str] = set()
    while len(keys) < number:
        keys |= set(world.keys(number))
    return sorted(keys)[:number]


@transactions.atomic
async def _ask(person: Person, keys: list[str], place: Place) -> HelpRequest:
    opened = clock.now() - timedelta(days=2)
    return await worlds.ask(person.viewer.id, "GM0599", HOME, keys, place=place, free_days=3, opened_at=opened)


@transactions.atomic
async def _keep_some_busy(world: World) -> None:
    random = world.random
    accounts = await Account.filter(nickname__startswith="Nr ").order_by("id")
    for helper in random.sample(accounts, 60):
        for _ in range(random.randint(1, 3)):
            request = await worlds.ask(
                accounts[0].id, "GM0599", HOME, [], state=RequestState.MATCHED, audience=Audience.ME
            )
            await worlds.offer(helper.id, request, OfferState.ACCEPTED, random.choice((1, 3, 9)))


@dataclass(frozen=True)
class Somebody:
    """All that a ranking looks at, as it stands in the tables."""

    account: Account
    skills: frozenset[str]
    load: int


async def _everybody() -> dict[int, Somebody]:
    """Everybody by the id of the account."""
    skills: dict[int, set[str]] = defaultdict(set)
    for one in await ProfileSkill.all():
        skills[one.account_id].add(one.skill_id)
    week = clock.now() - timedelta(days=7)
    busy = await Offer.filter(state=OfferState.ACCEPTED, answered_at__gte=week).values_list("author_id", flat=True)
    loads = Counter(busy)
    return {one.id: Somebody(one, frozenset(skills[one.id]), loads[one.id]) for one in await Account.all()}


async def _ranked(
    asker: Person, everybody: dict[int, Somebody], request: HelpRequest, keys: list[str]
) -> list[tuple[str, fitting.Fit]]:
    """The ranking without any index: every profile, one by one."""
    ranked = []
    need = queries.need_of(vars(request), len(keys))
    profiles = await Profile.filter(seen_by(asker.viewer), helps=True).exclude(author_id=asker.viewer.id)
    for profile in profiles:
        somebody = everybody[profile.author_id]
        account = somebody.account
        if account.suspended_at:
            continue
        facts = vars(profile) | {"load": somebody.load, "active_on": account.active_on}
        if one := fitting.fit(queries.person_of(facts), need, len(somebody.skills & set(keys))):
            ranked.append((-one.score, account.id, account.public_id, one))
    return [(public_id, one) for _, _, public_id, one in sorted(ranked, key=lambda row: row[:2])[:20]]


@transactions.atomic
async def _profile(person: Person, keys: list[str]) -> Profile:
    viewer = person.viewer
    place = regions.by_code(viewer.municipality)
    assert place is not None
    point: dict[str, Any] = {"latitude": place.lat, "longitude": place.lon}
    for key in keys:
        await ProfileSkill.create(account_id=viewer.id, skill_id=key, helps=True, **point)
    return await Profile.create(
        author_id=viewer.id,
        municipality=place.code,
        labour_region=place.labour_region,
        audience=Audience.MEMBERS,
        helps=True,
        free_days=5,
        travel_km=25,
        **point,
    )


@pytest.mark.parametrize("seed", range(2))
async def test_requests_for_a_person(house: House, seed: int) -> None:
    henk = await house.join("Henk")
    world = World(Random(seed + 10), people=150, requests=3, skills=8)
    profile = await _profile(henk, _some_keys(world, 3))
    await worlds.fill(world, henk)
    assert len(await _agreed(henk, profile)) == 20


@pytest.mark.parametrize(("number", "home"), [(0, "GM0599"), (1, "GM0599"), (2, "GM0014"), (6, "GM0228")])
async def test_requests_for_who_has_few_skills_or_many_online_or_not(house: House, number: int, home: str) -> None:
    """What asks for no skill is a stream of its own, in rings; what asks for one comes from the whole country."""
    henk = await house.join("Henk", home)
    world = World(Random(number), people=150, requests=3, skills=8)
    profile = await _profile(henk, _some_keys(world, number))
    await worlds.fill(world, henk)
    for helps_online, travel_km, free_days in product((True, False), (0, 10, 100), (0, 6)):
        await _changed(profile, helps_online=helps_online, travel_km=travel_km, free_days=free_days)
        await _agreed(henk, profile)


async def test_requests_for_who_has_no_profile(house: House) -> None:
    henk = await house.join("Henk")
    world = World(Random(5), people=150, requests=3, skills=8)
    await worlds.fill(world, henk)
    home = regions.by_code("GM0599")
    assert home is not None
    found = await _agreed(
        henk,
        Profile(municipality=home.code, labour_region=home.labour_region, latitude=home.lat, longitude=home.lon),
    )
    assert len(found) == 20


@pytest.mark.parametrize("seed", range(2))
async def test_no_request_has_more_points_than_it_promised(house: House, seed: int) -> None:
    """Else a page of the promising ones would end before all of the first twenty were read."""
    henk = await house.join("Henk")
    world = World(Random(seed + 20), people=150, requests=3, skills=8)
    keys = _some_keys(world, 3)
    profile = await _profile(henk, keys)
    await worlds.fill(world, henk)
    today = clock.local(clock.now()).date()
    wishes = await _wishes()
    met = 0
    there = set(await HelpRequest.filter(state="open", visibility="shown").values_list("id", flat=True))
    for helps_online, travel_km, free_days in product((True, False), (0, 10, 100, 300), (0, 6)):
        await _changed(profile, helps_online=helps_online, travel_km=travel_km, free_days=free_days)
        person = queries.person_of(vars(profile) | {"load": 0, "active_on": today})
        apart = fitting.apart_from_the_request(person, today)
        promised: dict[bool, dict[int, int]] = {}
        for skilled in (True, False):
            one = promises(person, keys if skilled else [], EVERYWHERE, (), 10_000)
            rows = await raw_sql.fetch(one.sql, *one.values)
            assert rows == sorted(rows, key=lambda row: (-row["promise"], row["id"]))
            promised[skilled] = {row["id"]: row["promise"] for row in rows}
            assert promised[skilled].keys() <= there
            if rows:
                at = rows[len(rows) // 2]
                rest = promises(person, keys if skilled else [], EVERYWHERE, (at["promise"], at["id"]), 10_000)
                assert await raw_sql.fetch(rest.sql, *rest.values) == rows[len(rows) // 2 + 1 :]
        for request in await HelpRequest.filter(state="open", visibility="shown"):
            wanted = wishes[request.id]
            if fit := fitting.fit(person, queries.need_of(vars(request), len(wanted)), len(wanted & set(keys))):
                assert fit.score <= promised[bool(wanted)][request.id] + apart
                met += 1
    assert met > 500


@transactions.atomic
async def _changed(profile: Profile, **values: Any) -> None:
    profile.update_from_dict(values)
    await profile.save(update_fields=list(values))


async def _wishes() -> dict[int, set[str]]:
    """The skills that each request asks for."""
    wishes: dict[int, set[str]] = defaultdict(set)
    for wish in await RequestSkill.all():
        wishes[wish.request_id].add(wish.skill_id)
    return wishes


async def _agreed(henk: Person, profile: Profile) -> list[Any]:
    """What is found for somebody with this profile; it must be what ranking every request gives, one by one."""
    everybody = await _everybody()
    today = clock.local(clock.now()).date()
    mine = everybody[henk.viewer.id]
    person = queries.person_of(vars(profile) | {"load": mine.load, "active_on": today})
    ranked = []
    wishes = await _wishes()
    answered = set(await Offer.filter(author_id=henk.viewer.id).values_list("request_id", flat=True))
    for request in await HelpRequest.filter(seen_by(henk.viewer), state="open", visibility="shown"):
        if request.author_id == henk.viewer.id or request.id in answered:
            continue
        if request.needed_by and request.needed_by < today:
            continue
        wanted = wishes[request.id]
        need = queries.need_of(vars(request), len(wanted))
        if one := fitting.fit(person, need, len(wanted & mine.skills)):
            ranked.append((-one.score, request.id, request.public_id, one))
    expected = [(public_id, one) for _, _, public_id, one in sorted(ranked, key=lambda row: row[:2])[:20]]
    found = await queries.requests_for(henk.viewer)
    assert [(one.public_id, one.fit) for one in found] == expected
    return found
