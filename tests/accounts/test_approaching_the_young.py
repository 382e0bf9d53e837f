"""Somebody who means harm, from each side: a profile of 16 or 17 answers on every way as one that was never there."""

import re
from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import AgeBand, KnownAs, KnownHelper
from jobtease.data import transactions
from jobtease.helping.models import AskedPerson
from tests.helping.asking import asks, helper
from tests.helping.people import REQUEST, ask
from tests.house import House, Person
from tests.outfits import wardrobe

NOBODY = "AAAAAAAAAAAAAAAA"
PROFILE = {"headline": "Ik kan goed rekenen", "about": "Zonnebloem", "helps": "1", "offering": "Sommen"}
SIDES = ("unchecked", "known here", "known elsewhere", "no longer known", "young", "moderator elsewhere", "visitor")


@transactions.atomic
async def _known(person: Person, municipality: str, days: int) -> None:
    until = clock.local(clock.now()).date() + timedelta(days=days)
    seen = until - timedelta(days=1)
    await KnownHelper.create(
        account_id=person.viewer.id, municipality=municipality, kind=KnownAs.VOG, seen_on=seen, until=until
    )


async def _side(house: House, side: str) -> Person:
    if side == "visitor":
        return house.visitor()
    if side == "moderator elsewhere":
        return await house.moderator("Jeroen", "GM0344")
    person = await house.join("Henk", age=AgeBand.YOUNG if side == "young" else AgeBand.ADULT)
    if side in ("known here", "no longer known"):
        await _known(person, person.viewer.municipality, 30 if side == "known here" else -1)
    if side == "known elsewhere":
        await _known(person, "GM0344", 30)
    return person


async def _ways(person: Person, target: str, nickname: str, request: str, outfit: str) -> list[tuple[str, int, str]]:
    found = []
    gets = [
        f"/people/{target}",
        f"/report/profile/{target}",
        f"/requests/new?to={target}",
        f"/people/{target}/block",
        f"/people/{target}/mute",
        f"/desk/people/{target}",
        f"/desk/known/{target}",
        f"/requests/for-you?q={nickname}",
    ]
    posts: list[tuple[str, dict[str, Any]]] = [
        (f"/report/profile/{target}", {"reason": "person", "note": "Iets", "good_faith": "1"}),
        ("/requests/new", REQUEST | {"person": target, "tell": "1"}),
        (f"/people/{target}/block", {}),
        (f"/people/{target}/mute", {}),
        (f"/people/{target}/unblock", {}),
        (f"/people/{target}/unmute", {}),
        (f"/me/people/{target}/end", {}),
        (f"/desk/people/{target}/complaints", {}),
        (f"/requests/{request}/asked", {"person": target}),
        (f"/requests/{request}/asked/{target}/withdraw", {}),
        (f"/outfits/{outfit}/audience", {"audience": "chosen", "named": nickname}),
        (f"/outfits/{outfit}/audience", {"audience": "chosen", "people": target}),
    ]
    answers = [(way, await person.get(way)) for way in gets]
    answers += [(f"POST {way} {sorted(sent)}", await person.post(way, sent)) for way, sent in posts]
    for way, answer in answers:
        text = answer.text + answer.headers.get("location", "")
        text = text.replace(target, "ID").replace(nickname, "NAME")
        text = re.sub(r'(value|content|datetime|nonce)="[^"]*"', r"\1", text)
        way = way.replace(target, "ID").replace(nickname, "NAME")
        found.append((way, answer.status_code, re.sub(r"\d\d:\d\d|/requests/[\w-]{16}", "", text)))
    return found


@pytest.mark.parametrize("side", SIDES)
async def test_a_young_person_is_as_one_that_was_never_there(house: House, side: str) -> None:
    sef = await house.join("Sef", age=AgeBand.YOUNG)
    assert (await sef.write_profile(PROFILE)).status_code == 303
    await house.work()
    person = await _side(house, side)
    request = outfit = "BBBBBBBBBBBBBBBB"
    if side not in ("visitor", "moderator elsewhere"):
        request, outfit = await ask(person), await wardrobe.draft(person, audience="chosen")
    there = await _ways(person, sef.viewer.public_id, "Sef", request, outfit)
    nowhere = await _ways(person, NOBODY, "Zed", request, outfit)
    assert [one[:2] for one in there] == [one[:2] for one in nowhere]
    assert [mine[0] for mine, theirs in zip(there, nowhere, strict=True) if mine[2] != theirs[2]] == []
    assert [way for way, _status, text in there if "Zonnebloem" in text] == []
    assert await AskedPerson.filter(account_id=sef.viewer.id).count() == 0


async def test_who_is_grown_and_shows_it_is_found_on_the_same_ways(house: House) -> None:
    """So that the ways above are ways at all."""
    sef, henk = await house.join("Sef"), await house.join("Henk")
    assert (await sef.write_profile(PROFILE)).status_code == 303
    await house.work()
    request, outfit = await ask(henk), await wardrobe.draft(henk, audience="chosen")
    there = await _ways(henk, sef.viewer.public_id, "Sef", request, outfit)
    nowhere = await _ways(henk, NOBODY, "Zed", request, outfit)
    assert [one[:2] for one in there[:3]] != [one[:2] for one in nowhere[:3]]
    assert "Zonnebloem" in there[0][2]


async def test_who_asked_before_they_said_16_is_no_nearer_after(house: House) -> None:
    sef, henk = await house.join("Sef"), await house.join("Henk")
    assert (await sef.write_profile(PROFILE)).status_code == 303
    await house.work()
    draft = await ask(
        henk, title="Wie komt er alleen naar mij toe?", **{"as": "draft", "person": sef.viewer.public_id, "tell": "1"}
    )
    assert (await sef.post("/me/age", {"age": "16-17"})).status_code == 303
    sent = REQUEST | {"title": "Wie komt er alleen naar mij toe?", "person": sef.viewer.public_id, "tell": "1"}
    answer = await henk.post(f"/requests/{draft}/edit", sent)
    assert answer.status_code == 303, re.findall(r"field__error.{100}", answer.text, re.S)
    await house.work()
    await house.work()
    assert await AskedPerson.filter(account_id=sef.viewer.id, told_at__isnull=False).count() == 0
    assert "Wie komt er alleen naar mij toe?" not in (await sef.get("/")).text + (await sef.get("/me/notices")).text


@pytest.mark.parametrize("familiar", [False, True])
async def test_who_asked_them_directly_is_heard_afterwards_only_when_no_stranger(house: House, familiar: bool) -> None:
    sef, henk = await helper(house, "Sef"), await house.join("Henk")
    if familiar:
        await _known(henk, henk.viewer.municipality, 30)
    request = await asks(henk, sef)
    await house.work()
    pages = ("/", "/requests", f"/requests/{request}")
    assert [("Henk vraagt jou" in (await sef.get(page)).text) for page in pages] == [True] * 3
    assert (await sef.post("/me/age", {"age": "16-17"})).status_code == 303
    await house.work()
    assert [("Henk vraagt jou" in (await sef.get(page)).text) for page in pages] == [familiar] * 3
    assert "kreeg een bericht" in (await henk.get(f"/requests/{request}")).text, "to who asked nothing tells an age"
