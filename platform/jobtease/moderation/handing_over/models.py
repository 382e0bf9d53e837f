"""The tables of what was handed on: a case to another desk, and what it holds to the police or the hotline."""

from enum import StrEnum
from typing import Any

from tortoise import fields

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
    """There is no such suspicion any more; the reference says why."""


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
