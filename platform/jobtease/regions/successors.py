"""Municipal mergers: which municipality ends, on which day, and which one goes on in its place (successors.tsv).

A day in the table may be that of a bill. Until whoever looks after the installation knows that it is law, they can put a merger off
(JOBTEASE_MERGERS_PUT_OFF): then the old municipality stays what it is, whatever the day.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from jobtease import clock


@dataclass(frozen=True)
class Merger:
    """From midnight in the Netherlands on this day, `code` is part of `successor`."""

    code: str
    name: str
    successor: str
    day: date
    source: str


@cache
def mergers() -> Mapping[str, Merger]:
    """Every merger there is, past ones too, by the code of what ends."""
    with Path(__file__).with_name("successors.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {
            row["code"]: Merger(
                row["code"], row["name"], row["successor"], date.fromisoformat(row["from"]), row["source"]
            )
            for row in rows
        }


_off: frozenset[str] = frozenset()


def codes_in(written: str) -> frozenset[str]:
    """The codes of a setting, which have commas between them."""
    return frozenset(code for part in written.split(",") if (code := part.strip().upper()))


def put_off(codes: Iterable[str]) -> None:
    """Say, once for this process, which mergers are not in force whatever their day is."""
    global _off
    _off = frozenset(codes)


def is_put_off(code: str) -> bool:
    """Whether this installation put it off."""
    return code in _off


def ended() -> frozenset[str]:
    """Codes of the municipalities that are part of another one by now."""
    today = clock.local(clock.now()).date()
    return frozenset(one.code for one in mergers().values() if one.day <= today and one.code not in _off)


def near() -> list[Merger]:
    """Mergers of which somebody must know now: from three months before their day until a month after, and all that are put off."""
    today = clock.local(clock.now()).date()
    return [
        one
        for one in mergers().values()
        if one.code in _off or one.day - timedelta(days=92) <= today <= one.day + timedelta(days=31)
    ]


def told(written: str) -> list[str]:
    """What the setting puts off, and what it names by mistake, for somebody who looks after the installation; a sentence each."""
    off = codes_in(written)
    return [
        f"JOBTEASE_MERGERS_PUT_OFF: {mergers()[code].name} ({code}) stays, whatever the day. Take it out once it is law."
        if code in mergers()
        else f"JOBTEASE_MERGERS_PUT_OFF names {code}, which is no municipality that ends (regions/successors.tsv)."
        for code in sorted(off)
    ]


def successor(code: str, gone: frozenset[str]) -> str:
    """Which one goes on in the place of a code that is among `gone`; the code itself when it isn't. Mergers of mergers are followed."""
    for _ in mergers():
        if code not in gone:
            return code
        code = mergers()[code].successor
    return code
