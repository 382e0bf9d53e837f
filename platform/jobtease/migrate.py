"""Bring the database up to date: tables by Tortoise's migrations, then the facts (municipalities, skills)."""

import sys
from typing import Any

from tortoise.context import TortoiseContext
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.migrations.executor import MigrationExecutor, MigrationTarget

from jobtease import consuming, database, mail
from jobtease.regions import actions as regions
from jobtease.settings import Settings
from jobtease.skills import actions as skills

APP = "jobtease"
LATEST = [MigrationTarget(app_label=APP, name="__latest__")]


class Constrained:
    """Lets a new table have the constraints of its model's Meta. Tortoise 1.1.9 writes them into the migration and then forgets them."""

    _model: Any = None

    async def add_constraint(self, model: Any, constraint: Any) -> None:
        if not getattr(constraint, "condition", None):  # those Tortoise can add on both databases
            await super().add_constraint(model, constraint)  # type: ignore[misc]
            return
        await self._run_sql(_partial_index(model._meta.db_table, constraint))  # type: ignore[attr-defined]

    def _get_model_sql_data(self, model: Any) -> Any:
        self._model = model
        return super()._get_model_sql_data(model)  # type: ignore[misc]

    def _get_inner_statements(self) -> list[str]:
        checks = [c for c in self._model._meta.constraints or () if isinstance(c, CheckConstraint)]
        inner: list[str] = super()._get_inner_statements()  # type: ignore[misc]
        return inner + [f'CONSTRAINT "{c.name}" CHECK ({c.check})' for c in checks]

    def _post_table_hook(self) -> str:
        table = self._model._meta.db_table
        uniques = [c for c in self._model._meta.constraints or () if isinstance(c, UniqueConstraint)]
        hook: str = super()._post_table_hook()  # type: ignore[misc]
        for unique in uniques:
            hook += "\n" + _partial_index(table, unique)
        return hook


def _partial_index(table: str, unique: UniqueConstraint) -> str:
    columns = ", ".join(f'"{name}"' for name in unique.fields)
    return f'CREATE UNIQUE INDEX "{unique.name}" ON "{table}" ({columns}) WHERE {unique.condition or "1 = 1"};'


class Executor(MigrationExecutor):
    """Tortoise's, with constraints."""

    def _schema_editor(self, atomic: bool = True, collect_sql: bool = False) -> Any:
        editor = super()._schema_editor(atomic, collect_sql)
        editor.__class__ = type("ConstrainedEditor", (Constrained, type(editor)), {})
        return editor


def executor(settings: Settings, context: TortoiseContext) -> Executor:
    """What runs migrations on the open database."""
    return Executor(context.db("default"), database.configuration(settings)["apps"])


async def migrate(settings: Settings) -> None:
    """Run what has not run yet, and load the facts. Running it again changes nothing."""
    async with database.connected(settings) as context:
        await executor(settings, context).migrate(LATEST)
        await load_facts()


@database.atomic
async def load_facts() -> None:
    """Municipalities and skills, as this version knows them."""
    await regions.load_facts()
    await skills.load_facts()


async def pending(settings: Settings) -> bool:
    """Whether the models have changed without a migration. Needs a connected database."""
    async with database.connected(settings) as context:
        assert context.apps is not None
        return bool(await MigrationAutodetector(context.apps, database.configuration(settings)["apps"]).changes())


async def write_migration(settings: Settings) -> None:
    """For developers: write a migration for what changed in the models."""
    async with database.connected(settings) as context:
        assert context.apps is not None
        for writer in await MigrationAutodetector(context.apps, database.configuration(settings)["apps"]).changes():
            print(writer.write())


async def check(settings: Settings) -> int:
    """Say what stands in the way of serving; 0 when nothing does."""
    async with database.connected(settings) as context:
        plan = await executor(settings, context).plan(LATEST)
        if plan:
            print(f"{len(plan)} migrations have not run: python main.py migrate", file=sys.stderr)
            return 1
        failed, parked = await mail.failures(), await consuming.ParkedEvent.all().count()
    if failed:
        given_up = sum(one.next_try_at is None for one in failed)
        print(f"{len(failed)} mails could not be sent, {given_up} of them given up. The newest: {failed[0].problem}")
    if parked:
        print(f"{parked} events could not be handled. An administrator sees which at {settings.origin}/workings")
    print(f"fit to serve at {settings.origin}")
    return 0
