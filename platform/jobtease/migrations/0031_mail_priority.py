"""The outbox says what goes first, where the names of letters did."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0030_notices_by_key")]

    initial = False

    operations = [
        ops.AddField(model_name="Outbox", name="priority", field=fields.SmallIntField(default=1, db_default=1)),
        ops.RunSQL(
            [
                "UPDATE outbox SET priority = 0 WHERE letter = 'sign_in' AND sent_at IS NULL",
                "UPDATE outbox SET priority = 2 WHERE letter = 'digest' AND sent_at IS NULL",
            ],
            reverse_sql=ops.RunSQL.noop,
        ),
    ]
