"""While Yara types, the page suggests municipalities; the table behind it equals the facts."""

from dataclasses import asdict

import pytest

from jobtease import migrate
from jobtease.data import transactions
from jobtease.regions import actions, queries
from jobtease.regions.models import Municipality
from tests.house import House


async def test_suggestions_come_best_first_and_may_be_kept(house: House) -> None:
    answer = await house.visitor().get("/municipalities", params={"q": "den h"})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["cache-control"] == "public, max-age=3600"
    assert answer.json()[:2] == [
        {"value": "GM0400", "label": "Den Helder", "hint": "Noord-Holland"},
        {"value": "GM0518", "label": "Den Haag", "hint": "'s-Gravenhage, Zuid-Holland"},
    ]


@pytest.mark.parametrize("q", ["", "xyzzy", "\x00", "%", "a" * 5_000])
async def test_nothing_to_suggest_is_an_empty_list(house: House, q: str) -> None:
    answer = await house.visitor().get("/municipalities", params={"q": q})
    assert (answer.status_code, answer.json()) == (200, [])


async def test_a_suggestion_once_picked_is_understood_without_its_code(house: House) -> None:
    choices = (await house.visitor().get("/municipalities?q=bergen")).json()
    assert len(choices) > 1
    for choice in choices:
        place = queries.parse(choice["label"])
        assert place is not None
        assert place.code == choice["value"]


@transactions.atomic
async def _misspell(code: str) -> None:
    await Municipality.filter(code=code).update(name="Roterdam", lat=0)


async def test_the_table_holds_the_facts_and_loading_again_repairs_it(house: House) -> None:
    await _misspell("GM0599")
    await migrate.load_facts()
    rows = {row["code"]: row for row in await Municipality.all().values()}
    assert rows == {place.code: asdict(place) for place in queries.whole_table()}


async def test_facts_are_only_loaded_inside_a_transaction(house: House) -> None:
    with pytest.raises(RuntimeError):
        await actions.load_facts()
