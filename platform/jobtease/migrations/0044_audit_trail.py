"""Audit trail: columns that chain the events that are records, and triggers by which these stay as they are.

Rows of before are chained by the first server that looks (events/audit.py, adopt): its code, not a copy of it, says how.
"""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import UniqueConstraint

from jobtease.data.append_only import AppendOnly


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0043_rules_that_help")]

    initial = False

    operations = [
        ops.AddField(model_name="EventRow", name="audit_number", field=fields.BigIntField(null=True)),
        ops.AddField(model_name="EventRow", name="audit_previous", field=fields.CharField(null=True, max_length=64)),
        ops.AddField(model_name="EventRow", name="audit_digest", field=fields.CharField(null=True, max_length=80)),
        ops.AddField(model_name="EventRow", name="audit_hash", field=fields.CharField(null=True, max_length=64)),
        ops.AddConstraint(
            model_name="EventRow",
            constraint=UniqueConstraint(
                fields=("audit_number",), name="event_audited_once", condition="audit_number IS NOT NULL"
            ),
        ),
        ops.AddConstraint(
            model_name="EventRow",
            constraint=AppendOnly(check="OLD.audit_number IS NOT NULL", name="event_stays"),
        ),
    ]
