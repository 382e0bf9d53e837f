from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from json import dumps, loads
from tortoise import fields


class Migration(migrations.Migration):
    dependencies = [('jobtease', '0001_initial')]

    initial = False

    operations = [
        ops.AddField(
            model_name='Case',
            name='alarms',
            field=fields.JSONField(default=list, db_default=[], encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads),
        ),
        ops.AddField(
            model_name='Case',
            name='priority',
            field=fields.SmallIntField(default=2, db_default=2),
        ),
    ]
