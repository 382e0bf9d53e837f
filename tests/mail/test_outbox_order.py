"""Which mails go first: what somebody sits and waits for, then news, then what many get at once."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.data import transactions
from jobtease.events import consuming
from jobtease.mail import outbox
from jobtease.mail.outbox import Outbox, Priority
from jobtease.mail.transport import Mail
from jobtease.settings import Settings
from tests import told
from tests.house import House

queue = transactions.atomic(outbox.queue)


async def test_what_somebody_waits_for_goes_first_and_what_can_wait_last(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever letters are called, and whichever was queued first."""
    monkeypatch.setattr(outbox, "AT_ONCE", 1)  # several at once begin in this order, and end in any
    for letter, priority in (("zzz", Priority.TODAY), ("news", Priority.SOON), ("aaa", Priority.WAITED_FOR)):
        await queue(letter, "yara@example.nl", letter, {}, priority=priority)
        with clock.travel(timedelta(seconds=1)):
            await queue(f"{letter} again", "yara@example.nl", letter, {}, priority=priority)
    asked: list[str] = []

    def writer(letter: str) -> outbox.Writer:
        async def write(details: Mapping[str, Any], settings: Settings) -> Mail | None:
            asked.append(letter)
            return None

        return write

    with clock.travel(timedelta(seconds=2)):
        await outbox.send_due(house.settings, {letter: writer(letter) for letter in ("zzz", "news", "aaa")})
    assert asked == ["aaa", "aaa", "news", "news", "zzz", "zzz"]


async def test_each_mail_has_the_priority_that_its_kind_asks_for(house: House) -> None:
    yara = await house.join("Yara")
    await house.visitor().post("/sign-in", {"email": "yara@example.nl"})
    await transactions.atomic(told.tell)("1", yara.viewer.id, "Look", "/requests")
    await consuming.consume_all(composition.CONSUMERS)
    waiting = {row.letter: row.priority for row in await Outbox.filter(sent_at=None)}
    assert waiting["sign_in"] == Priority.WAITED_FOR
    assert waiting["notice"] == Priority.SOON
