"""Learns the weights of text_classifier.py from the examples, and says what rates they give. `make learn`; some
minutes, nothing but Python.

Logistic regression, one sum for each kind, by steps that shrink as a weight has moved (AdaGrad), averaged over the later rounds. Of each
text the window that is most like the kind is what is learned from, since that is what will be judged; which one that is, is looked at
again in some of the rounds. The order is drawn from a fixed seed, so the same examples give the same file.
"""

import math
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from jobtease.words.phrases import hits, words_of
from jobtease.words.text_classifier import (
    KINDS,
    LEAST,
    NGRAMS,
    START,
    SURE,
    UNLIKE,
    WEIGHTS,
    share,
    together,
    units,
    windows,
)
from tests.screening.examples import Example, fingerprint, to_learn_from

TRIAL_ROUNDS, ROUNDS, STEP, SHRINK, SEED, FOLDS = 3, 10, 0.5, 0.002, 1, 4
FEWEST, FEWEST_NGRAM = 2, 4
"""Examples that a feature must stand in, and a few letters in a row."""
LOOKS = (0, 1, 4)
"""Rounds in which it is looked anew which window of a text is most like a kind."""
NOTHING_WRONG = 0.01
"""So near to what was wanted nothing is learned: most harmless texts are, after a few rounds."""
MOST_FEATURES = 30_000
"""That the file keeps: the heaviest."""
SCALE: Mapping[str, float] = {"pair": 0.8, "idea": 1.3, "two words": 0.8, "beginning": 0.8, "word": 1.0, "letters": 0.8}
"""How far one step moves a feature of each sort: what is general goes before what is particular."""
MILD = 0.3
"""Weight of an example of another kind among those that are not of this one."""
AKIN = {
    frozenset(two)
    for two in (
        ("asks", "grooming"),
        ("asks", "scam"),
        ("asks", "threat"),
        ("grooming", "threat"),
        ("asks", "contact"),
        ("scam", "contact"),
        ("grooming", "contact"),
    )
}
"""An example of the one says nothing about the other."""
ALARMED: Mapping[str, float] = {
    "despair": 0.05,
    "grooming": 0.025,
    "threat": 0.012,
    "scam": 0.01,
    "asks": 0.013,
    "contact": 0.004,
}
"""Part of the harmless examples, most of which were made to look alike, that may get an alarm of a kind."""
SURELY = 0.2
"""Part of those, where it must be sure: a private message is shown to a moderator for it."""
SPARED = 0.025
"""Part of the examples of a kind that rules find, which may be less like it than what isn't taken for it, whatever a rule says."""
_NEVER = -99.0
"""A sum that no words have: of contact details the rules are elsewhere."""
Placed = tuple[list[int], list[int]]
"""A window's features by place: what is said in it, and its n-grams."""


@dataclass(frozen=True)
class Window:
    """What can be learned from up to three sentences. An n-gram stands there once for each sentence that has it."""

    said: frozenset[str]
    ngrams: tuple[str, ...]


Windows = list[Window]


@dataclass
class Sums:
    """Weights while they are learned; `features` gives each its place."""

    features: Mapping[str, int]
    start: list[float]
    of: list[list[float]]

    def total(self, kind: int, window: Placed) -> float:
        of, (said, ngrams) = self.of[kind], window
        return share(len(said)) * sum([of[at] for at in said]) + share(len(ngrams)) * sum([of[at] for at in ngrams])

    def best(self, kind: int, windows_of: Sequence[Placed]) -> Placed:
        """The window that is most like a kind."""
        return windows_of[0] if len(windows_of) == 1 else max(windows_of, key=lambda one: self.total(kind, one))

    def scores(self, windows_of: Windows) -> list[float]:
        placed = _placed(windows_of, self.features)
        return [self.start[kind] + max(self.total(kind, one) for one in placed) for kind in range(len(KINDS))]


def read(text: str) -> Windows:
    """All that can be learned from each window of a text."""
    found = units(words_of(text))
    parts = [found[start:stop] for start, stop in windows(found)] or [[]]
    return [Window(together(part), tuple(gram for unit in part for gram in sorted(unit.ngrams))) for part in parts]


def learn(examples: Sequence[Example], seen: Sequence[Windows]) -> Sums:
    """Twice: what weighs little in a few rounds is left out, so that the file is as large as it may be."""
    often: Counter[str] = Counter()
    for windows_of in seen:
        often.update(frozenset[str]().union(*(one.said for one in windows_of), *(one.ngrams for one in windows_of)))
    enough = [name for name, times in often.items() if times >= (FEWEST_NGRAM if name[0] == "/" else FEWEST)]
    first = _learn(examples, seen, enough, TRIAL_ROUNDS)
    weight = {name: max(abs(of[at]) for of in first.of) for name, at in first.features.items()}
    heavy = sorted(weight, key=lambda name: (-weight[name], name))[:MOST_FEATURES]
    return _learn(examples, seen, heavy, ROUNDS)


def _learn(examples: Sequence[Example], seen: Sequence[Windows], names: Sequence[str], rounds: int) -> Sums:
    features = {name: n for n, name in enumerate(sorted(names))}
    scale = [SCALE[_sort(name)] for name in features]
    placed = [_placed(windows_of, features) for windows_of in seen]
    wanted = [[_wanted(kind, example) for kind in KINDS] for example in examples]
    now = Sums(features, [-1.0] * len(KINDS), [[0.0] * len(features) for _ in KINDS])
    mean = Sums(features, [0.0] * len(KINDS), [[0.0] * len(features) for _ in KINDS])
    moved = [[0.01] * len(features) for _ in KINDS]
    # At first nothing is like anything: then the whole of it counts.
    whole = [max(one, key=lambda window: len(window[0]) + len(window[1])) for one in placed]
    among = [[one] * len(KINDS) for one in whole]
    chance, order = random.Random(SEED), list(range(len(examples)))
    for turn in range(rounds):
        if turn and turn in LOOKS:
            among = [[now.best(kind, one) for kind in range(len(KINDS))] for one in placed]
        chance.shuffle(order)
        for n in order:
            for kind, (is_it, weight) in enumerate(wanted[n]):
                if weight:
                    window = among[n][kind]
                    total = now.total(kind, window) + now.start[kind]
                    wrong = weight * (1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - is_it)
                    if abs(wrong) < NOTHING_WRONG:
                        continue
                    now.start[kind] -= 0.05 * wrong
                    of, far = now.of[kind], moved[kind]
                    for group in window:
                        part = wrong * share(len(group))
                        for at in group:
                            slope = part * scale[at] + SHRINK * of[at]
                            far[at] += slope * slope
                            of[at] -= scale[at] * STEP * slope / math.sqrt(far[at])
        if turn >= rounds // 2:
            for kind in range(len(KINDS)):
                mean.start[kind] += now.start[kind] / (rounds - rounds // 2)
                for at, value in enumerate(now.of[kind]):
                    mean.of[kind][at] += value / (rounds - rounds // 2)
    return mean


def _sort(feature: str) -> str:
    if feature.startswith("/"):
        return "letters"
    if feature.startswith("@"):
        return "pair" if "+" in feature else "idea"
    return "two words" if " " in feature else "beginning" if feature.endswith("-") else "word"


def _wanted(kind: str, example: Example) -> tuple[float, float]:
    """Whether an example is of a kind, and how much that says."""
    if kind in example.expected:
        return 1.0, 1.0
    if any(frozenset((kind, other)) in AKIN for other in example.expected):
        return 0.0, 0.0
    return 0.0, MILD if example.expected else 1.0


def _placed(windows_of: Windows, features: Mapping[str, int]) -> list[Placed]:
    return [
        (
            sorted(features[name] for name in one.said if name in features),
            [features[gram] for gram in one.ngrams if gram in features],
        )
        for one in windows_of
    ]


# --- where an alarm begins ---


def crossed(examples: Sequence[Example], seen: Sequence[Windows]) -> list[list[float]]:
    """The sums of each example by what was learned from the others, in FOLDS turns."""
    found: list[list[float]] = [[] for _ in examples]
    order = list(range(len(examples)))
    random.Random(SEED).shuffle(order)
    for turn in range(FOLDS):
        others = [n for place, n in enumerate(order) if place % FOLDS != turn]
        sums = learn([examples[n] for n in others], [seen[n] for n in others])
        for n in order[turn::FOLDS]:
            found[n] = sums.scores(seen[n])
    return found


def threshold(kind: str, part: float, examples: Sequence[Example], scores: Sequence[Sequence[float]]) -> float:
    """The sum above which no more than a part of the harmless examples stand."""
    at = KINDS.index(kind)
    harmless = (score[at] for example, score in zip(examples, scores, strict=True) if not example.expected)
    ranked = sorted(harmless, reverse=True)
    return ranked[int(part * len(ranked))]


def floor(kind: str, part: float, examples: Sequence[Example], scores: Sequence[Sequence[float]]) -> float:
    """The sum below which no more than a part of the examples of a kind stand, of those that a rule finds."""
    at = KINDS.index(kind)
    found = (
        score[at]
        for one, score in zip(examples, scores, strict=True)
        if kind in one.expected and any(rule.kind == kind for rule, *_place in hits(words_of(one.text)))
    )
    ranked = sorted(found) or [_NEVER]
    return ranked[int(part * len(ranked))]


# --- the file ---


def written(
    sums: Sums, alarms: Sequence[float], surely: Sequence[float], spared: Sequence[float], mark: str
) -> Iterator[str]:
    """Lines of text_classifier.tsv: features by name, with hundredfold weights that count from the threshold."""
    yield f"# Learned by `make learn`; written by no hand. Examples and how they were learned from: {mark}"
    yield "# feature, and a hundredth of its weight for: " + ", ".join(KINDS)
    yield _line(START, [start - level for start, level in zip(sums.start, alarms, strict=True)])
    yield _line(SURE, [more - level for more, level in zip(surely, alarms, strict=True)])
    yield _line(UNLIKE, [less - level for less, level in zip(spared, alarms, strict=True)])
    for name, at in sums.features.items():
        yield _line(name, [of[at] for of in sums.of])


def _line(feature: str, weights: Sequence[float]) -> str:
    return "\t".join([feature, *(str(round(100 * weight)) for weight in weights)])


def mark() -> str:
    """Changes with the examples and with how they are learned from."""
    how = (
        TRIAL_ROUNDS,
        ROUNDS,
        STEP,
        SHRINK,
        SEED,
        FOLDS,
        FEWEST,
        FEWEST_NGRAM,
        NOTHING_WRONG,
        MOST_FEATURES,
        LEAST,
        MILD,
        SURELY,
        SPARED,
        *LOOKS,
        *NGRAMS,
        *ALARMED.values(),
    )
    return f"{fingerprint()} {' '.join(map(str, how))}"


def main() -> None:
    examples = to_learn_from()
    seen = [read(example.text) for example in examples]
    scores = crossed(examples, seen)
    levels = [threshold(kind, ALARMED[kind], examples, scores) for kind in KINDS]
    surely = [threshold(kind, ALARMED[kind] * SURELY, examples, scores) for kind in KINDS]
    spared = [floor(kind, SPARED, examples, scores) for kind in KINDS]
    for kind, level, more in zip(KINDS, levels, surely, strict=True):
        of = [score[KINDS.index(kind)] for one, score in zip(examples, scores, strict=True) if kind in one.expected]
        seen_of, sure_of = (sum(score > least for score in of) for least in (level, more))
        print(f"{kind}: of {len(of)} not learned from {seen_of} seen, {sure_of} surely")
    lines = written(learn(examples, seen), levels, surely, spared, mark())
    WEIGHTS.write_text("\n".join([*lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
