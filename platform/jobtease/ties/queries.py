"""Reads of each tie (connection) of the viewer: helpers, people chosen to look at an outfit, whom the viewer blocked and muted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from jobtease import mutes
from jobtease.audience import Viewer, seen_by_sql
from jobtease.data import raw_sql
from jobtease.errors import NotFound
from jobtease.outfits import states as outfits


@dataclass(frozen=True)
class Somebody:
    """Another member. `id` is the account's."""

    id: int
    public_id: str
    nickname: str


@dataclass(frozen=True)
class Tied:
    """Somebody on the page of ties, and since when."""

    public_id: str
    nickname: str
    since: datetime


@dataclass(frozen=True)
class Shown:
    """An outfit of the viewer's that people were chosen for, and their names."""

    public_id: str
    job: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Ties:
    """All that the viewer can end. `open_to_helpers` are titles of what is for people who helped now."""

    helpers: tuple[Tied, ...]
    helped: tuple[Tied, ...]
    outfits: tuple[Shown, ...]
    blocked: tuple[Tied, ...]
    muted: tuple[Tied, ...]
    profile_to_helpers: bool
    open_to_helpers: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.helpers or self.helped or self.outfits or self.blocked or self.muted)


_MET = """
SELECT a.id, a.public_id, a.nickname FROM account a
WHERE a.public_id = ? AND a.role = 'member' AND a.id <> ?
  AND NOT EXISTS (SELECT 1 FROM block b WHERE b.blocker_id = a.id AND b.blocked_id = ?
    AND NOT EXISTS (SELECT 1 FROM block m WHERE m.blocker_id = ? AND m.blocked_id = a.id))
  AND (EXISTS (SELECT 1 FROM profile p WHERE p.author_id = a.id AND {profile})
    OR EXISTS (SELECT 1 FROM help_request r WHERE r.author_id = a.id AND {request})
    OR EXISTS (SELECT 1 FROM outfit t WHERE t.author_id = a.id AND {outfit})
    OR EXISTS (SELECT 1 FROM conversation c WHERE (c.asker_id = ? AND c.helper_id = a.id) OR (c.helper_id = ? AND c.asker_id = a.id))
    OR EXISTS (SELECT 1 FROM offer o JOIN help_request q ON q.id = o.request_id
      WHERE (o.author_id = a.id AND q.author_id = ?) OR (o.author_id = ? AND q.author_id = a.id))
    OR EXISTS (SELECT 1 FROM feedback f JOIN outfit u ON u.id = f.outfit_id
      WHERE (f.author_id = a.id AND u.author_id = ?) OR (f.author_id = ? AND u.author_id = a.id))
    OR EXISTS (SELECT 1 FROM report e JOIN moderation_case k ON k.id = e.case_id WHERE e.reporter_id = ? AND k.author_id = a.id)
    OR EXISTS (SELECT 1 FROM asked_person w JOIN help_request s ON s.id = w.request_id
      WHERE s.author_id = a.id AND w.account_id = ? AND w.told_at IS NOT NULL)
    OR EXISTS (SELECT 1 FROM help_tie h WHERE (h.asker_id = ? AND h.helper_id = a.id) OR (h.helper_id = ? AND h.asker_id = a.id))
    OR EXISTS (SELECT 1 FROM block m WHERE m.blocker_id = ? AND m.blocked_id = a.id))
"""
"""Somebody the viewer has met in any way, or sees. Not who blocked the viewer: for the viewer they have left."""


async def somebody_met(viewer: Viewer, public_id: str) -> Somebody:
    """A member whom the viewer met or can see, by the public id of the account. Raises NotFound for everybody else.

    Moderators and administrators are not among them: they do their work whoever is rid of whom.
    """
    posts = {
        "profile": seen_by_sql(viewer, "p"),
        "request": seen_by_sql(viewer, "r", asked=True),
        "outfit": seen_by_sql(viewer, "t"),
    }
    values: list[Any] = [public_id, *[viewer.id] * 3]
    for _condition, given in posts.values():
        values += given
    sql = _MET.format(**{name: condition for name, (condition, _given) in posts.items()})
    for row in await raw_sql.fetch(sql, *values, *[viewer.id] * 11):
        return Somebody(row["id"], row["public_id"], row["nickname"])
    raise NotFound


async def account_of(public_id: str) -> int | None:
    """The account of this public id, for who looks whether anything is between."""
    rows = await raw_sql.fetch("SELECT id FROM account WHERE public_id = ?", public_id)
    return int(rows[0]["id"]) if rows else None


async def is_muted(viewer: Viewer, somebody: Somebody) -> bool:
    """Whether the viewer muted this person."""
    return await mutes.has_muted(viewer.id, somebody.id)


async def can_be_blocked(viewer: Viewer, public_id: str) -> bool:
    """Whether the viewer may block this person and hasn't: for a link on a page."""
    try:
        somebody = await somebody_met(viewer, public_id)
    except NotFound:
        return False
    sql = "SELECT 1 AS there FROM block WHERE blocker_id = ? AND blocked_id = ?"
    return not await raw_sql.fetch(sql, viewer.id, somebody.id)


async def reported_in(viewer: Viewer, report: str) -> Somebody | None:
    """Whom the viewer's report is about, as long as they can be blocked."""
    sql = """
    SELECT a.public_id FROM report e JOIN moderation_case k ON k.id = e.case_id JOIN account a ON a.id = k.author_id
    WHERE e.public_id = ? AND e.reporter_id = ?
    """
    for row in await raw_sql.fetch(sql, report, viewer.id):
        if await can_be_blocked(viewer, row["public_id"]):
            return await somebody_met(viewer, row["public_id"])
    return None


_HELPERS = """
SELECT a.public_id, a.nickname, t.since FROM help_tie t JOIN account a ON a.id = t.helper_id WHERE t.asker_id = ?
ORDER BY t.since DESC
"""
_HELPED = """
SELECT a.public_id, a.nickname, t.since FROM help_tie t JOIN account a ON a.id = t.asker_id WHERE t.helper_id = ?
ORDER BY t.since DESC
"""
_BLOCKED = """
SELECT a.public_id, a.nickname, b.since FROM block b JOIN account a ON a.id = b.blocked_id WHERE b.blocker_id = ?
ORDER BY b.since DESC
"""
_MUTED = """
SELECT a.public_id, a.nickname, h.since FROM mute h JOIN account a ON a.id = h.muted_id WHERE h.muter_id = ?
  AND NOT EXISTS (SELECT 1 FROM block b WHERE b.blocker_id = a.id AND b.blocked_id = h.muter_id) ORDER BY h.since DESC
"""
"""Without who blocked the viewer: for the viewer they have left."""
_CHOSEN = f"""
SELECT t.public_id, t.job, a.nickname FROM outfit t JOIN audience_grant g ON g.subject = t.public_id
JOIN account a ON a.id = g.account_id
WHERE t.author_id = ? AND t.audience = 'chosen' AND {outfits.THERE.sql("t")}
ORDER BY t.created_at DESC, a.nickname
"""
_FOR_HELPERS = f"""
SELECT title FROM help_request WHERE author_id = ? AND audience = 'helpers' AND state IN ('open', 'matched')
UNION ALL SELECT job AS title FROM outfit t WHERE author_id = ? AND audience = 'helpers' AND {outfits.THERE.sql("t")}
"""


async def ties_of(viewer: Viewer) -> Ties:
    """Who sees more of the viewer than others do, of whom the viewer sees more, and whom the viewer blocked."""
    outfits: dict[tuple[str, str], list[str]] = {}
    for row in await raw_sql.fetch(_CHOSEN, viewer.id):
        outfits.setdefault((row["public_id"], row["job"]), []).append(row["nickname"])
    profile = "SELECT 1 AS there FROM profile WHERE author_id = ? AND audience = 'helpers'"
    return Ties(
        helpers=await _tied(_HELPERS, viewer),
        helped=await _tied(_HELPED, viewer),
        outfits=tuple(Shown(*which, tuple(names)) for which, names in outfits.items()),
        blocked=await _tied(_BLOCKED, viewer),
        muted=await _tied(_MUTED, viewer),
        profile_to_helpers=bool(await raw_sql.fetch(profile, viewer.id)),
        open_to_helpers=tuple(row["title"] for row in await raw_sql.fetch(_FOR_HELPERS, viewer.id, viewer.id)),
    )


async def _tied(sql: str, viewer: Viewer) -> tuple[Tied, ...]:
    rows = await raw_sql.fetch(sql, viewer.id)
    return tuple(Tied(row["public_id"], row["nickname"], raw_sql.as_moment(row["since"])) for row in rows)


_ALL_MUTED = "SELECT since FROM mute WHERE muter_id = ? ORDER BY since DESC"


async def export(account_id: int) -> dict[str, Any]:
    """Since when this person is helped, helps, and blocked or muted somebody. A copy of mine names nobody else, and not who blocked me."""
    found: dict[str, Any] = {}
    for name, sql in (("helped_by", _HELPERS), ("helped", _HELPED), ("blocked", _BLOCKED), ("muted", _ALL_MUTED)):
        rows = await raw_sql.fetch(sql, account_id)
        found[name] = [{"since": raw_sql.as_moment(row["since"])} for row in rows]
    return found
