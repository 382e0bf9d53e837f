"""Phrases that a moderator types: how they are read, what they find, and what is refused."""

import pytest

from jobtease.words.own_phrases import LONGEST, book_of, found_in, read


@pytest.mark.parametrize(
    ("phrase", "text", "words"),
    [
        ("zwart geld", "Verdien ZWART  geld, snel", "ZWART  geld"),
        ("vca-bewijs", "mooi V.C.A-bewijs te koop", "V.C.A-bewijs"),
        ("betaal ?? vca", "Eerst betaal je 50 voor vca", ""),
        ("betaal * vca", "Eerst betaal je 50 voor vca", "betaal je 50 voor vca"),
        ("heftruck+ voor # euro", "heftruckbewijs voor 60 euro!", "heftruckbewijs voor 60 euro"),
        ("solliciteren~", "ik ga sollisiteren", "sollisiteren"),
        ("pakje|doosje_goud", "een doosje goud", "doosje goud"),
        ("wanna+", "i wanna go", ""),
        ("<number> sturen", "je 06 sturen", "06 sturen"),
    ],
)
def test_a_phrase_finds_what_it_says(phrase: str, text: str, words: str) -> None:
    found = found_in(text, book_of([phrase])).get(phrase, ())
    assert [text[start:end] for start, end in found[:1]] == ([words] if words else [])


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        "de",
        "?? geld",
        "geld *",
        ". geld",
        "a+ geld weg",
        "<niets> geld",
        "^geld$ a|",
        "geld|",
        "a * b * c * d * eeee",
        "x_y|a_b c_d|e_f g_h|i_j k_l|m_n o_p|q_r",
        "woord " * 13,
        "x" * (LONGEST + 1),
    ],
)
def test_what_can_not_be_read_or_would_cost_too_much_is_refused_in_words(phrase: str) -> None:
    with pytest.raises(ValueError) as refused:
        read(phrase)
    assert str(refused.value)[0].isupper() or str(refused.value)[0] == "“"
