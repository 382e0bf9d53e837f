"""`make bench`: runs every benchmark in a process of its own, prints a table and writes bench.json.

    python -m tests.benchmarks [name ...] [--large] [--strict]

Ends with 1 when one fails; the figures of the others are written all the same. What is wanted of them stands in wanted.py: it is
said which are missed, and with --strict that ends with 1 as well.
"""

import argparse
import ast
import importlib
import inspect
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.figures import Figure, fault, table
from tests.benchmarks.wanted import report

TOP = Path(__file__).parents[2]
PACKAGE = "tests.benchmarks"
MINUTES = 30


def benchmarks(folder: Path) -> list[str]:
    """The names of the modules in a folder that have a `measure`, without importing them."""
    return [
        path.stem
        for path in sorted(folder.glob("[!_]*.py"))
        if any(
            isinstance(node, ast.FunctionDef) and node.name == "measure" for node in ast.parse(path.read_text()).body
        )
    ]


def run(module: str, *, large: bool, paths: list[Path]) -> list[Figure]:
    """Measure in a process of its own, so that memory, caches and event loops of one don't count in another.

    Raises RuntimeError when it fails, takes over MINUTES, or gives something else than figures.
    """
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder, "figures.json")
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, paths))}
        command = [sys.executable, "-m", PACKAGE, "--answer", str(answer), module, *(["--large"] if large else [])]
        try:
            subprocess.run(command, env=environment, cwd=TOP, check=True, timeout=MINUTES * 60)
        except subprocess.CalledProcessError as error:
            raise RuntimeError(f"ended with {error.returncode}") from error
        except subprocess.TimeoutExpired as error:
            raise RuntimeError(f"took more than {MINUTES} minutes") from error
        figures = json.loads(answer.read_text())
    if not figures or (faults := list(filter(None, map(fault, figures)))):
        raise RuntimeError("; ".join(faults) if figures else "gave no figures")
    return list(figures)


def collect(
    names: list[str], *, large: bool, output: Path, package: str = PACKAGE, beside: Path = TOP, strict: bool = False
) -> int:
    """Run the named benchmarks one after the other, print and write their figures, and return the exit status."""
    figures: list[Figure] = []
    failed: list[str] = []
    for name in names:
        started = time.monotonic()
        print(f"{name} ...", end="", file=sys.stderr, flush=True)
        try:
            figures += run(f"{package}.{name}", large=large, paths=[TOP / "platform", TOP, beside])
            print(f" {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
        except RuntimeError as error:
            failed.append(name)
            print(f" failed: {error}", file=sys.stderr, flush=True)
    output.write_text(json.dumps(figures, indent=2) + "\n")
    print(table(figures))
    lines, all_kept = report(figures)
    for line in lines:
        print(line)
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed or (strict and not all_kept) else 0


def main() -> int:
    """Read the command line; see the top of this file."""
    parser = argparse.ArgumentParser(prog="make bench", description="Measure, print a table, write bench.json.")
    parser.add_argument("names", nargs="*", help="only these benchmarks")
    parser.add_argument("--large", action="store_true", help="also the sizes that take long: 1,000,000 posts")
    parser.add_argument("--strict", action="store_true", help="end with 1 when a figure is not as wanted")
    parser.add_argument("--answer", type=Path, help=argparse.SUPPRESS)  # we are the process of one benchmark
    options = parser.parse_args()
    if options.answer:
        measure = importlib.import_module(options.names[0]).measure
        has_sizes = "large" in inspect.signature(measure).parameters
        figures = measure(large=options.large) if has_sizes else measure()
        options.answer.write_text(json.dumps(figures))
        return 0
    known = benchmarks(Path(__file__).parent)
    if unknown := sorted(set(options.names) - set(known)):
        parser.error(f"no such benchmark: {', '.join(unknown)}; there are: {', '.join(known)}")
    return collect(options.names or known, large=options.large, output=TOP / "bench.json", strict=options.strict)


if __name__ == "__main__":
    sys.exit(main())
