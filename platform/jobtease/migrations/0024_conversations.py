"""A message can be changed or taken back for a while; an open page asks whether one was."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0023_digests")]

    initial = False

    operations = [
        ops.AddField(model_name="Conversation", name="changes", field=fields.IntField(default=0, db_default=0)),
        ops.AddField(model_name="Message", name="changed_at", field=fields.DatetimeField(null=True)),
        ops.AddField(model_name="Message", name="taken_back_at", field=fields.DatetimeField(null=True)),
    ]
