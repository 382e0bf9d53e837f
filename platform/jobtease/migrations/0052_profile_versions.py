"""Versions of a profile: the whole document after each change. A profile without one is what its columns say."""

from functools import partial
from json import dumps, loads

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint

from jobtease.clock import now
from jobtease.profiles.versions.models import Why


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0051_child_abuse_role")]

    initial = False

    operations = [
        ops.CreateModel(
            name="ProfileVersion",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("profile", fields.ForeignKeyField("jobtease.Profile", source_field="profile_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("number", fields.IntField()),
                ("document", fields.JSONField(encoder=partial(dumps, separators=(",", ":")), decoder=loads)),
                ("why", fields.CharEnumField(description="WRITTEN: written\nIMPORTED: imported\nTAKEN: taken\nWENT_BACK: went_back", enum_type=Why, max_length=9)),
                ("part", fields.CharField(default="", max_length=12)),
                ("back_to", fields.IntField(null=True)),
                ("name", fields.CharField(default="", max_length=40)),
                ("created_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={"table": "profile_version", "app": "jobtease", "unique_together": (("profile_id", "number"),), "constraints": [CheckConstraint(check="number > 0", name="profile_version_number"), CheckConstraint(check="(why = 'went_back') = (back_to IS NOT NULL)", name="profile_version_back")], "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.AddField(model_name="Profile", name="written", field=fields.IntField(default=0, db_default=0)),
    ]
