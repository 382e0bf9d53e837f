"""Event consumers of accounts."""

from jobtease.accounts import mails, queries
from jobtease.accounts.sign_in import codes
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.mail import outbox
from jobtease.mail.outbox import Priority

REQUESTED, QUIETLY = "accounts:code:requested", "accounts:code:asked_quietly"


async def mail_the_code(event: Event) -> None:
    """Queue the mail with the code that was asked for."""
    row = await codes.find(event.subject)
    if row is not None and (event.name == REQUESTED or await queries.account_at(row.email) is not None):
        await outbox.queue(
            codes.mail_key(row), row.email, mails.SIGN_IN, {"code": row.public_id}, priority=Priority.WAITED_FOR
        )


CONSUMERS = (Consumer("mail sign-in codes", (REQUESTED, QUIETLY), mail_the_code),)
