"""Mail of an erasure, the last one to somebody. Whoever did it held a device of theirs, and they should know."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from babel.dates import format_datetime

from jobtease import clock
from jobtease.mail import outbox
from jobtease.mail.texts import written
from jobtease.mail.transport import Mail
from jobtease.settings import Settings
from jobtease.words.translations import _, language, speaking


async def queue(public_id: str, address: str, spoken: str) -> None:
    """Put it in the outbox, within the transaction of the erasing. All that it needs goes with it: the account won't be there."""
    details = {"language": spoken, "at": clock.now().isoformat()}
    await outbox.queue(f"erased:{public_id}", address, outbox.ERASED, details)


async def write(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """When it was, and what to do if somebody else did it."""
    with speaking(details["language"]):
        at = clock.local(datetime.fromisoformat(details["at"]))
        moment = format_datetime(at, "EEEE d MMMM, HH:mm", locale=language.get())
        contact = settings.contact_mail or f"{settings.origin}/contact"
        body = written("accounts/erased_mail", moment=moment, contact=contact)
        return Mail(_("Your account at Jobtease is erased"), body)


WRITERS: Mapping[str, outbox.Writer] = {outbox.ERASED: write}
