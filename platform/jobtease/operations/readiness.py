"""Health check (readiness): whether the database takes a row and the photo folder a file, for a proxy or monitor that asks often."""

import asyncio
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from jobtease import causes, clock
from jobtease.data import raw_sql, transactions
from jobtease.errors import Unavailable
from jobtease.pictures.storage import Storage

EVERY_SECONDS = 1.0
"""Whoever asks within this time of the last try gets its outcome: asking often costs no more writes."""
SCARCE = 0.15
"""Below this share of a disk free, `check` and the administrator's page say so."""


class Readiness:
    """Tries what a write needs, at most once a second for everybody who asks. `seconds`: how long it may take."""

    def __init__(self, storage: Storage, seconds: float) -> None:
        self._storage = storage
        self._seconds = seconds
        self._key = f"readyz:{secrets.token_hex(8)}"  # a row of its own: a process that is frozen holds up no other's
        self._trying: asyncio.Task[None] | None = None
        self._ended_at = float("-inf")

    async def check(self) -> None:
        """Raises Unavailable when a write isn't possible, or takes too long."""
        loop = asyncio.get_running_loop()
        if self._trying is None or (self._trying.done() and loop.time() - self._ended_at > EVERY_SECONDS):
            self._trying = asyncio.create_task(self._try())
            self._trying.add_done_callback(self._ended)
        trying = self._trying
        await asyncio.wait({trying}, timeout=self._seconds)
        if not trying.done():
            raise Unavailable(because=f"no row and no file was written within {self._seconds:g} s")
        if not trying.cancelled() and (error := trying.exception()) is not None:
            raise Unavailable(because=causes.reason(error))

    async def _try(self) -> None:
        await self._write_a_row()
        await self._storage.try_out()

    @transactions.atomic
    async def _write_a_row(self) -> None:
        """A row that changes: SQLite writes nothing for a statement that touches none. It goes with old buckets."""
        await raw_sql.execute(
            "INSERT INTO bucket (key, tokens, refilled_at) VALUES (?, 0, ?) "
            "ON CONFLICT (key) DO UPDATE SET refilled_at = excluded.refilled_at, tokens = bucket.tokens + 1",
            self._key,
            raw_sql.stored(clock.now()),
        )

    def _ended(self, trying: asyncio.Task[None]) -> None:
        self._ended_at = asyncio.get_running_loop().time()
        if not trying.cancelled():
            trying.exception()  # whoever asked may be gone


@dataclass(frozen=True)
class Room:
    """How much is free on the disk of a folder, in bytes."""

    folder: Path
    free: int
    total: int

    @property
    def is_scarce(self) -> bool:
        return self.free < self.total * SCARCE

    def __str__(self) -> str:
        return f"{self.free / 1e9:.1f} GB of {self.total / 1e9:.1f} GB free ({100 * self.free // max(self.total, 1)}%)"


def room(folder: Path) -> Room:
    """What is free where this folder is, or will be."""
    nearest = next(path for path in (folder, *folder.resolve().parents) if path.exists())
    found = shutil.disk_usage(nearest)
    return Room(folder, found.free, found.total)
