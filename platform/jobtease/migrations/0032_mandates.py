"""Mandates: what an account's role and home said of moderators and administrators until now is copied into rows of their own.

The role of an account stays beside them, so that servers of the version before go on working while they are replaced.
"""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease.audience import Role
from jobtease.clock import now

PLACE = "(role = 'moderator' AND (municipality = '') <> (labour_region = '')) OR (role = 'administrator' AND municipality = '' AND labour_region = '')"


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0031_mail_priority")]

    initial = False

    operations = [
        ops.CreateModel(
            name="MandateRow",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("account", fields.ForeignKeyField("jobtease.Account", source_field="account_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("role", fields.CharEnumField(description="MEMBER: member\nMODERATOR: moderator\nADMINISTRATOR: administrator", enum_type=Role, max_length=13)),
                ("municipality", fields.CharField(default="", max_length=6)),
                ("labour_region", fields.CharField(default="", max_length=60)),
                ("since", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ("until", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={"table": "mandate", "app": "jobtease", "constraints": [CheckConstraint(check=PLACE, name="mandate_place"), CheckConstraint(check="until IS NULL OR until > since", name="mandate_ends_later"), UniqueConstraint(fields=("account_id", "role", "municipality", "labour_region"), name="mandate_open_once", condition="until IS NULL")], "indexes": [Index(fields=["account_id"]), Index(fields=["municipality"]), Index(fields=["labour_region"])], "pk_attr": "id", "table_description": "Somebody is, or was, appointed: a moderator for one municipality or labour region, an administrator for the installation."},
            bases=["Model"],
        ),
        # since: when they were last appointed, or else when they joined
        ops.RunSQL(
            [
                "INSERT INTO mandate (account_id, role, municipality, labour_region, since) "
                "SELECT a.id, a.role, CASE WHEN a.role = 'moderator' THEN a.municipality_id ELSE '' END, '', "
                "COALESCE((SELECT max(e.happened_at) FROM event e WHERE e.subject = a.public_id AND e.name = 'accounts:account:appointed'), a.joined_at) "
                "FROM account a WHERE a.role <> 'member' ORDER BY a.id",
            ],
            reverse_sql=ops.RunSQL.noop,
        ),
    ]
