"""The table of notifications (notices)."""

from typing import Any

from tortoise import fields

from jobtease import clock
from jobtease.data import tables


class NoticeRow(tables.Model):
    """One thing somebody is told. `key` (an event and a person) makes it happen once."""

    key = fields.CharField(max_length=80, unique=True)
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    message = fields.CharField(max_length=60, default="", db_default="")
    """Key of a message (messages.py)."""
    subject_kind = fields.CharField(max_length=16, default="", db_default="")
    subject = fields.CharField(max_length=16, default="", db_default="")
    """Public id of what it is about, whose page it leads to."""
    details: Any = fields.JSONField(default=dict)
    """Values of the message by name: a text, or {"word": key}."""
    about: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    """Whose nickname is {name}."""
    text = fields.CharField(max_length=300)
    path = fields.CharField(max_length=200)
    """Both are written for servers of version 0.3, which read nothing else; they go in the next version."""
    about_id: int | None

    created_at = fields.DatetimeField(default=clock.now)
    seen_at = fields.DatetimeField(null=True)

    class Meta:
        table = "notice"
        indexes = (("account_id", "seen_at", "created_at"), ("path",), ("about_id",), ("subject", "subject_kind"))
