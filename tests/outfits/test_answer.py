"""One answer from several reviewers: the golden sentences, and what holds for any reviewers."""

import random
import re

import pytest

from jobtease.outfits.answer.summary import LETTERS, Advised, Answer, Reviewed, summarise
from jobtease.rubrics import rubric
from jobtease.words import translations

PLACES = {"nl": "de horeca", "en": "a hotel"}


def said(wear: int | None = None, **garments: str) -> Reviewed:
    """One reviewer: `said(shoes="swap too-casual")`; in a comparison `jacket_on_1="keep"` is of photo B."""
    advice = []
    for name, words in garments.items():
        garment, _, photo = name.partition("_on_")
        verdict, *chips = words.split()
        advice.append(Advised(garment, verdict, tuple(chips), int(photo) if photo else None))
    return Reviewed(tuple(advice), wear)


FIVE = (
    said(1, jacket="keep", shoes="swap too-casual"),
    said(1, jacket="keep", shoes="swap too-casual"),
    said(1, jacket="keep", shoes="swap too-casual creased"),
    said(1, jacket="keep", shoes="keep"),
    said(0, jacket="swap", shoes="keep"),
)

GOLDEN = [
    (
        FIVE,
        "Draag B. Houd het jasje. Wissel de schoenen. Vier van de vijf kiezen B. Eén kiest A. Vier houden het jasje. "
        "Eén wisselt het. Drie wisselen de schoenen: te gewoon voor de horeca. Twee houden ze.",
        "Wear B. Keep the jacket. Swap the shoes. Four of five choose B. One chooses A. Four keep the jacket. "
        "One swaps it. Three swap the shoes: too casual for a hotel. Two keep them.",
    ),
    (
        tuple(said(bag=verdict) for verdict in ("keep practical", "keep", "swap too-big-bag", "swap")),
        "Ze zijn het niet eens. Kies wat jij het fijnst vindt. Over de tas zijn ze het niet eens: "
        "twee houden hem (handig voor dit werk), twee wisselen hem (te groot of te vol).",
        "They disagree. Choose what you like best. They disagree about the bag: two keep it (practical for this work), "
        "two swap it (too large or too full).",
    ),
    (
        (said(trousers="keep neat"), said(trousers="keep neat practical"), said(trousers="keep")),
        "Houd de broek. Alle drie houden de broek: netjes.",
        "Keep the trousers. All three keep the trousers: neat.",
    ),
    (
        (said(trousers="swap creased", top="keep"), said(trousers="swap looks-worn", top="swap clashes")),
        "Wissel de broek. Allebei wisselen ze de broek: gekreukt en een beetje versleten. Over het shirt zijn ze het niet "
        "eens: één houdt het, één wisselt het (geen goede combinatie met de rest).",
        "Swap the trousers. Both swap the trousers: creased and a little worn out. They disagree about the top: "
        "one keeps it, one swaps it (not a good match with the rest).",
    ),
    (
        (said(shoes="swap needs-a-clean", coat="keep"),),
        "Houd de jas. Wissel de schoenen. Er keek één persoon mee. Dit is dus één mening. "
        "Over de schoenen: nog niet schoon genoeg.",
        "Keep the coat. Swap the shoes. One person looked. So this is one opinion. About the shoes: not clean enough yet.",
    ),
    (
        (said(0), said(1), said(0), said(1), said(3)),
        "A en B staan gelijk. Kies wat jij het fijnst vindt. Over de foto’s zijn ze het niet eens: "
        "twee kiezen A, twee kiezen B en één kiest D.",
        "A and B are level. Choose what you like best. They disagree about the photos: "
        "two choose A, two choose B and one chooses D.",
    ),
    (
        (said(0), said(1), said(2), said(1), said(3)),
        "B is het vaakst gekozen, maar ze zijn het niet eens. Twee van de vijf kiezen B. "
        "Eén kiest A, één kiest C en één kiest D.",
        "B was chosen most, but they disagree. Two of five choose B. One chooses A, one chooses C and one chooses D.",
    ),
    (
        (said(1, shoes_on_0="swap", shoes_on_1="keep"), said(1, shoes_on_0="swap too-warm", shoes_on_1="keep"), said(1)),
        "Draag B. Houd de schoenen. Alle drie kiezen B. Twee houden de schoenen. "
        "Twee wisselen de schoenen op foto A: te warm voor het weer.",
        "Wear B. Keep the shoes. All three choose B. Two keep the shoes. "
        "Two swap the shoes in photo A: too warm for the weather.",
    ),
    (
        (said(belt="keep"), said(tie="swap too-formal"), said(jeans="keep", belt="keep")),
        "Houd de riem. Twee van de drie houden de riem. Eén houdt de spijkerbroek. Eén wisselt de das: te chic voor de horeca.",
        "Keep the belt. Two of three keep the belt. One keeps the jeans. One swaps the tie: too formal for a hotel.",
    ),
    (
        tuple(said(skirt=f"swap {chip}") for chip in ("creased", "too-long", "too-cold", "too-warm", "clashes")),
        "Wissel de rok. Alle vijf wisselen de rok: onder meer geen goede combinatie met de rest.",
        "Swap the skirt. All five swap the skirt: among other things not a good match with the rest.",
    ),
    ((), "Er is nog geen antwoord.", "There is no answer yet."),
    ((Reviewed(),), "Lees wat er geschreven is. Er keek één persoon mee. Dit is dus één mening.",
     "Read what was written. One person looked. So this is one opinion."),
]  # fmt: skip


@pytest.mark.parametrize(("reviewed", "dutch", "english"), GOLDEN)
def test_the_answer_reads_like_this(reviewed: tuple[Reviewed, ...], dutch: str, english: str) -> None:
    compare = any(one.wear is not None for one in reviewed)
    assert summarise(reviewed, "nl", place=PLACES["nl"], compare=compare).text == dutch
    assert summarise(reviewed, "en", place=PLACES["en"], compare=compare).text == english


def test_when_the_time_is_up_silence_is_admitted() -> None:
    assert summarise((), "nl", closed=True).headline == "Het spijt ons: niemand heeft op tijd geantwoord."
    assert summarise((), "en", closed=True).headline == "We are sorry: nobody answered in time."


def test_what_the_page_needs_is_there_too() -> None:
    answer = summarise(FIVE, "en", place="a hotel", compare=True)
    assert (answer.winner, answer.votes, answer.reviewers) == (1, ((1, 4), (0, 1)), 5)
    jacket, shoes = answer.tallies
    assert (jacket.garment, jacket.keep, jacket.swap, jacket.decision) == ("jacket", 4, 1, "keep")
    assert (shoes.decision, shoes.swap_chips) == ("swap", (("too-casual", 3), ("creased", 1)))
    assert shoes.sentence == "Three of five swap the shoes: too casual for a hotel. Two keep them."


def test_one_remark_among_many_is_no_headline() -> None:
    answer = summarise((said(bag="swap"), said(), said(shoes="keep"), said(shoes="keep")), "en")
    assert answer.headline == "Keep the shoes."
    assert "One swaps the bag." in answer.counts


def test_what_the_rubric_does_not_know_cannot_be_said() -> None:
    odd = Reviewed(
        (Advised("face", "swap"), Advised("shoes", "burn"), Advised("shoes", "swap", ("ugly-person",))), wear=9
    )
    assert summarise((odd, odd), "en", compare=True).text == "Swap the shoes. Both swap the shoes."


def test_who_reviews_a_garment_twice_counts_once() -> None:
    twice = Reviewed((Advised("shoes", "swap"), Advised("shoes", "keep")))
    assert summarise((twice, twice), "en").text == "Swap the shoes. Both swap the shoes."


def anybody(chance: random.Random) -> tuple[Reviewed, ...]:
    """Up to eight reviewers who say anything that the form would take."""
    garments = [key for key, _ in rubric.garments("nl")]
    reviewed = []
    for _ in range(chance.randint(0, 8)):
        advice = []
        for garment in chance.sample(garments, chance.randint(0, 5)):
            verdict = chance.choice(("keep", "swap"))
            chips = [chip.key for chip in rubric.chips_for("horeca", garment, verdict)]
            photo = chance.choice((None, 0, 1, 2, 3))
            advice.append(Advised(garment, verdict, tuple(chance.sample(chips, chance.randint(0, 3))), photo))
        reviewed.append(Reviewed(tuple(advice), chance.choice((None, 0, 1, 2, 3))))
    return tuple(reviewed)


def check(answer: Answer, reviewed: tuple[Reviewed, ...], compare: bool) -> None:
    assert re.fullmatch(r"(?:[A-ZÉ][^.]*\.)(?: [A-ZÉ][^.]*\.)*", answer.text)
    assert not re.search(r"\d|%|\{|\}|None|  | \.|, \.|: \.", answer.text)
    assert "Één" not in answer.text
    for tally in answer.tallies:
        about = [
            advised.verdict
            for one in reviewed
            for advised in one.advice
            if advised.garment == tally.garment and (not compare or advised.photo == tally.photo)
        ]
        assert (tally.keep, tally.swap) == (about.count("keep"), about.count("swap"))
    for told in answer.disagreements:
        assert told not in answer.counts
    split = [tally for tally in answer.tallies if tally.decision == "split"]
    assert len(answer.disagreements) >= len(split), "no tie goes unsaid"
    assert all(tally.sentence in answer.disagreements for tally in split)
    if not compare:
        assert answer.winner is None
        assert answer.votes == ()
    elif answer.votes:
        best = [photo for photo, n in answer.votes if n == answer.votes[0][1]]
        assert answer.winner == (best[0] if len(best) == 1 else None)
        assert all(LETTERS[photo] in answer.headline for photo in best)


@pytest.mark.parametrize("seed", range(40))
def test_whoever_reviews_every_count_is_right_and_every_sentence_whole(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(10):
        reviewed, compare = anybody(chance), chance.random() < 0.5
        for language in ("nl", "en"):
            answer = summarise(reviewed, language, place=PLACES[language], compare=compare)
            check(answer, reviewed, compare)
            shuffled = chance.sample(reviewed, len(reviewed))
            assert summarise(shuffled, language, place=PLACES[language], compare=compare) == answer, (
                "order tells nothing"
            )


def test_who_finds_each_outfit_good_is_counted_in_words() -> None:
    b, good = Reviewed(wear=1), Reviewed(all_good=True)
    shoes = Reviewed((Advised("shoes", "swap"),), all_good=True)
    assert (
        summarise((b, b, good), "nl", compare=True).text
        == "Draag B. Twee van de drie kiezen B. Eén vindt elke outfit goed."
    )
    assert summarise((b, good, shoes), "en", compare=True).winner == 1
    all_of_them = summarise((good, good), "nl", compare=True)
    assert all_of_them.text == "A en B staan gelijk. Kies wat jij het fijnst vindt. Allebei vinden ze elke outfit goed."
    assert (
        summarise((good,) * 3, "en", compare=True, photos=3).headline
        == "A, B and C are level. Choose what you like best."
    )
    assert summarise((good,), "en").text == summarise((Reviewed(),), "en").text, "of one outfit nobody is asked which"


def test_a_language_without_sentences_of_its_own_reads_those_of_its_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    ukrainian = translations.Language("Українська", "Українською", "uk_UA", tables="en")
    monkeypatch.setitem(translations.LANGUAGES, "uk", ukrainian)
    assert summarise(FIVE, "uk", compare=True).text == summarise(FIVE, "en", compare=True).text
    assert summarise(FIVE, "nl", compare=True).text != summarise(FIVE, "en", compare=True).text
