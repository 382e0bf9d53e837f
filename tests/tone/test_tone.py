"""The tone of a note: 200 notes with the verdict that people would give, disguises, naughty strings, and better sentences.

`notes.tsv` holds 200 notes written before the rules, in two halves, and 123 written afterwards in three rounds, to see how the
rules do on notes that nobody had in mind. When they were scored for the first time, before anything was mended:

| notes | as expected |
|---|---|
| half for development | 98 of 100 |
| half held out (by the same hand as the rules, so flattering) | 99 of 100, no cruel one unseen |
| later, kind | 56 of 57 passed at once |
| later, cruel | 11 of 16 passed unseen; after "a note that speaks to a person and names no garment is held", 5 of 16 and 8 of 16 |

Then 130 notes were written in four rounds to slip past the rules, each round before the next was mended, and 126 kind ones.
Passed unseen: 34 of 56, 16 of 27, 22 of 27, 14 of 20. Rules that look for what is bad never end, so somebody without a record is
held to the words people use of clothes as well. Asked of the last round before anything was mended for it: 8 of 20 passed, and 8 of
20 kind ones were asked to wait for a moderator. For what remains there are "Report" and a moderator.
"""

import csv
from functools import cache
from pathlib import Path

import pytest

from jobtease.rubrics import rubric
from jobtease.tone import book
from jobtease.tone import checking as tone
from jobtease.tone.checking import check
from tests.growth import MOST, ratio

NOTES = Path(__file__).parent / "notes.tsv"


@cache
def notes(name: str) -> tuple[tuple[str, str, str], ...]:
    """(expected verdict, language, note) of one set."""
    with NOTES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return tuple((row["expected"], row["language"], row["note"]) for row in rows if row["set"] == name)


def is_expected(expected: str, language: str, note: str) -> bool:
    result = check(note, language)
    return result.held if expected == "held" else result.verdict == expected


@pytest.mark.parametrize("name", ["development", "held-out"])
def test_the_verdict_is_what_people_would_say(name: str) -> None:
    given = notes(name)
    assert len(given) == 100
    wrong = [one for one in given if not is_expected(*one)]
    assert len(wrong) <= 5, wrong


def test_the_two_hundred_are_what_they_should_be() -> None:
    both = notes("development") + notes("held-out")
    counts = {verdict: sum(one[0] == verdict for one in both) for verdict in ("kind", "blunt", "cruel")}
    assert counts == {"kind": 100, "blunt": 60, "cruel": 40}
    assert sum(one[1] == "en" for one in both) == 80
    assert len({one[2] for one in both}) == 200


@pytest.mark.parametrize("name", ["development", "held-out", "later"])
def test_no_cruel_note_passes_unseen(name: str) -> None:
    assert not [
        note
        for expected, language, note in notes(name)
        if expected in ("cruel", "held") and not check(note, language).held
    ]


def test_who_is_new_gets_no_cruelty_past_anybody_and_can_mostly_speak_freely() -> None:
    crafty = notes("crafty")
    unseen = [note for expected, language, note in crafty if expected == "held" and not new(note, language).held]
    assert len(unseen) <= 2, unseen
    kind = [(language, note) for expected, language, note in crafty if expected == "kind"]
    assert len([note for language, note in kind if new(note, language).asks]) <= len(kind) // 5
    assert len([note for language, note in kind if check(note, language).asks]) <= 2


def new(note: str, language: str) -> tone.ToneResult:
    """The tone of a note of somebody without a record."""
    return check(note, language, known_words=True)


@pytest.mark.parametrize(
    ("note", "unknown"),
    [
        ("De schoenzolen zijn schoon, neem een werkbroek.", []),
        ("Een kameel in een colbert.", ["kameel"]),
        ("A camel in a blazer, c a m e l!", ["camel", "c a m e l"]),
        ("👍 25 graden, A of B?", []),
        ("Top outfit, groovy sneakers", ["groovy"]),
    ],
)
def test_words_that_have_nothing_to_do_with_clothes(note: str, unknown: list[str]) -> None:
    found = [note[one.start : one.end] for one in new(note, "nl").findings if one.rule == "unfamiliar"]
    assert found == unknown


@pytest.mark.parametrize(
    ("note", "rules"),
    [
        ("You look like a wizard, amazing.", []),
        ("Good, you look like a wizard.", []),
        ("You look like a wizard. Amazing.", ["likeness", "likeness"]),
        ("You look like a wizard who sells old books in the cellar of my street but good.", ["likeness", "likeness"]),
    ],
)
def test_a_likeness_is_kind_with_a_kind_word_beside_it(note: str, rules: list[str]) -> None:
    assert [one.rule for one in check(note, "en").findings] == rules


@pytest.mark.parametrize(
    ("note", "rules"),
    [
        ("Echt niet!", ["no-use"]),
        ("No, no, no.", ["no-use"]),
        ("Nope", ["no-use"]),
        ("Nope, the other belt.", []),
        ("Nooit zonder dat jasje.", []),
    ],
)
def test_a_no_that_is_all_there_is_asks_for_more(note: str, rules: list[str]) -> None:
    assert [one.rule for one in check(note, "nl").findings] == rules


@pytest.mark.parametrize(
    ("note", "rules"),
    [
        ("It is ugly.", ["blunt"]),
        ("It is not ugly.", []),
        ("It is not so ugly.", []),
        ("It is not all so ugly.", ["blunt"]),
        ("Why not? Ugly.", ["blunt"]),
    ],
)
def test_a_not_speaks_of_the_two_words_behind_it(note: str, rules: list[str]) -> None:
    assert [one.rule for one in check(note, "en").findings] == rules


@pytest.mark.parametrize(
    ("note", "insults"),
    [
        ("You are stupid.", True),
        ("You are in a stupid jacket.", False),
        ("You are stupid with jacket.", True),
        ("You are stupid. Jacket.", True),
    ],
)
def test_what_is_said_of_the_garment_right_behind_it_is_not_said_of_a_person(note: str, insults: bool) -> None:
    assert ("insult" in {one.rule for one in check(note, "en").findings}) is insults


@pytest.mark.parametrize(
    ("note", "rules"),
    [("Je ziet er geweldig uit!", ["name-a-garment"]), ("Je ziet er geweldig uit! Dat jasje ook.", [])],
)
def test_who_names_a_garment_is_not_asked_to(note: str, rules: list[str]) -> None:
    assert [one.rule for one in check(note, "nl").findings] == rules


def test_what_was_learned_later_stays_learned() -> None:
    wrong = [one for one in notes("later") if not is_expected(*one)]
    assert len(wrong) <= 2, wrong


@pytest.mark.parametrize("rule", tone.rules(), ids=lambda rule: rule.id)
def test_every_rule_is_true_to_its_own_examples_in_both_languages(rule: tone.Rule) -> None:
    for language in ("nl", "en"):
        assert rule.why[language].endswith((".", "?"))
        for good in rule.good[language]:
            assert check(good, language).verdict == "kind", good
        for bad in rule.bad[language]:
            result = check(bad, language)
            assert result.findings, bad
            assert result.held == (rule.verdict in ("cruel", "off_subject")), bad
            assert rule.id in {one.rule for one in result.findings}, bad


def test_the_examples_of_the_rules_are_not_the_notes_they_are_tested_with() -> None:
    tested = {note for name in ("development", "held-out", "later") for _, _, note in notes(name)}
    examples = {one for rule in tone.rules() for found in rule.bad.values() for one in found}
    assert len(tested) > 300
    assert len(examples) > 40
    assert not tested & examples


@pytest.mark.parametrize(
    "note",
    [
        "lelijke schoenen", "LELIJKE schoenen", "l e l i j k e schoenen", "l.e.l.i.j.k die tas", "l-e-l-i-j-k",
        "l e l i j k e s c h o e n e n",
        "leeeeelijk", "l3l1jke schoenen", "lélijke tas", "lelijke", "le\u200blijke tas", "l\u0335e\u0321lijke tas", "die schoenen 🤮",
        "Das lеlijk", "die tas is f*cking raar",
    ],
)  # fmt: skip
def test_a_disguise_does_not_make_a_word_kinder(note: str) -> None:
    assert check(note, "nl").verdict == "blunt"


@pytest.mark.parametrize(
    "note",
    [
        "y o u a r e u g l y",
        "y.o.u.r.e s.o u.g.l.y",
        "j e b e n t l e l i j k",
        "jij bent l3l1jk",
        "ѕukkel",
        "b!tch",
        "h o e r",
        "🖕",
        "sukkeeeel",
        "jij l0ser",
        "k*nt",
    ],
)
def test_a_disguised_insult_is_held(note: str) -> None:
    assert check(note, "nl").held


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Helemaal niet lelijk!", "nl"),
        ("Niet echt saai, juist rustig.", "nl"),
        ("That isn't ugly at all.", "en"),
        ("Never boring, that shirt.", "en"),
        ("Borstel de schoenen even.", "nl"),
        ("Een shirt met borstzak is handig.", "nl"),
        ("De kontzak van de broek is gescheurd.", "nl"),
        ("Strijk of stoom het overhemd, om de pols zit een kreukel.", "nl"),
        ("Koop een T-shirt bij de kringloop.", "nl"),
        ("Assess the weather first, then pick a coat.", "en"),
        ("A cocktail dress is too much for Scunthorpe.", "en"),
        ("Je ziet er goed uit in dat jasje.", "nl"),
        ("You look great in that shirt.", "en"),
        ("De dikke trui is warm.", "nl"),
        ("Die broek is te dik voor de zomer.", "nl"),
        ("Je schoenen zijn te oud voor dit gesprek.", "nl"),
        ("", "nl"),
        ("   ", "en"),
        ("👍", "nl"),
        ("Zwarte schoenen, top.", "nl"),
    ],
)  # fmt: skip
def test_harmless_words_stay_harmless(note: str, language: str) -> None:
    assert check(note, language).verdict == "kind", check(note, language).findings


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_that_the_rubric_says_is_kind(language: str) -> None:
    for sector, _ in rubric.sectors(language):
        one = rubric.rubric_for(sector, "GM0599", language)
        for text in (
            one.wear,
            *one.dos,
            *one.swaps,
            *(chip.label(language) for chip in one.keep_chips + one.swap_chips),
        ):
            assert check(text, language).verdict == "kind", check(text, language).findings


def test_a_compliment_without_a_garment_gets_a_hint_and_nothing_more() -> None:
    result = check("Je ziet er geweldig uit!", "nl")
    assert (result.verdict, result.held, result.asks, result.suggestion) == ("kind", False, False, "")
    assert [one.rule for one in result.findings] == ["name-a-garment"]


@pytest.mark.parametrize(
    "note", ["App me op 06 12345678 over de schoenen.", "Mail naar yara@example.org", "Mooi jasje, volg @henk_kookt"]
)
def test_a_way_to_reach_somebody_is_held(note: str) -> None:
    result = check(note, "nl")
    assert result.verdict == "contact"
    assert result.held
    assert "12345678" not in result.suggestion


GARMENTS = [key for key, _ in rubric.garments("nl")]
FITS_LESS = {"nl": "minder passend bij dit werk", "en": "less suitable for this work"}


@pytest.mark.parametrize(
    ("note", "language", "garment", "better"),
    [
        ("die schoenen zijn lelijk", "nl", None, "Ik zou de schoenen wisselen: {}. Heb je misschien effen, dichte schoenen?"),
        ("That shirt is awful.", "en", None, "I would swap the shirt: {}. Do you have a plain shirt, perhaps?"),
        ("Boring.", "en", "bag", "I would swap the bag: {}. Do you have a small, plain bag or a folder, perhaps?"),
        ("Je bent te dik voor die trui.", "nl", None, "Ik zou de trui wisselen: {}. Heb je misschien een effen trui of vest?"),
        ("Top rok! Wat een stomme das", "nl", "bag", "Top rok! Ik zou de das wisselen: {}. Heb je misschien een effen das?"),
        ("Bah.", "nl", None, "Ik zou iets anders kiezen: {}. Heb je misschien iets dat effen, schoon en heel is?"),
        ("Ik weet waar je woont.", "nl", None, ""),
    ],
)  # fmt: skip
def test_a_better_sentence_is_offered(note: str, language: str, garment: str | None, better: str) -> None:
    assert check(note, language, garment).suggestion == better.format(FITS_LESS[language])


def test_a_better_sentence_says_the_reason_that_was_meant() -> None:
    assert "de schoenen wisselen: nog niet schoon genoeg." in check("De schoenen zijn smerig.", "nl").suggestion
    assert "het shirt wisselen: een grote print of tekst." in check("Stomme print.", "nl", "top").suggestion
    assert "the tie: a colour that stands out" in check("What a horrible colour, that tie.", "en").suggestion


def test_every_better_sentence_is_kind_itself() -> None:
    for expected, language, note in notes("development") + notes("held-out") + notes("later"):
        for garment in (None, GARMENTS[len(note) % len(GARMENTS)]):
            result = check(note, language, garment)
            assert expected != "kind" or not result.suggestion or result.asks
            if result.suggestion:
                assert check(result.suggestion, language).verdict == "kind", result.suggestion


def test_where_and_why_are_told_in_the_language_of_the_page() -> None:
    note = "Mooie tas. Die schoenen zijn lelijk."
    for language in ("nl", "en"):
        (finding,) = check(note, language).findings
        assert note[finding.start : finding.end] == "lelijk"
        assert finding.why == next(rule for rule in tone.rules() if rule.id == "blunt").why[language]
    assert check(note, "en").language == "nl"


FLOODS = {
    "one letter": "a",
    "words": "lelijk ",
    "you": "je ",
    "you are": "jij bent te ",
    "spaced": "l ",
    "points": "l.e.l.i.j.k ",
    "stars": "f*ck ",
    "right to left": "\u202eمرحبا ",
    "zalgo": "l" + "\u0335\u0321\u0356" * 30,
    "nothing": "\0",
    "emoji": "🤮",
    "family": "👩🏽‍🍳",
    "ends": ".",
    "lines": "\n",
    "signs": "a@",
    "figures": "06 ",
    "halves": "\ud83d",
    "templates": "{{7*7}} %s ${x} <script>",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", FLOODS)
def test_a_hundred_thousand_of_anything_takes_time_in_proportion(name: str) -> None:
    def read(flood: str) -> None:
        result = check(flood, "nl", known_words=True)
        assert all(0 <= one.start < one.end <= len(flood) for one in result.findings)

    assert ratio(read, FLOODS[name], 12_500) <= MOST


@pytest.mark.parametrize(
    ("written", "wrong", "why"),
    [
        ('\ninsult_nl = ["', '\ninsult_nl = ["je moeder", "', r"not phrases: \[\('insult', 'je moeder'\)\]"),
        ('\nnl = ["', '\nnl = ["* ', "begins with a word"),
        ('\nnl = ["', '\nnl = ["<nothing> ', "lists that exist"),
    ],
    ids=["a phrase in a list", "a gap first", "a list that isn't there"],
)
def test_a_rule_that_could_never_be_found_is_refused(tmp_path: Path, written: str, wrong: str, why: str) -> None:
    text = Path(book.__file__).with_name("rules.toml").read_text(encoding="utf-8")
    assert written in text
    (tmp_path / "rules.toml").write_text(text.replace(written, wrong, 1), encoding="utf-8")
    with pytest.raises(ValueError, match=why):
        book._read(tmp_path / "rules.toml")
