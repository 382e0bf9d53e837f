"""What a card of a request says beside the words of who asks: until when, and whether somebody answered."""

from datetime import date, datetime

import pytest

from jobtease import clock
from tests.feed.posts import request_of
from tests.house import House

TUESDAY = datetime(2026, 3, 24, 12, tzinfo=clock.AMSTERDAM)


@pytest.mark.parametrize(
    ("needed_by", "dutch", "english"),
    [
        (date(2026, 3, 24), "vandaag nodig", "needed today"),
        (date(2026, 3, 25), "morgen nodig", "needed tomorrow"),
        (date(2026, 3, 26), "uiterlijk donderdag", "needed by Thursday"),
        (date(2026, 3, 30), "uiterlijk maandag", "needed by Monday"),
        (date(2026, 3, 31), "uiterlijk 31 maart", "needed by 31 March"),
        (date(2026, 4, 1), "uiterlijk 1 april", "needed by 1 April"),
    ],
)
async def test_the_day_until_which_help_is_needed(house: House, needed_by: date, dutch: str, english: str) -> None:
    with clock.travel(TUESDAY):
        yara = await house.join("Yara")
        henk, sam = await house.join("Henk"), await house.join("Sam", language="en")
        await request_of(yara, needed_by=needed_by)
        for person, words in ((henk, dutch), (sam, english)):
            assert f'class="state__next">{words}</span>' in (await person.get("/")).text


async def test_only_what_nobody_answered_says_so(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await request_of(yara, "Letter", offer_count=1)
    assert "nog geen antwoord" not in (await henk.get("/")).text
    await request_of(yara, "Interview")
    assert (await henk.get("/")).text.count("nog geen antwoord") == 1
