from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.clock import now
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0005_coarse_points')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Block',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('blocker', fields.ForeignKeyField('jobtease.Account', source_field='blocker_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('blocked', fields.ForeignKeyField('jobtease.Account', source_field='blocked_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('since', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'block', 'app': 'jobtease', 'unique_together': (('blocker_id', 'blocked_id'),), 'constraints': [CheckConstraint(check='blocker_id <> blocked_id', name='block_of_another')], 'indexes': [Index(fields=['blocked_id', 'blocker_id'])], 'pk_attr': 'id', 'table_description': 'The blocker is rid of the blocked. Goes with either account.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='Conversation',
            name='ended_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
    ]
