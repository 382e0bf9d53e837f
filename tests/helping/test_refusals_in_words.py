"""What cannot be done any more is refused in a sentence that says why, in the language of who asks for it."""

from html import unescape
from typing import Any

from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.helping.models import Offer
from tests.helping.people import REQUEST, accept, ask, offer
from tests.house import House, Person

CHOSEN = "This request is no longer open: you chose somebody already, or its time was up."
TAKEN_BACK = "This offer was taken back in the meantime. Your request is still open."


async def _refused(person: Person, path: str, data: dict[str, Any] | None = None, *, status: int = 409) -> str:
    """The whole page that somebody gets."""
    answer = await person.post(path, data)
    assert answer.status_code == status, (path, answer.status_code)
    if status == 409:  # and the way on leads to what it is about
        assert f'<a class="button" href="{"/".join(path.split("/")[:3])}">' in answer.text
    return unescape(answer.text)


async def _people(house: House) -> tuple[Person, Person, Person]:
    yara, henk, samira = [await house.join(name, language="en") for name in ("Yara", "Henk", "Samira")]
    return yara, henk, samira


async def test_who_offers_help_reads_why_not(house: House) -> None:
    yara, henk, samira = await _people(house)
    public_id = await ask(yara)
    way, words = f"/requests/{public_id}/offer", {"message": "I know hotels. Wednesday?"}
    assert "This is your own request." in await _refused(yara, way, words, status=403)
    his, hers = await offer(henk, public_id), await offer(samira, public_id)
    assert (await yara.post(f"/requests/{public_id}/offers/{his}/decline")).status_code == 303
    assert "Yara has answered your offer already." in await _refused(henk, way, words)
    await transactions.atomic(Offer.filter(public_id=hers).update)(visibility=Visibility.REMOVED)
    assert "This offer can't be changed any more." in await _refused(samira, way, words)
    bram, noor = [await house.join(name, language="en") for name in ("Bram", "Noor")]
    await accept(yara, public_id, await offer(bram, public_id))
    assert "This request is no longer open. Thank you for wanting to help." in await _refused(noor, way, words)


async def test_who_asked_reads_why_not(house: House) -> None:
    yara, henk, samira = await _people(house)
    public_id = await ask(yara)
    page = f"/requests/{public_id}"
    his, hers = await offer(henk, public_id), await offer(samira, public_id)
    assert "You have already said how it went, or nobody" in await _refused(yara, f"{page}/close", {"says": "yes"})
    assert (await samira.post(f"{page}/offer/withdraw")).status_code == 303
    for way in (f"{page}/offers/{hers}", f"{page}/offers/{hers}/decline"):
        assert TAKEN_BACK in await _refused(yara, way)
    await accept(yara, public_id, his)
    for way in (f"{page}/offers/{hers}", f"{page}/offers/{hers}/decline"):
        assert CHOSEN in await _refused(yara, way)
    assert "This request can't be changed any more." in await _refused(yara, f"{page}/edit", REQUEST)
    assert "There is nothing to take back" in await _refused(yara, f"{page}/withdraw")
    thanks = {"thanks": "You are a star."}
    only_once = "You can thank somebody once the request is done, and only once."
    assert only_once in await _refused(yara, f"{page}/thanks", thanks)
    assert (await yara.post(f"{page}/close", {"says": "yes"})).status_code == 303
    assert "You have already said how it went" in await _refused(yara, f"{page}/close", {"says": "no"})
    assert (await yara.post(f"{page}/thanks", thanks)).status_code == 303
    assert only_once in await _refused(yara, f"{page}/thanks", {"thanks": "And again."})
