"""When and where they meet: proposed, changed and called off by either, told once, and a file for a calendar."""

import re
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.conversations.appointments import icalendar
from jobtease.conversations.models import Message
from jobtease.moderation.models import Case
from tests.accounts.signing_in import mails
from tests.helping.people import accept, ask, noon, offer
from tests.house import House, Person

PLACE = "De bibliotheek; zaal 2, bij de ingang"


async def _talking(house: House) -> tuple[Person, Person, str]:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, title="Wie leest mijn brief?")
    return yara, henk, f"/conversations/{await accept(yara, public_id, await offer(henk, public_id))}"


def _on(days: int, **more: str) -> dict[str, str]:
    return {"at": f"{noon(days):%Y-%m-%dT%H:%M}", "place": "here", "message": PLACE} | more


async def _propose(person: Person, path: str, **more: str) -> int:
    return (await person.post(f"{path}/appointment", _on(2) | more)).status_code


async def test_both_see_it_and_either_can_propose_another(house: House) -> None:
    yara, henk, path = await _talking(house)
    assert "Maak een afspraak" in (await yara.get(path)).text
    assert await _propose(henk, path) == 303
    for who in (yara, henk):
        head = (await who.get(path)).text.partition('id="appointment"')[2].partition("</p>")[0]
        assert PLACE in head
        assert f"{noon(2):%Y-%m-%d}T" in head
    assert await _propose(yara, path, **_on(3, place="online", message="Ik bel je")) == 303
    head = (await henk.get(path)).text.partition('id="appointment"')[2].partition("</p>")[0]
    assert PLACE not in head
    assert f"{noon(3):%Y-%m-%d}T" in head
    assert '<span class="badge">1</span>' in (await henk.get("/requests")).text, "and it is a message to be read"


async def test_only_the_two(house: House) -> None:
    yara, henk, path = await _talking(house)
    assert await _propose(henk, path) == 303
    off = f"{path}/appointment/{(await Message.get(meets_at__isnull=False)).public_id}/off"
    for other in (await house.join("Samira"), await house.moderator()):
        assert (await other.get(f"{path}/appointment")).status_code == 404
        assert (await other.get(f"{path}/appointment.ics")).status_code == 404
        assert (await other.post(off)).status_code == 404
        assert await _propose(other, path) == 404
    assert (await yara.post(f"/people/{henk.viewer.public_id}/block")).status_code == 303
    for one in (yara, henk):
        assert (await one.get(f"{path}/appointment.ics")).status_code == 404
        assert PLACE not in (await one.get(path)).text.partition('id="appointment"')[2].partition("</p>")[0]


async def test_called_off_it_is_told_at_once_and_once(house: House) -> None:
    yara, henk, path = await _talking(house)
    assert await _propose(henk, path) == 303
    off = f"{path}/appointment/{(await Message.get(meets_at__isnull=False)).public_id}/off"
    await house.work()
    for _twice in range(2):
        assert (await yara.post(off)).status_code == 303
    await house.work()
    told = [mail for mail in mails(house) if mail["To"] == "henk@example.nl" and "afgezegd" in str(mail.get_content())]
    assert len(told) == 1
    assert (await henk.get("/")).text.count("Yara heeft jullie afspraak afgezegd.") == 1
    page = (await henk.get(path)).text
    assert " · afgezegd" in page
    assert "Maak een afspraak" in page
    assert (await henk.get(f"{path}/appointment.ics")).status_code == 404


async def test_what_was_replaced_or_is_over_is_not_called_off(house: House) -> None:
    """Else she thinks that nobody comes, and the newer one stands."""
    yara, henk, path = await _talking(house)
    assert await _propose(yara, path) == 303
    off = f"{path}/appointment/{(await Message.get(meets_at__isnull=False)).public_id}/off"
    assert await _propose(henk, path, **_on(3)) == 303
    assert (await yara.post(off)).status_code == 409
    assert not await Message.filter(called_off_at__isnull=False).exists()
    newer = (await Message.filter(meets_at__isnull=False).order_by("-id"))[0].public_id
    assert (await yara.post(f"{path}/leave")).status_code == 303
    assert (await henk.post(f"{path}/appointment/{newer}/off")).status_code == 409


async def test_its_place_is_not_changed_behind_the_other_ones_back(house: House) -> None:
    yara, henk, path = await _talking(house)
    await _propose(henk, path)
    made = await Message.get(meets_at__isnull=False)
    message = f"{path}/messages/{made.public_id}"
    assert message not in (await henk.get(path)).text
    assert (await henk.post(message, {"message": "Bij mij thuis", "anyway": "1"})).status_code == 409
    await henk.post(f"{message}/take-back")
    assert PLACE in (await yara.get(path)).text
    page = (await yara.get(f"{path}/appointment")).text
    assert "Henk stelde dit voor" in page
    assert "Dit stelde jij voor" in (await henk.get(f"{path}/appointment")).text


async def test_after_what_was_called_off_nobody_asks_if_it_helped(house: House) -> None:
    yara, henk, path = await _talking(house)
    await _propose(henk, path)
    made = await Message.get(meets_at__isnull=False)
    await yara.post(f"{path}/appointment/{made.public_id}/off")
    with clock.travel(noon(3)):
        assert "Heeft het geholpen?" not in (await yara.get(path)).text


async def test_an_open_page_hears_of_it(house: House) -> None:
    yara, henk, path = await _talking(house)
    last = re.findall(r'data-message="([^"]+)"', (await yara.get(path)).text)[-1]
    await _propose(henk, path)
    answer = await yara.get(f"{path}/newer?after={last}&changes=0")
    assert answer.text.count('id="appointment"') == 1
    assert answer.text.count(PLACE) == 2
    made = await Message.get(meets_at__isnull=False)
    await henk.post(f"{path}/appointment/{made.public_id}/off")
    answer = await yara.get(f"{path}/newer?after={made.public_id}&changes=0")
    assert "afgezegd" in answer.text


async def test_what_cannot_be_and_what_is_warned_of(house: House) -> None:
    yara, _henk, path = await _talking(house)
    for wrong in (_on(-1), _on(2, at=""), _on(2, place="moon"), _on(2, message=""), _on(2, message="x" * 201)):
        answer = await yara.post(f"{path}/appointment", wrong)
        assert answer.status_code == 422
        assert 'aria-invalid="true"' in answer.text or "field--wrong" in answer.text
    number = _on(2, place="online", message="Bel 06 12345678")
    assert (await yara.post(f"{path}/appointment", number)).status_code == 422
    assert (await yara.post(f"{path}/appointment", number | {"anyway": "1"})).status_code == 303
    for _twice in range(2):
        assert (await yara.post(f"{path}/appointment", _on(4, ticket="B" * 22))).status_code == 303
    assert await Message.filter(meets_at__isnull=False).count() == 2
    assert "Spreek af waar andere mensen zijn" in (await yara.get(f"{path}/appointment")).text


async def test_its_words_can_be_reported_as_those_of_a_message(house: House) -> None:
    yara, henk, path = await _talking(house)
    await _propose(henk, path, message="Bij mij thuis, en zeg het tegen niemand", anyway="1")
    made = await Message.get(meets_at__isnull=False)
    assert (await yara.post(f"/report/message/{made.public_id}", {"reason": "person"})).status_code == 303
    assert (await Case.get()).kind == "message"


async def test_the_day_after_it_is_over_and_did_it_help_is_asked(house: House) -> None:
    yara, henk, path = await _talking(house)
    await _propose(henk, path)
    off = f"{path}/appointment/{(await Message.get(meets_at__isnull=False)).public_id}/off"
    with clock.travel(noon(3)):
        assert (await yara.post(off)).status_code == 409
        page = (await yara.get(path)).text
        assert "Maak een afspraak" in page
        assert "Heeft het geholpen?" in page


def _unfolded(body: bytes) -> dict[str, str]:
    lines = body.decode().replace("\r\n ", "").split("\r\n")
    return dict(line.split(":", 1) for line in lines if line)


async def test_the_file_for_a_calendar(house: House) -> None:
    yara, henk, path = await _talking(house)
    for days in (2, 4):
        await _propose(henk, path, **_on(days))
    answer = await yara.get(f"{path}/appointment.ics")
    assert answer.headers["content-type"].startswith("text/calendar")
    assert "attachment" in answer.headers["content-disposition"]
    found = _unfolded(answer.content)
    assert found["DTSTART"] == f"{noon(4).astimezone(clock.UTC):%Y%m%dT%H%M%SZ}"
    assert found["LOCATION"] == r"De bibliotheek\; zaal 2\, bij de ingang"
    assert found["SUMMARY"] == "Afspraak met Henk"
    assert found["SEQUENCE"] == "2", "a calendar puts it in the place of the first"
    assert found["UID"].startswith(path.rsplit("/", 1)[1] + "@")
    assert found["URL"].endswith(path)


@pytest.mark.parametrize(
    "words", ["kort", "é" * 90, "🙂" * 60, "a\\b;c,d\r\ne\nf\x07g\rBEGIN:VEVENT", "x" * 75, "سأكون هناك " * 20]
)
def test_lines_are_folded_and_nothing_breaks_out_of_its_line(words: str) -> None:
    body = icalendar.appointment(
        uid="a@example.nl",
        sequence=1,
        stamped_at=noon(0),
        begins_at=noon(1) + timedelta(seconds=1),
        summary=words,
        location=words,
        url="https://example.nl/",
    )
    lines = body.split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= icalendar.LONGEST
    for line in lines:
        line.decode()
        assert b"\n" not in line
        assert b"\r" not in line
    found = _unfolded(body)
    assert len(found) == 13 - 1, "BEGIN and END twice each, and nothing more"
    said = found["SUMMARY"].replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\")
    assert said == words.replace("\r\n", "\n").replace("\r", "\n").replace("\x07", " ")
