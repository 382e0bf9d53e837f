"""The project's set-up keeps its promises: pins for every dependency, and nothing that only works on one machine."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests import quick
from tests.mutants import trees

TOP = Path(__file__).parents[1]
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text())["project"]
LOCKS = {
    "requirements.txt": PROJECT["dependencies"],
    "requirements-test.txt": PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"],
    "requirements-provider.txt": (TOP / "tests/accounts/directory/provider.in").read_text().split(),
}
# Of a machine: the folders of one person, of one workplace, of temporary things. Ours on a server may be in the docs.
FOREIGN_PATH = re.compile(r"(?<![\w./-])/(?:home|root|Users|work|opt|tmp|mnt|srv)/(?!jobtease\b)[\w.-]+")
# Of a package registry: the options by which an installer is told of one, and hosts that call themselves one.
REGISTRY = re.compile(
    r"--(?:(?:extra-)?index-url|find-links|trusted-host)|\b(?:pypi|registry|mirror)\.[a-z0-9-]+\.[a-z]{2,}"
)
TEXT = set(
    [".py", ".toml", ".txt", ".md", ".html", ".css", ".js", ".sh", ".po", ".json", ".yml", ".cfg", ".csv", ".svg"]
) | {""}


def pins(lock: str) -> dict[str, str]:
    """Name to version of each line of a lock file that pins a package."""
    found = re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", (TOP / lock).read_text(), flags=re.MULTILINE)
    return {canonicalize_name(name): version for name, version in found}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_pinned_within_its_range(lock: str) -> None:
    pinned = pins(lock)
    for line in LOCKS[lock]:
        wanted = Requirement(line)
        version = pinned.get(canonicalize_name(wanted.name))
        assert version, f"{wanted.name} is not in {lock}: give `make lock`"
        assert wanted.specifier.contains(version), (
            f"{lock} has {wanted.name} {version}, not {wanted.specifier}: `make lock`"
        )


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes_and_no_lock_names_an_address(lock: str) -> None:
    text = (TOP / lock).read_text()
    entries = re.split(r"\n(?=[A-Za-z0-9])", text)
    assert all("--hash=sha256:" in entry for entry in entries if "==" in entry)
    assert "://" not in text
    assert not re.search(r"^\s*-(?!-hash)", text, flags=re.MULTILINE)


def test_the_tests_run_with_the_versions_that_people_run() -> None:
    run, test = pins("requirements.txt"), pins("requirements-test.txt")
    assert {name: test.get(name) for name in run} == run


def test_no_committed_file_names_a_machine_or_a_registry() -> None:
    faults = [
        f"{path.relative_to(TOP)}:{number}: {found.group()}"
        for path in committed_files()
        if path.suffix in TEXT
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        for found in [foreign(line)]
        if found
    ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    "line",
    [
        "data = '" + "/home" + "/yara/jobtease'",
        "sys.path.insert(0, '" + "/opt" + "/wheels')",
        "pip install --extra" + "-index-url x",
        "see pypi" + ".example.nl/simple",
    ],
)
def test_a_line_that_names_one_is_found(line: str) -> None:
    assert foreign(line)


@pytest.mark.parametrize("line", ["GET /offers/1", "docs/tmp/notes", "the registry of events. Then", "/homes/x"])
def test_an_ordinary_line_is_let_through(line: str) -> None:
    assert not foreign(line)


def test_every_link_between_our_documents_leads_somewhere() -> None:
    dead = [
        f"{path.relative_to(TOP)}: {target}"
        for path in committed_files()
        if path.suffix == ".md"
        for target in re.findall(r"\]\(([^)#\s]+)", path.read_text(encoding="utf-8"))
        if "://" not in target and not target.startswith("mailto:") and not (path.parent / target).exists()
    ]
    assert not dead, "\n".join(dead)


def test_make_prints_every_target_that_people_may_give() -> None:
    rules = (TOP / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.+)$", rules, flags=re.MULTILINE)
    assert phony
    printed = subprocess.run(["make", "--silent"], cwd=TOP, capture_output=True, text=True, check=True).stdout
    assert re.findall(r"^  make (\w+)", printed, flags=re.MULTILINE) == phony[1].split()


def foreign(line: str) -> re.Match[str] | None:
    return FOREIGN_PATH.search(line) or REGISTRY.search(line)


def test_a_copy_that_lines_are_changed_in_has_all_that_git_has(tmp_path: Path) -> None:
    made = trees.copied(tmp_path / "copy")
    assert {path.relative_to(made) for path in committed_files(made)} == {
        path.relative_to(TOP) for path in committed_files()
    }


def committed_files(top: Path = TOP) -> list[Path]:
    """What git has, or would have at the next commit."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=top,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return [path for name in listed.split("\0") if name and (path := top / name).is_file()]


def test_what_the_quick_loop_leaves_out_is_there() -> None:
    """A test that was renamed would be in the loop again, whatever it takes."""
    listed = quick.LIST.read_text(encoding="utf-8").split()
    files = {name.partition("::")[0] for name in listed}
    there = {
        f"{file}::{test}"
        for file in files
        if (TOP / file).is_file()
        for test in re.findall(r"^(?:async )?def (test_\w+)", (TOP / file).read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert listed
    assert [name for name in listed if name not in there] == []
