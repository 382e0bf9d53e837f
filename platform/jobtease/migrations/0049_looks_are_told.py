"""Looks of moderators: for which desk, and whether whose thing it is was told.

Those of before are told as well, in the next minutes. Older servers leave the new columns as they are.
"""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint

from jobtease.data.indexes import Partial


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0048_objecting_without_account")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Look",
            name="municipality",
            field=fields.CharField(default="", db_default="", max_length=6),
        ),
        ops.AddField(
            model_name="Look",
            name="told_at",
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name="Look",
            name="withheld",
            field=fields.CharField(default="", db_default="", max_length=12),
        ),
        ops.AddIndex(
            model_name="Look",
            index=Partial(
                fields=["ended_at"],
                name="look_unsettled",
                where="ended_at IS NOT NULL AND told_at IS NULL AND withheld = ''",
            ),
        ),
        ops.AddConstraint(
            model_name="Look",
            constraint=CheckConstraint(check="told_at IS NULL OR withheld = ''", name="look_told_or_withheld"),
        ),
    ]
