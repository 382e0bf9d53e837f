"""A backup that is put back brings nobody back who left, no sign-in that was ended, and no old mail."""

import shutil
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import timedelta

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts.erasure import after_restore
from jobtease.accounts.models import Account
from jobtease.data import connections, transactions
from jobtease.mail import outbox
from jobtease.settings import Settings
from tests.forks import command
from tests.house import House


async def test_a_backup_that_is_put_back(make_settings: Callable[..., Awaitable[Settings]]) -> None:
    settings = await make_settings()
    copy = settings.data / "copy.sqlite3"
    async with House.opened(composition.create_app(settings)) as house:
        sem, yara = await house.join("Sem"), await house.join("Yara")
        await transactions.atomic(outbox.queue)("1", "yara@example.nl", "notice", {"notice": 1})
        accounts = await Account.all().values("id", "nickname")
        if not connections.is_postgres():
            with (
                closing(sqlite3.connect(settings.data / "jobtease.sqlite3")) as rows,
                closing(sqlite3.connect(copy)) as to,
            ):
                rows.backup(to)
        else:
            await connections.get_connection("default").execute_script(
                "CREATE TABLE kept_account AS SELECT * FROM account; CREATE TABLE kept_session AS SELECT * FROM session;"
            )
        assert (await sem.post("/me/leave", {"nickname": "Sem"})).status_code == 303
        assert await Account.filter(nickname="Sem").count() == 0
        if connections.is_postgres():
            await connections.get_connection("default").execute_script(
                "DELETE FROM account; INSERT INTO account SELECT * FROM kept_account; INSERT INTO session SELECT * FROM kept_session;"
                "DROP TABLE kept_account; DROP TABLE kept_session;"
            )
    if copy.exists():
        for ending in ("-wal", "-shm"):
            (settings.data / f"jobtease.sqlite3{ending}").unlink(missing_ok=True)
        shutil.copy(copy, settings.data / "jobtease.sqlite3")
    said = command(settings.data, "restored", JOBTEASE_DATABASE=settings.database, JOBTEASE_SECRET=settings.secret)
    assert said == (0, "Erased again: 1. Sessions ended: 1. Mails that no longer go out: 1.\n")
    async with House.opened(composition.create_app(settings)) as house:
        assert [one["nickname"] for one in await Account.all().values("nickname")] == ["Yara"]
        assert len(accounts) == 2
        assert not await outbox.Outbox.all().exists()
        visitor = house.visitor()
        visitor.browser.cookies = yara.browser.cookies
        assert (await visitor.get("/me")).headers["location"].startswith("/sign-in")


async def test_what_is_noted_says_nothing_and_is_forgotten(house: House) -> None:
    sem = await house.join("Sem")
    assert sem.account
    await sem.post("/me/leave", {"nickname": "Sem"})
    said = house.settings.erasures.read_text()
    assert sem.account.public_id not in said
    assert "sem" not in said.lower()
    assert house.settings.erasures.stat().st_mode & 0o077 == 0
    assert await after_restore.erase_past(house.settings) == 0
    with clock.travel(after_restore.KEPT + timedelta(days=2)):
        assert await after_restore.erase_past(house.settings) == 1
    assert house.settings.erasures.read_text() == ""
