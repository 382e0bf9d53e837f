"""Results too many to write out in a test: stored beside it as lines, compared as a whole, and written anew by `make pages`."""

from collections.abc import Sequence
from difflib import unified_diff
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
READINGS = TESTS / "readings"


def compare(lines: Sequence[str], stored: Path, config: pytest.Config) -> None:
    """With what is stored in this file; `--pages` stores it."""
    if config.getoption("--pages"):
        stored.parent.mkdir(parents=True, exist_ok=True)
        stored.write_text("\n".join(lines) + "\n", encoding="utf-8")
    before = stored.read_text(encoding="utf-8").splitlines() if stored.exists() else []
    name = f"tests/{stored.relative_to(TESTS)}"
    difference = list(unified_diff(before, list(lines), name, "now", lineterm=""))
    assert not difference, "\n".join([*difference[:80], "If this is meant: make pages, and read the difference."])
