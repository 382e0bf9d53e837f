"""Reads of a member's feed, with keyset pagination (marks): one query over outfits and requests, for one viewer.

First what is near (the own labour market region), then what can be done from anywhere; the newest first in both. New is what came
in public last (public_at), whenever it was made: what is put up late, asked again or let through is new to everybody. Each of the four
parts goes through an index that is in that order, so it reads some twenty rows however many there are. The indexes hold only what can
be answered (OPEN, LIVE): that bounds what a part can meet in vain, and whatever its page calls open can be found. Tests look at the
plans of both databases.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.data import connections, raw_sql
from jobtease.helping import states as requests
from jobtease.helping.offering.eligibility_queries import answerable_sql
from jobtease.matching.fit import Person
from jobtease.mutes import shown_to_sql
from jobtease.outfits import states as outfits
from jobtease.regions.coarse import coarse
from jobtease.web.routing import is_number

LONGEST_OPEN = timedelta(days=125)
"""Nothing is open for longer, an outfit for an interview that is far away included; a bound for the indexes to begin at."""
MOST = 20
MOST_PAGES = 5

OUTFIT, REQUEST = "outfit", "request"

_OUTFITS = """
SELECT 'outfit' AS kind, t.id, t.version, t.public_at, t.author_id, t.feedback_count AS answers
FROM outfit t
WHERE {where} AND t.public_at > ? AND {answerable} AND t.author_id <> ? AND {seen}
  AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.outfit_id = t.id AND f.author_id = ?){before}
ORDER BY t.public_at DESC, t.id DESC LIMIT ?
"""
_REQUESTS = """
SELECT 'request' AS kind, t.id, t.version, t.public_at, t.author_id, t.offer_count AS answers
FROM help_request t
WHERE {open} AND {where} AND t.public_at > ? AND {in_time} AND t.author_id <> ? AND {seen}
  AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.request_id = t.id AND o.author_id = ?){before}
ORDER BY t.public_at DESC, t.id DESC LIMIT ?
"""
_STATES = {
    "answerable": outfits.ANSWERABLE.sql("t"),
    "open": requests.OPEN.sql("t"),
    "in_time": requests.IN_TIME.sql("t"),
}
_PARTS = (
    ((OUTFIT, _OUTFITS, "t.labour_region = ?"), (REQUEST, _REQUESTS, "t.labour_region = ?")),
    ((OUTFIT, _OUTFITS, "t.labour_region <> ?"), (REQUEST, _REQUESTS, "t.place <> 'nearby' AND t.labour_region <> ?")),
)
"""What is near, and what is elsewhere."""
_ALL = """
SELECT u.kind, u.id, u.version, u.answers, a.nickname, u.public_at, me.latitude, me.longitude, me.travel_km, me.free_days, me.helps_online,
  (SELECT {skills} FROM profile_skill WHERE account_id = ?) AS skills
FROM (SELECT * FROM ({parts}) w ORDER BY public_at DESC, kind, id DESC LIMIT ?) u
JOIN account a ON a.id = u.author_id LEFT JOIN profile me ON me.author_id = ?
ORDER BY u.public_at DESC, u.kind, u.id DESC
"""
"""Few columns: what a thing says is on its card, and cards are kept."""


@dataclass(frozen=True)
class Mark:
    """The last thing of a page, where the next one goes on. In an address: "1.0.1795329000000000.outfit.17"."""

    page: int
    far: int
    at: datetime
    kind: str
    id: int

    def __str__(self) -> str:
        return f"{self.page}.{self.far}.{round(self.at.timestamp() * 1_000_000)}.{self.kind}.{self.id}"

    @classmethod
    def read(cls, text: str) -> "Mark | None":
        """The mark that somebody's address holds; None when it isn't one."""
        page, far, at, kind, number = (text.split(".") + [""] * 5)[:5]
        if not all(is_number(part) for part in (page, far, at, number)):
            return None
        if kind not in (OUTFIT, REQUEST) or not 1 <= int(page) < MOST_PAGES:
            return None
        moment = datetime.fromtimestamp(0, tz=clock.now().tzinfo) + timedelta(microseconds=min(int(at), 4 * 10**15))
        return cls(int(page), min(int(far), 1), moment, kind, int(number))


class Item(NamedTuple):
    """One thing in the feed, and all that its card is kept under. A tuple, since a page makes twenty."""

    kind: str
    id: int
    version: int
    answers: int
    author: str


@dataclass(frozen=True, eq=False)
class Helper:
    """The viewer as somebody who helps. What they do this week doesn't matter for the reasons.

    The same facts make the same one, so that reasons can be kept under it (reasons.py).
    """

    person: Person
    skills: frozenset[str]


@dataclass(frozen=True)
class Stream:
    """One page of the feed, and the mark of the next one if there is one."""

    items: list[Item]
    next: Mark | None
    helper: Helper | None
    """None without a profile, and without rows, which tell it."""


async def stream_for(viewer: Viewer, after: Mark | None = None, limit: int = MOST) -> Stream:
    """The newest things of others that the viewer may see, can answer, and has not answered; what comes after a mark."""
    rows: list[Any] = []
    near = 0
    for far in (0, 1):  # most people have enough near them; only the others pay for the second look
        if len(rows) <= limit and not (after and far < after.far):
            sql, values = query(viewer, after, far, limit - len(rows))
            rows += await raw_sql.fetch_inline(sql, *values)
        near = near if far else len(rows)
    items = [Item(row["kind"], row["id"], row["version"], row["answers"], row["nickname"]) for row in rows[:limit]]
    helper = _helper(rows[0], viewer) if rows else None
    page = after.page + 1 if after else 1
    if len(rows) <= limit or page == MOST_PAGES:
        return Stream(items, None, helper)
    last, at = items[-1], raw_sql.as_moment(rows[limit - 1]["public_at"])
    return Stream(items, Mark(page, int(limit > near), at, last.kind, last.id), helper)


def query(viewer: Viewer, after: Mark | None, far: int, limit: int) -> tuple[str, list[Any]]:
    """The SQL and its values, for what is near (far 0) or elsewhere (1). Gives one row more than `limit` when there is more."""
    now = clock.now()
    since = raw_sql.stored(now - LONGEST_OPEN)
    still = {OUTFIT: [since, *outfits.ANSWERABLE.values()], REQUEST: [since, *requests.IN_TIME.values()]}
    seen = {OUTFIT: shown_to_sql(viewer, "t"), REQUEST: answerable_sql(viewer, "t")}
    befores: list[str] = []
    values: list[Any] = [viewer.id]
    for kind, _part, _where in _PARTS[far]:
        before, before_values = _before(kind, far, after)
        befores.append(before)
        values += [viewer.labour_region, *still[kind], viewer.id, *seen[kind][1], viewer.id]
        values += [*before_values, limit + 1]
    shown = tuple(seen[kind][0] for kind, _part, _where in _PARTS[far])
    return _text(far, shown, tuple(befores), connections.is_postgres()), [*values, limit + 1, viewer.id]


@lru_cache(maxsize=64)
def _text(far: int, shown: tuple[str, ...], befores: tuple[str, ...], is_postgres: bool) -> str:
    parts = [
        "SELECT * FROM (" + part.format(where=where, seen=seen, before=before, **_STATES) + f") AS {kind}_{far}"
        for (kind, part, where), seen, before in zip(_PARTS[far], shown, befores, strict=True)
    ]
    skills = "string_agg(skill_id, ' ')" if is_postgres else "group_concat(skill_id, ' ')"
    return _ALL.format(skills=skills, parts=" UNION ALL ".join(parts))


def _before(kind: str, far: int, after: Mark | None) -> tuple[str, list[Any]]:
    """The condition that leaves out what was on the pages before."""
    if after is None or far > after.far:
        return "", []
    at = raw_sql.stored(after.at)
    if kind < after.kind:
        return " AND t.public_at < ?", [at]
    if kind > after.kind:
        return " AND t.public_at <= ?", [at]
    return " AND t.public_at <= ? AND (t.public_at < ? OR t.id < ?)", [at, at, after.id]


def _helper(row: Mapping[str, Any], viewer: Viewer) -> Helper | None:
    if row["latitude"] is None:
        return None
    return _same_helper(
        row["latitude"],
        row["longitude"],
        viewer.municipality,
        viewer.labour_region,
        row["travel_km"],
        row["free_days"],
        bool(row["helps_online"]),
        row["skills"] or "",
    )


@lru_cache(maxsize=2000)
def _same_helper(
    lat: float,
    lon: float,
    municipality: str,
    labour_region: str,
    travel_km: int,
    free_days: int,
    helps_online: bool,
    skills: str,
) -> Helper:
    point = coarse(municipality, lat, lon)
    person = Person(
        lat=point.lat,
        lon=point.lon,
        municipality=municipality,
        labour_region=labour_region,
        travel_km=travel_km,
        free_days=free_days,
        helps_online=helps_online,
        load=0,
        weekly_maximum=1,
        active_on=None,
    )
    return Helper(person, frozenset(skills.split()))
