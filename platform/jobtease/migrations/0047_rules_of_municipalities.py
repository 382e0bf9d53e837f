"""Rules that municipalities add to the house rules, what a decision keeps of one, and phrases that let a post wait."""

from functools import partial
from json import dumps, loads

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint

from jobtease.clock import now
from jobtease.data.tables import public_id


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0046_second_opinions")]

    initial = False

    operations = [
        ops.CreateModel(
            name="MunicipalRules",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("public_id", fields.CharField(default=public_id, unique=True, max_length=16)),
                ("municipality", fields.CharField(max_length=6)),
                ("version", fields.SmallIntField()),
                ("rules", fields.JSONField(default=list, encoder=partial(dumps, separators=(",", ":")), decoder=loads)),
                ("last_number", fields.SmallIntField()),
                ("published_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
                (
                    "published_by",
                    fields.ForeignKeyField(
                        "jobtease.Account",
                        source_field="published_by_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.SET_NULL,
                    ),
                ),
            ],
            options={
                "table": "municipal_rules",
                "app": "jobtease",
                "unique_together": (("municipality", "version"),),
                "indexes": [Index(fields=["published_by_id"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.AddField(
            model_name="Decision",
            name="rule_category",
            field=fields.CharField(default="", db_default="", max_length=80),
        ),
        ops.AddField(
            model_name="Decision",
            name="rule_text",
            field=fields.TextField(default="", db_default="", unique=False),
        ),
        ops.AddConstraint(
            model_name="Decision",
            constraint=CheckConstraint(
                check="substr(clause, 1, 1) <> 'M' OR (rule_text <> '' AND rule_category <> '')",
                name="decision_rule_kept",
            ),
        ),
        ops.AddField(
            model_name="RulePhrase",
            name="holds",
            field=fields.BooleanField(default=False, db_default=False),
        ),
    ]
