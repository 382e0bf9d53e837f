"""Reads of the viewer's conversations that hold something unread or an appointment to come, for pages that show more than those."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from jobtease.audience import Viewer
from jobtease.conversations import states
from jobtease.conversations.overview.list_queries import MINE, Line, line_of
from jobtease.data import raw_sql

ANY_MEETS = f"""SELECT 1 FROM reading d JOIN message m ON m.conversation_id = d.conversation_id
    WHERE d.account_id = ? AND {states.NOT_OVER.sql("m")} LIMIT 1"""
"""Whether something may be there to come, for an account and the values of states.NOT_OVER."""

_MEETS = f"EXISTS (SELECT 1 FROM message e WHERE e.conversation_id = r.conversation_id AND {states.NOT_OVER.sql('e')})"
_MOVING = f"""
SELECT x.*, p.meets_at, p.meets_online, p.text AS place
FROM ({MINE.format(only=f" AND (r.unread > 0 OR {_MEETS})")}) x
LEFT JOIN message p ON p.id = (
    SELECT max(m.id) FROM message m WHERE m.conversation_id = x.id AND {states.PROPOSED.sql("m")}
  ) AND {states.AGREED.sql("p")} AND {states.TOGETHER.sql("x")} AND x.other IS NOT NULL
ORDER BY x.last_at DESC
"""


@dataclass(frozen=True)
class Appointment:
    """What stands in the head of a conversation (queries.appointment): the newest proposal, unless it was called off."""

    at: datetime
    online: bool
    place: str


@dataclass(frozen=True)
class Moves:
    """A conversation in which something is to be read or to come."""

    line: Line
    appointment: Appointment | None


async def moving(viewer: Viewer, limit: int) -> list[Moves]:
    """The one with the newest message first."""
    rows = await raw_sql.fetch_inline(_MOVING, viewer.id, *states.NOT_OVER.values(), limit, *states.AGREED.values())
    found = [Moves(_told(line_of(row, viewer)), _appointment(row)) for row in rows]
    return [one for one in found if one.appointment or one.line.unread]


def _told(line: Line) -> Line:
    """What is unread is told of nobody whom the viewer muted; the list has it."""
    return replace(line, unread=0) if line.quiet else line


def _appointment(row: Mapping[str, Any]) -> Appointment | None:
    if row["meets_at"] is None:
        return None
    return Appointment(raw_sql.as_moment(row["meets_at"]), bool(row["meets_online"]), row["place"])
