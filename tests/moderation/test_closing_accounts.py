"""Closing an account: asked twice with everything it does, the same keys in every language, words that don't contradict it."""

import re
from html import unescape

import pytest

from jobtease.accounts.models import Account
from jobtease.audience import Role
from jobtease.data.transactions import atomic
from jobtease.moderation import rules, rulings
from jobtease.moderation.models import Case, Ruling
from jobtease.words.translations import _, speaking
from tests.accounts.signing_in import come_in, mails
from tests.house import House
from tests.moderation.things import ask, decided, reported


def test_a_key_means_the_same_in_every_language_and_begins_no_other_button() -> None:
    assert len(set(rulings.KEYS.values())) == len(rulings.KEYS)
    for language in ("nl", "en"):
        with speaking(language):
            for ruling, key in rulings.KEYS.items():
                others = [_(label) for name, label in rulings.BUTTONS.items() if name not in (ruling, rulings.CORRECT)]
                assert [label for label in others if label.upper().startswith(key)] == [], (language, ruling)


async def test_the_keys_on_the_page_are_the_same_in_both_languages(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    olga = await house.join("Olga", role=Role.MODERATOR, language="en")
    case = await reported(house, await ask(house, yara), samira)
    found = [
        re.findall(r'value="(\w+)" data-key="(\w)"', (await who.get(f"/desk/cases/{case}")).text)
        for who in (marloes, olga)
    ]
    assert found[0] == found[1]
    assert dict(found[0])["suspend"] == "x"


async def test_it_is_asked_first_and_everything_is_said(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    marloes = await house.join("Marloes", role=Role.MODERATOR, language="en")
    earlier = await reported(house, await ask(house, yara, "An earlier one"), samira)
    await decided(marloes, earlier, "warn", "1.2")
    case = await reported(house, await ask(house, yara), samira)
    sent = {"ruling": "suspend", "clause": "3.4", "reason": "Je dreigde.\nDat mag niet."}
    page = await marloes.post(f"/desk/cases/{case}", sent)
    assert page.status_code == 200
    text = unescape(page.text)
    for said in (
        "Suspend the account of Yara?",
        "Until a moderator undoes it",
        "Je dreigde.",
        "3.4",
        "warned",
        "1.2 v",
    ):
        assert said in text, said
    assert "data-key" not in re.search(r'<form class="form".*?</form>', page.text, re.S)[0]  # type: ignore[index]
    assert (await Account.get(id=yara.viewer.id)).suspended_at is None
    assert (await Case.get(public_id=case)).closed_at is None
    hidden = {"days": "0"} | dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page.text))
    assert (await marloes.post(f"/desk/cases/{case}", {k: unescape(v) for k, v in hidden.items()})).status_code == 303
    assert (await Account.get(id=yara.viewer.id)).suspended_at is not None


@pytest.mark.parametrize("number", rules.CLAUSES)
async def test_no_words_of_a_rule_promise_what_a_closed_account_cannot(number: str) -> None:
    for language in ("nl", "en"):
        with speaking(language):
            reason = _(rules.CLAUSES[number].reason).lower()
            for promise in ("you may", "please", "je mag", "laat ze weg", "maak een", "zeg vriendelijk", "opnieuw"):
                assert promise not in reason


async def test_advice_stands_beside_what_can_go_on_and_not_beside_a_closed_account(house: House) -> None:
    yara, samira, marloes = await house.join("Yara", language="en"), await house.join("Samira"), await house.moderator()
    warned = await decided(marloes, await reported(house, await ask(house, yara, "First"), samira), "warn")
    assert "Please write it again" in (await yara.get(f"/decisions/{warned}")).text
    closed = await decided(marloes, await reported(house, await ask(house, yara, "Second"), samira), "suspend")
    await house.work()
    told = [str(m.get_content()) for m in mails(house) if m["To"] == "yara@example.nl"]
    assert any("has suspended your account" in text for text in told)
    assert not any("Please write it again" in text for text in told)
    assert closed


async def test_who_is_suspended_reads_that_at_the_front_door(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    await decided(marloes, await reported(house, await ask(house, yara), samira), "suspend")
    await house.work()
    visitor = house.visitor()
    await come_in(house, visitor, "yara@example.nl")
    answer = await visitor.get("/")
    assert (answer.status_code, answer.headers["location"]) == (303, "/suspended")


async def test_a_statement_of_reasons_comes_by_mail_always_and_its_subject_quotes_nothing(house: House) -> None:
    yara, samira, marloes = await house.join("Yara", language="en"), await house.join("Samira"), await house.moderator()
    await _no_mail(yara.viewer.id)
    case = await reported(house, await ask(house, yara, "I don't want to live"), samira)
    await decided(marloes, case, "hide", "1.2", reason="This is not about work.")
    await house.work()
    (mail,) = [m for m in mails(house) if m["To"] == "yara@example.nl"]
    assert "live" not in mail["Subject"]
    assert "work" not in mail["Subject"]
    assert mail["List-Unsubscribe"] is None
    assert "Switch these mails off" not in mail.get_content()
    assert "This is not about work." in mail.get_content()


async def _no_mail(account_id: int) -> None:
    await atomic(Account.filter(id=account_id).update)(mail_notices=False)


def test_every_ruling_has_words_everywhere() -> None:
    for words in (
        rulings.BUTTONS,
        rulings.KEYS,
        rulings.DONE,
        rulings.TO_REPORTER.keys() | {Ruling.PAUSE},  # nobody reports what somebody reports
        rulings.WAY_ON.keys() | {"nothing"},
    ):
        assert set(Ruling) <= set(words)
