"""The table of appeals. One is made and decided, never changed."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease import clock
from jobtease.data import tables
from jobtease.data.indexes import Partial

LONGEST_WORDS = 2000
"""Characters of what somebody objects, and of the reason of the answer."""


class Side(StrEnum):
    """In which part somebody objects."""

    AUTHOR = "author"
    REPORTER = "reporter"


class Outcome(StrEnum):
    """What came of it."""

    UPHELD = "upheld"
    """The decision stands."""
    OVERTURNED = "overturned"
    """The decision is taken back, with all that it did."""
    CHANGED = "changed"
    """Another decision took its place."""


class Appeal(tables.Model):
    """Somebody objects to a decision. Those to one decision share a case, and one answer closes them all."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    decision: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Decision", related_name=False)
    case: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Case", related_name=False)
    """The case of these objections (Case.appeal_of)."""
    account: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    visitor: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.VisitorReport", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    """The report without an account of who objects, instead of an account."""
    side = fields.CharEnumField(Side, max_length=8)
    words = fields.TextField()
    made_at = fields.DatetimeField(default=clock.now)
    outcome = fields.CharEnumField(Outcome, max_length=10, null=True)
    reason = fields.TextField(default="")
    decided_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    decided_at = fields.DatetimeField(null=True)

    decision_id: int
    case_id: int
    account_id: int | None
    visitor_id: int | None
    decided_by_id: int | None

    class Meta:
        table = "appeal"
        indexes = (
            ("case_id",),
            ("account_id", "made_at"),
            Partial(fields=("visitor_id",), where="visitor_id IS NOT NULL", name="appeal_of_visitor"),
        )
        constraints = [
            UniqueConstraint(fields=("decision_id", "account_id"), name="appeal_once"),
            UniqueConstraint(
                fields=("decision_id", "visitor_id"), name="appeal_once_by_visitor", condition="visitor_id IS NOT NULL"
            ),
            CheckConstraint(
                check="visitor_id IS NULL OR (account_id IS NULL AND side = 'reporter')", name="appeal_of_one"
            ),
            CheckConstraint(check="(outcome IS NULL) = (decided_at IS NULL)", name="appeal_decided"),
            CheckConstraint(check="outcome IS NULL OR reason <> '' OR account_id IS NULL", name="appeal_reasoned"),
        ]
