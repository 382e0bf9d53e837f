"""What every test may ask for. By default on SQLite; `pytest --postgres` runs the same tests on PostgreSQL too.

`house` is the whole application, open, with an empty migrated database; `await house.join("Yara")` gives a signed-in person with
a browser of their own. Handlers, actions and queries run in the test's own event loop, so a test may also call them directly.
"""

import asyncio
import os
import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, closing
from pathlib import Path

import pytest

from jobtease import app as composition
from jobtease import migrate
from jobtease.settings import Settings
from tests.house import House
from tests.postgres import Cluster, postgres

__all__ = ["postgres"]

SECRET = "a secret for tests, forty characters long"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--postgres", action="store_true", help="run the tests on PostgreSQL as well as on SQLite")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A skipped test looks like a passed one; where nobody reads the output, it makes the run fail."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") and reporter and reporter.stats.get("skipped"):
        reporter.write_line("Skipped tests fail the run when CI is set.", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


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
        with closing(sqlite3.connect(folder / "jobtease.sqlite3")) as database:  # tests copy this one file
            assert database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    return url


@pytest.fixture
async def make_settings(
    request: pytest.FixtureRequest, migrated: str, tmp_path: Path
) -> AsyncIterator[Callable[..., Awaitable[Settings]]]:
    """A function that gives settings for a database like the migrated one, with some of them changed."""
    cluster: Cluster | None = request.getfixturevalue("postgres") if migrated.startswith("postgres") else None
    borrowed = []

    async def make(**changes: object) -> Settings:
        data = tmp_path / "data"
        data.mkdir(exist_ok=True)
        if cluster:
            url = await cluster.borrow(migrated)
            borrowed.append(url)
        else:
            shutil.copy(migrated.removeprefix("sqlite://"), data / "jobtease.sqlite3")
            url = f"sqlite://{data}/jobtease.sqlite3"
        values: dict[str, object] = {
            "data": data,
            "database": url,
            "secret": SECRET,
            "origin": "http://testserver",
            "geocoder": "",
            "hold_newcomers": False,
            "consume": False,
        }
        return Settings(**(values | changes))  # type: ignore[arg-type]

    yield make
    for url in borrowed:
        assert cluster
        await cluster.give_back(url, migrated)


@pytest.fixture
async def house(make_settings: Callable[..., Awaitable[Settings]]) -> AsyncIterator[House]:
    """The application, open. Newcomers are not held and nothing runs beside it: `await house.work()` lets consumers catch up."""
    async with AsyncExitStack() as stack:
        yield await stack.enter_async_context(House.opened(composition.create_app(await make_settings())))


@pytest.fixture
async def strict_house(make_settings: Callable[..., Awaitable[Settings]]) -> AsyncIterator[House]:
    """As `house`, with newcomers held as in production."""
    async with AsyncExitStack() as stack:
        settings = await make_settings(hold_newcomers=True)
        yield await stack.enter_async_context(House.opened(composition.create_app(settings)))
