from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from jobtease.clock import now
from json import dumps, loads
from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0003_former_homes')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Exhibit',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('subject', fields.CharField(max_length=16)),
                ('name', fields.CharField(unique=True, max_length=32)),
                ('position', fields.SmallIntField()),
                ('sizes', fields.JSONField(encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('fingerprints', fields.CharField(max_length=512)),
                ('kept_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('until', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'exhibit', 'app': 'jobtease', 'indexes': [Index(fields=['subject']), Index(fields=['until'])], 'pk_attr': 'id', 'table_description': 'A photo that is evidence in a case: its files stay until the case is decided, also when its outfit lets go of it.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='Case',
            name='author_mark',
            field=fields.CharField(default='', db_default='', max_length=64),
        ),
        ops.AddField(
            model_name='Case',
            name='evidence',
            field=fields.TextField(default='', db_default='', unique=False),
        ),
        ops.AddField(
            model_name='Case',
            name='evidence_gone_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='Case',
            name='left_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='Case',
            name='reaches',
            field=fields.CharField(default='', db_default='', max_length=6),
        ),
        ops.AddField(
            model_name='Case',
            name='told_late_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='Case',
            name='warned_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddIndex(
            model_name='Case',
            index=Index(fields=['reaches', 'closed_at']),
        ),
        ops.AddIndex(
            model_name='Case',
            index=Index(fields=['evidence_gone_at', 'closed_at']),
        ),
        ops.AddField(
            model_name='Decision',
            name='not_undone',
            field=fields.CharField(default='', db_default='', max_length=60),
        ),
        ops.AddConstraint(
            model_name='Decision',
            constraint=UniqueConstraint(fields=('case_id',), name='decision_stands_once', condition='undone_at IS NULL'),
        ),
    ]
