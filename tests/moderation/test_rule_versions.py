"""A decision is shown with the house rule as it was worded when it was made."""

import hashlib

from jobtease.moderation import rules
from jobtease.words.translations import LANGUAGES, _, speaking

WORDED = {3: "7d4f2f09e33961d5", 4: "0632dc84f0607dee"}
"""A sum of what authors read of the rules of each version: text and advice of every clause, in both languages."""


def sum_of_words() -> str:
    said = []
    for language in LANGUAGES:
        with speaking(language):
            said += [(c.number, _(c.text), _(c.advice) if c.advice else "") for c in rules.CLAUSES.values()]
    return hashlib.sha256(repr(said).encode()).hexdigest()[:16]


def test_other_words_are_another_version() -> None:
    """Red? Raise rules.VERSION, leave the old words in rules.BEFORE, and add a line above."""
    assert WORDED.get(rules.VERSION) == sum_of_words()


def test_a_decision_of_before_keeps_its_words() -> None:
    for version in (1, 2):
        law, person = rules.clause_of(f"4.3 v{version}"), rules.clause_of(f"3.2 v{version}")
        assert law
        assert person
        with speaking("nl"):
            assert _(law.text) == "Je plaatst niets wat van de wet niet mag, en helpt niemand om de wet te overtreden."
            assert _(person.advice) == "Je mag het opnieuw schrijven, over wat iemand kan veranderen."
    assert rules.clause_of("4.3 v3") is rules.clause_of(rules.stamp("4.3")) is rules.CLAUSES["4.3"]
    assert rules.clause_of("1.2 v1") is rules.CLAUSES["1.2"]
    assert rules.clause_of("") is None


def test_what_was_worded_otherwise_is_of_an_earlier_version_and_differs() -> None:
    for number, worded in rules.BEFORE.items():
        lasts = [last for last, _clause in worded]
        assert lasts == sorted(set(lasts))
        assert lasts[-1] < rules.VERSION
        assert all(clause.number == number and clause != rules.CLAUSES[number] for _last, clause in worded)
