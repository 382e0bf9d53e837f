"""Passkeys, and the challenges that they answer; when a session was shown by one; who gave and ended a mandate, and why."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint

from jobtease.accounts.passkeys.models import Purpose
from jobtease.clock import now
from jobtease.data.tables import public_id


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0039_age_bands")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Passkey",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("public_id", fields.CharField(default=public_id, unique=True, max_length=16)),
                ("account", fields.ForeignKeyField("jobtease.Account", source_field="account_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("credential_id", fields.CharField(unique=True, max_length=1364)),
                ("public_key", fields.TextField(unique=False)),
                ("sign_count", fields.BigIntField(default=0)),
                ("name", fields.CharField(max_length=40)),
                ("backed_up", fields.BooleanField(default=False)),
                ("created_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ("used_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={"table": "passkey", "app": "jobtease", "constraints": [CheckConstraint(check="sign_count >= 0", name="passkey_sign_count")], "indexes": [Index(fields=["account_id"])], "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PasskeyChallenge",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("challenge", fields.CharField(unique=True, max_length=90)),
                ("purpose", fields.CharEnumField(description="MAKE: make\nSIGN_IN: sign_in", enum_type=Purpose, max_length=8)),
                ("account", fields.ForeignKeyField("jobtease.Account", source_field="account_id", null=True, db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={"table": "passkey_challenge", "app": "jobtease", "constraints": [CheckConstraint(check="purpose IN ('make', 'sign_in')", name="passkey_challenge_purpose")], "indexes": [Index(fields=["expires_at"]), Index(fields=["account_id"])], "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.AddField(
            model_name="MandateRow",
            name="end_reason",
            field=fields.CharField(default="", db_default="", max_length=200),
        ),
        ops.AddField(
            model_name="MandateRow",
            name="ended_by",
            field=fields.BigIntField(null=True),
        ),
        ops.AddField(
            model_name="MandateRow",
            name="given_by",
            field=fields.BigIntField(null=True),
        ),
        ops.AddField(
            model_name="MandateRow",
            name="reason",
            field=fields.CharField(default="", db_default="", max_length=200),
        ),
        ops.AddField(
            model_name="Session",
            name="verified_at",
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
    ]
