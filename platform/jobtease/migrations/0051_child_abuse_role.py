"""Suspicions of child abuse: the role for them on a mandate, and lifting one, which takes two people.

Every mandate of a moderator that lasts gets the role: they see these cases today, and whoever would not is found by nobody else. An
administrator takes it away from who should not have it (docs/decisions/suspicion-of-child-abuse.md).
"""

from typing import Any

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease.clock import now


async def entrust(_apps: Any, editor: Any) -> None:
    await editor.client.execute_query(
        "UPDATE moderation_case SET child_abuse = TRUE "
        "WHERE NOT child_abuse AND subject IN (SELECT subject FROM moderation_case WHERE child_abuse)"
    )
    await editor.client.execute_query(
        "UPDATE mandate SET child_abuse = TRUE WHERE role = 'moderator' AND until IS NULL"
    )


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0050_suspected_things")]

    initial = False

    operations = [
        ops.CreateModel(
            name="LiftProposal",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("case", fields.ForeignKeyField("jobtease.Case", source_field="case_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("proposed_by", fields.ForeignKeyField("jobtease.Account", source_field="proposed_by_id", null=True, db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.SET_NULL)),
                ("reason", fields.CharField(max_length=200)),
                ("proposed_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ("told_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("answered_by", fields.ForeignKeyField("jobtease.Account", source_field="answered_by_id", null=True, db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.SET_NULL)),
                ("agreed", fields.BooleanField(null=True)),
                ("answered_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={"table": "lift_proposal", "app": "jobtease", "constraints": [CheckConstraint(check="answered_by_id IS NULL OR proposed_by_id IS NULL OR answered_by_id <> proposed_by_id", name="lift_takes_two"), CheckConstraint(check="(agreed IS NULL) = (answered_at IS NULL)", name="lift_answered"), UniqueConstraint(fields=("case_id",), name="lift_open_once", condition="answered_at IS NULL")], "indexes": [Index(fields=["case_id", "id"]), Index(fields=["proposed_by_id"]), Index(fields=["answered_by_id"])], "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.AddField(
            model_name="MandateRow", name="child_abuse", field=fields.BooleanField(default=False, db_default=False)
        ),
        ops.AddConstraint(
            model_name="MandateRow",
            constraint=CheckConstraint(check="NOT child_abuse OR role = 'moderator'", name="mandate_child_abuse"),
        ),
        ops.RunPython(entrust),
    ]
