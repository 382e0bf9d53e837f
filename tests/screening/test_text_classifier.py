"""What was learned from examples: that it belongs to them, what it makes of texts that it never saw, and that learning works."""

from collections.abc import Iterator

import pytest

from jobtease.moderation.cases.alarms import CLAUSE, GRAVE, IN_PRIVATE, LABELS, LIKE
from jobtease.moderation.models import Case
from jobtease.words import screening, text_classifier
from jobtease.words.phrases import words_of
from jobtease.words.screening import FAINT, kinds, screen
from jobtease.words.text_classifier import KINDS, LEARNED, WEIGHTS
from tests.helping import people
from tests.house import House
from tests.screening.examples import Example, ordinary, to_judge_by, to_learn_from
from tests.screening.learn import learn, mark, read

LARGEST = 1_000_000
"""Bytes of the weights."""


def part(found: list[bool]) -> float:
    return sum(found) / len(found)


def judged(kind: str) -> list[Example]:
    return [one for one in to_judge_by() if kind in one.expected]


def test_the_weights_belong_to_the_examples_and_ideas_that_are_here() -> None:
    """Otherwise: make learn."""
    text = WEIGHTS.read_text(encoding="utf-8")
    assert text.partition("\n")[0].endswith(f": {mark()}")
    assert len(text.encode()) < LARGEST


def test_what_judges_is_not_learned_from() -> None:
    judging = [one.text for one in (*to_judge_by(), *ordinary())]
    learned = {one.text for one in to_learn_from()}
    assert len(learned) > 600
    assert not learned & set(judging)
    assert len(set(judging)) == len(judging) > 600


@pytest.mark.parametrize(
    ("kind", "least"),
    [("despair", 0.90), ("grooming", 0.93), ("threat", 0.90), ("scam", 0.92), ("contact", 0.93)],
)
def test_of_texts_kept_apart_most_get_the_alarm_that_is_expected(kind: str, least: float) -> None:
    assert part([kind in kinds(screen(one.text)) for one in judged(kind)]) >= least


def test_hardly_any_cry_of_despair_or_groomer_among_them_passes_unseen() -> None:
    grave = judged("despair") + judged("grooming")
    assert part([not screen(one.text) for one in grave]) <= 0.05


def test_harmless_texts_that_were_made_to_look_alike_are_mostly_left_alone() -> None:
    harmless = [one for one in to_judge_by() if not one.expected]
    assert part([bool(screen(one.text)) for one in harmless]) <= 0.20


def test_ordinary_texts_are_left_alone_and_hardly_one_would_show_a_private_message_to_a_moderator() -> None:
    found = [screen(one.text) for one in ordinary()]
    assert part([bool(alarms) for alarms in found]) <= 0.06
    assert part([bool(set(kinds(screening.sure(alarms))) & set(IN_PRIVATE)) for alarms in found]) <= 0.02


def test_an_alarm_that_was_learned_says_where_its_words_stand_and_what_is_asked_for() -> None:
    found = [
        (one.text, alarm) for one in to_judge_by() for alarm in screen(one.text) if alarm.rule in ("learned", FAINT)
    ]
    assert len(found) > 100
    for text, alarm in found:
        assert 0 <= alarm.start < alarm.end <= len(text)
        assert text[alarm.start : alarm.end] == text[alarm.start : alarm.end].strip()
        assert "\n" not in text[alarm.start : alarm.end]
        assert alarm.kind in LIKE
        assert alarm.word in LABELS
        assert alarm.word in CLAUSE or alarm.kind == "despair"


def test_of_two_ideas_that_weigh_together_the_words_of_both_are_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    none, scam = (0,) * len(KINDS), KINDS.index("scam")
    pair = {"@letter+thank": (*none[:scam], 1_000, *none[scam + 1 :])}
    monkeypatch.setattr(text_classifier, "LEARNED", text_classifier.Weights(none, none, none, pair))
    text = "Bedankt dat je kijkt. Ik stuur morgen de brief."
    assert [text[one.start : one.end] for one in text_classifier.likenesses(words_of(text))] == ["Bedankt", "brief"]


def test_a_long_text_hides_nothing() -> None:
    around = " ".join(["Ik zoek een baan als bakker.", "Wie leest mijn brief even door?"] * 110)
    despair = [one.text for one in judged("despair") if screening.despairs(one.text)]
    assert part([screening.despairs(f"{around}\n{text}\n{around}") for text in despair]) >= 0.98
    assert not screening.despairs(around)


def test_a_kind_that_a_rule_found_is_not_found_again() -> None:
    assert {one.rule for one in screen("Ik wil niet meer leven") if one.kind == "despair"} == {"not-living"}


def only(rule: str, *wanted: str) -> str:
    """A text kept apart whose alarms of these kinds are all of this rule."""
    for one in to_judge_by():
        found = [alarm for alarm in screen(one.text) if alarm.kind in GRAVE]
        if found and {alarm.rule for alarm in found} == {rule} and {alarm.kind for alarm in found} <= set(wanted):
            return one.text
    raise AssertionError(f"no text is {rule}")


async def test_a_private_message_opens_a_case_only_when_it_is_sure(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await people.ask(yara)
    talk = await people.accept(yara, request, await people.offer(henk, request))
    for rule, cases in ((FAINT, 0), (screening.LEARNED, 1)):
        sent = {"message": only(rule, *IN_PRIVATE), "anyway": "1"}
        assert (await henk.post(f"/conversations/{talk}/messages", sent)).status_code == 303
        await house.work()
        assert await Case.filter(kind="message").count() == cases
    case = await Case.get(kind="message")
    page = (await marloes.get(f"/desk/cases/{case.public_id}")).text
    assert "Samen lijken de woorden op onze voorbeelden van" in page
    assert "<mark>" in page


# --- learning ---

FOOD = ("appel", "peer", "kers", "druif", "pruim", "vijg")
TOOLS = ("hamer", "zaag", "beitel", "vijl", "tang", "boor")


def tiny() -> Iterator[Example]:
    for n, (food, tool) in enumerate(zip(FOOD, TOOLS, strict=True)):
        yield Example(frozenset({"scam"}), "nl", f"proef de rijpe {food} en {FOOD[n - 1]}")
        yield Example(frozenset(), "nl", f"pak de zware {tool} en {TOOLS[n - 1]}")


def test_learning_carries_over_to_what_was_not_said_before() -> None:
    examples = list(tiny())
    sums = learn(examples, [read(one.text) for one in examples])
    scam = KINDS.index("scam")
    ripe, heavy = (sums.scores(read(text))[scam] for text in ("een rijpe druif met appel", "een zware boor met zaag"))
    assert ripe > 0 > heavy
    assert [round(one, 9) for one in learn(examples, [read(one.text) for one in examples]).start] == [
        round(one, 9) for one in sums.start
    ]


def test_the_file_has_a_weight_of_every_kind_for_every_feature() -> None:
    assert len(LEARNED.of) > 5_000
    assert {len(weights) for weights in (LEARNED.start, LEARNED.sure, *LEARNED.of.values())} == {len(KINDS)}
    assert min(LEARNED.sure) > 0
