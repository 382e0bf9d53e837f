"""How words add up to a likeness, by a few weights of our own: which features there are, what each counts for, and what is marked."""

from collections.abc import Iterator
from itertools import combinations
from math import sqrt
from pathlib import Path

import pytest

from jobtease.words import text_classifier
from jobtease.words.phrases import Word, words_of
from jobtease.words.text_classifier import KINDS, Found, Weights
from tests import stored

SCAM, THREAT, ASKS = KINDS.index("scam"), KINDS.index("threat"), KINDS.index("asks")


def of(**weights: int) -> tuple[int, ...]:
    """A weight for each kind; nothing for those not given."""
    return tuple(weights.get(kind, 0) for kind in KINDS)


NONE = of()
OF = {
    "goud": of(scam=400, threat=-50),
    "zilver": of(scam=300),
    "goud zilver": of(scam=200),
    "brons": of(scam=30),
    "goude-": of(scam=90),
    "#####": of(scam=250),
    "vrede": of(scam=-900),
    "mes": of(threat=500),
    "/_me": of(threat=40),
    "/mes_": of(threat=60),
    "foto": of(asks=350),
    "@photo": of(asks=150),
    "@number": of(asks=140),
    "@number+photo": of(asks=50),
    "@meet": of(asks=-100, scam=20),
}
START = of(despair=-500, grooming=-500, threat=-100, scam=-100, asks=-90, contact=-500)
SURE = of(despair=900, grooming=900, threat=80, scam=120, asks=60, contact=900)
UNLIKE = of(despair=-400, grooming=-400, threat=-95, scam=-30, asks=-80, contact=-400)
TEXTS = [
    "",
    "goud",
    "goud zilver",
    "zilver goud",
    "goud en zilver",
    "goud en dan zilver",
    "goud en dan ook zilver",
    "goud. zilver",
    "goud goud goud goud",
    "zilver",
    "brons zilver",
    "brons. Brons! Goud",
    "gouden ringen",
    "gouden zilver goudenregen",
    "12345 of 123456789 of 1234",
    "goud vrede",
    "goud. Vrede",
    "Ik zoek goud. En ik zoek zilver. En dan brons. En dan niets meer van dat alles hier.",
    "Een. Twee. Drie. Goud zilver. Vijf. Zes. Zeven. Goud. Negen",
    "Goud. Een. Twee. Drie. Vier. Goud zilver",
    "goud. zilver. goud zilver. a. b. c. goud zilver goud",
    "mes",
    "messen",
    "het mes en goud zilver",
    "Stuur een foto van jezelf",
    "Stuur je nummer en een foto",
    "foto foto",
    "Kunnen we afspreken met een foto?",
    "goud " + "en " * 28 + "zilver",
    "en " * 29 + "goud zilver",
    "en " * 30 + "goud zilver",
    "en " * 63 + "goud zilver",
    "Eerst dit. " + "en " * 63 + "goud zilver",
    "a b c d e f g h i j k l m n o p goud q r s t u v w x y z zilver",
    "goud brons zilver goud brons zilver goud brons",
]


@pytest.fixture(autouse=True)
def few_weights(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(text_classifier, "LEARNED", Weights(START, SURE, UNLIKE, OF))
    text_classifier.ngrams.cache_clear()
    yield
    text_classifier.ngrams.cache_clear()


def told(text: str, one: Found) -> str:
    return f"  {one.start}-{one.end} {text[one.start : one.end][:60]!a}: {one.kind}, {one.word}{', sure' if one.sure else ''}"


def test_what_words_are_like_and_which_are_marked_stays_as_it_is_stored(pytestconfig: pytest.Config) -> None:
    lines = []
    for text in TEXTS:
        words = words_of(text)
        unlike = [kind for kind in KINDS if text_classifier.is_unlike(kind, words)]
        like = [kind for kind in KINDS if text_classifier.is_like(kind, words)]
        lines.append(f"{text[:90]!a} of {len(text)}: like {like}, unlike {unlike}")
        lines += [told(text, one) for one in text_classifier.likenesses(words)]
    stored.compare(lines, stored.READINGS / "likeness.txt", pytestconfig)


def test_everything_that_can_be_learned_from_stays_as_it_is_stored(pytestconfig: pytest.Config) -> None:
    lines = []
    for text in ("Stuur een foto. Je nummer is 123456789, gouden ringen", "a" * 41 + " x 12", "één twéé", "jij en ik"):
        found = text_classifier.units(words_of(text))
        for one in found:
            lines += [f"{text[:60]!a} {one.first}-{one.last}, ideas {sorted(one.ideas)}", f"  said {sorted(one.said)}"]
            lines.append(f"  letters {sorted(one.ngrams)}")
        for start, stop in text_classifier.windows(found):
            together = text_classifier.together(found[start:stop])
            lines.append(f"  {start}-{stop}: {sorted(one for one in together if one.startswith('@'))}, {len(together)}")
    stored.compare(lines, stored.READINGS / "likeness_features.txt", pytestconfig)


def pieces(words: list[Word]) -> list[list[Word]]:
    """Sentences, in pieces of thirty words."""
    sentences: dict[int, list[Word]] = {}
    for word in words:
        sentences.setdefault(word.sentence, []).append(word)
    return [found[at : at + 30] for found in sentences.values() for at in range(0, len(found), 30)]


def features(piece: list[Word]) -> tuple[set[str], set[str]]:
    """What is said in a piece, and the few letters in a row of its words; spelled out once more."""
    shown = ["#" * min(8, len(one.letters)) if one.letters.isdigit() else one.letters for one in piece]
    said = {*shown, *(f"{one[:length]}-" for one in shown for length in (4, 5) if len(one) > length)}
    said |= {f"{one} {other}" for at, one in enumerate(shown) for other in shown[at + 1 : at + 4]}
    spelled = {
        f"/{whole[at : at + length]}"
        for whole in (f"_{one[:40]}_" for one in shown)
        for length in (3, 4, 5)
        for at in range(len(whole) - length + 1)
    }
    return said, spelled


def test_the_sum_of_a_window_is_that_of_its_weights_divided_by_the_root_of_their_number() -> None:
    for text in TEXTS:
        if "foto" in text or "afspreken" in text:  # ideas are the rules' own
            continue
        words = words_of(text)
        every = text_classifier._units(words, OF.__contains__)
        known = [tuple({name for name in one if name in OF} for one in features(piece)) for piece in pieces(words)]
        sums = {(kind, start, stop): total for kind, total, start, stop in text_classifier._sums(every, KINDS)}
        windows = [(at, end) for at, end in combinations(range(len(known) + 1), 2) if end - at <= 3]
        assert set(sums) == {(kind, *window) for kind in range(len(KINDS)) for window in windows}
        for start, stop in windows:
            said = set().union(*(one for one, _spelled in known[start:stop]))
            spelled = [name for _said, names in known[start:stop] for name in names]
            for kind in range(len(KINDS)):
                total = START[kind] + sum(OF[name][kind] for name in said) / sqrt(max(12, len(said)))
                total += sum(OF[name][kind] for name in spelled) / sqrt(max(12, len(spelled)))
                assert sums[kind, start, stop] == pytest.approx(total)


@pytest.mark.parametrize(
    ("more", "sure", "found"),
    [(0.0, 0.0, []), (0.0, 0.5, []), (0.5, 0.5, [False]), (0.5, 0.4, [True]), (1.0, 2.0, [False])],
)
def test_above_nothing_it_is_like_and_above_sure_it_is_sure(
    monkeypatch: pytest.MonkeyPatch, more: float, sure: float, found: list[bool]
) -> None:
    """At the bound itself it isn't yet."""
    some = {"goud": of(scam=1), "zilver": of(scam=-1)}  # together nothing
    start = tuple(more if kind == "scam" else -1.0 for kind in KINDS)
    monkeypatch.setattr(text_classifier, "LEARNED", Weights(start, (sure,) * len(KINDS), (-2,) * len(KINDS), some))  # type: ignore[arg-type]
    assert [one.sure for one in text_classifier.likenesses(words_of("goud zilver"))] == found


def test_below_the_bound_it_is_unlike_and_at_the_bound_not_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    bounds = of(despair=-2, grooming=-1, threat=0)
    monkeypatch.setattr(text_classifier, "LEARNED", Weights((-1,) * len(KINDS), NONE, bounds, {}))
    assert [text_classifier.is_unlike(kind, words_of("goud")) for kind in KINDS[:3]] == [False, False, True]


def test_a_text_is_looked_at_up_to_1500_words() -> None:
    before = words_of("en. " * 1_498 + "goud zilver")
    assert [one.kind for one in text_classifier.likenesses(before)] == ["scam"]
    assert not text_classifier.is_unlike("scam", before)
    behind = words_of("en. " * 1_500 + "goud zilver")
    assert not list(text_classifier.likenesses(behind))
    assert not text_classifier.is_like("scam", behind)


def test_only_the_kinds_asked_for_are_looked_for() -> None:
    words = words_of("het mes en goud zilver. Stuur een foto")
    assert {one.kind for one in text_classifier.likenesses(words)} == {"threat", "scam", "asks"}
    assert {one.kind for one in text_classifier.likenesses(words, ("scam", "despair"))} == {"scam"}
    assert not list(text_classifier.likenesses(words, ()))


@pytest.mark.parametrize(("number", "counts"), [(0, 12), (11, 12), (12, 12), (13, 13), (100, 100)])
def test_one_of_many_counts_for_little(number: int, counts: int) -> None:
    assert text_classifier.share(number) == pytest.approx(1 / sqrt(counts))


def test_weights_are_read_from_lines_with_tabs(tmp_path: Path) -> None:
    (tmp_path / "few.tsv").write_text(
        "# said\n(start)\t-1\t2\n(sure)\t3\t4\n(unlike)\t-5\t-6\ngoud zilver\t7\t8\n/é\t9\t-10\n", encoding="utf-8"
    )
    few = text_classifier.read(tmp_path / "few.tsv")
    assert few == Weights((-1, 2), (3, 4), (-5, -6), {"goud zilver": (7, 8), "/é": (9, -10)})
