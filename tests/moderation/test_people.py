"""One person's whole history, and the search, stay within what a moderator is appointed to; sealed and private words are not there."""

import re
from typing import Any

import pytest

from jobtease.audience import Audience
from jobtease.events import audit_verification
from jobtease.helping.models import HelpRequest
from jobtease.moderation.people import queries
from tests.helping import people as by_form
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported, undone

UTRECHT = "GM0344"


def _main(page: str) -> str:
    """What a page says of somebody, without the queue, and without tags."""
    inside = page.partition('<section class="case"')[2].partition('<section class="queue"')[0]
    assert inside
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", inside))


async def _about(moderator: Person, person: Person) -> str:
    answer = await moderator.get(f"/desk/people/{person.viewer.public_id}")
    assert answer.status_code == 200
    return _main(answer.text)


async def test_everything_that_this_desk_knows_of_somebody_is_on_one_page(house: House) -> None:
    yara, samira, noor = [await house.join(name) for name in ("Yara", "Samira", "Noor")]
    marloes = await house.moderator()
    first, second = [await reported(house, await ask(house, yara, f"Number {n}"), samira) for n in range(2)]
    await decided(marloes, first, "hide", "3.2")
    again = await decided(marloes, second, "nothing")
    await undone(marloes, again)
    await reported(house, await ask(house, samira, "Of Samira"), yara)
    await reported(house, await ask(house, yara, "Number 3"), noor, reason="threat")
    page = await _about(marloes, yara)
    assert "verborgen · Hulpvraag" in page
    assert "huisregel 3.2" in page
    assert (
        "laten staan · Hulpvraag teruggedraaid" in page.replace("gelaten zoals het was", "laten staan")
        or "teruggedraaid" in page
    )
    assert "Over Yara 3 meldingen · 1 beslist · 1 leidde tot een maatregel" in page
    assert "Van Yara 1 melding · 0 beslist" in page
    assert "dreigen of pesten" in page.lower() or "bedreigd" in page.lower()
    for title in ("Number 0", "Number 1", "Number 3"):
        assert title in page
    assert "Of Samira" not in page
    case = (await marloes.get(f"/desk/cases/{first}")).text
    assert f'href="/desk/people/{yara.viewer.public_id}"' in case


async def test_who_lives_elsewhere_is_there_only_as_far_as_a_case_reaches_here(house: House) -> None:
    yara, gijs, ilse = await house.join("Yara"), await house.join("Gijs", UTRECHT), await house.join("Ilse", UTRECHT)
    marloes, piet = await house.moderator(), await house.moderator("Piet", UTRECHT)
    path = f"/desk/people/{gijs.viewer.public_id}"
    elsewhere = await reported(house, await ask(house, gijs, "Only in Utrecht"), ilse)
    await decided(piet, elsewhere, "hide", reason="Utrechtse reden")
    assert (await marloes.get(path)).status_code == 404
    made = await by_form.offer(
        gijs, await by_form.ask(yara, audience="members", place="online"), "Ik help je graag met de brief."
    )
    await reported(house, made, yara, kind="offer", reason="asks")
    here = await _about(marloes, gijs)
    assert "Over Gijs 1 melding" in here
    assert "Only in Utrecht" not in here
    assert "Utrechtse reden" not in here
    there = await _about(piet, gijs)
    assert "Over Gijs 2 meldingen" in there
    assert "Only in Utrecht" in there
    assert "Utrechtse reden" in there
    assert (await piet.get(f"/desk/people/{yara.viewer.public_id}")).status_code == 404


async def test_nobody_reads_their_own_page_and_members_read_none(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    await reported(house, await ask(house, yara), samira)
    await house.appoint(yara)
    own = f"/desk/people/{yara.viewer.public_id}"
    assert (await yara.get(own)).status_code == 404
    assert (await marloes.get(own)).status_code == 200
    assert (await samira.get(own)).status_code == 404
    assert (await samira.get("/desk/search?q=Yara")).status_code == 404
    assert (await marloes.get("/desk/people/" + "x" * 16)).status_code == 404
    colleague = await house.moderator("Fenna")
    assert (await marloes.get(f"/desk/people/{colleague.viewer.public_id}")).status_code == 404


async def test_of_what_is_sealed_there_are_no_words(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    await ask(house, yara, "Zonnebloem", audience=Audience.HELPERS)
    await ask(house, yara, "Klaproos", audience=Audience.ME)
    await ask(house, yara, "Madelief")
    request = await by_form.ask(yara)
    talk = await by_form.accept(yara, request, await by_form.offer(samira, request))
    await samira.post(f"/conversations/{talk}/messages", {"message": "Hyacint"})
    page = await _about(marloes, yara)
    assert "Madelief" in page
    assert "Alleen voor mensen die zijn gekozen" in page
    for word in ("Zonnebloem", "Klaproos", "Hyacint"):
        assert word not in page
        assert word not in _main((await marloes.get(f"/desk/search?q={word.lower()}")).text)
    assert "Hyacint" not in await _about(marloes, samira)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("madel", ["Madelief is mooi"]),
        ("MADELIEF", ["Madelief is mooi"]),
        ("hotel", ["Korting van 100%", "Onder_streept", "Madelief is mooi"]),
        ("0%", ["Korting van 100%"]),
        ("r_s", ["Onder_streept"]),
        ("%%", []),
        ("__", []),
        ("a%i", []),
        ("\\", []),
        ("' OR 1=1", []),
        ("x" * 500, []),
        ("m", []),
        ("", []),
    ],
)
async def test_the_search_finds_parts_of_words_and_nothing_else(house: House, asked: str, found: list[str]) -> None:
    yara, gijs, marloes = await house.join("Yara"), await house.join("Gijs", UTRECHT), await house.moderator()
    for title in ("Madelief is mooi", "Onder_streept", "Korting van 100%"):
        await ask(house, yara, title)
    await ask(house, gijs, "Madelief in Utrecht, in het hotel")
    result = await queries.search(marloes.viewer, asked[:80])
    assert [one.title for one in result.posts] == found
    page = await marloes.get("/desk/search", params={"q": asked})
    assert page.status_code == 200
    assert "Utrecht, in het hotel" not in page.text


async def test_the_search_finds_people_who_live_here(house: House) -> None:
    await house.join("Yara de Vries")
    await house.join("Gijs de Vries", UTRECHT)
    marloes, fenna = await house.moderator(), await house.moderator("Fenna de Vries")
    assert [name for _id, name in (await queries.search(marloes.viewer, "vries")).people] == ["Yara de Vries"]
    assert "Yara de Vries" in _main((await fenna.get("/desk/search?q=vries")).text)
    assert (await marloes.get("/desk/search?q=%00vries%FF")).status_code == 200


async def test_what_is_held_leads_to_its_case_and_what_is_taken_away_says_so(strict_house: House) -> None:
    house = strict_house
    yara, marloes = await house.join("Yara"), await house.moderator()
    request = await ask(house, yara, "Madelief")
    await house.work()
    page = (await marloes.get("/desk/search?q=madelief")).text
    assert f'href="/desk/about/{request}"' in page
    case = (await marloes.post("/desk/next")).headers["location"].removeprefix("/desk/cases/")
    await decided(marloes, case, "remove", "3.1")
    assert "weggehaald" in _main((await marloes.get("/desk/search?q=madelief")).text)


async def test_a_search_is_bounded(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "FOUND", 3)
    yara, marloes = await house.join("Yara"), await house.moderator()
    for number in range(5):
        await ask(house, yara, f"Madelief {number}")
    found = await queries.search(marloes.viewer, "madelief")
    assert [one.title for one in found.posts] == ["Madelief 4", "Madelief 3", "Madelief 2"]
    assert await HelpRequest.all().count() == 5


def test_what_is_searched_are_columns_of_words() -> None:
    for about in queries._kinds():
        model: Any = about.model
        assert set(about.searched) <= model._meta.fields_map.keys()


async def test_who_read_it_is_in_the_audit_trail(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk", "GM0344")
    marloes = await house.moderator()
    page = f"/desk/people/{yara.viewer.public_id}"
    assert "schrijven we op" in (await marloes.get(page)).text
    for person, path in ((marloes, f"/desk/people/{henk.viewer.public_id}"), (yara, page), (henk, page)):
        assert (await person.get(path)).status_code == 404
    read = await house.happened("moderation:person:read")
    assert [(event.subject, event.actor) for event in read] == [(yara.viewer.public_id, marloes.viewer.id)]
    assert (await audit_verification.verify()).problems == ()
