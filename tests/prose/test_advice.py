"""Advice on the texts of a profile: every example of every rule, sixty profiles, what is dismissed, and what is never said.

When the profiles of `texts.toml` were read for the first time, before anything was mended for them:

| texts | as expected |
|---|---|
| 20 good profiles (by the same hand as the rules, so flattering) | 20 with one tip at most |
| 40 profiles with faults | 34 with exactly the tips that were expected |
| 60 good sentences, written afterwards | 59 without a tip but for a figure |
| 25 sentences with a fault, written afterwards | 22 with a tip that fits |

Rules find what somebody thought of. What they miss costs nothing; what they say wrongly costs trust, so that is what is held here.
"""

import re
import tomllib
from pathlib import Path

import pytest

from jobtease.prose import book, checks, spelling, whole_checks
from jobtease.prose.checking import Passage, Period, Rule, advise, rules
from jobtease.prose.passages import LANGUAGES
from tests.growth import MOST, PIECES, ratio
from tests.prose.profile_texts import TODAY, afterwards, example, profiles

EXAMPLES = [(rule, language) for rule in rules() for language in rule.bad]


def _id(given: object) -> str:
    return given.id if isinstance(given, Rule) else str(given)


@pytest.mark.parametrize("rule, language", EXAMPLES, ids=_id)
def test_every_bad_example_is_found_by_its_rule(rule: Rule, language: str) -> None:
    for text in rule.bad[language]:
        assert rule.id in example(text, rule.first, language).rules(), text


@pytest.mark.parametrize("rule, language", EXAMPLES, ids=_id)
def test_no_rule_has_anything_to_say_of_a_good_example(rule: Rule, language: str) -> None:
    for text in rule.good[language]:
        assert example(text, rule.first, language).rules() == [], text


def test_there_are_rules_for_both_languages_and_each_says_why() -> None:
    assert sum("nl" in rule.bad for rule in rules()) >= 40
    assert sum("en" in rule.bad for rule in rules()) >= 40
    assert len({rule.id for rule in rules()}) == len(rules())
    for rule in rules():
        assert rule.bad.keys() == rule.good.keys()
        for language in LANGUAGES:
            for sentence in re.split(r"(?<=[.?!]) ", rule.why[language]):
                assert len(sentence.split()) <= 15, (rule.id, sentence)
                assert sentence[0].isupper() or sentence[0] == '"', (rule.id, sentence)
                assert sentence.endswith((".", "?", '"')), (rule.id, sentence)


def test_every_check_has_a_rule_and_every_rule_finds_something() -> None:
    named = {*checks.OF_ANY, *checks.OF_LANGUAGE["en"], *whole_checks.ACROSS, *whole_checks.OF_PERIODS, "spelling"}
    assert {rule.check for rule in rules() if rule.check} == named


@pytest.mark.parametrize("place", range(20))
def test_a_good_profile_gets_one_tip_at_most(place: int) -> None:
    profile, _expected = profiles("good")[place]
    assert len(profile.tips()) <= 1, profile.tips()


@pytest.mark.parametrize("place", range(40))
def test_a_profile_gets_the_tips_that_people_would_give(place: int) -> None:
    profile, expected = profiles("tips")[place]
    assert sorted(profile.rules()) == sorted(expected)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", ["about", "work", "wishes"])
def test_nothing_is_said_of_ordinary_sentences(language: str, section: str) -> None:
    told = {text: example(text, section, language).rules() for text in afterwards(language)}
    assert {text: found for text, found in told.items() if set(found) - {"no_figure"}} == {}


# --- what is said of it, and what isn't ---


def test_a_tip_says_why_in_the_language_of_the_page_and_shows_in_that_of_the_text() -> None:
    profile = example("I am a hard worker, and I like to help my neighbours.", "about", "en")
    for page, begins in (("nl", "Dit schrijft bijna iedereen."), ("en", "Almost everybody writes this.")):
        [tip] = profile.tips(page=page)
        assert tip.why.startswith(begins)
        assert (tip.found, tip.before) == ("hard worker", "I am a hard worker.")
        assert tip.after == "On Saturdays I sorted 300 parcels an hour."
        assert not tip.is_rewritten


def test_the_example_is_the_one_with_the_words_that_were_found() -> None:
    [tip] = example("Op het werk kan ik goed samenwerken.", "about", "nl").tips()
    assert (tip.before, tip.after) == (
        "Ik kan goed samenwerken.",
        "Ik leerde twee nieuwe collega's hoe de kassa werkt.",
    )


@pytest.mark.parametrize(
    "text, after",
    [
        ("Ik wordt kok in Breda.", "Ik word kok in Breda."),
        ("Vroeger hielp me broer mij daarmee.", "Vroeger hielp mijn broer mij daarmee."),
        ("Your welcome to call the shop.", "You're welcome to call the shop."),
        ("in Breda leerde ik koken.", "In Breda leerde ik koken."),
        ("Ik kook graag voor mijn buren", "Ik kook graag voor mijn buren."),
        ("Ik heb er zin in !!", "Ik heb er zin in."),
        ("Dont wait for a call from them.", "Don't wait for a call from them."),
        ("Waarom ik?! Ik bak goed brood.", "Waarom ik? Ik bak goed brood."),
        ("Ik bak brood 🍞 voor de buurt.", "Ik bak brood voor de buurt."),
        ("Ik spreek Turks ,Frans en Pools.", "Ik spreek Turks, Frans en Pools."),
        ("Ik werkte in in een hotel.", "Ik werkte in een hotel."),
        ("Eigelijk", ""),
        ("Zaterdach deed ik de administatie.", "Zaterdag deed ik de administratie."),
    ],
)
def test_what_is_surely_meant_is_written_out_and_can_be_taken_over(text: str, after: str) -> None:
    rewritten = [tip for tip in example(text, "about", "nl").tips() if tip.is_rewritten]
    assert all(tip.before == text for tip in rewritten)
    assert [tip.after for tip in rewritten] == ([after] if after else ["Eigenlijk"])


def test_every_confusion_is_mended_as_the_rules_say() -> None:
    with Path(book.__file__).with_name("rules.toml").open("rb") as file:
        rows = tomllib.load(file)["rules"]
    tried = 0
    for row in rows:
        for language in LANGUAGES:
            for wrong, right in row.get(f"fixes_{language}", {}).items():
                said = wrong.replace("<kin_nl>", "zus")
                meant = right + (" zus" if said != wrong else "")
                profile = example(f"({said} 2)", "skills", language)
                assert [tip.after for tip in profile.tips() if tip.rule == row["id"]] == [f"({meant} 2)"], wrong
                tried += 1
    assert tried > 50


def test_what_can_be_taken_over_gets_no_such_tip_again() -> None:
    for profile, _expected in profiles("tips"):
        for tip in profile.tips():
            if tip.is_rewritten:
                [passage] = [one for one in profile.passages if one.id == tip.passage]
                again = example(tip.after, passage.section, profile.language)
                assert tip.rule not in again.rules(), tip


def test_of_one_sentence_only_the_first_claim_is_told() -> None:
    text = "Ik ben een spontane, flexibele en gemotiveerde harde werker en teamspeler."
    assert example(text, "about", "nl").rules() == ["enthusiastic"]


def test_a_line_with_nothing_but_a_claim_is_one() -> None:
    assert example("Heel flexibel", "headline", "nl").rules() == ["flexible"]
    assert example("Reliable", "skills", "en").rules() == ["reliable"]
    for text in ("Altijd", "Really", "Flexibele werktijden bij een bakker", "Zelfstandig ondernemer"):
        assert example(text, "headline", "nl").rules() == []


def test_a_rule_says_its_say_a_few_times_and_no_more() -> None:
    lines = "\n".join(f"Ik was verantwoordelijk voor winkel {place}." for place in range(9))
    profile = example(f"Op school kookte ik.\n{lines}", "about", "nl")
    assert profile.rules() == ["responsible_for"] * 3


@pytest.mark.parametrize("rule, language", EXAMPLES, ids=_id)
def test_a_tip_is_dismissed_for_good_and_so_is_a_rule(rule: Rule, language: str) -> None:
    profile = example(rule.bad[language][0], rule.first, language)
    [tip, *_] = [tip for tip in profile.tips() if tip.rule == rule.id]
    assert tip.key.startswith(f"{rule.id}:")
    assert tip.key not in [one.key for one in profile.tips(dismissed=(tip.key,))]
    assert rule.id not in [one.rule for one in profile.tips(dismissed=(rule.id,))]


def test_the_key_stays_while_the_sentence_stays_wherever_it_stands() -> None:
    [tip] = example("Ik ben een harde werker.", "about", "nl").tips()
    moved = Passage("l9", "headline", "Ik ben een harde werker.")
    [again] = advise([Passage("l1", "about", "Op zaterdag kook ik."), moved], [], language="en", today=TODAY)
    assert (again.key, again.passage) == (tip.key, "l9")
    [other] = example("Ik ben echt een harde werker.", "about", "nl").tips()
    assert other.key != tip.key


def test_tips_are_told_in_the_order_of_the_profile_and_those_on_periods_last() -> None:
    for profile, _expected in profiles("tips"):
        order = [one.id for one in profile.passages] + [one.id for one in profile.periods]
        assert [tip.passage for tip in profile.tips()] == sorted((t.passage for t in profile.tips()), key=order.index)


def test_no_two_tips_have_the_same_key() -> None:
    for profile, _expected in profiles("tips"):
        keys = [tip.key for tip in profile.tips()]
        assert len(keys) == len(set(keys))


def test_nothing_is_no_reason_for_advice() -> None:
    assert advise([], [], language="nl", today=TODAY) == ()
    empty = [Passage(f"l{n}", section, text) for n, section in enumerate(("about", "work")) for text in ("", " \n")]
    assert advise(empty, [Period("p", "", "", False)], language="ar", today=TODAY) == ()


# --- spelling ---


@pytest.mark.parametrize(
    "text, section",
    [
        ("Bij Restaurand Eigelijk werkte ik een jaar.", "about"),
        ("EIGELIJK is de naam van de zaak.", "about"),
        ("Recieve2 heet de app die ik bouwde.", "about"),
        ("Restaurand", "skills"),
        ("We speak of the restaurand that I like.", "about"),
        ("Ik werk bij de onboarding van TikTok en doe aan upcycling.", "about"),
        ("Ik was heftruckchauffeur, orderpicker en vakkenvuller.", "about"),
    ],
)
def test_spelling_leaves_names_skills_and_other_words_alone(text: str, section: str) -> None:
    assert "spelling" not in example(text, section, "nl").rules()


def test_spelling_is_told_three_times_at_most_and_mends_a_sentence_at_once() -> None:
    lines = "\n".join(f"Op {place} plekken deed ik eigelijk de administatie." for place in range(2, 9))
    found = [tip for tip in example(lines, "about", "nl").tips() if tip.rule == "spelling"]
    assert [tip.after for tip in found] == [
        f"Op {place} plekken deed ik eigenlijk de administratie." for place in (2, 3, 4)
    ]


def test_the_list_of_misspellings_corrects_to_what_it_does_not_correct_itself() -> None:
    assert sum(map(len, spelling.MISSPELLINGS.values())) >= 250
    for known in spelling.MISSPELLINGS.values():
        assert not known.keys() & set(known.values())
        assert all(wrong == wrong.lower() and wrong.isalpha() for wrong in known)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_misspelling_is_mended(language: str) -> None:
    for wrong, right in spelling.MISSPELLINGS[language].items():
        tips = example(f"2 {wrong} 2", "about", language).tips()
        assert [tip.after for tip in tips if tip.rule == "spelling"] == [f"2 {right} 2"], wrong


def test_a_text_in_another_language_gets_next_to_nothing() -> None:
    polish = "Pracuję w sklepie i lubię ludzi.\nMówię po polsku i po angielsku."
    arabic = "أعمل في متجر منذ سنتين.\nأحب الطبخ والخياطة."
    for text in (polish, arabic):
        for page in LANGUAGES:
            assert example(text, "about", page).rules() == []


# --- periods ---


def gaps(*periods: Period) -> list[tuple[str, str]]:
    tips = advise([], periods, language="nl", today=TODAY)
    return [(tip.passage, tip.found) for tip in tips if tip.rule == "gap"]


def test_without_dates_there_are_no_gaps() -> None:
    assert gaps(Period("a", "", "", True), Period("b", "", "2020", True), Period("c", "soon", "later", True)) == []
    assert gaps(Period("a", "2020-13", "2020-14", True), Period("b", "2022", "2019", True)) == []


def test_a_gap_is_more_than_half_a_year_that_nothing_covers() -> None:
    first, last = Period("a", "2019-01", "2019-06-30", True), Period("b", "2020-01-01", "", True)
    assert gaps(first, last) == []
    assert gaps(last, Period("a", "2019-01", "2019-05", True)) == [("b", "2019-06 – 2019-12")]
    cover = Period("c", "2019-01", "2019-12", False)
    assert gaps(last, Period("a", "2019-01", "2019-05", True), cover) == []


def test_years_alone_make_a_gap_as_short_as_it_can_be() -> None:
    assert gaps(Period("a", "2018", "2019", True), Period("b", "2020", "2020", True)) == []
    assert gaps(Period("a", "2018", "2019", True), Period("b", "2021", "2022", True)) == [("b", "2020-01 – 2020-12")]


def test_the_time_until_today_is_no_gap_and_a_period_without_end_goes_on() -> None:
    assert gaps(Period("a", "2018", "2019", True)) == []
    assert gaps(Period("a", "2015", "", True), Period("b", "2020", "2021", True)) == []


def test_a_gap_is_told_kindly_and_never_as_a_demand() -> None:
    [tip] = advise([], [Period("a", "2015", "2016", True), Period("b", "2019", "", True)], language="nl", today=TODAY)
    assert tip.why == "Een gat mag. Eén zin is genoeg."


# --- what it takes ---


def _several(text: str) -> None:
    """As one long passage, and cut into short ones."""
    pieces = [text[at : at + 40] for at in range(0, len(text), 40)]
    passages = [Passage(f"l{place}", "about", piece) for place, piece in enumerate([text, *pieces])]
    periods = [Period(f"p{place}", piece[:7], piece[7:14], False) for place, piece in enumerate(pieces)]
    advise(passages, periods, language="nl", today=TODAY)


@pytest.mark.slow
def test_advice_takes_time_in_proportion_to_the_text() -> None:
    more = {
        "claims": "ik ben een ",
        "unsure": "was door mij ",
        "ends": "Ik. ",
        "marks": "! ",
        "faces": ":-) ",
        "stops": " ,",
    }
    grown = {kind: ratio(_several, piece, 5_000) for kind, piece in (PIECES | more).items()}
    assert {kind: round(times) for kind, times in grown.items() if times > MOST} == {}
