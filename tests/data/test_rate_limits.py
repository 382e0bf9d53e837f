"""Token buckets: spent across requests, refilled with time, exact when many ask at once."""

import asyncio
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.data import rate_limits
from jobtease.errors import TooMany
from tests.house import House

THREE = rate_limits.Budget(3, per=timedelta(hours=3))


async def test_the_fourth_is_refused_and_told_when(house: House) -> None:
    for _ in range(3):
        await rate_limits.spend("test", THREE)
    with pytest.raises(TooMany) as refused:
        await rate_limits.spend("test", THREE)
    assert 3500 <= refused.value.retry_after <= 3601
    with clock.travel(timedelta(minutes=61)):
        await rate_limits.spend("test", THREE)


async def test_who_waits_as_long_as_told_is_let_in(house: House) -> None:
    for budget in (
        THREE,
        rate_limits.Budget(7, per=timedelta(minutes=10)),
        rate_limits.Budget(1, per=timedelta(seconds=30)),
    ):
        key = f"test of {budget.times}"
        for _ in range(budget.times):
            await rate_limits.spend(key, budget)
        with pytest.raises(TooMany) as refused:
            await rate_limits.spend(key, budget)
        with clock.travel(timedelta(seconds=refused.value.retry_after)):
            await rate_limits.spend(key, budget)


async def test_twenty_at_once_get_exactly_three(house: House) -> None:
    outcomes = await asyncio.gather(*(rate_limits.spend("test", THREE) for _ in range(20)), return_exceptions=True)
    assert outcomes.count(None) == 3
    assert all(isinstance(o, TooMany) for o in outcomes if o is not None)


async def test_a_network_of_many_households_has_a_share_and_not_one_for_each(house: House) -> None:
    """70 networks of /64 in one /48 were 70 clients; a neighbour of another /48 notices nothing."""
    refused = 0
    for n in range(2 * rate_limits.WIDER * THREE.times):
        try:
            await rate_limits.spend_from("test", f"2a00:1450:400e:{n:x}::1", THREE)
        except TooMany:
            refused += 1
    assert refused == rate_limits.WIDER * THREE.times
    await rate_limits.spend_from("test", "2a00:1450:400f:1::1", THREE)


async def test_a_household_has_one_budget_however_many_addresses_it_takes(house: House) -> None:
    for n in range(THREE.times):
        await rate_limits.spend_from("test", f"2a00:1450:400e:1::{n:x}", THREE)
    with pytest.raises(TooMany):
        await rate_limits.spend_from("test", "2a00:1450:400e:1:ffff::1", THREE)


@pytest.mark.parametrize(
    "host, network",
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("unknown", "unknown"),
        ("x" * 500, "x" * 64),
        ("", ""),
    ],
)
def test_who_a_client_is(host: str, network: str) -> None:
    assert rate_limits.client_network(host) == network


async def test_an_hour_gives_one_back_once(house: House) -> None:
    """Refilled from what was left then: asking again and again must not fill it."""
    for _ in range(3):
        await rate_limits.spend("test", THREE)
    with clock.travel(timedelta(minutes=61)):
        await rate_limits.spend("test", THREE)
        for _ in range(3):
            with pytest.raises(TooMany):
                await rate_limits.spend("test", THREE)
    with clock.travel(timedelta(hours=30)):
        for _ in range(3):
            await rate_limits.spend("test", THREE)
        with pytest.raises(TooMany):
            await rate_limits.spend("test", THREE)


async def test_one_budget_is_not_another(house: House) -> None:
    for _ in range(3):
        await rate_limits.spend("test", THREE)
    await rate_limits.spend("other", THREE)


async def test_what_nobody_touched_for_long_is_forgotten_and_nothing_sooner(house: House) -> None:
    with pytest.raises(ValueError):
        rate_limits.Budget(1, rate_limits.LONGEST + timedelta(seconds=1))
    slowest = rate_limits.Budget(1, rate_limits.LONGEST)
    await rate_limits.spend("old", slowest)
    with clock.travel(rate_limits.LONGEST / 2):
        await rate_limits.spend("young", slowest)
    with clock.travel(rate_limits.LONGEST + timedelta(minutes=1)):
        assert await rate_limits.remove_full() == 1
        with pytest.raises(TooMany):
            await rate_limits.spend("young", slowest)
        await rate_limits.spend("old", slowest)


async def test_what_is_full_again_is_forgotten_by_itself(house: House) -> None:
    await rate_limits.spend("old", THREE)
    with clock.travel(rate_limits.LONGEST - timedelta(minutes=5)):
        await rate_limits.spend("young", THREE)
        await house.work()
        assert await rate_limits.Bucket.filter(key__in=["old", "young"]).count() == 2
    with clock.travel(rate_limits.LONGEST + timedelta(minutes=1)):
        await house.work()
        assert [row.key for row in await rate_limits.Bucket.filter(key__in=["old", "young"])] == ["young"]
