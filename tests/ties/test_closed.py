"""After a block every way from one person to the other is closed, at the next request, both ways: made from the route table.

Two people have one of everything for each other. Each route that names a thing of the other must then answer 404, and each page
that somebody can open must hold no name and no address of the other. A new route fails here unless it is closed, or stands below
with the reason why it stays.
"""

import asyncio
import io
import zipfile
from typing import Any

import pytest
from starlette.routing import Route

from jobtease import clock
from jobtease.audience import Audience, Grant, HelpTie
from jobtease.conversations.messages import WROTE
from jobtease.conversations.models import Conversation
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest, Offer, OfferState
from jobtease.notices.models import NoticeRow
from jobtease.outfits.models import Outfit
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.web.routing import PageRoute, Who
from tests.helping.people import ask, offer
from tests.house import House, Person
from tests.outfits.wardrobe import practised
from tests.test_routes import ENDLESS, LAST, World, call, calls, everything, is_about_a_thing, made, routes
from tests.ties.test_blocking import block

BLOCKER, BLOCKED = "Zonnebloem", "Korenbloem"

RECORDS = {
    "conversations:show": "what was said stays to be read, and to be reported",
    "conversations:newer": "the same, for a page that is open: nothing new comes",
    "conversations:read": "one's own mark",
    "conversations:send": "says kindly that this conversation is over (409)",
    "conversations:change": "one's own words, of which it says that they stay as they are",
    "conversations:take_back": "the same",
    "conversations:appointment": "leads to the conversation, or says that it is over",
    "ties:leave": "one's own way out",
    "moderation:my_report": "one's own report",
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


@transactions.atomic
async def _more(owner: Person, other: Person) -> dict[str, str]:
    """What `made` leaves out: shown to chosen people and to helpers, told by a notice, found by skill."""
    place: dict[str, Any] = {"municipality": owner.viewer.municipality, "labour_region": owner.viewer.labour_region}
    await Profile.filter(author_id=owner.viewer.id).update(helps=True)
    await ProfileSkill.create(
        account_id=owner.viewer.id, skill_id="interview-practice", helps=True, latitude=51.9, longitude=4.5
    )
    outfit = await Outfit.get(author_id=owner.viewer.id)
    days = {"interview_at": outfit.interview_at, "closes_at": outfit.closes_at, "destroy_at": outfit.destroy_at}
    shown: dict[str, Any] = {"author_id": owner.viewer.id, **place, "sector": "horeca", "photo_count": 0, **days}
    chosen = await Outfit.create(
        **shown,
        job="gastheer",
        question="En zo?",
        audience=Audience.CHOSEN,
        meant_for=Audience.CHOSEN,
        confirmed_at=clock.now(),
    )
    await Grant.create(subject=chosen.public_id, account_id=other.viewer.id)
    asked = await HelpRequest.filter(author_id=owner.viewer.id).order_by("id").first()
    assert asked is not None
    for_helpers = HelpRequest(author_id=owner.viewer.id, **place, audience=Audience.HELPERS, kind="letter")
    for_helpers.title, for_helpers.story, for_helpers.place = "Nog een brief", "...", asked.place
    for_helpers.latitude, for_helpers.longitude, for_helpers.opened_at = 51.9, 4.5, clock.now()
    await for_helpers.save()
    await NoticeRow.create(
        key=f"about-{owner.viewer.id}",
        account_id=other.viewer.id,
        about_id=owner.viewer.id,
        message=WROTE.key,
        subject_kind="requests",
        text="",
        path="",
    )
    return {"chosen": f"/outfits/{chosen.public_id}", "helpers": f"/requests/{for_helpers.public_id}"}


@pytest.fixture
async def two(house: House) -> tuple[Person, Person, World, World, list[str], list[str]]:
    """Who will block, who will be blocked, the world of each, and more addresses of each that the other can open."""
    one, other = await house.join(BLOCKER), await house.join(BLOCKED)
    ones = await made(one, other)
    others = await made(other, one, "q")
    for world in (ones, others):
        for size in ("small", "medium", "large"):
            await house.resources.storage.put(f"{world.values['photo']}-{size}.webp", b"RIFF....WEBP")
    for person in (one, other):
        await practised(person)
    return one, other, ones, others, list((await _more(one, other)).values()), list((await _more(other, one)).values())


def _text(route: Route, content: bytes) -> str:
    """What is to be read in an answer, a copy of everything included."""
    if route.name != "accounts:copy":
        return content.decode(errors="replace")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read("jobtease.json").decode()


Two = tuple[Person, Person, World, World, list[str], list[str]]


async def test_every_address_of_the_other_is_404_at_the_next_request(two: Two) -> None:
    one, other, ones, others, more_ones, more_others = two
    ways = ((other, ones, more_ones), (one, others, more_others))
    opened: dict[str, set[str]] = {one.viewer.nickname: set(), other.viewer.nickname: set()}
    for person, theirs, more in ways:
        for route in _things():
            if "GET" in calls_of(route) and (await call(person, "GET", theirs.path(route))).status_code in (200, 303):
                opened[person.viewer.nickname].add(route.name)
        for path in more:
            assert (await person.get(path)).status_code == 200, path
    for names in opened.values():
        assert names >= {"profiles:show", "outfits:show", "outfits:photo", "helping:show", "ties:block"}, names

    await block(one, other)
    before = await everything()
    wrong = []
    for person, theirs, more in ways:
        stays = FOR_THE_BLOCKER if person is one else RECORDS
        for route in _things():
            for method in calls_of(route):
                answer = await call(person, method, theirs.path(route))
                if answer.status_code != 404 and route.name not in stays:
                    wrong.append((person.viewer.nickname, method, route.name, answer.status_code))
                assert answer.status_code < 500, route.name
        for path in more:
            assert (await person.get(path)).status_code == 404, path
    assert wrong == [], "\n" + "\n".join(map(str, wrong))
    after = await everything()
    told = {
        "case",
        "moderation_case",
        "report",
        "reading",
        "notice",
        "mute",
    }  # an empty report is refused; a mark of reading, and whom one mutes, is one's own
    assert {name for name in before if before[name] != after[name]} <= told


async def test_what_the_other_left_on_my_things_is_404_too(two: Two) -> None:
    """An offer on my request, feedback on my outfit: the address is mine, and what is done is done to the other's."""
    one, other, ones, others, *_more_addresses = two
    await block(one, other)
    found = 0
    for person, mine in ((one, ones), (other, others)):
        for route in _things():
            if {"offer", "offer_id", "feedback"} & set(route.param_convertors):
                found += 1
                for method in calls_of(route):
                    assert (await call(person, method, mine.path(route))).status_code == 404, route.name
    assert found >= 2 * 3


async def test_no_page_holds_a_name_or_an_address_of_the_other(two: Two) -> None:
    one, other, ones, others, more_ones, more_others = two
    pages = {one.viewer.nickname: set[str](), other.viewer.nickname: set[str]()}
    sides = ((one, other, ones, others), (other, one, others, ones))
    more = {one.viewer.nickname: (more_ones, more_others), other.viewer.nickname: (more_others, more_ones)}
    for person, somebody, mine, theirs in sides:  # also fills whatever keeps ready-made pieces
        for route, path in _pages(mine, theirs, *more[person.viewer.nickname]):
            answer = await call(person, "GET", path)
            if answer.status_code == 200 and somebody.viewer.nickname in _text(route, answer.content):
                pages[person.viewer.nickname].add(route.name)
    for name, seen in pages.items():
        assert seen >= SEEN_BEFORE, (name, SEEN_BEFORE - seen)

    await block(one, other)
    assert BLOCKED in (await one.get("/me/people")).text  # and the word that it is done is read
    wrong = []
    for person, somebody, mine, theirs in sides:
        addresses = {somebody.viewer.public_id, theirs.values["photo"], theirs.values["outfits.public_id"]}
        addresses |= {theirs.values["helping.public_id"], theirs.values["profile"]}
        for route, path in _pages(mine, theirs, *more[person.viewer.nickname]):
            answer = await call(person, "GET", path)
            text = _text(route, answer.content) if answer.status_code == 200 else answer.text
            text = text.replace(path, "")  # an error page leads back to itself
            names = {somebody.viewer.nickname} | (set() if route.name == "accounts:copy" else addresses)
            shown = {each for each in names if each in text}
            keeps = person is one and route.name in FOR_THE_BLOCKER
            if shown and not keeps:
                wrong.append((person.viewer.nickname, route.name, shown))
    assert wrong == [], "\n" + "\n".join(map(str, wrong))


async def test_nothing_comes_on_an_open_page_and_streams_are_for_moderators(house: House, two: Two) -> None:
    one, other, ones, _others, *_more_addresses = two
    talk = f"/conversations/{ones.values['conversations.public_id']}"
    last = ones.values["message"]
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


async def test_a_block_closes_nothing_for_others(house: House, two: Two) -> None:
    """Not for who looks on, and not for the moderators."""
    one, other, ones, others, *_more_addresses = two
    samira, marloes = await house.join("Samira"), await house.moderator()

    async def reached() -> list[tuple[str, int]]:
        found = []
        for person in (samira, marloes):
            for world in (ones, others):
                for route in _things():
                    if "GET" in calls_of(route) and route.name not in ENDLESS:
                        found.append((route.name, (await call(person, "GET", world.path(route))).status_code))
        return found

    before = await reached()
    await block(one, other)
    assert await reached() == before


def calls_of(route: Route) -> list[str]:
    """The methods that a test may use on it."""
    return [] if route.name in ENDLESS else list(calls(route))


def _things() -> list[PageRoute]:
    return [route for route in routes() if is_about_a_thing(route)]


def _pages(mine: World, theirs: World, more_mine: list[str], more_theirs: list[str]) -> list[tuple[Route, str]]:
    """Every page that somebody can ask for: of their own things and of the other's."""
    by_name = {route.name: route for route in routes()}
    found: list[tuple[Route, str]] = [
        (by_name["outfits:review"], f"{more_theirs[0]}/review"),
        (by_name["outfits:audience"], f"{more_mine[0]}/audience"),
        (by_name["matching:people"], f"{more_mine[1]}/people"),
    ]
    for route in routes():
        if "GET" in (route.methods or ()) and route.name not in ENDLESS | LAST:
            paths = dict.fromkeys((mine.path(route), theirs.path(route)))
            found += [(route, path) for path in paths]
    return found


async def test_what_is_made_at_the_same_moment_is_either_refused_or_ended(house: House) -> None:
    """Offers, choices and messages that meet a block: afterwards nothing stands between the two, and nothing is counted."""
    one, other, samira = await house.join(BLOCKER), await house.join(BLOCKED), await house.join("Samira")
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
