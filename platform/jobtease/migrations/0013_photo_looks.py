from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.clock import now
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0012_message_alarms')]

    initial = False

    operations = [
        ops.CreateModel(
            name='PhotoLook',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('photo', fields.ForeignKeyField('jobtease.Photo', source_field='photo_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('account', fields.ForeignKeyField('jobtease.Account', source_field='account_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('looked_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'photo_look', 'app': 'jobtease', 'unique_together': (('photo_id', 'account_id'),), 'indexes': [Index(fields=['account_id', 'looked_at'])], 'pk_attr': 'id', 'table_description': 'Somebody looked at a photo, whatever size and however often. It goes with the photo.'},
            bases=['Model'],
        ),
    ]
