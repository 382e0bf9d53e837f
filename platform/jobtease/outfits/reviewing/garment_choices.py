"""Feedback form of garments, with everything that can be said of each, in the order in which it is shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jobtease.outfits.forms import Typed
from jobtease.rubrics import rubric
from jobtease.rubrics.rubric import Chip
from jobtease.words.translations import language

AT_ONCE = 6
"""Reasons shown at once; the others are behind one more tap. Of garments as well: the rubric names about as many."""


@dataclass(frozen=True)
class GarmentChoice:
    """A garment with everything that can be said of it."""

    key: str
    label: str
    keep: tuple[Chip, ...]
    swap: tuple[Chip, ...]
    typed: Typed

    def chips(self, verdict: str) -> tuple[Chip, ...]:
        """The reasons for a verdict, with those that were picked before the others."""
        chips = self.keep if verdict == "keep" else self.swap
        return tuple(sorted(chips, key=lambda chip: not self.is_picked(chip)))

    def is_picked(self, chip: Chip) -> bool:
        return self.typed.verdict == chip.verdict and chip.key in self.typed.chips


def choices_of(
    sector: str, version: int, typed: Mapping[str, Typed], garments: Iterable[str]
) -> tuple[GarmentChoice, ...]:
    """One for each of these garments."""
    return tuple(
        GarmentChoice(
            key,
            rubric.garment(key).label(language.get()),
            rubric.chips_for(sector, key, "keep", version),
            rubric.chips_for(sector, key, "swap", version),
            typed.get(key, Typed()),
        )
        for key in garments
    )


def likely_and_others(
    sector: str, version: int, typed: Mapping[str, Typed]
) -> tuple[tuple[GarmentChoice, ...], tuple[GarmentChoice, ...]]:
    """First what people wear in this sector and what something was said of already; then all other garments."""
    likely = [*rubric.likely(sector), *(key for key in typed if key not in rubric.likely(sector))]
    others = [key for key, _label in rubric.garments("nl") if key not in likely]
    return choices_of(sector, version, typed, likely), choices_of(sector, version, typed, others)
