"""Anybody can read what this is, in their own language, with the sources named."""

from html import unescape

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
