"""Random worlds for matching: many people and requests, put into the tables directly, the same for the same seed."""

from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Audience, HelpTie, Visibility
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest, Offer, OfferState, Place, RequestSkill, RequestState
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.regions import queries as regions
from jobtease.regions.coarse import coarse
from jobtease.skills import queries as skills
from tests.house import Person

PLACES = ("GM0599", "GM0599", "GM0599", "GM0344", "GM0503", "GM0606", "GM0014", "GM1924", "GM0228")
AUDIENCES = (Audience.MEMBERS,) * 5 + (Audience.MUNICIPALITY, Audience.HELPERS, Audience.ME)


@dataclass
class World:
    """A source of chance, and how many of whom."""

    random: Random
    people: int
    requests: int
    skills: int

    def keys(self, most: int) -> list[str]:
        known = [entry.key for entry in skills.all_entries()][: self.skills]
        return self.random.sample(known, self.random.randint(0, most))

    def point(self, code: str) -> tuple[float, float]:
        place = regions.by_code(code)
        assert place is not None
        if self.random.random() < 0.5:
            return place.lat, place.lon
        return coarse(code, place.lat + self.random.uniform(-0.2, 0.2), place.lon + self.random.uniform(-0.3, 0.3))


@transactions.atomic
async def fill(world: World, viewer: Person) -> None:
    """Make the world around somebody, whose own profile must exist already."""
    await Account.bulk_create([_account(world, number) for number in range(world.people)])
    accounts = await Account.filter(nickname__startswith="Nr ").order_by("id")
    people = [_person(world, account) for account in accounts]
    await Profile.bulk_create([profile for profile, _ in people])
    await ProfileSkill.bulk_create([skill for _, skills in people for skill in skills])
    known = [account for account in accounts if world.random.random() < 0.2]
    await HelpTie.bulk_create([HelpTie(asker_id=account.id, helper_id=viewer.viewer.id) for account in known])
    for account in accounts:
        for _ in range(world.random.randint(0, world.requests)):
            await _request(world, account, viewer.viewer.id)


def _account(world: World, number: int) -> Account:
    random, now = world.random, clock.now()
    away = random.choice((None, 0, 3, 20, 50))
    return Account(
        email=f"{number}@example.nl",
        nickname=f"Nr {number}",
        municipality_id=random.choice(PLACES),
        active_on=None if away is None else (now - timedelta(days=away)).date(),
        suspended_at=now if random.random() < 0.05 else None,
    )


def _person(world: World, account: Account) -> tuple[Profile, list[ProfileSkill]]:
    random, code = world.random, account.municipality_id
    place = regions.by_code(code)
    assert place is not None
    lat, lon = world.point(code)
    helps = random.random() < 0.8
    profile = Profile(
        author_id=account.id,
        municipality=code,
        labour_region=place.labour_region,
        audience=random.choice(AUDIENCES),
        visibility=Visibility.HIDDEN if random.random() < 0.05 else Visibility.SHOWN,
        travel_km=random.choice((0, 5, 10, 25, 100)),
        free_days=random.choice((0, 1, 6, 96, 127)),
        helps=helps,
        helps_online=random.random() < 0.6,
        weekly_maximum=random.choice((0, 1, 3, 5)),
        latitude=lat,
        longitude=lon,
    )
    known: dict[str, Any] = {"account_id": account.id, "helps": helps, "latitude": lat, "longitude": lon}
    return profile, [ProfileSkill(**known, skill_id=key) for key in world.keys(4)]


async def ask(author_id: int, code: str, point: tuple[float, float], keys: list[str], **values: Any) -> HelpRequest:
    """A help request, put into the tables directly."""
    place = regions.by_code(code)
    assert place is not None
    common: dict[str, Any] = {
        "audience": Audience.MEMBERS,
        "kind": "letter",
        "title": "Who reads my letter?",
        "story": "It is for a job in home care.",
        "place": Place.EITHER,
        "opened_at": clock.now(),
    }
    request = await HelpRequest.create(
        **(common | values),
        author_id=author_id,
        municipality=code,
        labour_region=place.labour_region,
        latitude=point[0],
        longitude=point[1],
    )
    for key in keys:
        await RequestSkill.create(request_id=request.id, skill_id=key)
    return request


async def offer(helper_id: int, request: HelpRequest, state: OfferState, days_ago: int = 0) -> None:
    """An offer on a request, put into the tables directly."""
    await Offer.create(
        author_id=helper_id,
        request_id=request.id,
        municipality=request.municipality,
        labour_region=request.labour_region,
        audience=Audience.CHOSEN,
        message="I can help",
        state=state,
        answered_at=None if state is OfferState.OPEN else clock.now() - timedelta(days=days_ago),
    )


async def _request(world: World, author: Account, viewer_id: int) -> None:
    random, now = world.random, clock.now()
    request = await ask(
        author.id,
        author.municipality_id,
        world.point(author.municipality_id),
        world.keys(3),
        audience=random.choice(AUDIENCES),
        visibility=Visibility.HELD if random.random() < 0.1 else Visibility.SHOWN,
        place=random.choice(tuple(Place)),
        state=random.choice((RequestState.OPEN, RequestState.OPEN, RequestState.OPEN, RequestState.DONE)),
        needed_by=random.choice((None, (now + timedelta(days=random.randint(-1, 9))).date())),
        opened_at=now - timedelta(days=random.randint(0, 9)),
        free_days=random.choice((0, 3, 64, 127)),
        offer_count=random.choice((0, 0, 1, 2, 5)),
    )
    if random.random() < 0.1:
        await offer(viewer_id, request, OfferState.OPEN)
