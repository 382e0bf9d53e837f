"""Advice on a long profile: 40 entries, 200 sentences, half of them with something to say of. Beside it: screening the same text."""

import statistics
import time
from collections.abc import Callable

from jobtease.prose.checking import Passage, Period, advise
from jobtease.words import screening
from tests.benchmarks.figures import Figure
from tests.prose.profile_texts import TODAY, afterwards, profiles

ENTRIES, SENTENCES, TURNS = 40, 200, 25


def measure() -> list[Figure]:
    """Each turn advises and screens, so that a noisy moment hits both. The first turn reads rules, and doesn't count."""
    passages, periods = _profile()
    text = "\n".join(one.text for one in passages)
    both = [
        (
            _seconds(lambda: advise(passages, periods, language="nl", today=TODAY)),
            _seconds(lambda: screening.screen.__wrapped__(text)),
        )
        for _turn in range(TURNS + 1)
    ][1:]
    ours, theirs = (statistics.median(figures) for figures in zip(*both, strict=True))
    return [
        {
            "name": "prose.profile_seconds",
            "figure": round(ours, 4),
            "unit": "s of CPU",
            "compared_with": f"screening the same {len(text):,} characters: {theirs:.3f} s",
            "ratio": round(ours / theirs, 3),
        }
    ]


def _profile() -> tuple[list[Passage], list[Period]]:
    kind = afterwards("nl")
    faulty = [one.text for profile, _expected in profiles("tips") for one in profile.passages]
    sentences = [(kind, faulty)[n % 2][n // 2 % len((kind, faulty)[n % 2])] for n in range(SENTENCES)]
    each = SENTENCES // ENTRIES
    passages = [Passage(f"l{n}", "work", f"{text} ({n})", f"e{n // each}") for n, text in enumerate(sentences)]
    return passages, [Period(f"e{n}", f"{1980 + n}-02", f"{1980 + n}-07", True) for n in range(ENTRIES)]


def _seconds(work: Callable[[], object]) -> float:
    before = time.thread_time()
    work()
    return time.thread_time() - before
