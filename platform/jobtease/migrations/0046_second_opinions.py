"""Second opinions about decisions; where a case about an objection began.

Cases of before are filled in: where those about objections began, over at most two rounds, and which of all our rules had found.
"""

from typing import Any

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease.clock import now
from jobtease.data.indexes import Partial
from jobtease.data.tables import public_id
from jobtease.moderation.models import Ruling

FILLED = (
    "UPDATE moderation_case SET origin_id = (SELECT d.case_id FROM decision d WHERE d.id = moderation_case.appeal_of_id) "
    "WHERE appeal_of_id IS NOT NULL",
    "UPDATE moderation_case SET origin_id = (SELECT o.origin_id FROM moderation_case o WHERE o.id = moderation_case.origin_id) "
    "WHERE appeal_of_id IS NOT NULL "
    "AND EXISTS (SELECT 1 FROM moderation_case o WHERE o.id = moderation_case.origin_id AND o.origin_id IS NOT NULL)",
    "UPDATE moderation_case SET found_by_rules = TRUE WHERE because IN ('alarm', 'worry', 'rule', 'again')",
)


async def fill(_apps: Any, editor: Any) -> None:
    """One statement each: there are as many cases as there were reports, and not more."""
    for sql in FILLED:
        await editor.client.execute_query(sql)


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0045_directories")]

    initial = False

    operations = [
        ops.CreateModel(
            name="SecondOpinion",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("public_id", fields.CharField(default=public_id, unique=True, max_length=16)),
                ("decision", fields.ForeignKeyField("jobtease.Decision", source_field="decision_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("municipality", fields.CharField(max_length=6)),
                ("words", fields.TextField(default="", unique=False)),
                ("drawn_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ("due_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("holder", fields.ForeignKeyField("jobtease.Account", source_field="holder_id", null=True, db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.SET_NULL)),
                ("held_until", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("moderator", fields.ForeignKeyField("jobtease.Account", source_field="moderator_id", null=True, db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.SET_NULL)),
                ("ruling", fields.CharEnumField(null=True, description="RELEASE: release\nNOTHING: nothing\nHIDE: hide\nREMOVE: remove\nWARN: warn\nLIMIT: limit\nSUSPEND: suspend\nCARE: care", enum_type=Ruling, max_length=8)),
                ("clause", fields.CharField(default="", max_length=20)),
                ("note", fields.TextField(default="", unique=False)),
                ("given_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("raised_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={"table": "second_opinion", "app": "jobtease", "constraints": [UniqueConstraint(fields=("decision_id",), name="second_opinion_once"), CheckConstraint(check="(ruling IS NULL) = (given_at IS NULL)", name="second_opinion_given"), CheckConstraint(check="given_at IS NULL OR words = ''", name="second_opinion_forgets"), CheckConstraint(check="holder_id IS NULL OR held_until IS NOT NULL", name="second_opinion_held_for_a_time")], "indexes": [Partial(fields=["municipality", "due_at", "id"], name="second_opinion_waits", where="given_at IS NULL"), Partial(fields=["due_at"], name="second_opinion_words", where="words <> ''"), Partial(fields=["holder_id"], name="second_opinion_holder", where="holder_id IS NOT NULL"), Partial(fields=["moderator_id"], name="second_opinion_by", where="moderator_id IS NOT NULL")], "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.AddField(model_name="Case", name="found_by_rules", field=fields.BooleanField(default=False, db_default=False)),
        ops.AddField(model_name="Case", name="origin_id", field=fields.BigIntField(null=True)),
        ops.AddIndex(model_name="Case", index=Partial(fields=["origin_id"], name="case_origin", where="origin_id IS NOT NULL")),
        ops.RunPython(fill),
    ]  # fmt: skip
