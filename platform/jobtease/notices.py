"""What a member is told: "somebody offers help", "your note is hidden". Shown on the home page, and mailed.

A notice keeps a message id and its values, and is put into words in the reader's language when it is shown.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise import fields

from jobtease import clock, database
from jobtease.audience import Viewer
from jobtease.translations import _


class NoticeRow(database.Model):
    """One thing somebody is told. `key` (an event and a person) makes it happen once."""

    key = fields.CharField(max_length=80, unique=True)
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    text = fields.CharField(max_length=300)
    """A message id, with {names} of values."""
    details: Any = fields.JSONField(default=dict)
    path = fields.CharField(max_length=200)
    """Where it leads, on this site."""
    created_at = fields.DatetimeField(default=clock.now)
    seen_at = fields.DatetimeField(null=True)

    class Meta:
        table = "notice"
        indexes = (("account_id", "seen_at", "created_at"),)


@dataclass(frozen=True)
class Notice:
    """A notice in words."""

    id: int
    text: str
    path: str
    created_at: datetime


async def tell(key: str, account_id: int, text: str, path: str, **details: str) -> None:
    """Leave a notice for somebody, within the open transaction. The same key a second time changes nothing."""
    if not await NoticeRow.filter(key=key).exists():
        await NoticeRow.create(key=key, account_id=account_id, text=text, details=details, path=path)


async def unseen(viewer: Viewer, limit: int = 10) -> list[Notice]:
    """The newest notices the viewer has not put away."""
    rows = await NoticeRow.filter(account_id=viewer.id, seen_at=None).order_by("-created_at").limit(limit)
    return [Notice(r.id, _(r.text).format(**r.details), r.path, r.created_at) for r in rows]


@database.atomic
async def put_away(viewer: Viewer, notice_id: int) -> None:
    """The viewer has seen it."""
    await NoticeRow.filter(id=notice_id, account_id=viewer.id, seen_at=None).update(seen_at=clock.now())
