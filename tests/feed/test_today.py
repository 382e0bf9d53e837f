"""What a member finds at home: what is new and fits, with an end; never what is not for them."""

import re
from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from jobtease import clock
from jobtease.audience import Audience, HelpTie, Role, Visibility
from jobtease.data import raw_sql, transactions
from jobtease.feed import queries as feed_queries
from jobtease.feed.queries import MOST, MOST_PAGES, Mark, stream_for
from jobtease.helping.models import HelpRequest, OfferState, RequestState
from jobtease.outfits.models import Feedback, Outfit
from jobtease.photos.models import Photo
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.regions import queries as regions
from tests.feed.posts import POINTS, outfit_of, request_of
from tests.house import House, Person, counted
from tests.matching import worlds

DONE = "Dit is alles voor vandaag."


def titles(html: str) -> list[str]:
    """The titles of the cards on a page that others asked."""
    return re.findall(r'<h2 class="card__title"[^>]*><a href="[^"]*">([^<]*)<', html)


async def seen(person: Person, path: str = "/") -> list[str]:
    answer = await person.get(path)
    assert answer.status_code == 200
    return titles(answer.text)


async def test_outfits_and_requests_with_the_newest_first_and_an_end(house: House) -> None:
    henk, yara = await house.join("Henk"), await house.join("Yara")
    now = clock.now()
    await request_of(yara, "Old", created_at=now - timedelta(hours=3))
    await outfit_of(yara, "Middle", created_at=now - timedelta(hours=2))
    await request_of(yara, "New", created_at=now - timedelta(hours=1))
    page = (await henk.get("/")).text
    assert titles(page) == ["New", "Middle", "Old"]
    assert "Drie dingen die je vandaag kunt doen." in page
    assert DONE in page
    assert "Ouder" not in page


async def test_what_is_near_comes_first_and_nearby_requests_elsewhere_not_at_all(house: House) -> None:
    henk, yara, daan = await house.join("Henk"), await house.join("Yara"), await house.join("Daan", "GM0344")
    now = clock.now()
    await request_of(daan, "Elsewhere", created_at=now - timedelta(hours=1))
    await request_of(daan, "Only there", place="nearby", created_at=now - timedelta(hours=1))
    await outfit_of(daan, "Outfit elsewhere", created_at=now - timedelta(hours=2))
    await request_of(yara, "Here", created_at=now - timedelta(hours=5))
    assert await seen(henk) == ["Here", "Elsewhere", "Outfit elsewhere"]


async def test_the_audience_is_kept(house: House) -> None:
    yara, henk, daan = await house.join("Yara"), await house.join("Henk"), await house.join("Daan", "GM0344")
    samira = await house.join("Samira")
    await _tie(yara, samira)
    for audience in Audience:
        await outfit_of(yara, audience.name, audience=audience)
        await request_of(yara, audience.name, audience=audience)
    assert sorted(await seen(samira)) == ["HELPERS", "HELPERS", "MEMBERS", "MEMBERS", "MUNICIPALITY", "MUNICIPALITY"]
    assert sorted(await seen(henk)) == ["MEMBERS", "MEMBERS", "MUNICIPALITY", "MUNICIPALITY"]
    assert await seen(daan) == ["MEMBERS", "MEMBERS"]
    assert await seen(yara) == []


@transactions.atomic
async def _tie(asker: Person, helper: Person) -> None:
    await HelpTie.create(asker_id=asker.viewer.id, helper_id=helper.viewer.id)


async def test_what_can_not_be_answered_is_gone_with_the_next_request(house: House) -> None:
    henk, yara = await house.join("Henk"), await house.join("Yara")
    past = clock.now() - timedelta(days=31)
    outfits: list[dict[str, Any]] = [
        {"visibility": Visibility.HIDDEN},
        {"visibility": Visibility.HELD},
        {"visibility": Visibility.REMOVED},
        {"withdrawn_at": past},
        {"destroyed_at": past},
        {"confirmed_at": None},
        {"closes_at": past},
        {"feedback_count": 5},
    ]
    for change in outfits:
        outfit = await outfit_of(yara, ", ".join(change))
        assert len(await seen(henk)) == 1
        await transactions.atomic(_changed)(Outfit, outfit.id, change)
        assert await seen(henk) == []
    requests: list[dict[str, Any]] = [
        {"visibility": Visibility.HIDDEN},
        {"visibility": Visibility.HELD},
        {"state": RequestState.MATCHED},
        {"state": RequestState.WITHDRAWN},
        {"state": RequestState.DRAFT},
        {"needed_by": past.date()},
        {"public_at": past - timedelta(days=100)},
    ]
    for change in requests:
        request = await request_of(yara, ", ".join(change))
        assert len(await seen(henk)) == 1
        await transactions.atomic(_changed)(HelpRequest, request.id, change)
        assert await seen(henk) == []


async def _changed(model: Any, id: int, values: dict[str, Any]) -> None:
    await model.filter(id=id).update(**values)


async def test_what_i_answered_does_not_come_back(house: House) -> None:
    henk, samira, yara = await house.join("Henk"), await house.join("Samira"), await house.join("Yara")
    outfit, request = await outfit_of(yara, "Waiter"), await request_of(yara, "Letter")
    await outfit_of(yara, "Cook")
    await request_of(yara, "Interview")
    await _answer(henk, outfit, request)
    assert set(await seen(henk)) == {"Cook", "Interview"}
    assert set(await seen(samira)) == {"Waiter", "Letter", "Cook", "Interview"}


@transactions.atomic
async def _answer(person: Person, outfit: Outfit, request: HelpRequest) -> None:
    viewer = person.viewer
    await worlds.offer(viewer.id, request, OfferState.OPEN)
    await Feedback.create(
        outfit_id=outfit.id,
        author_id=viewer.id,
        municipality=viewer.municipality,
        labour_region=viewer.labour_region,
        audience=Audience.CHOSEN,
    )


async def test_a_changed_card_is_made_again(house: House) -> None:
    henk, yara = await house.join("Henk"), await house.join("Yara")
    request = await request_of(yara, "Lettre")
    assert await seen(henk) == ["Lettre"]
    await transactions.atomic(_changed)(HelpRequest, request.id, {"title": "Letter", "version": 2})
    assert await seen(henk) == ["Letter"]


async def test_the_reason_is_mine_and_in_my_language(house: House) -> None:
    yara = await house.join("Yara")
    henk, sam = await house.join("Henk"), await house.join("Sam", language="en")
    await request_of(yara, keys=("excel", "cv-writing"), needed_by=None)
    await _profile(henk, ("excel",))
    await _profile(sam, ("excel", "cv-writing"))
    assert "1 van 2 vaardigheden · in de buurt" in (await henk.get("/")).text
    english = (await sam.get("/")).text
    assert "2 of 2 skills · close by" in english
    assert "Offer help" in english
    assert "1 van 2 vaardigheden · in de buurt" in (await henk.get("/")).text


@transactions.atomic
async def _profile(person: Person, keys: tuple[str, ...]) -> None:
    viewer = person.viewer
    point: dict[str, Any] = dict(zip(("latitude", "longitude"), POINTS[viewer.municipality], strict=True))
    await Profile.create(
        author_id=viewer.id,
        municipality=viewer.municipality,
        labour_region=viewer.labour_region,
        audience=Audience.MEMBERS,
        **point,
    )
    for key in keys:
        await ProfileSkill.create(account_id=viewer.id, skill_id=key, helps=True, **point)


async def test_pages_follow_each_other_without_a_gap_and_then_end(house: House) -> None:
    henk, yara, daan = await house.join("Henk"), await house.join("Yara"), await house.join("Daan", "GM0344")
    now = clock.now().replace(microsecond=0)
    for number in range(25):  # many in the same moment
        author = daan if number % 3 else yara
        await request_of(author, f"R{number}", created_at=now - timedelta(minutes=number // 4))
        await outfit_of(author, f"O{number}", created_at=now - timedelta(minutes=number // 4))
    found: list[str] = []
    path = "/"
    pages = 0
    while True:
        html = (await henk.get(path)).text
        pages += 1
        found += titles(html)
        older = re.search(r'rel="next" href="([^"]*)"', html)
        if older is None:
            break
        assert len(titles(html)) == MOST
        path = older[1]
    assert pages == 3
    assert len(found) == len(set(found)) == 50
    whole = (await stream_for(henk.viewer, limit=60)).items
    assert len(whole) == 50


async def test_a_feed_ends_after_a_few_pages(house: House) -> None:
    henk, yara = await house.join("Henk"), await house.join("Yara")
    for number in range(7):
        await request_of(yara, f"R{number}")
    after, pages = None, 0
    while True:
        found = await stream_for(henk.viewer, after, limit=1)
        pages += 1
        after = found.next
        if after is None:
            break
    assert pages == MOST_PAGES


async def test_what_came_at_one_moment_is_on_one_page_each(house: House) -> None:
    henk, yara = await house.join("Henk"), await house.join("Yara")
    moment = clock.now() - timedelta(hours=1)
    for name in ("First", "Second"):
        await outfit_of(yara, name, created_at=moment)
        await request_of(yara, name, created_at=moment)
    found = [await stream_for(henk.viewer, None, limit=1)]
    while found[-1].next is not None:
        found.append(await stream_for(henk.viewer, found[-1].next, limit=1))
    things = [(item.kind, item.id) for page in found for item in page.items]
    assert len(things) == len(set(things)) == 4


async def test_an_odd_mark_in_the_address_does_no_harm(house: House) -> None:
    henk = await house.join("Henk")
    for mark in ("x", "1.2.3", f"1.0.{9 * 10**19}.outfit.1", "9.0.1.outfit.1", "1.0.1.letter.2", "1.7.9.outfit.3"):
        assert (await henk.get("/", params={"after": mark})).status_code == 200


def test_a_mark_comes_back_as_it_was() -> None:
    mark = Mark(2, 1, clock.now(), "request", 99)
    assert Mark.read(str(mark)) == mark


async def test_nothing_yet_says_what_will_be_here_and_what_to_do(house: House) -> None:
    henk = await house.join("Henk")
    page = (await henk.get("/")).text
    assert "Je hebt alles gedaan voor vandaag" in page
    assert "Stel je vraag" in page


async def test_others_are_sent_to_their_own_place(house: House) -> None:
    marloes, ada = await house.moderator(), await house.join("Ada", role=Role.ADMINISTRATOR)
    for person, place in ((marloes, "/desk"), (ada, "/me")):
        answer = await person.get("/")
        assert (answer.status_code, answer.headers["location"]) == (303, place)


async def test_the_home_page_takes_at_most_six_queries(house: House) -> None:
    henk, yara = await house.join("Henk"), await house.join("Yara")
    for number in range(12):
        await request_of(yara, f"R{number}", keys=("excel",))
        await outfit_of(yara, f"O{number}", photos=2)
    await henk.get("/requests")  # whatever the first visit of a day writes
    with counted() as queries:
        assert len(await seen(henk)) == MOST
    assert 0 < len(queries) <= 6, queries
    with counted() as again:
        await seen(henk)
    assert len(again) <= len(queries) - 2


NEWEST = (
    {"outfit_live_near_newest", "help_request_open_near"},
    {"outfit_live_newest", "help_request_open_newest"},
)
"""For what is near, and for what is elsewhere: indexes of what can be answered, in the order of the feed."""


@pytest.mark.only("sqlite")
async def test_each_part_goes_through_an_index_in_the_order_of_time(house: House) -> None:
    henk = await house.join("Henk")
    for after, far in product((None, Mark(1, 0, clock.now(), "outfit", 3)), (0, 1)):
        sql, values = feed_queries.query(henk.viewer, after, far, MOST)
        plan = [row["detail"] for row in await raw_sql.fetch(f"EXPLAIN QUERY PLAN {sql}", *values)]
        parts = [line for line in plan if re.match(r"SEARCH t\b|SCAN t\b", line)]
        assert len(parts) == 2
        assert {found[1] for line in parts if (found := re.search(r"USING INDEX (\w+)", line))} == NEWEST[far], parts


WHY = re.compile(r'card__title"[^>]*><a href="/requests/([^"]+)">.*?class="card__why">([^<]*)<', re.DOTALL)


@pytest.mark.parametrize("home", ["GM0599", "GM0606", "GM0344"])
async def test_the_reasons_are_those_of_the_requests_that_fit(house: House, home: str) -> None:
    """Skills, way, distance and day, whatever of them somebody changes: told by one formula on both pages."""
    yara, henk = await house.join("Yara"), await house.join("Henk", home)
    for place in ("nearby", "online", "either"):
        for point in (POINTS["GM0599"], POINTS["GM0503"]):
            await transactions.atomic(worlds.ask)(yara.viewer.id, "GM0599", point, ["excel"], place=place, free_days=3)
    told = set()
    profile = await _helps_with_excel(henk)
    for travel, online, days in product((5, 50, 100), (False, True), (0, 1)):
        await _changed_profile(profile, travel_km=travel, helps_online=online, free_days=days)
        fits = {one.public_id for one in await house.app.state.features.hooks.requests_for(henk.viewer)}
        listed = dict(WHY.findall((await henk.get("/requests/for-you")).text))
        fitting = {
            request: why for request, why in listed.items() if request in fits
        }  # below them is what else is asked
        at_home = dict(WHY.findall((await henk.get("/")).text))
        both = fitting.keys() & at_home.keys()  # what asks for somebody nearby is only at home in its own region
        assert both or not online
        assert {request: at_home[request] for request in both} == {request: fitting[request] for request in both}
        told |= {fitting[request] for request in both}
    assert len(told) > 3


async def test_a_picture_says_its_sizes_and_which_it_is(house: House) -> None:
    """A phone fetches the smallest that fits, and nothing on the page moves when it comes."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await outfit_of(yara, photos=2, compare=True)
    pictures = re.findall(r"<img [^>]*>", (await henk.get("/")).text)
    assert len(pictures) == 2
    for picture, name in zip(
        pictures, await Photo.all().order_by("position").values_list("name", flat=True), strict=True
    ):
        sources = re.findall(r"(/\S+) (\d+)w", picture)
        assert [width for _, width in sources] == ["240", "480", "960"]
        assert all(str(name) in path for path, _ in sources)
        assert f'src="{sources[1][0]}"' in picture
        assert 'width="480" height="640"' in picture
    assert ['alt="Outfit A"' in pictures[0], 'alt="Outfit B"' in pictures[1]] == [True, True]


async def test_who_has_not_said_what_they_can_do_is_asked_what_they_need_first(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await request_of(yara)
    first, second = "Wat kan iemand voor jou doen?", "En wat jij voor iemand kunt doen"
    page = (await henk.get("/")).text
    assert page.index(first) < page.index(second) < page.index("Who reads my letter?")
    await _helps_with_excel(henk)
    page = (await henk.get("/")).text
    assert first not in page
    assert second not in page
    assert "Who reads my letter?" in page


@transactions.atomic
async def _helps_with_excel(person: Person) -> Profile:
    viewer = person.viewer
    place = regions.by_code(viewer.municipality)
    assert place is not None
    point: dict[str, Any] = {"latitude": place.lat, "longitude": place.lon}
    common: dict[str, Any] = {"municipality": place.code, "labour_region": place.labour_region, "helps": True}
    await ProfileSkill.create(account_id=viewer.id, skill_id="excel", helps=True, **point)
    return await Profile.create(author_id=viewer.id, audience=Audience.MEMBERS, **common, **point)


@transactions.atomic
async def _changed_profile(profile: Profile, **values: Any) -> None:
    profile.update_from_dict(values)
    await profile.save(update_fields=list(values))
