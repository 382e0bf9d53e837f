"""How it went is asked of, told by and told to the right people, and of one outfit only."""

from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.errors import Conflict, NotFound
from jobtease.outfits.answer import follow_up_actions
from jobtease.outfits.events import HowItWent, OutfitEvent
from jobtease.outfits.models import Outfit
from tests.house import House
from tests.outfits.outfit_rows import HOUR, feedback_of, it_happened, outfit_of, set_row, three_people, with_now
from tests.outfits.test_answering import told
from tests.untouched import changed, everything


@pytest.mark.parametrize(
    "values",
    [{"confirmed_at": None}, {"withdrawn_at": "now"}, {"visibility": "hidden"}, {"feedback_count": 0}, {"went": "job"}],
)
async def test_how_it_went_is_asked_of_who_can_tell(house: House, values: dict[str, Any]) -> None:
    yara, henk, _samira = await three_people(house)
    for more in ({}, with_now(values)):
        outfit = await outfit_of(yara)
        await feedback_of(henk, outfit)
        await set_row(outfit, **{"destroyed_at": clock.now()} | more)
    with clock.travel(80 * HOUR):
        assert await follow_up_actions.ask_due(house.resources) == 1
        assert await follow_up_actions.ask_due(house.resources) == 0
        asked = await Outfit.exclude(asked_how_at=None).values_list("id", "public_id", "municipality")
        assert len(asked) == 1
        assert not await follow_up_actions._ask(*asked[0])  # another process was earlier
    with clock.travel(timedelta(days=20)):
        late = await outfit_of(yara, interview_at=clock.now() - timedelta(days=8), destroyed_at=clock.now())
        await feedback_of(henk, late)
        assert await follow_up_actions.ask_due(house.resources) == 0


async def test_nobody_is_asked_when_the_only_words_are_hidden_whatever_others_said(house: House) -> None:
    yara, henk, samira = await three_people(house)
    outfit, another = await outfit_of(yara), await outfit_of(samira, interview_at=clock.now() + timedelta(days=30))
    await feedback_of(henk, outfit, visibility=Visibility.HIDDEN)
    await feedback_of(henk, another)
    with clock.travel(80 * HOUR):
        assert await follow_up_actions.ask_due(house.resources) == 0


async def test_she_tells_of_her_own_once_when_others_saw_it(house: House) -> None:
    yara, henk, samira = await three_people(house)
    over = {"interview_at": clock.now() - HOUR, "destroyed_at": clock.now()}
    outfit, _another = await outfit_of(yara, **over), await outfit_of(yara, **over)
    for person, values in ((samira, {}), (yara, {"confirmed_at": None}), (yara, {"withdrawn_at": "now"})):
        one = await outfit_of(yara, **over | with_now(values))
        with pytest.raises(NotFound):
            await follow_up_actions.tell(person.viewer, one.public_id, "well")
    await feedback_of(henk, outfit)
    before = {key: row for key, row in (await everything()).items() if row.get("id") != outfit.id}
    await follow_up_actions.tell(yara.viewer, outfit.public_id, "well")
    await follow_up_actions.tell(yara.viewer, outfit.public_id, "well")
    with pytest.raises(Conflict):
        await follow_up_actions.tell(yara.viewer, outfit.public_id, "hard")
    assert (await Outfit.get(id=outfit.id)).went == "well"
    assert len(await house.happened("outfits:outfit:told")) == 1
    assert not [line for line in await changed(before) if line.startswith("outfit")]


async def test_who_helped_hears_how_it_went_and_nobody_else(house: House) -> None:
    yara, henk, samira = await three_people(house)
    bram, noor = await house.join("Bram", language="en"), await house.join("Noor", language="en")
    another, outfit = await outfit_of(yara, went="job"), await outfit_of(yara, interview_at=clock.now() - HOUR)
    await feedback_of(henk, outfit)
    await feedback_of(samira, another)
    await feedback_of(bram, outfit, visibility=Visibility.HIDDEN)
    await feedback_of(noor, outfit)
    await transactions.atomic(Account.filter(id=noor.viewer.id).update)(suspended_at=clock.now())
    await follow_up_actions.tell(yara.viewer, outfit.public_id, "well")
    await house.work()
    heard = [[text for text in await told(one) if "It went well" in text] for one in (henk, samira, bram, noor)]
    assert [len(texts) for texts in heard] == [1, 0, 0, 0]


@pytest.mark.parametrize("values", [{"withdrawn_at": "now"}, {"went": "job"}])
async def test_asked_how_it_went_and_told_in_the_meantime(house: House, values: dict[str, Any]) -> None:
    yara, henk, _samira = await three_people(house)
    _another = await outfit_of(yara)
    outfit = await outfit_of(yara, **with_now(values))
    await it_happened(OutfitEvent.OUTFIT_ASKED_HOW, outfit.public_id)
    await house.work()
    assert [text for text in await told(yara) if "How did it go" in text] == []
    await set_row(outfit, went="job", withdrawn_at=clock.now(), feedback_count=1)
    await feedback_of(henk, outfit)
    await it_happened(OutfitEvent.OUTFIT_TOLD, outfit.public_id, HowItWent(how="job"))
    await house.work()
    assert await told(henk) == []
