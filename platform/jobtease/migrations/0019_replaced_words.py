from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.clock import now
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0018_indexes_of_what_is_there')]

    initial = False

    operations = [
        ops.CreateModel(
            name='ReplacedWords',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('author', fields.ForeignKeyField('jobtease.Account', source_field='author_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('subject', fields.CharField(max_length=16)),
                ('words', fields.TextField(unique=False)),
                ('replaced_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'replaced_words', 'app': 'jobtease', 'indexes': [Index(fields=['subject', 'replaced_at']), Index(fields=['replaced_at']), Index(fields=['author_id'])], 'pk_attr': 'id', 'table_description': 'What stood in a post until its author changed it.'},
            bases=['Model'],
        ),
    ]
