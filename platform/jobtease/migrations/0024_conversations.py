"""A message can be changed or taken back for a while, and can propose to meet; an open page asks whether one was changed."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops

from jobtease.indexes import Partial


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0023_digests")]

    initial = False

    operations = [
        ops.AddField(model_name="Conversation", name="changes", field=fields.IntField(default=0, db_default=0)),
        ops.AddField(model_name="Message", name="changed_at", field=fields.DatetimeField(null=True)),
        ops.AddField(model_name="Message", name="taken_back_at", field=fields.DatetimeField(null=True)),
        ops.AddField(model_name="Message", name="meets_at", field=fields.DatetimeField(null=True)),
        ops.AddField(
            model_name="Message", name="meets_online", field=fields.BooleanField(default=False, db_default=False)
        ),
        ops.AddField(model_name="Message", name="called_off_at", field=fields.DatetimeField(null=True)),
        ops.AddIndex(
            model_name="Message",
            index=Partial(fields=["conversation_id", "id"], name="message_meets", where="meets_at IS NOT NULL"),
        ),
    ]
