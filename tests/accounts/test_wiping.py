"""What somebody erased is in no file of the database any more: not in its pages, and not in the log of what was written before."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

import pytest

from jobtease import app as composition
from jobtease.accounts.erasure import wal_erasure
from jobtease.settings import Settings
from tests.helping.people import accept, ask, offer
from tests.house import House
from tests.outfits import wardrobe

CANARY = "Zonnebloem7"
Make = Callable[..., Awaitable[Settings]]


def _found(data: Path) -> list[str]:
    """Files of the data folder that hold the canary; a mail that was delivered (here to a folder) is out of our hands."""
    files = [path for path in data.rglob("*") if path.is_file() and path.suffix != ".eml"]
    assert any(path.name == "jobtease.sqlite3" for path in files)
    return [str(path.relative_to(data)) for path in files if CANARY.lower().encode() in path.read_bytes().lower()]


async def _a_life(house: House) -> None:
    """Somebody asks, shows, offers and erases herself; what a conversation partner keeps is not hers alone."""
    henk, one = await house.join("Henk"), await house.join(CANARY)
    about = {"headline": f"{CANARY} zoekt werk", "travel_km": "12", "weekly_maximum": "2", "audience": "members"}
    assert (await one.write_profile(about)).status_code == 303
    await wardrobe.ask(one, question=f"Kan dit, vraagt {CANARY}?")
    for n in range(12):
        await ask(one, title=f"Brief van {CANARY} {n}", story=f"Het verhaal van {CANARY}. " * 40)
    request = await ask(henk)
    await offer(one, request, f"{CANARY} helpt graag")
    await house.work()
    assert _found(house.settings.data)
    assert (await one.post("/me/leave", {"nickname": CANARY})).status_code == 303


@pytest.mark.only("sqlite")
async def test_erased_words_are_in_no_file_of_the_database(make_settings: Make) -> None:
    async with House.opened(composition.create_app(await make_settings())) as house:
        await _a_life(house)
        await house.work()  # her address goes with the last mail to it, a moment later
        assert _found(house.settings.data) == []


@pytest.mark.only("sqlite")
async def test_who_reads_an_older_state_only_puts_it_off(make_settings: Make) -> None:
    async with House.opened(composition.create_app(await make_settings())) as house:
        database = house.settings.data / "jobtease.sqlite3"
        with closing(sqlite3.connect(database, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            assert reader.execute("SELECT count(*) FROM account").fetchone()
            await _a_life(house)
            assert _found(house.settings.data)
            assert not await wal_erasure.erase_owed(house.settings)
            reader.execute("COMMIT")
        await house.work()
        assert _found(house.settings.data) == []


@pytest.mark.only("sqlite")
async def test_wiping_disturbs_nobody_who_writes(make_settings: Make) -> None:
    async with House.opened(composition.create_app(await make_settings())) as house:
        yara, henk = await house.join("Yara"), await house.join("Henk")

        async def write(n: int) -> int:
            return (await yara.post("/me/account", _account(f"Yara {n}"))).status_code

        wiped = [wal_erasure.erase_log(house.settings) for _ in range(5)]
        wiping_meanwhile = asyncio.gather(*wiped)
        assert set(await asyncio.gather(*(write(n) for n in range(20)))) == {303}
        await wiping_meanwhile
        assert await accept(yara, request := await ask(yara), await offer(henk, request))


def _account(nickname: str) -> dict[str, str]:
    return {"nickname": nickname, "municipality": "Rotterdam", "language": "nl"}
