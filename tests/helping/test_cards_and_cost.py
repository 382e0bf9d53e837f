"""Cards for other pages, and how many queries a page takes however much there is on it."""

from jobtease.helping.models import RequestState
from jobtease.helping.overview import card_queries
from tests.helping.people import REQUEST, accept, ask, offer
from tests.house import House, counted


async def test_cards_come_in_the_order_asked_for(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk", "GM0344")
    first = await ask(yara, story="One two three " * 100)
    second = await ask(henk, skills=["interview-practice", "hotel-reception"], place="online")
    cards = await card_queries.request_cards([second, "unknown", first])
    assert [card.public_id for card in cards] == [second, first]
    assert cards[0].skills == ("hotel-reception", "interview-practice")
    assert cards[0].author == "Henk"
    assert cards[0].municipality_name == "Utrecht"
    assert cards[0].state is RequestState.OPEN
    assert cards[1].title == REQUEST["title"]
    assert len(cards[1].excerpt) <= 180
    before = cards[1].version
    await yara.post(f"/requests/{first}/edit", REQUEST | {"title": "Another question altogether"})
    (card,) = await card_queries.request_cards([first])
    assert card.version > before
    assert await card_queries.request_cards([]) == []


async def test_pages_take_few_queries_however_much_there_is(house: House) -> None:
    yara = await house.join("Yara")
    helpers = [await house.join(f"Helper {n}") for n in range(5)]
    public_id = await ask(yara)
    for helper in helpers:
        await offer(helper, public_id)
        talked_about = await ask(yara)
        conversation = await accept(yara, talked_about, await offer(helper, talked_about))
        for n in range(5):
            await yara.post(f"/conversations/{conversation}/messages", {"message": f"Message {n}"})
    for path, most in (
        ("/requests", 8),  # one for answers that can still be undone, one for who asks the viewer
        (
            f"/requests/{public_id}",
            22,
        ),  # half for people who could help, four for how offers fit, one for what a municipality knows of them
        (
            f"/conversations/{conversation}",
            12,
        ),  # four for the appointment and whether it is time to ask if it helped; one for a mute
        (f"/conversations/{conversation}/newer", 5),
        ("/requests/new", 3),
    ):
        await yara.get(path)
        with counted() as made:
            assert (await yara.get(path)).status_code in (200, 204)
        assert 0 < len(made) <= most, made
