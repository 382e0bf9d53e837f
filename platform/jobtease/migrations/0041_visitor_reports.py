"""Reports without an account; what would help who reports, which photo, and what came just before; a case that went to another desk, and
of which suspicion of child abuse whom was told.
"""

from functools import partial
from json import dumps, loads

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

from jobtease.clock import now
from jobtease.data.tables import public_id
from jobtease.moderation.handing_over.models import Authority


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0040_passkeys")]

    initial = False

    operations = [
        ops.CreateModel(
            name='AuthorityReport',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('jobtease.Case', source_field='case_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('authority', fields.CharEnumField(description='HOTLINE: hotline\nPOLICE: police\nNOBODY: nobody', enum_type=Authority, max_length=8)),
                ('reference', fields.CharField(max_length=200)),
                ('moderator', fields.ForeignKeyField('jobtease.Account', source_field='moderator_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.SET_NULL)),
                ('reported_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'authority_report', 'app': 'jobtease', 'indexes': [Index(fields=['case_id', 'id'])], 'pk_attr': 'id'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='Transfer',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('case', fields.ForeignKeyField('jobtease.Case', source_field='case_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('origin', fields.CharField(max_length=6)),
                ('target', fields.CharField(max_length=6)),
                ('moderator', fields.ForeignKeyField('jobtease.Account', source_field='moderator_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.SET_NULL)),
                ('note', fields.TextField(unique=False)),
                ('moved_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'case_transfer', 'app': 'jobtease', 'indexes': [Index(fields=['case_id', 'id'])], 'pk_attr': 'id'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='VisitorReport',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('public_id', fields.CharField(default=public_id, unique=True, max_length=16)),
                ('report', fields.ForeignKeyField('jobtease.Report', source_field='report_id', null=True, db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.SET_NULL)),
                ('place', fields.CharField(max_length=600)),
                ('municipality', fields.CharField(max_length=6)),
                ('reason', fields.CharField(max_length=20)),
                ('note', fields.TextField(default='', unique=False)),
                ('would_help', fields.CharField(default='', max_length=200)),
                ('name', fields.CharField(default='', max_length=80)),
                ('email', fields.CharField(default='', max_length=254)),
                ('language', fields.CharField(max_length=5)),
                ('made_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('due_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'visitor_report', 'app': 'jobtease', 'indexes': [Index(fields=['report_id'])], 'pk_attr': 'id'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='Case',
            name='child_abuse',
            field=fields.BooleanField(default=False, db_default=False),
        ),
        ops.AddField(
            model_name='Report',
            name='context',
            field=fields.JSONField(default=list, db_default=[], encoder=partial(dumps, separators=(',', ':')), decoder=loads),
        ),
        ops.AddField(
            model_name='Report',
            name='photo',
            field=fields.SmallIntField(null=True),
        ),
        ops.AddField(
            model_name='Report',
            name='would_help',
            field=fields.CharField(default='', db_default='', max_length=200),
        ),
    ]
