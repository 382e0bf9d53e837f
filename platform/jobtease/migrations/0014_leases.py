from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0013_photo_looks')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Lease',
            fields=[
                ('id', fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('name', fields.CharField(unique=True, max_length=60)),
                ('holder', fields.CharField(max_length=32)),
                ('until', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'lease', 'app': 'jobtease', 'pk_attr': 'id', 'table_description': 'Who does the chore of this name, and until when nobody else does.'},
            bases=['Model'],
        ),
    ]
