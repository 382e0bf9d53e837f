"""Looks of moderators at what an open case is about (access log): they open the thing to that moderator, and the row stays."""

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from jobtease import clock
from jobtease.data import tables
from jobtease.data.indexes import Partial

UNSETTLED = "ended_at IS NOT NULL AND told_at IS NULL AND withheld = ''"
"""Looks that are over, of which nobody knows yet whether they are told, as SQL."""


class Look(tables.Model):
    """A moderator looked at what a case is about. Until the case ends it opens the thing to that moderator. The row stays."""

    case_public_id = fields.CharField(max_length=16)
    kind = fields.CharField(max_length=16)
    subject = fields.CharField(max_length=16)
    account_id = fields.BigIntField(null=True)
    """Of the moderator; empty once that account is erased."""
    looked_at = fields.DatetimeField(default=clock.now)
    pictures = fields.SmallIntField(default=0, db_default=0)
    """How many were uncovered with it."""
    ended_at = fields.DatetimeField(null=True)
    municipality = fields.CharField(max_length=6, default="", db_default="")
    """For which desk; empty in rows of before this was kept."""
    told_at = fields.DatetimeField(null=True)
    """When whose thing it is was told (moderation/looks/)."""
    withheld = fields.CharField(max_length=12, default="", db_default="")
    """Why they are not told: a looks.actions.Withheld."""

    class Meta:
        table = "moderation_look"
        unique_together = (("case_public_id", "account_id"),)
        indexes = (
            ("account_id", "subject"),
            ("subject",),
            ("account_id", "looked_at"),
            Partial(fields=("ended_at",), where=UNSETTLED, name="look_unsettled"),
        )
        constraints = [CheckConstraint(check="told_at IS NULL OR withheld = ''", name="look_told_or_withheld")]
