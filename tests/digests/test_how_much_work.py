"""The chores of digests do a bounded amount of work, by indexes, however much there is of what is over or was told."""

import re
from typing import Any

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.conversations.overview import unread_mails
from jobtease.data import faults, transactions
from jobtease.digests import actions, waiting
from jobtease.digests.models import DigestItem, Kind
from jobtease.events import consuming
from tests.digests.evenings import FIRST, at, put_up
from tests.feed.posts import request_of
from tests.house import House, counted, plan_of, queries_told

LARGE = ("r", "o", "g", "h", "i", "help_request", "outfit", "offer", "reading", "digest_item", "account", "profile")
SCAN = re.compile(rf"^SCAN ({'|'.join(LARGE)})\b(?!.* INDEX)", re.MULTILINE)


@pytest.mark.only("sqlite")
async def test_no_chore_reads_a_table_from_end_to_end(house: House) -> None:
    yara = await house.join("Yara")
    with clock.travel(at(12)):
        await put_up(await request_of(yara, "Stil", keys=("excel",)))
        await consuming.consume_all(composition.CONSUMERS)
    with clock.travel(at(15, day=3)), queries_told() as told:
        await actions.note_due(house.resources)
        await actions.spread_due(house.resources)
        await unread_mails.mail_due(house.resources)
    with clock.travel(at(17, 1, day=3)), queries_told() as sent:
        assert await actions.send_due(house.resources) == 1
    asked = [one for one in (*told, *sent) if isinstance(one.args, tuple) and len(one.args) == 2]
    reads = [one for one in asked if " FROM " in str(one.args) and not str(one.args[0]).startswith("DELETE")]  # type: ignore[index]
    assert len(reads) > len(waiting.SOURCES)
    wrong = [(str(one.args)[:200], plan) for one in reads if SCAN.search(plan := await plan_of(one))]
    assert wrong == []


async def test_a_go_asks_the_same_few_questions_whatever_is_noted_already(house: House) -> None:
    yara = await house.join("Yara")
    with clock.travel(at(12)):
        requests = [await request_of(yara, f"Stil {n}") for n in range(12)]
    with clock.travel(at(15, day=3)):
        with counted() as first:
            assert await actions.note_due(house.resources) == 12
        with counted() as again:
            assert await actions.note_due(house.resources) == 0
    for statements in (first, again):
        assert len([one for one in statements if "INSERT" in one]) == len(waiting.SOURCES)
        assert len(statements) <= 2 * len(waiting.SOURCES)
    assert await DigestItem.filter(kind=Kind.QUIET).count() == len(requests)


async def test_a_page_at_a_time_is_noted_and_spread(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "AT_ONCE", 5)
    monkeypatch.setattr(actions, "REQUESTS_AT_ONCE", 5)
    yara = await house.join("Yara")
    with clock.travel(at(12)):
        for n in range(12):
            await put_up(await request_of(yara, f"Stil {n}"))
        await consuming.consume_all(composition.CONSUMERS)
    with clock.travel(at(15, day=3)):
        assert [await actions.note_due(house.resources) for _go in range(4)] == [5, 5, 2, 0]
        assert [await actions.spread_due(house.resources) for _go in range(4)] == [5, 5, 2, 0]


async def test_a_thing_can_be_noted_for_a_reader_once(house: House) -> None:
    yara = await house.join("Yara")
    row: dict[str, Any] = {
        "account_id": yara.viewer.id,
        "kind": Kind.QUIET,
        "subject": "x" * 16,
        "since": clock.now(),
        "edition": FIRST,
    }
    await transactions.atomic(DigestItem.create)(**row)
    with pytest.raises(faults.IntegrityError):
        await transactions.atomic(DigestItem.create)(**row)
    with pytest.raises((faults.IntegrityError, ValueError)):
        await transactions.atomic(DigestItem.create)(**(row | {"kind": "streak"}))
