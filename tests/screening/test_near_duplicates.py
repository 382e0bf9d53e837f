"""Near-duplicates: what counts as the same text, and what doesn't."""

import pytest

from jobtease.words.near_duplicates import ALIKE, FEWEST_WORDS, KEPT, sketch

TEXT = (
    "Wij zoeken 5 nieuwe mensen voor werk in de haven. Je verdient 200 euro per dag, elke week betaald. "
    "Stuur ons een bericht, dan kun je morgen al beginnen. Ervaring is niet nodig, wij leren je alles."
)


def alike(one: str, other: str) -> bool:
    return len(set(sketch(one)) & set(sketch(other))) >= ALIKE


@pytest.mark.parametrize(
    "other",
    [
        TEXT.upper(),
        TEXT.replace("200", "350").replace("5 nieuwe", "12 nieuwe"),
        TEXT.replace("morgen", "maandag"),
        f"Hoi Samira! {TEXT} Groetjes van Karel",
        TEXT.replace(", ", "\n\n").replace("één", "een"),
        TEXT.replace("euro", "éuro"),
    ],
)
def test_a_text_with_other_figures_names_or_a_word_changed_is_the_same(other: str) -> None:
    assert alike(TEXT, other)


@pytest.mark.parametrize(
    "other",
    [
        "Ik zoek werk in de haven. Wie leest mijn brief voor een baan in de haven, ik heb morgen een gesprek?",
        "Wij zoeken mensen die ons helpen met de kledingbank: elke week een middag, ervaring is niet nodig, koffie is er wel.",
    ],
)
def test_a_text_about_the_same_thing_is_another(other: str) -> None:
    assert not alike(TEXT, other)


def test_what_is_short_has_no_sketch_and_what_is_long_has_no_larger_one() -> None:
    words = [f"woord{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}" for n in range(5_000)]
    assert sketch(" ".join(words[: FEWEST_WORDS - 1])) == ()
    assert len(sketch(" ".join(words))) == KEPT
    assert all(0 <= one < 2**63 for one in sketch(TEXT))
