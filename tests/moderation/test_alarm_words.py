"""From what screening finds in words to what a moderator reads: why it waits, how soon, which rule is proposed, what is marked."""

from datetime import UTC, datetime, timedelta

import pytest

from jobtease.moderation import rules
from jobtease.moderation.cases import alarms
from jobtease.moderation.cases.alarms import Why, because, marked, resembled, suggested, why
from jobtease.words.screening import Alarm, learned, screen
from jobtease.working_hours import Within
from tests.screening.examples import to_judge_by

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DESPAIR, PHONE, FEE = "Ik wil niet meer leven", "Bel 0612345678", "Betaal eerst 75 euro borg, dan krijg je de baan."


@pytest.mark.parametrize(
    ("kind", "texts", "known", "words", "priority", "opened"),
    [
        ("request", ["Hallo, wie leest mijn brief?"], "", ("first",), 2, "held"),
        ("feedback", ["Mooie jas."], "", ("tone",), 2, "held"),
        ("feedback", ["Mooie jas."], "reported", (), 2, "held"),
        ("request", [], "", ("first",), 2, "held"),
        ("request", [], "reported", (), 2, "held"),
        ("feedback", [PHONE], "", ("contact",), 2, "held"),
        ("request", ["Hallo.", PHONE], "reported", ("contact",), 2, "held"),
        ("request", ["Hallo.", DESPAIR], "", ("despair",), 0, "worry"),
        ("request", [PHONE, DESPAIR], "", ("despair", "contact"), 0, "worry"),
        ("request", ["Ik maak je dood."], "", ("threat",), 1, "alarm"),
        ("request", [FEE], "", ("scam",), 2, "held"),
    ],
)
def test_why_something_held_must_be_looked_at(
    kind: str, texts: list[str], known: str, words: tuple[str, ...], priority: int, opened: str
) -> None:
    assert why(kind, texts, known) == Why(words, priority, opened)


@pytest.mark.parametrize(("priority", "within"), [(0, rules.URGENT), (1, rules.HELD), (2, rules.HELD), (3, rules.HELD)])
def test_how_soon(priority: int, within: Within) -> None:
    for start in (NOON - timedelta(hours=2), NOON + timedelta(hours=10)):
        assert Why(priority=priority).due(start) == within.after(start)


def test_without_anything_found_a_case_is_plain() -> None:
    assert Why() == Why((), 2, "held")


@pytest.mark.parametrize(
    ("found", "word"),
    [
        ((), "held"),
        (("contact",), "held"),
        (("scam", "asks"), "held"),
        (("threat",), "alarm"),
        (("grooming", "contact"), "alarm"),
        (("despair",), "worry"),
        (("contact", "threat", "despair"), "worry"),
    ],
)
def test_the_word_a_case_is_opened_with(found: tuple[str, ...], word: str) -> None:
    assert because([Alarm(0, 1, kind, kind, "rule") for kind in found]) == word


@pytest.mark.parametrize(
    ("words", "reported", "clause"),
    [
        ((), "", ""),
        ((), "3.1", "3.1"),
        (("first",), "", ""),
        (("first",), "4.1", "4.1"),
        (("tone",), "", "3.1"),
        (("tone",), "3.4", "3.1"),
        (("tone",), "2.4", "2.4"),
        (("first", "contact", "tone"), "", "2.1"),
        (("first", "contact", "tone"), "2.6", "2.1"),
        (("first", "contact", "tone"), "3.1", "3.1"),
        (("scam",), "", "4.4"),
        (("grooming", "scam"), "2.5", "2.6"),
        (("threat",), "3.2", "3.4"),
        (("meeting",), "", "2.6"),
        (("elsewhere",), "", "2.5"),
        *((((word,), "", "2.4")) for word in ("number", "photo", "papers", "bank", "address", "age", "private")),
        (("despair",), "", ""),
        (("despair", "contact"), "", ""),
        (("contact", "despair"), "2.6", "2.6"),
    ],
)
def test_the_rule_to_propose(words: tuple[str, ...], reported: str, clause: str) -> None:
    assert suggested(words, reported) == clause


def test_every_word_has_a_label_and_every_rule_proposed_belongs_to_one() -> None:
    assert set(alarms.CLAUSE) | {"despair", "first", "copies", "phrase"} == set(alarms.LABELS)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("", ""),
        ("Hallo <b>jij</b>", "Hallo &lt;b&gt;jij&lt;/b&gt;"),
        (PHONE, "Bel <mark>0612345678</mark>"),
        ("<i> 0612345678 & yara@example.nl", "&lt;i&gt; <mark>0612345678</mark> &amp; <mark>yara@example.nl</mark>"),
        ("0612345678", "<mark>0612345678</mark>"),
        ("0612345678\n<0687654321>", "<mark>0612345678</mark>\n&lt;<mark>0687654321</mark>&gt;"),
    ],
)
def test_what_was_found_is_marked_and_all_else_is_only_text(text: str, html: str) -> None:
    assert marked(text) == html


def test_where_two_findings_overlap_each_letter_is_marked_once_and_none_is_lost() -> None:
    for text in (
        "Ik wil dood, ik wil niet meer leven & ik maak er een eind aan",
        "Stuur je nummer of een foto van je paspoort naar <mij>",
        "Je bent zo mooi, hoe oud ben je? Dit is ons geheim, niet tegen je ouders zeggen",
    ):
        html = str(marked(text))
        plain = html.replace("<mark>", "").replace("</mark>", "")
        assert plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == text
        inside = {at for one in screen(text) for at in range(one.start, one.end)}
        at, within = 0, False
        for piece in (
            html.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
            .replace("<mark>", "\1")
            .replace("</mark>", "\2")
        ):
            if piece in "\1\2":
                within = piece == "\1"
            else:
                assert within == (at in inside), (text, at)
                at += 1
        assert inside


def test_only_what_no_phrase_gave_is_said_to_resemble_examples() -> None:
    assert resembled([]) == resembled(["Hallo", PHONE]) == []
    assert "despair" not in resembled([DESPAIR])
    alike = [one.text for one in to_judge_by() if learned(screen(one.text)) == ("despair",)][:2]
    assert resembled(["Hallo", *alike]) == ["despair"]
