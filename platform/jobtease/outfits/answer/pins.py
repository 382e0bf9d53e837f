"""Aggregation of feedback on an outfit: the one answer in words, and pins with counts on the photos."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from jobtease.outfits.answer.summary import Advised, Answer, Reviewed, summarise
from jobtease.outfits.models import Verdict
from jobtease.outfits.read_models import FeedbackView, OutfitView
from jobtease.rubrics import rubric


@dataclass(frozen=True)
class Pin:
    """One garment on one photo: where reviewers pinned it (the middle of it, in per cent), and how many say what."""

    photo: int
    garment: str
    verdict: Verdict
    count: int
    x: int
    y: int


def one_answer(outfit: OutfitView, language: str) -> Answer:
    """The answer of everybody who looked, in "nl" or "en"."""
    tips = rubric.rubric_for(outfit.sector, outfit.municipality, language, outfit.rubric)
    reviewed = [Reviewed(tuple(_advised(one)), one.choice, one.all_good) for one in outfit.feedback]
    several = max(len(outfit.photos), 2)
    if outfit.compare:
        reviewed = _spread(reviewed, several)
    return summarise(
        reviewed, language, place=tips.place, compare=outfit.compare, closed=not outfit.is_open, photos=several
    )


def _advised(feedback: FeedbackView) -> Iterable[Advised]:
    for each in feedback.advice:
        yield Advised(each.garment, each.verdict, each.reasons, each.photo)


def _spread(given: Sequence[Reviewed], photos: int) -> list[Reviewed]:
    """The same, where what is said of a garment in each photo counts for every one, if others say something of one of them."""
    apart = {advised.garment for one in given for advised in one.advice if advised.photo is not None}
    return [
        replace(
            one,
            advice=tuple(
                replace(advised, photo=photo)
                for advised in one.advice
                for photo in (range(photos) if advised.photo is None and advised.garment in apart else (advised.photo,))
            ),
        )
        for one in given
    ]


def pins_of(given: Iterable[FeedbackView]) -> tuple[Pin, ...]:
    """Pins to draw: one for each garment and photo where anybody placed one, with what most of them say."""
    said: dict[tuple[int, str], list[tuple[Verdict, int, int]]] = {}
    for feedback in given:
        for each in feedback.advice:
            if each.pin:
                photo, x, y = each.pin
                said.setdefault((photo, each.garment), []).append((each.verdict, x, y))
    pins = []
    for (photo, garment), placed in sorted(said.items()):
        keeps = sum(verdict == Verdict.KEEP for verdict, _x, _y in placed)
        verdict = Verdict.KEEP if keeps * 2 >= len(placed) else Verdict.SWAP
        x = sum(x for _verdict, x, _y in placed) // len(placed)
        y = sum(y for _verdict, _x, y in placed) // len(placed)
        count = keeps if verdict is Verdict.KEEP else len(placed) - keeps
        pins.append(Pin(photo, garment, verdict, count, x, y))
    return tuple(pins)
