"""The table of questions whether a message of a recruiter is real."""

from datetime import timedelta
from typing import Any

from tortoise import fields

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data import tables

LONGEST_MESSAGE, LONGEST_ANSWER = 4000, 1500
"""Characters of what is pasted, and of what a moderator answers."""
KEPT = timedelta(days=30)
"""After the answer."""


class RecruiterQuestion(tables.Model):
    """A member asks one moderator about a message that somebody sent them. Only the two read it."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    author: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    words = fields.TextField()
    """The message they got."""
    visibility = fields.CharEnumField(Visibility, max_length=8, default=Visibility.SHOWN)
    asked_at = fields.DatetimeField(default=clock.now)
    answer = fields.TextField(default="")
    answered_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    answered_at = fields.DatetimeField(null=True)

    author_id: int
    answered_by_id: int | None

    class Meta:
        table = "recruiter_question"
        indexes = (("author_id", "asked_at"), ("answered_at",), ("answered_by_id",))
