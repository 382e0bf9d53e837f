"""Nobody who wants to help meets an empty room while something is asked that they may see; and what is asked is found by words."""

import re
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.audience import Audience, Visibility
from jobtease.data import transactions
from jobtease.matching import browse_queries
from jobtease.matching.browse_queries import Where, browse
from tests.feed.posts import request_of
from tests.house import House, Person, counted
from tests.matching.test_pages import profile_of
from tests.outline import tree
from tests.rows import block

EMPTY = "Even geen vraag voor jou"


async def titles(person: Person, query: str = "") -> list[tuple[str, str]]:
    """Titles of the cards, each with why it is there."""
    answer = await person.get(f"/requests/for-you{query}")
    assert answer.status_code == 200
    return re.findall(
        r'card__title"[^>]*><a href="[^"]*">([^<]*)</a></h\d>\s*<p class="card__why">([^<]*)<', answer.text
    )


async def test_a_new_volunteer_finds_what_is_asked_the_nearest_first(house: House) -> None:
    """Schiedam is in the region of Rotterdam, Utrecht isn't."""
    gerard = await house.join("Gerard")
    yara, near, far = await house.join("Yara"), await house.join("Noor", "GM0606"), await house.join("Daan", "GM0344")
    skills = ("barista",)
    await request_of(far, "Online ver weg", keys=skills)
    await request_of(far, "Alleen daar", keys=skills, place="nearby")
    await request_of(near, "In de regio", keys=skills)
    await request_of(yara, "Bij mij", keys=skills)
    page = (await gerard.get("/requests/for-you")).text
    assert EMPTY not in page
    assert "Zeg waar je goed in bent" in page
    assert "/me/profile/skills" in page
    assert await titles(gerard) == [
        ("Bij mij", "in jouw gemeente"),
        ("In de regio", "Schiedam, in jouw regio"),
        ("Online ver weg", "online"),
    ]


async def test_what_is_only_elsewhere_is_said_to_be_and_comes_when_there_is_nothing_else(house: House) -> None:
    gerard, far = await house.join("Gerard"), await house.join("Daan", "GM0344")
    assert EMPTY in (await gerard.get("/requests/for-you")).text
    await request_of(far, "Alleen daar", keys=("barista",), place="nearby")
    assert await titles(gerard) == [("Alleen daar", "alleen in Utrecht")]
    await request_of(far, "Online", keys=("barista",))
    assert await titles(gerard) == [("Online", "online")]


async def test_what_fits_comes_first_and_what_else_is_asked_after_it(house: House) -> None:
    henk, yara = await house.join("Henk"), await house.join("Yara")
    await profile_of(henk, "excel")
    await request_of(yara, "Koffie zetten", keys=("barista",))
    await request_of(yara, "Excel graag", keys=("excel",))
    page = (await henk.get("/requests/for-you")).text
    assert page.index("Excel graag") < page.index("Dit wordt ook gevraagd") < page.index("Koffie zetten")
    for n in range(5):
        await request_of(yara, f"Excel {n}", keys=("excel",))
    assert "Koffie zetten" not in (await henk.get("/requests/for-you")).text


async def test_nothing_that_is_not_for_me_is_found(house: House) -> None:
    henk, yara, daan = await house.join("Henk"), await house.join("Yara"), await house.join("Daan", "GM0344")
    samira = await house.join("Samira")
    await request_of(yara, "Voor mezelf", audience=Audience.ME)
    await request_of(yara, "Voor helpers", audience=Audience.HELPERS)
    await request_of(yara, "Vastgehouden", visibility=Visibility.HELD)
    await request_of(yara, "Te laat", needed_by=clock.local(clock.now()).date() - timedelta(days=1))
    await request_of(yara, "Gekozen", state="matched")
    await request_of(yara, "Gemeente", audience=Audience.MUNICIPALITY, keys=("barista",))
    await request_of(samira, "Van Samira", keys=("barista",))
    await transactions.atomic(block)(samira, henk)
    for query in ("", "?q=e", "?where=here", "?where=near", "?where=online", "?kind=letter"):
        assert {title for title, _why in await titles(henk, query)} <= {"Gemeente"}, query
        assert await titles(yara, query) in ([], [("Van Samira", "in jouw gemeente")]), query
        assert {title for title, _why in await titles(daan, query)} <= {"Van Samira"}, query
    assert await titles(henk) == [("Gemeente", "in jouw gemeente")]


async def test_what_i_answered_is_not_found_again(house: House) -> None:
    henk, yara = await house.join("Henk"), await house.join("Yara")
    request = await request_of(yara, "Wie helpt?", keys=("barista",))
    await henk.post(f"/requests/{request.public_id}/offer", {"message": "I can do that on Wednesday"})
    assert await titles(henk) == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?q=hond", {"Over mijn hond"}),
        ("?q=HOND+uitlaten", {"Over mijn hond"}),
        ("?q=brieven", {"Een brief"}),
        ("?q=creme", {"Crème"}),
        ("?q=zoe", set()),
        ("?q=reizen", {"Een brief"}),
        ("?q=fiets", set()),
        ("?kind=travel", {"Een brief"}),
        ("?where=here", {"Over mijn hond", "Een brief"}),
        ("?where=online", {"Over mijn hond", "Crème"}),
        ("?where=here&q=brief", {"Een brief"}),
        ("?where=nowhere&kind=nothing", {"Over mijn hond", "Een brief", "Crème"}),
        ("?q=%25", {"Over mijn hond", "Een brief", "Crème"}),
    ],
)
async def test_words_kinds_and_places(house: House, query: str, found: set[str]) -> None:
    gerard, yara, zoe = await house.join("Gerard"), await house.join("Yara"), await house.join("Zoë", "GM0344")
    keys = ("barista",)
    await request_of(yara, "Over mijn hond", kind="other", story="Wie kan hem uitlaten?", keys=keys)
    await request_of(yara, "Een brief", kind="travel", place="nearby", story="Ik ga op reis.", keys=keys)
    await request_of(zoe, "Crème", kind="other", story="Voor een proefdag.", place="online", keys=keys)
    assert {title for title, _why in await titles(gerard, query)} == found
    text = tree((await gerard.get(f"/requests/for-you{query}")).text).first("main").text
    assert ("Dat vraagt nu niemand" in text) is not found


async def test_looking_through_words_is_bounded_and_says_so(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    gerard, yara = await house.join("Gerard"), await house.join("Yara")
    monkeypatch.setattr(browse_queries, "SEARCHED", 3)
    now = clock.now()
    for n in range(5):
        await request_of(yara, f"Letter {n}", keys=("barista",), created_at=now - timedelta(hours=n))
    found = await browse(gerard.viewer, 10, q="letter", where=Where.HERE)
    assert (len(found.requests), found.is_all) == (3, False)
    found = await browse(gerard.viewer, 10, where=Where.HERE)
    assert (len(found.requests), found.is_all) == (5, True)


async def test_odd_words_do_no_harm(house: House) -> None:
    gerard = await house.join("Gerard")
    for odd in ("?q=" + "a" * 5000, "?q=%00%27%22", "?q=_", "?where=%00", "?kind=<b>", "?q=" + "a%CC%80" * 300):
        assert (await gerard.get(f"/requests/for-you{odd}")).status_code == 200


async def test_browsing_takes_few_queries(house: House) -> None:
    gerard, yara = await house.join("Gerard"), await house.join("Yara")
    for n in range(5):
        await request_of(yara, f"R{n}", keys=("barista",))
    await gerard.get("/requests")
    for query, most in (("", 16), ("?q=r&kind=letter", 9)):
        with counted() as made:
            await gerard.get(f"/requests/for-you{query}")
        assert 0 < len(made) <= most, made


async def test_who_joins_to_help_lands_where_something_is_asked(house: House) -> None:
    yara = await house.join("Yara")
    await request_of(yara, "Wie helpt mij?", keys=("barista",))
    visitor = house.visitor()
    page = (await visitor.get("/")).text
    way = re.search(r'href="([^"]*next=[^"]*)">Help iemand', page)
    assert way
    assert way[1].endswith("next=/requests/for-you")
    henk = await house.join("Henk")
    assert await titles(henk) == [("Wie helpt mij?", "in jouw gemeente")]
