"""Somebody takes everything along, or erases it."""

import asyncio

import pytest

from jobtease.audience import Grant
from jobtease.data import transactions
from jobtease.errors import Conflict
from jobtease.notices import actions as notices
from jobtease.notices.messages import Subject
from jobtease.outfits import queries
from jobtease.outfits.asking import actions, photo_actions
from jobtease.outfits.models import Feedback, Outfit
from jobtease.photos import files
from jobtease.photos.models import Photo
from jobtease.pictures.processing import Mask
from tests.house import House
from tests.outfits.test_answering import answer
from tests.outfits.wardrobe import ask, draft, on_disk


async def test_an_export_holds_what_was_asked_and_said(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await answer(henk, public_id)
    hers, his = await queries.export(yara.viewer.id), await queries.export(henk.viewer.id)
    assert hers["outfits"][0]["job"] == "Achter de balie van een hotel"
    assert {each["garment"] for each in hers["outfits"][0]["feedback"][0]["advice"]} == {"jacket", "shoes"}
    assert set(hers["outfits"][0]["photos"]) <= set(on_disk(house))
    assert not his["outfits"]
    assert len(his["feedback_given"]) == 1
    assert his["feedback_given"][0]["choice"] is None
    assert {one["helped"] for one in his["feedback_given"][0]["advice"]} == {False}


async def test_erased_nothing_of_somebody_is_left(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    hers, his = await ask(yara), await ask(henk)
    assert await answer(henk, hers) == await answer(yara, his) == 303
    words = {public_id: str((await Feedback.get(outfit__public_id=public_id)).public_id) for public_id in (hers, his)}
    await transactions.atomic(Grant.bulk_create)(
        [Grant(subject=subject, account_id=henk.viewer.id) for subject in (hers, "another", *words.values())],
        ignore_conflicts=True,
    )
    await (await transactions.atomic(actions.erase)(yara.viewer.id, house.resources))()
    assert await Grant.all().values_list("subject", flat=True) == ["another"]
    assert [outfit.public_id for outfit in await Outfit.all()] == [his]
    assert (await Outfit.get()).feedback_count == 0
    assert await Feedback.all().count() == 0
    assert await Photo.all().count() == 1
    assert len(on_disk(house)) == 3
    assert (await henk.get(f"/outfits/{his}")).status_code == 200


@pytest.mark.only("postgres")
async def test_who_hides_more_while_everything_is_erased_puts_no_photo_back(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In another tab: a new photo that came in between would lie in the store for ever."""
    yara = await house.join("Yara")
    public_id = await draft(yara)
    photo = await Photo.get()
    new = await files.develop_again(house.resources, yara.viewer.id, photo.name, Mask(cut_top=0.5))
    begun, forget = asyncio.Event(), notices.erase_words

    async def hide() -> None:
        await begun.wait()
        await photo_actions._replace(yara.viewer, public_id, photo, new)

    async def meanwhile(subjects: list[Subject]) -> None:
        begun.set()
        await asyncio.wait([hiding], timeout=2)
        await forget(subjects)

    hiding = asyncio.create_task(hide())
    monkeypatch.setattr(actions.notices, "erase_words", meanwhile)
    await transactions.atomic(actions.erase)(yara.viewer.id, house.resources)
    with pytest.raises(Conflict):
        await hiding
