from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.indexes import Partial

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0016_care')]

    initial = False

    operations = [
        ops.AddIndex(
            model_name='Account',
            index=Partial(fields=['suspended_at'], name='account_suspended', where='suspended_at IS NOT NULL'),
        ),
    ]
