"""Templates of the reason: some for each house rule, chosen in the form of a decision, and the moderator's own words go first."""

import re
from html import unescape

import pytest

from jobtease.moderation import rules
from jobtease.moderation.house_rules.reason_templates import LONGEST_TEMPLATE, TEMPLATES
from jobtease.moderation.models import LONGEST_REASON, Case, Decision
from jobtease.words.translations import LANGUAGES, _, speaking
from tests.helping.people import ask
from tests.house import House, Person

MOST_WORDS = 15
PROMISES = ("you may", "please", "je mag", "laat ze weg", "maak een", "zeg vriendelijk", "opnieuw")
PHONE, ADDRESS = "2.1-phone", "2.1-address"


def said(key: str, language: str = "nl") -> str:
    with speaking(language):
        return next(_(one.text) for one in TEMPLATES[key.partition("-")[0]] if one.key == key)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", rules.CLAUSES)
def test_each_rule_has_some_short_and_plain_ones_that_promise_nothing(number: str, language: str) -> None:
    with speaking(language):
        texts, labels = ([_(getattr(one, name)) for one in TEMPLATES[number]] for name in ("text", "label"))
    assert 2 <= len(set(texts)) == len(texts) <= 4
    assert len(set(labels)) == len(labels)
    assert max(map(len, texts)) <= LONGEST_TEMPLATE <= LONGEST_REASON
    assert max(map(len, labels)) <= 40
    for text in texts:
        assert "{" not in text  # nobody's name
        assert not any(promise in text.lower() for promise in PROMISES), text
        for sentence in re.split(r"[.:?!] ?", text):
            assert len(sentence.split()) <= MOST_WORDS, sentence


def test_every_one_is_translated_and_named_once() -> None:
    assert TEMPLATES.keys() == rules.CLAUSES.keys()
    keys = [one.key for offered in TEMPLATES.values() for one in offered]
    assert len(set(keys)) == len(keys)
    for offered in TEMPLATES.values():
        for one in offered:
            assert said(one.key, "nl") != said(one.key, "en")
            assert one.key.startswith(tuple(rules.CLAUSES))


async def reported(house: House, marloes: Person) -> str:
    """A case about contact details: the rule for it is suggested."""
    yara = await house.join("Yara")
    await ask(yara, story="Zo heet ik elders: naam@voorbeeld.nl", anyway="1")
    await house.work()
    return f"/desk/cases/{(await Case.get()).public_id}"


def typed(page: str) -> str:
    found = re.search(r'<textarea[^>]* name="reason"[^>]*>\n(.*?)</textarea>', page, re.S)
    assert found
    return unescape(found[1])


async def test_those_of_the_suggested_rule_are_open_and_its_own_words_are_in_the_reason(house: House) -> None:
    marloes = await house.moderator()
    page = (await marloes.get(await reported(house, marloes))).text
    assert typed(page) == said("2.1-general")
    assert re.search(r'<ul class="tags" data-of="2\.1">', page)
    assert len(re.findall(r'<ul class="tags" data-of="[\d.]+" hidden>', page)) == len(rules.CLAUSES) - 1


async def test_one_that_is_chosen_goes_to_the_author_where_nobody_wrote_another_reason(house: House) -> None:
    marloes = await house.moderator()
    case = await reported(house, marloes)
    sent = {"ruling": "hide", "clause": "2.1", "template": PHONE, "reason": said("2.1-general")}
    assert (await marloes.post(case, sent)).status_code == 303
    made = await Decision.get()
    assert (made.reason, made.clause) == (said(PHONE), rules.stamp("2.1"))


@pytest.mark.parametrize(
    ("clause", "template", "reason", "told"),
    [
        ("2.1", "", "", said("2.1-general")),
        ("2.1", ADDRESS, "", said(ADDRESS)),
        ("2.1", "", said(ADDRESS), said(ADDRESS)),
        ("2.1", ADDRESS, "Yara, dit is je buurvrouw.", "Yara, dit is je buurvrouw."),
        # without scripts the words of the rule that was suggested stay in the reason when another is chosen
        ("1.2", "", said("2.1-general"), said("1.2-general")),
        ("1.2", PHONE, said("2.1-general"), said("1.2-general")),
    ],
)
async def test_the_moderators_own_words_come_first_and_no_words_of_another_rule(
    house: House, clause: str, template: str, reason: str, told: str
) -> None:
    marloes = await house.moderator()
    case = await reported(house, marloes)
    sent = {"ruling": "hide", "clause": clause, "template": template, "reason": reason}
    assert (await marloes.post(case, sent)).status_code == 303
    assert (await Decision.get()).reason == told


async def test_without_scripts_a_button_fills_them_in_and_keeps_what_was_typed(house: House) -> None:
    marloes = await house.moderator()
    case = await reported(house, marloes)
    sent = {"fill": "yes", "clause": "2.1", "template": PHONE, "reason": said("2.1-general"), "facts": "In regel 2."}
    page = await marloes.post(case, sent)
    assert page.status_code == 200
    assert typed(page.text) == said(PHONE)
    assert "In regel 2." in page.text
    assert "field__error" not in page.text
    own = await marloes.post(case, sent | {"reason": "Let op, Yara."})
    assert typed(own.text) == f"Let op, Yara.\n{said(PHONE)}"
    again = await marloes.post(case, sent | {"reason": typed(own.text)})
    assert typed(again.text) == typed(own.text)
    other = await marloes.post(case, sent | {"clause": "4.1", "template": ""})
    assert typed(other.text) == said("4.1-general")
    assert re.search(r'<ul class="tags" data-of="4\.1">', other.text)
    assert await Decision.all().count() == 0


async def test_words_that_were_left_to_start_from_are_no_note_of_the_moderators(house: House) -> None:
    marloes = await house.moderator()
    case = await reported(house, marloes)
    assert (
        await marloes.post(case, {"ruling": "release", "clause": "2.1", "template": PHONE, "reason": said(PHONE)})
    ).status_code == 303
    made = await Decision.get()
    assert (made.clause, made.reason) == ("", "")


async def test_one_that_there_is_not_is_refused_beside_what_was_typed(house: House) -> None:
    marloes = await house.moderator()
    case = await reported(house, marloes)
    answer = await marloes.post(case, {"ruling": "hide", "clause": "2.1", "template": "9.9-x", "reason": "Mijn reden."})
    assert answer.status_code == 422
    assert typed(answer.text) == "Mijn reden."
    assert await Decision.all().count() == 0


async def test_the_words_are_in_the_language_of_the_author(house: House) -> None:
    yara, marloes = await house.join("Yara", language="en"), await house.moderator()
    await ask(yara, story="My mail is name@example.nl", anyway="1")
    await house.work()
    case = f"/desk/cases/{(await Case.get()).public_id}"
    assert typed((await marloes.get(case)).text) == said("2.1-general", "en")
    await marloes.post(case, {"ruling": "hide", "clause": "2.1", "template": PHONE})
    assert (await Decision.get()).reason == said(PHONE, "en")
