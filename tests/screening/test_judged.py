"""Screening judged by texts that were written for it, in the everyday spelling of young people, before anybody saw what it makes of them.

`judged/first.tsv` (300: 60 of each sort, half of them English) judged the rules as they were. First score, before anything was mended:
282 of 300 (94%); despair 58 of 60, grooming 51, scams 56, contact details 60, look-alikes left alone 57; 2 cries and 7 groomers unseen.
Then rules were added for what such texts have in common (undressing, waiting for a birthday, money fetched for others, certificates
for sale, marks, last messages), and examples of other people's making to learn from: none of the 300 is in either (one
that somebody had written before was exchanged for another). Since then 298; what
remains is a scam said without a word of money, and a joke about a comma that one can't live with.

`judged/second.tsv` (100) was written when all of that was done, and judged it once: 96 of 100; despair 20 of 20, contact details 20,
look-alikes left alone 20, grooming 18, scams 18. One idea (a photographer for whom the rest comes off), in both languages, was unseen;
a rule has it now.

Expected kinds joined with "+": one of them is enough. A text without any is harmless.
"""

from pathlib import Path

import pytest

from jobtease.words.screening import kinds, screen
from tests.screening.examples import Example, read, to_learn_from

JUDGED = Path(__file__).parent / "judged"
SETS = {"first": 300, "second": 100}
LEAST = 0.95


def is_expected(one: Example) -> bool:
    found = set(kinds(screen(one.text)))
    return bool(found & one.expected) if one.expected else not found


@pytest.mark.parametrize("name", SETS)
def test_of_judged_texts_as_many_as_promised_are_as_expected(name: str) -> None:
    given = read(JUDGED / f"{name}.tsv")
    missed = [f"{'+'.join(sorted(one.expected)) or 'harmless'}: {one.text}" for one in given if not is_expected(one)]
    print(f"{name}: {len(given) - len(missed)} of {len(given)}", *missed, sep="\n  ")
    assert len(given) - len(missed) >= LEAST * len(given), missed


@pytest.mark.parametrize("name", SETS)
def test_no_cry_and_no_groomer_among_them_is_unseen(name: str) -> None:
    grave = [one for one in read(JUDGED / f"{name}.tsv") if one.expected & {"despair", "grooming"}]
    assert [one.text for one in grave if not screen(one.text)] == []


def test_they_are_as_many_of_each_sort_and_language_as_is_said_and_nothing_is_learned_from_them() -> None:
    sets = {name: read(JUDGED / f"{name}.tsv") for name in SETS}
    assert {name: len(given) for name, given in sets.items()} == SETS
    for kind in ("despair", "grooming", "scam", "contact", ""):
        mine = [one for one in sets["first"] if (kind in one.expected if kind else not one.expected)]
        assert [sum(one.language == code for one in mine) for code in ("nl", "en")] == [30, 30], kind
    judging = [one.text for given in sets.values() for one in given]
    assert len(set(judging)) == len(judging)
    assert not {one.text for one in to_learn_from()} & set(judging)
