"""Whose store it is: what is marked so is the owner's alone, and nothing is taken, given up or counted in another's."""

import asyncio
import errno
import os
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from jobtease.errors import Unavailable
from jobtease.pictures.storage import MARK, Storage, WrongStore

NAME, OTHER, THIRD = "k3Jx9_aPq-large.webp", "zz-another-large.webp", "k3-third-large.webp"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "not" / "there"


@pytest.fixture
def storage(root: Path) -> Storage:
    return Storage(root)


def files_under(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def is_ours_alone(folder: Path) -> bool:
    return folder.stat().st_mode & 0o777 == 0o700


async def test_the_first_who_claims_a_store_has_it_until_it_is_claimed_anew(storage: Storage, root: Path) -> None:
    assert await storage.mark() is None
    assert await storage.claim("one") == "one"
    assert (await storage.claim("two"), await storage.mark()) == ("one", "one")
    assert (await storage.claim("two", anew=True), await storage.mark()) == ("two", "two")
    assert (root / MARK).read_text() == "two\n"
    assert files_under(root) == {MARK}
    assert is_ours_alone(root)
    (root / MARK).write_bytes(b"\xff")
    assert (await storage.mark(), await storage.claim("three")) == (None, "")


async def test_of_many_who_claim_it_at_once_one_has_it(root: Path) -> None:
    owners = await asyncio.gather(*(Storage(root).claim(f"owner {number}") for number in range(20)))
    assert len(set(owners)) == 1
    assert files_under(root) == {MARK}


async def test_on_a_disk_without_links_it_is_marked_all_the_same(
    storage: Storage, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*paths: Path) -> None:
        raise OSError(errno.EPERM, "not permitted")

    monkeypatch.setattr(os, "link", no_links)
    assert await storage.claim("one") == "one"
    assert files_under(root) == {MARK}


DONE: list[Callable[[Storage], Awaitable[object]]] = [
    lambda storage: storage.put(OTHER, b"x"),
    lambda storage: storage.destroy([NAME]),
    lambda storage: storage.missing([NAME]),
    lambda storage: storage.try_out(),
    lambda storage: storage.destroy_all(),
]


@pytest.mark.parametrize("do", DONE)
async def test_of_another_nothing_is_taken_and_nothing_given_up(
    storage: Storage, root: Path, do: Callable[[Storage], Awaitable[object]]
) -> None:
    await storage.put(NAME, b"picture")
    await storage.claim("one")
    before = files_under(root)
    assert await storage.is_ours()
    storage.belongs_to("two")
    assert not await storage.is_ours()
    with pytest.raises(WrongStore) as refused:
        await do(storage)
    assert refused.value.because == "the photo folder is not the one of this database"
    assert files_under(root) == before
    assert await storage.read(NAME) == b"picture"
    storage.belongs_to("one")
    assert await storage.is_ours()
    await do(storage)


async def test_what_is_there_and_what_is_not(storage: Storage) -> None:
    assert (await storage.is_empty(), await storage.missing([]), await storage.missing([NAME, OTHER])) == (True, 0, 2)
    await storage.claim("one")
    assert await storage.is_empty()
    await storage.put(NAME, b"picture")
    assert not await storage.is_empty()
    assert (await storage.missing([NAME, OTHER, THIRD]), await storage.missing([NAME])) == (2, 0)
    assert [await storage.has(name) for name in (NAME, OTHER)] == [True, False]
    with pytest.raises(ValueError, match="not a name"):
        await storage.has("odd")


async def test_a_store_that_is_unmounted_while_it_is_counted_in_is_no_store(
    storage: Storage, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await storage.claim("one")
    storage.belongs_to("one")
    really = Path.is_file

    def unmounted(path: Path) -> bool:
        (root / MARK).unlink(missing_ok=True)
        return really(path)

    monkeypatch.setattr(Path, "is_file", unmounted)
    with pytest.raises(WrongStore):
        await storage.missing([NAME])


async def test_trying_it_out_writes_a_file_and_leaves_none(
    storage: Storage, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []

    def watched(descriptor: int) -> None:
        written.append(os.fstat(descriptor).st_size)

    monkeypatch.setattr(os, "fsync", watched)
    for _twice in range(2):
        await storage.try_out()
    assert (written, files_under(root), is_ours_alone(root)) == ([4096, 4096], set(), True)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "x")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable):
        await storage.try_out()
    assert files_under(root) == set()


async def test_a_disk_that_fills_up_in_the_middle_leaves_nothing_half_written(
    storage: Storage, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await storage.put(NAME, b"the folder exists now")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "x")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable):
        await storage.put(THIRD, b"picture")
    assert files_under(root) == {f"k3/{NAME}"}


async def test_clearing_leaves_whose_it_is_and_nothing_else(storage: Storage, root: Path) -> None:
    await storage.destroy_all()
    assert not root.exists()
    await storage.put(NAME, b"1")
    await storage.put(OTHER, b"2")
    assert is_ours_alone(root)
    assert is_ours_alone(root / "k3")
    await storage.claim("one")
    (root / ".try-left-by-a-crash").touch()
    await storage.destroy_all()
    assert {path.name for path in root.iterdir()} == {MARK}


async def test_removing_takes_what_is_half_written_along_and_clearing_counts(storage: Storage, root: Path) -> None:
    for name in (NAME, THIRD):
        await storage.put(name, b"1")
        (root / "k3" / f"{name}.half-written").touch()
    await storage.destroy([NAME, OTHER])
    assert files_under(root) == {f"k3/{THIRD}", f"k3/{THIRD}.half-written"}
    (root / "k3" / "x.half-written").touch()
    moment = datetime(2026, 11, 29, tzinfo=UTC)
    for half in (root / "k3").glob("*.half-written"):
        os.utime(half, (moment.timestamp(), moment.timestamp()))
    assert await storage.destroy_half_written(moment) == 0
    assert await storage.destroy_half_written(moment + timedelta(seconds=1)) == 2
    assert files_under(root) == {f"k3/{THIRD}"}


async def test_what_survives_a_power_cut_is_what_was_written_to_the_disk(
    storage: Storage, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each file before its name, each folder behind what changed in it."""
    synced: list[tuple[str, int]] = []

    def watched(descriptor: int) -> None:
        path = Path(os.readlink(f"/proc/self/fd/{descriptor}"))
        synced.append((path.name[:13], os.fstat(descriptor).st_size if path.is_file() else -1))

    monkeypatch.setattr(os, "fsync", watched)
    await storage.claim("one")
    await storage.put(NAME, b"picture")
    await storage.put(THIRD, b"x")
    assert synced == [
        (MARK, 4),
        ("there", -1),
        ("there", -1),
        (NAME[:13], 7),
        ("k3", -1),
        (THIRD[:13], 1),
        ("k3", -1),
    ]
