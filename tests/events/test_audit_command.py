"""`main.py audit verify`: what an operator reads, and the exit code."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

import pytest

from jobtease.data import connections
from jobtease.events import audit
from jobtease.moderation.events import ModerationEvent
from jobtease.settings import Settings
from tests.conftest import SECRET
from tests.events.tampering import happen, tamper
from tests.forks import command

HEAD = "Its head, to keep where nobody who can change this database can change it:"


class Operator:
    """Somebody at a keyboard, and what they read."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    async def verify(self, *words: str) -> tuple[int | None, str]:
        given = {"JOBTEASE_DATABASE": self._settings.database, "JOBTEASE_SECRET": SECRET}
        return await asyncio.to_thread(lambda: command(self._settings.data, "audit", "verify", *words, **given))

    async def tampers(self, *statements: str) -> None:
        await tamper(self._settings.database, *statements)

    async def drop(self, trigger: str) -> None:
        """Of SQLite."""
        with closing(sqlite3.connect(self._settings.database.removeprefix("sqlite://"))) as rows:
            rows.execute(f"DROP TRIGGER {trigger}")

    async def records(self, count: int) -> audit.Head:
        async with connections.connected(self._settings):
            for _ in range(count):
                await happen(ModerationEvent.MERGER_DONE)
            return await audit.head()


@pytest.fixture
async def operator(make_settings: Callable[..., Awaitable[Settings]]) -> Operator:
    settings = await make_settings()
    settings.data.chmod(0o700)
    return Operator(settings)


@pytest.mark.slow
async def test_it_is_in_order_until_somebody_alters_a_row(operator: Operator) -> None:
    assert await operator.verify() == (0, f"The audit trail is in order: 0 rows.\n{HEAD}\n{audit.Head()}\n")
    head = await operator.records(3)
    assert await operator.verify() == (0, f"The audit trail is in order: 3 rows.\n{HEAD}\n{head}\n")
    assert (await operator.verify("--head", str(head)))[0] == 0
    later = await operator.records(1)
    assert (await operator.verify("--head", str(head)))[0] == 0
    await operator.tampers("DELETE FROM event WHERE audit_number = 4")
    assert (await operator.verify())[0] == 0
    told = "The audit trail is not in order.\nThe tail behind row 3 is missing: there was a row 4.\n"
    assert await operator.verify("--head", str(later)) == (1, told)
    await operator.tampers("UPDATE event SET subject = 'y' WHERE audit_number = 2")
    assert await operator.verify() == (1, "The audit trail is not in order.\nRow 2 was altered.\n")


@pytest.mark.slow
@pytest.mark.only("sqlite")
async def test_a_trigger_that_is_gone_hides_no_row_and_is_told(operator: Operator) -> None:
    await operator.records(2)
    await operator.drop("event_stays_2")
    code, told = await operator.verify()
    assert code == 1
    assert "The audit trail is in order: 2 rows." in told
    assert "event lacks the trigger event_stays_2" in told
    await operator.tampers("DELETE FROM event WHERE audit_number = 1")
    assert await operator.verify() == (1, "The audit trail is not in order.\nRow 1 is missing.\n")


@pytest.mark.slow
@pytest.mark.parametrize("head", ["4812", "4812:abc", "x"])
async def test_a_head_that_is_none_is_told_in_a_sentence(operator: Operator, head: str) -> None:
    code, told = await operator.verify("--head", head)
    assert (code, told) == (1, "--head: give it as it was told, a number, a colon and 64 characters.\n")


@pytest.mark.slow
def test_on_an_empty_database_a_sentence_says_what_to_give(tmp_path: Path) -> None:
    code, told = command(tmp_path, "audit", "verify")
    assert code == 1
    assert "The database is empty. Fill it with: python main.py migrate" in told
    assert "Traceback" not in told
