"""Somebody reads their own copy: what they wrote, in order, in their language; nothing that a script could be, and nothing of others."""

import io
import json
import re
import zipfile
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.conversations.models import Message
from tests.helping.people import accept, ask, noon, offer
from tests.house import House, Person

HARM = "<script>alert(1)</script><img src=x onerror=alert(1)>"


async def _page(person: Person) -> tuple[str, str]:
    """The page to read, and the facts beside it."""
    answer = await person.get("/me/copy")
    assert answer.status_code == 200
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        [name] = [name for name in archive.namelist() if name.endswith(".html")]
        return archive.read(name).decode(), archive.read("jobtease.json").decode()


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_what_she_wrote_stands_there_in_order_in_her_language(house: House, language: str) -> None:
    yara, henk = await house.join("Yara", language=language), await house.join("Henk")
    assert (await yara.write_profile({"headline": "Kapster, 24", "skills": ["excel"]})).status_code == 303
    first = await ask(yara, title="De eerste vraag")
    with clock.travel(timedelta(hours=1)):
        await ask(yara, title="De tweede vraag")
        talk = await accept(yara, first, await offer(henk, first, "Dit is van Henk."))
        for words in ("Tot woensdag", "Of donderdag?"):
            assert (await yara.post(f"/conversations/{talk}/messages", {"message": words})).status_code == 303
        assert (await henk.post(f"/conversations/{talk}/messages", {"message": "Henk zegt ja"})).status_code == 303
    page, facts = await _page(yara)
    told = ["yara@example.nl", "Kapster, 24", "De eerste vraag", "De tweede vraag", "Tot woensdag", "Of donderdag?"]
    at = [page.index(words) for words in told]
    assert at == sorted(at)
    assert f'<html lang="{language}">' in page
    assert {"nl": "Wat je vroeg", "en": "What you asked"}[language] in page
    month = {"nl": "januari februari maart april mei juni juli augustus september oktober november december"}
    months = month.get(
        language, "January February March April May June July August September October November December"
    )
    assert re.search(rf"<small>\d+ ({months.replace(' ', '|')}) \d{{4}},? \d\d:\d\d</small>", page)
    assert "Henk zegt ja" not in page
    assert "{" not in page, "no template of ours is left unfilled"
    assert (page.count("De tweede vraag"), facts.count("De tweede vraag")) == (1, 1)


async def test_an_appointment_she_proposed_and_a_message_she_took_back_say_so(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    asked = await ask(yara)
    talk = f"/conversations/{await accept(yara, asked, await offer(henk, asked))}"
    at, later = noon(2), noon(3)
    meet = {"at": f"{at:%Y-%m-%dT%H:%M}", "place": "here", "message": "De bibliotheek"}
    online = {"at": f"{later:%Y-%m-%dT%H:%M}", "place": "online", "message": "Ik bel je"}
    assert (await henk.post(f"{talk}/appointment", meet | {"message": "Waar Henk wil"})).status_code == 303
    for one in (meet, online):
        assert (await yara.post(f"{talk}/appointment", one)).status_code == 303
    newest = (await Message.filter(meets_at__isnull=False).order_by("-id"))[0]
    assert (await henk.post(f"{talk}/appointment/{newest.public_id}/off")).status_code == 303
    assert (await yara.post(f"{talk}/messages", {"message": "Per ongeluk verstuurd"})).status_code == 303
    slip = await Message.get(text="Per ongeluk verstuurd")
    assert (await yara.post(f"{talk}/messages/{slip.public_id}/take-back")).status_code == 303
    page, facts = await _page(yara)
    words = re.sub(r"<[^>]+>", " ", page)
    first, second = words.split("De bibliotheek")[1].split("Ik bel je")
    assert f"{at.year}, 12:00" in first
    assert "online" not in first
    assert "afgezegd" not in first
    assert f"{later.year}, 12:00 · online · afgezegd" in second
    assert "Je hebt dit bericht teruggenomen" in second
    assert "Waar Henk wil" not in page
    said = json.loads(facts)["conversations"]["conversations"][0]["messages"]
    told = [{name for name in one if name not in ("text", "sent_at")} for one in said]
    assert told == [{"meets_at", "meets_online"}, {"meets_at", "meets_online", "called_off_at"}, {"taken_back_at"}]
    assert [one.get("meets_online") for one in said] == [False, True, None]


async def test_it_stands_on_its_own_and_runs_nothing(house: House) -> None:
    yara = await house.join("Yara")
    assert (await yara.write_profile({"headline": HARM, "about": f"{HARM}\n\nTweede regel"})).status_code == 303
    await ask(yara, title=HARM[:40], story=HARM)
    page, _facts = await _page(yara)
    assert "<script" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;" in page
    assert "<p>Tweede regel</p>" in page
    assert not re.search(r"(?:src|href)=\"(?!photos/)", page)
    assert "http" not in page


async def test_everything_read_is_in_the_file_beside_it(house: House) -> None:
    """The page can't tell more than the facts do."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await ask(henk, title="Wie leest mijn brief?")
    await offer(yara, request, "Ik lees hem vanavond.")
    page, facts = await _page(yara)
    assert "Ik lees hem vanavond." in page
    known = json.dumps(json.loads(facts), ensure_ascii=False)
    for words in re.findall(r"<p>([^<]+)</p>", page)[1:]:
        assert words in known, words


async def test_who_has_nothing_yet_reads_that_much(house: House) -> None:
    page, _facts = await _page(await house.join("Yara"))
    assert page.count("<h2>") == 1
