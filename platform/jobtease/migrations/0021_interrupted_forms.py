from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.clock import now
from jobtease.database import public_id
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0020_open_requests_and_helpers')]

    initial = False

    operations = [
        ops.CreateModel(
            name='InterruptedForm',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('public_id', fields.CharField(default=public_id, unique=True, max_length=16)),
                ('account', fields.ForeignKeyField('jobtease.Account', source_field='account_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('path', fields.CharField(max_length=300)),
                ('body', fields.TextField(unique=False)),
                ('sent_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'interrupted_form', 'app': 'jobtease', 'indexes': [Index(fields=['account_id', 'id']), Index(fields=['sent_at'])], 'pk_attr': 'id', 'table_description': 'A form that came in without a session. `body` is urlencoded, as a browser sends it.'},
            bases=['Model'],
        ),
    ]
