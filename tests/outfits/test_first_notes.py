"""The notes of somebody without a record: words about clothes pass, others wait for a moderator."""

from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.outfits.models import Feedback, Outfit
from tests.house import House, Person
from tests.outfits.wardrobe import ask, practised

SHOES = {"verdict-shoes": "swap"}
ODD = "A camel in a blazer, nothing more."
PLAIN = "Black shoes would look calmer with those trousers."


@transactions.atomic
async def _shown(public_id: str) -> None:
    await Outfit.filter(public_id=public_id).update(visibility=Visibility.SHOWN)


async def _asked(person: Person) -> str:
    """An outfit that a moderator has let through."""
    public_id = await ask(person)
    await _shown(public_id)
    return public_id


async def test_an_odd_word_of_a_newcomer_waits_for_a_moderator(strict_house: House) -> None:
    house = strict_house
    yara, henk = await house.join("Yara"), await house.join("Henk", language="en")
    public_id = await _asked(yara)
    await practised(henk)
    path = f"/outfits/{public_id}/feedback"
    asked = await henk.post(path, SHOES | {"note": ODD})
    assert asked.status_code == 422
    assert ODD in asked.text
    assert '<mark class="said">camel</mark>' in asked.text
    assert asked.text.count("You are new here") == 1
    assert await Feedback.all().count() == 0
    assert (await henk.post(path, SHOES | {"note": ODD, "send": "typed"})).status_code == 303
    assert (await Feedback.get()).visibility is Visibility.HELD
    assert ODD not in (await yara.get(f"/outfits/{public_id}")).text


async def test_plain_words_pass_and_make_a_record(strict_house: House) -> None:
    house = strict_house
    henk = await house.join("Henk", language="en")
    await practised(henk)
    for number, note in enumerate((PLAIN, PLAIN, ODD)):
        yara = await house.join(f"Yara {number}")
        public_id = await _asked(yara)
        answer = await henk.post(f"/outfits/{public_id}/feedback", SHOES | {"note": note})
        assert answer.status_code == 303, answer.text
        assert note in (await yara.get(f"/outfits/{public_id}")).text


async def test_one_note_that_helped_is_a_record(strict_house: House) -> None:
    house = strict_house
    yara, samira, henk = await house.join("Yara"), await house.join("Samira"), await house.join("Henk", language="en")
    first, second = await _asked(yara), await _asked(samira)
    await practised(henk)
    await henk.post(f"/outfits/{first}/feedback", SHOES)
    assert (await henk.post(f"/outfits/{second}/feedback", SHOES | {"note": ODD})).status_code == 422
    given = await Feedback.get()
    await yara.post(f"/feedback/{given.public_id}/helped", {"garment": "shoes"})
    assert (await henk.post(f"/outfits/{second}/feedback", SHOES | {"note": ODD})).status_code == 303
