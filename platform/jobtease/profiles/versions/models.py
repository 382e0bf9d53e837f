"""Version history: the table of what a profile's document was after each change."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from jobtease import clock
from jobtease.data import tables
from jobtease.profiles.models import Profile

LONGEST_NAME = 40
"""Characters of a version's name."""


class Why(StrEnum):
    """What a version came from."""

    WRITTEN = "written"
    """Its owner changed something."""
    IMPORTED = "imported"
    """Its owner took over a file, or text from elsewhere."""
    TAKEN = "taken"
    """Its owner took over one or more suggestions."""
    WENT_BACK = "went_back"
    """Its owner went back to an earlier version."""


class ProfileVersion(tables.Model):
    """The whole document, since any two must be comparable, and what somebody took along must never change."""

    profile: fields.ForeignKeyRelation[Profile] = fields.ForeignKeyField("jobtease.Profile", related_name=False)
    number = fields.IntField()
    """Counts from 1 within a profile; the highest is how it stands."""
    document: Any = fields.JSONField()
    """document.as_stored."""
    why = fields.CharEnumField(Why, max_length=9)
    part = fields.CharField(max_length=12, default="")
    """The section that was changed, when it was one."""
    back_to = fields.IntField(null=True)
    """The version that it is equal to, when its owner went back."""
    name = fields.CharField(max_length=LONGEST_NAME, default="")
    created_at = fields.DatetimeField(default=clock.now)

    profile_id: int

    class Meta:
        table = "profile_version"
        unique_together = (("profile_id", "number"),)
        constraints = [
            CheckConstraint(check="number > 0", name="profile_version_number"),
            CheckConstraint(check="(why = 'went_back') = (back_to IS NOT NULL)", name="profile_version_back"),
        ]
