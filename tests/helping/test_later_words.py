"""Who offered help hears what became of it, and reads nothing that was written later for fewer people."""

import io
import zipfile
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.helping.models import Offer, OfferState
from tests.helping.people import REQUEST, accept, ask, offer
from tests.house import House, Person

LATER = {"title": "Zonnebloem, a name for few", "story": "Madeliefje: what only my helpers may know."}
FEWER = REQUEST | LATER | {"audience": "helpers", "skills": ["excel"], "kind": "letter"}


async def _everything(person: Person, public_id: str) -> str:
    """All that somebody who offered help can open about it."""
    page = await person.get(f"/requests/{public_id}")
    assert page.status_code == 200
    lists = [(await person.get(path)).text for path in ("/requests", "/", "/me/notices", "/requests/for-you")]
    copy = await person.get("/me/copy")
    with zipfile.ZipFile(io.BytesIO(copy.content)) as file:
        lists += [file.read(name).decode(errors="replace") for name in file.namelist()]
    return page.text + "".join(lists)


def _reads_later_words(text: str) -> bool:
    return any(words in text for words in ("Zonnebloem", "Madeliefje", "Excel"))


@pytest.mark.parametrize("order", ["declined first", "narrowed first", "still open", "taken back", "time is up"])
async def test_words_for_fewer_people_are_not_for_who_offered_before(house: House, order: str) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    offer_id = await offer(henk, public_id, "I know hotels, and I am free.")
    no = f"/requests/{public_id}/offers/{offer_id}/decline"
    if order == "declined first":
        assert (await yara.post(no)).status_code == 303
    edit = await yara.get(f"/requests/{public_id}/edit")
    assert "lezen alleen wat ervan is geworden" in edit.text
    assert (await yara.post(f"/requests/{public_id}/edit", FEWER)).status_code == 303
    if order == "narrowed first":
        assert (await yara.post(no)).status_code == 303
    if order == "taken back":
        assert (await yara.post(f"/requests/{public_id}/withdraw")).status_code == 303
    with clock.travel(timedelta(days=32 if order == "time is up" else 0)):
        await house.work()
        found = await _everything(henk, public_id)
    assert not _reads_later_words(found)
    assert "Hulpvraag van Yara" in found
    assert "I know hotels, and I am free." in found
    assert _reads_later_words((await yara.get(f"/requests/{public_id}")).text)


async def test_an_offer_on_what_is_for_others_now_can_be_taken_back_and_not_changed(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await offer(henk, public_id)
    await yara.post(f"/requests/{public_id}/edit", FEWER)
    assert (await henk.post(f"/requests/{public_id}/offer", {"message": "And on Friday?"})).status_code == 404
    assert "offer/withdraw" in (await henk.get(f"/requests/{public_id}")).text
    assert (await henk.post(f"/requests/{public_id}/offer/withdraw")).status_code == 303
    assert (await Offer.get()).state is OfferState.WITHDRAWN
    assert (await henk.get(f"/requests/{public_id}")).status_code == 404


async def test_who_is_chosen_reads_it_and_who_still_may_reads_it_live(house: House) -> None:
    yara, henk, daan = await house.join("Yara"), await house.join("Henk"), await house.join("Daan")
    other, public_id = await ask(henk), await ask(yara)
    await accept(henk, other, await offer(daan, other))  # who helps somebody else is no helper here
    chosen = await offer(henk, public_id)
    await yara.post(f"/requests/{public_id}/offers/{await offer(daan, public_id)}/decline")
    await house.work()
    await yara.post(f"/requests/{public_id}/edit", FEWER | {"audience": "municipality"})
    assert "Madeliefje" in (await daan.get(f"/requests/{public_id}")).text, "as any member of the municipality"
    await yara.post(f"/requests/{public_id}/edit", FEWER)
    await accept(yara, public_id, chosen)
    await house.work()
    assert "Madeliefje" in (await henk.get(f"/requests/{public_id}")).text
    assert "Zonnebloem" in (await henk.get("/requests")).text
    assert not _reads_later_words(await _everything(daan, public_id))


async def test_no_block_and_no_report_is_a_way_to_later_words(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await yara.post(f"/requests/{public_id}/offers/{await offer(henk, public_id)}/decline")
    await yara.post(f"/requests/{public_id}/edit", FEWER)
    for _ in range(2):
        assert (await henk.get(f"/report/request/{public_id}")).status_code == 404
        assert (await henk.post(f"/report/request/{public_id}", {"reason": "person"})).status_code == 404
        assert (await henk.post(f"/people/{yara.viewer.public_id}/block")).status_code == 303
