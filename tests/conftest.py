"""What every test may ask for."""

import os

import pytest

from tests.postgres import postgres as postgres


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--postgres", action="store_true", help="run the tests on PostgreSQL as well as on SQLite")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A skipped test looks like a passed one; where nobody reads the output, it makes the run fail."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") and reporter and reporter.stats.get("skipped"):
        reporter.write_line("Skipped tests fail the run when CI is set.", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
