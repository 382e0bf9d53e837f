"""Reads of the list of the viewer's conversations, and how many of them hold something unread."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from jobtease import mutes
from jobtease.audience import Viewer, Visibility
from jobtease.conversations.models import FILE_WORDS, Reading
from jobtease.data import raw_sql
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import _

MOST = 100
"""Conversations in the list."""


@dataclass(frozen=True)
class Line:
    """A conversation in a list."""

    public_id: str
    about: str
    title: str
    other: str
    """Public id of the other one; empty when they have left, or blocked the viewer."""
    other_name: str
    unread: int
    last_words: str
    last_mine: bool
    last_at: datetime
    closed: bool
    quiet: bool = False
    """The viewer muted the other one: it stands in the list, and nothing else tells of it."""


MINE = f"""
SELECT c.public_id, c.about, CASE WHEN o.id IS NULL AND c.helper_id = r.account_id THEN '' ELSE c.title END AS title,
       c.last_at, COALESCE(c.ended_at, c.closed_at) AS closed_at, o.nickname,
       o.public_id AS other, r.unread, m.text, m.author_id, m.visibility, m.taken_back_at, m.file, c.id, c.ended_at,
       CASE WHEN {mutes.between_sql("r.account_id", "o.id")} THEN 1 ELSE 0 END AS quiet
FROM reading r
JOIN conversation c ON c.id = r.conversation_id
LEFT JOIN account o ON o.id = CASE WHEN c.asker_id = r.account_id THEN c.helper_id ELSE c.asker_id END
  AND NOT EXISTS (SELECT 1 FROM block b WHERE b.blocker_id = o.id AND b.blocked_id = r.account_id)
LEFT JOIN message m ON m.id = (SELECT max(id) FROM message WHERE conversation_id = c.id)
WHERE r.account_id = ?{{only}}
ORDER BY c.last_at DESC LIMIT ?
"""


IS_QUIET = f"""EXISTS (SELECT 1 FROM conversation q WHERE q.id = r.conversation_id
  AND ({mutes.between_sql("r.account_id", "q.asker_id")} OR {mutes.between_sql("r.account_id", "q.helper_id")}))"""
"""Of a row `r` of the table of readings: its reader muted the other one."""


async def mine(viewer: Viewer, limit: int = MOST) -> list[Line]:
    """The viewer's conversations, the one with the newest message first."""
    return [line_of(row, viewer) for row in await raw_sql.fetch(MINE.format(only=""), viewer.id, limit)]


def line_of(row: Mapping[str, Any], viewer: Viewer) -> Line:
    """A row of MINE."""
    last_mine = row["author_id"] == viewer.id
    readable = row["visibility"] == Visibility.SHOWN or last_mine
    return Line(
        public_id=row["public_id"],
        about=row["about"],
        title=row["title"],
        other=row["other"] or "",
        other_name=row["nickname"] or _("a former member"),
        unread=row["unread"],
        last_words=_last_words(row) if readable else "",
        last_mine=last_mine,
        last_at=raw_sql.as_moment(row["last_at"]),
        closed=row["closed_at"] is not None,
        quiet=bool(row["quiet"]),
    )


def _last_words(row: Mapping[str, Any]) -> str:
    if row["taken_back_at"]:
        return _("took a message back")
    return excerpt(row["text"] or "", 90) or _(FILE_WORDS.get(row["file"], ""))


async def badge(viewer: Viewer) -> dict[str, str]:
    """How many messages wait to be read, as the badge of Requests; nothing when there are none."""
    if not viewer.is_member:
        return {}
    unread = await _sum_unread(viewer, "")
    if unread:  # seldom, and only then it matters of whom: this is asked for every page
        unread -= await _sum_unread(viewer, f" AND {IS_QUIET}")
    return {"requests": "9+" if unread > 9 else str(unread)} if unread else {}


async def _sum_unread(viewer: Viewer, only: str) -> int:
    sql = f"SELECT sum(r.unread) AS n FROM reading r WHERE r.account_id = ? AND r.unread > 0{only}"
    (row,) = await raw_sql.fetch_inline(sql, viewer.id)
    return int(row["n"] or 0)


async def unread(account_id: int, conversation: str) -> int:
    """How many messages somebody has not read in the conversation with this public id."""
    found = await Reading.filter(account_id=account_id, conversation__public_id=conversation).first().values("unread")
    return found["unread"] if found else 0
