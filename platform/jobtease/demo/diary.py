"""What happens when: entries are lived through in the order of their moments, with the clock set to each."""

import heapq
import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from jobtease import clock

Step = Callable[[], Awaitable[Any]]
_SPAN = re.compile(r"(\d+)\s*([dhm])")
_UNITS = {"d": "days", "h": "hours", "m": "minutes"}


def span(text: str) -> timedelta:
    """ "3d 4h 20m" as a span; ValueError for anything else."""
    if not re.fullmatch(rf"(?:{_SPAN.pattern}\s*)+", text):
        raise ValueError(f"{text!r} is no span: write 3d 4h 20m")
    return sum((timedelta(**{_UNITS[unit]: int(number)}) for number, unit in _SPAN.findall(text)), timedelta())


@dataclass
class Diary:
    """Entries from the past up to `today`. An entry may write further entries; one for a moment that is over happens at once."""

    today: datetime
    _entries: list[tuple[datetime, int, Step]] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=count)

    def ago(self, text: str) -> datetime:
        """The moment this long before today."""
        return self.today - span(text)

    def write(self, moment: datetime, step: Step) -> None:
        """Let something happen at a moment. Nothing is written for after today."""
        if moment <= self.today:
            heapq.heappush(self._entries, (moment, next(self._numbers), step))

    async def live(self) -> None:
        """Let it all happen. The clock never goes back, so the log of events is in order."""
        over = datetime.min.replace(tzinfo=self.today.tzinfo)
        while self._entries:
            moment, _, step = heapq.heappop(self._entries)
            with clock.travel(max(over, moment)):
                await step()
                over = clock.now()
