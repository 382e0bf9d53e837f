"""The tables of outfits, and of what reviewers say of them."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from jobtease import audience, clock
from jobtease.audience import Audience
from jobtease.data import tables
from jobtease.data.indexes import Partial
from jobtease.photos.models import MOST_PHOTOS, Owner

MOST_FEEDBACK = 5
"""A sixth opinion adds noise and no help, so a reviewer's minute is better spent on somebody who still waits."""

LONGEST_QUESTION, LONGEST_JOB, LONGEST_NOTE, LONGEST_WORDS = 500, 80, 1000, 200
"""Characters of the question, of the work it is for, of a note about the clothes, and of what is said afterwards."""
MOST_CUT = 80
"""Per cent of a photo that can be cut off the top: of clothes there must be something left."""
STEPS = 3
"""In which an outfit is made: photo and face, question and interview, who looks."""


class Verdict(StrEnum):
    """What a reviewer says of one garment. Of garments only, never of the person."""

    KEEP = "keep"
    SWAP = "swap"


THERE = "withdrawn_at IS NULL AND destroyed_at IS NULL"
LIVE = f"visibility = 'shown' AND feedback_count < {MOST_FEEDBACK} AND {THERE}"
"""Of all outfits that ever were, the few that still have photos and may be answered, for an index of them alone."""


class Outfit(audience.Post):
    """Clothes for one interview, with a question. The photos are destroyed at `destroy_at`, the words may stay.

    It begins as a draft that only the asker sees, audience "me", until she has seen what others will see. A draft is made in steps:
    until the second is done its words are empty, and its moments stand for nothing but when it goes (`destroy_at`).
    """

    steps = fields.SmallIntField(default=STEPS, db_default=STEPS)
    """How many of its three steps are done."""

    sector = fields.CharField(max_length=20)
    job = fields.CharField(max_length=LONGEST_JOB)
    dress_code = fields.CharField(max_length=20, default="")
    """Key of a level of the rubric, or nothing when she wasn't told."""
    place = fields.CharField(max_length=8, default="indoors")
    """indoors, outdoors or both."""
    place_said = fields.BooleanField(default=False, db_default=False)
    """Whether she said so. If not, its place is what most work is: indoors."""
    own_only = fields.BooleanField(default=False)
    """She only has these clothes, so advice to buy something is no advice."""
    compare = fields.BooleanField(default=False)
    """The photos are A, B, C and D to choose from, rather than views of one outfit."""
    question = fields.TextField()
    rubric = fields.SmallIntField(default=1)
    """Version of the sector's rubric that reviewers answer by."""
    interview_at = fields.DatetimeField()
    keep_hours = fields.SmallIntField(default=24)
    """Hours after the interview at which the photos are destroyed."""
    meant_for = fields.CharEnumField(Audience, max_length=12)
    """The audience from the moment that she confirms."""
    confirmed_at = fields.DatetimeField(null=True)
    public_at = fields.DatetimeField(null=True, default=clock.now)
    """Since when others can see it, which feeds go by: sent, let through, or opened to more people."""
    closes_at = fields.DatetimeField()
    """Until when reviewers can answer."""
    destroy_at = fields.DatetimeField()
    """When the photos go. Of a draft a day after it was made."""
    destroyed_at = fields.DatetimeField(null=True)
    """From this moment no photo is served. The files and rows follow at once, or after a crash a little later."""
    withdrawn_at = fields.DatetimeField(null=True)
    """When the asker took it back: nobody else sees it from then on."""
    answered_at = fields.DatetimeField(null=True)
    """When the asker was told the one answer."""
    asked_how_at = fields.DatetimeField(null=True)
    """When the asker was asked how the interview went."""
    went = fields.CharField(max_length=7, default="")
    """What she told of it, a key of outcomes.WENT. Until then nothing."""
    went_words = fields.CharField(max_length=LONGEST_WORDS, default="")
    """A sentence of hers for who helped."""
    went_at = fields.DatetimeField(null=True)
    photo_count = fields.SmallIntField()
    feedback_count = fields.SmallIntField(default=0)

    class Meta:
        table = "outfit"
        indexes = (
            ("author_id", "created_at"),
            ("municipality", "created_at"),
            # Partial: SQLite believes that `destroyed_at IS NULL` finds one row, and there are as many as photos that wait.
            Partial(fields=("destroy_at",), where="destroyed_at IS NULL", name="outfit_to_destroy"),
            Partial(fields=("interview_at",), where="asked_how_at IS NULL", name="outfit_to_ask_how"),
            Partial(fields=("closes_at",), where="answered_at IS NULL", name="outfit_unanswered"),
            Partial(
                fields=("labour_region", "visibility", "public_at", "id"), where=LIVE, name="outfit_live_near_newest"
            ),
            Partial(fields=("visibility", "public_at", "id"), where=LIVE, name="outfit_live_newest"),
            Partial(fields=("visibility", "closes_at", "id"), where=LIVE, name="outfit_live_closing"),
        )
        constraints = [
            CheckConstraint(check=f"photo_count BETWEEN 0 AND {MOST_PHOTOS}", name="outfit_photo_count"),
            CheckConstraint(check=f"feedback_count BETWEEN 0 AND {MOST_FEEDBACK}", name="outfit_feedback_count"),
            CheckConstraint(check="went IN ('', 'well', 'hard', 'job', 'private')", name="outfit_went"),
            CheckConstraint(check="elsewhere = FALSE OR meant_for <> 'municipality'", name="outfit_elsewhere"),
            CheckConstraint(check=f"confirmed_at IS NULL OR steps = {STEPS}", name="outfit_whole"),
        ]


def photos_of(outfit_id: int) -> Owner:
    """Whose photos those of an outfit are."""
    return Owner("outfit_id", outfit_id)


class Feedback(audience.Post):
    """What one reviewer says of one outfit. Its audience is "chosen", with a grant for the asker."""

    outfit: fields.ForeignKeyRelation[Outfit] = fields.ForeignKeyField("jobtease.Outfit", related_name=False)
    choice = fields.SmallIntField(null=True)
    """Position of the photo to wear, when the outfit compares."""
    all_good = fields.BooleanField(default=False, db_default=False)
    """When the outfit compares: each photo is good to wear."""
    note = fields.TextField(default="")
    helped_at = fields.DatetimeField(null=True)
    """When the asker marked it as helpful."""
    read_at = fields.DatetimeField(null=True)
    """When it first stood on the asker's page: until then its author may change it, or take it back."""

    outfit_id: int

    class Meta:
        table = "feedback"
        unique_together = (("outfit_id", "author_id"),)
        indexes = (("author_id",),)
        constraints = [CheckConstraint(check=f"choice BETWEEN 0 AND {MOST_PHOTOS - 1}", name="feedback_choice")]


class Advice(tables.Model):
    """Keep or swap, for one garment, within one feedback."""

    feedback: fields.ForeignKeyRelation[Feedback] = fields.ForeignKeyField("jobtease.Feedback", related_name=False)
    garment = fields.CharField(max_length=30)
    verdict = fields.CharEnumField(Verdict, max_length=4)
    reasons: Any = fields.JSONField(default=list)
    """Keys of reason chips, those of the sector's rubric."""
    photo = fields.SmallIntField(null=True)
    """When the outfit compares: position of the one that it is said of. Nothing: of each of them."""
    pin_photo = fields.SmallIntField(null=True)
    """Position of the photo that the pin stands in."""
    pin_x = fields.SmallIntField(null=True)
    """Per cent of the photo's width from the left, as pin_y is of its height from the top."""
    pin_y = fields.SmallIntField(null=True)
    helped_at = fields.DatetimeField(null=True)

    feedback_id: int

    class Meta:
        table = "advice"
        unique_together = (("feedback_id", "garment"),)
        constraints = [
            CheckConstraint(check="pin_x BETWEEN 0 AND 100 AND pin_y BETWEEN 0 AND 100", name="advice_pin"),
            CheckConstraint(check=f"photo BETWEEN 0 AND {MOST_PHOTOS - 1}", name="advice_photo"),
        ]


class Practised(tables.Model):
    """Somebody did one of the drawn examples. What they answered there isn't kept."""

    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    practice = fields.CharField(max_length=20)
    """Key of examples.toml."""
    done_at = fields.DatetimeField(default=clock.now)

    account_id: int

    class Meta:
        table = "practised"
        unique_together = (("account_id", "practice"),)
