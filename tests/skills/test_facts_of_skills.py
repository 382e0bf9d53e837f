"""The list of skills is whole in both languages."""

import re

import pytest

from jobtease.skills import queries


def test_keys_and_labels_are_there_and_unique() -> None:
    entries = queries.all_entries()
    assert len(entries) >= 250
    assert len({entry.key for entry in entries}) == len(entries)
    for language in ("nl", "en"):
        labels = [entry.label(language) for entry in entries]
        assert all(label and label == label.strip() and len(label) <= 60 for label in labels)
        assert len({label.casefold() for label in labels}) == len(labels)
    for entry in entries:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", entry.key)
        assert len(entry.key) <= 40
        assert entry.scheme == "own"
        for synonyms in (entry.synonyms_nl, entry.synonyms_en):
            assert synonyms
            assert len(set(synonyms)) == len(synonyms)
            assert all(synonym and synonym == synonym.strip() for synonym in synonyms)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_skill_stands_in_one_known_group(language: str) -> None:
    groups = queries.all_groups(language)
    assert len({group.key for group in groups}) == len({group.label for group in groups}) == len(groups) == 16
    assert all(group.label and len(group.skills) >= 10 for group in groups)
    grouped = [entry for group in groups for entry in group.skills]
    assert len(grouped) == len(set(grouped))
    assert set(grouped) == set(queries.all_entries())


def test_a_skill_is_known_by_its_key() -> None:
    barista = queries.by_key("barista")
    assert barista is not None
    assert barista.label("nl") == "Koffie maken als barista"
    assert barista.label("en") == "Making coffee as a barista"
    assert queries.by_key("nothing") is None


def test_skills_stand_by_their_label_in_the_language_that_is_spoken() -> None:
    for language in ("nl", "en"):
        for group in queries.all_groups(language):
            labels = [queries.fold(entry.label(language)) for entry in group.skills]
            assert labels == sorted(labels), (language, group.key)
