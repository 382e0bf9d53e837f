from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.clock import now
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0002_case_priority')]

    initial = False

    operations = [
        ops.CreateModel(
            name='FormerHome',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('account_id', fields.BigIntField()),
                ('municipality', fields.CharField(max_length=6)),
                ('left_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'former_home', 'app': 'jobtease', 'indexes': [Index(fields=['account_id', 'left_at'])], 'pk_attr': 'id', 'table_description': 'A municipality that somebody said to live in, and the moment they said another. No row: they always lived where they do.'},
            bases=['Model'],
        ),
    ]
