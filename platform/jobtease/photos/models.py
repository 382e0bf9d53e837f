"""Photos: their rows, who looked, evidence in cases, and files without a row."""

from dataclasses import dataclass
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint
from tortoise.queryset import QuerySet

from jobtease import clock
from jobtease.data import tables

MOST_PHOTOS = 4


class Photo(tables.Model):
    """One photo of a thing (Owner). The files are named after `name`, which is also what stands in its address."""

    outfit: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Outfit", related_name=False)
    position = fields.SmallIntField()
    name = fields.CharField(max_length=32, unique=True)
    sizes: Any = fields.JSONField()
    """{"large": [width, height], ...} in pixels."""
    fingerprints = fields.CharField(max_length=512)
    """Difference hashes of 256 bits in hexadecimal: as it stands, then of its seven flips and turns."""
    masked = fields.BooleanField(default=False)
    """Something was hidden or cut off before it was stored."""
    added_at = fields.DatetimeField(default=clock.now)
    missing = fields.SmallIntField(null=True)
    """How many of its files weren't there when their destruction began. Nothing: it has not begun."""

    outfit_id: int

    class Meta:
        table = "photo"
        unique_together = (("outfit_id", "position"),)
        constraints = [CheckConstraint(check=f"position BETWEEN 0 AND {MOST_PHOTOS - 1}", name="photo_position")]


@dataclass(frozen=True)
class Owner:
    """The thing that photos are of: the column of Photo that says so, and what stands in it."""

    column: str
    id: int

    @property
    def photos(self) -> QuerySet[Photo]:
        """Its photos, in no order."""
        return Photo.filter(**self.columns)

    @property
    def columns(self) -> dict[str, Any]:
        """Of a row of Photo that is its."""
        return {self.column: self.id}


class PhotoLook(tables.Model):
    """Somebody looked at a photo, whatever size and however often. It goes with the photo."""

    photo: fields.ForeignKeyRelation[Photo] = fields.ForeignKeyField("jobtease.Photo", related_name=False)
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    looked_at = fields.DatetimeField(default=clock.now)

    photo_id: int
    account_id: int

    class Meta:
        table = "photo_look"
        unique_together = (("photo_id", "account_id"),)
        indexes = (("account_id", "looked_at"),)


class RemovedPicture(tables.Model):
    """A picture that a moderator took away: a hash to know it by, and not the picture, nor whose it was."""

    fingerprint = fields.CharField(max_length=64)
    """Difference hash of 256 bits in hexadecimal, as it stood."""
    decision = fields.CharField(max_length=16)
    """Public id of the decision. When it is undone, this goes."""
    removed_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "removed_picture"
        indexes = (("decision",),)


class Exhibit(tables.Model):
    """A photo that is evidence in a case: its files stay until the case is decided, also when what it is of lets go of it.

    It repeats what its photo row says, since that row goes with what it is of. Nobody sees it but the moderators of the case.
    """

    subject = fields.CharField(max_length=16)
    """Public id of what it is a photo of."""
    name = fields.CharField(max_length=32, unique=True)
    position = fields.SmallIntField()
    sizes: Any = fields.JSONField()
    fingerprints = fields.CharField(max_length=512)
    kept_at = fields.DatetimeField(default=clock.now)
    until = fields.DatetimeField(null=True)
    """When it is let go of. Nothing: the case is open."""

    class Meta:
        table = "exhibit"
        indexes = (("subject",), ("until",))


class Leftover(tables.Model):
    """A photo's files of which no photo row speaks: not yet, or no more.

    Written before the files come, or in the transaction after which they should go, so that no crash leaves a picture behind.
    """

    name = fields.CharField(max_length=32, unique=True)
    due_at = fields.DatetimeField(null=True)
    """When the files go. Nothing: at once, whatever the clock says."""

    class Meta:
        table = "leftover"
        indexes = (("due_at",),)
