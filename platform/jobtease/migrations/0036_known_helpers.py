"""Helpers who are known to their municipality, and requests that are for them alone."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint

from jobtease.accounts.models import KnownAs
from jobtease.clock import now


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0035_appeals")]

    initial = False

    operations = [
        ops.CreateModel(
            name="KnownHelper",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("account", fields.ForeignKeyField("jobtease.Account", source_field="account_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("municipality", fields.CharField(max_length=6)),
                ("kind", fields.CharEnumField(description="VOG: vog\nTRAINED: trained", enum_type=KnownAs, max_length=8)),
                ("seen_on", fields.DateField()),
                ("until", fields.DateField()),
                ("given_by", fields.ForeignKeyField("jobtease.Account", source_field="given_by_id", null=True, db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.SET_NULL)),
                ("given_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={"table": "known_helper", "app": "jobtease", "unique_together": (("account_id", "kind"),), "constraints": [CheckConstraint(check="kind IN ('vog', 'trained')", name="known_helper_kind"), CheckConstraint(check="CAST(REPLACE(CAST(until AS TEXT), '-', '') AS INTEGER) - CAST(REPLACE(CAST(seen_on AS TEXT), '-', '') AS INTEGER) BETWEEN 0 AND 30000", name="known_helper_until")], "indexes": [Index(fields=["until"]), Index(fields=["given_by_id"])], "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.AddField(
            model_name="HelpRequest",
            name="needs_known",
            field=fields.BooleanField(default=False, db_default=False),
        ),
    ]
