"""Mailboxes: where the address of an account leads, so that accounts of one person count as one.

A chore (accounts/trust/voice_actions.py) fills it for older rows, and for those of servers of the version before.
"""

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0037_mutes")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Account",
            name="mailbox",
            field=fields.CharField(default="", db_default="", max_length=254),
        ),
        ops.AddIndex(
            model_name="Account",
            index=Index(fields=["mailbox"]),
        ),
    ]
