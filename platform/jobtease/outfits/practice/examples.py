"""Training examples: three drawn outfits to practise on, and what experienced reviewers said of them (`examples.toml`, read once).

Pure data: nothing here knows a viewer or a database. What they said is put into words by the same code as a real answer.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jobtease.outfits.answer.summary import Advised, Answer, Reviewed, summarise
from jobtease.rubrics import rubric
from jobtease.words.translations import in_tables

WIDTH, HEIGHT = 600, 800
"""Of every drawing, in its own units."""


@dataclass(frozen=True)
class Example:
    """A garment in a drawing: where it is in per cent, and why reviewers say what they say."""

    key: str
    x: int
    y: int
    whys: Mapping[str, str]


@dataclass(frozen=True)
class Practice:
    """One drawn outfit."""

    key: str
    sector: str
    rubric: int
    texts: Mapping[str, str]
    examples: tuple[Example, ...]
    reviewers: tuple[Reviewed, ...]

    def text(self, name: str, language: str) -> str:
        """job, question, shown (the drawing in words) or lesson, in "nl" or "en"."""
        return self.texts[f"{name}_{in_tables(language)}"]

    def why(self, example: Example, language: str) -> str:
        return example.whys[in_tables(language)]

    def answer(self, language: str) -> Answer:
        """What experienced reviewers said, as one answer."""
        place = rubric.rubric_for(self.sector, language=language, version=self.rubric).place
        return summarise(self.reviewers, language, place=place, closed=True)


def _read(path: Path) -> Mapping[str, Practice]:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    found = [_practice(row, raw["rubric"]) for row in raw["practices"]]
    return MappingProxyType({one.key: one for one in found})


def _practice(row: Mapping[str, Any], version: int) -> Practice:
    return Practice(
        key=row["key"],
        sector=row["sector"],
        rubric=version,
        texts=MappingProxyType({key: text for key, text in row.items() if key[-3:] in ("_nl", "_en")}),
        examples=tuple(
            Example(one["key"], one["x"], one["y"], {"nl": one["why_nl"], "en": one["why_en"]})
            for one in row["garments"]
        ),
        reviewers=tuple(Reviewed(tuple(_advised(advice) for advice in said.split(","))) for said in row["reviewers"]),
    )


def _advised(text: str) -> Advised:
    """ "keep jacket neat fits-the-job" taken apart."""
    verdict, garment, *chips = text.split()
    return Advised(garment, verdict, tuple(chips))


PRACTICES = _read(Path(__file__).with_name("examples.toml"))
"""The practices by key, in the order in which they are done."""
