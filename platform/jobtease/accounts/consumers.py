"""Event consumers of accounts."""

from jobtease.accounts import mails, queries
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.sign_in import codes
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.mail import outbox
from jobtease.mail.outbox import Priority


async def mail_the_code(event: Event) -> None:
    """Queue the mail with the code that was asked for."""
    row = await codes.find(event.subject)
    if row is not None and (
        event.name == AccountEvent.CODE_REQUESTED or await queries.account_at(row.email) is not None
    ):
        await outbox.queue(
            codes.mail_key(row), row.email, mails.SIGN_IN, {"code": row.public_id}, priority=Priority.WAITED_FOR
        )


CONSUMERS = (
    Consumer("mail sign-in codes", (AccountEvent.CODE_REQUESTED, AccountEvent.CODE_ASKED_QUIETLY), mail_the_code),
)
