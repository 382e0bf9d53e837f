"""Samira types what she can do in her own words, and finds it on the list."""

import pytest

from jobtease.skills import queries


@pytest.mark.parametrize(
    "language, typed, key",
    [
        ("nl", "cv", "cv-writing"),
        ("nl", "brief", "motivation-letter"),
        ("nl", "hulp bij brief schrijven", "motivation-letter"),
        ("nl", "soliciteren", "cv-writing"),
        ("nl", "kleding horeca", "dress-horeca"),
        ("nl", "oekr", "ukrainian"),
        ("nl", "العربية", "arabic"),
        ("nl", "tigrinja", "tigrinya"),
        ("nl", "c#", "java-csharp"),
        ("nl", "zorgtoeslag aanvragen", "allowances"),
        ("nl", "bellen met werkgever", "calling-employers"),
        ("nl", "cook", "cooking"),
        ("nl", "KASSIERE", "cash-register"),
        ("nl", "schilders", "painting"),
        ("nl", "timmerde", "carpentry"),
        ("en", "kok", "cooking"),
        ("en", "resume", "cv-writing"),
        ("en", "interviews", "interview-practice"),
        ("en", "digi", "digid"),
        ("en", "forklfit", "forklift"),
        ("en", "painted", "painting"),
    ],
)
def test_the_best_fit_comes_first(language: str, typed: str, key: str) -> None:
    assert queries.search(typed, language)[0].key == key


def test_a_label_that_begins_so_comes_before_a_synonym() -> None:
    found = [entry.key for entry in queries.search("ned", "nl")]
    assert found[:2] == ["dutch", "dutch-speaking"]
    assert queries.search("nederlands", "nl")[0].key == "dutch"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_skill_is_found_by_each_of_its_names(language: str) -> None:
    for entry in queries.all_entries():
        assert queries.search(entry.label(language), language)[0] == entry
        for synonym in entry.synonyms(language):
            assert entry in queries.search(synonym, language, limit=50), synonym


@pytest.mark.parametrize("typed", ["", "  ", "!?", "xyzzy", "\x00", "🙂", "zq" * 50_000])
def test_nonsense_finds_nothing(typed: str) -> None:
    assert queries.search(typed, "nl") == []


def test_no_more_than_asked_for() -> None:
    assert len(queries.search("a", "nl", limit=3)) == 3
    assert queries.search("a", "nl", limit=0) == []
