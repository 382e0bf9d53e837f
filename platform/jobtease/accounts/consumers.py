"""What follows from events about accounts."""

from jobtease import mail
from jobtease.accounts import codes, letters
from jobtease.consuming import Consumer
from jobtease.events import Event


async def mail_the_code(event: Event) -> None:
    """Queue the mail with the code that was asked for."""
    row = await codes.find(event.subject)
    if row is not None:
        await mail.queue(codes.mail_key(row), row.email, letters.SIGN_IN, {"code": row.public_id})


CONSUMERS = (Consumer("mail sign-in codes", ("accounts:code:requested",), mail_the_code),)
