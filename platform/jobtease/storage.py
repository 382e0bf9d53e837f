"""Where pictures are kept: files in folders now; the door behind which an S3 bucket can stand later.

A name is given by the caller, unguessable, and never used for other content. Two letters of it make a folder, so that
no folder grows huge. What `put` has returned for survives a power cut; what `remove` has returned for is gone.
"""

import asyncio
import os
import re
import threading
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from jobtease.causes import NO_ROOM
from jobtease.errors import Unavailable

NAME = re.compile(r"[A-Za-z0-9_-]{8,80}(\.[a-z0-9]{1,8})?")
HALF_WRITTEN = ".half-written"


@dataclass(frozen=True, slots=True)
class Stored:
    """One name in the store, and when it was put there (UTC)."""

    name: str
    stored_at: datetime


class Storage:
    """Files under `root`. Every method that touches the disk does so in a thread."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._making = threading.Lock()

    def path(self, name: str) -> Path:
        """Where a name's file is, for a server that sends files by itself. Raises ValueError for an odd name."""
        if not NAME.fullmatch(name):
            raise ValueError("not a name of the store")
        return self._root / name[:2].lower() / name

    async def put(self, name: str, data: bytes) -> None:
        """Keep `data` under `name`, wholly or not at all.

        Raises Unavailable when the disk is full or fails; ValueError for an odd name. Cancelled, it may still be kept:
        the sweeper finds names that no row speaks of.
        """
        path = self.path(name)
        await asyncio.to_thread(self._put, path, data)

    async def read(self, name: str) -> bytes:
        """The data of a name. Raises FileNotFoundError."""
        return await asyncio.to_thread(self.path(name).read_bytes)

    async def remove(self, names: Iterable[str]) -> None:
        """Destroy these, half written or whole; names that are gone already are fine. Raises Unavailable when the disk refuses."""
        paths = [self.path(name) for name in names]
        await asyncio.to_thread(self._remove, paths)

    async def names(self) -> AsyncIterator[Stored]:
        """Everything in the store, in no order, a folder at a time."""
        for folder in await asyncio.to_thread(_folders, self._root):
            for each in await asyncio.to_thread(_files, folder):
                yield each

    async def clear_half_written(self, before: datetime) -> int:
        """Delete what a crash left in the middle of `put`, when it is older than `before`. Returns how many."""
        return await asyncio.to_thread(self._clear_half_written, before.timestamp())

    def _put(self, path: Path, data: bytes) -> None:
        folder = path.parent
        with _disk_troubles():
            self._make(folder)
            half = _half(path)
            try:
                with half.open("xb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                half.replace(path)
            except BaseException:
                half.unlink(missing_ok=True)
                raise
            _sync(folder)

    def _make(self, folder: Path) -> None:
        with self._making:  # nobody goes on in a folder that a power cut could still take away
            if not folder.is_dir():
                self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
                folder.mkdir(exist_ok=True, mode=0o700)
                _sync(self._root)

    def _remove(self, paths: list[Path]) -> None:
        with _disk_troubles():
            for path in paths:
                path.unlink(missing_ok=True)
                _half(path).unlink(missing_ok=True)
            # Also for what was gone already: the one who removed it may have crashed before this.
            for folder in {path.parent for path in paths}:
                if folder.is_dir():
                    _sync(folder)

    def _clear_half_written(self, before: float) -> int:
        cleared = 0
        for folder in _folders(self._root):
            for path in folder.glob("*" + HALF_WRITTEN):
                with suppress(FileNotFoundError):
                    if path.stat().st_mtime < before:
                        path.unlink()
                        cleared += 1
        return cleared


def _half(path: Path) -> Path:
    return path.with_name(path.name + HALF_WRITTEN)


def _folders(root: Path) -> list[Path]:
    return [each for each in root.iterdir() if each.is_dir()] if root.is_dir() else []


def _files(folder: Path) -> list[Stored]:
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if NAME.fullmatch(entry.name):
                with suppress(FileNotFoundError):  # removed while we look
                    found.append(Stored(entry.name, datetime.fromtimestamp(entry.stat().st_mtime, UTC)))
    return found


def _sync(folder: Path) -> None:
    """Make a rename or a removal in this folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _disk_troubles() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise Unavailable from error
        raise
