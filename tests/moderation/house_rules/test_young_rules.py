"""House rules for who is 16 or 17: the same clauses in shorter words, on the same page, and first for who is that young."""

import hashlib
import re
from html import unescape

import pytest

from jobtease.accounts.models import AgeBand
from jobtease.moderation import rules
from jobtease.moderation.house_rules.young_rules import CALLS, RULES_VERSION, STEPS, YOUNG
from jobtease.words.translations import LANGUAGES, _, speaking
from tests.house import House

MOST_WORDS = 15
WORDED = {3: "f015be49676058dd", 4: "9b60dec90c1dcb03"}
"""A sum of what young people read of each version of the house rules, in both languages."""


def sum_of_words() -> str:
    said = []
    for language in LANGUAGES:
        with speaking(language):
            said += [(number, _(one.text), _(one.example)) for number, one in YOUNG.items()]
    return hashlib.sha256(repr(said).encode()).hexdigest()[:16]


def test_every_clause_of_this_version_has_its_young_words_and_no_other_has() -> None:
    """Red? Read each clause beside its young words, then raise RULES_VERSION."""
    assert rules.VERSION == RULES_VERSION
    assert list(YOUNG) == list(rules.CLAUSES)


def test_other_young_words_are_another_version() -> None:
    """Red? Say the clause again, no more and no less, and put the new sum above."""
    assert WORDED.get(RULES_VERSION) == sum_of_words()


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_are_short_plain_and_have_an_example(language: str) -> None:
    with speaking(language):
        young = [_(one.text) for one in YOUNG.values()]
        all_words = [
            *young,
            *(_(one.example) for one in YOUNG.values()),
            *map(_, STEPS),
            *(_(words) for _n, words in CALLS),
        ]
        full = [_(clause.text) for clause in rules.CLAUSES.values()]
    for said in all_words:
        for sentence in re.split(r"[.:?!][”]?(?: |$)", said):
            assert len(sentence.split()) <= MOST_WORDS, sentence
    lengths = [max(len(sentence.split()) for sentence in re.split(r"[.?] ?", said)) for said in young]
    assert sum(lengths) < sum(max(len(one.split()) for one in re.split(r"[.:?] ?", said)) for said in full)
    assert len(set(all_words)) == len(all_words)


def test_every_sentence_is_in_both_languages() -> None:
    for one in YOUNG.values():
        for words in (one.text, one.example):
            with speaking("nl"):
                assert _(words) != words
            with speaking("en"):
                assert _(words) == words


async def test_they_are_one_tap_away_for_everybody_and_say_what_happens_and_whom_to_call(house: House) -> None:
    visitor = house.visitor()
    page = unescape((await visitor.get("/house-rules")).text)
    with speaking("nl"):
        assert _(rules.CLAUSES["3.3"].text) in page
        assert _(YOUNG["3.3"].text) not in page
        (way,) = re.findall(r'href="(/house-rules\?for=young)"', page)
        young = unescape((await visitor.get(way)).text)
        for number, clause in rules.CLAUSES.items():
            assert f'id="rule-{number.replace(".", "-")}"' in young
            assert _(YOUNG[number].text) in young
            assert _(YOUNG[number].example) in young
            assert _(clause.text) not in young or clause.text == YOUNG[number].text
        for words in STEPS:
            assert _(words) in young
    for number in ("112", "0800-0432", "0800-0113"):
        assert f'href="tel:{number}"' in young
    assert f"Versie {rules.VERSION}" in young
    assert 'href="/house-rules?for=all"' in young


async def test_who_is_young_reads_them_first_and_can_read_the_others(house: House) -> None:
    yara, henk = await house.join("Yara", age=AgeBand.YOUNG), await house.join("Henk")
    with speaking("nl"):
        first, others = _(YOUNG["3.3"].text), _(rules.CLAUSES["3.3"].text)
    assert first in unescape((await yara.get("/house-rules")).text)
    assert others in unescape((await yara.get("/house-rules?for=all")).text)
    assert others in unescape((await henk.get("/house-rules")).text)
    assert first in unescape((await henk.get("/house-rules?for=young")).text)


@pytest.mark.parametrize("query", ["for=children", "municipality=GM9999", "version=x", "version=-1"])
async def test_what_there_is_not_is_not_found(house: House, query: str) -> None:
    assert (await house.visitor().get(f"/house-rules?{query}")).status_code == 404
