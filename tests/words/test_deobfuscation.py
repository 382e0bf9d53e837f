"""The words of a note as a reader sees them: which ways there are to read each, where it stands, and in which sentence."""

from itertools import pairwise

import pytest

from jobtease.words.deobfuscation import Token, tokens
from tests import stored

NOTES = [
    "",
    "De schoenen zijn mooi.",
    "a b",
    "a b c",
    "a b c d en e f g",
    "a  b  c",
    "a b  c d",
    "a b c  d",
    "a b c    d",
    "a b c     d",
    "a b c - d",
    "a b c -- d",
    "a b.c",
    "l.e.l.i.j.k die tas. En dan?",
    "l.e.l.i.j.k. Nieuwe zin",
    "l e l i j k! De tas; de jas\nhet vest? ja",
    "Een. Twee! Drie? Vier; vijf\nzes, zeven: acht",
    "a. b. c. d",
    "x. Zin. y. Zin",
    "6 7 8 a 6 b 7 c 8",
    "l3l1jk b0s 5lim 7rui 8roek 4ap",
    "m@n $tom w!e w!! st*m b*tch* $ a$ a$$ a@ @a a@b",
    "1 10 a1 1a l0ser k1l0",
    "leeeelijk zoooo aaa aa oooookkkk",
    "l3333lijk b000s",
    "a" * 40,
    "a" * 41,
    "ab" * 20,
    "ab" * 20 + "c",
    "ab" * 25 + "aaa",
    "abc" * 13 + "xyyyyz",
    "lélijk LELIJK ÖZGÜR straße ĳsbrand Łódź",
    "le\u200blijk l\u0335e\u0321lijk l\u00adelijk a\x00b a\tb a\rb",
    "lеlijk ѕukkel аbc αβγ",
    "\ufb01jn \ufdfa ½ ①② Ⅷ",
    "👍 mooi 🤮",
    "ik_ben test_case a_b",
    "foto's zo'n 's avonds don't",
    "w i l  d o o d",
    "i k  w i l  n i e t  m e e r. d a g",
    "y o u , a r e . u g l y",
    "a b c,d e f",
    "a b c\nd e f",
    "mijn a.u.b. en i.v.m. m b o",
]


def told(token: Token) -> str:
    spaced = f" apart {token.spaced}" if token.spaced else ""
    return f"  {token.start}-{token.end} {' | '.join(token.forms)} in {token.sentence}{spaced}"


def test_the_ways_to_read_each_word_stay_as_they_are_stored(pytestconfig: pytest.Config) -> None:
    lines = [line for note in NOTES for line in (ascii(note), *(ascii(told(one))[1:-1] for one in tokens(note)))]
    stored.compare(lines, stored.READINGS / "disguise.txt", pytestconfig)


@pytest.mark.parametrize("note", NOTES)
def test_each_word_stands_behind_the_one_before_and_sentences_only_go_up(note: str) -> None:
    found = tokens(note)
    assert all(0 <= one.start < one.end <= len(note) for one in found)
    assert all(one.start <= other.start and one.sentence <= other.sentence for one, other in pairwise(found))
