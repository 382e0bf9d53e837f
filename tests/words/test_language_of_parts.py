"""What people wrote says its language to a screen reader where it is surely another than the page's (WCAG 3.1.2), and only there."""

import re

import pytest

from jobtease.words.language_of_parts import language_of
from tests.helping.people import accept, ask, offer
from tests.house import House, Person
from tests.outfits import wardrobe

STORY = "I have an interview on Thursday, and my letter is not good yet. Who can help me with it?"
QUESTION = "Is this right for a hotel, or are the shoes too much? I do not have any others."
OFFER = "I can help you with this on Friday, if you send the letter before then."
MESSAGE = "Thank you! Can you look at the first part? I do not know what to write there."
NOTE = "The jacket is good, and they will like that you thought about it."
DUTCH = "Ik heb donderdag een gesprek, en mijn brief is nog niet goed. Wie kan mij daarbij helpen?"


def languages(html: str, words: str) -> set[str]:
    """The languages that elements which begin with these words say of themselves; empty for those that say none."""
    tags = re.findall(rf"<(\w[^>]*)>\s*{re.escape(words[:40])}", html)
    return {(re.findall(r' lang="(\w+)"', tag) or [""])[0] for tag in tags}


async def said(person: Person, path: str, words: str) -> set[str]:
    page = (await person.get(path)).text
    assert words[:40] in page
    return languages(page, words)


@pytest.mark.parametrize("text", [STORY, QUESTION, OFFER, MESSAGE, NOTE, "Who reads my letter?", "Could you do it?"])
def test_plain_english_is_english(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize("text", [DUTCH, "Wie leest mijn brief?", "Kan dit, of zijn de schoenen te vlot?"])
def test_plain_dutch_is_dutch(text: str) -> None:
    assert language_of(text) == "nl"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Top!",
        "cv",
        "Customer service, retail",
        "Jasje of blouse, was het sneakers of schoenen?",
        "Ik kan dat: the best of the best, and more",
        "Szukam pracy w Rotterdamie, kto mi pomoże?",
        "أبحث عن عمل في روتردام",
    ],
)
def test_where_there_is_doubt_nothing_is_said(text: str) -> None:
    assert language_of(text) == ""


async def test_a_question_an_offer_and_a_talk_in_english_on_pages_in_dutch(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    asked = await ask(yara, title="Who reads my letter?", story=STORY)
    for path in (f"/requests/{asked}", "/"):
        assert await said(henk, path, STORY) == {"en"}, path
    assert "en" in await said(henk, f"/requests/{asked}", "Who reads my letter?")
    offered = await offer(henk, asked, OFFER)
    assert await said(yara, f"/requests/{asked}", OFFER) == {"en"}
    talk = await accept(yara, asked, offered)
    await yara.post(f"/conversations/{talk}/messages", {"message": MESSAGE})
    assert await said(henk, f"/conversations/{talk}", MESSAGE) == {"en"}


async def test_an_outfit_and_what_is_said_of_it(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await wardrobe.practised(henk)
    public_id = await wardrobe.ask(yara, question=QUESTION)
    for path in (f"/outfits/{public_id}", "/outfits"):
        assert await said(henk, path, QUESTION) == {"en"}, path
    given = {"verdict-jacket": "keep", "note": NOTE, "send": "typed"}
    assert (await henk.post(f"/outfits/{public_id}/feedback", given)).status_code == 303
    assert await said(yara, f"/outfits/{public_id}", NOTE) == {"en"}


async def test_dutch_is_told_on_a_page_in_english_and_not_on_one_in_dutch(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira", language="en")
    asked = await ask(yara, story=DUTCH)
    assert await said(henk, f"/requests/{asked}", DUTCH) == {""}
    assert await said(samira, f"/requests/{asked}", DUTCH) == {"nl"}
