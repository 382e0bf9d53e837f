"""What somebody is here for is kept with the profile, null where it was not asked yet; a mail address can be changed."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

from jobtease.clock import now
from jobtease.database import public_id


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0024_conversations")]

    initial = False

    operations = [
        ops.AddField(model_name="Profile", name="purpose", field=fields.CharField(max_length=4, null=True)),
        ops.CreateModel(
            name="AddressChange",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("public_id", fields.CharField(default=public_id, unique=True, max_length=16)),
                (
                    "account",
                    fields.ForeignKeyField(
                        "jobtease.Account",
                        source_field="account_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("address", fields.CharField(max_length=254)),
                ("session_id", fields.BigIntField()),
                ("asked_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ("shown_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("agreed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("due_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "address_change",
                "app": "jobtease",
                "unique_together": (("account_id",),),
                "indexes": [Index(fields=["asked_at"]), Index(fields=["due_at"])],
                "pk_attr": "id",
                "table_description": "Somebody wants another mail address. It becomes theirs once it is shown at the new one, and at the old one or after a while.",
            },
            bases=["Model"],
        ),
    ]
