"""Unread mail notification: one for each conversation, until its reader has been there.

Whoever reads along, on a page that is open and looked at, is never mailed: reading takes the mark away before its time has come.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from jobtease import blocks, clock, mutes
from jobtease.accounts.models import Account
from jobtease.conversations.models import Conversation, Reading
from jobtease.data import rate_limits, transactions
from jobtease.mail import outbox
from jobtease.mail.texts import written
from jobtease.mail.transport import Mail
from jobtease.notices.channels.mail import MAILED_A_DAY
from jobtease.notices.messages import LEFT_OUT
from jobtease.resources import Resources
from jobtease.settings import Settings
from jobtease.web import moments, unsubscribe_links
from jobtease.web.unsubscribe_links import MailKind
from jobtease.words.translations import ngettext, speaking

KIND = "messages"
STAYS_UNREAD = timedelta(minutes=10)
"""So long a message waits for its reader before a mail tells of it."""
AT_ONCE = 200
"""Mails queued in one go of the chore."""


async def mail_due(_resources: Resources) -> int:
    """Queue the mails about what has been unread for long enough; how many. A chore."""
    due = Reading.filter(unread__gt=0, mailed_at=None, unread_since__lte=clock.now() - STAYS_UNREAD)
    rows = await due.order_by("unread_since", "id").limit(AT_ONCE).values_list("id", flat=True)
    return sum([await _queue(int(str(each))) for each in rows])


@transactions.atomic
async def _queue(reading_id: int) -> bool:
    """Mark it, and mail what was marked: once, whoever else is at it, and not when it was read a moment ago."""
    now = clock.now()
    due = Reading.filter(id=reading_id, unread__gt=0, mailed_at=None, unread_since__lte=now - STAYS_UNREAD)
    if not await due.update(mailed_at=now):
        return False
    reading = await Reading.get(id=reading_id).select_related("conversation")
    talk, reader = reading.conversation, await Account.get(id=reading.account_id)
    writer = talk.helper_id if talk.asker_id == reader.id else talk.asker_id
    if not _wants(reader) or writer is None or await blocks.is_between(reader.id, writer):
        return False
    if await mutes.has_muted(reader.id, writer):
        return False
    if not await rate_limits.may(f"notices:{reader.id}:{writer}", MAILED_A_DAY):
        return False
    since = f"{reading.unread_since:%Y%m%dT%H%M%S}"
    details = {"conversation": talk.public_id, "account": reader.id}
    await outbox.queue(f"messages:{talk.public_id}:{reader.id}:{since}", reader.email, KIND, details, reader.id)
    return True


def _wants(reader: Account) -> bool:
    return MailKind.MESSAGES in reader.mails and reader.suspended_at is None


async def write(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """How much waits, from whom, and the way there; None when it was read, or the one who wrote has left. No word of a message."""
    reading = await Reading.filter(
        account_id=details["account"], conversation__public_id=details["conversation"], unread__gt=0
    ).first()
    if reading is None or reading.mailed_at is None:
        return None
    talk = await Conversation.get(id=reading.conversation_id).select_related("asker", "helper")
    reader, writer = (talk.asker, talk.helper) if talk.asker_id == details["account"] else (talk.helper, talk.asker)
    if reader is None or writer is None or not _wants(reader) or await mutes.has_muted(reader.id, writer.id):
        return None
    off = unsubscribe_links.path(settings.secret, reader.public_id, MailKind.MESSAGES)
    with speaking(reader.language):
        n, name = reading.unread, writer.nickname
        body = written(
            "conversations/unread_mail",
            name=reader.nickname,
            waits=ngettext(
                "A message from {name} has been waiting for you since {time}.",
                "{n} messages from {name} have been waiting for you, the first since {time}.",
                n,
            ).format(n=n, name=name, time=moments.in_words(reading.unread_since or clock.now())),
            title="" if talk.title == LEFT_OUT else talk.title,
            link=f"{settings.origin}/conversations/{talk.public_id}#newest",
            off_link=settings.origin + off,
        )
        return Mail(
            ngettext("{name} wrote you a message", "{name} wrote you {n} messages", n).format(name=name, n=n), body, off
        )


WRITERS: Mapping[str, outbox.Writer] = {KIND: write}
