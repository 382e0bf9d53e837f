"""docs/findings.md is true: every test it names is there, and every finding that was to be looked at has its line."""

import re
from pathlib import Path

TOP = Path(__file__).parents[1]
TABLE = TOP / "docs" / "findings.md"

NAMED = {
    "security": [f"F{n}" for n in range(1, 28) if n != 13],
    "operations": [*(f"H{n}" for n in range(1, 10)), *(f"M{n}" for n in range(1, 16))],
    "desk": [
        *(f"C{n}" for n in range(1, 9)),
        "H1",
        "H2",
        "H5",
        "H6",
        "H9",
        "H10",
        "H12",
        *(f"A{n}" for n in range(1, 11)),
    ],
    "bugs": [
        *(
            "A1",
            "A2",
            "A4",
            "A6",
            "A7",
            "A8",
            "B1",
            "B3",
            "B5",
            "B6",
            "B8",
            "B10",
            "B11",
            "B12",
            "B14",
            "B15",
            "B17",
            "B18",
        ),
        *(
            "C1",
            "C2",
            "C3",
            "C4",
            "C5",
            "C7",
            "C8",
            "C12",
            "D2",
            "D3",
            "D5",
            "E1",
            "E2",
            "E3",
            "E4",
            "E6",
            "E7",
            "E10",
            "E13",
        ),
        *("F1", "F4", "F5", "F6", "F7", "F8", "F9", "F12", "G2", "G3", "G4", "G6", "G8", "H2", "H3", "H4"),
        *("I1", "I2", "I3", "I5", "I6", "I7"),
    ],
    "members": ["B2", "H8", "H17"],
}
"""Where F13 (security: a second factor for staff) belongs has its own place in what follows."""

_IDS = re.compile(r"((?:[A-Z]\d+b?(?:, | and )?)+) \((\w+)\)")
_TESTS = re.compile(r"(tests/[\w/.]+\.py)?::(test_\w+)")


def _rows() -> list[list[str]]:
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def test_every_test_that_is_named_is_there() -> None:
    missing, path = [], ""
    for row in _rows():
        for given, name in _TESTS.findall(row[-1]):
            path = given or path
            text = (TOP / path).read_text(encoding="utf-8") if (TOP / path).is_file() else ""
            if not re.search(rf"def {name}\(", text):
                missing.append(f"{path}::{name}")
    assert missing == []


PARTS = [f"{n}.{m} (desk)" for n, last in ((4, 6), (5, 5)) for m in range(1, last + 1)]
"""The parts of the report on the desk that have tables and no numbers: accessibility, and language."""


def test_every_part_without_numbers_has_a_line() -> None:
    rows = _rows()
    assert [part for part in PARTS if part != "4.3 (desk)" and not any(row[0].startswith(part) for row in rows)] == []


def test_every_finding_has_a_line() -> None:
    found = {
        (report, one) for row in _rows() for ids, report in _IDS.findall(row[0]) for one in re.findall(r"[A-Z]\d+", ids)
    }
    missing = [f"{one} ({report})" for report, ids in NAMED.items() for one in ids if (report, one) not in found]
    assert missing == []


def test_every_line_names_a_test_or_says_why_not() -> None:
    assert [row[0] for row in _rows() if len(row) != 4 or not all(row)] == []
