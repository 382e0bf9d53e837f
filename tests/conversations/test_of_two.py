"""A conversation is of two: what one of them does in it touches nothing of others, and others' doings touch nothing in it."""

import re
from typing import Any

import pytest

from jobtease.conversations.messages import WROTE
from jobtease.conversations.models import Conversation, Message
from jobtease.conversations.overview import list_queries
from jobtease.data import transactions
from jobtease.notices.models import NoticeRow
from tests.helping.people import accept, ask, offer
from tests.house import House, Person, plan_of, queries_told


async def _talking(house: House, asker: Person, helper: Person) -> str:
    request = await ask(asker)
    return await accept(asker, request, await offer(helper, request))


async def _say(person: Person, talk: str, text: str) -> None:
    assert (await person.post(f"/conversations/{talk}/messages", {"message": text})).status_code == 303


async def test_who_leaves_takes_no_conversation_of_others_along(house: House) -> None:
    yara, henk, samira, noor = [await house.join(name) for name in ("Yara", "Henk", "Samira", "Noor")]
    hers = await _talking(house, yara, henk)
    others = [
        await _talking(house, samira, noor),
        await _talking(house, samira, henk),
        await _talking(house, noor, samira),
    ]
    of_both = await _talking(house, yara, noor)
    for talk in others:
        (asker, _helper) = (samira, noor) if talk != others[2] else (noor, samira)
        await _say(asker, talk, f"Tot woensdag in {talk}")
    for gone, left in ((yara, {*others, of_both, hers}), (henk, {*others, of_both}), (noor, set(others))):
        assert (await gone.post("/me/leave", {"nickname": gone.viewer.nickname})).status_code == 303
        assert {one.public_id for one in await Conversation.all()} == left
    assert await Message.filter(text__contains="Tot woensdag").count() == 3


async def test_words_of_who_has_left_since_are_announced_to_nobody(house: House) -> None:
    yara, henk, samira, noor = [await house.join(name) for name in ("Yara", "Henk", "Samira", "Noor")]
    hers, another, third = [await _talking(house, person, henk) for person in (yara, samira, noor)]
    await house.work()  # he hasn't looked yet at whom he may talk to now
    for person, talk in ((yara, hers), (samira, another), (noor, third)):
        await _say(person, talk, "Ik ben er")
    assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    await house.work()
    told = await NoticeRow.filter(account_id=henk.viewer.id, message=WROTE.key).values_list("subject", flat=True)
    assert set(told) == {another, third}
    assert (await henk.get(f"/conversations/{another}")).status_code == 200  # he has looked, so more is told again
    await _say(samira, another, "Tot dinsdag")
    await house.work()
    unseen = NoticeRow.filter(account_id=henk.viewer.id, message=WROTE.key, seen_at=None)
    assert set(await unseen.values_list("subject", flat=True)) == set(told)


async def test_what_one_of_them_was_told_and_has_not_seen_keeps_nothing_from_the_other(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    talk = await _talking(house, yara, henk)
    wrote: dict[str, Any] = {
        "message": WROTE.key,
        "subject_kind": "conversation",
        "subject": talk,
        "details": {},
        "text": "",
        "path": "",
    }
    await transactions.atomic(NoticeRow.create)(key="hers", account_id=yara.viewer.id, about_id=henk.viewer.id, **wrote)
    await _say(yara, talk, "Ik ben er")
    await transactions.atomic(NoticeRow.filter(key="hers").update)(seen_at=None)
    await house.work()
    assert await NoticeRow.filter(account_id=henk.viewer.id, message=WROTE.key).count() == 1


async def test_reading_mine_leaves_what_others_have_not_read(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    one, two = await _talking(house, yara, henk), await _talking(house, samira, henk)
    for talk, person in ((one, yara), (two, samira)):
        await _say(henk, talk, "Ik ben er")
        await _say(person, talk, "Ben je er?")
    await _say(henk, two, "Ja")

    async def unread() -> tuple[int, int, int]:
        henks = await list_queries.unread(henk.viewer.id, one)
        return await list_queries.unread(yara.viewer.id, one), henks, await list_queries.unread(samira.viewer.id, two)

    await _say(henk, one, "Ja")
    await _say(yara, one, "Fijn")
    assert (before := await unread())[1:] == (1, 1)
    assert (await yara.post(f"/conversations/{one}/read")).status_code in (200, 204, 303)
    assert await unread() == (0, *before[1:])


async def test_a_talk_is_found_by_its_two_and_by_nobody_else(house: House) -> None:
    yara, henk, samira, marloes = [*[await house.join(n) for n in ("Yara", "Henk", "Samira")], await house.moderator()]
    talk = await _talking(house, yara, henk)
    other = await _talking(house, samira, henk)
    await _say(yara, talk, "Voor Henk alleen")
    for person, path in ((samira, talk), (yara, other), (marloes, talk)):
        for page in (f"/conversations/{path}", f"/conversations/{path}/newer", f"/conversations/{path}/leave"):
            assert (await person.get(page)).status_code == 404, page
    assert (await yara.get(f"/conversations/{talk}/leave")).status_code == 200
    answer = await samira.post(f"/conversations/{talk}/messages", {"message": "Hoi"})
    assert answer.status_code == 404
    assert "Voor Henk alleen" not in (await samira.get("/requests")).text
    assert await Message.filter(text="Hoi").count() == 0


@pytest.mark.only("sqlite")
async def test_the_badge_of_every_page_looks_at_what_is_unread_and_no_more(house: House) -> None:
    yara = await house.join("Yara")
    with queries_told() as told:
        assert await list_queries.badge(yara.viewer) == {}
    [asked] = told
    assert re.search(r"SEARCH r USING COVERING INDEX \w+ \(account_id=\? AND unread>\?\)", await plan_of(asked))
