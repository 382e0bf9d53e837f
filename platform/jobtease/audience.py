"""Access control of a post (visibility): who may see it, declared once, compiled to both kinds of query, and told in words.

A post is anything a member publishes that others can see and report. Missing, hidden and not-for-you can't be told apart from
outside: queries simply don't find it, and the view answers 404.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cache, partial
from typing import Any

from tortoise import fields
from tortoise.expressions import Q, RawSQL, Subquery
from tortoise.migrations.constraints import CheckConstraint

from jobtease import clock
from jobtease.blocks import Block
from jobtease.data import raw_sql, tables
from jobtease.data.conditions import where
from jobtease.looks import Look
from jobtease.viewer import Mandate as Mandate
from jobtease.viewer import Role as Role
from jobtease.viewer import Viewer as Viewer


class Audience(StrEnum):
    """For whom the author meant a post."""

    ME = "me"
    CHOSEN = "chosen"
    HELPERS = "helpers"
    MUNICIPALITY = "municipality"
    MEMBERS = "members"


SEATS = 5
"""Most people that one post can be for, when its author chooses them."""


class Visibility(StrEnum):
    """What moderation made of it. Held: not yet seen by a moderator. Hidden and removed: only the author still sees it."""

    HELD = "held"
    SHOWN = "shown"
    HIDDEN = "hidden"
    REMOVED = "removed"


class Post(tables.Model):
    """What every post has. Features inherit it, so that one rule serves outfits, requests, profiles, feedback and offers alike."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    author: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    municipality = fields.CharField(max_length=6)
    """Code of the author's municipality when it was posted: whose moderators are responsible."""
    labour_region = fields.CharField(max_length=60)
    audience = fields.CharEnumField(Audience, max_length=12)
    elsewhere = fields.BooleanField(default=False)
    """Not for members of that municipality, whatever the audience. Its moderators still see it."""
    visibility = fields.CharEnumField(Visibility, max_length=8, default=Visibility.SHOWN)
    version = fields.IntField(default=1)
    """Counts every change, so that ready-made cards know when they are stale."""
    created_at = fields.DatetimeField(default=clock.now)

    author_id: int

    class Meta:
        abstract = True


class HelpTie(tables.Model):
    """Helper helps asker: an offer was accepted. Opens what the asker shows to "people who help me"."""

    asker_id = fields.BigIntField()
    helper_id = fields.BigIntField()
    since = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "help_tie"
        unique_together = (("asker_id", "helper_id"),)
        indexes = (("helper_id", "asker_id"),)


class Grant(tables.Model):
    """One person may see one post whose audience is "chosen". Deleting the row is all it takes to withdraw."""

    subject = fields.CharField(max_length=16)
    account_id = fields.BigIntField()
    seat = fields.SmallIntField(default=0)
    """Which of the five places for this post. Each can be taken once, so that there never is a sixth."""
    granted_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "audience_grant"
        unique_together = (("subject", "account_id"), ("subject", "seat"))
        indexes = (("account_id", "subject"),)
        constraints = [CheckConstraint(check=f"seat BETWEEN 0 AND {SEATS - 1}", name="audience_grant_seat")]


class FormerHome(tables.Model):
    """A municipality that somebody said to live in, and the moment they said another. No row: they always lived where they do."""

    account_id = fields.BigIntField()
    municipality = fields.CharField(max_length=6)
    left_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "former_home"
        indexes = (("account_id", "left_at"),)


SETTLES = timedelta(days=3)
"""A move counts after this for what is meant for members of a municipality; until then the place before it does."""

REMEMBERED = timedelta(days=90)
"""Who lived in a municipality this long ago still counts as from there, for what is not for people from there."""


# -- the declaration --------------------------------------------------------------------------------------------------------------

Of = Callable[[Viewer], Any]
Value = str | Of


@dataclass(frozen=True)
class Equals:
    """A column has a value, or a value of the viewer's."""

    column: str
    value: Value
    negated: bool = False


@dataclass(frozen=True)
class Among:
    """A column is among the values another table keeps for this viewer, or isn't."""

    column: str
    table: type[tables.Model]
    selects: str
    where: str
    negated: bool = False
    until: str = ""
    """A moment of that table after which a row counts no more; while it is empty, the row counts."""


@dataclass(frozen=True)
class InJurisdiction:
    """A municipality is among those that the viewer is moderator of."""

    column: str


@dataclass(frozen=True)
class NotSuspended:
    """The author of a post takes part: what a suspended person posted waits, out of sight, until that is over."""


@dataclass(frozen=True)
class NotFromNearby:
    """Where the author asked for people from elsewhere, the viewer lives in another municipality, and did so for long."""


@dataclass(frozen=True)
class NotYoung:
    """The author isn't 16 or 17 (accounts.states.YOUNG): what such a person shows of themselves is for nobody they didn't name."""


UNDER_SUSPICION = "(SELECT subject FROM moderation_case WHERE child_abuse)"
"""Public ids of what is suspected to be sexual abuse of a child, as SQL: of cases about them, decided or not."""


@dataclass(frozen=True)
class NotSuspected:
    """It isn't suspected to be sexual abuse of a child: no moderator opens that where it stands, only its case, where it is covered."""


Condition = Equals | Among | InJurisdiction | NotSuspended | NotFromNearby | NotYoung | NotSuspected


def _me(viewer: Viewer) -> int:
    return viewer.id


def _mine(viewer: Viewer) -> str:
    return viewer.municipality


def _governed(viewer: Viewer, place: int) -> str:
    return viewer.jurisdiction[place]


def _where_settled(viewer: Viewer) -> str:
    return viewer.settled or viewer.municipality


def _remembered_since(_viewer: Viewer) -> Any:
    return raw_sql.stored(clock.now() - REMEMBERED)


def _now(_viewer: Viewer) -> Any:
    return raw_sql.stored(clock.now())


SHOWN = Equals("visibility", Visibility.SHOWN)
GOVERNED = InJurisdiction("municipality")
AROUND = NotSuspended()
FAR = NotFromNearby()
APART = (
    Among("author_id", Block, "blocked_id", "blocker_id", negated=True),
    Among("author_id", Block, "blocker_id", "blocked_id", negated=True),
)
"""No block between author and viewer, whoever made it."""
GROWN = NotYoung()
UNSUSPECTED = NotSuspected()
SHARED = (SHOWN, AROUND, FAR, *APART)
"""Whatever others may see."""

WAYS: dict[Role, tuple[tuple[Condition, ...], ...]] = {
    Role.MEMBER: (
        (Equals("author_id", _me),),
        (Equals("audience", Audience.MEMBERS), GROWN, *SHARED),
        (Equals("audience", Audience.MUNICIPALITY), Equals("municipality", _where_settled), GROWN, *SHARED),
        (Equals("audience", Audience.HELPERS), Among("author_id", HelpTie, "asker_id", "helper_id"), *SHARED),
        (Equals("audience", Audience.CHOSEN), Among("public_id", Grant, "subject", "account_id"), *SHARED),
    ),
    Role.MODERATOR: (
        (GOVERNED, Equals("audience", Audience.MEMBERS), UNSUSPECTED),
        (GOVERNED, Equals("audience", Audience.MUNICIPALITY), UNSUSPECTED),
        (
            UNSUSPECTED,
            Equals("audience", Audience.ME, negated=True),
            Among("public_id", Look, "subject", "account_id", until="ended_at"),
        ),
    ),
    Role.ADMINISTRATOR: (),
}
"""For each role the ways in which a post may be seen; in each way every condition holds. No way: never."""

SEALED = (Audience.CHOSEN, Audience.HELPERS)
"""For people whom the author named: a moderator opens it only in an open case, and each look leaves a row."""


def seen_by(viewer: Viewer, prefix: str = "", *, asked: bool = False, despite_blocks: bool = False) -> Q:
    """The rule as a Tortoise filter, for a Post model or, with a prefix like "outfit__", for something that hangs from one.

    `asked`: it asks strangers for help, so that a young author's is for all it was meant for. For help requests, and nothing else.
    `despite_blocks`: as if nobody had blocked anybody. Only for reporting: what somebody saw is theirs to report.
    """
    ways = _ways(viewer.role, len(viewer.jurisdiction))
    if not ways:
        return where(f"{prefix}id", -1)
    left_out = (*(APART if despite_blocks else ()), *((GROWN,) if asked else ()))
    return Q(*(Q(*(_as_q(c, viewer, prefix) for c in way if c not in left_out)) for way in ways), join_type="OR")


def seen_by_sql(viewer: Viewer, alias: str, *, asked: bool = False) -> tuple[str, list[Any]]:
    """The same rule as SQL for a table with this alias: a condition in parentheses and its values."""
    text, values = _compiled(viewer.role, alias, len(viewer.jurisdiction), asked)
    return text, [value(viewer) for value in values]


def _ways(role: Role, governed: int) -> tuple[tuple[Condition, ...], ...]:
    """Of somebody who is moderator of so many municipalities: of none there is no way at all, not even by an earlier look."""
    return () if role is Role.MODERATOR and not governed else WAYS[role]


@cache
def _compiled(role: Role, alias: str, governed: int, asked: bool) -> tuple[str, tuple[Of, ...]]:
    """The text for everybody of a role with as many municipalities, and whose values go into it."""
    ways = _ways(role, governed)
    if not ways:
        return "(1 = 0)", ()
    values: list[Of] = []
    texts = []
    for way in ways:
        parts = []
        for condition in (each for each in way if not (asked and each is GROWN)):
            text, value = _as_sql(condition, alias, governed)
            parts.append(text)
            values.extend(value)
        texts.append("(" + " AND ".join(parts) + ")")
    return "(" + " OR ".join(texts) + ")", tuple(values)


def _value(value: Value, viewer: Viewer) -> Any:
    return value(viewer) if callable(value) else str(value)


def unsuspected(column: str) -> Q:
    """`NotSuspected` as a Tortoise filter, by the column that holds the public id of the thing."""
    return ~where(f"{column}__in", RawSQL(UNDER_SUSPICION))


def _as_q(condition: Condition, viewer: Viewer, prefix: str) -> Q:
    if isinstance(condition, NotSuspended):
        return where(f"{prefix}author__suspended_at__isnull", True)
    if isinstance(condition, NotYoung):
        never = where(f"{prefix}author__young_until__isnull", True)
        return never | where(f"{prefix}author__young_until__lte", clock.now())
    if isinstance(condition, NotSuspected):
        return unsuspected(f"{prefix}public_id")
    if isinstance(condition, NotFromNearby):
        left = FormerHome.filter(account_id=viewer.id, left_at__gt=clock.now() - REMEMBERED).values("municipality")
        near = where(f"{prefix}municipality", viewer.municipality)
        nearby = where(f"{prefix}municipality__in", Subquery(left))
        return where(f"{prefix}elsewhere", False) | ~(near | nearby)
    if isinstance(condition, Among):
        standing = condition.table.filter(where(condition.where, viewer.id))
        if condition.until:
            standing = standing.filter(where(f"{condition.until}__isnull", True))
        among = where(f"{prefix}{condition.column}__in", Subquery(standing.values(condition.selects)))
        return ~among if condition.negated else among
    if isinstance(condition, InJurisdiction):
        return where(f"{prefix}{condition.column}__in", list(viewer.jurisdiction))
    q = where(f"{prefix}{condition.column}", _value(condition.value, viewer))
    return ~q if condition.negated else q


def _as_sql(condition: Condition, alias: str, governed: int) -> tuple[str, tuple[Of, ...]]:
    if isinstance(condition, NotSuspended):
        suspended = f"SELECT 1 FROM account o WHERE o.id = {alias}.author_id AND o.suspended_at IS NOT NULL"
        return f"NOT EXISTS ({suspended})", ()
    if isinstance(condition, NotYoung):
        young = f"SELECT 1 FROM account y WHERE y.id = {alias}.author_id AND y.young_until > ?"
        return f"NOT EXISTS ({young})", (_now,)
    if isinstance(condition, NotSuspected):
        return f"{alias}.public_id NOT IN {UNDER_SUSPICION}", ()
    if isinstance(condition, NotFromNearby):
        left = "SELECT municipality FROM former_home WHERE account_id = ? AND left_at > ?"
        outside = f"{alias}.municipality <> ? AND {alias}.municipality NOT IN ({left})"
        return f"({alias}.elsewhere = FALSE OR ({outside}))", (_mine, _me, _remembered_since)
    if isinstance(condition, Among):
        table = condition.table._meta.db_table
        standing = f" AND {condition.until} IS NULL" if condition.until else ""
        inner = f"SELECT {condition.selects} FROM {table} WHERE {condition.where} = ?{standing}"
        among = "NOT IN" if condition.negated else "IN"
        return f"{alias}.{condition.column} {among} ({inner})", (_me,)
    if isinstance(condition, InJurisdiction):
        codes = tuple(partial(_governed, place=place) for place in range(governed))
        return f"{alias}.{condition.column} IN ({', '.join('?' * governed)})", codes
    sign = "<>" if condition.negated else "="
    if callable(condition.value):
        return f"{alias}.{condition.column} {sign} ?", (condition.value,)
    return f"{alias}.{condition.column} {sign} '{condition.value}'", ()  # a word of ours, from the declaration
