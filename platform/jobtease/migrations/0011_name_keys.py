from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0010_installation')]

    initial = False

    operations = [
        ops.AddField(
            model_name='Account',
            name='name_key',
            field=fields.CharField(default='', db_default='', max_length=60),
        ),
        ops.AddIndex(
            model_name='Account',
            index=Index(fields=['name_key']),
        ),
    ]
