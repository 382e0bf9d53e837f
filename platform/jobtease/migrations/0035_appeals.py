"""Appeals: somebody objects to a decision. Their case stands beside the one about the thing, and is no second one about that."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease.clock import now
from jobtease.data.indexes import Partial
from jobtease.data.tables import public_id
from jobtease.moderation.appeals.models import Outcome, Side


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0034_reasoned_decisions")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Appeal",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("public_id", fields.CharField(default=public_id, unique=True, max_length=16)),
                ("decision", fields.ForeignKeyField("jobtease.Decision", source_field="decision_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("case", fields.ForeignKeyField("jobtease.Case", source_field="case_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("account", fields.ForeignKeyField("jobtease.Account", source_field="account_id", null=True, db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.SET_NULL)),
                ("side", fields.CharEnumField(description="AUTHOR: author\nREPORTER: reporter", enum_type=Side, max_length=8)),
                ("words", fields.TextField(unique=False)),
                ("made_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ("outcome", fields.CharEnumField(null=True, description="UPHELD: upheld\nOVERTURNED: overturned\nCHANGED: changed", enum_type=Outcome, max_length=10)),
                ("reason", fields.TextField(default="", unique=False)),
                ("decided_by", fields.ForeignKeyField("jobtease.Account", source_field="decided_by_id", null=True, db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.SET_NULL)),
                ("decided_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={"table": "appeal", "app": "jobtease", "constraints": [UniqueConstraint(fields=("decision_id", "account_id"), name="appeal_once"), CheckConstraint(check="(outcome IS NULL) = (decided_at IS NULL)", name="appeal_decided"), CheckConstraint(check="outcome IS NULL OR reason <> '' OR account_id IS NULL", name="appeal_reasoned")], "indexes": [Index(fields=["case_id"]), Index(fields=["account_id", "made_at"])], "pk_attr": "id", "table_description": "Somebody objects to a decision. Those to one decision share a case, and one answer closes them all."},
            bases=["Model"],
        ),
        ops.AddField(model_name="Case", name="appeal_of_id", field=fields.BigIntField(null=True)),
        ops.RemoveConstraint(model_name="Case", name="case_open_once", fields=None),
        ops.AddConstraint(
            model_name="Case",
            constraint=UniqueConstraint(fields=("subject",), name="case_open_once", condition="closed_at IS NULL AND appeal_of_id IS NULL"),
        ),
        ops.AddConstraint(model_name="Case", constraint=UniqueConstraint(fields=("appeal_of_id",), name="case_appeal_once", condition="closed_at IS NULL")),
        ops.AddIndex(model_name="Case", index=Partial(fields=["appeal_of_id"], name="case_appeals", where="appeal_of_id IS NOT NULL")),
    ]
