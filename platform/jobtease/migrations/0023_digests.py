from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.clock import now
from jobtease.indexes import Partial
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0022_true_promises')]

    initial = False

    operations = [
        ops.CreateModel(
            name='DigestItem',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('account', fields.ForeignKeyField('jobtease.Account', source_field='account_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('kind', fields.CharField(max_length=11)),
                ('subject', fields.CharField(max_length=16)),
                ('since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('edition', fields.DateField()),
                ('noted_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('settled_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'digest_item', 'app': 'jobtease', 'unique_together': (('account_id', 'kind', 'subject', 'since'),), 'constraints': [CheckConstraint(check="kind IN ('fits', 'quiet', 'still_quiet', 'offers', 'unread', 'draft', 'outfit')", name='digest_item_kind')], 'indexes': [Partial(fields=['edition', 'id'], name='digest_item_waiting', where='settled_at IS NULL'), Index(fields=['subject', 'kind']), Index(fields=['noted_at'])], 'pk_attr': 'id', 'table_description': 'One thing for one reader, in one edition: told once. It goes out, or turns out not to be needed, when it is settled.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='DigestRound',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('request', fields.ForeignKeyField('jobtease.HelpRequest', source_field='request_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('edition', fields.DateField()),
            ],
            options={'table': 'digest_round', 'app': 'jobtease', 'unique_together': (('request_id',),), 'indexes': [Index(fields=['edition', 'id'])], 'pk_attr': 'id', 'table_description': 'For which edition people were last found for a request that is open.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='Account',
            name='mail_digest',
            field=fields.BooleanField(null=True),
        ),
        ops.AddField(
            model_name='Account',
            name='mail_messages',
            field=fields.BooleanField(null=True),
        ),
        ops.AddIndex(
            model_name='Offer',
            index=Partial(fields=['created_at', 'request_id'], name='offer_waits', where="state = 'open' AND visibility = 'shown'"),
        ),
        ops.AddField(
            model_name='Reading',
            name='mailed_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='Reading',
            name='unread_since',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddIndex(
            model_name='Reading',
            index=Partial(fields=['mailed_at', 'unread_since', 'id'], name='reading_unread', where='unread > 0'),
        ),
    ]
