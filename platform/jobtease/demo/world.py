"""The demo world, made on an empty database: who lives there, and everything that happened to them until today."""

import tomllib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from jobtease import clock, events
from jobtease.accounts import actions as accounts
from jobtease.accounts.models import Account
from jobtease.audience import Role, Viewer
from jobtease.demo.diary import Diary
from jobtease.errors import Conflict
from jobtease.regions import queries as regions
from jobtease.resources import Resources
from jobtease.text import fold

FOLDER = Path(__file__).parent
WELL_KNOWN_NAMES = "Yara, Henk, Samira or Marloes"
DAYS = {"ma": 1, "di": 2, "wo": 4, "do": 8, "vr": 16, "za": 32, "zo": 64}

Chore = Callable[[Resources], Awaitable[Any]]


@dataclass
class World:
    """What has been made so far."""

    resources: Resources
    diary: Diary
    people: dict[str, Viewer]


async def make(resources: Resources, consumers: Sequence[events.Consumer], chores: Sequence[Chore]) -> World:
    """Make the demo world. Consumers and chores run along, so that notices and expiries have their own moments too.

    Raises Conflict when there is anybody in the database already.
    """
    if resources.settings.production:
        raise Conflict
    if await Account.exists():
        raise Conflict
    world = World(resources, Diary(clock.now()), {})
    for person in _read("people")["person"]:
        _join(world, person)

    async def follow() -> None:
        await events.consume_all(consumers)
        for chore in chores:
            await chore(resources)

    for hours in (*range(0, 72, 3), *range(72, 24 * 30, 24)):
        world.diary.write(world.diary.today - timedelta(hours=hours), follow)
    await world.diary.live()
    return world


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def _join(world: World, person: dict[str, Any]) -> None:
    place = regions.parse(person["town"])
    assert place is not None

    async def join() -> None:
        account = await accounts.join(
            f"{fold(person['name'])}@jobtease.example",
            person["name"],
            place.code,
            person.get("language", "nl"),
            Role(person.get("role", "member")),
        )
        world.people[person["name"]] = Viewer(
            id=account.id,
            public_id=account.public_id,
            nickname=account.nickname,
            role=account.role,
            municipality=place.code,
            municipality_name=place.name,
            labour_region=place.labour_region,
            language=account.language,
        )

    world.diary.write(world.diary.ago(f"{person['joined']}d 5h"), join)
