"""How long the loop of a server computes without a pause, in another process: what keeps everybody waiting, whoever else uses the machine.

A heartbeat on that loop notes what its thread computed between two beats. Unlike the time that somebody waits for an answer it
hardly changes when the machine is busy (tried from a load of 2.5 to 13); and a slower processor is known by its own `unit`.
"""

import asyncio
import mmap
import struct
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jobtease import app

FORM = struct.Struct("ddq")
BEAT = 0.002
NUMBERS = range(50_000)


class Pulse:
    """A page of memory that the server writes and the test reads."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(mmap.PAGESIZE))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), mmap.PAGESIZE)

    def _read(self) -> tuple[float, float, int]:
        longest, unit, beats = FORM.unpack_from(self._memory)
        return longest, unit, beats

    @property
    def longest(self) -> float:
        """Seconds of computing of the longest stretch since `forget`."""
        return self._read()[0]

    @property
    def unit(self) -> float:
        """Seconds that the server's thread takes for a fixed sum: some 2 ms on a processor of 2020."""
        return self._read()[1]

    @property
    def beats(self) -> int:
        """How often it beat since `forget`: with none there is nothing to be said."""
        return self._read()[2]

    def forget(self) -> None:
        FORM.pack_into(self._memory, 0, 0.0, self.unit, 0)

    async def beat(self) -> None:
        """Until cancelled."""
        unit = min(_sum_up() for _ in range(5))
        FORM.pack_into(self._memory, 0, 0.0, unit, 0)
        before = time.thread_time()
        while True:
            await asyncio.sleep(BEAT)
            now = time.thread_time()
            longest, _unit, beats = self._read()
            FORM.pack_into(self._memory, 0, max(longest, now - before), unit, beats + 1)
            before = now


def _sum_up() -> float:
    before = time.thread_time()
    sum(number * number for number in NUMBERS)
    return time.thread_time() - before


def beat_beside(path: Path) -> None:
    """In the process of a server, before it starts: its heart beats beside what else runs there."""
    running = app.running

    def with_pulse(coroutines: Sequence[Any]) -> Any:
        return running([*coroutines, Pulse(path).beat()])

    app.running = with_pulse
