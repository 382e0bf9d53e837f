"""Data portability and the right to erasure: one file with everything of mine, and erasing me.

Every feature knows its own tables, so each offers an exporter and an eraser; feature.py of each says which.
"""

import json
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from typing import IO, Any

from jobtease import clock
from jobtease.accounts.erasure import after_restore, mails, rejoin_blocks, wal_erasure
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.mandates import queries
from jobtease.accounts.models import Account, AddressChange, Session, SignInCode
from jobtease.accounts.trust import track_record
from jobtease.audience import FormerHome, Grant, HelpTie, Viewer
from jobtease.events import event_log
from jobtease.events.event_log import EventRow
from jobtease.feature import Afterwards, Features
from jobtease.mail import outbox
from jobtease.pictures.storage import Storage
from jobtease.resources import Resources
from jobtease.words import mail_addresses
from jobtease.words.translations import _


async def facts_of(account_id: int, features: Features) -> dict[str, Any]:
    """Everything of an account, by feature."""
    facts = {"account": await export(account_id)}
    for name, exporter in features.exporters.items():
        facts[name] = await exporter(account_id)
    return facts


async def export(account_id: int) -> dict[str, Any]:
    """What is kept of the account itself: the row, devices, and what is known of what the person did."""
    return {
        "account": await Account.get(id=account_id).values(),
        "devices": await Session.filter(account_id=account_id).values("device", "created_at", "seen_at", "expires_at"),
        "new_address": await AddressChange.filter(account_id=account_id).values("address", "asked_at", "shown_at"),
        "mandates": await queries.history(account_id),
        "former_homes": await FormerHome.filter(account_id=account_id).values("municipality", "left_at"),
        "mails": await outbox.Outbox.filter(account_id=account_id).values("letter", "created_at", "sent_at"),
        "what_you_did": await EventRow.filter(actor=account_id).order_by("id").values("name", "happened_at"),
    }


def photos_in(facts: Any) -> Iterator[str]:
    """The names in the store that exported facts speak of."""
    if isinstance(facts, Mapping):
        for key, value in facts.items():
            if key == "photos" and isinstance(value, list | tuple):
                yield from (name for name in value if isinstance(name, str))
            else:
                yield from photos_in(value)
    elif isinstance(facts, list | tuple):
        for value in facts:
            yield from photos_in(value)


def pack(facts: Mapping[str, Any], readable: str, storage: Storage, at: datetime) -> IO[bytes]:
    """A zip with everything as JSON, a page to read and the photos as they are kept. Slow: call it in a thread. Close what you get."""
    file = tempfile.SpooledTemporaryFile(max_size=2_000_000)  # noqa: SIM115 - the caller streams and closes it
    moment = clock.local(at).timetuple()[:6]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        text = json.dumps(facts, ensure_ascii=False, indent=2, default=str)
        archive.writestr(zipfile.ZipInfo("jobtease.json", moment), text, zipfile.ZIP_DEFLATED)
        archive.writestr(zipfile.ZipInfo(_("read me") + ".html", moment), readable, zipfile.ZIP_DEFLATED)
        for name in sorted(set(photos_in(facts))):
            with suppress(FileNotFoundError, ValueError):  # destroyed in the meantime
                data = storage.read_here(name)
                archive.writestr(zipfile.ZipInfo(f"photos/{name}", moment), data)
    file.seek(0)
    return file


async def erase(viewer: Viewer, features: Features, resources: Resources, *, again: bool = False) -> None:
    """Erase the viewer: every row of theirs in one transaction, then their files. What they did stays in the log, as numbers.

    `again`: a backup brought them back, and they were mailed the first time.
    """
    for afterwards in await _erase_rows(viewer, features, resources, again):
        await afterwards()
    await after_restore.note_erasure(resources.settings, viewer.public_id)
    await wal_erasure.erase_log(resources.settings)


def _canonical(stored: str) -> str:
    """The one spelling of an address that 0.1.0 may have stored in another."""
    try:
        return mail_addresses.canonical(stored)
    except ValueError:
        return stored


@event_log.action
async def _erase_rows(viewer: Viewer, features: Features, resources: Resources, again: bool) -> list[Afterwards]:
    # Locked, so that what is being made at this moment waits, and then finds nobody to belong to: a photo would stay behind.
    account = await Account.filter(id=viewer.id).select_for_update().first()
    if account is None:
        event_log.no_change()
        return []  # the same form, a moment earlier
    later = [step for eraser in features.erasers if (step := await eraser(account.id, resources)) is not None]
    await HelpTie.filter(asker_id=account.id).delete()
    await HelpTie.filter(helper_id=account.id).delete()
    await Grant.filter(account_id=account.id).delete()
    await FormerHome.filter(account_id=account.id).delete()
    await track_record.erase_about(account.id)
    for address in {account.email, _canonical(account.email)}:
        await outbox.erase_about(account.id, address)
        await SignInCode.filter(email=address).delete()
    if not again:
        await mails.queue(account.public_id, account.email, account.language)
    if account.suspended_at is not None:
        await rejoin_blocks.bar(resources.settings.secret, account.email)
    await Account.filter(
        id=account.id
    ).delete()  # mandates, sessions, notices and posts go with it, by their foreign keys
    event_log.record(AccountEvent.ACCOUNT_ERASED, account.public_id, actor=account.id, municipality=viewer.municipality)
    return later
