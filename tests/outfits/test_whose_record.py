"""Somebody's record is made of their own notes that others could read, and pins lie on the photo they were put on."""

from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.outfits import queries
from jobtease.outfits.answer.pins import Pin, pins_of
from jobtease.outfits.models import Advice, Feedback, Outfit, Verdict
from jobtease.outfits.practice import actions as practice_actions
from tests.house import House, Person
from tests.outfits.test_answering import KEEP_JACKET, SWAP_SHOES, answer
from tests.outfits.wardrobe import ask, practised

NOTE = "Black shoes would look calmer with those trousers."


async def _answers(reviewer: Person, asker: Person, note: str = NOTE) -> Feedback:
    public_id = await ask(asker)
    sent = await reviewer.post(f"/outfits/{public_id}/feedback", {"verdict-shoes": "swap", "note": note})
    assert sent.status_code == 303, sent.text
    return await Feedback.get(outfit__public_id=public_id, author_id=reviewer.viewer.id)


async def test_the_record_of_others_is_no_record_of_mine(house: House) -> None:
    henk, samira = await house.join("Henk", language="en"), await house.join("Samira")
    await practised(henk, samira)
    for number in range(practice_actions.RECORD):
        await _answers(henk, await house.join(f"Yara {number}"))
    assert await practice_actions.has_record(henk.viewer)
    assert not await practice_actions.has_record(samira.viewer)


async def test_words_that_nobody_could_read_make_no_record(house: House) -> None:
    henk = await house.join("Henk", language="en")
    await practised(henk)
    for number in range(practice_actions.RECORD):
        given = await _answers(henk, await house.join(f"Yara {number}"))
        await transactions.atomic(Feedback.filter(id=given.id).update)(visibility=Visibility.HIDDEN)
    assert not await practice_actions.has_record(henk.viewer)


async def test_a_pin_stays_on_its_photo(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, photos=2)
    await practised(henk)
    said = KEEP_JACKET | SWAP_SHOES | {"pin-jacket": "1,50,40"}
    assert (await henk.post(f"/outfits/{public_id}/feedback", said)).status_code == 303
    jacket, shoes = await Advice.get(garment="jacket"), await Advice.get(garment="shoes")
    assert (jacket.pin_photo, shoes.pin_photo) == (1, None)


async def test_a_pin_says_what_most_say_and_keep_when_they_are_divided(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    drawn: list[Pin] = []
    for name, verdict, pin in (("Henk", "keep", "0,40,30"), ("Samira", "swap", "0,60,50"), ("Bram", "swap", "0,80,70")):
        said = {"verdict-jacket": verdict, "pin-jacket": pin}
        assert await answer(await house.join(name), public_id, **said) == 303
        drawn += pins_of((await queries.outfit_for(yara.viewer, public_id)).feedback)
    assert drawn == [
        Pin(0, "jacket", Verdict.KEEP, 1, 40, 30),
        Pin(0, "jacket", Verdict.KEEP, 1, 50, 40),
        Pin(0, "jacket", Verdict.SWAP, 2, 60, 50),
    ]


async def test_who_may_look_may_neither_read_nor_end_whom_it_is_for(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    assert (await henk.get(f"/outfits/{public_id}")).status_code == 200
    for path in ("audience", "withdraw", "forget", "preview"):
        assert (await henk.get(f"/outfits/{public_id}/{path}", follow_redirects=True)).status_code == 404, path
    for path in ("audience", "withdraw", "forget", "confirm", "discard"):
        answer = await henk.post(f"/outfits/{public_id}/{path}", {"audience": "me", "sure": "1"})
        assert answer.status_code in (404, 409), path
    outfit = await Outfit.get(public_id=public_id)
    assert outfit.withdrawn_at is None
    assert outfit.audience == "municipality"


async def test_words_that_wait_are_not_one_of_three_answers(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    for number, visibility in enumerate((Visibility.SHOWN, Visibility.SHOWN, Visibility.HELD)):
        reviewer = await house.join(f"Reviewer {number}")
        await practised(reviewer)
        if visibility is Visibility.HELD:
            await transactions.atomic(_hold_all)()
        sent = await reviewer.post(f"/outfits/{public_id}/feedback", KEEP_JACKET)
        assert sent.status_code == 303
    assert (await Outfit.get(public_id=public_id)).answered_at is None


async def _hold_all() -> None:
    first = await Feedback.all().order_by("id").first()
    assert first
    await Feedback.filter(id=first.id).update(visibility=Visibility.HELD)
