from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.clock import now
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0007_sign_in_browser')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Look',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case_public_id', fields.CharField(max_length=16)),
                ('kind', fields.CharField(max_length=16)),
                ('subject', fields.CharField(max_length=16)),
                ('account_id', fields.BigIntField(null=True)),
                ('looked_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('ended_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'moderation_look', 'app': 'jobtease', 'unique_together': (('case_public_id', 'account_id'),), 'indexes': [Index(fields=['account_id', 'subject']), Index(fields=['subject'])], 'pk_attr': 'id', 'table_description': 'A moderator looked at what a case is about. Until the case ends it opens the thing to that moderator. The row stays.'},
            bases=['Model'],
        ),
    ]
