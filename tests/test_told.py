"""Every message that people can be told is listed, says what it says with the values it gets, and leads to a page that is there."""

import ast
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import jobtease
from jobtease import app
from jobtease.conversations.messages import WROTE
from jobtease.data import transactions
from jobtease.helping.messages import OFFERED, THANKED
from jobtease.moderation.messages import TO_AUTHOR, WHO_SEES
from jobtease.moderation.models import Ruling
from jobtease.notices import actions as notices
from jobtease.notices import messages
from jobtease.notices.messages import Message, Word
from jobtease.notices.models import NoticeRow
from jobtease.notices.queries import all_of
from jobtease.words import translations
from tests.house import House

PACKAGE = Path(jobtease.__file__).parent


def _made() -> dict[str, set[str]]:
    """By module, the names at its top that are made as a Message, read off the source."""
    found = {}
    for path in sorted(PACKAGE.rglob("messages.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {
            target.id
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
            for target in node.targets
            if isinstance(target, ast.Name) and "essage" in ast.unparse(node.value.func)
        }
        found[".".join(path.parent.relative_to(PACKAGE).parts)] = names
    return found


def test_every_message_is_listed() -> None:
    made = _made()
    assert len(made["helping"]) > 20
    for feature, names in made.items():
        module = import_module(f"jobtease.{feature}.messages")
        unlisted = {name for name in names if getattr(module, name) not in module.MESSAGES}
        assert unlisted == set(), feature
    assert {message.key for message in app.FEATURES.messages} <= set(messages.known())


def test_a_key_says_which_feature_tells_and_fits_its_column() -> None:
    assert len(app.FEATURES.messages) == len({message.key for message in app.FEATURES.messages}) > 60
    for message in app.FEATURES.messages:
        feature, thing, what = message.key.split(".")
        assert (PACKAGE / feature / "messages.py").exists(), message.key
        assert thing
        assert what
        assert len(message.key) <= 60
        assert len(message.text) <= 300


async def test_a_message_or_a_kind_that_no_feature_lists_is_refused(house: House) -> None:
    yara = await house.join("Yara")
    tell = transactions.atomic(notices.tell)
    with pytest.raises(ValueError, match="no feature lists"):
        await tell("1", yara.viewer.id, Message("helping.offer.unheard", "Unheard of."), ("requests", ""))
    with pytest.raises(ValueError, match="no feature lists"):
        await tell("1", yara.viewer.id, OFFERED, ("shoe", "abc"), title="A letter")
    with pytest.raises(ValueError, match="needs"):
        await tell("1", yara.viewer.id, OFFERED, ("request", "abc"))
    with pytest.raises(ValueError, match="no word"):
        await tell("1", yara.viewer.id, TO_AUTHOR[Ruling.RELEASE], ("home", ""), title="A letter", who=Word("cats"))
    assert await NoticeRow.all().count() == 0


def test_a_key_is_of_one_message_and_a_kind_of_one_page() -> None:
    with pytest.raises(ValueError, match="two messages"):
        messages.learn([Message(WROTE.key, "Something else.")], {})
    with pytest.raises(ValueError, match="two pages"):
        messages.learn([], {"request": "/elsewhere/{public_id}"})


async def test_a_sentence_said_better_reaches_what_was_told_before(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk", language="en")
    tell = transactions.atomic(notices.tell)
    await tell("1", yara.viewer.id, THANKED, ("request", "abc"), about=henk.viewer.id, title="A letter")
    better = Message(THANKED.key, "{name} is glad that you helped with “{title}”.")
    monkeypatch.setitem(messages._known, THANKED.key, better)
    with translations.speaking("en"):
        ((told,), _more) = await all_of(yara.viewer)
    assert (told.text, told.path) == ("Henk is glad that you helped with “A letter”.", "/requests/abc")


async def test_a_word_of_ours_is_said_in_the_language_of_now(house: House) -> None:
    yara = await house.join("Yara", language="en")
    tell, message = transactions.atomic(notices.tell), TO_AUTHOR[Ruling.RELEASE]
    await tell("1", yara.viewer.id, message, ("profile", "abc"), title=Word("profile"), who=Word("members"))
    for language, said in (
        ("en", "A moderator has seen “Profile”. All members see this."),
        ("nl", "Een moderator heeft “Profiel” bekeken. Alle deelnemers zien dit."),
    ):
        with translations.speaking(language):
            ((told,), _more) = await all_of(yara.viewer)
        assert told.text == said
    assert len(WHO_SEES) > 10


async def test_what_a_newer_version_told_is_news_all_the_same(house: House) -> None:
    yara = await house.join("Yara")
    row: dict[str, Any] = {
        "message": "helping.offer.of_next_year",
        "subject_kind": "request",
        "subject": "abc",
        "text": "",
        "path": "",
    }
    await transactions.atomic(NoticeRow.create)(key="1", account_id=yara.viewer.id, **row)
    page = (await yara.get("/me/notices")).text
    assert "Er is nieuws voor je" in page
    assert 'href="/requests/abc"' in page


async def test_what_a_server_of_before_tells_during_an_upgrade_is_read(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    for number, (text, path) in enumerate(
        (
            ("{name} thanks you for your help with “{title}”.", "/requests/abc"),
            ("{name} wrote you a message.", "/conversations/def"),
            (
                "Another mail address was asked for your account. Was that not you? Then stop it here.",
                "/me/account/address",
            ),
            ("{name} said something that nobody knows.", "/nowhere/else"),
        )
    ):
        row: dict[str, Any] = {
            "text": text,
            "path": path,
            "about_id": henk.viewer.id,
            "details": {"title": "Een brief"},
        }
        await transactions.atomic(NoticeRow.create)(key=str(number), account_id=yara.viewer.id, **row)
    found, _more = await all_of(yara.viewer)
    assert [one.path for one in reversed(found)] == ["/requests/abc", "/conversations/def", "/me/account/address", "/"]
    assert found[3].text == "Henk bedankt je voor je hulp bij “Een brief”."
    assert found[0].text == "Er is nieuws voor je"
