"""Muting somebody: their things leave my lists, my news and my mails, and they notice nothing. From the route table, as with a block.

A page that is of nothing in particular must hold no name and no word of the muted one; a new one fails here unless it keeps to that, or
stands below with the reason. What I open by its address is as before. For the other one every page stays the same, word for word.
"""

import re
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.conversations.models import Message
from jobtease.data import raw_sql
from jobtease.notices.models import NoticeRow
from tests.accounts import signing_in
from tests.helping.people import accept, ask, offer
from tests.house import House, Person
from tests.test_routes import call, everything, routes
from tests.ties.between import Side, calls_of, pages, text_of, things, two_people

LISTS_THAT_STAY = {
    "feed:today": "an appointment that stands: nobody is left waiting at a library",
    "helping:index": "conversations of ours, and what I offered them",
    "outfits:index": "answers that I gave, on my own way back to them",
    "ties:mine": "whom I muted, and who helps me: what I end there",
    "accounts:copy": "my own copy, with what was said to me",
}
"""Pages of nothing of theirs on which the muted one still stands."""
NOT_IN_LISTS = ("matching:for_me", "accounts:notices", "outfits:index", "feed:today")
"""Before, their questions, outfits and news stand there."""
CHANGING = re.compile(r'<input type="hidden"[^>]*>|data-draft="[^"]*"|<time.*?</time>', re.DOTALL)
"""Tickets and signed marks are made anew for each page."""


async def mute(person: Person, other: Person) -> None:
    """In two actions: the page that tells what will happen, and its button."""
    path = f"/people/{other.viewer.public_id}/mute"
    assert (await person.get(path)).status_code == 200
    assert (await person.post(path)).status_code == 303
    assert other.viewer.nickname in (await person.get("/me/people")).text  # and the word that it is done is read


async def unmute(person: Person, other: Person) -> None:
    assert (await person.post(f"/people/{other.viewer.public_id}/unmute")).status_code == 303
    assert (await person.get("/me/people")).status_code == 200


@pytest.fixture
async def two(house: House) -> tuple[Side, Side]:
    """Who mutes, and who is muted."""
    return await two_people(house)


async def _lists(mine: Side, theirs: Side) -> dict[str, str]:
    """Every page of the muter's that is of nothing in particular, by the name of its route."""
    found = {}
    for route in routes():
        if "GET" in calls_of(route) and route not in things():
            answer = await call(mine.person, "GET", mine.world.path(route))
            if answer.status_code == 200:
                found[route.name] = text_of(route, answer.content)
    return found


async def test_no_list_holds_a_name_or_a_word_of_whom_i_muted(two: tuple[Side, Side]) -> None:
    mine, theirs = two
    name, before = theirs.person.viewer.nickname, await _lists(mine, theirs)
    for page in NOT_IN_LISTS:
        assert name in before[page], page
    await mute(mine.person, theirs.person)
    assert name in (await mine.person.get("/me/people")).text
    shown = {page for page, text in (await _lists(mine, theirs)).items() if name in text or theirs.word in text}
    assert shown <= LISTS_THAT_STAY.keys(), shown - LISTS_THAT_STAY.keys()
    people = await mine.person.get(f"{mine.more['asked']}/people")
    assert people.status_code == 200
    assert name not in people.text
    await unmute(mine.person, theirs.person)
    again = await _lists(mine, theirs)
    assert {page for page in before if name in before[page]} == {page for page in again if name in again[page]}


async def test_what_comes_without_asking_leaves_the_pages_that_stay(two: tuple[Side, Side]) -> None:
    """On the home page and in the fitting room stand what we agreed on and what I did, and none of what they post."""
    mine, theirs = two
    await mute(mine.person, theirs.person)
    posts = {theirs.world.values["outfits.public_id"], theirs.world.values["helping.public_id"], *theirs.more_ids}
    for path in ("/", "/outfits", "/requests/for-you"):
        page = (await mine.person.get(path)).text
        assert {each for each in posts if each in page} == set(), path


async def test_everything_can_be_opened_and_done_as_before(two: tuple[Side, Side]) -> None:
    mine, theirs = two

    async def answers() -> list[tuple[str, int]]:
        found = []
        for one, other in ((mine, theirs), (theirs, mine)):
            for route in things():
                if "GET" in calls_of(route) and route.name != "ties:mute":
                    found.append((route.name, (await call(one.person, "GET", other.world.path(route))).status_code))
            found += [(path, (await one.person.get(path)).status_code) for path in other.more.values()]
        return found

    before = await answers()
    await mute(mine.person, theirs.person)
    assert await answers() == before


async def test_the_other_one_notices_nothing_on_any_page(house: House, two: tuple[Side, Side]) -> None:
    mine, theirs = two

    async def read() -> dict[str, str]:
        with clock.travel(noon):
            return {
                path: CHANGING.sub("", text_of(route, (await call(theirs.person, "GET", path)).content))
                for route, path in shown
            }

    noon = clock.now().replace(minute=30, second=0, microsecond=0) + timedelta(minutes=1)
    shown = [
        (route, path) for route, path in pages(theirs, mine) if route.name not in {"accounts:copy", "about:security"}
    ]
    await read()  # what the first look changes
    before = await read()
    await mute(mine.person, theirs.person)
    await house.work()
    after = await read()
    assert {path for path in before if before[path] != after[path]} == set()
    assert (
        await raw_sql.fetch(
            "SELECT 1 FROM event WHERE name LIKE 'ties:%' AND subject = ?", theirs.person.viewer.public_id
        )
        == []
    )


async def test_it_changes_nothing_but_itself(two: tuple[Side, Side]) -> None:
    before = await everything()
    await mute(two[0].person, two[1].person)
    after = await everything()
    assert {table for table in before if before[table] != after[table]} == {"mute"}


async def test_no_notice_and_no_mail_but_of_what_was_agreed(house: House) -> None:
    yara, bram = await house.join("Yara"), await house.join("Bram")
    first, second = await ask(yara), await ask(yara, title="Wie leest mijn brief voor de thuiszorg?")
    talk = await accept(yara, first, await offer(bram, first))
    await house.work()
    await mute(yara, bram)
    gone_out = len(signing_in.mails(house))
    assert (await bram.post(f"/conversations/{talk}/messages", {"message": "Ben je daar?"})).status_code == 303
    await offer(bram, second)
    with clock.travel(timedelta(hours=1)):
        await house.work()
        mails = signing_in.mails(house)[gone_out:]
        assert [mail["To"] for mail in mails if mail["To"] == "yara@example.nl"] == []
        assert "Bram" not in (await yara.get("/me/notices")).text
        home = (await yara.get("/")).text
        for words in ("schreef je", "biedt hulp aan met", "nieuw bericht"):
            assert words not in home, words
        assert "Ben je daar?" in (await yara.get(f"/conversations/{talk}")).text
        assert "Bram" in (await yara.get(f"/requests/{second}")).text, "what is part of my own question stays there"
        assert "Bram" in (await yara.get("/requests")).text


async def test_what_was_told_before_stands_there_again_afterwards(house: House, two: tuple[Side, Side]) -> None:
    mine, theirs = two
    name = theirs.person.viewer.nickname
    assert name in (await mine.person.get("/me/notices")).text
    await mute(mine.person, theirs.person)
    assert name not in (await mine.person.get("/me/notices")).text
    assert await NoticeRow.filter(account_id=mine.person.viewer.id).count() > 0
    await unmute(mine.person, theirs.person)
    assert name in (await mine.person.get("/me/notices")).text


async def test_a_mail_that_waits_is_not_sent(house: House) -> None:
    yara, bram = await house.join("Yara"), await house.join("Bram")
    asked = await ask(yara)
    await house.work()
    before = len(signing_in.mails(house))
    await offer(bram, asked)
    await mute(yara, bram)
    await house.work()
    assert "yara@example.nl" not in [mail["To"] for mail in signing_in.mails(house)[before:]]


async def test_an_appointment_that_is_off_and_a_chosen_offer_are_told(house: House) -> None:
    """Somebody counts on the muter, or no longer does."""
    yara, bram = await house.join("Yara"), await house.join("Bram")
    asked = await ask(bram)
    offered = await offer(yara, asked)
    await mute(yara, bram)
    talk = f"/conversations/{await accept(bram, asked, offered)}"
    await house.work()
    assert "koos jouw aanbod" in (await yara.get("/me/notices")).text
    tomorrow = f"{clock.local(clock.now() + timedelta(days=1)):%Y-%m-%dT14:00}"
    meet = {"at": tomorrow, "place": "here", "message": "In de bibliotheek"}
    assert (await bram.post(f"{talk}/appointment", meet)).status_code == 303
    assert "In de bibliotheek" in (await yara.get("/")).text, "an appointment that stands is on the home page"
    made = await Message.get(text="In de bibliotheek")
    assert (await bram.post(f"{talk}/appointment/{made.public_id}/off")).status_code == 303
    await house.work()
    assert "heeft jullie afspraak afgezegd" in (await yara.get("/me/notices")).text


async def test_a_moderator_and_a_stranger_are_not_to_be_muted(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    stranger = await house.join("Daan", "GM0344")
    for other in (marloes, stranger, yara):
        path = f"/people/{other.viewer.public_id}/mute"
        assert (await yara.get(path)).status_code == 404
        assert (await yara.post(path)).status_code == 404
    assert (await yara.post(f"/people/{stranger.viewer.public_id}/unmute")).status_code == 303


async def test_who_blocked_me_stands_nowhere_as_muted(two: tuple[Side, Side]) -> None:
    mine, theirs = two
    await mute(mine.person, theirs.person)
    assert (await theirs.person.post(f"/people/{mine.person.viewer.public_id}/block")).status_code == 303
    assert theirs.person.viewer.nickname not in (await mine.person.get("/me/people")).text


async def test_a_mute_goes_with_either_account(house: House) -> None:
    yara, bram = await house.join("Yara"), await house.join("Bram")
    await offer(bram, await ask(yara))
    await mute(yara, bram)
    await mute(bram, yara)
    assert (await bram.post("/me/leave", {"nickname": "Bram"})).status_code == 303
    assert await raw_sql.fetch("SELECT 1 FROM mute") == []
