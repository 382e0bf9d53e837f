"""What a benchmark gives back.

A benchmark is a module in this folder with

    def measure(large: bool) -> list[Figure]

which may take minutes and use both cores: it has the machine, and a process, to itself. `large` asks for the sizes that
take too long for every day (1,000,000 posts); leave it out of the signature where there are none. Machines differ, so
what counts is a `ratio` to something measured in the same run: a bare route, a tenth of the rows, another program.
"""

from typing import TypedDict, get_type_hints


class Figure(TypedDict):
    """One line of the table and of bench.json."""

    name: str  # "feed.vs_plaintext": the benchmark, then what of it
    figure: float
    unit: str  # "requests/s", "s", "MB"
    compared_with: str  # "" when it stands alone
    ratio: float | None  # figure divided by that of what it is compared with


def fault(figure: object) -> str:
    """Why this is not a Figure; empty when it is one."""
    if not isinstance(figure, dict) or set(figure) != set(get_type_hints(Figure)):
        return f"not the fields of a Figure: {figure!r}"
    if not isinstance(figure["figure"], int | float) or not isinstance(figure["ratio"], int | float | None):
        return f"not a number: {figure!r}"
    return ""


def table(figures: list[Figure]) -> str:
    """The figures as aligned text, for a terminal and for docs/benchmarks.md alike."""
    lines = [("what", "figure", "unit", "ratio", "compared with")]
    for one in figures:
        ratio = "" if one["ratio"] is None else f"{one['ratio']:.3f}"
        lines.append((one["name"], _short(one["figure"]), one["unit"], ratio, one["compared_with"]))
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    lines.insert(1, tuple("-" * width for width in widths))  # type: ignore[arg-type]  # five columns, as above
    numbers = (1, 3)
    return "\n".join(
        "| "
        + " | ".join(
            cell.rjust(width) if column in numbers else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        + " |"
        for line in lines
    )


def _short(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 1000 else f"{number:.4g}"
