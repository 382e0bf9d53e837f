"""`make bench` runs each benchmark apart, writes what it measured, and fails when one of them fails."""

import json
from pathlib import Path

import pytest

from tests.benchmarks import wanted
from tests.benchmarks.__main__ import benchmarks, collect

GOOD = """
import os
def measure(large):
    ratio = 1234.5 if large else 0.5
    return [{"name": "good.pid", "figure": os.getpid(), "unit": "", "compared_with": "a small one", "ratio": ratio}]
"""
BROKEN = "def measure(large):\n    raise SystemExit(3)\n"
ODD = "def measure(large):\n    return [{'name': 'odd'}]\n"
EMPTY = "def measure():\n    return []\n"
ASIDE = "def server():\n    pass\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made_up = tmp_path / "made_up"
    made_up.mkdir()
    for name, text in {"good": GOOD, "broken": BROKEN, "odd": ODD, "empty": EMPTY, "aside": ASIDE}.items():
        (made_up / f"{name}.py").write_text(text)
    return made_up


def test_benchmarks_are_the_modules_that_measure(folder: Path) -> None:
    assert benchmarks(folder) == ["broken", "empty", "good", "odd"]


def test_the_figures_are_printed_and_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = folder / "bench.json"
    assert collect(["good"], large=True, output=output, package="made_up", beside=folder.parent) == 0
    figures = json.loads(output.read_text())
    assert [(one["name"], one["ratio"]) for one in figures] == [("good.pid", 1234.5)]
    heading, line, row = capsys.readouterr().out.splitlines()
    assert heading.split() == ["|", "what", "|", "figure", "|", "unit", "|", "ratio", "|", "compared", "with", "|"]
    assert len(heading) == len(line) == len(row)
    assert "1234.500 | a small one" in row


def test_one_that_fails_makes_the_run_fail_but_not_the_others(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    output = folder / "bench.json"
    status = collect(
        ["broken", "empty", "good", "odd"], large=False, output=output, package="made_up", beside=folder.parent
    )
    assert status == 1
    assert [one["name"] for one in json.loads(output.read_text())] == ["good.pid"]
    said = capfd.readouterr().err
    assert "ended with 3" in said
    assert "gave no figures" in said
    assert "not the fields of a Figure" in said
    assert "Failed: broken, empty, odd" in said


def test_what_is_wanted_is_said_and_asked_for_with_strict(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(strict: bool) -> int:
        return collect(
            ["good"], large=True, output=folder / "b.json", package="made_up", beside=folder.parent, strict=strict
        )

    monkeypatch.setitem(wanted.WANTED, "good.pid", wanted.Wanted(most=1000))
    assert [run(strict=False), run(strict=True)] == [0, 1]
    assert capsys.readouterr().out.count("MISSED  good.pid: ratio at most 1000") == 2
    monkeypatch.setitem(wanted.WANTED, "good.pid", wanted.Wanted(least=1000))
    assert run(strict=True) == 0
    of_pid = wanted.Wanted(most=1, of_ratio=False)
    monkeypatch.setitem(wanted.WANTED, "good.pid", of_pid)
    assert run(strict=True) == 1
    monkeypatch.setitem(wanted.WANTED, "good.pid", wanted.Wanted(most=1, otherwise=of_pid))
    assert run(strict=True) == 1
    monkeypatch.setitem(
        wanted.WANTED, "good.pid", wanted.Wanted(most=1, of_ratio=False, otherwise=wanted.Wanted(most=2000))
    )
    assert run(strict=True) == 0


def test_what_is_wanted_is_wanted_of_a_benchmark_that_there_is() -> None:
    known = benchmarks(Path(wanted.__file__).parent)
    assert {name.partition(".")[0] for name in wanted.WANTED} <= set(known)
