"""Wijdemeren becomes part of Hilversum: phrases that moderators look for and rules that they added go along."""

from collections.abc import Iterator

import pytest

from jobtease import clock
from jobtease.data import transactions
from jobtease.moderation.house_rules import queries as house_rules
from jobtease.moderation.phrases.models import RulePhrase
from jobtease.regions import successors
from tests.house import House
from tests.regions.test_municipality_ends import AFTER, BEFORE, NEW, OLD, left_behind


@pytest.fixture(autouse=True)
def no_municipality_ends() -> None:
    """Here they do: in the place of the fixture of all other tests."""


@pytest.fixture(autouse=True)
def in_december() -> Iterator[None]:
    with clock.travel(BEFORE):
        yield
    successors.put_off(())


async def test_what_moderators_look_for_goes_along_and_holds_nothing_that_it_was_not_tried_on(house: House) -> None:
    marloes, hila = await house.moderator("Marloes", OLD), await house.moderator("Hila", NEW)
    for phrase in ("zwart geld", "snel rijk"):
        sent = {"phrase": phrase, "effect": "hold", "sure": "yes"}
        assert (await marloes.post("/desk/rules/phrases", sent)).status_code == 303
    assert (await hila.post("/desk/rules/phrases", {"phrase": "snel rijk", "effect": "flag"})).status_code == 303
    with clock.travel(AFTER):
        await house.work()
        assert await left_behind() == {}
        there = await RulePhrase.filter(municipality=NEW, ended_at=None).order_by("phrase")
        assert [(one.phrase, one.holds) for one in there] == [("snel rijk", False), ("zwart geld", False)]
        assert await RulePhrase.filter(municipality=NEW).count() == 3
        assert "zwart geld" in (await hila.get("/desk/rules")).text
        assert len(await house.happened("moderation:phrase:merged")) == 2


async def test_phrases_that_an_earlier_version_left_behind_go_along_later(house: House) -> None:
    await house.join("Wies", OLD)
    with clock.travel(AFTER):
        await house.work()
        await house.work()
        assert await house.happened("moderation:merger:done")
        await transactions.atomic(RulePhrase.create)(municipality=OLD, phrase="zwart geld")
        await house.work()
        assert (await RulePhrase.get()).municipality == NEW


async def test_rules_of_a_municipality_go_along_under_those_of_the_new_one(house: House) -> None:
    marloes, hila = await house.moderator("Marloes", OLD), await house.moderator("Hila", NEW)
    same, own, theirs = "Je komt op tijd, of zegt het af.", "Je spreekt af in de haven.", "Je spreekt af in de kerk."
    for moderator, said in ((marloes, same), (marloes, own), (hila, theirs), (hila, same.upper())):
        sent = {"nl": said, "category": "STATEMENT_CATEGORY_OTHER_VIOLATION_TC", "sure": "on"}
        assert (await moderator.post("/desk/house-rules", sent)).status_code == 303
    with clock.travel(AFTER):
        for _round in range(2):
            await house.work()
        now, ended = await house_rules.published(NEW), await house_rules.published(OLD)
        assert now is not None
        assert ended is not None
        assert [(one.called, one.nl) for one in now.rules] == [("M1", theirs), ("M2", same.upper()), ("M3", own)]
        assert (ended.place, ended.rules, ended.version, now.version) == ("Wijdemeren", (), 3, 3)
        before = await house.visitor().get(f"/house-rules?municipality={OLD}&version=2")
        assert own in before.text
        assert f'value="{OLD}"' not in before.text
