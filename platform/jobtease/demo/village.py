"""What the parts of the demo world share: who is there, what was posted, and the diary."""

import tomllib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.demo.diary import Diary
from jobtease.resources import Resources

FOLDER = Path(__file__).parent


@dataclass
class Village:
    """The world while it is being made. `follow` lets consumers of events catch up."""

    resources: Resources
    diary: Diary
    follow: Callable[[], Awaitable[None]]
    people: dict[str, Viewer] = field(default_factory=dict)
    posted: dict[str, str] = field(default_factory=dict)
    """From the keys of the .toml files to public ids."""

    @property
    def hold(self) -> bool:
        """Whether newcomers' posts wait for a moderator."""
        return self.resources.settings.hold_newcomers

    def moment(self, text: str) -> datetime:
        """ "3d 14:00" from today, "-3d 14:00" before it, or "thursday 14:00": the coming one, tomorrow at the earliest."""
        day, _, at = text.partition(" ")
        today = clock.local(self.diary.today)
        ahead = (3 - today.weekday() - 1) % 7 + 1 if day == "thursday" else int(day.removesuffix("d"))
        local = datetime.combine(today.date() + timedelta(days=ahead), time.fromisoformat(at), clock.AMSTERDAM)
        return local.astimezone(self.diary.today.tzinfo)


def read(name: str) -> list[dict[str, Any]]:
    """The entries of one of the .toml files beside this one."""
    (entries,) = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8")).values()
    return list(entries)
