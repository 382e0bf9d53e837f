"""The table of advice that somebody doesn't want to hear again."""

from typing import Any

from tortoise import fields

from jobtease import clock
from jobtease.data import tables

LONGEST_KEY = 80


class DismissedTip(tables.Model):
    """`key`: of one tip on one sentence, or the id of a rule, of which nothing is told then."""

    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    key = fields.CharField(max_length=LONGEST_KEY)
    dismissed_at = fields.DatetimeField(default=clock.now)

    account_id: int

    class Meta:
        table = "dismissed_tip"
        unique_together = (("account_id", "key"),)
