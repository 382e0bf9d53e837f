"""Table of second opinions: what a moderator would have decided who doesn't know what was."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease import clock
from jobtease.data import tables
from jobtease.data.indexes import Partial
from jobtease.moderation.models import Ruling

SHARE = 0.05
"""Of decisions, so many are judged again."""
WITHIN = timedelta(days=10)
"""After the decision: what was kept for it goes after rules.EVIDENCE_KEPT, and this must be over by then."""
LONGEST_NOTE = 500
"""Characters of why, which nobody has to write."""


@dataclass(frozen=True)
class Opinion:
    """What somebody would have decided."""

    ruling: Ruling
    clause: str
    """Number of a house rule; empty for none."""
    note: str


class SecondOpinion(tables.Model):
    """A decision that is judged again, blind. It changes nothing by itself."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    decision: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Decision", related_name=False)
    municipality = fields.CharField(max_length=6)
    """Whose moderators are asked: those of the decision's desk or, where nobody else is there, of the nearest that has one."""
    words = fields.TextField(default="")
    """What was judged, as it stood just after the decision: its author may change it. Gone once it is judged again, or too late."""
    drawn_at = fields.DatetimeField(default=clock.now)
    due_at = fields.DatetimeField()
    """From then on nobody is asked any more. It is never late."""
    holder: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    held_until = fields.DatetimeField(null=True)
    """A lease, as that of a case."""
    moderator: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    """Who judged it again."""
    ruling = fields.CharEnumField(Ruling, max_length=8, null=True)
    clause = fields.CharField(max_length=20, default="")
    """Number of the house rule with its version, as in a decision; empty for none."""
    note = fields.TextField(default="")
    given_at = fields.DatetimeField(null=True)
    raised_at = fields.DatetimeField(null=True)
    """When they said that colleagues should talk the decision over."""

    decision_id: int
    holder_id: int | None
    moderator_id: int | None

    class Meta:
        table = "second_opinion"
        indexes = (
            Partial(fields=("municipality", "due_at", "id"), where="given_at IS NULL", name="second_opinion_waits"),
            Partial(fields=("due_at",), where="words <> ''", name="second_opinion_words"),
            Partial(fields=("holder_id",), where="holder_id IS NOT NULL", name="second_opinion_holder"),
            Partial(fields=("moderator_id",), where="moderator_id IS NOT NULL", name="second_opinion_by"),
        )
        constraints = [
            UniqueConstraint(fields=("decision_id",), name="second_opinion_once"),
            CheckConstraint(check="(ruling IS NULL) = (given_at IS NULL)", name="second_opinion_given"),
            CheckConstraint(check="given_at IS NULL OR words = ''", name="second_opinion_forgets"),
            CheckConstraint(check="holder_id IS NULL OR held_until IS NOT NULL", name="second_opinion_held_for_a_time"),
        ]
