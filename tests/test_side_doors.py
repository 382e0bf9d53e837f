"""What somebody may not read doesn't come to them by another way: a notice, or a copy of their own things."""

import io
import zipfile

import pytest

from jobtease import clock, database
from jobtease.accounts.models import Account
from jobtease.audience import Visibility
from jobtease.helping.models import HelpRequest
from tests.helping.people import REQUEST, ask, offer
from tests.house import House, Person
from tests.outfits import wardrobe

TITLE = "Zonnebloem reads my letter?"


async def _copy_of(person: Person) -> str:
    with zipfile.ZipFile(io.BytesIO((await person.get("/me/copy")).content)) as archive:
        return archive.read("jobtease.json").decode()


@pytest.mark.parametrize("kept", [Visibility.HELD, Visibility.HIDDEN])
async def test_words_that_a_moderator_keeps_back_are_in_no_notice_to_others(house: House, kept: Visibility) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await offer(henk, public_id)
    await database.atomic(HelpRequest.filter(public_id=public_id).update)(visibility=kept)
    assert (await yara.post(f"/requests/{public_id}/edit", REQUEST | {"title": TITLE})).status_code == 303
    assert (await yara.post(f"/requests/{public_id}/withdraw")).status_code == 303
    await house.work()
    told = (await henk.get("/me/notices")).text
    assert "“…”" in told
    assert "Zonnebloem" not in told


async def test_a_copy_of_mine_names_no_question_that_is_not_for_me(house: House) -> None:
    yara, henk, daan = await house.join("Yara"), await house.join("Henk"), await house.join("Daan")
    public_id = await ask(yara)
    for helper in (henk, daan):
        await offer(helper, public_id)
    assert (await henk.post(f"/requests/{public_id}/offer/withdraw")).status_code == 303
    change = REQUEST | {"title": TITLE, "audience": "helpers"}
    assert (await yara.post(f"/requests/{public_id}/edit", change)).status_code == 303
    assert "Zonnebloem" not in await _copy_of(henk)
    assert "Zonnebloem" in await _copy_of(daan)
    await database.atomic(HelpRequest.filter(public_id=public_id).update)(visibility=Visibility.HIDDEN)
    assert "Zonnebloem" not in await _copy_of(daan)
    assert "Zonnebloem" in await _copy_of(yara)


async def test_a_copy_of_mine_holds_nothing_of_who_is_suspended(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk", language="en")
    outfit = await wardrobe.ask(yara)
    await wardrobe.practised(henk)
    said = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"], "note": "Very nice colours together."}
    assert (await henk.post(f"/outfits/{outfit}/feedback", said)).status_code == 303
    assert "Very nice colours" in await _copy_of(yara)
    await database.atomic(Account.filter(id=henk.viewer.id).update)(suspended_at=clock.now())
    assert "Very nice colours" not in await _copy_of(yara)
