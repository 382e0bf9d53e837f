"""What moves of one's own comes first at home: with the state that it has everywhere, its next moment, and one button."""

import re
from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.audience import Audience, Grant, Visibility
from jobtease.data import transactions
from jobtease.feed import own_queries
from jobtease.helping.models import HelpRequest, RequestState
from jobtease.outfits.models import Feedback, Outfit
from tests.feed.posts import outfit_of, request_of
from tests.feed.test_today import titles
from tests.helping.people import accept, ask, noon, offer
from tests.house import House, Person, counted
from tests.outline import tree
from tests.rows import post, tie


async def own(person: Person) -> list[dict[str, Any]]:
    """The cards of one's own on the home page: title, where it leads, all its words, and its buttons."""
    page = tree((await person.get("/")).text)
    sections = [one for one in page if one.attributes.get("aria-labelledby") == "mine"]
    found = []
    for card in [node for section in sections for node in section if node.tag == "article"]:
        links = [node for node in card if node.tag == "a"]
        buttons = [one for one in links if one.attributes.get("class", "").startswith("button")]
        found.append(
            {
                "title": links[0].text,
                "words": card.text,
                "buttons": [(one.text, one.attributes["href"]) for one in buttons],
            }
        )
    return found


@transactions.atomic
async def _changed(model: Any, id: int, **values: Any) -> None:
    await model.filter(id=id).update(**values)


async def test_each_thing_of_mine_has_its_state_its_next_moment_and_one_button(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    draft = await ask(yara, title="Mijn concept", **{"as": "draft"})
    waiting = await ask(yara, title="Wie leest mijn brief?", needed_by=noon(3).date().isoformat())
    offered = await ask(yara, title="Wie oefent met mij?", needed_by=noon(5).date().isoformat())
    await offer(henk, offered)
    sent = await outfit_of(yara, "Ober")
    not_sent = await outfit_of(yara, "Kok", confirmed_at=None, audience=Audience.ME)
    cards = {one["title"]: one for one in await own(yara)}
    assert next(iter(cards)) == "Wie oefent met mij?", "what waits for her choice is first"
    assert len(cards) == 5
    expected = {
        "Wie oefent met mij?": ("1 persoon biedt hulp aan", "Zeg ja of nee, tot", f"/requests/{offered}#offers"),
        "Mijn concept": ("Concept", "Alleen jij ziet", f"/requests/{draft}/edit"),
        "Wie leest mijn brief?": ("nog geen antwoord", "Open tot", f"/requests/{waiting}"),
        "Ober": ("Wacht op het eerste antwoord", "uiterlijk", f"/outfits/{sent.public_id}"),
        "Kok": ("Nog niet verstuurd", "weg", f"/outfits/{not_sent.public_id}/preview"),
    }
    for title, (now, following, way) in expected.items():
        assert now in cards[title]["words"], cards[title]
        assert following in cards[title]["words"], cards[title]
        assert [href for _label, href in cards[title]["buttons"]] == [way]


async def test_a_message_stands_on_the_card_of_its_question_and_of_others_on_one_a_person(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    asked = await ask(yara, title="Wie leest mijn brief?")
    talk = await accept(yara, asked, await offer(henk, asked))
    await henk.post(f"/conversations/{talk}/messages", {"message": "Woensdag?"})
    for n in range(3):
        other = await ask(samira, title=f"Mijn vraag {n}")
        theirs = await accept(samira, other, await offer(yara, other))
        await samira.post(f"/conversations/{theirs}/messages", {"message": "Dank je"})
    cards = await own(yara)
    assert sorted(one["title"] for one in cards) == ["Samira", "Wie leest mijn brief?"]
    for card in cards:
        assert ("3 nieuwe berichten" if card["title"] == "Samira" else "1 nieuw bericht") in card["words"]
        ((label, href),) = card["buttons"]
        assert label == "Lees het bericht"
        assert href.startswith("/conversations/")
    assert [one["title"] for one in await own(samira)] == ["Mijn vraag 2", "Mijn vraag 1", "Mijn vraag 0"]


async def test_what_is_over_or_somebody_elses_has_no_card(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request, outfit = await request_of(yara), await outfit_of(yara)
    assert await own(henk) == []
    past = clock.now() - timedelta(days=8)
    changes: list[dict[str, Any]] = [
        {"state": RequestState.DONE},
        {"state": RequestState.WITHDRAWN},
        {"state": RequestState.EXPIRED, "closed_at": past},
        {"wiped_at": past, "state": RequestState.OPEN},
    ]
    for change in changes:
        assert [one["title"] for one in await own(yara)] == ["Waiter", "Who reads my letter?"]
        await _changed(HelpRequest, request.id, **change)
        assert [one["title"] for one in await own(yara)] == ["Waiter"]
        await _changed(HelpRequest, request.id, state=RequestState.OPEN, closed_at=None, wiped_at=None)
    for name in ("withdrawn_at", "destroyed_at", "destroy_at"):
        before = {name: getattr(outfit, name)}
        await _changed(Outfit, outfit.id, **{name: past})
        assert [one["title"] for one in await own(yara)] == ["Who reads my letter?"]
        await _changed(Outfit, outfit.id, **before)


async def test_what_a_moderator_keeps_back_says_so(house: House) -> None:
    yara = await house.join("Yara")
    request = await request_of(yara, offer_count=2)
    await _changed(HelpRequest, request.id, visibility=Visibility.HIDDEN)
    (card,) = await own(yara)
    assert "Een moderator heeft dit verborgen" in card["words"]


async def test_there_are_five_cards_and_the_rest_is_behind_a_link(house: House) -> None:
    yara = await house.join("Yara")
    for n in range(own_queries.MOST + 2):
        await request_of(yara, f"R{n}")
    page = (await yara.get("/")).text
    assert len(await own(yara)) == own_queries.MOST
    assert "Nog 2 dingen van jou" in page
    assert "Jouw vragen" in page


async def test_the_page_ends_and_asking_is_in_sight_for_everybody(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    for person in (yara, henk):
        page = (await person.get("/")).text
        assert page.count('href="/requests/new"') == page.count('href="/outfits/new"') == 1
    await request_of(yara)
    page = (await yara.get("/")).text
    assert page.index('href="/requests/new"') < page.index("Jouw vraag")
    assert "Dit is alles voor vandaag." in page
    assert "Hallo Yara." in page
    assert titles((await henk.get("/")).text) == ["Who reads my letter?"]


async def test_who_has_never_looked_at_an_outfit_does_first_what_needs_no_practice(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    now = clock.now()
    await outfit_of(yara, "Ober", created_at=now)
    for n in range(3):
        await request_of(yara, f"R{n}", created_at=now - timedelta(hours=1 + n))
    page = (await henk.get("/")).text
    first, later = page.split('<details class="later">')
    assert sorted(titles(first)) == ["R0", "R1", "R2"]
    assert "de eerste keer oefen je eerst drie minuten" in later
    assert "één minuut" not in page
    answer = await henk.get(f"/outfits/{(await Outfit.get()).public_id}/review")
    practice = await henk.get(answer.headers["location"])
    assert "Nu niet" in practice.text
    form = {"says": "jacket:keep"}
    done = await henk.post(answer.headers["location"].split("?")[0], _said(practice.text) or form)
    assert done.status_code == 200
    page = (await henk.get("/")).text
    assert "Ober" in titles(page.split('<details class="later">')[0])
    assert "één minuut" in page


def _said(html: str) -> dict[str, str]:
    """The first garment of a practice: keep it."""
    name = re.search(r'name="([^"]+)" value="keep"', html)
    assert name
    return {name[1]: "keep"}


@pytest.mark.parametrize("things", [3, 12])
async def test_own_things_cost_a_bounded_number_of_queries(house: House, things: int) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await yara.get("/requests")
    with counted() as none:
        await yara.get("/")
    assert 0 < len(none) <= 5, none
    for n in range(things):
        await offer(henk, await ask(yara, title=f"Mijn vraag {n}")) if n < 3 else await request_of(yara, f"R{n}")
        await outfit_of(yara, f"O{n}")
    with counted() as made:
        await yara.get("/")
    assert len(made) <= len(none) + 4, made


async def one_of_each(yara: Person, henk: Person, samira: Person, n: int) -> None:
    """Outfits for people who were chosen, for helpers from elsewhere, and one that a moderator keeps back, with an answer each."""
    for audience, more in (
        (Audience.CHOSEN, {}),
        (Audience.HELPERS, {"elsewhere": True}),
        (Audience.MEMBERS, {"visibility": Visibility.HELD}),
    ):
        made = await outfit_of(yara, f"{audience} {n}", audience=audience, meant_for=audience, feedback_count=1, **more)
        await transactions.atomic(Feedback.create)(
            **post(henk, Audience.CHOSEN), outfit_id=made.id, note="Netjes", visibility=Visibility.SHOWN
        )
        await transactions.atomic(Grant.create)(subject=made.public_id, account_id=samira.viewer.id)


@pytest.mark.parametrize("path", ["/", "/outfits"])
async def test_no_query_is_made_for_each_outfit(house: House, path: str) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira", "GM0344")
    await transactions.atomic(tie)(yara, samira)
    await one_of_each(yara, henk, samira, 0)
    await yara.get(path)
    with counted() as few:
        page = await yara.get(path)
    assert "1 van 2 reacties binnen" in page.text
    for n in range(1, 4):
        await one_of_each(yara, henk, samira, n)
    with counted() as many:
        await yara.get(path)
    assert len(many) == len(few), [one for one in many if one not in few]
