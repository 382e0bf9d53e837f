"""Schema editors of Tortoise, for migrations, with what 1.1.9 forgets.

It writes the constraints of a model's Meta into a migration and leaves them out of the table. On SQLite, where most changes mean
that a table is made anew, it leaves out indexes and constraints as well, and dropping the old table takes the rows with it that
refer to it: so there the migration runs with foreign keys off (migrate.py), and a table is made anew from all of its model here.
"""

import sqlite3
from copy import copy
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.migrations.schema_editor import AsyncpgSchemaEditor, SqliteSchemaEditor

from jobtease.data.append_only import AppendOnly


class _Constrained:
    """Lets a new table have the constraints of its model's Meta."""

    _model: Any = None
    DIALECT: str
    _run_sql: Any

    def _get_model_sql_data(self, model: Any) -> Any:
        self._model = model
        return super()._get_model_sql_data(model)  # type: ignore[misc]

    def _get_inner_statements(self) -> list[str]:
        checks = [c for c in self._model._meta.constraints or () if type(c) is CheckConstraint]
        inner: list[str] = super()._get_inner_statements()  # type: ignore[misc]
        return inner + [f'CONSTRAINT "{c.name}" CHECK ({c.check})' for c in checks]

    def _post_table_hook(self) -> str:
        constraints = self._model._meta.constraints or ()
        uniques = [c for c in constraints if isinstance(c, UniqueConstraint)]
        hook: str = super()._post_table_hook()  # type: ignore[misc]
        hook += "".join(f"\n{_unique_index(self._model, unique)};" for unique in uniques)
        kept = [c for c in constraints if isinstance(c, AppendOnly)]
        return hook + "".join(each.made(self._model, self.DIALECT) for each in kept)

    async def add_constraint(self, model: Any, constraint: Any) -> None:
        """`model` has the constraint already."""
        if isinstance(constraint, AppendOnly):
            await self._run_sql(constraint.made(model, self.DIALECT))
        else:
            await super().add_constraint(model, constraint)  # type: ignore[misc]

    async def remove_constraint(self, model: Any, constraint: Any) -> None:
        """`model` still has the constraint."""
        if isinstance(constraint, AppendOnly):
            await self._run_sql(constraint.removed(model, self.DIALECT))
        else:
            await super().remove_constraint(model, constraint)  # type: ignore[misc]


class PostgresEditor(_Constrained, AsyncpgSchemaEditor):
    """Tortoise's, with constraints."""


class SqliteEditor(_Constrained, SqliteSchemaEditor):
    """Tortoise's, with constraints, and with tables that are made anew as a whole."""

    async def _run_sql(self, sql: str) -> None:
        """Statement by statement, since a script would end the transaction. Tortoise's own splits at every semicolon, also in a trigger."""
        statement = ""
        for part in sql.split(";"):
            statement += f"{part};"
            if sqlite3.complete_statement(statement):
                if statement.strip("; \n"):
                    await self.client.execute_query(statement)
                statement = ""

    async def add_constraint(self, model: Any, constraint: Any) -> None:
        """`model` has the constraint already."""
        if isinstance(constraint, UniqueConstraint) and constraint.condition:
            await self._run_sql(_unique_index(model, constraint))
        else:
            await super().add_constraint(model, constraint)

    async def remove_constraint(self, model: Any, constraint: Any) -> None:
        """`model` still has the constraint."""
        if isinstance(constraint, AppendOnly):
            await super().remove_constraint(model, constraint)
            return
        meta = copy(model._meta)
        meta.constraints = [each for each in meta.constraints or () if each != constraint]
        if isinstance(constraint, UniqueConstraint):
            meta.unique_together = [each for each in meta.unique_together or () if tuple(each) != constraint.fields]
        await self._make_anew(_Like(meta))

    async def remove_field(self, model: Any, field: Any) -> None:
        """`model` still has the field. Remove first what mentions it: an index, a constraint."""
        column = field.source_field or field.model_field_name
        meta = copy(model._meta)
        meta.fields_db_projection = {name: c for name, c in meta.fields_db_projection.items() if c != column}
        await self._make_anew(_Like(meta))

    async def _remake_table(
        self, model: Any, create_field: Any = None, delete_field: Any = None, alter_fields: Any = None
    ) -> None:
        assert create_field is None, "added, and not made anew"
        assert delete_field is None, "see remove_field"
        fill = {}
        for old, new in alter_fields or ():
            if old.null and not new.null and new.default is not None and not callable(new.default):
                fill[new.source_field or new.model_field_name] = self._default_to_sql_literal(new.default)
        await self._make_anew(model, fill)

    async def _make_anew(self, model: Any, fill: dict[str, str] | None = None) -> None:
        """Put the rows aside, make the table as its model says, and bring them back; no number is given out twice.

        `fill` holds, for columns that may be empty no longer, what the empty ones get.
        """
        table = model._meta.db_table
        found = await self.client.execute_query_dict(f'PRAGMA table_info("{table}")')
        before = [row["name"] for row in found]
        columns = [column for column in model._meta.fields_db_projection.values() if column in before]
        values = [f'COALESCE("{c}", {fill[c]})' if fill and c in fill else f'"{c}"' for c in columns]
        numbered = await self.client.execute_query_dict("SELECT seq FROM sqlite_sequence WHERE name = ?", [table])
        await self._run_sql(f'CREATE TEMP TABLE put_aside AS SELECT * FROM "{table}"')
        await self._run_sql(f'DROP TABLE "{table}"')
        await self._run_sql(self._get_model_sql_data(model).table_sql)
        names = ", ".join(f'"{column}"' for column in columns)
        await self._run_sql(f'INSERT INTO "{table}" ({names}) SELECT {", ".join(values)} FROM temp.put_aside')
        await self._run_sql("DROP TABLE temp.put_aside")
        for row in numbered:
            await self._run_sql(f"DELETE FROM sqlite_sequence WHERE name = '{table}'")
            await self._run_sql(f"INSERT INTO sqlite_sequence (name, seq) VALUES ('{table}', {int(row['seq'])})")


class _Like:
    """What a table is to look like when no model says so."""

    def __init__(self, meta: Any) -> None:
        self._meta = meta


def editor(client: BaseDBAsyncClient) -> PostgresEditor | SqliteEditor:
    """The editor for this database, within a transaction that its caller holds."""
    return SqliteEditor(client) if client.capabilities.dialect == "sqlite" else PostgresEditor(client)


def _unique_index(model: Any, unique: UniqueConstraint) -> str:
    columns = ", ".join(f'"{name}"' for name in unique.fields)
    where = (
        f" WHERE {unique.condition}" if unique.condition else ""
    )  # a partial index finds nothing for who doesn't say so
    return f'CREATE UNIQUE INDEX "{unique.name}" ON "{model._meta.db_table}" ({columns}){where}'
