from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.moderation.models import Ruling
from tortoise import fields


class Migration(migrations.Migration):
    dependencies = [('jobtease', '0015_thanks')]

    initial = False

    operations = [
        ops.AlterField(
            model_name='Decision',
            name='ruling',
            field=fields.CharEnumField(description='RELEASE: release\nNOTHING: nothing\nHIDE: hide\nREMOVE: remove\nWARN: warn\nSUSPEND: suspend\nCARE: care', enum_type=Ruling, max_length=8),
        ),
    ]
