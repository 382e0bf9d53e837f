"""Mail waits in the outbox until it is sent: to a folder of .eml files, or to an SMTP server.

Consumers of events call `queue`; a chore sends. A message has a key, so that queueing it twice sends it once.
"""

from typing import Any

from tortoise import fields

from jobtease import clock, database


class Outbox(database.Model):
    """One mail, waiting, sent, or given up on."""

    key = fields.CharField(max_length=120, unique=True)
    account_id = fields.BigIntField(null=True)
    """Whose mail it is, so that erasing somebody also erases what still waits."""
    recipient = fields.CharField(max_length=254)
    subject = fields.CharField(max_length=200)
    body = fields.TextField()
    letter = fields.CharField(max_length=20, default="")
    """Which letter is written at the moment of sending, from `details`, so that its secrets never lie in a table."""
    details: Any = fields.JSONField(default=dict)
    path = fields.CharField(max_length=300, default="")
    """Where the mail leads, on this site; its address is put under the text."""
    tries = fields.IntField(default=0)
    next_try_at = fields.DatetimeField(null=True, default=clock.now)
    """Null when it needs no further try."""
    problem = fields.CharField(max_length=300, default="")
    created_at = fields.DatetimeField(default=clock.now)
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        table = "outbox"
        indexes = (("next_try_at",), ("account_id",))


async def queue(key: str, recipient: str, subject: str, body: str, account_id: int | None = None) -> None:
    """Put a mail in the outbox, within the open transaction. The same key a second time changes nothing."""
    if not await Outbox.filter(key=key).exists():
        await Outbox.create(key=key, account_id=account_id, recipient=recipient, subject=subject[:200], body=body)
