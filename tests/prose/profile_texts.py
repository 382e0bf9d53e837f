"""Profiles to give advice on: the examples of the rules and the texts of `texts.toml`, read as passages and periods."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from jobtease.prose.checking import Passage, Period, Tip, advise
from jobtease.words import sentences

TODAY = date(2026, 12, 1)
_PERIOD = re.compile(r"(\d{4}(?:-\d\d)?) – (\d{4}(?:-\d\d)?)?(?:: (.+))?")


@dataclass(frozen=True)
class Profile:
    """What `advise` is given."""

    passages: tuple[Passage, ...]
    periods: tuple[Period, ...]
    language: str

    def tips(self, *, page: str = "", dismissed: tuple[str, ...] = ()) -> tuple[Tip, ...]:
        return advise(self.passages, self.periods, language=page or self.language, today=TODAY, dismissed=dismissed)

    def rules(self) -> list[str]:
        return [tip.rule for tip in self.tips()]


def example(text: str, section: str, language: str) -> Profile:
    """Each line of an example is a passage, or a period with or without words."""
    passages, periods = [], []
    for place, line in enumerate(text.split("\n")):
        if match := _PERIOD.fullmatch(line):
            periods.append(Period(f"p{place}", match[1], match[2] or "", bool(match[3])))
        if (said := match[3] if match else line) is not None:
            passages.append(Passage(f"l{place}", section, said, f"e{place}" if match else ""))
    return Profile(tuple(passages), tuple(periods), language)


@cache
def profiles(kind: str) -> tuple[tuple[Profile, tuple[str, ...]], ...]:
    """The profiles under that name, each with the rules that are expected."""
    return tuple((_profile(row), tuple(row.get("expected", ()))) for row in _texts()[kind])


def afterwards(language: str) -> list[str]:
    """Sentences that were written when the rules were there."""
    return list(_texts()["afterwards"][language].strip().splitlines())


@cache
def _texts() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("texts.toml").read_text(encoding="utf-8"))


def _profile(row: dict[str, Any]) -> Profile:
    passages: list[Passage] = []
    periods: list[Period] = []
    for section, entry, text in _entries(row):
        words = text
        if match := _PERIOD.fullmatch(text):
            periods.append(Period(entry, match[1], match[2] or "", bool(match[3])))
            words = match[3] or ""
        passages += [
            Passage(f"{entry}.{place}", section, one.text, entry) for place, one in enumerate(sentences.split(words))
        ]
    return Profile(tuple(passages), tuple(periods), row["language"])


def _entries(row: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for section, said in row.items():
        if section not in ("language", "expected"):
            for place, text in enumerate(said if isinstance(said, list) else [said]):
                yield section, f"{section}{place}", text
