"""Somebody leaves: who waited for them hears it, and what they take along is complete."""

from jobtease.conversations import export as talks_along
from jobtease.conversations.models import Conversation, Message
from jobtease.helping import export as helping_export
from jobtease.helping.models import HelpRequest, Offer
from tests.helping.people import accept, ask, offer
from tests.house import House, Person


async def _erase(person: Person) -> None:
    answer = await person.post("/me/leave", {"nickname": person.viewer.nickname})
    assert answer.status_code == 303, answer.text


async def test_a_helper_leaves(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    matched, waiting = await ask(yara), await ask(yara)
    conversation = await accept(yara, matched, await offer(henk, matched, "Henk was here, in a hotel"))
    await offer(henk, waiting)
    await house.work()
    await _erase(henk)
    await house.work()
    assert "kan toch niet helpen" in (await yara.get("/")).text
    page = (await yara.get(f"/requests/{matched}")).text
    assert "Je helper is weg bij Jobtease" in page
    assert (await HelpRequest.get(public_id=waiting)).offer_count == 0
    talk = (await yara.get(f"/conversations/{conversation}")).text
    assert "een oud-deelnemer" in talk
    assert "Henk was here, in a hotel" in talk
    answer = await yara.post(f"/conversations/{conversation}/messages", {"message": "Are you there?"})
    assert answer.status_code == 409
    assert (await yara.post(f"/requests/{matched}/close", {"says": "partly"})).status_code == 303
    assert await Offer.all().count() == 0
    await _erase(yara)
    assert await Conversation.all().count() == await Message.all().count() == await HelpRequest.all().count() == 0


async def test_a_helper_who_blocks_the_asker_can_not_help_after_all(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await ask(yara)
    await accept(yara, request, await offer(henk, request))
    await house.work()
    assert (await henk.post(f"/people/{yara.viewer.public_id}/block")).status_code == 303
    await house.work()
    home = (await yara.get("/")).text
    assert "kan niet meer" in home
    assert "Henk kan" not in home


async def test_both_leave_before_anybody_was_told(house: House) -> None:
    yara, henk, bram, noor = [await house.join(name) for name in ("Yara", "Henk", "Bram", "Noor")]
    request = await ask(yara)
    await accept(yara, request, await offer(henk, request))
    await house.work()
    await _erase(henk)
    await _erase(yara)
    await offer(noor, await ask(bram))
    await house.work()
    assert noor.viewer.nickname in (await bram.get("/")).text


async def test_an_asker_leaves(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await offer(henk, await ask(yara))
    await _erase(yara)
    await house.work()
    assert "Iemand die je hulp aanbood, heeft het niet meer nodig" in (await henk.get("/")).text
    assert (await henk.get("/requests")).status_code == 200


async def test_everything_can_be_taken_along(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    conversation = await accept(yara, public_id, await offer(henk, public_id))
    await yara.post(f"/conversations/{conversation}/messages", {"message": "My own words"})
    (asked,) = (await helping_export.export(yara.viewer.id))["requests"]
    assert asked["skills"] == ["interview-practice"]
    (offered,) = (await helping_export.export(henk.viewer.id))["offers"]
    assert offered["message"].startswith("I know hotels")
    (talk,) = (await talks_along.export(yara.viewer.id))["conversations"]
    assert [one["text"] for one in talk["messages"]] == ["My own words"]
