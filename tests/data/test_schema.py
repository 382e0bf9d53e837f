"""The real tables are compared with what this version needs, and a sentence says what is wrong before anything is served or changed."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import pytest
from tortoise.models import Model

from jobtease import migrate
from jobtease.accounts.models import Account
from jobtease.data import connections, raw_sql, schema, schema_editor, transactions
from jobtease.data.append_only import AppendOnly
from jobtease.errors import CannotRun
from jobtease.events.consuming import ConsumerRow
from jobtease.events.event_log import EventRow
from jobtease.helping.models import HelpRequest
from jobtease.moderation.models import Case, Decision
from jobtease.settings import Settings
from tests import forks
from tests.conftest import SECRET, settings_for
from tests.house import House
from tests.postgres import Cluster
from tests.site import free_port
from tests.standing import Standing

MakeSettings = Callable[..., Awaitable[Settings]]


@dataclass(frozen=True)
class Tampering:
    """Something done to the tables behind our back, on each database, and the words that tell of it.

    On SQLite `old -> new` replaces that in the statement that made the table or index, as no statement of its can.
    """

    sqlite: str
    postgres: str
    told: str

    def __str__(self) -> str:
        return self.told


DONE = [
    Tampering("DROP TABLE practised", "DROP TABLE practised", "the table practised is missing"),
    Tampering(
        "ALTER TABLE bucket DROP COLUMN tokens",
        "ALTER TABLE bucket DROP COLUMN tokens",
        "the column bucket.tokens is missing",
    ),
    Tampering(
        "ALTER TABLE bucket ADD COLUMN colour VARCHAR(9)",
        "ALTER TABLE bucket ADD COLUMN colour VARCHAR(9)",
        "the column bucket.colour is unknown",
    ),
    Tampering(
        '"nickname" VARCHAR(30) NOT NULL -> "nickname" TEXT NOT NULL',
        "ALTER TABLE account ALTER nickname TYPE text",
        "the column account.nickname is text, never empty, not ",
    ),
    Tampering(
        '"nickname" VARCHAR(30) NOT NULL -> "nickname" VARCHAR(30)',
        "ALTER TABLE account ALTER nickname DROP NOT NULL",
        "the column account.nickname is ",
    ),
    Tampering(
        '"active_on" DATE -> "active_on" DATE NOT NULL',
        "ALTER TABLE account ALTER active_on SET NOT NULL",
        "the column account.active_on is date, never empty, not date",
    ),
    Tampering(
        '"priority" SMALLINT NOT NULL DEFAULT 2 -> "priority" SMALLINT NOT NULL',
        "ALTER TABLE moderation_case ALTER priority DROP DEFAULT",
        "the default of moderation_case.priority is none, not 2",
    ),
    Tampering(
        "PRIMARY KEY AUTOINCREMENT NOT NULL -> PRIMARY KEY NOT NULL",
        "ALTER TABLE account ALTER id DROP DEFAULT",
        "number",
    ),
    Tampering(
        "DROP INDEX case_open_once", "DROP INDEX case_open_once", "moderation_case lacks unique (subject) where "
    ),
    Tampering(
        "closed_at IS NULL -> closed_at IS NOT NULL",
        "DROP INDEX case_open_once; CREATE UNIQUE INDEX case_open_once ON moderation_case (subject) WHERE closed_at IS NOT NULL",
        "moderation_case lacks unique (subject) where ",
    ),
    Tampering(
        ' UNIQUE (" -> ("',
        "ALTER TABLE account DROP CONSTRAINT account_email_key",
        "account lacks unique (email)",
    ),
    Tampering(
        "INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL -> INTEGER NOT NULL",
        "ALTER TABLE account DROP CONSTRAINT account_pkey CASCADE",
        "account lacks the primary key ",
    ),
    Tampering(
        "'moderator', -> 'moderator', 'king',",
        "ALTER TABLE account DROP CONSTRAINT account_role",
        "account lacks the check account_role",
    ),
    Tampering(
        'REFERENCES "account" ("id") ON DELETE CASCADE -> REFERENCES "account" ("id") ON DELETE NO ACTION',
        "DO $$ BEGIN EXECUTE (SELECT format('ALTER TABLE profile DROP CONSTRAINT %I', conname) FROM pg_constraint "
        "WHERE conrelid = 'profile'::regclass AND contype = 'f'); END $$",
        "profile lacks the foreign key author_id to account (id) on delete cascade",
    ),
    Tampering(
        "DROP INDEX {index of session (expires_at)}",
        "DROP INDEX {index of session (expires_at)}",
        "session lacks an index on (expires_at)",
    ),
    Tampering(
        "DROP TRIGGER event_stays_1", "DROP TRIGGER event_stays_1 ON event", "event lacks the trigger event_stays_1"
    ),
    Tampering(
        "DROP TRIGGER event_stays_2",
        "ALTER TABLE event DISABLE TRIGGER event_stays_2",
        "event lacks the trigger event_stays_2",
    ),
    Tampering(
        "WHEN OLD.audit_number IS NOT NULL -> WHEN OLD.audit_number IS NULL",
        "CREATE OR REPLACE FUNCTION event_stays() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "event lacks the trigger event_stays_1 (",
    ),
]


@pytest.mark.parametrize("tampering", DONE, ids=str)
async def test_each_difference_is_told_and_nothing_is_served_or_migrated(
    make_settings: MakeSettings, tampering: Tampering
) -> None:
    settings = await make_settings()
    await _tamper(settings.database, tampering)
    with pytest.raises(CannotRun, match="not what this version needs") as refused:
        await migrate.refuse_unfit(settings)
    assert await _differs(settings, tampering.told), str(refused.value)
    with pytest.raises(CannotRun):
        await migrate.migrate(settings)


async def _differs(settings: Settings, told: str) -> bool:
    async with connections.connected(settings) as context:
        assert context.apps
        found = await schema.differences(context.db("default"), context.apps.get_models_iterable())
    return any(told in one for one in found)


async def _tamper(url: str, tampering: Tampering) -> None:
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"), isolation_level=None)) as rows:
            if " -> " not in tampering.sqlite:
                named = 'SELECT name FROM sqlite_master WHERE sql LIKE \'CREATE INDEX%"session" ("expires_at")%\''
                [name] = rows.execute(named).fetchone()
                rows.execute(tampering.sqlite.replace("{index of session (expires_at)}", name))
                return
            old, new = tampering.sqlite.split(" -> ")
            rows.execute("PRAGMA writable_schema = ON")
            if old.startswith(" UNIQUE"):  # made with the table: only a table made anew is without it
                rows.execute("PRAGMA foreign_keys = OFF")
                [sql] = rows.execute("SELECT sql FROM sqlite_master WHERE name = 'account'").fetchone()
                without = sql.replace('"email" VARCHAR(254) NOT NULL UNIQUE', '"email" VARCHAR(254) NOT NULL')
                assert without != sql
                rows.executescript(f"DROP TABLE account; {without}")
                return
            done = rows.execute(
                "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE instr(sql, ?)", (old, new, old)
            )
            assert done.rowcount
            rows.execute("PRAGMA writable_schema = RESET")
        return
    connection = await asyncpg.connect(url)
    try:
        name = await connection.fetchval(
            "SELECT indexname FROM pg_indexes WHERE tablename = 'session' AND indexdef LIKE '%(expires_at)'"
        )
        await connection.execute(tampering.postgres.replace("{index of session (expires_at)}", f'"{name}"'))
    finally:
        await connection.close()


async def test_an_index_and_a_table_of_somebody_else_do_no_harm(make_settings: MakeSettings) -> None:
    settings = await make_settings()
    more = "CREATE INDEX of_an_operator ON account (nickname); CREATE TABLE of_an_operator_too (id INT PRIMARY KEY)"
    for statement in more.split("; "):
        await _tamper(settings.database, Tampering(statement, statement, ""))
    await migrate.refuse_unfit(settings)
    assert await migrate.migrate(settings) == []


async def test_older_code_refuses_a_newer_database(make_settings: MakeSettings) -> None:
    settings = await make_settings()
    newer = "INSERT INTO tortoise_migrations (app, name, applied_at) VALUES ('jobtease', '9999_tomorrow', '2030-01-01 00:00:00+00:00')"
    await _tamper(settings.database, Tampering(newer, newer, ""))
    for do in (migrate.refuse_unfit, migrate.migrate, migrate.check):
        with pytest.raises(CannotRun, match="newer version of Jobtease: it has run 9999_tomorrow"):
            await do(settings)


async def test_an_older_database_is_not_served_also_when_its_tables_are_right(make_settings: MakeSettings) -> None:
    """A migration may change rows only."""
    settings = await make_settings()
    last = sorted(path.stem for path in (Path(migrate.__file__).parent / "migrations").glob("0*.py"))[-1]
    forget = f"DELETE FROM tortoise_migrations WHERE name = '{last}'"
    await _tamper(settings.database, Tampering(forget, forget, ""))
    for do in (migrate.refuse_unfit, migrate.check):
        with pytest.raises(CannotRun, match=f"of an older version: {last} must run. Give: python main.py migrate"):
            await do(settings)


@pytest.fixture
async def nothing(request: pytest.FixtureRequest, migrated: str, tmp_path: Path) -> dict[str, str]:
    """The environment of a command on a database without a table."""
    given = {"JOBTEASE_DATA": str(tmp_path / "data"), "JOBTEASE_GEOCODER": "", "JOBTEASE_SECRET": SECRET}
    if migrated.startswith("postgres"):
        cluster: Cluster = request.getfixturevalue("postgres")
        given["JOBTEASE_DATABASE"] = await cluster.new_database()
    return given


async def test_two_who_migrate_at_once_do_it_once(nothing: dict[str, str], tmp_path: Path) -> None:
    logs = [tmp_path / f"{number}.txt" for number in range(3)]
    processes = [forks.main(nothing, "migrate", log=log) for log in logs]
    for process in processes:
        await asyncio.to_thread(process.join, 300)
    said = sorted(log.read_text() for log in logs)
    assert [process.exitcode for process in processes] == [0] * 3, said
    assert said[0].startswith("Migrations that ran: 0001_initial")
    assert said[1:] == ["Nothing to do: the tables are up to date.\n"] * 2


@pytest.mark.only("sqlite")
async def test_a_migration_waits_longer_than_a_request(standing: Standing, make_settings: MakeSettings) -> None:
    """On PostgreSQL there is no limit on waiting for another migration; SQLite's is that of the file."""
    settings = await make_settings(database_answer_seconds=1)  # a request waits for another that writes 0.4 of that
    await standing.close()
    with closing(sqlite3.connect(settings.database.removeprefix("sqlite://"), isolation_level=None)) as another:
        another.execute("BEGIN IMMEDIATE")
        migrating = asyncio.create_task(migrate.migrate(settings))
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.shield(migrating), 1)
        another.execute("COMMIT")
        assert await migrating == []


@pytest.mark.parametrize("words", [("serve",), ("work",), ("check",), ("colleagues",)], ids=str)
async def test_on_an_empty_database_a_sentence_says_what_to_give(
    nothing: dict[str, str], tmp_path: Path, words: tuple[str, ...]
) -> None:
    log = tmp_path / "said.txt"
    process = forks.main(nothing | {"JOBTEASE_PORT": str(free_port())}, *words, log=log)
    await asyncio.to_thread(process.join, 300)
    assert process.exitcode == 1
    assert "The database is empty. Fill it with: python main.py migrate" in log.read_text()
    assert "Traceback" not in log.read_text()


async def test_a_migration_that_is_refused_leaves_everything_as_it_was(make_settings: MakeSettings) -> None:
    settings = await make_settings()
    gone = "DELETE FROM tortoise_migrations WHERE name <> '0001_initial'"
    await _tamper(settings.database, Tampering(gone, gone, ""))
    with pytest.raises(CannotRun):
        await migrate.migrate(settings)
    assert await _applied(settings) == ["0001_initial"]


@pytest.mark.only("sqlite")
async def test_rows_that_refer_to_rows_that_are_gone_are_told_of(make_settings: MakeSettings) -> None:
    """SQLite looks at references only where they are written, and not at all while tables are made anew."""
    settings = await make_settings()
    await migrate.migrate(settings)
    with closing(sqlite3.connect(settings.data / "jobtease.sqlite3")) as connection, connection:
        connection.execute("INSERT INTO block (blocker_id, blocked_id, since) VALUES (901, 902, '2026-03-02')")
    with pytest.raises(CannotRun, match="rows would refer to rows that are gone"):
        await migrate.migrate(settings)


async def _applied(settings: Settings) -> list[str]:
    async with connections.connected(settings):
        return [row["name"] for row in await raw_sql.fetch("SELECT name FROM tortoise_migrations")]


async def test_a_table_that_is_made_anew_keeps_its_rows_its_numbers_and_who_refers_to_them(
    standing: object, tmp_path: Path, make_settings: MakeSettings
) -> None:
    """What SQLite must do for a new constraint. PostgreSQL does the same in place."""
    settings = settings_for(tmp_path / "of its own", (await make_settings()).database)
    async with connections.connected(settings) as context:
        assert context.apps
        models = list(context.apps.get_models_iterable())
        client = context.db("default")
        await _some_rows()
        if not connections.is_postgres():
            await client.execute_query("PRAGMA foreign_keys = OFF")
        before = await _rows(models)
        await _change_and_change_back(models)
        assert await _rows(models) == before
        assert await schema.differences(client, models) == []
        await _next_number_is(4)


@transactions.atomic
async def _some_rows() -> None:
    for name in ("Yara", "Henk", "Gone"):
        await Account.create(email=f"{name}@example.nl", nickname=name, municipality_id="GM0599")
    await Account.filter(nickname="Gone").delete()
    yara = await Account.get(nickname="Yara")
    case = await Case.create(
        kind="outfit", subject="x", municipality="GM0599", author_id=yara.id, because="reported", due_at=yara.joined_at
    )
    await Decision.create(case_id=case.id, moderator_id=yara.id, ruling="nothing", clause="3.2", reason="...")
    await ConsumerRow.create(name="x", position=1)


@transactions.atomic
async def _change_and_change_back(models: list[type[Model]]) -> None:
    client = connections.connection()
    editor = schema_editor.editor(client)
    for model in (Account, Case, HelpRequest, EventRow):
        for constraint in model._meta.constraints:
            await editor.remove_constraint(model, constraint)
            found = await schema.differences(client, models)
            assert len(found) == (len(constraint.names) if isinstance(constraint, AppendOnly) else 1), found
            assert all("lacks" in each for each in found)
            await editor.add_constraint(model, constraint)


async def _rows(models: list[type[Model]]) -> dict[str, list[str]]:
    tables = [model._meta.db_table for model in models]
    return {
        name: sorted(str(sorted(dict(row).items())) for row in await raw_sql.fetch(f'SELECT * FROM "{name}"'))
        for name in tables
    }


@transactions.atomic
async def _next_number_is(number: int) -> None:
    new = await Account.create(email="new@example.nl", nickname="New", municipality_id="GM0599")
    assert new.id == number, "a number of somebody who is gone is never given again"


async def test_a_house_is_what_its_models_ask_for(house: House) -> None:
    await migrate.refuse_unfit(house.settings)
