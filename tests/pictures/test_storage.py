"""The store keeps what it says it keeps, gives up nothing by accident, and destroys what it is told to."""

import asyncio
import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from jobtease.errors import Unavailable
from jobtease.pictures.storage import Storage

NAME = "k3Jx9_aPq-77Zw2b-large.webp"


@pytest.fixture
def storage(tmp_path: Path) -> Storage:
    return Storage(tmp_path / "pictures")


async def listed(storage: Storage) -> set[str]:
    return {each.name async for each in storage.names()}


def files_under(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def test_what_was_put_can_be_read_and_is_listed_with_its_time(storage: Storage) -> None:
    before = datetime.now(UTC) - timedelta(seconds=1)
    await storage.put(NAME, b"picture")
    assert await storage.read(NAME) == b"picture"
    assert storage.path(NAME).read_bytes() == b"picture"
    [stored] = [each async for each in storage.names()]
    assert stored.name == NAME
    assert before < stored.stored_at <= datetime.now(UTC) + timedelta(seconds=1)


async def test_an_empty_store_has_no_names(storage: Storage) -> None:
    assert await listed(storage) == set()
    assert await storage.destroy_half_written(datetime.now(UTC)) == 0
    with pytest.raises(FileNotFoundError):
        await storage.read(NAME)


async def test_removing_leaves_nothing_on_disk_and_twice_is_harmless(storage: Storage, tmp_path: Path) -> None:
    await storage.put(NAME, b"picture")
    await storage.destroy([NAME, "never-was-there.webp"])
    await storage.destroy([NAME])
    assert files_under(tmp_path) == []


@pytest.mark.parametrize(
    "name", ["", "short", "../../../etc/passwd", "a" * 20 + "/b", "..........", "a" * 100, "naïve-name", "nul\0nul-nul"]
)
async def test_an_odd_name_never_reaches_the_disk(storage: Storage, tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        await storage.put(name, b"picture")
    with pytest.raises(ValueError, match="not a name"):
        await storage.read(name)
    with pytest.raises(ValueError, match="not a name"):
        await storage.destroy([NAME, name])
    assert files_under(tmp_path) == []


async def test_a_full_disk_says_so_and_leaves_nothing_half_saved(
    storage: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(Unavailable):
            await storage.put(NAME, b"picture")
    assert [path for path in files_under(tmp_path) if path.stat().st_size] == []
    await storage.put(NAME, b"picture")
    assert await listed(storage) == {NAME}


async def test_the_folder_is_synced_after_the_file_and_before_the_answer(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await storage.put("k3-something-else.webp", b"the folder exists now")
    synced: list[str] = []
    real = os.fsync

    def watched(descriptor: int) -> None:
        synced.append(Path(os.readlink(f"/proc/self/fd/{descriptor}")).name)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    await storage.put(NAME, b"picture")
    assert len(synced) == 2
    assert synced[0].endswith(".half-written")
    assert synced[1] == "k3"
    await storage.destroy([NAME])
    assert synced[2:] == ["k3"]


async def test_what_a_crash_left_half_written_is_no_name_and_is_cleared_when_old(storage: Storage) -> None:
    await storage.put(NAME, b"picture")
    half = storage.path(NAME).with_name("0123456789abcdef.half-written")
    half.write_bytes(b"pict")
    assert await listed(storage) == {NAME}
    assert await storage.destroy_half_written(datetime.now(UTC) - timedelta(hours=1)) == 0
    assert await storage.destroy_half_written(datetime.now(UTC) + timedelta(hours=1)) == 1
    assert not half.exists()
    assert await listed(storage) == {NAME}


async def test_many_at_once(storage: Storage) -> None:
    names = {f"{number:02x}-many-at-once-{number}.webp" for number in range(100)}
    await asyncio.gather(*(storage.put(name, name.encode()) for name in names))
    assert await listed(storage) == names
    assert all([await storage.read(name) == name.encode() for name in names])


async def test_only_we_may_look_into_the_folders(storage: Storage) -> None:
    await storage.put(NAME, b"picture")
    assert storage.path(NAME).parent.stat().st_mode & 0o077 == 0
