"""Token buckets: spent across requests, refilled with time, exact when many ask at once."""

import asyncio
from datetime import timedelta

import pytest

from jobtease import clock, limits
from jobtease.errors import TooMany
from tests.house import House

THREE = limits.Budget(3, per=timedelta(hours=3))


async def test_the_fourth_is_refused_and_told_when(house: House) -> None:
    for _ in range(3):
        await limits.spend("test", THREE)
    with pytest.raises(TooMany) as refused:
        await limits.spend("test", THREE)
    assert 3500 <= refused.value.retry_after <= 3601
    with clock.travel(timedelta(minutes=61)):
        await limits.spend("test", THREE)


async def test_twenty_at_once_get_exactly_three(house: House) -> None:
    outcomes = await asyncio.gather(*(limits.spend("test", THREE) for _ in range(20)), return_exceptions=True)
    assert outcomes.count(None) == 3
    assert all(isinstance(o, TooMany) for o in outcomes if o is not None)
