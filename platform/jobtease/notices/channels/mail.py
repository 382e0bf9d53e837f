"""Mail as a notification channel: what is told goes into the outbox, once."""

from datetime import timedelta
from typing import Any

from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.mail import outbox
from jobtease.notices import messages
from jobtease.notices.events import NoticeEvent, NoticeTold
from jobtease.notices.models import NoticeRow

KIND = "notice"
MAILED_A_DAY = Budget(20, per=timedelta(days=1))
"""Mails to somebody about one other person. What comes after is read here: nobody fills another's mailbox by way of us."""


async def mail_it(event: Event) -> None:
    """Unless they switched that off, or have seen it by now. Suspended people are mailed always: they can't come and read.

    What is official is mailed to everybody, since they have a right to it.
    """
    row = await NoticeRow.filter(id=int(event.subject)).select_related("account").first()
    told = event.facts_as(NoticeTold)
    official = told.official
    if row is None or (row.seen_at is not None and not official):
        return  # something newer took its place, or there is nothing to hear any more
    reader = row.account
    if not official and reader.suspended_at is None:
        if not (told.mailed and (reader.mail_notices or _waits_for(reader, row))):
            return
        about = row.about_id if row.about_id != reader.id else None
        if about is not None and not await rate_limits.may(f"notices:{reader.id}:{about}", MAILED_A_DAY):
            return
    details = {"notice": row.key} | ({"official": 1} if official else {})
    await outbox.queue(f"notice:{row.key}", reader.email, KIND, details, reader.id)


def _waits_for(reader: Any, row: NoticeRow) -> bool:
    """Of somebody who came as 16 or 17 and chose nothing yet: what they wait for themselves. The account is a feature's, above here."""
    chose = reader.mail_messages is not None or reader.mail_digest is not None
    return reader.young_since is not None and not chose and messages.is_awaited(row.message)


CONSUMERS = (Consumer("mail notices", (NoticeEvent.NOTICE_TOLD,), mail_it),)
