"""Who erases an account gets one last mail at its address, and then nothing of that address is left."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.erasure import actions as erasure_actions
from jobtease.accounts.erasure import mails as erasure_mails
from jobtease.accounts.erasure import wal_erasure
from jobtease.accounts.models import Account
from jobtease.data import connections, transactions
from jobtease.mail import outbox
from jobtease.mail.outbox import Outbox
from jobtease.settings import replaced
from tests import told
from tests.accounts.signing_in import mails
from tests.house import House


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_an_erased_account_is_told_of_once_at_its_address(house: House, language: str) -> None:
    yara = await house.join("Yara", language=language)
    assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    [waiting] = await Outbox.all()
    assert (waiting.recipient, waiting.account_id) == ("yara@example.nl", None)
    assert "Yara" not in str(waiting.details)
    await house.work()
    await house.work()
    [letter] = mails(house)
    assert letter["To"] == "yara@example.nl"
    assert (
        letter["Subject"]
        == {"nl": "Je account bij Jobtease is gewist", "en": "Your account at Jobtease is erased"}[language]
    )
    text = letter.get_content()
    assert {"nl": "Was jij dat niet?", "en": "Was that not you?"}[language] in text
    assert f"{house.settings.origin}/contact" in text
    assert str(clock.local(clock.now()).year) not in text  # the day and the time are enough
    assert await Outbox.all().count() == 0


async def test_the_contact_is_named_when_there_is_one(house: House) -> None:
    settings = replaced(house.settings, contact_mail="info@jobtease.example")
    letter = await erasure_mails.write({"language": "nl", "at": clock.now().isoformat()}, settings)
    assert letter is not None
    assert "info@jobtease.example" in letter.body


async def test_a_notice_by_mail_says_that_an_answer_reaches_no_member(house: House) -> None:
    yara = await house.join("Yara")
    tell = transactions.atomic(told.tell)
    await tell("1", yara.viewer.id, "Your request has ended.", "/requests")
    await house.work()
    [letter] = mails(house)
    assert "Antwoord niet op deze mail: geen deelnemer krijgt dat te lezen." in letter.get_content()


async def test_an_address_that_takes_no_mail_is_not_kept_either(house: House) -> None:
    yara = await house.join("Yara")
    assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    away = replaced(house.settings, smtp="smtp+plain://127.0.0.1:1")
    for hours in range(0, 60, 3):
        with clock.travel(timedelta(hours=hours)):
            await outbox.send_due(away, erasure_mails.WRITERS)
    assert await Outbox.all().count() == 0


async def test_the_log_of_the_database_is_emptied_again_after_it(house: House) -> None:
    """The address was written to it with the mail, after the rest had been wiped from it."""
    yara = await house.join("Yara")
    assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    if not connections.is_postgres():
        assert not await wal_erasure.erase_owed(house.settings)
    await house.work()
    assert await wal_erasure.erase_owed(house.settings)


async def test_who_is_erased_again_after_a_backup_hears_it_once(house: House) -> None:
    yara = await house.join("Yara")
    await erasure_actions.erase(yara.viewer, house.app.state.features, house.resources, again=True)
    await house.work()
    assert await Account.all().count() == 0
    assert mails(house) == []
