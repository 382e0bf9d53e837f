"""Anybody can read what this is, in their own language, with the sources named."""

from html import unescape
from pathlib import Path

import jobtease
from jobtease.regions.queries import ATTRIBUTION
from tests.house import House


async def test_a_visitor_reads_what_happens_with_what_they_share(house: House) -> None:
    answer = await house.visitor().get("/about", headers={"Accept-Language": "nl"})
    assert answer.status_code == 200
    assert "Wat er gebeurt met wat je deelt" in answer.text


async def test_the_sources_are_named_in_both_languages(house: House) -> None:
    for language in ("nl", "en"):
        yara = await house.join(f"Yara {language}", language=language)
        answer = await yara.get("/about")
        assert unescape(ATTRIBUTION) in unescape(answer.text)


async def test_every_page_leads_there(house: House) -> None:
    assert 'href="/about"' in (await house.visitor().get("/")).text


async def test_every_cookie_is_told(house: House) -> None:
    """One line for each that lasts, and three that are there for a moment."""
    platform = Path(jobtease.__file__).parent
    set_somewhere = sum(file.read_text().count("response.set_cookie(") for file in platform.rglob("*.py"))
    page = (await house.visitor().get("/about", headers={"Accept-Language": "nl"})).text
    told = page.split("Welke cookies we gebruiken")[1].split("</ul>")[0]
    assert "Drie zijn er maar even" in told
    assert told.count("<li>") - 1 + 3 == set_somewhere
