"""Vragen: what waits for me first, one row a person, each thing once, what is finished apart; and finding one's own things again."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.helping.overview import views as overview_views
from tests.feed.posts import request_of
from tests.helping.people import accept, ask, noon, offer
from tests.house import House, Person, counted
from tests.outline import tree


def _parts(html: str) -> dict[str, str]:
    """The words of each part of the page: waits, conversations, mine, helping, finished."""
    page = tree(html)
    found = {}
    for node in page:
        name = node.attributes.get("aria-labelledby") or node.attributes.get("id", "")
        if node.tag in ("section", "details") and name:
            found[name] = node.text
    return found


async def parts(person: Person, query: str = "") -> dict[str, str]:
    answer = await person.get(f"/requests{query}")
    assert answer.status_code == 200
    return _parts(answer.text)


async def _talk(asker: Person, helper: Person, title: str, *said: str) -> tuple[str, str]:
    """A request that was answered and chosen, and what the helper says in the conversation."""
    public_id = await ask(asker, title=title)
    talk = await accept(asker, public_id, await offer(helper, public_id))
    for words in said:
        await helper.post(f"/conversations/{talk}/messages", {"message": words})
    return public_id, talk


async def test_a_page_of_any_number_of_digits_is_answered(house: House) -> None:
    yara = await house.join("Yara")
    for number in ("9" * 5_000, "9" * 18, "0", "x"):
        assert (await yara.get(f"/requests?page={number}")).status_code == 200


async def test_what_waits_for_me_comes_first_and_unread_above_read(house: House) -> None:
    samira, gerard, wim = await house.join("Samira"), await house.join("Gerard"), await house.join("Wim")
    await _talk(samira, wim, "Ongelezen van Wim", "Kun je woensdag?")
    await _talk(samira, gerard, "Gelezen van Gerard")
    to_choose = await ask(samira, title="Wie kies ik hiervoor?")
    await offer(gerard, to_choose)
    await _talk(samira, gerard, "Heeft dit geholpen?")
    found = await parts(samira)
    assert "Wie kies ik hiervoor?" in found["waits"]
    assert "Wim" in found["waits"]
    assert "1 nieuw bericht" in found["waits"]
    assert "Gerard" in found["conversations"]
    assert "Wim" not in found["conversations"]
    assert "finished" not in found


async def test_it_is_asked_whether_it_helped_when_the_day_is_over(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, title="Voor overmorgen alsjeblieft", needed_by=noon(2).date().isoformat())
    await accept(yara, public_id, await offer(henk, public_id))
    assert "waits" not in await parts(yara)
    with clock.travel(timedelta(days=4)):
        found = await parts(yara)
        assert "Voor overmorgen alsjeblieft" in found["waits"]
        assert "conversations" not in found, "the question and its conversation are one thing"
        assert "Naar jullie gesprek" in found["waits"]
        await yara.post(f"/requests/{public_id}/close", {"says": "yes"})
        assert "Voor overmorgen alsjeblieft" in (await parts(yara))["finished"]
        assert "Voor overmorgen alsjeblieft" in (await parts(henk))["waits"], "he hasn't said how it went"
        await henk.post(f"/requests/{public_id}/close", {"says": "yes"})
        assert "Voor overmorgen alsjeblieft" in (await parts(henk))["finished"]


async def test_ten_conversations_with_one_person_are_one_row(house: House) -> None:
    samira, gerard = await house.join("Samira"), await house.join("Gerard")
    for thing in ("brief", "cv", "jas", "trein", "fiets", "taal", "kassa", "bril", "das", "tas"):
        await _talk(samira, gerard, f"Wie helpt mij met mijn {thing}?")
    page = tree((await samira.get("/requests")).text)
    (rows,) = [node for node in page if node.attributes.get("aria-labelledby") == "conversations"]
    assert rows.text.count("Nog 9 gesprekken met Gerard") == 1
    folded = rows.first("details")
    assert len([node for node in folded if node.tag == "li"]) == 9
    assert len([node for node in rows if node.tag == "li"]) == 10
    assert page.text.count("Wie helpt mij met mijn trein?") == 1, "neither the request beside its conversation"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?q=zoe", {"Zoë"}),
        ("?q=ZOË+", {"Zoë"}),
        ("?q=brief", {"Wie leest mijn brief?"}),
        ("?q=sollicitatie+oefenen", {"Zoë", "Wie leest mijn brief?", "Derde", "Vierde", "Vijfde", "Zesde"}),
        ("?q=leest+oefenen", {"Wie leest mijn brief?"}),
        ("?q=xyz", set()),
        ("?show=helping", {"Zoë"}),
        ("?show=asking&q=brief", {"Wie leest mijn brief?"}),
        ("?show=nothing", set()),
    ],
)
async def test_my_own_things_are_found_by_words_and_chips(house: House, query: str, found: set[str]) -> None:
    yara, zoe = await house.join("Yara"), await house.join("Zoë")
    theirs = await ask(zoe, title="Van een ander iets")
    await accept(zoe, theirs, await offer(yara, theirs))
    titles = ["Wie leest mijn brief?", "Derde vraag hier", "Vierde vraag hier", "Vijfde vraag hier", "Zesde vraag hier"]
    for title in titles:
        await ask(yara, title=title)
    page = (await yara.get(f"/requests{query}")).text
    text = tree(page).first("main").text
    assert {one for one in ("Zoë", titles[0], "Derde", "Vierde", "Vijfde", "Zesde") if one in text} == found
    assert ("Dit staat niet bij wat van jou is" in text) is not found
    assert 'name="q"' in page


async def test_a_box_and_chips_come_only_when_there_is_something_to_look_for(house: House) -> None:
    yara = await house.join("Yara")
    for n in range(overview_views.FEW):
        await request_of(yara, f"R{n}")
    assert 'name="q"' not in (await yara.get("/requests")).text
    await request_of(yara, "R5", kind="travel")
    page = (await yara.get("/requests")).text
    assert 'name="q"' in page
    assert "show=travel" in page


async def test_what_is_finished_is_folded_and_comes_in_pages(house: House) -> None:
    yara = await house.join("Yara")
    total = overview_views.A_PAGE + 3
    for n in range(total):
        await request_of(yara, f"Klaar {n:02}", state="done", created_at=clock.now() - timedelta(days=60 - n))
    first, second = await parts(yara), await parts(yara, "?page=2")
    assert f"{total} afgerond" in first["finished"]
    there = [{n for n in range(total) if f"Klaar {n:02}" in one["finished"]} for one in (first, second)]
    assert there == [set(range(3, total)), {0, 1, 2}]
    for odd in ("?page=0", "?page=x", f"?page={9 * 10**20}", "?q=" + "x" * 5000, "?show=<b>"):
        assert (await yara.get(f"/requests{odd}")).status_code == 200


async def test_nothing_of_others_is_found(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await ask(yara, title="Geheime zonnebloem")
    assert "Geheime zonnebloem" not in (await henk.get("/requests?q=zonnebloem")).text


async def test_finding_takes_as_few_queries_as_looking(house: House) -> None:
    yara = await house.join("Yara")
    for n in range(12):
        await request_of(yara, f"R{n}")
    await yara.get("/requests")
    with counted() as made:
        await yara.get("/requests?q=r1&show=asking")
    assert 0 < len(made) <= 7, made


async def test_why_things_are_kept_back_is_one_query_for_all_that_are_shown(house: House) -> None:
    yara = await house.join("Yara")
    for n in range(3):
        await request_of(yara, f"Gewoon {n}")
    for n in range(4):
        await request_of(yara, f"Weg {n}", visibility=Visibility.HIDDEN)
    made = []
    for words in ("gewoon", "weg 1", "weg"):
        await yara.get("/requests")
        with counted() as queries:
            page = (await yara.get(f"/requests?q={words}")).text
        made.append(len(queries))
        assert ("Een moderator heeft dit verborgen" in page) is (words != "gewoon")
    assert made[0] < made[1] == made[2]
