"""Data export (data portability): everything that is kept of an account, as JSON and as one file to take along.

Every feature knows its own tables, so each offers an exporter; feature.py of each says which.
"""

import json
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from typing import IO, Any

from jobtease import clock
from jobtease.accounts.directory.models import DirectoryIdentity
from jobtease.accounts.mandates import queries
from jobtease.accounts.models import Account, AddressChange, KnownHelper, Session
from jobtease.accounts.passkeys import queries as passkeys
from jobtease.audience import FormerHome
from jobtease.events.event_log import EventRow
from jobtease.feature import Features
from jobtease.mail import outbox
from jobtease.pictures.storage import Storage
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
        "devices": await Session.filter(account_id=account_id).values(
            "device", "created_at", "seen_at", "expires_at", "verified_at", "directory", "checked_at"
        ),
        "directories": await DirectoryIdentity.filter(account_id=account_id).values(
            "issuer", "subject", "linked_at", "seen_on"
        ),
        "passkeys": await passkeys.kept_of(account_id),
        "new_address": await AddressChange.filter(account_id=account_id).values("address", "asked_at", "shown_at"),
        "mandates": await queries.history(account_id),
        "former_homes": await FormerHome.filter(account_id=account_id).values("municipality", "left_at"),
        "known_to_the_municipality": await KnownHelper.filter(account_id=account_id).values(
            "municipality", "kind", "seen_on", "until", "given_at"
        ),
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
