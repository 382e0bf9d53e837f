"""A quarter of an hour to change a message or take it back; who was threatened can report what it said all the same."""

import re
from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock
from jobtease.conversations.models import CHANGEABLE_FOR, MOST_CHANGES, Conversation, Message, Reading
from jobtease.conversations.overview import unread_mails
from jobtease.data import revisions
from jobtease.moderation.models import Case
from jobtease.notices.models import NoticeRow
from tests.accounts.signing_in import mails
from tests.helping.people import accept, ask, offer
from tests.house import House, Person

THREAT = "Ik weet waar je woont"
KIND = "Tot woensdag!"


async def _talking(house: House) -> tuple[Person, Person, str]:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    talk = await accept(yara, public_id, await offer(henk, public_id, "I know hotels. Wednesday?"))
    return yara, henk, f"/conversations/{talk}"


async def _say(person: Person, path: str, message: str) -> str:
    """The address of the message."""
    assert (await person.post(f"{path}/messages", {"message": message, "anyway": "1"})).status_code == 303
    return f"{path}/messages/{(await Message.all().order_by('-id'))[0].public_id}"


async def _change(person: Person, message: str, words: str) -> int:
    return (await person.post(message, {"message": words, "anyway": "1"})).status_code


async def test_both_read_the_new_words_and_that_they_are_new(house: House) -> None:
    yara, henk, path = await _talking(house)
    message = await _say(henk, path, "Tot woensdg!")
    assert "Tot woensdg!" in (await henk.get(message)).text
    assert await _change(henk, message, KIND) == 303
    for who in (yara, henk):
        page = (await who.get(path)).text
        assert KIND in page
        assert "Tot woensdg!" not in page
        assert page.count(" · veranderd") == 1
    assert await _change(henk, message, KIND) == 303
    assert (await Conversation.get()).changes == 1, "the same words are no change"


async def test_no_number_of_changes_pushes_a_threat_out_of_its_case(house: House) -> None:
    _yara, henk, path = await _talking(house)
    message = await _say(henk, path, THREAT)
    for turn in range(2 * revisions.MOST):
        await _change(henk, message, ("Hoi", "Dag")[turn % 2])
    assert await revisions.times(message.rpartition("/")[2]) == MOST_CHANGES
    assert THREAT in await revisions.words_of(message.rpartition("/")[2])


async def test_what_is_new_and_changed_comes_once(house: House) -> None:
    yara, henk, path = await _talking(house)
    last = re.findall(r'data-message="([^"]+)"', (await yara.get(path)).text)[-1]
    message = await _say(henk, path, "Hoi")
    await _change(henk, message, KIND)
    answer = await yara.get(f"{path}/newer?after={last}&changes=0")
    assert answer.text.count(f'data-message="{message.rpartition("/")[2]}"') == 1
    with clock.travel(timedelta(hours=3)):  # a page of a laptop that slept
        answer = await yara.get(f"{path}/newer?after={message.rpartition('/')[2]}&changes=0")
        assert KIND in answer.text


async def test_only_its_writer_and_only_for_a_quarter_of_an_hour(house: House) -> None:
    yara, henk, path = await _talking(house)
    message = await _say(henk, path, "Hoi")
    samira, marloes = await house.join("Samira"), await house.moderator()
    for who in (yara, samira, marloes):
        assert (await who.get(message)).status_code == 404
        assert await _change(who, message, "Anders") == 404
        assert (await who.post(f"{message}/take-back")).status_code == 404
    with clock.travel(CHANGEABLE_FOR + timedelta(seconds=1)):
        assert message not in (await henk.get(path)).text
        answer = await henk.post(message, {"message": "Anders"})
        assert (answer.status_code, "Anders" in answer.text) == (409, True), "what was typed is not lost"
        assert (await henk.post(f"{message}/take-back")).status_code == 303
    assert (await Message.get(public_id=message.rsplit("/", 1)[1])).text == "Hoi"


@pytest.mark.parametrize("why", ["left", "blocked", "hidden"])
async def test_not_when_it_is_over_or_hidden(house: House, why: str) -> None:
    yara, henk, path = await _talking(house)
    message = await _say(henk, path, THREAT)
    if why == "left":
        assert (await yara.post(f"{path}/leave")).status_code == 303
    elif why == "blocked":
        assert (await yara.post(f"/people/{henk.viewer.public_id}/block")).status_code == 303
    else:
        marloes = await house.moderator()
        public_id = message.rsplit("/", 1)[1]
        assert (await yara.post(f"/report/message/{public_id}", {"reason": "person"})).status_code == 303
        case = f"/desk/cases/{(await Case.get()).public_id}"
        hide = {"ruling": "hide", "clause": "3.4", "reason": "Dit is een bedreiging."}
        assert (await marloes.post(case, hide)).status_code == 303
    assert await _change(henk, message, KIND) == 409
    await henk.post(f"{message}/take-back")
    assert (await Message.get(public_id=message.rsplit("/", 1)[1])).text == THREAT


@pytest.mark.parametrize("how", ["changed", "taken back"])
async def test_a_threat_is_judged_by_what_was_read(house: House, how: str) -> None:
    yara, henk, path = await _talking(house)
    marloes = await house.moderator()
    message = await _say(henk, path, THREAT)
    if how == "changed":
        assert await _change(henk, message, KIND) == 303
    else:
        assert (await henk.post(f"{message}/take-back")).status_code == 303
    report = f"/report/message/{message.rsplit('/', 1)[1]}"
    for who, address in ((yara, path), (henk, path), (yara, report), (yara, "/requests"), (yara, "/me/notices")):
        assert THREAT not in (await who.get(address)).text, address
    assert report in (await yara.get(path)).text
    assert (await yara.post(report, {"reason": "person"})).status_code == 303
    case = await Case.get()
    desk = unescape((await marloes.get(f"/desk/cases/{case.public_id}")).text)
    assert THREAT in re.sub("</?mark>", "", desk)
    assert THREAT not in (await yara.get("/reports")).text


async def test_earlier_words_are_pushed_out_by_no_number_of_changes_and_go_in_time(house: House) -> None:
    _yara, henk, path = await _talking(house)
    message = await _say(henk, path, THREAT)
    done = [await _change(henk, message, f"Nummer {n}") for n in range(revisions.MOST + 2)]
    assert done == [303] * MOST_CHANGES + [409] * (revisions.MOST + 2 - MOST_CHANGES)
    public_id = message.rsplit("/", 1)[1]
    assert (await henk.post(f"{message}/take-back")).status_code == 303
    assert THREAT in await revisions.words_of(public_id)
    with clock.travel(revisions.KEPT + timedelta(seconds=1)):
        await revisions.erase_past()
        assert await revisions.words_of(public_id) == []


async def test_what_was_taken_back_counts_no_longer_as_unread(house: House) -> None:
    yara, henk, path = await _talking(house)
    await yara.post(f"{path}/read")
    first, second = await _say(henk, path, "Een"), await _say(henk, path, "Twee")
    await house.work()
    assert (await henk.post(f"{first}/take-back")).status_code == 303
    assert (await henk.post(f"{first}/take-back")).status_code == 303
    assert '<span class="badge">1</span>' in (await yara.get("/requests")).text
    await henk.post(f"{second}/take-back")
    assert 'class="badge"' not in (await yara.get("/requests")).text
    assert await NoticeRow.filter(account_id=yara.viewer.id, subject=path.rpartition("/")[2]).count() == 0
    with clock.travel(unread_mails.STAYS_UNREAD + timedelta(seconds=5)):
        await house.work()
        await house.work()
    assert not [mail for mail in mails(house) if mail["To"] == "yara@example.nl" and "schreef je" in mail["Subject"]]


async def test_what_was_read_before_it_was_taken_back_is_not_subtracted(house: House) -> None:
    yara, henk, path = await _talking(house)
    read = await _say(henk, path, "Een")
    await yara.post(f"{path}/read")
    await _say(henk, path, "Twee")
    await henk.post(f"{read}/take-back")
    assert (await Reading.get(account_id=yara.viewer.id)).unread == 1


async def test_an_open_page_hears_of_it_once(house: House) -> None:
    yara, henk, path = await _talking(house)
    message = await _say(henk, path, "Tot woensdg!")
    page = (await yara.get(path)).text
    last = re.findall(r'data-message="([^"]+)"', page)[-1]
    known = re.findall(r'data-changes="(\d+)"', page)[0]
    newer = f"{path}/newer?after={last}&changes="
    assert (await yara.get(newer + known)).status_code == 204
    await _change(henk, message, KIND)
    answer = await yara.get(newer + known)
    assert (answer.status_code, answer.headers["talk-changes"]) == (200, "1")
    assert KIND in answer.text
    assert (await yara.get(newer + "1")).status_code == 204
    for odd in ("", "x", "9" * 40):
        assert (await yara.get(newer + odd)).status_code == 204


async def test_changed_words_are_screened_as_new_ones_are(house: House) -> None:
    yara, henk, path = await _talking(house)
    message = await _say(henk, path, "Hoi")
    answer = await henk.post(message, {"message": "Mijn nummer is 06 12345678"})
    assert answer.status_code == 422
    assert "Doe dat alleen met iemand die je vertrouwt" in answer.text
    assert await _change(henk, message, THREAT) == 303
    assert "Bel 112" in (await yara.get(path)).text


async def test_who_says_that_she_may_be_in_danger_is_looked_after_though_she_takes_it_back(house: House) -> None:
    yara, henk, path = await _talking(house)
    message = await _say(yara, path, "Ik wil niet meer leven.")
    assert (await yara.post(f"{message}/take-back")).status_code == 303
    other = await _say(henk, path, "Hoi")
    assert await _change(henk, other, "Ik wil niet meer leven.") == 303
    await house.work()
    assert await Case.filter(because="worry").count() == 2
