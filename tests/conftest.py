"""What every test may ask for. By default on SQLite; `pytest --postgres` runs the same tests on PostgreSQL too.

`house` is the whole application, open, with an empty migrated database; `await house.join("Yara")` gives a signed-in person with
a browser of their own. Handlers, actions and queries run in the test's own event loop, so a test may also call them directly.
"""

import asyncio
import os
import shutil
import sqlite3
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from jobtease import app as composition
from jobtease import clock, migrate
from jobtease.data import connections
from jobtease.mail import transport
from jobtease.moderation.second_opinions import agreement_rules
from jobtease.regions import successors
from jobtease.settings import Settings
from jobtease.web import http_client
from tests import quick
from tests.house import House
from tests.postgres import Cluster, postgres
from tests.site import PATIENT
from tests.standing import Standing

__all__ = ["postgres"]

# httpx2 asks at every request whether trio runs, and looks for sniffio on the whole path each time when it isn't there.
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]

SECRET = "a secret for tests, forty characters long"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--later", type=float, default=0, help="run as if it were so many hours later")
    parser.addoption("--quick", action="store_true", help="leave out what takes most computing (tests/not_quick.txt)")
    parser.addoption("--measure", action="store_true", help="write tests/not_quick.txt anew")
    parser.addoption("--pages", action="store_true", help="write tests/pages and tests/readings anew")
    parser.addoption("--postgres", action="store_true", help="run the tests on PostgreSQL as well as on SQLite")


def pytest_configure(config: pytest.Config) -> None:
    moved = ExitStack()
    moved.enter_context(clock.travel(timedelta(hours=config.getoption("--later"))))
    config.add_cleanup(moved.close)
    if config.getoption("--measure"):
        config.pluginmanager.register(quick.Measure())
    if config.getoption("--quick"):
        config.pluginmanager.register(quick.Reminder())


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A skipped test looks like a passed one; where nobody reads the output, it makes the run fail."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") and reporter and reporter.stats.get("skipped"):
        reporter.write_line("Skipped tests fail the run when CI is set.", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A test marked `only("sqlite")` or `only("postgres")` isn't there for the other: a return at its top would count as passed."""
    if config.getoption("--quick"):
        quick.leave_out(config, items)
    others = [
        item for item in items if (mark := item.get_closest_marker("only")) and _kind(item) not in (*mark.args, "")
    ]
    if others:
        config.hook.pytest_deselected(items=others)
        items[:] = [item for item in items if item not in set(others)]


def _kind(item: pytest.Item) -> str:
    callspec = getattr(item, "callspec", None)
    return str(callspec.params.get("migrated", "")) if callspec else ""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "migrated" in metafunc.fixturenames:
        kinds = ["sqlite", "postgres"] if metafunc.config.getoption("--postgres") else ["sqlite"]
        metafunc.parametrize("migrated", kinds, indirect=True, scope="session")


@pytest.fixture(scope="session")
def migrated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a migrated, empty database that tests copy: a file, or a PostgreSQL template."""
    folder = tmp_path_factory.mktemp("template")
    if request.param == "postgres":
        cluster: Cluster = request.getfixturevalue("postgres")
        url = asyncio.run(cluster.new_database())
    else:
        url = f"sqlite://{folder}/jobtease.sqlite3"
    asyncio.run(migrate.migrate(Settings(data=folder, database=url, secret=SECRET)))
    if request.param == "sqlite":
        with closing(sqlite3.connect(folder / "jobtease.sqlite3")) as rows:  # tests copy this one file
            assert rows.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    return url


@pytest.fixture(scope="session")
def copied(request: pytest.FixtureRequest, migrated: str) -> Callable[[Path], Awaitable[str]]:
    """A function that gives the address of a new database like the migrated one; on SQLite its file is in this folder."""
    cluster: Cluster | None = request.getfixturevalue("postgres") if migrated.startswith("postgres") else None

    async def copy(folder: Path) -> str:
        if cluster:
            return await cluster.new_database(migrated)
        folder.mkdir(exist_ok=True)
        shutil.copy(migrated.removeprefix("sqlite://"), folder)
        return f"sqlite://{folder}/jobtease.sqlite3"

    return copy


@pytest.fixture(scope="session")
async def standing(
    copied: Callable[[Path], Awaitable[str]], tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Standing]:
    """The database of every house, open between tests."""
    folder = tmp_path_factory.mktemp("standing")
    one = Standing(settings_for(folder, await copied(folder)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connections, "connected", one.connected)
        yield one
        await one.close()


@pytest.fixture(autouse=True)
def no_municipality_ends() -> Iterator[None]:
    """Else what tests find would depend on the day they run. The tests of mergers have a fixture of this name of their own.

    Without the fixture `monkeypatch`: it would be there before the house in every test, and so be undone after the house is closed.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(successors, "mergers", lambda: {})
        yield


@pytest.fixture
def real_clock() -> Iterator[None]:
    """For what meets another clock than ours, that of a file or of another server: with `--later` they would be apart."""
    with clock.travel(datetime.now(UTC)):
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_chance() -> Iterator[None]:
    """No decision is drawn to be judged again, or what the desk says would differ from run to run. Tests of that draw each."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(agreement_rules, "SHARE", 0.0)
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_hurry() -> Iterator[None]:
    """Limits of time that are no settings: the machine may be busy. A test about one of them sets its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(http_client, "TIMEOUT", aiohttp.ClientTimeout(total=600))
        patch.setattr(transport, "TIMEOUT", 600.0)
        yield


@pytest.fixture
def make_settings(
    copied: Callable[[Path], Awaitable[str]], standing: Standing, tmp_path: Path
) -> Callable[..., Awaitable[Settings]]:
    """A function that gives settings for a database of its own like the migrated one, with some of them changed."""

    async def make(**changes: object) -> Settings:
        await standing.close()
        return settings_for(tmp_path / "data", await copied(tmp_path / "data"), **changes)

    return make


def settings_for(data: Path, url: str, **changes: object) -> Settings:
    """Settings of a quiet house: nobody is held, and nothing runs beside it."""
    data.mkdir(exist_ok=True)
    values: dict[str, object] = {
        "data": data,
        "database": url,
        "secret": SECRET,
        "origin": "http://localhost",
        "geocoder": "",
        "hold_newcomers": False,
        "staff_passkeys": False,
        "consume": False,
        **PATIENT,
    }
    return Settings(**(values | changes))  # type: ignore[arg-type]


@pytest.fixture
async def house(standing: Standing, tmp_path: Path) -> AsyncIterator[House]:
    """The application, open. Newcomers are not held and nothing runs beside it: `await house.work()` lets consumers catch up."""
    settings = settings_for(tmp_path / "data", standing.settings.database)
    async with House.opened(composition.create_app(settings)) as house:
        yield house


@pytest.fixture
async def strict_house(standing: Standing, tmp_path: Path) -> AsyncIterator[House]:
    """As `house`, with newcomers held as in production."""
    settings = settings_for(tmp_path / "data", standing.settings.database, hold_newcomers=True)
    async with House.opened(composition.create_app(settings)) as house:
        yield house


@pytest.fixture
async def guarded_house(standing: Standing, tmp_path: Path) -> AsyncIterator[House]:
    """As `house`, where staff need a passkey as in production."""
    settings = settings_for(tmp_path / "data", standing.settings.database, staff_passkeys=True)
    async with House.opened(composition.create_app(settings)) as house:
        yield house
