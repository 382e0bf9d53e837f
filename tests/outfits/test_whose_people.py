"""Who can be chosen to look at an outfit, and what else of it depends on whose it is."""

from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Grant, HelpTie
from jobtease.data import raw_sql, transactions
from jobtease.outfits import queries
from jobtease.outfits.asking import reviewer_queries
from jobtease.outfits.models import Outfit
from jobtease.profiles.people import queries as people
from tests.house import House, Person
from tests.outfits.test_answering import told
from tests.outfits.test_choosing import choose, helps
from tests.outfits.wardrobe import ask, draft, post

UTRECHT = "GM0344"


async def _offered(asker: Person, public_id: str) -> list[str]:
    outfit = await queries.outfit_for(asker.viewer, public_id)
    return [one.nickname for one in await reviewer_queries.to_choose(asker.viewer, outfit)]


async def test_who_can_be_chosen_takes_part_and_is_somebody_else(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    marloes = await house.moderator()
    for person in (yara, henk, samira, marloes):
        await helps(person, days_here=100)
    public_id = await draft(yara, audience="chosen")
    await transactions.atomic(Account.filter(id=samira.viewer.id).update)(suspended_at=clock.now())
    assert await _offered(yara, public_id) == ["Henk"]
    outfit = await queries.outfit_for(yara.viewer, public_id)
    for name, found in (("Henk", ["Henk"]), ("Samira", []), ("Yara", []), ("Marloes", [])):
        assert [one.nickname for one in await reviewer_queries.named(yara.viewer, outfit, name)] == found
    everybody = [one.viewer.public_id for one in (yara, henk, samira, marloes)]
    assert await reviewer_queries.known_to(yara.viewer, outfit, everybody) == [henk.viewer.id]


async def test_who_was_chosen_for_another_outfit_is_not_chosen_for_this_one(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    for person in (henk, samira):
        await helps(person, days_here=100)
    first, second = await draft(yara, audience="chosen"), await draft(yara, audience="chosen")
    assert await choose(yara, first, henk) == 303
    assert await choose(yara, second, samira) == 303
    for public_id, name in ((first, "Henk"), (second, "Samira")):
        outfit = await queries.outfit_for(yara.viewer, public_id)
        assert await people.names_of_chosen(outfit.public_id) == [name]
        assert [one.nickname for one in await reviewer_queries.to_choose(yara.viewer, outfit) if one.chosen] == [name]
    await house.work()
    assert [await told(person) for person in (henk, samira)] == [[], []], "she can still change her mind"
    for public_id, heard in ((first, [1, 0]), (second, [1, 1])):
        assert (await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 303
        await house.work()
        assert [len(await told(person)) for person in (henk, samira)] == heard
    assert await choose(yara, first, samira) == 303
    left = await Grant.all().order_by("subject").values_list("subject", "account_id")
    assert set(left) == {(first, samira.viewer.id), (second, samira.viewer.id)}


async def test_of_one_name_who_helped_her_comes_first_and_nobody_elses_helper(house: House) -> None:
    yara, noor = await house.join("Yara"), await house.join("Noor")
    old, other = await house.join("Henk"), await house.join("Hen k")
    await transactions.atomic(Account.filter(id=other.viewer.id).update)(nickname="Henk", name_key="henk")
    for person, days in ((old, 200), (other, 100)):
        await helps(person, days_here=days)

    @transactions.atomic
    async def tie(asker: Person, helper: Person) -> None:
        await HelpTie.create(asker_id=asker.viewer.id, helper_id=helper.viewer.id)

    await tie(noor, other)
    outfit = await queries.outfit_for(yara.viewer, await draft(yara, audience="chosen"))
    found = [one.id for one in await reviewer_queries.named(yara.viewer, outfit, "Henk")]
    assert found == [old.viewer.id, other.viewer.id]
    await tie(yara, other)
    found = [one.id for one in await reviewer_queries.named(yara.viewer, outfit, "Henk")]
    assert found == [other.viewer.id, old.viewer.id]


async def test_people_from_elsewhere_or_from_the_region(house: House) -> None:
    yara = await house.join("Yara")
    near, far = await house.join("Henk"), await house.join("Bram", UTRECHT)
    for person in (near, far):
        await helps(person, days_here=100)
    public_id = await draft(yara, audience="chosen")
    assert await _offered(yara, public_id) == ["Henk"]
    await transactions.atomic(Outfit.filter(public_id=public_id).update)(elsewhere=True)
    assert await _offered(yara, public_id) == ["Bram"]


async def test_a_form_key_of_another_makes_an_outfit_of_my_own(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    hers = await ask(yara)
    answer = await post(henk, key=hers)
    assert answer.status_code in (303, 422)
    assert hers not in answer.headers.get("location", "")
    assert await Outfit.filter(author_id=yara.viewer.id).count() == 1
    assert (await Outfit.get(public_id=hers)).author_id == yara.viewer.id


async def test_a_photo_of_another_with_nothing_hidden_keeps_mine_from_nobody(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    plain = await draft(henk, cut="0")
    hidden = await draft(yara, cut="25")
    assert (await yara.post(f"/outfits/{hidden}/confirm")).status_code == 303
    assert (await henk.post(f"/outfits/{plain}/confirm")).status_code == 422


async def test_a_moderator_is_offered_nothing_that_is_hidden(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    public_id = await ask(yara)
    assert [card.public_id for card in await queries.open_for(marloes.viewer)] == [public_id]
    await transactions.atomic(Outfit.filter(public_id=public_id).update)(visibility="hidden")
    assert await queries.open_for(marloes.viewer) == []
    with clock.travel(timedelta(hours=1)):
        assert await queries.open_for(marloes.viewer) == []


async def test_what_is_hidden_while_somebody_looks_for_it_is_not_shown(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    yara, samira, henk = [await house.join(name) for name in ("Yara", "Samira", "Henk")]
    hers, other = await ask(yara), await ask(samira)
    fetch = raw_sql.fetch

    async def meanwhile(sql: str, *values: Any) -> list[dict[str, Any]]:
        found = await fetch(sql, *values)
        monkeypatch.setattr(raw_sql, "fetch", fetch)
        await transactions.atomic(Outfit.filter(public_id=hers).update)(visibility="hidden")
        return found

    monkeypatch.setattr(raw_sql, "fetch", meanwhile)
    assert [card.public_id for card in await queries.open_for(henk.viewer)] == [other]
