from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.conversations.models import FileKind
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0027_pending_answers')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Attachment',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('name', fields.CharField(unique=True, max_length=32)),
                ('kind', fields.CharEnumField(description='PHOTO: photo\nPDF: pdf', enum_type=FileKind, max_length=5)),
                ('size', fields.IntField()),
                ('account', fields.ForeignKeyField('jobtease.Account', source_field='account_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.SET_NULL)),
                ('conversation', fields.ForeignKeyField('jobtease.Conversation', source_field='conversation_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.SET_NULL)),
                ('message', fields.ForeignKeyField('jobtease.Message', source_field='message_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.SET_NULL)),
                ('subject', fields.CharField(default='', db_default='', max_length=16)),
                ('due_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'attachment', 'app': 'jobtease', 'indexes': [Index(fields=['account_id']), Index(fields=['conversation_id']), Index(fields=['message_id']), Index(fields=['subject']), Index(fields=['due_at'])], 'pk_attr': 'id', 'table_description': 'A file that goes with a message (files.py). It is written before the file comes and goes after it: no file is there without a row.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='Message',
            name='file',
            field=fields.CharField(default='', db_default='', max_length=5),
        ),
    ]
