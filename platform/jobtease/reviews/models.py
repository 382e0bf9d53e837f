"""The tables of reviews: who is asked to look at a profile, and what they suggest."""

from enum import StrEnum

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease import audience
from jobtease.audience import Audience
from jobtease.profiles.models import Profile

LONGEST_QUESTION, LONGEST_SUGGESTION, LONGEST_NOTE = 500, 1000, 500
"""Characters of the question, of the words suggested, and of why."""
LONGEST_PIECE, LONGEST_HASH = 24, 16
"""Characters of the id of a piece, and of the hash of what was read."""
MOST_SUGGESTIONS, MOST_OF_ONE = 60, 20
"""For one review, of all who look and of one of them: more than anybody reads."""
OPEN_DAYS = 14
"""How long others can suggest."""


class Review(audience.Post):
    """A question to look at one's profile, all of it or a section. Until it is sent its audience is "me".

    What others read is made anew each time, from how the profile stands, by the same rules (copies.py).
    """

    profile: fields.ForeignKeyRelation[Profile] = fields.ForeignKeyField("jobtease.Profile", related_name=False)
    section = fields.CharField(max_length=12, default="")
    """A Section of the document, empty for all of it."""
    question = fields.TextField()
    hides_employers = fields.BooleanField(default=False)
    meant_for = fields.CharEnumField(Audience, max_length=12)
    """The audience from the moment that it is sent."""
    sent_at = fields.DatetimeField(null=True)
    closes_at = fields.DatetimeField()
    """Until when others can suggest. Of a draft: until when it is kept."""
    withdrawn_at = fields.DatetimeField(null=True)
    suggestion_count = fields.SmallIntField(default=0)

    profile_id: int

    class Meta:
        table = "profile_review"
        indexes = (
            ("author_id", "created_at"),
            ("profile_id",),
            ("municipality", "audience", "visibility", "closes_at", "id"),
        )
        constraints = [
            CheckConstraint(
                check=f"suggestion_count BETWEEN 0 AND {MOST_SUGGESTIONS}", name="profile_review_suggestions"
            ),
            CheckConstraint(check="sent_at IS NOT NULL OR audience = 'me'", name="profile_review_draft"),
            CheckConstraint(check="meant_for IN ('chosen', 'municipality')", name="profile_review_meant_for"),
        ]


class Kind(StrEnum):
    """What a suggestion is."""

    CHANGE = "change"
    """Other words for a piece."""
    ADD = "add"
    """A sentence behind a piece, or at the end of an entry."""
    REMOVE = "remove"
    """Without the piece."""
    REMARK = "remark"
    """Said beside it, and nothing to take over."""


class State(StrEnum):
    """What became of a suggestion. Whether it still fits the text is another question (plan.py)."""

    OPEN = "open"
    TAKEN = "taken"
    """The asker took it over."""
    KEPT = "kept"
    """The asker keeps her own words; a remark: she has read it."""
    OTHER = "other"
    """The asker took over another one for the same piece."""
    WITHDRAWN = "withdrawn"
    """Who suggested it took it back."""


class Suggestion(audience.Post):
    """What one reader suggests for one piece. Its audience is "chosen", with a grant for the asker.

    It hangs from the piece's id and the hash of what was read, and copies no word of the profile: what its owner deletes is gone.
    """

    review: fields.ForeignKeyRelation[Review] = fields.ForeignKeyField("jobtease.Review", related_name=False)
    kind = fields.CharEnumField(Kind, max_length=6)
    piece = fields.CharField(max_length=LONGEST_PIECE)
    """Id of a piece of the document, or of an entry for a sentence at its end."""
    read_hash = fields.CharField(max_length=LONGEST_HASH)
    """document.hash_of the piece as it stood in the copy that was read."""
    read_version = fields.IntField()
    """Number of the profile's version that was read."""
    text = fields.TextField(default="")
    reason = fields.CharField(max_length=12, default="")
    """Key of a chip (reasons.py)."""
    note = fields.TextField(default="")
    """Why, in words; of a remark what is remarked."""
    state = fields.CharEnumField(State, max_length=9, default=State.OPEN)
    settled_at = fields.DatetimeField(null=True)
    settled_in = fields.IntField(null=True)
    """Number of the profile's version with which it was taken over, or another one was."""

    review_id: int

    class Meta:
        table = "suggestion"
        indexes = (("review_id", "state"), ("author_id", "created_at"))
        constraints = [
            CheckConstraint(check="(state = 'open') = (settled_at IS NULL)", name="suggestion_settled"),
            CheckConstraint(
                check="(state IN ('taken', 'other')) = (settled_in IS NOT NULL)", name="suggestion_version"
            ),
            CheckConstraint(check="(kind IN ('change', 'add')) = (text <> '')", name="suggestion_text"),
            CheckConstraint(check="reason <> '' OR note <> ''", name="suggestion_reason"),
            CheckConstraint(check="kind <> 'remark' OR state NOT IN ('taken', 'other')", name="suggestion_remark"),
            UniqueConstraint(
                fields=("review_id", "author_id", "piece", "kind"),
                name="suggestion_once",
                condition="state = 'open' AND kind <> 'remark'",
            ),
        ]
