"""The tree, and copies of it to change lines in."""

import shutil
import subprocess
from pathlib import Path

TOP = Path(__file__).parents[2]


def copied(to: Path) -> Path:
    """Everything that is or may be committed, as a repository of its own: there are tests of what git has."""
    everywhere = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache")

    def ignored(folder: str, names: list[str]) -> set[str]:
        return everywhere(folder, names) | ({"data"} if Path(folder) == TOP else set())  # of `make run`

    made = Path(shutil.copytree(TOP, to, ignore=ignored))
    subprocess.run(["git", "init", "--quiet", str(made)], check=True)
    return made
