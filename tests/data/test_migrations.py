"""The tables are what the models say, constraints included."""

import hashlib
import re
from collections.abc import Awaitable, Callable
from itertools import pairwise
from pathlib import Path

import pytest
from tortoise.migrations import writer

from jobtease import migrate
from jobtease.data import connections, raw_sql
from jobtease.settings import Settings
from tests.house import House

PACKAGE = Path(connections.__file__).parents[1]
LANDED = Path(__file__).parents[1] / "upgrades" / "migrations.txt"


async def test_no_model_was_changed_without_a_migration(make_settings: Callable[..., Awaitable[Settings]]) -> None:
    assert not await migrate.pending(await make_settings())


async def test_a_migration_is_written_for_a_model_that_changed_and_for_nothing_else(
    make_settings: Callable[..., Awaitable[Settings]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(writer, "migrations_module_path", lambda _module: tmp_path)
    settings = await make_settings()
    await migrate.write_migration(settings)
    assert capsys.readouterr().out == ""
    monkeypatch.setattr(
        connections, "MODELS", [name for name in connections.MODELS if name != "jobtease.data.rate_limits"]
    )
    await migrate.write_migration(settings)
    written = Path(capsys.readouterr().out.strip())
    assert written.parent == tmp_path
    assert re.findall(r"ops\.\w+", written.read_text()) == ["ops.DeleteModel"]


async def test_migrating_twice_changes_nothing(make_settings: Callable[..., Awaitable[Settings]]) -> None:
    settings = await make_settings()
    await migrate.migrate(settings)
    assert await migrate.check(settings) == 0


def test_no_migration_that_was_there_is_edited() -> None:
    """A database that has run it would never hear of the change. Write another one."""
    landed = dict(line.split() for line in LANDED.read_text().splitlines())
    found = {path.name: _checksum(path) for path in (PACKAGE / "migrations").glob("0*.py")}
    new = [f"{name} {found[name]}" for name in sorted(found.keys() - landed.keys())]
    assert not new, "add to tests/upgrades/migrations.txt:\n" + "\n".join(new)
    assert sorted(name for name, checksum in landed.items() if found.get(name) != checksum) == []


def _checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_migrations_stand_in_one_row() -> None:
    """Two that depend on the same one would run in an order that depends on nothing."""
    names = sorted(path.stem for path in (PACKAGE / "migrations").glob("0*.py"))
    assert [name[:4] for name in names] == [f"{number:04}" for number in range(1, len(names) + 1)]
    for before, name in pairwise(names):
        text = (PACKAGE / "migrations" / f"{name}.py").read_text()
        found = re.findall(r"dependencies\s*=\s*\[\(['\"]jobtease['\"], ['\"](\w+)['\"]\)\]", text)
        assert found == [before], f"{name} depends on {found} and not on {before}"


def test_every_module_with_tables_is_listed() -> None:
    holds_tables = re.compile(r"^class \w+\((?:(?:data_)?tables\.|audience\.)?(?:Model|Post)\):", re.M)
    found = set()
    for path in PACKAGE.rglob("*.py"):
        if holds_tables.search(path.read_text()):
            parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
            found.add(".".join(parts))
    assert found == set(connections.MODELS)


async def test_constraints_of_the_models_are_in_the_database(house: House) -> None:
    if connections.is_postgres():
        rows = await raw_sql.fetch("SELECT conname AS name FROM pg_constraint UNION SELECT indexname FROM pg_indexes")
        present = " ".join(row["name"] for row in rows)
    else:
        rows = await raw_sql.fetch("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        present = " ".join(row["sql"] for row in rows)
    declared = re.findall(r'name="(\w+)"', "".join(p.read_text() for p in PACKAGE.rglob("models.py")))
    assert declared
    assert [name for name in declared if name not in present] == []


def test_old_names_of_modules_are_for_landed_migrations_alone() -> None:
    old = re.compile(
        r"^from jobtease\.(?:database|indexes) import|^from jobtease import [^\n]*\b(?:database|indexes)\b", re.M
    )
    users = [path for path in PACKAGE.rglob("*.py") if old.search(path.read_text(encoding="utf-8"))]
    assert len(users) > 5
    assert {path.parent for path in users} == {PACKAGE / "migrations"}
