"""Database migration: tables by Tortoise's, then the facts (municipalities, skills).

All that has not run yet runs in one transaction, after everybody else's: it is all done, or nothing is. Before and after it the
tables are compared with what they should be (schema.py).
"""

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from tortoise.connection import get_connection
from tortoise.context import TortoiseContext
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.migrations.graph import MigrationKey
from tortoise.migrations.loader import MigrationLoader
from tortoise.migrations.recorder import MigrationRecorder
from tortoise.migrations.schema_generator.state import ModelState, State
from tortoise.migrations.schema_generator.state_apps import StateApps

from jobtease.accounts import actions as accounts
from jobtease.data import connections, schema, schema_editor, transactions
from jobtease.errors import CannotRun, Unavailable
from jobtease.events import consuming
from jobtease.mail import outbox
from jobtease.operations import installation
from jobtease.pictures.storage import store_of
from jobtease.regions import actions as regions
from jobtease.settings import Settings
from jobtease.skills import actions as skills

APP = "jobtease"
LOCK = 0x6A6F6274656173
"""Number of the advisory lock that one `migrate` holds on PostgreSQL while others wait."""
TOLD = 3
"""Differences that are named; the others are counted."""


class _State(State):
    """The models up to an operation. Tortoise takes a copy before each one, and few operations look at it."""

    def clone(self) -> Any:
        """The state as it is now."""
        return _Former({key: model.clone() for key, model in self.models.items()}, self.apps)


class _Former:
    """A copy of a state whose models are rendered when somebody asks for them: that takes most of a migration's computing."""

    def __init__(self, models: dict[tuple[str, str], ModelState], apps: StateApps) -> None:
        self.models, self._apps = models, apps

    @cached_property
    def apps(self) -> StateApps:
        return self._apps.clone(model_states=self.models)


class _Plan:
    """Which migrations this version knows, and which of them this database has run."""

    def __init__(self, settings: Settings, client: Any) -> None:
        self._client = client
        self._recorder = MigrationRecorder(client)
        self._loader = MigrationLoader(connections.configuration(settings)["apps"], self._recorder, load=False)
        self._state = _State(models={}, apps=StateApps(default_connections={APP: "default"}))

    async def make_table(self) -> None:
        """Make the table that says what has run, when it isn't there. Tortoise's own way would end the transaction on SQLite."""
        editor = schema_editor.editor(self._client)
        sql = editor._get_model_sql_data(self._recorder.model).table_sql
        await editor._run_sql(sql.replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS", 1))

    async def read(self) -> None:
        """Look at the files and at the database."""
        await self._loader.build_graph()
        known = list(self._loader.graph.nodes)
        self.applied = [key.name for key in await self._recorder.applied_migrations()]
        [leaf] = self._loader.graph.leaf_nodes(APP)
        self.row = [key.name for key in self._loader.graph.forwards_plan(leaf)]
        assert sorted(self.row) == sorted(key.name for key in known), "a migration that nothing leads to"

    @property
    def unknown(self) -> list[str]:
        """What a newer version has run."""
        return [name for name in self.applied if name not in self.row]

    @property
    def pending(self) -> list[str]:
        """What has not run yet, in order."""
        return [name for name in self.row if name not in self.applied]

    async def tables_before(self) -> list[str]:
        """How the tables differ from what the migrations that have run should have made."""
        for name in self.row:
            if name in self.applied:
                await self._migration(name).apply(self._state, dry_run=True)
        return await schema.differences(self._client, self._state.apps.get_models_iterable())

    async def run(self) -> None:
        """Run what has not run yet. `tables_before` comes first, since it goes through what has run."""
        editor = schema_editor.editor(self._client)
        for name in self.pending:
            await self._migration(name).apply(self._state, schema_editor=editor)
            await self._recorder.record_applied(APP, name)

    def _migration(self, name: str) -> Any:
        return self._loader.graph.nodes[MigrationKey(app_label=APP, name=name)]


async def migrate(settings: Settings) -> list[str]:
    """Run what has not run yet, and load the facts; the names of what ran. Running it again changes nothing.

    Raises CannotRun, with nothing changed, when the tables are not what they should be before or after.
    """
    async with connections.connected(settings, hurried=False) as context:
        client = context.db("default")
        if client.capabilities.dialect == "sqlite":  # a table that is made anew would take those along that refer to it
            await client.execute_query("PRAGMA foreign_keys = OFF")
        try:
            ran = await _run_all(settings, _models(context))
        except Unavailable as error:
            raise CannotRun(f"Nothing was changed. The database refused: {error.__cause__}") from error
        if client.capabilities.dialect == "sqlite":
            await client.execute_query("PRAGMA foreign_keys = ON")
        await load_facts()
    return ran


@transactions.atomic
async def _run_all(settings: Settings, models: Iterable[Any]) -> list[str]:
    client = get_connection("default")
    if connections.is_postgres():
        # Migrations and whoever migrates at the same time may take long; who waits for a table keeps the site waiting.
        await client.execute_query("SET LOCAL statement_timeout = 0")
        await client.execute_query("SET LOCAL lock_timeout = 0")
        await client.execute_query(f"SELECT pg_advisory_xact_lock({LOCK})")
        await client.execute_query("SET LOCAL lock_timeout = '10s'")
    plan = _Plan(settings, client)
    await plan.make_table()
    await plan.read()
    _refuse_newer(plan)
    _refuse(await plan.tables_before())
    pending = plan.pending
    await plan.run()
    if not connections.is_postgres() and (dangling := await client.execute_query_dict("PRAGMA foreign_key_check")):
        raise CannotRun(f"Nothing was changed: rows would refer to rows that are gone, {dangling[0]}.")
    _refuse(await schema.differences(client, models))
    return pending


async def refuse_unfit(settings: Settings) -> None:
    """Raise CannotRun, with a sentence that says what to do, unless the database is what this version needs."""
    async with connections.connected(settings) as context:
        client = context.db("default")
        plan = _Plan(settings, client)
        await plan.read()
        _refuse_newer(plan)
        if not plan.applied:
            raise CannotRun("The database is empty. Fill it with: python main.py migrate")
        if plan.pending:
            names = ", ".join(plan.pending)
            raise CannotRun(f"The database is of an older version: {names} must run. Give: python main.py migrate")
        _refuse(await schema.differences(client, _models(context)))


async def check(settings: Settings) -> int:
    """Say whether the database is fit to serve from, and what stands in it for an administrator. Raises CannotRun when it isn't."""
    await refuse_unfit(settings)
    async with connections.connected(settings):
        if foreign := await installation.problems(settings, store_of(settings)):
            raise CannotRun("\n".join(foreign))
        failed, parked = await outbox.failures(), await consuming.ParkedEvent.all().count()
    if failed:
        given_up = sum(one.next_try_at is None for one in failed)
        print(f"{len(failed)} mails could not be sent, {given_up} of them given up. The newest: {failed[0].problem}")
    if parked:
        print(f"{parked} events could not be handled. An administrator sees which at {settings.origin}/workings")
    print(f"fit to serve at {settings.origin}")
    return 0


def _refuse_newer(plan: _Plan) -> None:
    if plan.unknown:
        raise CannotRun(
            f"The database is of a newer version of Jobtease: it has run {', '.join(plan.unknown)}, which this one doesn't know. "
            "Use that version, or restore the backup from before the upgrade."
        )


def _refuse(differences: list[str]) -> None:
    if differences:
        more = f", and {len(differences) - TOLD} more" if len(differences) > TOLD else ""
        raise CannotRun(
            f"The tables are not what this version needs: {'; '.join(differences[:TOLD])}{more}. They were changed by hand, or made by "
            "something between two versions. Restore a backup; a world to try things out may be made anew: remove its data folder."
        )


def _models(context: TortoiseContext) -> list[Any]:
    assert context.apps is not None
    return list(context.apps.get_models_iterable())


@transactions.atomic
async def load_facts() -> None:
    """Municipalities and skills, as this version knows them, and by which names compare."""
    await regions.load_facts()
    await skills.load_facts()
    await accounts.fill_name_keys()


class Changes(MigrationAutodetector):
    """What changed in the models without a migration. Their docstrings, which Tortoise takes for a part of the table, don't count."""

    def _current_state(self) -> State:
        return _without_descriptions(super()._current_state())

    async def _project_state(self) -> State:
        return _without_descriptions(await super()._project_state())


def _without_descriptions(state: State) -> State:
    for model in state.models.values():
        model.options.pop("table_description", None)
    return state


async def pending(settings: Settings) -> bool:
    """Whether the models have changed without a migration. Needs a connected database."""
    async with connections.connected(settings) as context:
        assert context.apps is not None
        return bool(await Changes(context.apps, connections.configuration(settings)["apps"]).changes())


async def write_migration(settings: Settings) -> None:
    """For developers: write a migration for what changed in the models."""
    async with connections.connected(settings) as context:
        assert context.apps is not None
        for writer in await Changes(context.apps, connections.configuration(settings)["apps"]).changes():
            print(writer.write())
