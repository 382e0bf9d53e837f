"""Schema check: which tables a database really has, which ones models ask for, and the first differences in words.

Models are compared as the database itself understands them: it makes their tables where nobody sees them (SQLite in memory,
PostgreSQL in its temporary schema, rolled back), and both are read in the same way. So no spelling of a type or of a condition
has to be known here.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.models import Model
from tortoise.transactions import in_transaction

from jobtease.data import schema_editor


@dataclass
class Table:
    """Of each column its type and whether it may be empty; its default; and, in words, what else a table has."""

    columns: dict[str, str] = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)
    rules: set[str] = field(default_factory=set)
    """Unique columns, checks, foreign keys: what refuses a row."""
    indexes: set[str] = field(default_factory=set)
    triggers: set[str] = field(default_factory=set)


Tables = Mapping[str, Table]


async def differences(client: BaseDBAsyncClient, models: Iterable[type[Model]]) -> list[str]:
    """What is other than these models ask for, one part of a sentence each; empty when nothing is.

    Tables, triggers and plain indexes that no model knows do no harm: whoever looks after the database may have made them.
    """
    models = list(models)
    is_sqlite = client.capabilities.dialect == "sqlite"
    asked = _asked_of_sqlite(client, models) if is_sqlite else await _asked_of_postgres(models)
    return list(compared(await tables(client), asked))


async def tables(client: BaseDBAsyncClient) -> Tables:
    """All that this database has."""
    if client.capabilities.dialect == "sqlite":
        return await _tables_of_sqlite(client)
    return await _tables_of_postgres(client, "current_schema()::regnamespace")


def compared(real: Tables, asked: Tables) -> Iterator[str]:
    """What is other in the real ones, one part of a sentence each."""
    for name, table in sorted(asked.items()):
        if name not in real:
            yield f"the table {name} is missing"
            continue
        there = real[name]
        for column, kind in table.columns.items():
            if column not in there.columns:
                yield f"the column {name}.{column} is missing"
            elif there.columns[column] != kind:
                yield f"the column {name}.{column} is {there.columns[column]}, not {kind}"
            elif column in table.defaults and there.defaults.get(column) != table.defaults[column]:
                wanted, found = table.defaults[column], there.defaults.get(column, "none")
                yield f"the default of {name}.{column} is {found}, not {wanted}"
        yield from (f"the column {name}.{column} is unknown" for column in sorted(there.columns.keys() - table.columns))
        yield from (f"{name} lacks {rule}" for rule in sorted(table.rules - there.rules))
        yield from (f"{name} has {rule}, which is unknown" for rule in sorted(there.rules - table.rules))
        yield from (f"{name} lacks {index}" for index in sorted(table.indexes - there.indexes))
        yield from (f"{name} lacks {trigger}" for trigger in sorted(table.triggers - there.triggers))


async def _tables_of_sqlite(client: BaseDBAsyncClient) -> Tables:
    tables = {}
    for row in await client.execute_query_dict("SELECT name, sql FROM sqlite_master WHERE type = 'table'"):
        name = row["name"]
        parts = {
            "columns": await client.execute_query_dict(f'SELECT * FROM pragma_table_info("{name}")'),
            "keys": await client.execute_query_dict(f'SELECT * FROM pragma_foreign_key_list("{name}")'),
            "indexes": await client.execute_query_dict(INDEXES_OF_SQLITE, [name]),
            "triggers": await client.execute_query_dict(TRIGGERS_OF_SQLITE, [name]),
        }
        tables[name] = _sqlite_table(row["sql"], parts)
    return tables


INDEXES_OF_SQLITE = """SELECT l.name, l."unique", l.origin, m.sql,
(SELECT group_concat(coalesce(x.name, '?') || iif(x."desc", ' DESC', ''), ', ') FROM pragma_index_xinfo(l.name) x WHERE x.key)
AS columns
FROM pragma_index_list(?) l LEFT JOIN sqlite_master m ON m.type = 'index' AND m.name = l.name"""
TRIGGERS_OF_SQLITE = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"


def _asked_of_sqlite(client: BaseDBAsyncClient, models: Iterable[type[Model]]) -> Tables:
    editor = schema_editor.editor(client)
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.row_factory = sqlite3.Row
        for model in models:
            memory.executescript(editor._get_model_sql_data(model).table_sql)
        tables = {}
        for name, sql in memory.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall():
            parts = {
                "columns": memory.execute(f'SELECT * FROM pragma_table_info("{name}")').fetchall(),
                "keys": memory.execute(f'SELECT * FROM pragma_foreign_key_list("{name}")').fetchall(),
                "indexes": memory.execute(INDEXES_OF_SQLITE, [name]).fetchall(),
                "triggers": memory.execute(TRIGGERS_OF_SQLITE, [name]).fetchall(),
            }
            if not name.startswith("sqlite_"):
                tables[name] = _sqlite_table(sql, parts)
        return tables


def _sqlite_table(sql: str, parts: Mapping[str, Any]) -> Table:
    table = Table()
    for row in parts["columns"]:
        table.columns[row["name"]] = f"{row['type'].lower()}{', never empty' if row['notnull'] else ''}"
        if row["pk"]:
            table.rules.add(f"the primary key {row['name']}")
        if row["dflt_value"] is not None:
            table.defaults[row["name"]] = row["dflt_value"]
    for row in parts["keys"]:
        table.rules.add(_foreign_key(row["from"], row["table"], row["to"], row["on_delete"]))
    for row in parts["indexes"]:
        where = re.search(r"\bWHERE\b(.*)", row["sql"] or "", re.S | re.I)
        condition = f" where {_plain(where[1])}" if where else ""
        if row["unique"]:
            table.rules.add(f"unique ({row['columns']}){condition}")
        else:
            table.indexes.add(f"an index on ({row['columns']}){condition}")
    table.triggers = {f"the trigger {row['name']} ({_plain(row['sql'])})" for row in parts["triggers"]}
    table.rules |= {f"the check {name} ({_plain(check)})" for name, check in _checks(sql)}
    if "AUTOINCREMENT" in sql:
        table.rules.add("numbers that are given once")
    return table


def _checks(sql: str) -> Iterator[tuple[str, str]]:
    """Name and condition of each named check in a CREATE TABLE."""
    for found in re.finditer(r'CONSTRAINT\s+"(\w+)"\s+CHECK\s*\(', sql):
        depth, quoted = 1, False
        for place in range(found.end(), len(sql)):
            if sql[place] == "'":
                quoted = not quoted
            elif not quoted:
                depth += {"(": 1, ")": -1}.get(sql[place], 0)
            if not depth:
                yield found[1], sql[found.end() : place]
                break


async def _asked_of_postgres(models: Iterable[type[Model]]) -> Tables:
    tables: Tables = {}
    try:
        async with in_transaction("default") as client:
            await client.execute_query("SET LOCAL search_path = pg_temp")
            editor = schema_editor.editor(client)
            waiting = {model._meta.db_table: editor._get_model_sql_data(model) for model in models}
            while waiting:  # who is referred to comes first
                ready = [name for name, data in waiting.items() if not (data.references & waiting.keys()) - {name}]
                assert ready, "tables refer to each other in a circle"
                for name in ready:
                    await client.execute_script(waiting.pop(name).table_sql)
            tables = await _tables_of_postgres(client, "pg_my_temp_schema()")
            raise _Undone
    except _Undone:
        return tables


class _Undone(Exception):
    """Rolls back what was made only to be read."""


async def _tables_of_postgres(client: BaseDBAsyncClient, schema: str) -> Tables:
    tables: dict[str, Table] = {}
    for row in await client.execute_query_dict(COLUMNS_OF_POSTGRES.format(schema=schema)):
        table = tables.setdefault(row["table"], Table())
        table.columns[row["name"]] = row["type"] + (", never empty" if row["attnotnull"] else "")
        if row["default"] is not None:
            table.defaults[row["name"]] = "the next number" if "nextval(" in row["default"] else _bare(row["default"])
    for row in await client.execute_query_dict(INDEXES_OF_POSTGRES.format(schema=schema)):
        condition = f" where {_bare(row['condition'])}" if row["condition"] else ""
        if not row["indisvalid"]:
            condition += ", not built to the end"
        if row["indisunique"]:
            kind = "the primary key" if row["indisprimary"] else "unique"
            tables[row["table"]].rules.add(f"{kind} ({row['columns']}){condition}")
        else:
            tables[row["table"]].indexes.add(f"an index on ({row['columns']}){condition}")
    for row in await client.execute_query_dict(RULES_OF_POSTGRES.format(schema=schema)):
        tables[row["table"]].rules.add(
            f"the check {row['conname']} ({_bare(row['condition'].removeprefix('CHECK'))})"
            if row["contype"] == "c"
            else _foreign_key(row["columns"], row["other"], row["others"], ON_DELETE[row["confdeltype"]])
            + ("" if row["convalidated"] else ", not looked at for older rows")
        )
    for row in await client.execute_query_dict(TRIGGERS_OF_POSTGRES.format(schema=schema)):
        when, then = re.split(r" ON .+?(?= FOR EACH )", row["definition"].partition(row["name"])[2])
        does = f"{when}{then.partition(' EXECUTE ')[0]}: {row['source']}"
        off = ", which doesn't run for us" if row["enabled"] not in "OA" else ""
        tables[row["table"]].triggers.add(f"the trigger {row['name']} ({_plain(does)}){off}")
    return tables


COLUMNS_OF_POSTGRES = """SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
a.attnotnull, pg_get_expr(d.adbin, d.adrelid) AS "default"
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relnamespace = {schema} AND c.relkind IN ('r', 'p') ORDER BY c.relname, a.attnum"""
INDEXES_OF_POSTGRES = """SELECT c.relname AS "table", i.indisunique, i.indisprimary, i.indisvalid,
pg_get_expr(i.indpred, i.indrelid) AS condition,
(SELECT string_agg(pg_get_indexdef(i.indexrelid, n, true) || CASE WHEN i.indoption[n - 1] & 1 = 1 THEN ' DESC' ELSE '' END,
', ' ORDER BY n) FROM generate_series(1, i.indnkeyatts) n) AS columns
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relnamespace = {schema} AND c.relkind IN ('r', 'p')"""
RULES_OF_POSTGRES = """SELECT c.relname AS "table", k.conname, k.contype::text, k.confdeltype::text, k.convalidated,
pg_get_constraintdef(k.oid) AS condition, o.relname AS other,
(SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = k.conrelid AND attnum = ANY (k.conkey))
AS columns,
(SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = k.confrelid AND attnum = ANY (k.confkey))
AS others
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_class o ON o.oid = k.confrelid
WHERE c.relnamespace = {schema} AND k.contype IN ('c', 'f')"""
TRIGGERS_OF_POSTGRES = """SELECT c.relname AS "table", t.tgname AS name, t.tgenabled::text AS enabled,
pg_get_triggerdef(t.oid) AS definition, p.prosrc AS source
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
WHERE c.relnamespace = {schema} AND NOT t.tgisinternal"""
ON_DELETE = {"a": "no action", "r": "restrict", "c": "cascade", "n": "set null", "d": "set default"}


def _foreign_key(column: str, other: str, others: str, on_delete: str) -> str:
    return f"the foreign key {column} to {other} ({others}) on delete {on_delete.lower()}"


def _plain(sql: str) -> str:
    return re.sub(r"\s+", " ", sql).strip().rstrip(";").strip()


def _bare(sql: str) -> str:
    """Without casts and brackets: PostgreSQL writes them otherwise once a backup was put back."""
    return _plain(re.sub(r"::[a-z]+( varying| precision| with(out)? time zone)?(\(\d+\))?(\[\])?|[()]", "", sql))
