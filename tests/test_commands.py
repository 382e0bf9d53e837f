"""All that the commands say to whoever looks after a site, over the installation they are given for, kept in tests/pages."""

import asyncio
import logging
import os
import re
import shlex
import socket
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from jobtease import app as composition
from jobtease import cli, clock
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.mandates import actions as mandate_actions
from jobtease.accounts.models import Account
from jobtease.audience import Role
from jobtease.data import connections, transactions
from jobtease.events.consuming import ParkedEvent
from jobtease.mail import outbox
from jobtease.settings import Settings
from tests.album import compare
from tests.house import House

Make = Callable[..., Awaitable[Settings]]


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """A command sets how it logs, and who may read what it makes."""
    root, mask = logging.getLogger(), os.umask(0o022)
    os.umask(mask)
    before = (root.handlers, root.level)
    yield
    os.umask(mask)
    root.handlers, level = before
    root.setLevel(level)


class Desk:
    """Somebody at a keyboard; what they typed and read is kept. `2>` stands before what was told as a problem, `=` before the code."""

    def __init__(self, settings: Settings, patch: pytest.MonkeyPatch, said: pytest.CaptureFixture[str]) -> None:
        self.settings, self._patch, self._said = settings, patch, said
        self.lines: list[str] = []
        for name in [name for name in os.environ if name.startswith("JOBTEASE_")]:  # of whoever runs the tests
            patch.delenv(name)
        self.set(
            *(f"{name}={getattr(settings, name)}" for name in ("data", "database", "secret", "origin", "geocoder"))
        )

    def set(self, *settings: str) -> None:
        """Settings, as in `origin=http://localhost`."""
        for name, _, value in (one.partition("=") for one in settings):
            self._patch.setenv(f"JOBTEASE_{name.upper()}", value)

    async def type(self, typed: str) -> None:
        """One command, to its end."""
        self._said.readouterr()
        code = await asyncio.to_thread(cli.main, shlex.split(typed))
        out, problems = self._said.readouterr()
        self.lines += [f"$ {typed}", *out.splitlines(), *(f"2> {line}" for line in problems.splitlines())]
        self.lines += [f"= {code}"] if code else []

    def read(self) -> list[str]:
        """All of it since the last time."""
        lines = [line.replace(str(self.settings.data), "DATA") for line in self.lines]
        lines = [re.sub(r"(since|until) \d{4}-\d\d-\d\d", r"\1 TODAY", line) for line in lines]
        self.lines.clear()
        return lines


@pytest.fixture
async def desk(make_settings: Make, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    settings = await make_settings()
    settings.data.chmod(0o700)
    return Desk(settings, monkeypatch, capsys)


async def test_colleagues_are_made_listed_and_dismissed(desk: Desk, pytestconfig: pytest.Config) -> None:
    async with connections.connected(desk.settings):
        await _join("as 0.1.0 stored it", Role.MODERATOR)
    for typed in (
        "colleagues",
        "moderator ' Marloes@Example.nl' rotterdam 'Marloes  V'",
        "moderator marloes Atlantis ''",
        "moderator özgür@example.nl Utrecht Özgür",
        "administrator ada@example.nl Ada",
        "administrator bea@example.nl Bea --municipality 'Den Haag'",
        "moderator bea@example.nl GM0344 'Bea B'",
        "moderator bea@example.nl 'regio rijnmond' 'Bea B'",
        "moderator roos@example.nl 'region Rijnmond' Roos",
        "moderator roos@example.nl 'region Rijnmond' Roos --home Atlantis",
        "moderator roos@example.nl 'region Atlantis' Roos",
        "moderator roos@example.nl 'Regio Zwolle' Roos --home Delft",
        "colleagues",
        "dismiss bea@example.nl Delft",
        "dismiss bea@example.nl Atlantis",
        "dismiss bea@example.nl 'Region Rijnmond'",
        "dismiss marloes@example.nl",
        "dismiss ' ADA@example.nl'",
        "dismiss ada@example.nl",
        "dismiss ' As 0.1.0 stored it '",
        "dismiss 'Nobody At All'",
        "colleagues",
        "dismiss roos@example.nl 'regio zwolle'",
        "colleagues --past",
    ):
        await desk.type(typed)
    desk.set("mail_utf8=true")
    await desk.type("moderator özgür@example.nl Utrecht Özgür")
    compare(desk.read(), "commands/colleagues.txt", pytestconfig)


async def test_who_was_kept_out_is_let_in_again(desk: Desk, pytestconfig: pytest.Config) -> None:
    async with connections.connected(desk.settings):
        await transactions.atomic(rejoin_blocks.bar)(desk.settings.secret, "yara@example.nl")
    for typed in ("readmit sem@example.nl", "readmit Yara@Example.NL", "readmit yara@example.nl", "readmit ' NoBody '"):
        await desk.type(typed)
    compare(desk.read(), "commands/readmit.txt", pytestconfig)


@transactions.atomic
async def _leave_behind(*due: datetime | None) -> None:
    """Mails that could not be sent, and are due then or given up; events that could not be handled."""
    for number, again in enumerate(due):
        values: dict[str, Any] = {
            "key": f"{number}",
            "recipient": "yara@example.nl",
            "letter": "notice",
            "problem": f"no {number}",
        }
        await outbox.Outbox.create(**values, next_try_at=again)
        await ParkedEvent.create(consumer="mail", event_id=number, problem="x", parked_at=clock.now())


@transactions.atomic
async def _join(email: str, role: Role) -> None:
    account = await Account.create(email=email, nickname="Yara", name_key="yara", municipality_id="GM0599")
    if role is not Role.MEMBER:
        await mandate_actions.give(account, role, "GM0599")


@pytest.mark.only("sqlite")
async def test_check_tells_what_waits_for_an_administrator(desk: Desk, pytestconfig: pytest.Config) -> None:
    await desk.type("check")
    async with House.opened(composition.create_app(desk.settings)):
        await _leave_behind(clock.now(), None, clock.now())
    await desk.type("check")
    desk.set("origin=http://192.0.2.1:8000")
    await desk.type("check")
    desk.settings.data.chmod(0o755)
    await desk.type("check")
    desk.set("origin=http://localhost", f"secret={'another secret ' * 4}")
    await desk.type("check")
    await desk.type("adopt")
    await desk.type("check")
    compare(desk.read(), "commands/check.txt", pytestconfig)


async def test_a_site_that_is_up_to_date_is_left_as_it_is(desk: Desk, pytestconfig: pytest.Config) -> None:
    async with connections.connected(desk.settings):
        await _join("yara@example.nl", Role.MEMBER)
    for typed in ("migrate", "migrations", "demo", "restored"):
        await desk.type(typed)
    desk.set("production=true", "origin=https://jobtease.example", "smtp=smtps://mail.example")
    await desk.type("demo")
    desk.set("demo=true")
    await desk.type("check")
    compare(desk.read(), "commands/up-to-date.txt", pytestconfig)


async def test_what_can_not_be_served_is_told_before_anything_is_made(
    desk: Desk, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    empty = tmp_path / "empty"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        desk.set(f"port={port}")
        for typed in ("", "serve", "run"):
            await desk.type(typed)
    desk.set(f"data={empty}", f"database=sqlite://{empty}/jobtease.sqlite3", "port=1", "host=192.0.2.1")
    await desk.type("serve")
    desk.set("host=127.0.0.1", f"port={port}")
    for typed in ("serve", "work", "check", "colleagues", "adopt", "restored"):
        await desk.type(typed)
    said = [line.replace(str(port + 1), "PORT+1").replace(str(port), "PORT") for line in desk.read()]
    compare(said, "commands/refused.txt", pytestconfig)
