"""After a block every way from one person to the other is closed, at the next request, both ways: made from the route table.

Two people have one of everything for each other. Each route that names a thing of the other must then answer 404, and each page
that somebody can open must hold no name and no address of the other. A new route fails here unless it is closed, or stands below
with the reason why it stays.
"""

import asyncio
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.audience import HelpTie
from jobtease.conversations.models import Conversation
from jobtease.helping.models import HelpRequest, Offer, OfferState
from jobtease.web.routing import Who
from tests.accounts import signing_in
from tests.helping.people import ask, offer
from tests.house import House
from tests.test_routes import ENDLESS, call, everything, routes
from tests.ties.between import FIRST, SECOND, Side, calls_of, pages, text_of, things, two_people
from tests.ties.test_blocking import block

RECORDS = {
    "conversations:show": "what was said stays to be read, and to be reported",
    "conversations:newer": "the same, for a page that is open: nothing new comes",
    "conversations:read": "one's own mark",
    "conversations:send": "says kindly that this conversation is over (409)",
    "conversations:change": "one's own words, of which it says that they stay as they are",
    "conversations:take_back": "the same",
    "conversations:appointment": "leads to the conversation, or says that it is over",
    "ties:leave": "one's own way out",
    "reviews:take_back": "one's own words, taken back",
    "moderation:my_report": "one's own report",
    "moderation:appeal_report": "one's own appeal against what came of it",
    "moderation:report": "what somebody did, or what reached me, can be reported whoever blocked whom",
}
"""Shared by two people, who both keep it; what is new never comes."""
FOR_THE_BLOCKER = {
    "ties:block": "a second click is no mistake",
    "ties:mute": "whom I am rid of I may also mute, for after the block",
    "ties:mine": "whom I blocked, to take it back",
    "helping:index": "the list of conversations that were",
    **RECORDS,
}
"""Pages on which who blocked still reads the other's name."""

SEEN_BEFORE = {
    "feed:today",
    "matching:for_me",
    "matching:people",
    "outfits:index",
    "outfits:show",
    "outfits:audience",
    "outfits:review",
    "helping:index",
    "helping:show",
    "profiles:show",
    "conversations:show",
    "accounts:notices",
    "moderation:report",
    "ties:mine",
    "ties:block",
}
"""Pages on which each reads the other's name before: this test would be blind without them."""

READ_BEFORE = {
    "feed:today",
    "matching:for_me",
    "matching:people",
    "outfits:index",
    "outfits:show",
    "helping:index",
    "helping:show",
    "profiles:show",
    "conversations:show",
    "moderation:report",
}
"""The same for what the other wrote."""

WORDS_STAY = {
    "helping:index": "the last words of the conversation that was",
    "accounts:copy": "what was said to me is in my own copy",
    **RECORDS,
}
"""Where somebody still reads what the other once said to them."""


@pytest.fixture
async def two(house: House) -> tuple[Side, Side]:
    """Who will block, and who will be blocked."""
    return await two_people(house)


Two = tuple[Side, Side]


def _ways(two: Two) -> tuple[tuple[Side, Side], ...]:
    """Who looks, and at whose things."""
    one, other = two
    return (other, one), (one, other)


async def test_every_address_of_the_other_is_404_at_the_next_request(two: Two) -> None:
    opened: dict[str, set[str]] = {FIRST: set(), SECOND: set()}
    for mine, theirs in _ways(two):
        for route in things():
            answer = "GET" in calls_of(route) and await call(mine.person, "GET", theirs.world.path(route))
            if answer and answer.status_code in (200, 303):
                opened[mine.person.viewer.nickname].add(route.name)
        for path in theirs.more.values():
            assert (await mine.person.get(path)).status_code == 200, path
    for names in opened.values():
        assert names >= {"profiles:show", "outfits:show", "outfits:photo", "helping:show", "ties:block"}, names

    await block(two[0].person, two[1].person)
    before = await everything()
    wrong = []
    for mine, theirs in _ways(two):
        stays = FOR_THE_BLOCKER if mine is two[0] else RECORDS
        for route in things():
            for method in calls_of(route):
                answer = await call(mine.person, method, theirs.world.path(route))
                if answer.status_code != 404 and route.name not in stays:
                    wrong.append((mine.person.viewer.nickname, method, route.name, answer.status_code))
                assert answer.status_code < 500, route.name
        for path in theirs.more.values():
            assert (await mine.person.get(path)).status_code == 404, path
    assert wrong == [], "\n" + "\n".join(map(str, wrong))
    after = await everything()
    told = {
        "case",
        "moderation_case",
        "report",
        "reading",
        "notice",
        "mute",
        *("suggestion", "profile_review"),
    }  # an empty report is refused; a mark of reading, and whom one mutes, is one's own, and what one suggested
    assert {name for name in before if before[name] != after[name]} <= told


async def test_what_the_other_left_on_my_things_is_404_too(two: Two) -> None:
    """An offer on my request, feedback on my outfit: the address is mine, and what is done is done to the other's."""
    await block(two[0].person, two[1].person)
    found = 0
    for mine in two:
        for route in things():
            if {"offer", "offer_id", "feedback"} & set(route.param_convertors):
                found += 1
                for method in calls_of(route):
                    assert (await call(mine.person, method, mine.world.path(route))).status_code == 404, route.name
    assert found >= 2 * 3


async def test_no_page_holds_a_name_an_address_or_a_word_of_the_other(two: Two) -> None:
    one, other = two
    named, worded = {FIRST: set[str](), SECOND: set[str]()}, {FIRST: set[str](), SECOND: set[str]()}
    for mine, theirs in _ways(two):  # also fills whatever keeps ready-made pieces
        for route, path in pages(mine, theirs):
            answer = await call(mine.person, "GET", path)
            text = text_of(route, answer.content) if answer.status_code == 200 else ""
            if theirs.person.viewer.nickname in text:
                named[mine.person.viewer.nickname].add(route.name)
            if theirs.word in text:
                worded[mine.person.viewer.nickname].add(route.name)
    for name in (FIRST, SECOND):
        assert named[name] >= SEEN_BEFORE, (name, SEEN_BEFORE - named[name])
        assert worded[name] >= READ_BEFORE, (name, READ_BEFORE - worded[name])

    await block(one.person, other.person)
    assert SECOND in (await one.person.get("/me/people")).text  # and the word that it is done is read
    wrong = []
    for mine, theirs in _ways(two):
        for route, path in pages(mine, theirs):
            answer = await call(mine.person, "GET", path)
            text = text_of(route, answer.content) if answer.status_code == 200 else answer.text
            text = text.replace(path, "")  # an error page leads back to itself
            names = {theirs.person.viewer.nickname} | (set() if route.name == "accounts:copy" else theirs.addresses)
            shown = {each for each in names if each in text}
            if shown and not (mine is one and route.name in FOR_THE_BLOCKER):
                wrong.append((mine.person.viewer.nickname, route.name, shown))
            if theirs.word in text and route.name not in WORDS_STAY:
                wrong.append((mine.person.viewer.nickname, route.name, {theirs.word}))
    assert wrong == [], "\n" + "\n".join(map(str, wrong))


async def test_nothing_comes_on_an_open_page_and_streams_are_for_moderators(house: House, two: Two) -> None:
    one, other = two[0].person, two[1].person
    talk = f"/conversations/{two[0].world.values['conversations.public_id']}"
    last = two[0].world.values["message"]
    assert (await one.post(f"{talk}/messages", {"message": "Nog iets"})).status_code == 303
    assert (await other.get(f"{talk}/newer?after={last}")).status_code == 200
    last = (await other.get(talk)).text.rsplit('data-message="', 1)[1][:16]
    await block(one, other)
    for person in (one, other):
        assert (await person.post(f"{talk}/messages", {"message": "Hoor je mij?"})).status_code == 409
    for person in (one, other):
        assert (await person.get(f"{talk}/newer?after={last}")).status_code == 204
    await house.work()
    streams = {route.name: route.who for route in routes() if route.name in ENDLESS}
    assert set(streams.values()) == {Who.MODERATOR}, "a stream for members must end what a block closes"


async def test_no_mail_that_goes_out_afterwards_tells_of_the_other(house: House, two: Two) -> None:
    for mine, theirs in _ways(two):
        assert (
            await mine.person.post(f"{theirs.more['asked']}/offer", {"message": "Ik help je graag."})
        ).status_code == 303
    await block(two[0].person, two[1].person)
    await house.work()
    with clock.travel(timedelta(hours=1)):
        await house.work()
    for mine, theirs in _ways(two):
        for mail in signing_in.mails(house):
            if mine.person.account and mail["To"] == mine.person.account.email:
                said = f"{mail['Subject']} {mail.get_content()}"
                assert theirs.word not in said
                assert theirs.person.viewer.nickname not in said


async def test_a_block_closes_nothing_for_others(house: House, two: Two) -> None:
    """Not for who looks on, and not for the moderators."""
    samira, marloes = await house.join("Samira"), await house.moderator()

    async def reached() -> list[tuple[str, int]]:
        found = []
        for person in (samira, marloes):
            for side in two:
                for route in things():
                    if "GET" in calls_of(route):
                        found.append((route.name, (await call(person, "GET", side.world.path(route))).status_code))
        return found

    before = await reached()
    await block(two[0].person, two[1].person)
    assert await reached() == before


async def test_what_is_made_at_the_same_moment_is_either_refused_or_ended(house: House) -> None:
    """Offers, choices and messages that meet a block: afterwards nothing stands between the two, and nothing is counted."""
    one, other, samira = await house.join(FIRST), await house.join(SECOND), await house.join("Samira")
    for _again in range(6):
        hers = await ask(one)
        theirs = await ask(other)
        offered = await offer(one, theirs)
        await offer(samira, hers)
        path = f"/people/{other.viewer.public_id}"
        answers = await asyncio.gather(
            other.post(f"/requests/{hers}/offer", {"message": "Ik help je graag met je brief."}),
            other.post(f"/requests/{theirs}/offers/{offered}"),
            one.post(f"{path}/block"),
            one.post(f"/requests/{theirs}/offer", {"message": "Ik kan ook op woensdag."}),
        )
        assert all(answer.status_code in (303, 404, 409) for answer in answers), [a.status_code for a in answers]
        assert answers[2].status_code == 303
        both = (one.viewer.id, other.viewer.id)
        between = Offer.filter(author_id__in=both, request__author_id__in=both)
        assert await between.filter(state__in=(OfferState.OPEN, OfferState.ACCEPTED)).count() == 0
        assert await HelpTie.all().count() == 0
        assert (await HelpRequest.get(public_id=hers)).offer_count == 1
        assert (await HelpRequest.get(public_id=theirs)).offer_count == 0
        assert await Conversation.filter(ended_at=None).count() == 0
        assert (await one.post(f"{path}/unblock")).status_code == 303
