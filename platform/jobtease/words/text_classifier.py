"""Text classifier: whether words, together, are like examples of despair, grooming, threats, scams, asking for what is private.

Rules find what somebody thought of. This is a second look, at what words add up to: a sum of small weights, one for each word, pair
of words, pair of ideas (`ideas.toml`) and few letters in a row (n-gram), learned by `make learn` from the examples in
tests/screening/examples and kept in `text_classifier.tsv`, which anybody can read. It knows nothing beside these
weights, and it only points.

A text is looked at in windows of one to three sentences, so that a long text hides nothing. The time taken is in proportion to it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import sqrt
from pathlib import Path

from jobtease.words.phrases import Word, ideas

WEIGHTS = Path(__file__).with_name("text_classifier.tsv")
KINDS = ("despair", "grooming", "threat", "scam", "asks", "contact")
LONGEST = 30
"""Words of one sentence that are looked at together; a longer one is taken as several."""
SENTENCES = 3
MOST_WORDS = 1_500
"""That are looked at, more than the longest field takes: the server's loop does this, and everybody waits meanwhile."""
LEAST = 12
"""Features by which the sum of a window is divided at least: a word that stands alone proves little."""
NGRAMS = (3, 4, 5)
"""Letters in a row: what a word shares with its other forms, with compounds and with slips of the pen."""
_LONGEST_WORD = 40
_SKIP = 3
_BEGINNINGS = (4, 5)
_FIGURES = 8
_MARKED = 6
_WORTH_MARKING = 0.2
ASKED = {
    "number": "number",
    "photo": "photo",
    "camera": "photo",
    "papers": "papers",
    "bankdata": "bank",
    "address": "address",
    "elsewhere": "elsewhere",
    "meet": "meeting",
    "age": "age",
}
"""What is asked for, by the idea that weighs most; in the closed words of Alarm."""
PRIVATE = "private"
START, SURE, UNLIKE = "(start)", "(sure)", "(unlike)"


@dataclass(frozen=True)
class Found:
    """Words that weighed most, at text[start:end], in a window that is like the examples of a kind. `word` as in Alarm."""

    start: int
    end: int
    kind: str
    word: str
    sure: bool
    """So much so that hardly anything harmless is."""


@dataclass(frozen=True)
class Weights:
    """`of[feature]` has a hundredfold weight for each of KINDS; `start` is what the sum begins with. Above 0 it is like them,
    above `sure` very much so, and below `unlike` hardly any of them is."""

    start: tuple[int, ...]
    sure: tuple[int, ...]
    unlike: tuple[int, ...]
    of: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True)
class Unit:
    """A sentence, or a piece of a long one: words[first:last], what is said in it, which ideas, and the n-grams of its words."""

    first: int
    last: int
    said: frozenset[str]
    ideas: frozenset[str]
    ngrams: frozenset[str]


Known = Callable[[str], bool]


def likenesses(words: list[Word], kinds: Sequence[str] = KINDS) -> Iterator[Found]:
    """What words, together, are like: for each kind the windows that are, without those that overlap one that is more so."""
    words = words[:MOST_WORDS]
    every = _units(words, LEARNED.of.__contains__)
    met: dict[int, list[tuple[float, int, int]]] = defaultdict(list)
    for kind, total, start, stop in _sums(every, kinds):
        if total > 0:
            met[kind].append((total, start, stop))
    for kind, ranked in met.items():
        taken: set[int] = set()
        for total, start, stop in sorted(ranked, key=lambda one: (-one[0], one[1], one[2])):
            if taken.isdisjoint(range(start, stop)):
                taken.update(range(start, stop))
                yield from _heaviest(words, every[start:stop], kind, total > LEARNED.sure[kind])


def _sums(every: Sequence[Unit], kinds: Sequence[str]) -> Iterator[tuple[int, float, int, int]]:
    """For each window and kind: the kind's place, the sum, and the window as a slice. N-grams count in each sentence they are in."""
    chosen = [KINDS.index(kind) for kind in kinds]
    spelled = [_added(unit.ngrams) for unit in every]
    for start, stop in windows(every):
        said = together(every[start:stop], LEARNED.of.__contains__)
        part, weight = share(len(said)), _added(said)
        letters = share(sum(len(unit.ngrams) for unit in every[start:stop]))
        for kind in chosen:
            by_letters = letters * sum(of[kind] for of in spelled[start:stop])
            yield kind, LEARNED.start[kind] + part * weight[kind] + by_letters, start, stop


def _added(features: Iterable[str]) -> list[int]:
    """The weights of features, added for each kind."""
    return [sum(of) for of in zip((0,) * len(KINDS), *(LEARNED.of[feature] for feature in features), strict=True)]


def is_unlike(kind: str, words: list[Word]) -> bool:
    """Whether these words are, in every window, as little like a kind as hardly one of its examples is."""
    every = _units(words[:MOST_WORDS], LEARNED.of.__contains__)
    return all(total < LEARNED.unlike[place] for place, total, _start, _stop in _sums(every, (kind,)))


def is_like(kind: str, words: list[Word]) -> bool:
    return next(likenesses(words, (kind,)), None) is not None


# --- features ---


def units(words: list[Word]) -> list[Unit]:
    """The sentences of a text with everything that can be learned from."""
    return _units(words, bool)


def _units(words: list[Word], known: Known) -> list[Unit]:
    about: list[list[str]] = [[] for _ in words]
    for idea, first, _last in ideas(words):
        about[first].append(idea)
    found = []
    for first, last in _pieces(words):
        said = frozenset(name for name, _places in _features(words, first, last) if known(name))
        met = frozenset(idea for place in about[first:last] for idea in place)
        spelled = frozenset(gram for word in words[first:last] for gram in ngrams(word.letters) if known(gram))
        found.append(Unit(first, last, said, met, spelled))
    return found


def _pieces(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    first = 0
    for place in range(1, len(words) + 1):
        if place == len(words) or words[place].sentence != words[first].sentence or place - first == LONGEST:
            yield first, place
            first = place


def windows(found: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """One to three neighbouring units, as a slice of them."""
    for start in range(len(found)):
        for stop in range(start + 1, min(start + SENTENCES, len(found)) + 1):
            yield start, stop


def together(found: Sequence[Unit], known: Known = bool) -> frozenset[str]:
    """Everything that is said in neighbouring units; "@idea", and "@idea+other" for two of them."""
    said = frozenset[str]().union(*(one.said for one in found))
    met = sorted(frozenset[str]().union(*(one.ideas for one in found)))
    pairs = (f"@{one}+{other}" for one, other in combinations(met, 2))
    return said.union(filter(known, (f"@{one}" for one in met)), filter(known, pairs))


def share(features: int) -> float:
    """What one of so many features counts for."""
    return 1 / sqrt(max(features, LEAST))


def _features(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Words, beginnings of words ("begi-") and two words that stand near each other; each with the places of its words."""
    for place in range(first, last):
        letters = _shape(words[place].letters)
        yield letters, (place,)
        for length in _BEGINNINGS:
            if len(letters) > length:
                yield f"{letters[:length]}-", (place,)
        for other in range(place + 1, min(place + 1 + _SKIP, last)):
            yield f"{letters} {_shape(words[other].letters)}", (place, other)


@lru_cache(maxsize=8192)
def ngrams(letters: str) -> tuple[str, ...]:
    """Of "werk": "/_we", "/wer", "/_werk", ...; where the word begins and ends counts."""
    word = f"_{_shape(letters[:_LONGEST_WORD])}_"
    found = (f"/{word[at : at + length]}" for length in NGRAMS for at in range(len(word) - length + 1))
    return tuple(dict.fromkeys(found))


def _shape(letters: str) -> str:
    """A number by how long it is: its digits are nobody's example."""
    return "#" * min(len(letters), _FIGURES) if letters.isdigit() else letters


# --- why ---


def _heaviest(words: list[Word], window: Sequence[Unit], kind: int, sure: bool) -> Iterator[Found]:
    """The words of a window that weighed most, in each of its sentences from the first of them to the last."""
    first, last, nothing = window[0].first, window[-1].last, (0,) * len(KINDS)
    weight: dict[int, float] = defaultdict(float)
    asked: dict[str, float] = defaultdict(float)

    def add(feature: str, places: Sequence[int]) -> None:
        if (known := LEARNED.of.get(feature)) and known[kind] > 0:
            for place in places:
                weight[place] += known[kind] / len(places)

    for unit in window:
        for feature, places in _features(words, unit.first, unit.last):
            add(feature, places)
        for place in range(unit.first, unit.last):
            for gram in ngrams(words[place].letters):
                add(gram, (place,))
    where: dict[str, list[int]] = defaultdict(list)
    for idea, begin, end in ideas(words[first:last]):
        where[idea] += range(first + begin, first + end + 1)
    for idea in where:
        add(f"@{idea}", where[idea])
        asked[idea] += LEARNED.of.get(f"@{idea}", nothing)[kind]
    for one, other in combinations(sorted(where), 2):
        add(f"@{one}+{other}", where[one] + where[other])
        for idea in (one, other):
            asked[idea] += LEARNED.of.get(f"@{one}+{other}", nothing)[kind]
    ranked = sorted(weight, key=lambda place: (-weight[place], place))[:_MARKED]
    marked = {place for place in ranked if weight[place] >= _WORTH_MARKING * weight[ranked[0]]}
    word = KINDS[kind]
    if word == "asks":
        private = [idea for idea in ASKED if idea in where and asked[idea] > 0]
        word = ASKED[max(private, key=asked.__getitem__)] if private else PRIVATE
    for unit in window:
        if inside := sorted(marked.intersection(range(unit.first, unit.last))):
            yield Found(words[inside[0]].start, words[inside[-1]].end, KINDS[kind], word, sure)


# --- the file ---


def read(path: Path) -> Weights:
    """Lines of a feature and a hundredfold weight for each of KINDS, with tabs between; what isn't a feature stands in brackets."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    of = {feature: tuple(map(int, weights)) for feature, *weights in rows}
    return Weights(of.pop(START), of.pop(SURE), of.pop(UNLIKE), of)


LEARNED = read(WEIGHTS)
