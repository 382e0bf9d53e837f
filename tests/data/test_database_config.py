"""How the database is connected to: what an address may say, and every limit on waiting."""

import asyncio
import ssl
from pathlib import Path

import asyncpg
import pytest
from tortoise.exceptions import DBConnectionError

from jobtease import app as composition
from jobtease import migrate, settings
from jobtease.data import connections, dsn, raw_sql, transactions
from jobtease.data.database_config import configuration
from jobtease.settings import Settings
from tests.conftest import settings_for
from tests.house import House
from tests.postgres import Cluster
from tests.standing import Standing

HERE = "postgres://jobtease:p%40ss@db.example:5433/jobtease"
CERTIFICATE = Path(__file__).with_name("localhost.pem")


def test_an_address_is_read_as_libpq_does() -> None:
    found = dsn.credentials(HERE)
    assert found == {"user": "jobtease", "password": "p@ss", "host": "db.example", "port": 5433, "database": "jobtease"}
    assert dsn.credentials("postgresql:///jobtease?host=/run/postgresql")["host"] == "/run/postgresql"
    assert dsn.credentials("postgres://db.example/jobtease")["port"] == 5432


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sslmode=require", "require"),
        ("sslmode=disable", "disable"),
        ("sslmode=prefer", "prefer"),
        ("ssl=require", "require"),
        ("ssl=true", "require"),
    ],
)
def test_encryption_as_administrators_write_it(query: str, expected: str) -> None:
    assert dsn.credentials(f"{HERE}?{query}")["ssl"] == expected


@pytest.mark.parametrize(
    ("query", "checks", "checks_name"),
    [
        ("sslmode=verify-full", True, True),
        ("sslmode=verify-full&sslrootcert=system", True, True),
        (f"sslmode=verify-full&sslrootcert={CERTIFICATE}", True, True),
        (f"sslmode=verify-ca&sslrootcert={CERTIFICATE}", True, False),
        (f"sslmode=require&sslrootcert={CERTIFICATE}", True, False),
        (f"sslmode=require&sslcert={CERTIFICATE}&sslkey={CERTIFICATE}", False, False),
    ],
    ids=lambda value: str(value).replace(str(CERTIFICATE.parent), ""),
)
def test_certificates_are_checked_when_that_is_asked(query: str, checks: bool, checks_name: bool) -> None:
    context = dsn.credentials(f"{HERE}?{query}")["ssl"]
    assert isinstance(context, ssl.SSLContext)
    assert context.check_hostname is checks_name
    assert context.verify_mode == (ssl.CERT_REQUIRED if checks else ssl.CERT_NONE)


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        (f"{HERE}?sslmod=require", "?sslmod is not understood; there may be host, sslmode"),
        (f"{HERE}?nonsense=", "?nonsense is not understood"),
        (f"{HERE}?sslmode=yes", "?sslmode must be one of disable"),
        (f"{HERE}?sslmode=verify-full&sslrootcert=/nowhere.pem", "/nowhere.pem can't be used: No such file"),
        (f"{HERE}?sslrootcert={CERTIFICATE}", "?sslrootcert needs ?sslmode=require"),
        (f"{HERE}?sslmode=disable&sslrootcert={CERTIFICATE}", "?sslrootcert needs ?sslmode=require"),
        (f"{HERE}?connect_timeout=soon", "?connect_timeout must be a whole number"),
        ("postgres://jobtease:a/b@db.example/jobtease", "port is not a number"),
        ("postgres://db.example", "must end with /name-of-the-database"),
    ],
    ids=lambda value: value.replace(str(CERTIFICATE.parent), ""),
)
def test_a_wrong_address_stops_the_start_with_a_sentence(url: str, sentence: str) -> None:
    with pytest.raises(settings.SettingsError) as refused:
        settings.load({"JOBTEASE_DATABASE": url})
    assert sentence in str(refused.value)
    assert "p%40ss" not in str(refused.value)


def _credentials(**changes: object) -> dict[str, object]:
    given = Settings(database=f"{HERE}?sslmode=require", **changes)  # type: ignore[arg-type]
    found: dict[str, object] = configuration(given, ())["connections"]["default"]["credentials"]
    return found


def test_no_wait_is_without_end() -> None:
    found = _credentials()
    assert (found["patience"], found["timeout"], found["command_timeout"]) == (5, 5, 25)
    assert found["server_settings"] == {
        "statement_timeout": "20000ms",
        "lock_timeout": "10000ms",
        "idle_in_transaction_session_timeout": "15000ms",
        "jit": "off",
        "timezone": "UTC",
    }


async def test_a_migration_may_take_long_and_only_a_server_of_our_own_is_watched(
    postgres: Cluster, standing: Standing
) -> None:
    await standing.close()
    for hurried, prepared, expected in ((True, True, True), (False, True, False), (True, False, False)):
        given = Settings(database=await postgres.new_database(), secret="s" * 40, database_prepared=prepared)
        async with connections.connected(given, hurried=hurried) as context:
            client = context.db("default")
            assert isinstance(client, connections.PostgresClient)
            assert (client._watch is not None) is expected
            [row] = await raw_sql.fetch("SELECT current_setting('statement_timeout') AS longest")
            assert row["longest"] == ("20s" if hurried else "0")


async def test_only_who_got_an_answer_heard_that_the_server_lives(postgres: Cluster, standing: Standing) -> None:
    """Else a silent one would count as lively each time that somebody stops waiting for it."""
    await standing.close()
    given = Settings(database=await postgres.new_database(), secret="s" * 40)
    answers = ((None, True), (asyncpg.UniqueViolationError("an answer"), True))
    silence = ((asyncio.CancelledError(), False), (ConnectionResetError(), False))
    async with connections.connected(given) as context:
        client = context.db("default")
        assert isinstance(client, connections.PostgresClient)
        for error, heard in (*silence, *answers):
            connection = await client.borrow()
            client._heard_at = 0
            await client.give_back(connection, error)
            assert (client._heard_at > 0) is heard


async def test_who_comes_when_it_is_closed_is_told_that_it_is(postgres: Cluster, standing: Standing) -> None:
    """Answered as any other loss of the database (503), not as a fault of ours."""
    await standing.close()
    async with connections.connected(Settings(database=await postgres.new_database(), secret="s" * 40)) as context:
        client = context.db("default")
        assert isinstance(client, connections.PostgresClient)
        await client.close()
        with pytest.raises(DBConnectionError, match="the database is closed"):
            await client.borrow()


def test_behind_a_pooler_nothing_is_prepared_and_every_transaction_sets_its_own_limits() -> None:
    found = _credentials(database_prepared=False)
    assert found["statement_cache_size"] == 0
    assert "server_settings" not in found
    local = str(found["local_settings"])
    assert "SET LOCAL statement_timeout = '20000ms'; SET LOCAL lock_timeout = '10000ms'" in local


async def test_all_goes_on_without_anything_prepared(postgres: Cluster, tmp_path: Path, standing: Standing) -> None:
    await standing.close()
    given = settings_for(
        tmp_path / "data", await postgres.new_database(), database_prepared=False, database_answer_seconds=500
    )
    await migrate.migrate(given)
    async with House.opened(composition.create_app(given)) as house:
        yara = await house.join("Yara")
        form = {"audience": "members", "headline": "Hello", "about": "x", "experience": "y"}
        assert (await yara.write_profile(form)).status_code == 303
        assert "Hello" in (await yara.get("/me/profile/about")).text
        await house.work()
        [row] = await raw_sql.fetch("SELECT current_setting('lock_timeout') AS lock")
        assert row["lock"] == "200s"
        [row] = await raw_sql.fetch("SELECT count(*) AS n FROM pg_prepared_statements WHERE name <> ''")
        assert row["n"] == 0

        @transactions.atomic
        async def inside() -> str:
            [row] = await raw_sql.fetch("SELECT current_setting('idle_in_transaction_session_timeout') AS idle")
            return str(row["idle"])

        assert await inside() == "5min"
