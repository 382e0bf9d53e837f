"""File storage of pictures: files in folders now; the door behind which an S3 bucket (object storage) can stand later.

A name is given by the caller, unguessable, and never used for other content. Two letters of it make a folder, so that
no folder grows huge. What `put` has returned for survives a power cut; what `destroy` has returned for is gone.
"""

import asyncio
import os
import re
import secrets
import shutil
import threading
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from jobtease.causes import NO_ROOM
from jobtease.errors import Unavailable
from jobtease.settings import Settings

NAME = re.compile(r"[A-Za-z0-9_-]{8,80}(\.[a-z0-9]{1,8})?")
HALF_WRITTEN = ".half-written"
MARK = ".installation"
"""The file that says which installation a store is of."""


class WrongStore(Unavailable):
    """The folder isn't the one of our database: not mounted, perhaps, or of another installation."""


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
        self._owner: str | None = None

    def belongs_to(self, owner: str) -> None:
        """From now on only a store that `claim` marked so takes or gives up anything; others raise WrongStore, before anything is done."""
        self._owner = owner

    async def claim(self, owner: str, *, anew: bool = False) -> str:
        """Mark the store as `owner`'s, unless it is marked already (`anew`: even then); whose it is now."""
        return await asyncio.to_thread(self._claim, owner, anew)

    async def mark(self) -> str | None:
        """Whose store this is. None: nobody's, or it isn't there."""
        return await asyncio.to_thread(self._mark)

    async def is_ours(self) -> bool:
        """Whether it takes and gives up anything at all."""
        return self._owner is None or await self.mark() == self._owner

    async def is_empty(self) -> bool:
        """Whether there is no name in it."""
        async for _ in self.names():
            return False
        return True

    async def has(self, name: str) -> bool:
        """Whether a name is there."""
        return await asyncio.to_thread(self.path(name).is_file)

    async def missing(self, names: Iterable[str]) -> int:
        """How many of these are not there. Raises WrongStore when it isn't ours."""
        paths = [self.path(name) for name in names]
        return await asyncio.to_thread(self._missing, paths)

    def path(self, name: str) -> Path:
        """Where a name's file is. Raises ValueError for an odd name."""
        if not NAME.fullmatch(name):
            raise ValueError("not a name of the store")
        return self._root / name[:2].lower() / name

    async def put(self, name: str, data: bytes) -> None:
        """Keep `data` under `name`, wholly or not at all.

        Raises Unavailable when the disk is full or fails, or the store isn't ours; ValueError for an odd name.
        Cancelled, it may still be kept: the sweeper finds names that no row speaks of.
        """
        path = self.path(name)
        await asyncio.to_thread(self._put, path, data)

    async def read(self, name: str) -> bytes:
        """The data of a name. Raises FileNotFoundError."""
        return await asyncio.to_thread(self.read_here, name)

    def read_here(self, name: str) -> bytes:
        """As `read`, in the thread of the caller. Raises ValueError for an odd name."""
        return self.path(name).read_bytes()

    async def try_out(self) -> None:
        """Write a file and take it away again. Raises Unavailable when the disk refuses."""
        await asyncio.to_thread(self._try_out)

    async def destroy(self, names: Iterable[str]) -> None:
        """Destroy these, half written or whole; names that are gone already are fine.

        Raises Unavailable when the disk refuses or the store isn't ours; in the last case nothing was looked for.
        """
        paths = [self.path(name) for name in names]
        await asyncio.to_thread(self._destroy, paths)

    async def names(self) -> AsyncIterator[Stored]:
        """Everything in the store, in no order, a folder at a time."""
        for folder in await asyncio.to_thread(_folders, self._root):
            for each in await asyncio.to_thread(_files, folder):
                yield each

    async def destroy_all(self) -> None:
        """Remove everything, but for whose store it is. Raises WrongStore when it isn't ours."""
        await asyncio.to_thread(self._destroy_all)

    async def destroy_half_written(self, before: datetime) -> int:
        """Delete what a crash left in the middle of `put`, when it is older than `before`. Returns how many."""
        return await asyncio.to_thread(self._destroy_half_written, before.timestamp())

    def _put(self, path: Path, data: bytes) -> None:
        folder = path.parent
        self._refuse_what_is_not_ours()
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

    def _try_out(self) -> None:
        path = self._root / f".try-{secrets.token_hex(8)}"
        self._refuse_what_is_not_ours()
        with _disk_troubles():
            self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
            try:
                with path.open("xb") as file:
                    file.write(bytes(4096))
                    file.flush()
                    os.fsync(file.fileno())
            finally:
                path.unlink(missing_ok=True)

    def _make(self, folder: Path) -> None:
        with self._making:  # nobody goes on in a folder that a power cut could still take away
            if not folder.is_dir():
                self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
                folder.mkdir(exist_ok=True, mode=0o700)
                _sync(self._root)

    def _mark(self) -> str | None:
        try:
            return (self._root / MARK).read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return None

    def _claim(self, owner: str, anew: bool) -> str:
        with _disk_troubles():
            self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
            fresh = self._root / f"{MARK}-{secrets.token_hex(8)}"
            fresh.write_text(owner + "\n", encoding="ascii")
            with fresh.open("rb") as file:
                os.fsync(file.fileno())
            if anew:
                fresh.replace(self._root / MARK)
            elif not (self._root / MARK).exists():
                try:
                    os.link(fresh, self._root / MARK)  # of two at once the first
                except FileExistsError:
                    pass
                except OSError:  # a file system without links
                    fresh.replace(self._root / MARK)
            fresh.unlink(missing_ok=True)
            _sync(self._root)
        return self._mark() or ""

    def _refuse_what_is_not_ours(self) -> None:
        if self._owner is not None and self._mark() != self._owner:
            raise WrongStore(because="the photo folder is not the one of this database")

    def _missing(self, paths: list[Path]) -> int:
        self._refuse_what_is_not_ours()
        with _disk_troubles():
            missing = sum(not path.is_file() for path in paths)
        self._refuse_what_is_not_ours()  # it may have been unmounted while we looked
        return missing

    def _destroy(self, paths: list[Path]) -> None:
        self._refuse_what_is_not_ours()
        with _disk_troubles():
            for path in paths:
                path.unlink(missing_ok=True)
                _half(path).unlink(missing_ok=True)
            # Also for what was gone already: the one who removed it may have crashed before this.
            for folder in {path.parent for path in paths}:
                if folder.is_dir():
                    _sync(folder)

    def _destroy_all(self) -> None:
        self._refuse_what_is_not_ours()
        for path in self._root.iterdir() if self._root.is_dir() else ():
            if path.is_dir():
                shutil.rmtree(path)
            elif path.name != MARK:
                path.unlink()

    def _destroy_half_written(self, before: float) -> int:
        cleared = 0
        for folder in _folders(self._root):
            for path in folder.glob("*" + HALF_WRITTEN):
                with suppress(FileNotFoundError):
                    if path.stat().st_mtime < before:
                        path.unlink()
                        cleared += 1
        return cleared


def store_of(settings: Settings) -> Storage:
    """The one that these settings name."""
    return Storage(settings.photos)


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
