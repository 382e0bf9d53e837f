"""The tables are what the models say, constraints included."""

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

from jobtease import database, migrate
from jobtease.settings import Settings
from tests.house import House

PACKAGE = Path(database.__file__).parent


async def test_no_model_was_changed_without_a_migration(make_settings: Callable[..., Awaitable[Settings]]) -> None:
    assert not await migrate.pending(await make_settings())


async def test_migrating_twice_changes_nothing(make_settings: Callable[..., Awaitable[Settings]]) -> None:
    settings = await make_settings()
    await migrate.migrate(settings)
    assert await migrate.check(settings) == 0


def test_every_module_with_tables_is_listed() -> None:
    holds_tables = re.compile(r"^class \w+\((?:database\.|audience\.)?(?:Model|Post)\):", re.M)
    found = set()
    for path in PACKAGE.rglob("*.py"):
        if path.name != "database.py" and holds_tables.search(path.read_text()):
            parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
            found.add(".".join(parts))
    assert found == set(database.MODELS)


async def test_constraints_of_the_models_are_in_the_database(house: House) -> None:
    if database.is_postgres():
        rows = await database.fetch("SELECT conname AS name FROM pg_constraint UNION SELECT indexname FROM pg_indexes")
        present = " ".join(row["name"] for row in rows)
    else:
        rows = await database.fetch("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        present = " ".join(row["sql"] for row in rows)
    declared = re.findall(r'name="(\w+)"', "".join(p.read_text() for p in PACKAGE.rglob("models.py")))
    assert declared
    assert [name for name in declared if name not in present] == []
