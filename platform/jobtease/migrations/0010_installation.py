from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.clock import now
from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0009_count_offers')]

    initial = False

    operations = [
        ops.CreateModel(
            name='InstallationRow',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('only', fields.SmallIntField(default=1, unique=True)),
                ('name', fields.CharField(max_length=32)),
                ('secret_mark', fields.CharField(max_length=64)),
                ('made_at', fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'installation', 'app': 'jobtease', 'constraints': [CheckConstraint(check='"only" = 1', name='installation_only')], 'pk_attr': 'id', 'table_description': 'The id of this installation, and a keyed hash by which its secret is known again.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='Photo',
            name='missing',
            field=fields.SmallIntField(null=True),
        ),
    ]
