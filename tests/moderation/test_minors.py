"""What may harm somebody of 16 or 17 comes up first, and the moderator sees that they are."""

from jobtease.accounts.models import AgeBand
from jobtease.moderation.models import Case
from tests.helping.people import accept, ask, offer
from tests.house import House, Person

PHOTO = "Stuur me een foto van jezelf."


async def _talking(house: House, age: AgeBand) -> tuple[Person, Person, str]:
    asker, bram = await house.join("Sef", age=age), await house.join("Bram")
    public_id = await ask(asker)
    made = await offer(bram, public_id, "I know hotels. Wednesday?")
    if age is AgeBand.YOUNG:
        assert (await asker.post(f"/requests/{public_id}/offers/{made}/read")).status_code == 303
    return asker, bram, f"/conversations/{await accept(asker, public_id, made)}"


async def _asked_for_a_photo(house: House, age: AgeBand) -> list[Case]:
    _asker, bram, path = await _talking(house, age)
    answer = await bram.post(f"{path}/messages", {"message": PHOTO, "anyway": "1"})
    assert answer.status_code == 303, answer.text
    await house.work()
    return await Case.filter(kind="message")


async def test_a_message_that_asks_a_young_one_for_a_photo_is_looked_at_first(house: House) -> None:
    marloes = await house.moderator()
    (case,) = await _asked_for_a_photo(house, AgeBand.YOUNG)
    assert (case.priority, case.because) == (1, "alarm")
    page = (await marloes.get(f"/desk/cases/{case.public_id}")).text
    assert "bereikt: 16 of 17" in page
    assert "auteur: 16 of 17" not in page


async def test_between_two_who_are_grown_it_is_a_warning_and_no_case(house: House) -> None:
    assert await _asked_for_a_photo(house, AgeBand.ADULT) == []


async def test_a_case_says_that_its_author_is_young(house: House) -> None:
    marloes, henk, sef = await house.moderator(), await house.join("Henk"), await house.join("Sef", age=AgeBand.YOUNG)
    public_id = await ask(sef)
    answer = await henk.post(f"/report/request/{public_id}", {"reason": "other", "note": "Look at this, please."})
    assert answer.status_code in (200, 303), answer.text
    await house.work()
    case = await Case.get(subject=public_id)
    assert "auteur: 16 of 17" in (await marloes.get(f"/desk/cases/{case.public_id}")).text
    assert "16 of 17" not in (await henk.get("/me/reports")).text
