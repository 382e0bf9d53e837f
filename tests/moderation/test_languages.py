"""What people wrote is read aloud in the language they use here, on a desk in another (WCAG 3.1.2)."""

import re

from jobtease.audience import Role
from tests.house import House, Person
from tests.moderation.things import ask, reported


def languages(html: str, words: str) -> list[str]:
    """Of each element that begins with these words, the language that it says itself."""
    return [
        (re.findall(r'lang="(\w+)"', tag) or [""])[0]
        for tag in re.findall(rf"<(\w[^>]*)>\s*“?{re.escape(words)}", html)
    ]


async def moderator_in_english(house: House) -> Person:
    return await house.join("Marloes", "GM0599", Role.MODERATOR, language="en")


async def test_the_words_of_an_author_are_in_the_authors_language(house: House) -> None:
    yara, samira, marloes = await house.join("Yara", language="en"), await house.join("Samira"), await house.moderator()
    case = await reported(house, await ask(house, yara, "Half an hour of Dutch"), samira)
    await house.work()
    page = (await marloes.get(f"/desk/cases/{case}")).text
    assert '<html lang="nl"' in page
    said = languages(page, "Half an hour of Dutch")
    assert len(said) >= 3, "its heading, its words and its row in the queue"
    assert set(said) == {"en"}
    desk = (await marloes.get("/desk")).text
    assert set(languages(desk, "Half an hour of Dutch")) == {"en"}


async def test_dutch_is_dutch(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await moderator_in_english(house)
    await reported(house, await ask(house, yara, "Een half uur Nederlands"), samira)
    desk = (await marloes.get("/desk")).text
    assert '<html lang="en"' in desk
    assert set(languages(desk, "Een half uur Nederlands")) == {"nl"}
