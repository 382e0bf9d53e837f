"""Screening: texts in both languages with the kind of alarm that people would give them, and harmless ones that look alike.

`texts.tsv` holds those the rules were built with (development), those written before anybody looked at how the rules do (held-out),
and others tried afterwards (later). When they were scored for the first time, before anything was mended:

| texts | as expected |
|---|---|
| held-out, 52 | 46; three of 14 cries of despair unseen, one of 9 groomers, two harmless ones seen |
| later, 173 | 102; then the rules were given words in any order (`near`) |
| second, 74 | 57; ten of 20 cries of despair unseen, one of 28 harmless ones seen |
| third, 65 | 50; five of 20 cries of despair and six of 12 groomers unseen, one of 20 harmless ones seen |
| fourth, 66 | 56; two of 16 cries of despair and one of 8 groomers unseen, two of 22 harmless ones seen |

So of words that nobody had in mind the rules see about three of four. What they miss is looked at by what was learned from examples
(test_text_classifier.py). For the rest there are "Report" and a moderator.
"""

import csv
from functools import cache
from pathlib import Path

import pytest

from jobtease.words import phrasebook, screening
from jobtease.words.phrases import hits, words_of
from jobtease.words.screening import kinds, priority, reasons, screen

TEXTS = Path(__file__).parent / "texts.tsv"
SETS = ("development", "held-out", "later", "second", "third", "fourth")


@cache
def texts(name: str) -> tuple[tuple[str, str], ...]:
    """(expected kind of alarm, text) of one set."""
    with TEXTS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return tuple((row["expected"], row["text"]) for row in rows if row["set"] == name)


def is_expected(expected: str, text: str) -> bool:
    return not screen(text) if expected == "harmless" else expected in kinds(screen(text))


def by_rules(text: str) -> tuple[screening.Alarm, ...]:
    """Without what was learned from examples."""
    return screening.by_rules(screen(text))


@pytest.mark.parametrize("rule", screening.BOOK.rules, ids=lambda rule: rule.id)
def test_every_rule_is_true_to_its_own_examples(rule: screening.Rule) -> None:
    assert all(rule.id in {one.rule for one in screen(bad)} for bad in rule.bad)
    assert [good for good in rule.good if by_rules(good)] == []


def test_an_alarm_says_where_its_words_stand() -> None:
    text = "Hoi. Ik zie het niet meer zitten."
    (alarm,) = screen(text)
    assert (alarm.kind, text[alarm.start : alarm.end]) == ("despair", "zie het niet meer zitten")
    assert (priority([alarm]), reasons([alarm])) == (0, ("despair",))


def test_the_most_urgent_comes_first_and_each_reason_once() -> None:
    found = screen("Stuur je 06, bel 0612345678. Ik wil dood. Wat is je nummer?")
    assert kinds(found) == ("despair", "asks", "contact")
    assert reasons(found) == ("despair", "number", "contact")
    assert priority(found) == 0
    assert priority(screen("Hallo")) == 2


def test_small_signs_make_grooming_only_together() -> None:
    assert kinds(by_rules("Je bent zo mooi.")) == ()
    assert kinds(by_rules("Hoe oud ben je?")) == ("asks",)
    assert kinds(by_rules("Je bent zo mooi. Hoe oud ben je?")) == ("grooming",)


@pytest.mark.parametrize(
    "text",
    [
        "zelf-moord",
        "z.e.l.f.m.o.o.r.d",
        "ZELFM00RD",
        "zеlfmооrd",
        "zelf moord",
        "zelfmoooord",
        "s u i c i d e",
        "sui­cide",
        "𝐙𝐄𝐋𝐅𝐌𝐎𝐎𝐑𝐃",
    ],
)
def test_a_disguise_hides_no_despair(text: str) -> None:
    assert screening.despairs(f"Ik denk aan {text}")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("i k w i l d o o d", "despair"),
        ("Mijn brief is af. I k  w i l  n i e t  m e e r  l e v e n.", "despair"),
        ("I w a n t  t o  d i e. The rest of my CV is fine.", "despair"),
        ("t h i s i s o u r s e c r e t", "grooming"),
        ("s t u u r j e n u m m e r", "asks"),
    ],
)
def test_in_letters_that_are_written_apart_the_words_are_found(text: str, kind: str) -> None:
    assert kinds(screen(text)) == (kind,)


def test_letters_apart_that_make_no_words_are_left_as_they_are() -> None:
    assert screen("Van a b c d e f leer je het alfabet, m.b.v. liedjes.") == ()


@pytest.mark.parametrize(
    ("warning", "scam"),
    [
        (
            "Pas op met vacatures waarbij je eerst moet betalen, dat is bijna altijd oplichting. Meld het.",
            "Betaal eerst 75 euro borg, dan krijg je de baan.",
        ),
        (
            "If they want you to use your own bank account for their customers, it's a scam. Block them and report it.",
            "You use your own bank account for our customers and keep ten percent.",
        ),
    ],
)
def test_a_warning_is_no_scam_and_a_scam_with_a_warning_is_one(warning: str, scam: str) -> None:
    assert "scam" in {rule.kind for rule, *_place in hits(words_of(warning))}
    assert screen(warning) == ()
    assert "scam" in kinds(screen(scam))
    assert "scam" in kinds(screen(f"{warning}\n\n{scam}"))


@pytest.mark.parametrize("name", SETS)
def test_most_texts_get_the_alarm_that_people_would_give_and_no_despair_or_grooming_goes_unseen(name: str) -> None:
    given = texts(name)
    wrong = [one for one in given if not is_expected(*one)]
    assert len(wrong) <= len(given) // 20, wrong
    assert [text for kind, text in given if kind in ("despair", "grooming") and not screen(text)] == []


@pytest.mark.parametrize("name", SETS)
def test_harmless_texts_that_look_alike_are_free(name: str) -> None:
    harmless = [text for kind, text in texts(name) if kind == "harmless"]
    assert len([text for text in harmless if screen(text)]) <= len(harmless) // 20


def test_there_are_enough_texts_of_every_kind_and_each_once() -> None:
    every = [one for name in SETS for one in texts(name)]
    assert len(every) >= 450
    assert len({text for _kind, text in every}) == len(every)
    assert {kind for kind, _text in every} == {"harmless", *screening.PRIORITIES}


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ('patterns = ["', 'patterns = ["?? '),
        ('\nnear = ["', '\nnear = ["* '),
        ('\nyou = ["', '\nyou = ["wanna", "'),
    ],
    ids=["a gap first", "a gap first in any order", "one word that is read as two"],
)
def test_a_rule_that_could_never_be_found_is_refused(tmp_path: Path, written: str, wrong: str) -> None:
    text = Path(phrasebook.__file__).with_name("screening.toml").read_text(encoding="utf-8")
    assert written in text
    rules = tmp_path / "screening.toml"
    rules.write_text(text.replace(written, wrong, 1), encoding="utf-8")
    with pytest.raises(ValueError):
        phrasebook._read(rules, phrasebook.IDEAS)
