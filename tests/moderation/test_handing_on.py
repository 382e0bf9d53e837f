"""Marloes hands a case to another municipality: from then on it is theirs, and she finds it nowhere."""

import asyncio
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.data.transactions import atomic
from jobtease.events import event_log
from jobtease.looks import Look
from jobtease.moderation.desk import feed_items
from jobtease.moderation.handing_over.models import Transfer
from jobtease.moderation.models import Case
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported, undone
from tests.outfits import wardrobe

UTRECHT = {"municipality": "Utrecht", "note": "Hij woont nu bij jullie."}


async def _seen_in(case: str) -> dict[str, set[int]]:
    """In the feed of each desk, the reports and decisions that are told of, by event."""
    found = {}
    for code in ("GM0599", "GM0344"):
        events = await event_log.last([code], feed_items.shown(), until=2**62, limit=500)
        found[code] = {line.event_id for line in (await feed_items.lines(events)).values() if line.public_id == case}
    return found


async def _everywhere(who: Person, case: str) -> list[int]:
    """What a moderator is answered at every address of a case."""
    get = ["", "/transfer", "/file", "/pictures/0/small.webp", "/pictures/0/large.webp", "/authorities", "/meant"]
    answers = [await who.get(f"/desk/cases/{case}{end}") for end in get]
    posts = [
        await who.post(f"/desk/cases/{case}{end}", data)
        for end, data in (
            ("", {"ruling": "hide", "clause": "3.2"}),
            ("/look", {}),
            ("/suspect", {}),
            ("/transfer", UTRECHT),
        )
    ]
    return [answer.status_code for answer in (*answers, *posts)]


async def test_it_is_gone_from_one_desk_and_whole_at_the_other(house: House) -> None:
    daan, samira, marloes = await house.join("Daan"), await house.join("Samira"), await house.moderator()
    jeroen = await house.moderator("Jeroen", "GM0344")
    outfit = await wardrobe.ask(daan, cut="0")
    case = await reported(house, outfit, samira, "outfit", "sexual")
    undo = await decided(marloes, case, "warn", "3.5")
    await undone(marloes, undo)
    await marloes.post(f"/desk/cases/{case}/look")
    sent = await marloes.post(f"/desk/cases/{case}/transfer", UTRECHT)
    assert sent.headers["location"] == "/desk"
    assert set(await _everywhere(marloes, case)) == {404}
    assert (await marloes.get(f"/desk/decisions/{undo}/undo")).status_code == 404
    assert (await marloes.get(f"/desk/about/{outfit}")).status_code == 404
    for page in ("/desk", "/desk/log"):
        assert case not in (await marloes.get(page)).text
    page = (await jeroen.get(f"/desk/cases/{case}")).text
    assert all(words in page for words in ("Hij woont nu bij jullie.", "Van Rotterdam naar Utrecht", "Marloes"))
    assert case in (await jeroen.get("/desk")).text
    assert (await jeroen.get(f"/desk/cases/{case}/pictures/0/large.webp")).status_code == 404  # he did not look
    assert await Look.filter(case_public_id=case, ended_at=None).count() == 0
    told = await house.happened("moderation:case:transferred")
    assert [(one.municipality, one.facts["origin"], one.facts["target"]) for one in told] == [
        ("GM0599", "GM0599", "GM0344"),
        ("GM0344", "GM0599", "GM0344"),
    ]
    await decided(jeroen, case, "hide", "3.5")


async def test_nothing_of_it_is_left_in_the_feed_that_it_left(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    henk, jeroen = await house.join("Henk"), await house.moderator("Jeroen", "GM0344")
    request = await ask(house, yara)
    case = await reported(house, request, samira)
    await undone(marloes, await decided(marloes, case, "warn"))
    before = await _seen_in(case)
    assert (len(before["GM0599"]), before["GM0344"]) == (3, set())
    await marloes.post(f"/desk/cases/{case}/transfer", UTRECHT)
    assert (await _seen_in(case))["GM0599"] == set()
    await reported(house, request, henk)  # joins it, there
    assert len((await _seen_in(case))["GM0344"]) == 1
    assert (await _seen_in(case))["GM0599"] == set()
    back = await jeroen.post(f"/desk/cases/{case}/transfer", UTRECHT | {"municipality": "Rotterdam"})
    assert back.status_code == 303
    assert (await marloes.get(f"/desk/cases/{case}")).status_code == 200
    assert (await jeroen.get(f"/desk/cases/{case}")).status_code == 404


@pytest.mark.parametrize(
    ("place", "words"),
    [("Rotterdam", "valt al onder jou"), ("Delft", "heeft hier geen moderators"), ("Nergens", "kennen we niet")],
)
async def test_it_goes_only_where_somebody_is(house: House, place: str, words: str) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    case = await reported(house, await ask(house, yara), samira)
    answer = await marloes.post(f"/desk/cases/{case}/transfer", UTRECHT | {"municipality": place})
    assert answer.status_code == 422
    assert words in answer.text
    assert "Hij woont nu bij jullie." in answer.text
    assert await Transfer.all().count() == 0
    assert (await marloes.post(f"/desk/cases/{case}/transfer", UTRECHT | {"note": ""})).status_code == 422


async def test_of_a_case_at_two_desks_one_gives_up_its_place(house: House) -> None:
    """An offer of Daan in Utrecht to Yara in Rotterdam: Utrecht, Rotterdam, and then Delft in place of Rotterdam."""
    yara, daan, marloes = await house.join("Yara"), await house.join("Daan", "GM0344"), await house.moderator()
    jeroen, lotte = await house.moderator("Jeroen", "GM0344"), await house.moderator("Lotte", "GM0503")
    case = await reported(house, await ask(house, daan), yara)
    await _reaches(case, "GM0599")
    await marloes.post(f"/desk/cases/{case}/transfer", UTRECHT | {"municipality": "Delft"})
    assert [(await who.get(f"/desk/cases/{case}")).status_code for who in (jeroen, marloes, lotte)] == [200, 404, 200]
    await lotte.post(f"/desk/cases/{case}/transfer", UTRECHT)
    found = await Case.get(public_id=case)
    assert (found.municipality, found.reaches) == ("GM0344", "")
    assert [(await who.get(f"/desk/cases/{case}")).status_code for who in (jeroen, marloes, lotte)] == [200, 404, 404]


async def test_what_a_colleague_has_taken_is_hers_to_hand_on_and_it_arrives_free(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    fenna, jeroen = await house.moderator("Fenna"), await house.moderator("Jeroen", "GM0344")
    case = await reported(house, await ask(house, yara), samira)
    assert (await fenna.post(f"/desk/cases/{case}/take")).status_code == 303
    refused = await marloes.post(f"/desk/cases/{case}/transfer", UTRECHT)
    assert refused.status_code == 422
    assert "Fenna heeft deze zaak" in refused.text
    assert "Hij woont nu bij jullie." in refused.text
    assert (await fenna.post(f"/desk/cases/{case}/transfer", UTRECHT)).status_code == 303
    found = await Case.get()
    assert (found.holder_id, found.held_until, found.talk_since) == (None, None, None)
    assert (await jeroen.post(f"/desk/cases/{case}/take")).status_code == 303


async def _reaches(case: str, municipality: str) -> None:
    await atomic(Case.filter(public_id=case).update)(reaches=municipality)


async def test_two_who_hand_it_on_at_once_do_so_once(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    fenna = await house.moderator("Fenna")
    await house.moderator("Jeroen", "GM0344")
    await house.moderator("Lotte", "GM0503")
    case = await reported(house, await ask(house, yara), samira)
    path = f"/desk/cases/{case}/transfer"
    answers = await asyncio.gather(marloes.post(path, UTRECHT), fenna.post(path, UTRECHT | {"municipality": "Delft"}))
    assert sorted(one.status_code for one in answers)[0] == 303
    assert sorted(one.status_code for one in answers)[1] in (404, 409)
    assert await Transfer.all().count() == 1


async def test_a_decided_case_stays_and_a_new_desk_is_mailed(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    await house.moderator("Jeroen", "GM0344")
    case = await reported(house, await ask(house, yara), samira)
    with clock.travel((await Case.get()).due_at - timedelta(hours=1)):
        await house.work()
        assert (await Case.get()).warned_at is not None
        await marloes.post(f"/desk/cases/{case}/transfer", UTRECHT)
        assert (await Case.get()).warned_at is None
    second = await reported(house, await ask(house, yara), samira)
    await decided(marloes, second, "warn")
    for answer in (
        await marloes.get(f"/desk/cases/{second}/transfer"),
        await marloes.post(f"/desk/cases/{second}/transfer", UTRECHT),
    ):
        assert answer.status_code == 409
