"""A pytest plugin (`-p tests.mutants.contexts`): coverage notes for each line which tests run it.

By the test that is under way, not by what is on the stack: a transaction runs in a task of its own.
"""

from collections.abc import Iterator

import coverage
import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Lines that run from here on are this test's."""
    measuring = coverage.Coverage.current()
    assert measuring, "give: python -m coverage run -m pytest ..."
    measuring.switch_context(item.nodeid)
    yield
