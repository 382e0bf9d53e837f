from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.clock import now
from jobtease.helping.models import AskedState
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0028_attachments')]

    initial = False

    operations = [
        ops.CreateModel(
            name='AskedPerson',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('request', fields.ForeignKeyField('jobtease.HelpRequest', source_field='request_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('account', fields.ForeignKeyField('jobtease.Account', source_field='account_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('seat', fields.SmallIntField()),
                ('state', fields.CharEnumField(default=AskedState.ASKED, description='ASKED: asked\nDECLINED: declined\nTAKEN_BACK: taken_back\nMISSED: missed', enum_type=AskedState, max_length=10)),
                ('asked_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('told_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'asked_person', 'app': 'jobtease', 'unique_together': (('request_id', 'account_id'), ('request_id', 'seat')), 'constraints': [CheckConstraint(check='seat BETWEEN 0 AND 2', name='asked_person_seat'), CheckConstraint(check="state IN ('asked', 'declined', 'taken_back', 'missed')", name='asked_person_state')], 'indexes': [Index(fields=['account_id', 'asked_at'])], 'pk_attr': 'id', 'table_description': 'A person whom an asker asked directly with a request: they are told of it, and can say no (asked.py).'},
            bases=['Model'],
        ),
    ]
