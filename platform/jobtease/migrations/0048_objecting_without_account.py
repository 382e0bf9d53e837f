"""Objections of who reported without an account, whether what they reported was in sight, and a pause that ends.

Of reports of before it isn't known: what came of these is told in the one sentence that tells nothing of the thing.
"""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease.data.indexes import Partial
from jobtease.moderation.models import Ruling

RULINGS = (
    "RELEASE: release\nNOTHING: nothing\nHIDE: hide\nREMOVE: remove\nWARN: warn\nLIMIT: limit\nSUSPEND: suspend\nCARE: care\n"
    "PAUSE: pause"
)


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0047_rules_of_municipalities")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Appeal",
            name="visitor",
            field=fields.ForeignKeyField(
                "jobtease.VisitorReport",
                source_field="visitor_id",
                null=True,
                db_constraint=True,
                to_field="id",
                related_name=False,
                on_delete=OnDelete.SET_NULL,
            ),
        ),
        ops.AddIndex(
            model_name="Appeal",
            index=Partial(fields=["visitor_id"], name="appeal_of_visitor", where="visitor_id IS NOT NULL"),
        ),
        ops.AddConstraint(
            model_name="Appeal",
            constraint=UniqueConstraint(
                fields=("decision_id", "visitor_id"), name="appeal_once_by_visitor", condition="visitor_id IS NOT NULL"
            ),
        ),
        ops.AddConstraint(
            model_name="Appeal",
            constraint=CheckConstraint(
                check="visitor_id IS NULL OR (account_id IS NULL AND side = 'reporter')", name="appeal_of_one"
            ),
        ),
        ops.AddField(
            model_name="VisitorReport",
            name="in_sight",
            field=fields.BooleanField(default=False, db_default=False),
        ),
        ops.AlterField(
            model_name="Decision",
            name="ruling",
            field=fields.CharEnumField(description=RULINGS, enum_type=Ruling, max_length=8),
        ),
        ops.AlterField(
            model_name="SecondOpinion",
            name="ruling",
            field=fields.CharEnumField(null=True, description=RULINGS, enum_type=Ruling, max_length=8),
        ),
        ops.AddConstraint(
            model_name="Decision",
            constraint=CheckConstraint(check="ruling <> 'pause' OR until IS NOT NULL", name="decision_pause_ends"),
        ),
    ]
