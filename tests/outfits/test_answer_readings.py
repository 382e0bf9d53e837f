"""The whole answer of many groups of reviewers, in both languages; compared with tests/readings."""

import random

import pytest

from jobtease.outfits.answer.summary import Advised, Answer, Reviewed, summarise
from tests import stored

GARMENTS = ("shoes", "jacket", "trousers", "bag", "tie")
CHIPS = {"keep": ("neat", "practical", "fits-the-job"), "swap": ("too-casual", "creased", "too-warm", "unsafe")}
PLACES = {"nl": "de horeca", "en": "a hotel"}


def drawn(dice: random.Random, compare: bool) -> list[Reviewed]:
    """Some reviewers; most say the same of a garment, some choose a photo that isn't there."""
    leaning = {garment: dice.choice(("keep", "swap")) for garment in GARMENTS}
    reviewers = []
    for _ in range(dice.choice((1, 2, 2, 3, 3, 4, 5, 6, 9))):
        advice = []
        for garment in dice.sample(GARMENTS, dice.randrange(4)):
            verdict = leaning[garment] if dice.random() < 0.7 else dice.choice(("keep", "swap"))
            chips = tuple(dice.sample(CHIPS[verdict], dice.choice((0, 1, 1, 2))))
            advice.append(Advised(garment, verdict, chips, dice.choice((None, 0, 0, 1, 2))))
        reviewers.append(Reviewed(tuple(advice), dice.choice((None, 0, 0, 1, 1, 2, 3, 4, -1)) if compare else None))
    return reviewers


def told(answer: Answer) -> list[str]:
    lines = [f"  {answer.reviewers} reviewers, votes {answer.votes}, winner {answer.winner}", f"  = {answer.headline}"]
    lines += [f"  + {one}" for one in answer.counts] + [f"  ~ {one}" for one in answer.disagreements]
    for one in answer.tallies:
        lines.append(
            f"  {one.garment} {one.photo}: {one.decision} {one.keep} to {one.swap}, {one.keep_chips} {one.swap_chips}"
        )
        lines.append(f"    {one.sentence}")
    return [*lines, f"  swaps {' '.join(one.garment for one in answer.swaps)}"]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("compare", [False, True], ids=("views", "comparison"))
def test_answers_stay_as_they_are_stored(language: str, compare: bool, pytestconfig: pytest.Config) -> None:
    lines = []
    for seed in range(18):
        reviewers = drawn(random.Random(seed), compare)
        answer = summarise(reviewers, language, place=PLACES[language], compare=compare)
        assert answer.text == " ".join((answer.headline, *answer.counts, *answer.disagreements))
        assert summarise(reviewers[::-1], language, place=PLACES[language], compare=compare) == answer
        lines += [f"{seed}", *told(answer)]
    name = f"answers_{'comparison' if compare else 'views'}_{language}.txt"
    stored.compare(lines, stored.READINGS / name, pytestconfig)


def test_a_language_that_is_not_ours_is_dutch() -> None:
    reviewers = drawn(random.Random(5), True)
    assert summarise(reviewers, "fr", place="x", compare=True) == summarise(reviewers, "nl", place="x", compare=True)


@pytest.mark.parametrize(
    ("language", "closed"), [(language, closed) for language in ("nl", "en") for closed in (False, True)]
)
def test_without_reviewers_there_is_a_sentence_all_the_same(language: str, closed: bool) -> None:
    answer = summarise([], language, compare=True, closed=closed)
    assert (answer.counts, answer.disagreements, answer.tallies, answer.votes, answer.winner) == ((), (), (), (), None)
    assert answer.headline == answer.text != ""
    assert answer.headline != summarise([], language, compare=True, closed=not closed).headline
    notes = summarise([Reviewed(), Reviewed()], language, closed=closed)
    assert (
        notes.headline == summarise([Reviewed(), Reviewed()], language, closed=not closed).headline != answer.headline
    )
