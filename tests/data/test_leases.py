"""A chore with a lease is done by one process at a time, and another takes over when that one is gone or can't."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.data import leases
from jobtease.data.leases import Lease
from jobtease.operations import chores
from jobtease.operations.chores import Chore
from tests.house import House, counted


async def test_of_many_at_once_one_has_it(house: House) -> None:
    for _ in range(2):  # the first time the row is made, the second time it is there
        await leases.hold("sweep", 0, "p0")
        took = await asyncio.gather(*(leases.take("sweep", f"p{n}") for n in range(8)))
        assert sum(took) == 1
        holder = (await Lease.get(name="sweep")).holder
        assert holder == f"p{took.index(True)}"
        await leases.hold("sweep", 0, holder)


async def test_who_has_it_keeps_it_and_a_dead_holder_is_followed_by_another(house: House) -> None:
    assert await leases.take("sweep", "first")
    assert await leases.take("sweep", "first")
    assert not await leases.take("sweep", "second")
    assert await leases.take("another", "second")
    with clock.travel(clock.now() + leases.WHILE_DOING + timedelta(seconds=1)):
        assert await leases.take("sweep", "second")
        assert not await leases.take("sweep", "first")


async def test_giving_one_back_gives_back_no_other(house: House) -> None:
    for name in ("sweep", "tidy"):
        assert await leases.take(name, "first")
    await leases.hold("sweep", 0, "another")
    assert not await leases.take("sweep", "second")
    await leases.hold("sweep", 0, "first")
    assert await leases.take("sweep", "second")
    assert not await leases.take("tidy", "second")


async def test_what_is_done_need_not_be_done_by_another_before_it_is_due(house: House) -> None:
    done = 0

    async def do(resources: Any) -> None:
        nonlocal done
        done += 1

    chore = Chore("sweep", 3600, do)
    assert await leases.take("sweep")
    await chores.do(chore, house.resources)
    assert done == 1
    with clock.travel(clock.now() + timedelta(minutes=50)):
        assert not await leases.take("sweep", "another")
    with clock.travel(clock.now() + timedelta(minutes=55)):
        assert await leases.take("sweep", "another")


async def test_a_chore_that_is_due_all_the_time_writes_its_lease_once_a_minute(house: House) -> None:
    """A site where nothing happens must not write to its disk for every look at whether there is something to do."""

    async def do(resources: Any) -> None:
        """Nothing to do."""

    chore = Chore("locate", 5, do)
    with counted() as made:
        for seconds in range(0, 60, 5):
            with clock.travel(timedelta(seconds=seconds)):
                assert await leases.take("locate")
                await chores.do(chore, house.resources)
    writes = [sql for sql in made if sql.lstrip().startswith(("INSERT", "UPDATE"))]
    assert 0 < len([sql for sql in writes if "lease" in sql]) <= 3, writes
    with clock.travel(leases.WHILE_DOING + timedelta(seconds=61)):
        assert await leases.take("locate", "another")


async def test_a_process_that_can_not_do_it_leaves_it_to_another(house: House) -> None:
    async def do(resources: Any) -> None:
        raise OSError("the folder is not there")

    assert await leases.take("sweep")
    with pytest.raises(OSError):
        await chores.do(Chore("sweep", 3600, do), house.resources)
    assert await leases.take("sweep", "another")


async def test_whose_turn_it_is_not_does_nothing_and_the_mail_has_no_turns(house: House) -> None:
    done: list[str] = []

    def chore(name: str, **options: Any) -> Chore:
        async def do(resources: Any) -> None:
            done.append(name)

        return Chore(name, 0.001, do, **options)

    await leases.take("sweep", "another")
    loops = [chore("sweep"), chore("tidy"), chore("mail", leased=False)]
    async with composition.running([chores.repeat(one, house.resources) for one in loops]):
        async with asyncio.timeout(300):
            while done.count("tidy") < 3 or done.count("mail") < 3:
                await asyncio.sleep(0.001)
    assert "sweep" not in done
    assert [one.name for one in composition.CHORES if not one.leased] == ["send mail", "give answers"]


async def test_what_goes_wrong_while_it_stops_does_not_keep_it_from_stopping(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()

    async def do(resources: Any) -> None:
        begun.set()
        await asyncio.sleep(3600)

    async def away(*_: Any) -> None:
        raise ConnectionRefusedError

    monkeypatch.setattr(leases, "hold", away)
    async with asyncio.timeout(300):
        async with composition.running([chores.repeat(Chore("sweep", 0.001, do), house.resources)]):
            await begun.wait()
