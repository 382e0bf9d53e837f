"""Mutes: whom somebody wants to hear nothing of."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint

from jobtease.clock import now


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0036_known_helpers")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Mute",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("muter", fields.ForeignKeyField("jobtease.Account", source_field="muter_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("muted", fields.ForeignKeyField("jobtease.Account", source_field="muted_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("since", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={"table": "mute", "app": "jobtease", "unique_together": (("muter_id", "muted_id"),), "constraints": [CheckConstraint(check="muter_id <> muted_id", name="mute_of_another")], "indexes": [Index(fields=["muted_id", "muter_id"])], "pk_attr": "id"},
            bases=["Model"],
        ),
    ]
