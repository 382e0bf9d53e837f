"""Advice on a profile that somebody does not want to hear again."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.migrations import operations as ops

from jobtease.clock import now


class Migration(migrations.Migration):
    dependencies = [('jobtease', '0053_reviews')]

    initial = False

    operations = [
        ops.CreateModel(
            name='DismissedTip',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('account', fields.ForeignKeyField('jobtease.Account', source_field='account_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('key', fields.CharField(max_length=80)),
                ('dismissed_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'dismissed_tip', 'app': 'jobtease', 'unique_together': (('account_id', 'key'),), 'pk_attr': 'id'},
            bases=['Model'],
        ),
    ]
