"""An appointment that is to come is a card at home, for both of the two, until it is called off, over, or they have parted."""

from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.conversations.models import Message
from jobtease.data import transactions
from tests.feed.test_own_things import own
from tests.helping.people import accept, ask, noon, offer
from tests.house import House, Person

PLACE = "De bibliotheek {zaal} 2 & <b>"


async def _met(house: House) -> tuple[Person, Person, str, str]:
    """Henk proposes to Yara to meet in two days, and she has read it."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await ask(yara, title="Wie leest mijn brief?")
    talk = f"/conversations/{await accept(yara, request, await offer(henk, request))}"
    await _propose(henk, talk)
    await _read(yara, talk)
    return yara, henk, request, talk


async def _propose(person: Person, talk: str, days: int = 2, **more: str) -> None:
    meets = {"at": f"{noon(days):%Y-%m-%dT%H:%M}", "place": "here", "message": PLACE} | more
    assert (await person.post(f"{talk}/appointment", meets)).status_code == 303


async def _read(person: Person, talk: str) -> None:
    assert (await person.post(f"{talk}/read")).status_code == 303


async def _titles(person: Person) -> list[str]:
    return [one["title"] for one in await own(person)]


async def test_it_says_when_where_with_whom_and_about_what(house: House) -> None:
    yara, henk, _request, talk = await _met(house)
    for person, other in ((yara, "Henk"), (henk, "Yara")):
        (card,) = await own(person)
        assert card["title"] == f"Afspraak met {other}"
        for words in ("Wie leest mijn brief?", PLACE, "12:00"):
            assert words in card["words"]
        assert card["buttons"] == [("Naar jullie gesprek", f"{talk}#newest")]
        page = (await person.get("/")).text
        assert f'<time datetime="{noon(2):%Y-%m-%d}T' in page
        assert "Dit loopt nu" in page
        assert "wacht" not in page.split("Dit loopt nu")[0].split("<main")[1], "nobody waits for a word"
    await _propose(yara, talk, 3, place="online", message="Ik bel je")
    (card,) = await own(henk)
    assert "Online of aan de telefoon: Ik bel je" in card["words"]
    assert PLACE not in card["words"]
    assert "1 nieuw bericht" in card["words"]
    assert card["buttons"] == [("Lees het bericht", f"{talk}#newest")]


async def test_today_it_comes_first_and_later_after_what_waits(house: House) -> None:
    yara, henk, _request, talk = await _met(house)
    other = await ask(yara, title="Wie kies ik?")
    await offer(henk, other)
    assert await _titles(yara) == ["Wie kies ik?", "Afspraak met Henk"]
    with clock.travel(noon(2) - clock.now() - timedelta(hours=3)):
        assert await _titles(yara) == ["Afspraak met Henk", "Wie kies ik?"]
    with clock.travel(noon(2) - clock.now() + timedelta(hours=3)):
        assert "Afspraak met Henk" in await _titles(yara), "who is late finds the place"
    with clock.travel(noon(2) - clock.now() + timedelta(hours=5)):
        assert "Afspraak met Henk" not in await _titles(yara)
        assert "12:00" not in (await yara.get(talk)).text.partition('id="appointment"')[2].partition("</p>")[0]


async def test_called_off_there_is_no_card_and_an_older_one_does_not_come_back(house: House) -> None:
    yara, henk, _request, talk = await _met(house)
    await _propose(yara, talk, 3)
    newest = (await Message.filter(meets_at__isnull=False).order_by("-id"))[0].public_id
    assert (await yara.post(f"{talk}/appointment/{newest}/off")).status_code == 303
    await _read(henk, talk)
    assert await _titles(yara) == ["Wie leest mijn brief?"], "the question has its own card again"
    assert await _titles(henk) == []


async def test_after_a_block_leaving_or_an_end_there_is_no_card(house: House) -> None:
    ways = ("block", "blocked", "leave", "erase", "no")
    for n, way in enumerate(ways):
        yara, henk = await house.join(f"Yara {n}"), await house.join(f"Henk {n}")
        request = await ask(yara, title="Wie leest mijn brief?")
        talk = f"/conversations/{await accept(yara, request, await offer(henk, request))}"
        await _propose(henk, talk)
        assert [one.startswith("Afspraak") for one in [*await _titles(yara), *await _titles(henk)]] == [True, True]
        if way == "block":
            answer = await yara.post(f"/people/{henk.viewer.public_id}/block")
        elif way == "blocked":
            answer = await henk.post(f"/people/{yara.viewer.public_id}/block")
        elif way == "leave":
            answer = await henk.post(f"{talk}/leave")
        elif way == "no":
            answer = await yara.post(f"/requests/{request}/close", {"says": "no"})
        else:
            answer = await henk.post("/me/leave", {"nickname": f"Henk {n}"})
        assert answer.status_code == 303, way
        for person in (yara, henk) if way != "erase" else (yara,):
            assert not any(one.startswith("Afspraak") for one in await _titles(person)), (way, person.viewer.nickname)
            assert PLACE not in (await person.get("/")).text


@transactions.atomic
async def _changed(**values: Any) -> None:
    await Message.filter(meets_at__isnull=False).update(**values)


async def test_a_hidden_or_taken_back_proposal_has_no_card_and_nobody_else_sees_one(house: House) -> None:
    yara, henk, _request, _talk = await _met(house)
    samira = await house.join("Samira")
    now = clock.now()
    changes: list[tuple[str, Any, Any]] = [
        ("visibility", Visibility.HIDDEN, Visibility.SHOWN),
        ("taken_back_at", now, None),
        ("called_off_at", now, None),
    ]
    for name, value, before in changes:
        assert await _titles(yara) == ["Afspraak met Henk"]
        await _changed(**{name: value})
        assert await _titles(yara) == ["Wie leest mijn brief?"], name
        assert await _titles(henk) == [], name
        await _changed(**{name: before})
    assert await _titles(samira) == []
