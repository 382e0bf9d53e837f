from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0011_name_keys")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Message",
            name="alarms",
            field=fields.CharField(default="", db_default="", max_length=60),
        ),
    ]
