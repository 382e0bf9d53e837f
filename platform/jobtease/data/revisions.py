"""Revision history: words that others could read, and that their writer put other words in the place of.

Without them somebody hurts, is read, writes something friendly over it, and a report finds nothing. They are kept for two weeks, are
read by nobody, and come into a case when the thing is reported. With the account they go.
"""

from datetime import timedelta
from typing import Any

from tortoise import fields

from jobtease import clock
from jobtease.data import tables, transactions

KEPT = timedelta(days=14)
MOST = 10
"""Of one thing; the newest."""


class ReplacedWords(tables.Model):
    """What stood in a post until its author changed it."""

    author: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    subject = fields.CharField(max_length=16)
    """Public id of the post."""
    words = fields.TextField()
    replaced_at = fields.DatetimeField(default=clock.now)

    author_id: int

    class Meta:
        table = "replaced_words"
        indexes = (("subject", "replaced_at"), ("replaced_at",), ("author_id",))


async def keep(author_id: int, subject: str, *words: str) -> None:
    """Others could read these words, and from now on other ones. Within the open transaction."""
    if text := "\n\n".join(each for each in words if each):
        await ReplacedWords.create(author_id=author_id, subject=subject, words=text)


async def times(subject: str) -> int:
    """How often something stood in a post before, the same words each time they did."""
    return await ReplacedWords.filter(subject=subject).count()


async def words_of(subject: str) -> list[str]:
    """What stood in a post before, the newest first. For its case: nobody else reads it."""
    rows = await ReplacedWords.filter(subject=subject).order_by("-replaced_at", "-id").limit(MOST)
    return list(dict.fromkeys(str(row.words) for row in rows))


async def export(account_id: int) -> dict[str, Any]:
    """All of one person, for the file they take along."""
    rows = ReplacedWords.filter(author_id=account_id).order_by("id")
    return {"replaced_words": await rows.values("words", "replaced_at")}


@transactions.atomic
async def erase_past() -> int:
    """Delete what was replaced two weeks ago; how many. A chore."""
    return await ReplacedWords.filter(replaced_at__lt=clock.now() - KEPT).delete()
