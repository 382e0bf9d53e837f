"""What waits for somebody is the same on Today, on Requests and on the tab: the same things, messages and words."""

import re
from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest
from jobtease.helping.offering import pending_answers
from tests.feed.test_own_things import own
from tests.helping.people import REQUEST, accept, ask, noon, offer
from tests.helping.test_index import parts
from tests.house import House, Person, counted
from tests.outline import tree

LATER = pending_answers.LASTS + timedelta(seconds=1)


@transactions.atomic
async def _reminded(public_id: str) -> None:
    await HelpRequest.filter(public_id=public_id).update(reminded_at=clock.now())


async def _talk(asker: Person, helper: Person, title: str, *said: str, by: Person | None = None) -> tuple[str, str]:
    """A request and its conversation, in which the helper, or whoever it is by, wrote."""
    public_id = await ask(asker, title=title)
    talk = await accept(asker, public_id, await offer(helper, public_id))
    for words in said:
        answer = await (by or helper).post(f"/conversations/{talk}/messages", {"message": words})
        assert answer.status_code == 303
    return public_id, talk


async def _counts(person: Person) -> dict[str, tuple[int, int]]:
    """Things that wait and unread messages: as a page says it in its heading or on the tab, and as its cards and rows show."""
    today, requests = (await person.get("/")).text, (await person.get("/requests")).text
    (waits,) = [node for node in tree(requests) if node.attributes.get("aria-labelledby") == "waits"]
    badge = re.search(r'<span class="badge">(\d+)</span>', requests)
    lead = re.search(r"Er wacht(?:en)? (\d+) ding", today)
    assert badge
    assert lead
    red = [node for node in waits if node.tag == "a" and node.attributes.get("class") == "button"]
    rows = [node for node in waits if node.tag == "li" and "nieuw" in node.text and not _in_details(waits, node)]
    head = re.match(r"Wacht op jou: (\d+)", waits.text)
    assert head
    cards = await own(person)
    to_do = ("Bekijk wie", "Zeg ", "Lees ")
    return {
        "requests": (int(head[1]), len(red) + len(rows)),
        "today": (int(lead[1]), sum(one["buttons"][0][0].startswith(to_do) for one in cards)),
        "unread": (int(badge[1]), _messages(tree(requests).text)),
        "told": (int(badge[1]), sum(_messages(one["words"]) for one in cards)),
    }


def _in_details(top: Any, node: Any) -> bool:
    return any(node is one for each in top if each.tag == "details" for one in each)


def _messages(text: str) -> int:
    return sum(int(n) for n in re.findall(r"(\d+) nieuwe? bericht", text))


async def test_one_with_many_states_reads_the_same_numbers_everywhere(house: House) -> None:
    yara, henk, samira, noor = [await house.join(name) for name in ("Yara", "Henk", "Samira", "Noor")]
    await offer(henk, await ask(yara, title="Wie kies ik?"))
    await ask(yara, title="Nog niemand hier")
    first, _first_talk = await _talk(yara, henk, "Een brief van mij", "Hallo", "Woensdag?")
    await _talk(yara, henk, "Een cv van mij", "En dit?")
    asked_after, _talk_after = await _talk(yara, samira, "Hielp dit mij?", "Gelukt?")
    await _reminded(asked_after)
    await _talk(noor, yara, "Noor vraagt iets", "Dank je", by=noor)
    done, _talk_done = await _talk(noor, yara, "Noor haar brief")
    assert (await noor.post(f"/requests/{done}/close", {"says": "yes"})).status_code == 303
    changed = await ask(samira, title="Samira vraagt iets")
    await offer(yara, changed)
    words = REQUEST | {"title": "Samira vraagt iets anders", "story": "Het is nu heel anders geworden."}
    assert (await samira.post(f"/requests/{changed}/edit", words)).status_code == 303
    counts = await _counts(yara)
    # two offers of help or endings of hers, two words as a helper, and two people who wrote
    assert counts["requests"] == (6, 6)
    assert counts["today"][0] == 6
    assert counts["today"][1] == 5, "and one more thing, which is behind the link"
    assert counts["unread"] == (5, 5)
    titles = [one["title"] for one in await own(yara)]
    assert {"Wie kies ik?", "Hielp dit mij?", "Noor haar brief", "Samira vraagt iets anders"} < set(titles)
    assert (await yara.post(f"/requests/{first}/close", {"says": "yes"})).status_code == 303
    assert (await yara.post(f"/requests/{asked_after}/close", {"says": "yes"})).status_code == 303
    assert (await yara.post(f"/requests/{done}/close", {"says": "yes"})).status_code == 303
    assert await _counts(yara) == {"requests": (5, 5), "today": (5, 5), "unread": (5, 5), "told": (5, 5)}


async def test_each_thing_that_waits_leads_to_the_same_button_on_both_pages(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    chosen = await ask(yara, title="Wie kies ik?")
    await offer(henk, chosen)
    late = await ask(yara, title="De dag is voorbij", needed_by=noon(2).date().isoformat())
    await accept(yara, late, await offer(henk, late))
    with clock.travel(timedelta(days=4)):
        for title, way in (("Wie kies ik?", f"/requests/{chosen}#offers"), ("De dag is voorbij", f"/requests/{late}#")):
            on_today = [one["buttons"] for one in await own(yara) if one["title"] == title]
            ((words, href),) = on_today[0]
            assert href.startswith(way)
            page = tree((await yara.get("/requests")).text)
            (card,) = [one for one in page if one.tag == "article" and title in one.text]
            links = [(one.text, one.attributes["href"]) for one in card if one.tag == "a"]
            assert (words, href) in links
            assert 'id="field-says"' in (await yara.get(f"/requests/{late}")).text


@pytest.mark.parametrize("kind", ["choose", "decline", "ending"])
async def test_for_ten_seconds_every_page_says_what_the_questions_own_page_says(house: House, kind: str) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await ask(yara, title="Wie leest mijn brief?")
    his = await offer(henk, request)
    if kind == "ending":
        await accept(yara, request, his)
        await _reminded(request)
    before = [(await yara.get(path)).text for path in ("/", "/requests")]
    yara.lingers = False
    path = {"choose": f"offers/{his}", "decline": f"offers/{his}/decline", "ending": "close"}[kind]
    assert (await yara.post(f"/requests/{request}/{path}", {"says": "yes"})).status_code == 303
    words = {
        "choose": "Je kiest Henk. Na tien seconden hoort Henk het.",
        "decline": "Geplaatst, nog geen antwoord",
        "ending": "Je zegt: het hielp. Na tien seconden hoort Henk het.",
    }[kind]
    for page in ("/", "/requests", f"/requests/{request}"):
        text = tree((await yara.get(page)).text).text
        assert words in text, page
        assert "1 persoon biedt hulp" not in text, page
    assert "Wacht op jou" not in (await yara.get("/requests")).text
    about = his if kind == "decline" else request
    assert (await yara.post(f"/requests/{request}/undo", {"answer": about})).status_code == 303
    for page, text in zip(("/", "/requests"), before, strict=True):
        now = tree((await yara.get(page)).text).first("main").text
        assert now.replace("Ongedaan gemaakt. Niemand heeft het gehoord.", "").strip() in tree(text).first("main").text
    assert (await yara.post(f"/requests/{request}/{path}", {"says": "yes"})).status_code == 303
    with clock.travel(LATER):
        assert words not in (await yara.get("/")).text or kind == "decline", "what is due is given before it is told"


async def test_a_helper_reads_the_same_while_it_can_be_undone(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request, _talk_path = await _talk(yara, henk, "Wie leest mijn brief?")
    assert (await yara.post(f"/requests/{request}/close", {"says": "yes"})).status_code == 303
    ((label, href),) = (await own(henk))[0]["buttons"]
    assert (label, href) == ("Zeg hoe het voor jou ging", f"/requests/{request}#field-says")
    henk.lingers = False
    assert (await henk.post(f"/requests/{request}/close", {"says": "partly"})).status_code == 303
    assert await own(henk) == []
    found = await parts(henk)
    assert "waits" not in found
    assert "Wie leest mijn brief?" in "".join(found.values())


async def test_what_waits_costs_no_more_queries_when_there_is_more_of_it(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    made = []
    for n in range(1, 9):
        done, _done_talk = await _talk(henk, yara, f"Klaar nummer {n}", "Dank", by=henk)
        assert (await henk.post(f"/requests/{done}/close", {"says": "yes"})).status_code == 303
        _asked, talk = await _talk(yara, henk, f"Met een afspraak {n}", "Hallo")
        meets = {"at": f"{noon(n):%Y-%m-%dT%H:%M}", "place": "here", "message": "De bibliotheek"}
        assert (await henk.post(f"/conversations/{talk}/appointment", meets)).status_code == 303
        if n in (1, 8):
            await yara.get("/")
            with counted() as queries:
                await yara.get("/")
            made.append(len(queries))
    assert made[0] == made[1]
