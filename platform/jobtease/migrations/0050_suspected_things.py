"""What is suspected to be sexual abuse of a child is found by its thing: no moderator opens that in place (audience.NotSuspected)."""

from tortoise import migrations
from tortoise.migrations import operations as ops

from jobtease.data.indexes import Partial


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0049_looks_are_told")]

    initial = False

    operations = [
        ops.AddIndex(model_name="Case", index=Partial(fields=["subject"], name="case_suspected", where="child_abuse")),
    ]
