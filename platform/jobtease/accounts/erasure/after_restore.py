"""Restore from a backup: erasures are played again, sign-ins end, and mails that waited in the copy don't go out.

Who erased themselves is noted outside the database, in a file of the data folder: a keyed hash and a day for each, nothing else.
"""

import asyncio
import hmac
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from jobtease import clock
from jobtease.accounts.events import AccountEvent, BackupRestored
from jobtease.accounts.models import Account, Session
from jobtease.audience import Viewer
from jobtease.events import event_log
from jobtease.mail import outbox
from jobtease.settings import Settings

BACKUPS_KEPT = timedelta(days=14)
"""How long docs/running.md says that backups are kept. /privacy says so too."""
KEPT = timedelta(days=90)
"""How long an erasure is remembered: longer than backups are kept, since some forget."""


@dataclass(frozen=True)
class Restored:
    """What was done."""

    sessions: int
    mails: int


def _mark(settings: Settings, public_id: str) -> str:
    return hmac.digest(settings.secret.encode(), f"erased {public_id}".encode(), sha256).hex()


async def note_erasure(settings: Settings, public_id: str) -> None:
    """Remember that this account was erased. Once per account; a second line does no harm."""
    await asyncio.to_thread(_append, settings, f"{clock.now():%Y-%m-%d} {_mark(settings, public_id)}\n")


def _append(settings: Settings, line: str) -> None:
    descriptor = os.open(settings.erasures, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(line)
        file.flush()
        os.fsync(file.fileno())


def _noted(settings: Settings) -> Iterable[tuple[date, str]]:
    if not settings.erasures.exists():
        return
    for line in settings.erasures.read_text().splitlines():
        day, _, mark = line.partition(" ")
        yield date.fromisoformat(day), mark


async def erase_past(settings: Settings) -> int:
    """Drop erasures that no backup can bring back; how many. A chore, in one process at a time."""
    lines = list(_noted(settings))
    recent = [(day, mark) for day, mark in lines if day >= (clock.now() - KEPT).date()]
    if len(recent) < len(lines):
        fresh = settings.erasures.with_suffix(".new")
        fresh.write_text("".join(f"{day} {mark}\n" for day, mark in recent))
        fresh.chmod(0o600)
        fresh.replace(settings.erasures)
    return len(lines) - len(recent)


async def to_erase_again(settings: Settings) -> list[Viewer]:
    """Everybody in this database who was erased after the copy was made."""
    marks = {mark for _day, mark in _noted(settings)}
    accounts = await Account.all() if marks else []
    return [
        Viewer(a.id, a.public_id, a.nickname, a.role, str(a.municipality_id), "", "", a.language)
        for a in accounts
        if _mark(settings, a.public_id) in marks
    ]


@event_log.action
async def begin_anew() -> Restored:
    """End every session, since some were ended after the copy was made, and let go of the mails that waited in it."""
    done = Restored(await Session.all().delete(), await outbox.remove_all_waiting())
    event_log.record(
        AccountEvent.INSTALLATION_RESTORED, "", facts=BackupRestored(sessions=done.sessions, mails=done.mails)
    )
    return done
