"""Decisions with facts, the law and an end, and what each made of its thing; limits and suspensions that end by themselves.

A decision of before has its facts in its reason ('-'), as one has that a server of version 0.3 makes while servers are replaced.
"""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint

from jobtease.audience import Visibility
from jobtease.data.indexes import Partial
from jobtease.moderation.models import Ruling

REASONED = (
    "facts = '-' OR ruling = 'release' "
    "OR (reason <> '' AND (ruling IN ('nothing', 'care') OR (clause <> '' AND facts <> '')))"
)
RULINGS = "RELEASE: release\nNOTHING: nothing\nHIDE: hide\nREMOVE: remove\nWARN: warn\nLIMIT: limit\nSUSPEND: suspend\nCARE: care"


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0033_indexes_of_what_waits")]

    initial = False

    operations = [
        ops.AddField(model_name="Account", name="suspended_until", field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
        ops.AddField(model_name="Account", name="limited_until", field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
        ops.AddIndex(
            model_name="Account",
            index=Partial(fields=["suspended_until"], name="account_suspended_until", where="suspended_until IS NOT NULL"),
        ),
        ops.AddIndex(
            model_name="Account",
            index=Partial(fields=["limited_until"], name="account_limited_until", where="limited_until IS NOT NULL"),
        ),
        ops.AlterField(model_name="Decision", name="ruling", field=fields.CharEnumField(description=RULINGS, enum_type=Ruling, max_length=8)),
        ops.AddField(model_name="Decision", name="law", field=fields.CharField(default="", db_default="", max_length=200)),
        ops.AddField(model_name="Decision", name="facts", field=fields.TextField(default="-", db_default="-", unique=False)),
        ops.AddField(model_name="Decision", name="until", field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
        ops.AddField(
            model_name="Decision",
            name="after",
            field=fields.CharEnumField(null=True, description="HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed", enum_type=Visibility, max_length=8),
        ),
        ops.AddConstraint(model_name="Decision", constraint=CheckConstraint(check=REASONED, name="decision_reasoned")),
    ]
