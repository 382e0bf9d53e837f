"""Append-only rows (trigger): the database refuses to change or delete them, whoever asks and by whatever program.

It stops mistakes, and who has no rights on the table. Who may drop a trigger is not stopped by one: for them there is the hash chain
of events/audit.py.
"""

from dataclasses import dataclass
from typing import Any

from tortoise.migrations.constraints import CheckConstraint


@dataclass(frozen=True)
class AppendOnly(CheckConstraint):
    """Of a model's Meta.constraints: rows for which `check` holds stay as they are. It is SQL about OLD, read alike by both databases.

    A CheckConstraint for Tortoise's sake, which removes no other kind by its name.
    """

    def made(self, model: Any, dialect: str) -> str:
        """Statements that make its triggers; `dialect` is an editor's."""
        return self._sqlite(model) if dialect == "sqlite" else self._postgres(model)

    def removed(self, model: Any, dialect: str) -> str:
        """Statements that take them away."""
        table = model._meta.db_table
        if dialect == "sqlite":
            return "".join(f'DROP TRIGGER "{name}";' for name in self.names)
        drops = "".join(f'DROP TRIGGER "{name}" ON "{table}"; ' for name in self.names)
        return f'{drops}DROP FUNCTION "{self.name}"();'

    def _sqlite(self, model: Any) -> str:
        """Beware: REPLACE INTO deletes past them, as SQLite's own documentation says."""
        table = model._meta.db_table
        return "".join(
            f'\nCREATE TRIGGER "{name}" BEFORE {event} ON "{table}" WHEN {self.check} '
            f"BEGIN SELECT RAISE(ABORT, '{self._refusal(table)}'); END;"
            for name, event in zip(self.names, ("UPDATE", "DELETE"), strict=True)
        )

    def _postgres(self, model: Any) -> str:
        """TRUNCATE is refused as well, since some of the rows may be such. A temporary schema isn't searched for functions:
        so the schema in which tables are made now is named."""
        table = model._meta.db_table
        row, whole = self.names
        return f"""
DO $make$ BEGIN
EXECUTE format('CREATE FUNCTION %I."{self.name}"() RETURNS trigger LANGUAGE plpgsql AS
''BEGIN RAISE integrity_constraint_violation USING MESSAGE = ''''{self._refusal(table)}''''; END''', current_schema());
EXECUTE format('CREATE TRIGGER "{row}" BEFORE UPDATE OR DELETE ON "{table}" FOR EACH ROW WHEN ({self.check})
EXECUTE FUNCTION %I."{self.name}"()', current_schema());
EXECUTE format('CREATE TRIGGER "{whole}" BEFORE TRUNCATE ON "{table}" FOR EACH STATEMENT
EXECUTE FUNCTION %I."{self.name}"()', current_schema());
END $make$;"""

    @property
    def names(self) -> tuple[str, str]:
        """Of its two triggers."""
        return f"{self.name}_1", f"{self.name}_2"

    def _refusal(self, table: str) -> str:
        return f"rows of {table} that are in the audit trail stay as they are"
