"""Reviews of a profile: who is asked to look, and what they suggest."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease.audience import Audience, Visibility
from jobtease.clock import now
from jobtease.data.tables import public_id
from jobtease.reviews.models import Kind, State


class Migration(migrations.Migration):
    dependencies = [('jobtease', '0052_profile_versions')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Review',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('public_id', fields.CharField(default=public_id, unique=True, max_length=16)),
                ('author', fields.ForeignKeyField('jobtease.Account', source_field='author_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('municipality', fields.CharField(max_length=6)),
                ('labour_region', fields.CharField(max_length=60)),
                ('audience', fields.CharEnumField(description='ME: me\nCHOSEN: chosen\nHELPERS: helpers\nMUNICIPALITY: municipality\nMEMBERS: members', enum_type=Audience, max_length=12)),
                ('elsewhere', fields.BooleanField(default=False)),
                ('visibility', fields.CharEnumField(default=Visibility.SHOWN, description='HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed', enum_type=Visibility, max_length=8)),
                ('version', fields.IntField(default=1)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('profile', fields.ForeignKeyField('jobtease.Profile', source_field='profile_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('section', fields.CharField(default='', max_length=12)),
                ('question', fields.TextField(unique=False)),
                ('hides_employers', fields.BooleanField(default=False)),
                ('meant_for', fields.CharEnumField(description='ME: me\nCHOSEN: chosen\nHELPERS: helpers\nMUNICIPALITY: municipality\nMEMBERS: members', enum_type=Audience, max_length=12)),
                ('sent_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('closes_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('withdrawn_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('suggestion_count', fields.SmallIntField(default=0)),
            ],
            options={'table': 'profile_review', 'app': 'jobtease', 'constraints': [CheckConstraint(check='suggestion_count BETWEEN 0 AND 60', name='profile_review_suggestions'), CheckConstraint(check="sent_at IS NOT NULL OR audience = 'me'", name='profile_review_draft'), CheckConstraint(check="meant_for IN ('chosen', 'municipality')", name='profile_review_meant_for')], 'indexes': [Index(fields=['author_id', 'created_at']), Index(fields=['profile_id']), Index(fields=['municipality', 'audience', 'visibility', 'closes_at', 'id'])], 'pk_attr': 'id'},
            bases=['Post'],
        ),
        ops.CreateModel(
            name='Suggestion',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('public_id', fields.CharField(default=public_id, unique=True, max_length=16)),
                ('author', fields.ForeignKeyField('jobtease.Account', source_field='author_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('municipality', fields.CharField(max_length=6)),
                ('labour_region', fields.CharField(max_length=60)),
                ('audience', fields.CharEnumField(description='ME: me\nCHOSEN: chosen\nHELPERS: helpers\nMUNICIPALITY: municipality\nMEMBERS: members', enum_type=Audience, max_length=12)),
                ('elsewhere', fields.BooleanField(default=False)),
                ('visibility', fields.CharEnumField(default=Visibility.SHOWN, description='HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed', enum_type=Visibility, max_length=8)),
                ('version', fields.IntField(default=1)),
                ('created_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ('review', fields.ForeignKeyField('jobtease.Review', source_field='review_id', db_constraint=True, to_field='id', related_name=False, on_delete=OnDelete.CASCADE)),
                ('kind', fields.CharEnumField(description='CHANGE: change\nADD: add\nREMOVE: remove\nREMARK: remark', enum_type=Kind, max_length=6)),
                ('piece', fields.CharField(max_length=24)),
                ('read_hash', fields.CharField(max_length=16)),
                ('read_version', fields.IntField()),
                ('text', fields.TextField(default='', unique=False)),
                ('reason', fields.CharField(default='', max_length=12)),
                ('note', fields.TextField(default='', unique=False)),
                ('state', fields.CharEnumField(default=State.OPEN, description='OPEN: open\nTAKEN: taken\nKEPT: kept\nOTHER: other\nWITHDRAWN: withdrawn', enum_type=State, max_length=9)),
                ('settled_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('settled_in', fields.IntField(null=True)),
            ],
            options={'table': 'suggestion', 'app': 'jobtease', 'constraints': [CheckConstraint(check="(state = 'open') = (settled_at IS NULL)", name='suggestion_settled'), CheckConstraint(check="(state IN ('taken', 'other')) = (settled_in IS NOT NULL)", name='suggestion_version'), CheckConstraint(check="(kind IN ('change', 'add')) = (text <> '')", name='suggestion_text'), CheckConstraint(check="reason <> '' OR note <> ''", name='suggestion_reason'), CheckConstraint(check="kind <> 'remark' OR state NOT IN ('taken', 'other')", name='suggestion_remark'), UniqueConstraint(fields=('review_id', 'author_id', 'piece', 'kind'), name='suggestion_once', condition="state = 'open' AND kind <> 'remark'")], 'indexes': [Index(fields=['review_id', 'state']), Index(fields=['author_id', 'created_at'])], 'pk_attr': 'id'},
            bases=['Post'],
        ),
    ]
