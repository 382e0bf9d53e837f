"""The tables of what was handed on: a case to another desk, and what it holds to the police or the hotline."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease import clock
from jobtease.data import tables
from jobtease.moderation.models import Case

LONGEST_HANDOVER, LONGEST_REFERENCE = 1000, 200
"""Characters of what is said to the other desk, and of the number that the police or the hotline gave, or why neither was told."""


class Transfer(tables.Model):
    """A case went from one municipality's desk to another's."""

    case: fields.ForeignKeyRelation[Case] = fields.ForeignKeyField("jobtease.Case", related_name=False)
    origin = fields.CharField(max_length=6)
    """As whose moderator somebody handed it on."""
    target = fields.CharField(max_length=6)
    moderator: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    note = fields.TextField()
    moved_at = fields.DatetimeField(default=clock.now)

    case_id: int
    moderator_id: int | None

    class Meta:
        table = "case_transfer"
        indexes = (("case_id", "id"),)


class Authority(StrEnum):
    """Who was told of what is suspected to be sexual abuse of a child."""

    HOTLINE = "hotline"
    """Meldpunt Kinderporno, of Offlimits."""
    POLICE = "police"
    NOBODY = "nobody"
    """There is no such suspicion any more; the reference says why. Of before two people had to agree: LiftProposal."""


class AuthorityReport(tables.Model):
    """Suspected abuse of a child was reported to the police or the hotline, or found to be something else."""

    case: fields.ForeignKeyRelation[Case] = fields.ForeignKeyField("jobtease.Case", related_name=False)
    authority = fields.CharEnumField(Authority, max_length=8)
    reference = fields.CharField(max_length=LONGEST_REFERENCE)
    moderator: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    reported_at = fields.DatetimeField(default=clock.now)

    case_id: int
    moderator_id: int | None

    class Meta:
        table = "authority_report"
        indexes = (("case_id", "id"),)


class LiftProposal(tables.Model):
    """Somebody finds that a suspicion of child abuse is none; it is lifted when a second one agrees."""

    case: fields.ForeignKeyRelation[Case] = fields.ForeignKeyField("jobtease.Case", related_name=False)
    proposed_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    reason = fields.CharField(max_length=LONGEST_REFERENCE)
    proposed_at = fields.DatetimeField(default=clock.now)
    told_at = fields.DatetimeField(null=True)
    """When those who can agree were mailed."""
    answered_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    agreed = fields.BooleanField(null=True)
    answered_at = fields.DatetimeField(null=True)

    case_id: int
    proposed_by_id: int | None
    answered_by_id: int | None

    class Meta:
        table = "lift_proposal"
        indexes = (("case_id", "id"), ("proposed_by_id",), ("answered_by_id",))
        constraints = [
            CheckConstraint(
                check="answered_by_id IS NULL OR proposed_by_id IS NULL OR answered_by_id <> proposed_by_id",
                name="lift_takes_two",
            ),
            CheckConstraint(check="(agreed IS NULL) = (answered_at IS NULL)", name="lift_answered"),
            UniqueConstraint(fields=("case_id",), name="lift_open_once", condition="answered_at IS NULL"),
        ]
