"""How tables are read, and how differences between them are told: all of what a table can have, compared with what is written here."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict

import pytest

from jobtease.data import connections, schema
from jobtease.data.schema import Table
from jobtease.settings import Settings

MakeSettings = Callable[..., Awaitable[Settings]]
SQLITE = """
CREATE TABLE "other" ("id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "name" VARCHAR(9) NOT NULL UNIQUE);
CREATE TABLE "all" (
    "one" INT NOT NULL, "two" TEXT DEFAULT 'a)', "three" REAL NOT NULL DEFAULT 1.5,
    "other_id" INT REFERENCES "other" ("id") ON DELETE CASCADE,
    "name" TEXT REFERENCES "other" ("name") ON DELETE SET NULL,
    PRIMARY KEY ("one", "three"), UNIQUE ("two", "one"),
    CONSTRAINT "whole"   CHECK (one > 0 AND (two <> ')'
        OR two IN ('(', 'b'))), CHECK (one < 9), CONSTRAINT "last" CHECK (three > 0)
);
CREATE INDEX "plain" ON "all" ("three" DESC, "one");
CREATE INDEX "part" ON "all" ("two") WHERE two  IS NOT NULL ;
CREATE UNIQUE INDEX "once" ON "all" ("one") where "two" = 'x';
CREATE INDEX "computed" ON "all" (lower(two), one);
"""
OF_SQLITE = {
    "other": Table(
        columns={"id": "integer, never empty", "name": "varchar(9), never empty"},
        rules={"the primary key id", "unique (name)", "numbers that are given once"},
    ),
    "all": Table(
        columns={
            "one": "int, never empty",
            "two": "text",
            "three": "real, never empty",
            "other_id": "int",
            "name": "text",
        },
        defaults={"two": "'a)'", "three": "1.5"},
        rules={
            "the primary key one",
            "the primary key three",
            "unique (one, three)",
            "unique (two, one)",
            "unique (one) where \"two\" = 'x'",
            "the foreign key other_id to other (id) on delete cascade",
            "the foreign key name to other (name) on delete set null",
            "the check whole (one > 0 AND (two <> ')' OR two IN ('(', 'b')))",
            "the check last (three > 0)",
        },
        indexes={
            "an index on (three DESC, one)",
            "an index on (two) where two IS NOT NULL",
            "an index on (?, one)",
        },
    ),
}
POSTGRES = """
CREATE TABLE "other" ("id" BIGSERIAL PRIMARY KEY, "name" VARCHAR(9) NOT NULL UNIQUE);
CREATE TABLE "all" (
    "one" INT NOT NULL, "two" TEXT DEFAULT 'a)', "three" REAL NOT NULL DEFAULT 1.5,
    "other_id" BIGINT REFERENCES "other" ("id") ON DELETE CASCADE, "name" VARCHAR(9) REFERENCES "other" ("name") ON DELETE SET NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT now(), PRIMARY KEY ("one", "three"), UNIQUE ("two", "one"),
    CONSTRAINT "last" CHECK (three > 0)
);
CREATE INDEX "plain" ON "all" ("three" DESC, "one");
CREATE INDEX "part" ON "all" ("two") WHERE two  IS NOT NULL;
CREATE UNIQUE INDEX "once" ON "all" ("one") WHERE "two" = 'x';
CREATE INDEX "computed" ON "all" (lower(two), one);
ALTER TABLE "all" ADD CONSTRAINT "late" CHECK (one < 9) NOT VALID;
ALTER TABLE "all" ADD CONSTRAINT "lately" FOREIGN KEY ("other_id") REFERENCES "other" ("id") NOT VALID;
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'plain'::regclass;
"""
OF_POSTGRES = {
    "other": Table(
        columns={"id": "bigint, never empty", "name": "character varying(9), never empty"},
        defaults={"id": "the next number"},
        rules={"the primary key (id)", "unique (name)"},
    ),
    "all": Table(
        columns={
            "one": "integer, never empty",
            "two": "text",
            "three": "real, never empty",
            "other_id": "bigint",
            "name": "character varying(9)",
            "at": "timestamp with time zone, never empty",
        },
        defaults={"two": "'a'", "three": "1.5", "at": "now"},
        rules={
            "the primary key (one, three)",
            "unique (two, one)",
            "unique (one) where two = 'x'",
            "the foreign key other_id to other (id) on delete cascade",
            "the foreign key other_id to other (id) on delete no action, not looked at for older rows",
            "the foreign key name to other (name) on delete set null",
            "the check last (three > 0)",
            "the check late (one < 9 NOT VALID)",
        },
        indexes={
            "an index on (three DESC, one), not built to the end",
            "an index on (two) where two IS NOT NULL",
            "an index on (lower(two), one)",
        },
    ),
}


async def test_a_table_is_read_with_all_it_has(make_settings: MakeSettings) -> None:
    async with connections.connected(await make_settings()) as context:
        script, wanted = (POSTGRES, OF_POSTGRES) if connections.is_postgres() else (SQLITE, OF_SQLITE)
        client = context.db("default")
        await client.execute_script(script)
        read = await schema.tables(client)
    for name, one in wanted.items():
        for part, value in asdict(one).items():
            assert getattr(read[name], part) == value, name


def table(**more: object) -> Table:
    """One as it should be, but for what is told."""
    values = {
        "columns": {"one": "int", "two": "text"},
        "defaults": {"two": "'x'"},
        "rules": {"unique (one)", "a rule"},
        "indexes": {"an index on (one)", "an index on (two)"},
    }
    return Table(**(values | more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "real, told",
    [
        ({"a": table(), "b": table()}, []),
        ({"a": table(), "b": table(), "c": table()}, []),
        ({"b": table()}, ["the table a is missing"]),
        ({}, ["the table a is missing", "the table b is missing"]),
        (
            {"a": table(columns={"one": "text", "four": "int", "three": "int"}), "b": table(rules=set())},
            [
                "the column a.one is text, not int",
                "the column a.two is missing",
                "the column a.four is unknown",
                "the column a.three is unknown",
                "b lacks a rule",
                "b lacks unique (one)",
            ],
        ),
        (
            {"a": table(defaults={"two": "'y'", "one": "1"}), "b": table(defaults={})},
            ["the default of a.two is 'y', not 'x'", "the default of b.two is none, not 'x'"],
        ),
        (
            {
                "a": table(rules={"unique (one)", "c", "b", "a rule"}, indexes={"an index on (three)"}),
                "b": table(indexes={"an index on (one)", "an index on (two)", "another"}),
            },
            [
                "a has b, which is unknown",
                "a has c, which is unknown",
                "a lacks an index on (one)",
                "a lacks an index on (two)",
            ],
        ),
    ],
)
def test_differences_are_told_in_order(real: dict[str, Table], told: list[str]) -> None:
    assert list(schema.compared(real, {"b": table(), "a": table()})) == told
