"""Directories (OpenID Connect): who somebody is there, sessions that one began, mandates that its groups gave; mandates get a public id."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import UniqueConstraint

from jobtease.clock import now
from jobtease.data.tables import public_id


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0044_audit_trail")]

    initial = False

    operations = [
        ops.CreateModel(
            name="DirectoryAnswer",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("state_hash", fields.CharField(unique=True, max_length=64)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={"table": "directory_answer", "app": "jobtease", "indexes": [Index(fields=["expires_at"])], "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.CreateModel(
            name="DirectoryIdentity",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("account", fields.ForeignKeyField("jobtease.Account", source_field="account_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("issuer", fields.CharField(max_length=255)),
                ("subject", fields.CharField(max_length=255)),
                ("linked_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ("seen_on", fields.DateField()),
            ],
            options={"table": "directory_identity", "app": "jobtease", "constraints": [UniqueConstraint(fields=("issuer", "subject"), name="directory_identity_one"), UniqueConstraint(fields=("account_id", "issuer"), name="directory_identity_once")], "indexes": [Index(fields=["seen_on"])], "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.AddField(model_name="MandateRow", name="directory", field=fields.CharField(default="", db_default="", max_length=255)),
        ops.AddField(model_name="MandateRow", name="public_id", field=fields.CharField(default=public_id, db_default="", max_length=16)),
        ops.AddConstraint(
            model_name="MandateRow",
            constraint=UniqueConstraint(fields=("account_id", "role", "municipality", "labour_region", "directory"), name="mandate_given_once", condition="until IS NULL"),
        ),
        ops.RemoveConstraint(model_name="MandateRow", name="mandate_open_once", fields=None),
        ops.AddConstraint(
            model_name="MandateRow",
            constraint=UniqueConstraint(fields=("public_id",), name="mandate_public_id", condition="public_id <> ''"),
        ),
        ops.AddField(model_name="Session", name="checked_at", field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
        ops.AddField(model_name="Session", name="directory", field=fields.CharField(default="", db_default="", max_length=255)),
        ops.AddField(model_name="Session", name="directory_tokens", field=fields.TextField(null=True, unique=False)),
    ]
