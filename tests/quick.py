"""Which tests the inner loop (`make quick`) leaves out: those that took most computing when it was last measured.

    make measure      runs every test that `make quick` could run, one after the other, and writes tests/not_quick.txt anew

Computing and not waiting is measured, so a busy machine gives the same list. A test that isn't in the list, a new one above all,
is run. Everything works in `make test`.
"""

import os
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import forks

LIST = Path(__file__).with_name("not_quick.txt")
BUDGET = 8.0
"""Seconds of computing for the whole loop, spread over the cores: what is left out is the dearest, until the rest fits."""

PATIENCE = 6
"""How many times its budget the loop may take until it says so: half of it is waiting, on a busy machine more."""

A_START = 2.0
"""Seconds that a command of main.py in a process of its own computes: it is a child of the fork server, so nobody here can ask."""


def function_of(item: pytest.Item) -> str:
    """A test without its parameters: path::name."""
    return item.nodeid.partition("[")[0]


def leave_out(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect what is in the list."""
    listed = set(LIST.read_text(encoding="utf-8").split())
    slow = [item for item in items if function_of(item) in listed]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if function_of(item) not in listed]


class Reminder:
    """A plugin that says when the loop has grown: a list that nobody measured anew for a while leaves too little out."""

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """One line, and no verdict: a busy machine is slow as well."""
        spent = sum(
            getattr(report, "duration", 0.0) for reports in terminalreporter.stats.values() for report in reports
        )
        if spent > PATIENCE * BUDGET:
            terminalreporter.write_line(
                f"These tests took {spent:.0f} s together. `make measure` chooses anew which are quick."
            )


class Measure:
    """A plugin that notes how much each test computes, its child processes included."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, float] = defaultdict(float)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Setup, call and teardown."""
        before = _computed()
        try:
            return (yield)
        finally:
            self.spent[function_of(item)] += _computed() - before

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the list."""
        total, dear = sum(self.spent.values()), list[str]()
        for name, seconds in sorted(self.spent.items(), key=lambda one: -one[1]):
            if total <= BUDGET:
                break
            dear.append(name)
            total -= seconds
        LIST.write_text("".join(f"{name}\n" for name in sorted(dear)), encoding="utf-8")


def _computed() -> float:
    """Seconds of computing of this process and of its children that have ended; of those of the fork server what a start takes."""
    spent = os.times()
    return time.process_time() + spent.children_user + spent.children_system + A_START * len(forks.begun)
