"""Tables of the queue: notes between moderators."""

from enum import StrEnum
from typing import Any

from tortoise import fields

from jobtease import clock
from jobtease.data import tables

LONGEST_CASE_NOTE = 1000


class NoteKind(StrEnum):
    """With what a note was written."""

    NOTE = "note"
    HANDED = "handed"
    """The case went to a colleague."""
    TALK = "talk"
    """It needs talking over."""


class CaseNote(tables.Model):
    """What a moderator tells colleagues of a case. It goes with the evidence, and is never for whom the case is about."""

    case: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Case", related_name=False)
    author: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    colleague: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    """To whom the case was handed with it."""
    kind = fields.CharEnumField(NoteKind, max_length=8, default=NoteKind.NOTE)
    text = fields.TextField()
    written_at = fields.DatetimeField(default=clock.now)

    case_id: int
    author_id: int | None
    colleague_id: int | None

    class Meta:
        table = "case_note"
        indexes = (("case_id", "id"), ("author_id",), ("colleague_id",))
