from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0006_blocks')]

    initial = False

    operations = [
        ops.AddField(
            model_name='SignInCode',
            name='browser',
            field=fields.CharField(default='', db_default='', max_length=40),
        ),
        ops.AddField(
            model_name='SignInCode',
            name='joined_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='SignInCode',
            name='link_until',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='SignInCode',
            name='mailed',
            field=fields.BooleanField(default=True, db_default=True),
        ),
    ]
