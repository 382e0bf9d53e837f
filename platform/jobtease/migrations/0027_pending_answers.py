from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.helping.models import Answer
from jobtease.indexes import Partial
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0026_outfit_steps')]

    initial = False

    operations = [
        ops.CreateModel(
            name='PendingAnswer',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('request', fields.ForeignKeyField('jobtease.HelpRequest', source_field='request_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('actor', fields.ForeignKeyField('jobtease.Account', source_field='actor_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('offer', fields.ForeignKeyField('jobtease.Offer', source_field='offer_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.SET_NULL)),
                ('kind', fields.CharEnumField(description='CHOOSE: choose\nDECLINE: decline\nENDING: ending', enum_type=Answer, max_length=7)),
                ('about', fields.CharField(max_length=16)),
                ('says', fields.CharField(default='', max_length=7)),
                ('due_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('failed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'pending_answer', 'app': 'jobtease', 'unique_together': (('about', 'actor_id'),), 'constraints': [CheckConstraint(check="kind IN ('choose', 'decline', 'ending')", name='pending_answer_kind')], 'indexes': [Index(fields=['request_id', 'actor_id']), Index(fields=['actor_id']), Index(fields=['offer_id']), Index(fields=['failed_at']), Partial(fields=['due_at'], name='pending_answer_due', where='failed_at IS NULL')], 'pk_attr': 'id', 'table_description': 'An answer of somebody that is given when it is due, and can be undone until then (undoing.py).'},
            bases=['Model'],
        ),
    ]
