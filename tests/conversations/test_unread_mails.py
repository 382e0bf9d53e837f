"""A mail about messages only when they stay unread, and one for each conversation until its reader has been there."""

import asyncio
from datetime import timedelta

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.conversations.models import Reading
from jobtease.conversations.overview import unread_mails
from jobtease.data import rate_limits, transactions
from jobtease.events import consuming
from jobtease.mail.outbox import Outbox
from jobtease.notices.channels.mail import MAILED_A_DAY
from jobtease.notices.models import NoticeRow
from tests.accounts.signing_in import mails
from tests.helping.people import accept, ask, offer
from tests.house import House, Person

LATER = unread_mails.STAYS_UNREAD + timedelta(seconds=5)


async def _talking(house: House) -> tuple[Person, Person, str]:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, title="Wie leest mijn brief?")
    talk = await accept(yara, public_id, await offer(henk, public_id))
    await house.work()
    return yara, henk, f"/conversations/{talk}"


async def _say(person: Person, path: str, message: str = "Hoi") -> None:
    assert (await person.post(f"{path}/messages", {"message": message})).status_code == 303


async def _read(person: Person, path: str) -> None:
    assert (await person.post(f"{path}/read")).status_code == 303


def _about_messages(house: House, person: Person) -> list[str]:
    address = f"{person.viewer.nickname.lower()}@example.nl"
    return [str(mail["Subject"]) for mail in mails(house) if mail["To"] == address and "bericht" in mail["Subject"]]


async def test_who_reads_along_gets_no_mail(house: House) -> None:
    yara, henk, path = await _talking(house)
    for minutes in range(0, 60, 3):
        with clock.travel(timedelta(minutes=minutes)):
            await _say(henk, path)
            await house.work()
            await _read(yara, path)
            await house.work()
            await _say(yara, path)  # who answers has read
            await house.work()
            await _read(henk, path)
    with clock.travel(timedelta(hours=3)):
        await house.work()
    assert _about_messages(house, yara) == _about_messages(house, henk) == []


async def test_what_stays_unread_is_mailed_once_until_its_reader_was_there(house: House) -> None:
    yara, henk, path = await _talking(house)
    for n in range(3):
        await _say(henk, path, f"Geheim woord {n}")
        await house.work()
    assert _about_messages(house, yara) == []
    with clock.travel(LATER):
        await house.work()
        await house.work()
        assert _about_messages(house, yara) == ["Henk schreef je 3 berichten"]
        text = str(mails(house)[-1].get_content())
        assert "Geheim" not in text
        assert "Het gaat over “Wie leest mijn brief?”." in text
        assert f"{house.settings.origin}{path}#newest" in text.splitlines()
        await _say(henk, path)
    with clock.travel(timedelta(days=2)):
        await _say(henk, path)
        await house.work()
    with clock.travel(timedelta(days=2) + LATER):
        await house.work()
        assert len(_about_messages(house, yara)) == 1, "not until she was there"
        await _read(yara, path)
        await _say(henk, path)
        await house.work()
    with clock.travel(timedelta(days=2) + LATER * 2):
        await house.work()
        await house.work()
        assert _about_messages(house, yara) == ["Henk schreef je 3 berichten", "Henk schreef je een bericht"]
    assert _about_messages(house, henk) == []


async def test_one_line_of_news_for_a_conversation_however_often(house: House) -> None:
    yara, henk, path = await _talking(house)
    for _time in range(3):
        await _say(henk, path)
        await house.work()
        await _read(yara, path)
    await _say(henk, path)
    await house.work()
    rows = await NoticeRow.filter(account_id=yara.viewer.id, path=path).values_list("text", "seen_at")
    assert rows == [("{name} wrote you a message.", None)]


async def test_what_was_read_between_queue_and_sending_is_not_sent(house: House) -> None:
    yara, henk, path = await _talking(house)
    await _say(henk, path)
    await consuming.consume_all(composition.CONSUMERS)
    with clock.travel(LATER):
        assert await unread_mails.mail_due(house.resources) == 1
        await _read(yara, path)
        await house.work()
    assert _about_messages(house, yara) == []


async def test_two_processes_mail_once_and_a_crash_loses_nothing(house: House) -> None:
    _yara, henk, path = await _talking(house)
    await _say(henk, path)
    await consuming.consume_all(composition.CONSUMERS)
    with clock.travel(LATER):
        queued = await asyncio.gather(*(unread_mails.mail_due(house.resources) for _process in range(4)))
        assert sum(queued) == 1
        assert await Outbox.filter(letter=unread_mails.KIND).count() == 1
        # what was marked and not queued can't be: both are one transaction
        assert await Reading.filter(mailed_at__isnull=False).count() == 1


@pytest.mark.parametrize("why", ["off", "suspended", "blocked", "left"])
async def test_who_is_not_mailed(house: House, why: str) -> None:
    yara, henk, path = await _talking(house)
    await _say(henk, path)
    await house.work()
    if why == "off":
        about = {"nickname": "Yara", "municipality": "Rotterdam", "language": "nl", "mail_notices": "1"}
        assert (await yara.post("/me/account", about)).status_code == 303
    elif why == "suspended":
        await transactions.atomic(Account.filter(id=yara.viewer.id).update)(suspended_at=clock.now())
    elif why == "blocked":
        assert (await yara.post(f"/people/{henk.viewer.public_id}/block")).status_code == 303
    else:
        assert (await henk.post("/me/leave", {"nickname": "Henk"})).status_code == 303
    with clock.travel(LATER):
        await house.work()
        await house.work()
    assert _about_messages(house, yara) == []
    assert await Outbox.filter(letter=unread_mails.KIND, sent_at=None).count() == 0


async def test_nobody_fills_a_mailbox_by_messages(house: House) -> None:
    yara, henk, path = await _talking(house)
    for n in range(MAILED_A_DAY.times + 6):
        with clock.travel(LATER * n):
            await _read(yara, path)
            await _say(henk, path)
            await _say(yara, path)  # else he can't go on for ever
            await _say(henk, path)
            await consuming.consume_all(composition.CONSUMERS)
        with clock.travel(LATER * (n + 1)):
            await unread_mails.mail_due(house.resources)
    hours = LATER * (MAILED_A_DAY.times + 6) / timedelta(hours=1)
    refilled = hours / 24 * MAILED_A_DAY.times
    sent = await Outbox.filter(letter=unread_mails.KIND, account_id=yara.viewer.id).count()
    assert MAILED_A_DAY.times - 1 <= sent <= MAILED_A_DAY.times + refilled
    assert await rate_limits.left(f"notices:{yara.viewer.id}:{henk.viewer.id}", MAILED_A_DAY) < 1
