"""Somebody she knows is found by name, however it is typed; of several with one name she chooses by sight."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Grant, HelpTie
from jobtease.data import transactions
from tests.accounts.test_names import SAME
from tests.house import House
from tests.outfits.test_choosing import helps
from tests.outfits.wardrobe import draft


@pytest.mark.parametrize(("called", "typed"), SAME)
async def test_a_name_is_found_however_it_is_typed(house: House, called: str, typed: str) -> None:
    yara, other = await house.join("Yara"), await house.join(called)
    await helps(other)
    public_id = await draft(yara, audience="chosen")
    answer = await yara.post(f"/outfits/{public_id}/audience", {"audience": "chosen", "named": typed})
    assert answer.status_code == 303, answer.text
    assert await Grant.all().values_list("account_id", flat=True) == [other.viewer.id]


async def test_a_name_of_the_version_before_is_found_as_it_is_written(house: House) -> None:
    yara, other, henk = await house.join("Yara"), await house.join("Özgür"), await house.join("Henk")
    for person in (other, henk):
        await helps(person)
    await transactions.atomic(Account.filter(id__gt=0).update)(name_key="")
    public_id = await draft(yara, audience="chosen")
    form = {"audience": "chosen", "named": "Özgür"}
    assert (await yara.post(f"/outfits/{public_id}/audience", form)).status_code == 303
    assert await Grant.all().values_list("account_id", flat=True) == [other.viewer.id]


async def test_puppets_of_the_same_name_keep_nobody_from_choosing_the_one_she_knows(house: House) -> None:
    yara = await house.join("Yara")
    puppets = []
    for n in range(12):
        puppet = await house.join(f"Puppet {n}")
        puppets.append(puppet)
    with clock.travel(timedelta(days=-300)):
        old = await house.join("Old Henk")
    with clock.travel(timedelta(days=-2)):
        henk = await house.join("Real Henk")
    everybody = [*puppets, old, henk]
    for person in everybody:
        await helps(person)
    ids = [person.viewer.id for person in everybody]
    await transactions.atomic(Account.filter(id__in=ids).update)(nickname="Henk", name_key="henk")
    await transactions.atomic(HelpTie.create)(asker_id=yara.viewer.id, helper_id=henk.viewer.id)
    public_id = await draft(yara, audience="chosen")
    form = {"audience": "chosen", "named": "henk"}
    answer = await yara.post(f"/outfits/{public_id}/audience", form)
    assert answer.status_code == 422
    assert "Meer mensen heten zo" in answer.text
    listed = answer.text[answer.text.index("Ze heten zo") :]
    assert listed.index(henk.viewer.public_id) < listed.index(old.viewer.public_id)
    assert all(listed.index(old.viewer.public_id) < listed.find(one.viewer.public_id) for one in puppets[:3])
    assert "Hier sinds" in listed
    ticked = await yara.post(f"/outfits/{public_id}/audience", form | {"people": henk.viewer.public_id})
    assert ticked.status_code == 303
    assert await Grant.all().values_list("account_id", flat=True) == [henk.viewer.id]
