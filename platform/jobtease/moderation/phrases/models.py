"""Tables of what moderators look for besides the rules: phrases of a municipality, and sketches of what was posted."""

from datetime import timedelta
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import UniqueConstraint

from jobtease import clock
from jobtease.data import tables
from jobtease.words.own_phrases import LONGEST

MOST_PHRASES = 50
"""Of one municipality at a time: each is looked for in every post of it."""
MOST_HELD, HELD_SHARE, MAY_ALWAYS = 10, 0.1, 2
"""Posts of one municipality that wait for its phrases within a day, and what part of those that were posted; two may in any case. More
are flagged only."""
LONGEST_CODE = 6
"""Letters of the code of a municipality."""
REMEMBERED = timedelta(days=90)
"""How long copies of a text are known by its sketch."""


class RulePhrase(tables.Model):
    """Words that the moderators of one municipality want to see. They flag a new post, and some hold it as well."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    municipality = fields.CharField(max_length=LONGEST_CODE)
    phrase = fields.CharField(max_length=LONGEST)
    holds = fields.BooleanField(default=False, db_default=False)
    """A post with it waits until a moderator has looked."""
    added_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    since = fields.DatetimeField(default=clock.now)
    ended_at = fields.DatetimeField(null=True)

    added_by_id: int | None

    class Meta:
        table = "rule_phrase"
        indexes = (("added_by_id",),)
        constraints = [
            UniqueConstraint(fields=("municipality", "phrase"), name="rule_phrase_once", condition="ended_at IS NULL"),
        ]


class TextFingerprint(tables.Model):
    """One hash of the sketch of a post (words/near_duplicates.py): the words can't be read from it."""

    author: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    subject = fields.CharField(max_length=16)
    """Public id of the post."""
    hash = fields.BigIntField()
    made_at = fields.DatetimeField(default=clock.now)

    author_id: int

    class Meta:
        table = "text_fingerprint"
        unique_together = (("subject", "hash"),)
        indexes = (("hash", "made_at"), ("made_at",), ("author_id",))
