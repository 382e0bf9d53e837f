from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.clock import now
from tortoise import fields
from tortoise.indexes import Index

SAID_BEFORE = """
INSERT INTO thanks (helper_id, asker_id, first_at)
SELECT w.helper_id, w.asker_id, MIN(w.at) FROM (
  SELECT f.author_id AS helper_id, o.author_id AS asker_id, f.helped_at AS at
  FROM feedback f JOIN outfit o ON o.id = f.outfit_id WHERE f.helped_at IS NOT NULL
  UNION ALL
  SELECT f.author_id, o.author_id, d.helped_at
  FROM advice d JOIN feedback f ON f.id = d.feedback_id JOIN outfit o ON o.id = f.outfit_id WHERE d.helped_at IS NOT NULL
  UNION ALL
  SELECT h.author_id, r.author_id, r.thanked_at
  FROM help_request r JOIN offer h ON h.request_id = r.id AND h.state = 'accepted' WHERE r.thanked_at IS NOT NULL
) w WHERE w.helper_id <> w.asker_id GROUP BY w.helper_id, w.asker_id
"""
"""Who was thanked for help, or for feedback that helped, was so before this was counted."""


class Migration(migrations.Migration):
    dependencies = [('jobtease', '0014_leases')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Thanks',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('helper_id', fields.BigIntField()),
                ('asker_id', fields.BigIntField()),
                ('first_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'thanks', 'app': 'jobtease', 'unique_together': (('helper_id', 'asker_id'),), 'indexes': [Index(fields=['asker_id'])], 'pk_attr': 'id', 'table_description': 'Somebody said that another helped them: once for each two people, however often it happened.'},
            bases=['Model'],
        ),
        ops.RunSQL([SAID_BEFORE], reverse_sql=ops.RunSQL.noop),
    ]
