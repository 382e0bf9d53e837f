"""Outfits for one occasion, their photos, and what reviewers say of them."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from jobtease import audience, clock, database


class Verdict(StrEnum):
    """What a reviewer says of one garment. Of garments only, never of the person."""

    KEEP = "keep"
    SWAP = "swap"


class Outfit(audience.Post):
    """Clothes for one interview, with a question. The photos are destroyed at `destroy_at`, the words may stay."""

    sector = fields.CharField(max_length=30)
    job = fields.CharField(max_length=80)
    question = fields.TextField()
    interview_at = fields.DatetimeField()
    keep_hours = fields.SmallIntField(default=24)
    """Hours after the interview at which the photos are destroyed."""
    closes_at = fields.DatetimeField()
    """Until when reviewers can answer."""
    destroy_at = fields.DatetimeField()
    destroyed_at = fields.DatetimeField(null=True)
    withdrawn_at = fields.DatetimeField(null=True)
    """When the asker took it back: nobody else sees it from then on."""
    photo_count = fields.SmallIntField()
    feedback_count = fields.SmallIntField(default=0)

    class Meta:
        table = "outfit"
        indexes = (
            ("labour_region", "visibility", "created_at"),
            ("author_id", "created_at"),
            ("municipality", "created_at"),
            ("destroyed_at", "destroy_at"),
        )
        constraints = [CheckConstraint(check="photo_count BETWEEN 0 AND 4", name="outfit_photo_count")]


class Photo(database.Model):
    """One photo of an outfit. The files are named after `name`, which is also what stands in its address."""

    outfit: fields.ForeignKeyRelation[Outfit] = fields.ForeignKeyField("jobtease.Outfit", related_name=False)
    position = fields.SmallIntField()
    name = fields.CharField(max_length=32, unique=True)
    sizes: Any = fields.JSONField()
    """{"large": [width, height], ...} in pixels."""
    fingerprint = fields.CharField(max_length=64)
    """Difference hash, 256 bits in hexadecimal."""
    added_at = fields.DatetimeField(default=clock.now)

    outfit_id: int

    class Meta:
        table = "photo"
        unique_together = (("outfit_id", "position"),)
        constraints = [CheckConstraint(check="position BETWEEN 0 AND 3", name="photo_position")]


class Feedback(audience.Post):
    """What one reviewer says of one outfit. Its audience is "chosen", with a grant for the asker."""

    outfit: fields.ForeignKeyRelation[Outfit] = fields.ForeignKeyField("jobtease.Outfit", related_name=False)
    note = fields.TextField(default="")
    helped_at = fields.DatetimeField(null=True)
    """When the asker marked it as helpful."""

    outfit_id: int

    class Meta:
        table = "feedback"
        unique_together = (("outfit_id", "author_id"),)


class Advice(database.Model):
    """Keep or swap, for one garment, within one feedback."""

    feedback: fields.ForeignKeyRelation[Feedback] = fields.ForeignKeyField("jobtease.Feedback", related_name=False)
    garment = fields.CharField(max_length=30)
    verdict = fields.CharEnumField(Verdict, max_length=4)
    note = fields.CharField(max_length=200, default="")
    helped_at = fields.DatetimeField(null=True)

    feedback_id: int

    class Meta:
        table = "advice"
        unique_together = (("feedback_id", "garment"),)
