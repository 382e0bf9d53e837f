"""When something is broken, people get a page that says so, never a false "saved", and the process stays alive."""

import errno
import sqlite3
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import httpx2
import pytest
from tortoise.exceptions import MultipleObjectsReturned, OperationalError

from jobtease import app as composition
from jobtease import causes
from jobtease.accounts.models import Account
from jobtease.data import connections, raw_sql, transactions
from jobtease.settings import Settings
from tests.house import House


@pytest.mark.parametrize(
    "error",
    [
        sqlite3.OperationalError("disk I/O error"),
        ConnectionRefusedError(111, "refused"),
        TimeoutError(),
        asyncpg.TooManyConnectionsError("sorry, too many clients already"),
        asyncpg.InternalClientError("cannot switch to state 15"),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_a_lost_database_answers_503_with_one_line_and_the_process_is_alive(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    yara = await house.join("Yara")

    async def lost(*_: Any) -> Any:
        raise error

    monkeypatch.setattr(raw_sql, "fetch", lost)
    monkeypatch.setattr(raw_sql, "fetch_inline", lost)
    for path in ("/", "/me/profile", "/outfits"):
        caplog.clear()
        answer = await yara.get(path)
        assert answer.status_code == 503, path
        assert "<html" in answer.text
        (line,) = [record for record in caplog.records if "503" in record.getMessage()]
        assert type(error).__name__ in line.getMessage()
        assert line.exc_info is None
    assert (await yara.get("/healthz")).status_code == 200


async def test_a_row_that_is_gone_is_missing_and_no_outage(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara = await house.join("Yara")

    async def gone(*_: Any) -> Any:
        return await Account.get(id=0)

    monkeypatch.setattr("jobtease.profiles.queries.to_edit", gone)
    assert (await yara.get("/me/profile")).status_code == 404


async def test_a_fault_of_ours_is_none_of_the_database_inside_a_transaction_either(house: House) -> None:
    await house.join("Yara")
    await house.join("Henk")

    @transactions.atomic
    async def muddled() -> Account:
        return await Account.get(municipality_id="GM0599")

    with pytest.raises(MultipleObjectsReturned):
        await muddled()


def test_a_cause_never_quotes_what_a_person_wrote() -> None:
    quoting = asyncpg.UniqueViolationError("Key (email)=(yara@example.nl) already exists.")
    data = asyncpg.DataError("invalid input for query argument $1: 'my secret'")
    for error in (quoting, data, ValueError("my secret yara@example.nl")):
        told = causes.reason(OperationalError(error))
        assert type(error).__name__ in told
        assert "secret" not in told
        assert "yara" not in told


async def test_a_write_on_a_full_disk_says_503_and_saves_nothing(
    make_settings: Callable[..., Awaitable[Settings]],
) -> None:
    async with House.opened(composition.create_app(await make_settings())) as house:
        yara = await house.join("Yara")
        form = {"audience": "members", "about": "x" * 2000, "experience": "y" * 3000}
        free = await _fill_the_disk()
        statuses = [303]
        while statuses[-1] == 303 and len(statuses) < 200:  # a SQLite file may have some free pages left
            statuses.append((await yara.write_profile(form | {"headline": f"line {len(statuses)}"})).status_code)
        assert statuses[-1] == 503
        assert f"line {len(statuses) - 1}" not in (await yara.get("/me/profile/about")).text
        await connections.get_connection("default").execute_query(free)
        assert (await yara.write_profile(form)).status_code == 303


async def _fill_the_disk() -> str:
    """Let no further row be stored; the statement that makes room again."""
    client: Any = connections.get_connection("default")
    if connections.is_postgres():  # its disk is the server's: a refused insert looks the same from here
        body = "BEGIN RAISE disk_full; END"
        await client.execute_query(f"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$")
        await client.execute_query("CREATE TRIGGER refuse BEFORE INSERT ON event EXECUTE FUNCTION refuse()")
        return "DROP FUNCTION refuse() CASCADE"
    [row] = await client.execute_query_dict("PRAGMA page_count")
    await client.execute_query(f"PRAGMA max_page_count = {row['page_count']}")
    return "PRAGMA max_page_count = 1000000"


async def test_no_room_is_told_and_a_file_that_is_missing_is_a_fault_of_ours(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when an upload waits in a temporary file."""
    yara = await house.join("Yara")

    def fails_with(number: int) -> None:
        async def refused(*_: Any) -> Any:
            raise OSError(number, "x")

        monkeypatch.setattr("jobtease.profiles.queries.to_edit", refused)

    for number in (errno.ENOSPC, errno.EMFILE):
        fails_with(number)
        assert (await yara.get("/me/profile")).status_code == 503
    fails_with(errno.ENOENT)
    with pytest.raises(FileNotFoundError):
        await yara.get("/me/profile")


async def test_what_nobody_expected_is_answered_with_a_page_and_raised(
    make_settings: Callable[..., Awaitable[Settings]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with House.opened(composition.create_app(await make_settings())) as house:
        monkeypatch.setattr("jobtease.profiles.queries.to_edit", None)
        yara = await house.join("Yara")
        with pytest.raises(TypeError):
            await yara.get("/me/profile")
        transport = httpx2.ASGITransport(app=house.app, raise_app_exceptions=False)
        async with httpx2.AsyncClient(
            transport=transport, base_url="http://localhost", cookies=yara.browser.cookies
        ) as quiet:
            answer = await quiet.get("/me/profile")
        assert answer.status_code == 500
        assert "<html" in answer.text
        assert "content-security-policy" in answer.headers
        assert await Account.all().count() == 1
