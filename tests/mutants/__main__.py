"""Mutation testing: does a test notice when a line is wrong? A seeded sample, each mutant against the tests that run its line.

    make mutants ARGS="--sample 200 --seed 1"

First all quick tests run once on SQLite and coverage notes who runs what. Who survives those has a second trial: all tests of its
feature, slow ones too, and its own tests on PostgreSQL. Wanted: nine of ten noticed, and of the guards (who may, which may) nineteen of
twenty. The survivors are listed; each is a missing test, or a line that could as well be otherwise.
"""

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from queue import SimpleQueue

import coverage

from tests.mutants.candidates import Mutant, candidates
from tests.mutants.constants import statement, users
from tests.mutants.trees import TOP, copied

SOURCE = Path("platform") / "jobtease"
PYTEST = ["-q", "-n", "0", "-p", "no:cacheprovider", "--ignore=tests/browser", "--ignore=tests/benchmarks"]
QUICK = ["-m", "not slow"]
ALL = ["-m", ""]
WANTED = {"all": 0.90, "guards": 0.95}
SECONDS = 300
MOST_TESTS = 250
"""A line that everything runs through is tried with so many tests: half of them go for little else, half for most."""
MOST_ON_POSTGRES = 60
PASSED, FAILED = 0, 1
"""Exit codes of pytest."""


@dataclass(frozen=True)
class Outcome:
    """What became of one mutant: noticed, survived, or never run by any test."""

    mutant: Mutant
    noticed: bool
    tests: int


def _python(*words: str, folder: Path, data: Path, seconds: float | None = None) -> int:
    """The exit code; -1 when the time was up."""
    environment = os.environ | {
        "PYTHONPATH": f"{folder / 'platform'}{os.pathsep}{folder}",
        "COVERAGE_FILE": str(data),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    try:
        done = subprocess.run(
            [sys.executable, *words], cwd=folder, env=environment, capture_output=True, text=True, timeout=seconds
        )
    except subprocess.TimeoutExpired:
        return -1
    if seconds is None and done.returncode:
        sys.exit(f"the tests fail before anything was changed:\n{done.stdout[-4000:]}")
    return done.returncode


def measure(folder: Path, data: Path) -> None:
    """Run the quick tests once and keep who runs which line."""
    measuring = ["-m", "coverage", "run", f"--source={folder / SOURCE}", "-m", "pytest", "-p", "tests.mutants.contexts"]
    _python(*measuring, *PYTEST, *QUICK, "tests", folder=folder, data=data)


def tests_of(data: coverage.CoverageData, folder: Path, mutant: Mutant) -> list[str]:
    """The tests that run the mutant's line, those of its feature first, then by how little else they run. SQL of a module runs once,
    at the import: then the tests that run the lines which use it."""
    lines = {
        *range(mutant.line, mutant.line + 1 + mutant.old.count("\n")),
        *statement(TOP / SOURCE, mutant.path, mutant.line),
    }
    own = [(mutant.path, line) for line in sorted(lines)]
    found: set[str] = set()
    for path, line in (*own, *users(TOP / SOURCE, mutant.path, mutant.line)):
        found |= {test for test in data.contexts_by_lineno(str(folder / SOURCE / path)).get(line, ()) if test}
    found = found or _unseen(data, mutant.path)
    feature = mutant.path.split("/")[0].removesuffix(".py")
    breadth = _breadth(data)
    order = sorted(found, key=lambda test: (not re.search(rf"/(test_)?{feature}\b", test), breadth[test], test))
    half = MOST_TESTS // 2
    return order if len(order) <= MOST_TESTS else [*order[:half], *order[-half:]]


@cache
def _breadth(data: coverage.CoverageData) -> Counter[str]:
    """How many lines each test runs."""
    return Counter(
        test for file in data.measured_files() for tests in data.contexts_by_lineno(file).values() for test in tests
    )


def _unseen(data: coverage.CoverageData, path: str) -> set[str]:
    """Tests for a line that nobody is seen to run: it runs at the import, or in processes that tests start. Those that are called as
    its module, or as one that starts it; else all that start processes."""
    every, file = {test for test in data.measured_contexts() if test}, Path(path)
    starters = {one.stem for one in (TOP / SOURCE).rglob("*.py") if f'"{file.name}"' in one.read_text(encoding="utf-8")}
    own = {test for test in every if any(name in test.partition("::")[0] for name in {file.stem, *starters})}
    return own or {test for test in every if _starts_processes(test.partition("::")[0])}


@cache
def _starts_processes(file: str) -> bool:
    return bool(re.search(r"\b(forks|subprocess|site)\b", (TOP / file).read_text(encoding="utf-8")))


def try_out(mutant: Mutant, tests: Sequence[str], folder: Path) -> bool:
    """Whether a test notices. A mutant that hangs its own tests is noticed, too; a second trial that takes long says nothing."""
    path = folder / SOURCE / mutant.path
    source = path.read_text(encoding="utf-8")
    path.write_text(mutant.applied_to(source), encoding="utf-8")
    try:
        codes = (_pytest(folder, *trial) for trial in trials(mutant, tests))
        return next(codes) != PASSED or FAILED in codes
    finally:
        path.write_text(source, encoding="utf-8")


def _pytest(folder: Path, *words: str) -> int:
    return _python("-m", "pytest", "-x", *PYTEST, *words, folder=folder, data=folder / "unused", seconds=SECONDS)


def trials(mutant: Mutant, tests: Sequence[str]) -> Iterator[list[str]]:
    """What pytest is asked for; lazily, as most mutants need only the first."""
    yield [*QUICK, *tests]
    if own := tests_for(mutant.path):
        yield [*ALL, *own]
    there = dict.fromkeys(test.partition("[")[0] for test in tests if "[sqlite" in test)
    nearest = [test for test in list(there)[:MOST_ON_POSTGRES] if test.partition("::")[0] not in own]
    if own or nearest:
        yield [*QUICK, "--postgres", "-k", "postgres", *own, *nearest]


def tests_for(path: str) -> list[str]:
    """The files of tests of a module's feature: in the feature's folder of tests, or named after the module. Coverage knows of a
    line that is kept in a cache only who asked first."""
    feature, stem = path.split("/")[0], Path(path).stem
    return [
        file.relative_to(TOP).as_posix()
        for file in sorted((TOP / "tests").rglob("test_*.py"))
        if file.parent.name == feature or file.stem.startswith(f"test_{stem}")
    ]


def main() -> int:
    parser = argparse.ArgumentParser(prog="make mutants", description="Does a test notice when a line is wrong?")
    parser.add_argument("--sample", type=int, default=200)
    parser.add_argument("--guards", type=int, default=60, help="how many guards besides")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--only", default="", help="files whose path begins so")
    parser.add_argument("--coverage", type=Path, help="who runs what, kept from another time")
    options = parser.parse_args()
    found = [one for one in candidates(TOP / SOURCE) if one.path.startswith(options.only)]
    chance = random.Random(options.seed)
    plain, guards = ([one for one in found if one.is_guard is kind] for kind in (False, True))
    chosen = [*_drawn(chance, plain, options.sample), *_drawn(chance, guards, options.guards)]
    print(
        f"{len(plain)} mutants and {len(guards)} guards; {len(chosen)} of them are tried (seed {options.seed})",
        flush=True,
    )
    with tempfile.TemporaryDirectory(prefix="mutants-") as name:
        first = copied(Path(name) / "0")
        kept = options.coverage or Path(name) / "coverage"
        if not kept.exists():
            measure(first, kept)
        outcomes = _all(chosen, kept, first, Path(name), options.workers)
    return report(outcomes)


def _drawn(chance: random.Random, found: Sequence[Mutant], number: int) -> list[Mutant]:
    """As many as were asked for, of those that Python can read."""
    order = chance.sample(found, len(found))
    drawn: list[Mutant] = []
    while order and len(drawn) < number:
        mutant = order.pop()
        if mutant.compiles((TOP / SOURCE / mutant.path).read_text(encoding="utf-8")):
            drawn.append(mutant)
    return drawn


def _all(chosen: Sequence[Mutant], kept: Path, first: Path, room: Path, workers: int) -> list[Outcome]:
    data = coverage.CoverageData(str(kept))
    data.read()
    measured_in = Path(next(iter(data.measured_files()))).as_posix().split(f"/{SOURCE.as_posix()}/")[0]
    todo = [(mutant, tests_of(data, Path(measured_in), mutant)) for mutant in chosen]
    # Beware: whom pytest doesn't find by name ends the run with an exit code that would look like noticing.
    every = sorted({test for _mutant, tests in todo for test in tests})
    _python("-m", "pytest", "--collect-only", *PYTEST, *every, folder=first, data=room / "unused")
    folders: SimpleQueue[Path] = SimpleQueue()
    for number in range(workers):
        folders.put(first if number == 0 else copied(room / str(number)))

    def one(given: tuple[Mutant, list[str]]) -> Outcome:
        mutant, tests = given
        folder = folders.get()
        try:
            outcome = Outcome(mutant, bool(tests) and try_out(mutant, tests, folder), len(tests))
        finally:
            folders.put(folder)
        print(
            "." if outcome.noticed else f"\n{mutant}  ({len(tests)} tests)",
            end="" if outcome.noticed else "\n",
            flush=True,
        )
        return outcome

    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(one, todo))


def report(outcomes: Sequence[Outcome]) -> int:
    """Say how many were noticed, of all and of the guards; 1 when that is less than wanted."""
    parts = {"all": outcomes, "guards": [one for one in outcomes if one.mutant.is_guard]}
    missed = False
    print()
    for name, part in parts.items():
        if part:
            share = sum(one.noticed for one in part) / len(part)
            missed |= share < WANTED[name]
            print(f"{name}: {share:.1%} of {len(part)} noticed (wanted: {WANTED[name]:.0%})")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
