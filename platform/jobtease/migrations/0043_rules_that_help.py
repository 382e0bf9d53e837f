"""Rules that help: phrases of a municipality, sketches by which copies of a text are known, and questions whether a message is real."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import UniqueConstraint

from jobtease.audience import Visibility
from jobtease.clock import now
from jobtease.data.tables import public_id


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0042_queue")]

    initial = False

    operations = [
        ops.CreateModel(
            name="RecruiterQuestion",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("public_id", fields.CharField(default=public_id, unique=True, max_length=16)),
                (
                    "author",
                    fields.ForeignKeyField(
                        "jobtease.Account",
                        source_field="author_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("words", fields.TextField(unique=False)),
                (
                    "visibility",
                    fields.CharEnumField(
                        default=Visibility.SHOWN,
                        description="HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed",
                        enum_type=Visibility,
                        max_length=8,
                    ),
                ),
                ("asked_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ("answer", fields.TextField(default="", unique=False)),
                (
                    "answered_by",
                    fields.ForeignKeyField(
                        "jobtease.Account",
                        source_field="answered_by_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.SET_NULL,
                    ),
                ),
                ("answered_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "recruiter_question",
                "app": "jobtease",
                "indexes": [
                    Index(fields=["author_id", "asked_at"]),
                    Index(fields=["answered_at"]),
                    Index(fields=["answered_by_id"]),
                ],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="RulePhrase",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("public_id", fields.CharField(default=public_id, unique=True, max_length=16)),
                ("municipality", fields.CharField(max_length=6)),
                ("phrase", fields.CharField(max_length=120)),
                (
                    "added_by",
                    fields.ForeignKeyField(
                        "jobtease.Account",
                        source_field="added_by_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.SET_NULL,
                    ),
                ),
                ("since", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                ("ended_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "rule_phrase",
                "app": "jobtease",
                "constraints": [
                    UniqueConstraint(
                        fields=("municipality", "phrase"), name="rule_phrase_once", condition="ended_at IS NULL"
                    )
                ],
                "indexes": [Index(fields=["added_by_id"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="TextFingerprint",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "author",
                    fields.ForeignKeyField(
                        "jobtease.Account",
                        source_field="author_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("subject", fields.CharField(max_length=16)),
                ("hash", fields.BigIntField()),
                ("made_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "text_fingerprint",
                "app": "jobtease",
                "unique_together": (("subject", "hash"),),
                "indexes": [Index(fields=["hash", "made_at"]), Index(fields=["made_at"]), Index(fields=["author_id"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
