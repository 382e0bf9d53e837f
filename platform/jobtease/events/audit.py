"""Audit trail (hash chain, tamper evidence): events that are records are numbered without gaps, and each has the hash of the one before.

It is the part of the log that is never trimmed: `records` in each feature.py says which events. What a record vouches for besides
itself, a decision with its reason, is in it as a digest of that row. Links are made in the transaction of the event, one transaction
at a time; any other takes no turn and pays nothing. audit_verification.py reads it all back. See docs/decisions/the-audit-trail.md.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Self

from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from jobtease.data import connections, raw_sql, transactions
from jobtease.data.append_only import AppendOnly

_TURN = 0x6A6F6261756474
"""An advisory lock, until the commit: the order of the numbers is the order in which their transactions end."""
FORM = 1
"""How a link is hashed. Another way gets another number, and Link.hashed knows both from then on."""
NOTHING_BEFORE = "0" * 64
"""Stands in the first link for the hash of the one before."""
BATCH = 500
CONSTRAINTS = (
    UniqueConstraint(fields=("audit_number",), name="event_audited_once", condition="audit_number IS NOT NULL"),
    AppendOnly(check="OLD.audit_number IS NOT NULL", name="event_stays"),
)
"""Of the table of events: a number is given once, and records stay as they are."""


@dataclass(frozen=True)
class Contents:
    """What records of one name vouch for: columns of the row that has the record's subject as public id.

    `columns` by version, of which the highest is written. A list that has been released stays as it is, and so do its columns: what a
    table gets later goes into a new version. Whoever changes one of them on purpose records an event about that row, of a name with
    the same contents: only the newest record about a row speaks for it.
    """

    model: type[Model]
    columns: Mapping[int, Sequence[str]]

    async def digests(self, version: int, subjects: Sequence[str]) -> dict[str, str]:
        """Of each of these rows that is there, by its public id: the version, and a hash of what stands in those columns now."""
        columns = self.columns[version]
        rows = await self.model.filter(public_id__in=list(subjects)).values("public_id", *columns)
        return {row["public_id"]: f"{version}:{_hash(canonical([row[name] for name in columns]))}" for row in rows}


_records: tuple[str, ...] | None = None
_contents: Mapping[str, Contents] = {}


def learn(records: Sequence[str], contents: Mapping[str, Contents]) -> None:
    """From the composition: which events are records (names, or beginnings of names), and by name what else they vouch for."""
    global _records, _contents
    _records, _contents = tuple(records), contents


def is_record(name: str) -> bool:
    """Whether events of this name are in the audit trail. Raises RuntimeError while nobody has said which are: none must be missed."""
    if _records is None:
        raise RuntimeError("nobody has said which events are records: the composition (app.py) does")
    return name.startswith(_records)


def contents_of(name: str) -> Contents | None:
    """What records of this name vouch for besides themselves."""
    return _contents.get(name)


def names_with_contents() -> Sequence[str]:
    """Names of records that vouch for more than themselves."""
    return sorted(str(name) for name in _contents)


@dataclass(frozen=True)
class Head:
    """The last link. Written down elsewhere it shows later that nothing up to there is missing or was made anew."""

    number: int = 0
    hash: str = NOTHING_BEFORE

    def __str__(self) -> str:
        return f"{self.number}:{self.hash}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """What `str` gave. Raises ValueError for anything else."""
        number, _, hash = text.strip().partition(":")
        if not (number.isascii() and number.isdigit() and len(hash) == len(NOTHING_BEFORE)):
            raise ValueError(text)
        return cls(int(number), hash.lower())


@dataclass(frozen=True)
class Link:
    """A record as it stands in the table."""

    id: int
    name: str
    subject: str
    actor: int | None
    municipality: str | None
    facts: dict[str, Any]
    happened_at: datetime
    number: int
    previous: str
    """The hash of the link before."""
    digest: str
    """Of the row that it vouches for: version:hash, or empty."""
    hash: str

    @classmethod
    def read(cls, row: Any, **more: Any) -> Self:
        """From a row of COLUMNS. `more` takes the place of what isn't there yet."""
        return cls(
            row["id"],
            row["name"],
            row["subject"],
            row["actor"],
            row["municipality"],
            raw_sql.as_json(row["facts"]),
            raw_sql.as_moment(row["happened_at"]),
            more.get("number", row["audit_number"]),
            more.get("previous", row["audit_previous"]),
            more.get("digest", row["audit_digest"]),
            row["audit_hash"] or "",
        )

    def hashed(self) -> str:
        """What its hash must be: the SHA-256 of `told` and its number as one list in JSON."""
        return _hash(f"{self.told()}{self.number}]")

    def told(self) -> str:
        """All else that is hashed. The number comes last, so that it is cheap to find out where a link stood that was moved."""
        told = [FORM, self.previous, self.id, self.name, self.subject, self.actor, self.municipality, self.facts]
        return canonical([*told, self.happened_at, self.digest]).removesuffix("]") + ","


COLUMNS = (
    "id, name, subject, actor, municipality, facts, happened_at, audit_number, audit_previous, audit_digest, audit_hash"
)


def canonical(value: Any) -> str:
    """JSON in ASCII, without spaces, keys in order; a moment as ISO 8601 with microseconds in UTC."""
    return json.dumps(value, separators=(",", ":"), sort_keys=True, default=_plain)


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    raise TypeError(f"{value!r} has no one way to be written down")


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


async def take_turn() -> None:
    """Wait until no other open transaction chains: the last one that may, since everybody who chains waits for it. SQLite has one
    writer. What takes locks of rows comes before it, and nothing after it may wait for anybody."""
    if connections.is_postgres():
        await connections.connection().execute_query("SELECT pg_advisory_xact_lock($1)", [_TURN])


async def chain(ids: Sequence[int]) -> int:
    """Put these events behind the last link, in this order, within the open transaction and after `take_turn`; how many.

    What the database gives back is what is hashed: it may write a moment or JSON otherwise than it was given.
    """
    marks = ", ".join("?" * len(ids))
    rows = await raw_sql.fetch(
        f"SELECT {COLUMNS} FROM event WHERE id IN ({marks}) AND audit_number IS NULL ORDER BY id", *ids
    )
    last = await head()
    for row in rows:
        digest = await _digest(row["name"], row["subject"])
        link = Link.read(row, number=last.number + 1, previous=last.hash, digest=digest)
        last = Head(link.number, link.hashed())
        await raw_sql.execute(
            "UPDATE event SET audit_number = ?, audit_previous = ?, audit_digest = ?, audit_hash = ? WHERE id = ?",
            *(last.number, link.previous, digest, last.hash, link.id),
        )
    return len(rows)


async def head() -> Head:
    """The last link there is now."""
    found = await raw_sql.fetch(
        "SELECT audit_number, audit_hash FROM event WHERE audit_number IS NOT NULL ORDER BY audit_number DESC LIMIT 1"
    )
    return Head(found[0]["audit_number"], found[0]["audit_hash"]) if found else Head()


async def _digest(name: str, subject: str) -> str:
    if (contents := contents_of(name)) is None:
        return ""
    return (await contents.digests(max(contents.columns), [subject])).get(subject, "")


async def adopt(batch: int = BATCH) -> int:
    """Chain records that are no links yet, the oldest first; how many. They are of before there was a trail, or were written past it
    by a server of an older version during an upgrade."""
    adopted = place = 0
    while ids := await unchained(place, batch):
        adopted += await _adopt(ids)
        place = ids[-1]
    return adopted


@transactions.atomic
async def _adopt(ids: Sequence[int]) -> int:
    await take_turn()
    return await chain(ids)


async def unchained(place: int, limit: int) -> list[int]:
    """Ids above a place of records that are no links yet. It reads the whole log: for once a day."""
    named = " OR ".join(["name LIKE ?"] * len(_records or ()))
    sql = f"SELECT id FROM event WHERE id > ? AND audit_number IS NULL AND ({named}) ORDER BY id LIMIT ?"
    return [row["id"] for row in await raw_sql.fetch(sql, place, *(f"{name}%" for name in _records or ()), limit)]
