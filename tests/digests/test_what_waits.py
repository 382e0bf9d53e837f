"""What waits for somebody is told once, in the one mail of a day: messages, offers, drafts, outfits, requests without an answer."""

import asyncio
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data.transactions import atomic
from jobtease.digests import actions
from jobtease.digests.models import DigestItem
from jobtease.helping.models import HelpRequest
from jobtease.mail.outbox import Outbox
from tests.accounts.signing_in import mails
from tests.digests.evenings import FIRST, at, digests, evening, noted, put_up
from tests.feed.posts import request_of
from tests.helping.people import accept, ask, offer
from tests.house import House, Person
from tests.matching.test_pages import profile_of
from tests.outfits import wardrobe


async def _subjects(person: Person) -> list[tuple[str, str]]:
    rows = DigestItem.filter(account_id=person.viewer.id).order_by("id")
    return [(str(kind), str(subject)) for kind, subject in await rows.values_list("kind", "subject")]


async def test_an_asker_hears_on_the_third_and_the_sixth_day_what_she_can_do(house: House) -> None:
    yara = await house.join("Yara")
    with clock.travel(at(12)):
        asked = await ask(yara, title="Wie leest mijn brief?", audience="municipality")
        await house.work()
    for day in range(1, 12):
        with clock.travel(at(15, day=day)):
            await noted(house)
        await evening(house, day)
        expected = [2, 3][day >= 6] - 1 if day >= 3 else 0
        assert len(digests(house, yara)) == expected, day
    text = digests(house, yara)[0]
    assert "Jouw vraag: “Wie leest mijn brief?”" in text
    assert "Dat zegt niets over jou" in text
    assert "kies alle deelnemers" in text
    for way in ("edit", "people"):
        assert f"{house.settings.origin}/requests/{asked}/{way}" in text
        assert (await yara.get(f"/requests/{asked}/{way}")).status_code == 200
    assert mails(house)[-1]["Subject"] == "Nog geen antwoord op je vraag: dit kun je doen"


async def test_an_asker_hears_before_it_is_needed(house: House) -> None:
    yara = await house.join("Yara")
    day = (FIRST + timedelta(days=3)).isoformat()
    with clock.travel(at(10)):
        await ask(yara, title="Voor donderdag", needed_by=day)
        await noted(house)
    await evening(house)
    assert digests(house, yara) == [], "not on the very day"
    with clock.travel(at(10, day=1)):
        await noted(house)
    await evening(house, 1)
    (text,) = digests(house, yara)
    assert "Voor donderdag" in text
    assert "kies alle deelnemers" not in text, "all members see it already"


async def test_who_got_an_answer_hears_nothing_of_silence(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    with clock.travel(at(12)):
        asked = await ask(yara)
    with clock.travel(at(15, day=3)):
        await noted(house)
        assert await _subjects(yara) == [("quiet", asked)]
        await offer(henk, asked)
        await house.work()
    await evening(house, 3)
    assert digests(house, yara) == []


async def test_offers_that_wait_a_day_are_told_once(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    with clock.travel(at(10)):
        asked = await ask(yara, title="Wie leest mijn brief?")
        await offer(henk, asked)
        await offer(samira, asked)
        await noted(house)
    await evening(house)
    assert digests(house, yara) == []
    for day in (1, 2, 3):
        with clock.travel(at(12, day=day)):
            await noted(house)
        await evening(house, day)
    (text,) = digests(house, yara)
    assert "2 mensen bieden hulp aan bij “Wie leest mijn brief?”" in text
    assert f"{house.settings.origin}/requests/{asked}" in text.splitlines()
    assert mails(house)[-1]["Subject"] == "Er wacht 1 ding op jou"


async def test_messages_that_stay_unread_are_in_it_once_and_not_when_they_were_read(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    with clock.travel(at(8)):
        asked = await ask(yara)
        path = f"/conversations/{await accept(yara, asked, await offer(henk, asked))}"
        for person in (henk, yara):  # who answers has read
            assert (await person.post(f"{path}/messages", {"message": "Geheim"})).status_code == 303
        await house.work()
    with clock.travel(at(8, 30)):
        await house.work()
    with clock.travel(at(15)):
        await noted(house)
    await evening(house)
    (text,) = digests(house)
    assert digests(house, henk) == [text]
    assert "1 ongelezen bericht van Yara." in text
    assert "Geheim" not in text
    with clock.travel(at(18)):
        assert (await henk.post(f"{path}/read")).status_code == 303
        assert (await yara.post(f"{path}/messages", {"message": "Nog iets"})).status_code == 303
        await house.work()
    for hour in (19, 20):
        with clock.travel(at(hour)):
            await house.work()
    with clock.travel(at(10, day=1)):
        await noted(house)
        assert (await henk.post(f"{path}/read")).status_code == 303
    await evening(house, 1)
    assert len(digests(house)) == 1


async def test_drafts_and_an_outfit_that_end_are_in_one_mail_with_what_fits(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    await profile_of(yara, "excel", travel_km=30)
    with clock.travel(at(14)):
        day = (FIRST + timedelta(days=2)).isoformat()
        draft = await ask(yara, **{"as": "draft", "title": "Mijn concept", "needed_by": day})
        outfit = await wardrobe.draft(yara)
        await put_up(await request_of(samira, "Wie kan Excel?", keys=("excel",)))
        await noted(house)
    with clock.travel(at(15)):
        await noted(house)
        assert {kind for kind, _subject in await _subjects(yara)} == {"fits", "draft", "outfit"}
    await evening(house)
    (text,) = digests(house, yara)
    for words in (
        "Wie kan Excel?",
        "Je concept “Mijn concept” is voor",
        "is nog niet verstuurd. We vernietigen de foto’s morgen",
    ):
        assert words in text
    for path in (f"/requests/{draft}", f"/outfits/{outfit}"):
        assert f"{house.settings.origin}{path}" in text.splitlines()


async def test_what_was_done_meanwhile_is_not_told(house: House) -> None:
    yara = await house.join("Yara")
    with clock.travel(at(14)):
        day = (FIRST + timedelta(days=2)).isoformat()
        draft = await ask(yara, **{"as": "draft", "needed_by": day})
        outfit = await wardrobe.draft(yara)
    with clock.travel(at(15)):
        await noted(house)
        assert len(await _subjects(yara)) == 2
        assert (await yara.post(f"/requests/{draft}/withdraw", {"sure": "1"})).status_code == 303
        assert (await yara.post(f"/outfits/{outfit}/confirm", {"sure": "1"})).status_code == 303
    await evening(house)
    assert digests(house) == []


async def test_two_processes_send_one_digest_and_what_was_down_comes_later(house: House) -> None:
    yara = await house.join("Yara")
    with clock.travel(at(12)):
        await ask(yara)
    with clock.travel(at(15, day=3)):
        await noted(house)
    with clock.travel(at(21, day=3)):
        assert await actions.send_due(house.resources) == 0, "no mail at night, also when the evening was missed"
    with clock.travel(at(17, 5, day=4)):
        sent = await asyncio.gather(*(actions.send_due(house.resources) for _process in range(3)))
        assert sum(sent) == 1
        assert await Outbox.filter(letter="digest").count() == 1
        await house.work()
    assert len(digests(house, yara)) == 1


async def test_the_next_page_of_readers_comes_with_the_next_go(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "READERS_AT_ONCE", 2)
    people = [await house.join(f"Nr{n}") for n in range(5)]
    with clock.travel(at(12)):
        for person in people:
            await request_of(person, "Stil")
    with clock.travel(at(15, day=3)):
        await actions.note_due(house.resources)
    with clock.travel(at(17, 5, day=3)):
        assert [await actions.send_due(house.resources) for _go in range(4)] == [2, 2, 1, 0]


async def test_what_lies_far_back_is_not_dug_up(house: House) -> None:
    """After an upgrade, or a long time down, nobody is mailed about what waits for weeks."""
    yara = await house.join("Yara")
    with clock.travel(at(12)):
        await request_of(yara, "Oud")
    with clock.travel(at(15, day=14)):
        await actions.note_due(house.resources)
    assert await _subjects(yara) == []


async def test_what_is_told_is_forgotten_after_three_months(house: House) -> None:
    yara = await house.join("Yara")
    with clock.travel(at(12)):
        await request_of(yara, "Stil")
    with clock.travel(at(15, day=3)):
        await actions.note_due(house.resources)
    with clock.travel(at(15, day=90)):
        assert await actions.erase_past() == 0
    with clock.travel(at(15, day=95)):
        assert await actions.erase_past() == 1


@pytest.mark.parametrize(("kind", "day"), [("quiet", 3), ("offers", 1)])
async def test_what_a_moderator_hid_meanwhile_is_not_told(house: House, kind: str, day: int) -> None:
    """Nobody can answer it, and she can choose nobody."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    with clock.travel(at(12)):
        asked = await ask(yara)
        if kind == "offers":
            await offer(henk, asked)
    with clock.travel(at(15, day=day)):
        await noted(house)
        assert await _subjects(yara) == [(kind, asked)]
        await atomic(HelpRequest.filter(public_id=asked).update)(visibility=Visibility.HIDDEN)
    await evening(house, day)
    assert digests(house, yara) == []
