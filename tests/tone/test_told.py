"""What a reviewer is told before sending: each reason once, with its words whole and none of them twice."""

import pytest

from jobtease.tone import telling
from jobtease.tone.checking import check

NOTE = "Je bent te dik voor een balie, zo neemt niemand je aan."


def test_pieces_do_not_overlap_and_are_not_cut() -> None:
    told = dict(check(NOTE, "nl").told)
    assert told["Dit gaat over iemands lijf of gewicht. Hier gaat het over kleren."] == [
        "Je bent te dik voor een balie"
    ]
    assert told["Dit zegt iets over de kansen van een mens, niet over kleren."] == ["neemt niemand je aan"]


def test_a_hint_that_keeps_nobody_from_sending_is_not_told() -> None:
    assert check("Je ziet er goed uit.", "nl").told == []


def test_of_two_words_in_two_places_both_are_told() -> None:
    assert [pieces for _why, pieces in check("De schoenen zijn lelijk, de das is ook lelijk.", "nl").told] == [
        ["lelijk"] * 2
    ]


@pytest.mark.parametrize(
    ("spans", "pieces"),
    [
        ([(0, 14), (0, 19)], ["Je bent te dik voor een balie"]),
        ([(0, 7), (8, 14)], ["Je bent te dik voor een balie"]),
        ([(0, 7), (11, 14)], ["Je bent", "dik"]),
        ([(11, 14)], ["dik"]),
        ([(34, 50)], ["neemt niemand je aan"]),
        ([(0, 7)], ["Je bent"]),
        ([], []),
    ],
    ids=str,
)
def test_what_overlaps_or_adjoins_is_one_and_a_phrase_goes_on_to_an_end_nearby(
    spans: list[tuple[int, int]], pieces: list[str]
) -> None:
    assert telling.pieces(NOTE, spans) == pieces
