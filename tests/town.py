"""A small town where a bit of everything has happened, the same each time: what tests/test_pages.py looks at.

The clock stands where the town says. tests/stories.py is what people did there, mostly through the forms of the site.
"""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import pytest

from jobtease import clock
from jobtease.operations import readiness
from tests.house import House, Person
from tests.test_routes import World

PRESENT = datetime(2027, 3, 9, 12, 0, tzinfo=clock.AMSTERDAM)
"""A Tuesday. What people say with a moment is told from here; in the night of the 28th the clocks change."""
BEGINNING = PRESENT - timedelta(days=60)

NOBODYS = {
    "static.mark": "x",
    "static.path": "css/tokens.css",
    "accounts.public_id": "nosuchcode",
    "accounts:resume.public_id": "nosuchformofmine",
    "accounts.token": "nosuchtoken",
    "accounts.directory": "nosuchdirectory",
    "accounts.kind": "digest",
    "position": "0",
    "size": "small",
    "photo": "nosuchphoto",
    "practice": "hotel",
    "moderation:report.kind": "outfit",
    "moderation:visitor_report.public_id": "nosuchreportofme",
    "moderation:visitor_appeal.public_id": "nosuchreportofme",
    "moderation.token": "nosuchtoken",
}
"""Parts of addresses that are of no thing here."""


class Watch:
    """Stands in the place of `datetime` in jobtease.clock: it goes a step further each time somebody looks."""

    def __init__(self) -> None:
        self.at = BEGINNING.astimezone(UTC)
        self.go()

    def now(self, zone: tzinfo) -> datetime:
        self.at += self.step
        return self.at.astimezone(zone)

    def set(self, days: int, hour: int, minute: int = 0) -> None:
        """To a moment so many days from the present day. It never goes back."""
        day = (PRESENT + timedelta(days=days)).replace(hour=hour, minute=minute)
        assert day >= self.at, "what happened later comes later"
        self.at = day.astimezone(UTC)

    def stop(self) -> None:
        """From now on no time passes."""
        self.step = timedelta(0)

    def go(self) -> None:
        """From now on it does again."""
        self.step = timedelta(milliseconds=1)


@contextmanager
def by_our_watch() -> Iterator[Watch]:
    """The time and the room on the disk are as the town says, whatever machine this is."""
    watch = Watch()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock, "datetime", watch)
        patch.setattr(clock, "_shift", timedelta(0))
        patch.setattr(readiness, "room", lambda folder: readiness.Room(folder, 40 * 10**9, 100 * 10**9))
        yield watch


@dataclass
class Town:
    """Who lives there, what stands in addresses, and further addresses to look at, by what is to be seen there."""

    house: House
    watch: Watch
    people: dict[str, Person] = field(default_factory=dict)
    world: World = field(default_factory=lambda: World(dict(NOBODYS)))
    more: dict[str, str] = field(default_factory=dict)
    chapter: str = ""
    """What is being told."""

    def of(self, *names: str) -> list[Person]:
        """These people."""
        return [self.people[name] for name in names]

    async def tell(self, *stories: "Callable[[Town], Awaitable[None]]") -> None:
        """One after the other; after each, consumers work and all chores are done."""
        for story in stories:
            self.chapter = story.__name__.replace("_", " ")
            await story(self)
            await self.house.work()

    def look(self, what: str, path: str) -> None:
        """Look at this as well."""
        self.more[what] = path

    def fill(self, value: str, *names: str) -> None:
        """What stands in the addresses of routes: see World."""
        self.world.values |= dict.fromkeys(names, value)


async def send(person: Person, path: str, /, **data: Any) -> str:
    """Send a form; where that leads."""
    answer = await person.post(path, data)
    assert answer.status_code == 303, (path, answer.text)
    return str(answer.headers["location"])
