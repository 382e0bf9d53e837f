"""Moderators and administrators are made, listed and dismissed on the command line."""

import asyncio
import os
from collections.abc import Awaitable, Callable

import pytest

from jobtease import app as composition
from jobtease import cli
from jobtease.accounts.models import Account
from jobtease.accounts.sign_in import sessions
from jobtease.settings import Settings
from tests.accounts.authenticator import staff
from tests.accounts.signing_in import come_in
from tests.house import House

Make = Callable[..., Awaitable[Settings]]


async def _run(settings: Settings, monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    for name in [name for name in os.environ if name.startswith("JOBTEASE_")]:  # of whoever runs the tests
        monkeypatch.delenv(name)
    for name in ("data", "database", "secret", "origin"):
        monkeypatch.setenv(f"JOBTEASE_{name.upper()}", str(getattr(settings, name)))
    return await asyncio.to_thread(cli.main, words)


async def test_a_moderator_is_made_and_dismissed(
    make_settings: Make, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = await make_settings()
    assert await _run(settings, monkeypatch, "moderator", "Marloes@Example.nl", "rotterdam", "Marloes") == 0
    assert await _run(settings, monkeypatch, "administrator", "ada@example.nl", "Ada") == 0
    assert await _run(settings, monkeypatch, "colleagues") == 0
    listed = capsys.readouterr().out
    assert "marloes@example.nl" in listed
    assert "Rotterdam" in listed
    assert "ada@example.nl" in listed
    async with House.opened(composition.create_app(settings)) as house:
        marloes = house.visitor()
        await come_in(house, marloes, "marloes@example.nl")
        assert "Moderator van Rotterdam" in (await marloes.get("/me")).text
        ada = house.visitor()
        await come_in(house, ada, "ada@example.nl")
        assert (await ada.get("/workings")).status_code == 200
    assert await _run(settings, monkeypatch, "dismiss", "marloes@example.nl") == 0
    assert await _run(settings, monkeypatch, "dismiss", "marloes@example.nl") == 1
    capsys.readouterr()
    assert await _run(settings, monkeypatch, "colleagues") == 0
    assert "marloes" not in capsys.readouterr().out


async def test_a_member_becomes_moderator(make_settings: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = await make_settings()
    async with House.opened(composition.create_app(settings)) as house:
        await house.join("Samira")
    assert await _run(settings, monkeypatch, "moderator", "samira@example.nl", "GM0344", "Samira") == 0
    async with House.opened(composition.create_app(settings)) as house:
        samira = house.visitor()
        await come_in(house, samira, "samira@example.nl")
        assert "Moderator van Utrecht" in (await samira.get("/me")).text


async def test_a_moderator_of_two_places_is_dismissed_for_one(
    make_settings: Make, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = await make_settings()
    marloes = ("moderator", "marloes@example.nl")
    for place in ("Rotterdam", "regio Rijnmond", "GM0503"):
        assert await _run(settings, monkeypatch, *marloes, place, "Marloes") == 0
    assert "moderator in Rotterdam and in region Rijnmond and in Delft" in capsys.readouterr().out
    assert await _run(settings, monkeypatch, "dismiss", "marloes@example.nl", "region rijnmond") == 0
    assert "and still in Rotterdam and in Delft" in capsys.readouterr().out
    for place in ("region Rijnmond", "Utrecht", "Atlantis"):
        assert await _run(settings, monkeypatch, "dismiss", "marloes@example.nl", place) == 1
    capsys.readouterr()
    assert await _run(settings, monkeypatch, "colleagues") == 0
    assert [line.split()[1] for line in capsys.readouterr().out.splitlines()] == ["Delft", "Rotterdam"]
    async with House.opened(composition.create_app(settings)) as house:
        browser = house.visitor()
        await come_in(house, browser, "marloes@example.nl")
        assert "Moderator van Rotterdam, Delft" in (await browser.get("/me")).text
    assert await _run(settings, monkeypatch, "dismiss", "marloes@example.nl") == 0
    capsys.readouterr()
    assert await _run(settings, monkeypatch, "colleagues", "--past") == 0
    past = capsys.readouterr().out.splitlines()
    assert len(past) == 3
    assert all(" since " in line and " until " in line for line in past)


async def test_who_is_new_and_answers_for_a_region_lives_somewhere(
    make_settings: Make, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = await make_settings()
    roos = ("moderator", "roos@example.nl", "Regio Zwolle", "Roos")
    assert await _run(settings, monkeypatch, *roos) == 1
    assert "--home" in capsys.readouterr().err
    assert await _run(settings, monkeypatch, *roos, "--home", "Atlantis") == 1
    assert "home: " in capsys.readouterr().err
    assert await _run(settings, monkeypatch, *roos, "--home", "Delft") == 0
    assert "moderator in region Zwolle and signs in" in capsys.readouterr().out
    async with House.opened(composition.create_app(settings)) as house:
        browser = house.visitor()
        await come_in(house, browser, "roos@example.nl")
        assert "Moderator van regio Zwolle" in (await browser.get("/me")).text
        assert (await Account.get(email="roos@example.nl")).municipality_id == "GM0503"


@pytest.mark.parametrize(
    "words",
    [
        ("moderator", "marloes", "Rotterdam", "Marloes"),
        ("moderator", "marloes@example.nl", "Atlantis", "Marloes"),
        ("moderator", "marloes@example.nl", "region Atlantis", "Marloes"),
        ("administrator", "ada@example.nl", "0612345678"),
    ],
)
async def test_what_can_not_be_used_is_said(
    make_settings: Make,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
) -> None:
    settings = await make_settings()
    assert await _run(settings, monkeypatch, *words) == 1
    assert ": " in capsys.readouterr().err


async def test_an_address_that_nothing_keeps_out_needs_no_help(
    make_settings: Make, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = await make_settings()
    assert await _run(settings, monkeypatch, "readmit", "yara@example.nl") == 1
    assert "Nothing keeps yara@example.nl" in capsys.readouterr().err


async def test_who_lost_their_passkeys_is_let_in_by_a_code_once_more(
    make_settings: Make, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = await make_settings(staff_passkeys=True)
    address = "marloes@example.nl"
    assert await _run(settings, monkeypatch, "moderator", address, "Rotterdam", "Marloes") == 0
    assert "to make a passkey" in capsys.readouterr().out
    assert await _run(settings, monkeypatch, "colleagues") == 0
    assert "no passkey yet" in capsys.readouterr().out
    async with House.opened(composition.create_app(settings)) as house:
        await staff(house, marloes := house.visitor(), address)
        assert (await marloes.get("/desk")).status_code == 200
        token = str(marloes.browser.cookies["session"])
    assert await _run(settings, monkeypatch, "colleagues") == 0
    assert "no passkey yet" not in capsys.readouterr().out
    assert await _run(settings, monkeypatch, "rekey", address) == 0
    assert "signs in with a mailed code" in capsys.readouterr().out
    async with House.opened(composition.create_app(settings)) as house:
        assert await sessions.viewer_for(token) is None
        await staff(house, again := house.visitor(), address)
        assert (await again.get("/desk")).status_code == 200
    assert await _run(settings, monkeypatch, "rekey", "yara@example.nl") == 1
    assert "Nobody with the address yara@example.nl" in capsys.readouterr().err
