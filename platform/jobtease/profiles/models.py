"""The table of profiles: what somebody shows about looking for work or helping, and what matching needs to know."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from jobtease import audience
from jobtease.data import tables
from jobtease.data.indexes import Partial

LONGEST_HEADLINE, LONGEST_ABOUT, LONGEST_LOOKING_FOR, LONGEST_EXPERIENCE, LONGEST_OFFERING = 120, 2000, 1000, 3000, 1000
"""Characters of each text."""
MOST_A_WEEK = 50
MOST_KM = 300


class Purpose(StrEnum):
    """What somebody is here for: it decides which words and fields of a profile are shown to them."""

    WORK = "work"
    HELP = "help"
    BOTH = "both"

    @property
    def helps(self) -> bool:
        return self is not Purpose.WORK


class Profile(audience.Post):
    """One for each member who has saved it. The point is coarse (regions/coarse.py), and never shown."""

    headline = fields.CharField(max_length=LONGEST_HEADLINE, default="")
    about = fields.TextField(default="")
    experience = fields.TextField(default="")
    looking_for = fields.TextField(default="")
    offering = fields.TextField(default="")
    languages: Any = fields.JSONField(default=list)
    """ISO 639-1 codes."""
    travel_km = fields.SmallIntField(default=10)
    free_days = fields.SmallIntField(default=0)
    """Bits: 1 is Monday, 64 is Sunday. 0: not said."""
    written = fields.IntField(default=0, db_default=0)
    """Number of the newest version of its document (versions/models.py); 0: it has none yet."""
    purpose = fields.CharField(max_length=4, null=True)
    """A Purpose. Null: saved before that was asked."""
    helps = fields.BooleanField(default=False)
    """Willing to help others, and said with what; shown to askers under "people who could help"."""
    helps_online = fields.BooleanField(default=True)
    weekly_maximum = fields.SmallIntField(default=3)
    """Most help requests in a week, for a helper."""
    latitude = fields.FloatField()
    longitude = fields.FloatField()
    located_by = fields.CharField(max_length=12, default="municipality")
    postcode = fields.CharField(max_length=6, null=True)
    """Only until it has become a point."""

    class Meta:
        table = "profile"
        unique_together = (("author_id",),)
        indexes = (
            ("helps", "latitude", "longitude", "author_id"),
            ("labour_region", "helps"),
            Partial(fields=("id",), where="postcode IS NOT NULL", name="profile_waits_for_point"),
        )
        constraints = [
            CheckConstraint(check=f"travel_km BETWEEN 0 AND {MOST_KM}", name="profile_travel_km"),
            CheckConstraint(check="free_days BETWEEN 0 AND 127", name="profile_free_days"),
            CheckConstraint(check=f"weekly_maximum BETWEEN 0 AND {MOST_A_WEEK}", name="profile_weekly_maximum"),
        ]


class ProfileSkill(tables.Model):
    """One skill of one member. The point and helps repeat the profile's, so that matching can go by one index."""

    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    skill: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Skill", related_name=False)
    helps = fields.BooleanField(default=False)
    latitude = fields.FloatField()
    longitude = fields.FloatField()

    account_id: int
    skill_id: str

    class Meta:
        table = "profile_skill"
        unique_together = (("account_id", "skill_id"),)
        indexes = (("skill_id", "helps", "latitude", "longitude", "account_id"),)
