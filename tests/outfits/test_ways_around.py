"""Ways around the fitting room's rules that somebody tried: words no rule reads, photos that change while they go."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.errors import Conflict, NotFound
from jobtease.outfits.asking import actions, photo_actions
from jobtease.outfits.ending import destruction
from jobtease.outfits.models import Feedback, Outfit
from jobtease.outfits.reviewing import actions as reviewing_actions
from jobtease.photos import files
from jobtease.photos.models import Leftover
from jobtease.pictures.processing import Mask, Picture, PictureProcessor
from tests.house import House
from tests.outfits.test_answering import SWAP_SHOES, answer, told
from tests.outfits.wardrobe import ask, draft, on_disk, practised


async def test_words_beside_a_garment_that_no_rule_reads_reach_nobody(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await practised(henk)
    given = SWAP_SHOES | {"note-shoes": "Jij bent lelijk, bel 06-12345678"}
    assert (await henk.post(f"/outfits/{public_id}/feedback", given)).status_code == 303
    assert await Feedback.all().count() == 1
    assert "lelijk" not in (await yara.get(f"/outfits/{public_id}")).text


class SlowProcessor:
    """Develops, and does something else before the picture is handed over."""

    def __init__(self, processor: PictureProcessor, meanwhile: Any) -> None:
        self.processor, self.meanwhile = processor, meanwhile

    async def develop(self, data: bytes, mask: Mask, least: int) -> Picture:
        picture = await self.processor.develop(data, mask, least)
        await self.meanwhile()
        return picture


async def test_a_draft_taken_back_while_more_is_hidden_leaves_no_file(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await draft(yara)

    async def take_back() -> None:
        await actions._withdraw(yara.viewer, public_id)

    slow: Any = SlowProcessor(house.resources.processor, take_back)
    with pytest.raises(Conflict):
        await photo_actions.hide_more(
            yara.viewer, public_id, 0, Mask(cut_top=0.5), replace(house.resources, processor=slow)
        )
    with clock.travel(timedelta(minutes=5)):  # files that nobody took over wait for two
        await files.destroy_leftovers(house.resources)
        await destruction.destroy_due(house.resources)
    assert on_disk(house) == []
    assert await Leftover.all().count() == 0


async def test_what_is_erased_or_forgotten_at_the_same_moment_stops_no_chore(house: House) -> None:
    yara = await house.join("Yara")
    outfit = await Outfit.get(public_id=await ask(yara))
    await actions.withdraw(yara.viewer, outfit.public_id, house.resources)
    await actions.erase_words(yara.viewer, outfit.public_id)
    await destruction.destroy(outfit.id, house.resources)
    assert not await destruction._close(outfit.id, closed=True)
    with pytest.raises(NotFound):
        await reviewing_actions._why_closed(outfit.id)


@pytest.mark.parametrize("garment", ["\0", "shoes\0", "x" * 100_000, "\u202e"])
async def test_thanks_for_a_garment_that_is_none_are_not_found(house: House, garment: str) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await answer(henk, public_id)
    feedback = await Feedback.get()
    assert (await yara.post(f"/feedback/{feedback.public_id}/helped", {"garment": garment})).status_code == 404
    assert (await yara.post("/feedback/%00/helped")).status_code == 404


async def test_how_it_went_with_what_a_moderator_hid_is_told_to_nobody(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, keep="168")
    await answer(henk, public_id)
    outfit = await Outfit.get(public_id=public_id)

    @transactions.atomic
    async def becomes(visibility: Visibility) -> None:
        await Outfit.filter(id=outfit.id).update(visibility=visibility)

    with clock.travel(outfit.interview_at + (outfit.interview_at - outfit.closes_at)):
        for hidden in (Visibility.HIDDEN, Visibility.REMOVED, Visibility.HELD):
            await becomes(hidden)
            assert "Hoe ging het?" not in (await yara.get(f"/outfits/{public_id}")).text
            tell = await yara.post(f"/outfits/{public_id}/how", {"how": "well", "words": "Ik lach om jullie"})
            assert tell.status_code == 409
        await becomes(Visibility.SHOWN)
        assert (await yara.post(f"/outfits/{public_id}/how", {"how": "well"})).status_code == 303
        await becomes(Visibility.HIDDEN)  # before anybody was told
        await house.work()
        assert not [text for text in await told(henk) if "interview you helped with" in text]


async def test_who_is_chosen_when_nothing_can_be_answered_is_not_sent_to_a_page_that_is_gone(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, audience="members")
    outfit = await Outfit.get(public_id=public_id)
    with clock.travel(outfit.destroy_at):
        await house.work()
        await actions.change_audience(yara.viewer, public_id, actions.Audience.CHOSEN, [henk.viewer.id])
        await house.work()
        assert not [text for text in await told(henk) if "chose you" in text]


async def test_whose_account_was_closed_is_not_read_and_hears_nothing_of_her(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    public_id = await ask(yara)
    for person in (henk, samira):
        assert await answer(person, public_id) == 303
    outfit = await Outfit.get(public_id=public_id)

    @transactions.atomic
    async def closed(since: datetime | None) -> None:
        await Account.filter(id=henk.viewer.id).update(suspended_at=since)

    await closed(clock.now())
    with clock.travel(outfit.interview_at + timedelta(hours=5)):
        await house.work()
        page = (await yara.get(f"/outfits/{public_id}")).text
        assert "Samira" in page
        assert "Henk" not in page
        assert (await yara.post(f"/outfits/{public_id}/how", {"how": "well"})).status_code == 303
        await house.work()
        assert [bool([text for text in await told(person) if "helped" in text]) for person in (henk, samira)] == [
            False,
            True,
        ]
        await closed(None)
        assert "Henk" in (await yara.get(f"/outfits/{public_id}")).text
