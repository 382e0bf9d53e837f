"""What waits for somebody, as one statement for each kind that notes what is not noted yet.

Rows go from table to table within the database, so the moment that an item is known by is exactly what stood there. Each looks at what
came to be due in the last days only: what is older was noted then.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any

from jobtease.data import connections, raw_sql
from jobtease.digests.models import Kind
from jobtease.digests.schedule import opens_at
from jobtease.helping import states as helping
from jobtease.outfits import states as outfits

AT_ONCE = 1000
"""Items noted by one statement."""
LATELY = timedelta(days=2)
"""How long after something was due it is still noted: so long we may have been down."""
UNREAD_FOR = timedelta(hours=6)
UNANSWERED_FOR = timedelta(days=1)
QUIET_FOR, STILL_QUIET_FOR = timedelta(days=3), timedelta(days=6)
AT_LEAST_ASKED = timedelta(hours=20)
"""Nobody hears that nothing came of what was asked this very day, also when it is needed tomorrow."""
SOON = timedelta(days=2)
"""What is needed so soon after the digest is a reason to write now."""
LEFT_ALONE = timedelta(minutes=30)
"""Whoever is still at a draft needs no reminder of it."""

_NOTE = """
INSERT INTO digest_item (account_id, kind, subject, since, edition, noted_at)
SELECT s.account_id, '{kind}', s.subject, s.since, {edition}, {noted} FROM ({source}) s
WHERE NOT EXISTS (SELECT 1 FROM digest_item i
  WHERE i.account_id = s.account_id AND i.kind = '{kind}' AND i.subject = s.subject AND i.since = s.since)
ORDER BY s.since, s.account_id LIMIT {most} ON CONFLICT DO NOTHING
"""
_UNREAD = """
SELECT g.account_id, c.public_id AS subject, g.unread_since AS since FROM reading g JOIN conversation c ON c.id = g.conversation_id
WHERE g.unread > 0 AND g.mailed_at > ? AND g.mailed_at <= ? AND g.unread_since IS NOT NULL
"""
_OFFERS = f"""
SELECT r.author_id AS account_id, r.public_id AS subject, min(o.created_at) AS since FROM offer o
JOIN help_request r ON r.id = o.request_id AND {helping.OPEN.sql("r")}
JOIN account h ON h.id = o.author_id AND h.suspended_at IS NULL
WHERE {helping.CHOOSABLE.sql("o")} AND o.created_at > ? AND o.created_at <= ? GROUP BY r.id, r.author_id, r.public_id
"""
_QUIET = f"""
SELECT r.author_id AS account_id, r.public_id AS subject, r.opened_at AS since FROM help_request r
WHERE {helping.OPEN.sql("r")} AND r.offer_count = 0 AND r.opened_at > ? AND r.opened_at <= ?
"""
_NEEDED_SOON = f"""
UNION SELECT r.author_id, r.public_id, r.opened_at FROM help_request r
WHERE {helping.OPEN.sql("r")} AND r.offer_count = 0 AND r.needed_by > ? AND r.needed_by <= ? AND r.opened_at <= ?
"""
_DRAFT = f"""
SELECT r.author_id AS account_id, r.public_id AS subject, r.created_at AS since FROM help_request r
WHERE {helping.DRAFT.sql("r")} AND r.needed_by >= ? AND r.needed_by <= ? AND r.created_at <= ?
"""
_OUTFIT = f"""
SELECT o.author_id AS account_id, o.public_id AS subject, o.created_at AS since FROM outfit o
WHERE {outfits.UNSENT.sql("o")} AND o.destroy_at > ? AND o.destroy_at <= ? AND o.created_at <= ?
"""

Source = tuple[str, list[date]]
"""A SELECT of account_id, subject and since, and its values; moments, or days."""


def _past(now: datetime, span: timedelta) -> list[date]:
    """From LATELY before it, until the moment from which something has lasted for so long."""
    return [now - span - LATELY, now - span]


def _source(kind: Kind, now: datetime, edition: date) -> Source:
    soon = edition + SOON
    sent = opens_at(edition)
    match kind:
        case Kind.UNREAD:
            return _UNREAD, _past(now, UNREAD_FOR)
        case Kind.OFFERS:
            return _OFFERS, _past(now, UNANSWERED_FOR)
        case Kind.QUIET:
            return _QUIET + _NEEDED_SOON, [*_past(now, QUIET_FOR), edition, soon, now - AT_LEAST_ASKED]
        case Kind.STILL_QUIET:
            return _QUIET, _past(now, STILL_QUIET_FOR)
        case Kind.DRAFT:
            return _DRAFT, [edition, soon, now - LEFT_ALONE]
        case Kind.OUTFIT:
            return _OUTFIT, [max(now, sent), sent + timedelta(days=1), now - LEFT_ALONE]
        case _:
            raise ValueError(f"{kind} is not noted by a statement")


SOURCES = (Kind.UNREAD, Kind.OFFERS, Kind.QUIET, Kind.STILL_QUIET, Kind.DRAFT, Kind.OUTFIT)


def statement(kind: Kind, now: datetime, edition: date) -> tuple[str, list[Any]]:
    """An INSERT of the next items of a kind for an edition, and its values."""
    source, values = _source(kind, now, edition)
    sql = _NOTE.format(kind=kind, source=source.strip(), most=AT_ONCE, **_CASTS[connections.is_postgres()])
    return sql, [raw_sql.stored(edition), raw_sql.stored(now), *(raw_sql.stored(each) for each in values)]


_CASTS: Mapping[bool, Mapping[str, str]] = MappingProxyType(
    {
        False: {"edition": "?", "noted": "?"},
        True: {"edition": "CAST(? AS DATE)", "noted": "CAST(? AS TIMESTAMPTZ)"},
    }
)
"""PostgreSQL wants to know of what kind a value in a list of columns is; SQLite would make a number of it."""
