"""The tables of reports, cases and decisions. A decision is annotated or undone, never edited."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data import tables
from jobtease.data.indexes import Partial

LONGEST_NOTE, LONGEST_REASON, LONGEST_FACTS, LONGEST_LAW = 1000, 2000, 2000, 200
"""Characters of what somebody says with a report, and a moderator with a decision."""
LONGEST_WISH = 200
"""Characters of what would help who reports."""

NOT_ASKED = "-"
"""Facts of a decision of version 0.3 or before, when they stood in the reason, or of one whose author erased the account. None is made
with it."""
REASONED = (
    f"facts = '{NOT_ASKED}' OR ruling = 'release' "
    "OR (reason <> '' AND (ruling IN ('nothing', 'care') OR (clause <> '' AND facts <> '')))"
)
"""Nothing takes effect without a reason, and no measure without the clause and the facts as well."""
RULE_KEPT = "substr(clause, 1, 1) <> 'M' OR (rule_text <> '' AND rule_category <> '')"
"""What was decided by a rule that a municipality added keeps its words and its category: others may be published any day."""
LONGEST_CATEGORY = 80


NEUTRAL = 5
"""Rank of a reporter of whom nothing is known, and of a case that nobody reported."""
BY_RULES = frozenset({"alarm", "worry", "rule", "again"})
"""Why a case was opened that our rules found (Case.because)."""
IN_QUEUE = "closed_at IS NULL AND talk_since IS NULL"
"""What is handed out, as SQL for indexes."""


class Ruling(StrEnum):
    """What a moderator can decide."""

    RELEASE = "release"
    NOTHING = "nothing"
    HIDE = "hide"
    REMOVE = "remove"
    WARN = "warn"
    LIMIT = "limit"
    """For a time everything new of somebody waits until a moderator has seen it."""
    SUSPEND = "suspend"
    CARE = "care"
    """Nobody broke a rule: a moderator worries about somebody, and writes to them."""
    PAUSE = "pause"
    """For a time what somebody reports and objects is handled last, since it was manifestly unfounded too often (complaints/)."""


class Case(tables.Model):
    """One thing a moderator must look at, however many reports it has. At most one is open for each thing."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    kind = fields.CharField(max_length=16)
    """Which sort of thing: profile, outfit, feedback, request, offer, message; or an address at which a visitor says that it is."""
    subject = fields.CharField(max_length=16)
    municipality = fields.CharField(max_length=6)
    author: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    reaches = fields.CharField(max_length=6, default="", db_default="")
    """The municipality of the person it reached, when that is another one: their moderators decide about it as well."""
    because = fields.CharField(max_length=12)
    """appeal, held, reported, alarm or worry (our rules found that somebody may be in danger), rule (they found something else, and held
    nothing), question (somebody asks whether a message is real), moderator (who opened it without a report), corrected by its author
    after a decision, again: held because a picture in it was taken away before, or complaints: about what somebody reports and objects."""
    priority = fields.SmallIntField(default=2, db_default=2)
    """What comes first, whatever the clock says: 0 danger to life, 1 a minor, grooming or a threat, 2 the rest."""
    reporter_rank = fields.SmallIntField(default=NEUTRAL, db_default=NEUTRAL)
    """Among what is not late yet: how often the best of its reporters was right before, in tenths from always (0) to never (10)."""
    alarms: Any = fields.JSONField(default=list, db_default=[])
    """Why it must be looked at, as a list of closed words (alarms.LABELS): despair, grooming, threat, scam, number, contact, ..."""
    evidence = fields.TextField(default="", db_default="")
    """The words as they stood when a moderator opened the case without a report."""
    report_count = fields.IntField(default=0)
    opened_at = fields.DatetimeField(default=clock.now)
    due_at = fields.DatetimeField()
    holder: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    """The moderator who has taken it (a lease), or was the last to: see `held_until`."""
    held_until = fields.DatetimeField(null=True)
    talk_since = fields.DatetimeField(null=True)
    """Since when it stands apart, because moderators want to talk it over. Whoever takes it ends that."""
    warned_at = fields.DatetimeField(null=True)
    """When moderators were mailed that it is nearly due."""
    told_late_at = fields.DatetimeField(null=True)
    """When they were mailed that it is late."""
    closed_at = fields.DatetimeField(null=True)
    author_mark = fields.CharField(max_length=64, default="", db_default="")
    """Of an author who erased the account meanwhile: the keyed hash of the address, until the decision, so that it can bar it."""
    left_at = fields.DatetimeField(null=True)
    """When that was."""
    evidence_gone_at = fields.DatetimeField(null=True)
    """When the words and pictures that were kept for the decision were destroyed."""
    child_abuse = fields.BooleanField(default=False, db_default=False)
    """What it is about is a suspicion of sexual abuse of a child, as every case about the same thing then says: only who has the role for
    that finds it, nobody sees its pictures clearly, and its evidence stays until it was handed to the police or the hotline
    (handing_over/)."""
    appeal_of_id = fields.BigIntField(null=True)
    """Id of the decision to which somebody objects: such a case is about that, and stands beside the one about the thing. No foreign
    key, since a decision has one to its case."""
    origin_id = fields.BigIntField(null=True)
    """Id of the case in which it all began, with the reports, of one about objections; its own has none. See standing_queries.py."""
    found_by_rules = fields.BooleanField(default=False, db_default=False)
    """Our rules pointed at it (automated detection), whoever else reported it before or since. It outlives `alarms`."""

    author_id: int | None
    holder_id: int | None

    class Meta:
        table = "moderation_case"
        indexes = (
            ("municipality", "closed_at", "due_at"),
            ("reaches", "closed_at"),
            ("subject",),
            ("author_id", "closed_at"),
            Partial(fields=("closed_at", "id"), where="evidence_gone_at IS NULL", name="case_evidence"),
            Partial(fields=("municipality", "priority", "due_at", "id"), where=IN_QUEUE, name="case_queue_due"),
            Partial(
                fields=("municipality", "priority", "reporter_rank", "due_at", "id"),
                where=IN_QUEUE,
                name="case_queue_rank",
            ),
            Partial(fields=("reaches", "priority"), where=f"{IN_QUEUE} AND reaches <> ''", name="case_queue_reaches"),
            Partial(fields=("municipality",), where="closed_at IS NULL AND talk_since IS NOT NULL", name="case_apart"),
            Partial(fields=("holder_id",), where="holder_id IS NOT NULL", name="case_holder"),
            Partial(fields=("subject",), where="child_abuse", name="case_suspected"),
            Partial(fields=("appeal_of_id",), where="appeal_of_id IS NOT NULL", name="case_appeals"),
            Partial(fields=("origin_id",), where="origin_id IS NOT NULL", name="case_origin"),
        )
        constraints = [
            CheckConstraint(check="holder_id IS NULL OR held_until IS NOT NULL", name="case_held_for_a_time"),
            UniqueConstraint(
                fields=("subject",), name="case_open_once", condition="closed_at IS NULL AND appeal_of_id IS NULL"
            ),
            UniqueConstraint(fields=("appeal_of_id",), name="case_appeal_once", condition="closed_at IS NULL"),
        ]


class Report(tables.Model):
    """Somebody says that something is wrong."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    case: fields.ForeignKeyRelation[Case] = fields.ForeignKeyField("jobtease.Case", related_name=False)
    reporter: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    reason = fields.CharField(max_length=20)
    note = fields.TextField(default="")
    evidence = fields.TextField(default="")
    """The words as they stood when reported: of a private message a moderator sees only this."""
    would_help = fields.CharField(max_length=LONGEST_WISH, default="", db_default="")
    """What would help who reports it, in their words."""
    photo = fields.SmallIntField(null=True)
    """Which photo it is about, from 1, of a thing that has several."""
    context: Any = fields.JSONField(default=list, db_default=[])
    """What came just before it, as it stood then (evidence_types.Said), where it can't be judged by itself."""
    created_at = fields.DatetimeField(default=clock.now)

    case_id: int
    reporter_id: int | None

    class Meta:
        table = "report"
        unique_together = (("case_id", "reporter_id"),)
        indexes = (("reporter_id", "created_at"),)


class Decision(tables.Model):
    """What a moderator did about a case: the measure, the clause, the facts, and the reason that the author is told."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    case: fields.ForeignKeyRelation[Case] = fields.ForeignKeyField("jobtease.Case", related_name=False)
    moderator: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    ruling = fields.CharEnumField(Ruling, max_length=8)
    clause = fields.CharField(max_length=20)
    """Number of the house rule, with its version: "3.2 v1"; of one that a municipality added "M2 v5"."""
    rule_text = fields.TextField(default="", db_default="")
    """Words of a rule that a municipality added, as the author was told: those of house rules stand in rules.py."""
    rule_category = fields.CharField(max_length=LONGEST_CATEGORY, default="", db_default="")
    """Category of such a rule in the Transparency Database."""
    law = fields.CharField(max_length=LONGEST_LAW, default="", db_default="")
    """The law that forbids it, where it isn't only the house rule."""
    facts = fields.TextField(default=NOT_ASKED, db_default=NOT_ASKED)
    """What was found, as the author is told."""
    reason = fields.TextField()
    until = fields.DatetimeField(null=True)
    """When a limit or a suspension ends by itself; empty: not."""
    before = fields.CharEnumField(Visibility, max_length=8, null=True)
    """Visibility before the decision, or what it would have been without those that were undone since. Empty: nothing was there."""
    after = fields.CharEnumField(Visibility, max_length=8, null=True)
    """What the decision made of that. Empty for one of version 0.3 or before: see rulings.becomes."""
    decided_at = fields.DatetimeField(default=clock.now)
    undone_at = fields.DatetimeField(null=True)
    undone_reason = fields.TextField(default="")
    not_undone = fields.CharField(max_length=60, default="", db_default="")
    """What undoing could not take back: keys of rulings.NOT_UNDONE, separated by commas."""

    case_id: int
    moderator_id: int | None

    class Meta:
        table = "decision"
        indexes = (("case_id", "decided_at"),)
        constraints = [
            UniqueConstraint(fields=("case_id",), name="decision_stands_once", condition="undone_at IS NULL"),
            CheckConstraint(check=REASONED, name="decision_reasoned"),
            CheckConstraint(check=RULE_KEPT, name="decision_rule_kept"),
            CheckConstraint(check="ruling <> 'pause' OR until IS NOT NULL", name="decision_pause_ends"),
        ]
