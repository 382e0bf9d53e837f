"""A suspicion of child abuse where somebody would see it by another way: the feed, a picture that comes back, the context of a report."""

import pytest

from jobtease.conversations.models import Message
from jobtease.events import event_log
from jobtease.moderation.desk import live_feed
from jobtease.moderation.models import Case
from tests.conversations.test_of_two import _say, _talking
from tests.house import House
from tests.moderation.test_child_abuse_role import WORDS, sees
from tests.moderation.things import ask, decided, reported, undone
from tests.outfits import wardrobe
from tests.sample_pictures import drawn, encoded


@pytest.mark.parametrize("by", ["member", "visitor", "moderator"])
async def test_cards_of_the_live_feed_are_drawn_anew_when_it_becomes_one(house: House, by: str) -> None:
    yara, samira, fenna = await house.join("Yara"), await house.join("Samira"), await house.moderator("Fenna")
    follow = live_feed.follower(house.app, house.resources.live)
    request = await ask(house, yara, WORDS)
    case = await reported(house, request, samira, reason="sexual")
    events = await event_log.after(0, 10_000)
    await follow(events)
    here = [event for event in events if event.municipality == "GM0599"]

    async def cards() -> bytes:
        return b"".join(text for _id, text in await live_feed.messages(house.app, "nl", here))

    assert WORDS.encode() in await cards()
    if by == "member":
        await (await house.join("Noor")).post(f"/report/request/{request}", {"reason": "child"})
    elif by == "moderator":
        await fenna.post(f"/desk/cases/{case}/suspect")
    else:
        sent = {"place": f"/requests/{request}", "reason": "child", "note": "Echt", "good_faith": "1"}
        assert (await house.visitor().post("/report", sent | {"municipality": "Rotterdam"})).status_code == 303
        await house.work()
    assert (await Case.get()).child_abuse
    await follow(await event_log.after(events[-1].id, 10_000))
    assert WORDS.encode() not in await cards()
    assert case.encode() not in await cards()


@pytest.mark.parametrize("first", ["suspected", "undone", "another"])
async def test_the_same_picture_put_up_again_is_one_as_well(house: House, first: str) -> None:
    daan, samira = await house.join("Daan"), await house.join("Samira")
    marloes, fenna = await house.moderator(child_abuse=True), await house.moderator("Fenna")
    picture = encoded(drawn((480, 640), 4), "JPEG")
    outfit = await wardrobe.ask(daan, [picture], cut="0", question=WORDS)
    case = await reported(house, outfit, samira, "outfit", "sexual" if first == "another" else "child")
    decision = await decided(marloes, case, "remove", clause="4.3")
    if first == "undone":
        await undone(marloes, decision)
    again = await wardrobe.ask(await house.join("Noor"), [picture], cut="0", question="Kan dit?")
    await house.work()
    found = await Case.filter(subject=again).first()
    if first == "undone":
        assert found is None, "forgotten with the decision"
        return
    assert found is not None
    there = f"/desk/cases/{found.public_id}"
    assert await sees(fenna, there) == (first == "another")
    assert await sees(marloes, there)
    assert (await fenna.post(f"{there}/look")).status_code == (303 if first == "another" else 404)
    clear = (await fenna.get(f"{there}/pictures/0/large.webp")).status_code
    assert clear == (200 if first == "another" else 404)
    assert found.priority == 0 or first == "another"


async def test_a_suspected_message_is_no_context_of_another_report(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    fenna = await house.moderator("Fenna")
    talk = await _talking(house, yara, henk)
    for words in ("Dit mag wel.", "Zonnebloem bij het raam", "Kom je nog?"):
        await _say(henk, talk, words)
    *_others, first, second = await Message.all().order_by("id")
    case = f"/desk/cases/{await reported(house, second.public_id, yara, 'message', 'person')}"
    assert "Zonnebloem" in (await fenna.get(case)).text
    await reported(house, first.public_id, yara, "message", "child")
    page = (await fenna.get(case)).text
    assert "Zonnebloem" not in page
    assert "Dit mag wel." in page
