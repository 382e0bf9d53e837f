"""Tables: the help request, and the offers that answer it."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease import audience, clock
from jobtease.data import tables
from jobtease.data.indexes import Partial

LONGEST_TITLE, LONGEST_STORY, LONGEST_OFFER, LONGEST_THANKS = 120, 4000, 2000, 500
"""Characters of each text."""
SEATS = 3
"""People who can be asked directly with one request."""


class RequestState(StrEnum):
    """draft -> open -> matched -> done; or expired, or withdrawn."""

    DRAFT = "draft"
    OPEN = "open"
    MATCHED = "matched"
    DONE = "done"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class OfferState(StrEnum):
    """open -> accepted or declined by the asker; or withdrawn by the helper."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Answer(StrEnum):
    """What can be undone for some seconds: choosing an offer, saying no to one, "did it help?"."""

    CHOOSE = "choose"
    DECLINE = "decline"
    ENDING = "ending"


class Place(StrEnum):
    """Where help can be given."""

    NEARBY = "nearby"
    ONLINE = "online"
    EITHER = "either"


OPEN = "state = 'open' AND visibility = 'shown'"
"""Of all requests that ever were, the few that can be answered, for an index of them alone."""


class HelpRequest(audience.Post):
    """What is needed, which skills help, where, by when."""

    kind = fields.CharField(max_length=20)
    title = fields.CharField(max_length=LONGEST_TITLE)
    story = fields.TextField()
    place = fields.CharEnumField(Place, max_length=6)
    needed_by = fields.DateField(null=True)
    state = fields.CharEnumField(RequestState, max_length=9, default=RequestState.OPEN)
    meant_for = fields.CharEnumField(audience.Audience, max_length=12, default=audience.Audience.MEMBERS)
    """The audience a draft will get. Until then its audience is "me", so that no query can show it to somebody else."""
    opened_at = fields.DatetimeField(null=True)
    public_at = fields.DatetimeField(null=True, default=clock.now)
    """Since when others can see it, which feeds go by: put up, asked again, let through, or opened to more people."""
    closed_at = fields.DatetimeField(null=True)
    reminded_at = fields.DatetimeField(null=True)
    """When the asker was asked whether it helped, long after somebody began to help."""
    latitude = fields.FloatField()
    longitude = fields.FloatField()
    """The asker's coarse point when it was put up; never shown."""
    needs_known = fields.BooleanField(default=False, db_default=False)
    """Only for helpers who are known to its municipality (accounts/trust/known_helpers.py)."""
    free_days = fields.SmallIntField(default=0)
    offer_count = fields.SmallIntField(default=0)
    asker_says = fields.CharField(max_length=7, null=True)
    """yes, partly or no, to "did it help?"; apart from what the helper says."""
    helper_says = fields.CharField(max_length=7, null=True)
    thanks = fields.TextField(default="")
    thanked_at = fields.DatetimeField(null=True)
    wiped_at = fields.DatetimeField(null=True)
    """When its author took the words away for good."""

    class Meta:
        table = "help_request"
        indexes = (
            Partial(
                fields=("labour_region", "state", "visibility", "public_at", "id"),
                where=OPEN,
                name="help_request_open_near",
            ),
            Partial(fields=("state", "visibility", "public_at", "id"), where=OPEN, name="help_request_open_newest"),
            ("state", "visibility", "latitude", "longitude"),
            ("author_id", "created_at"),
            ("municipality", "created_at"),
            ("state", "needed_by"),
            ("state", "opened_at"),
            Partial(fields=("state", "needed_by"), where="reminded_at IS NULL", name="help_request_not_reminded"),
            Partial(
                fields=(
                    "latitude",
                    "longitude",
                    "place",
                    "municipality",
                    "labour_region",
                    "free_days",
                    "offer_count",
                    "opened_at",
                    "id",
                ),
                where=OPEN,
                name="help_request_open_facts",
            ),
        )
        constraints = [
            CheckConstraint(
                check="state IN ('draft', 'open', 'matched', 'done', 'expired', 'withdrawn')", name="help_request_state"
            )
        ]


class RequestSkill(tables.Model):
    """A skill that would help with a request."""

    request: fields.ForeignKeyRelation[HelpRequest] = fields.ForeignKeyField("jobtease.HelpRequest", related_name=False)
    skill: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Skill", related_name=False)

    request_id: int
    skill_id: str

    class Meta:
        table = "request_skill"
        unique_together = (("request_id", "skill_id"),)
        indexes = (("skill_id", "request_id"),)


class Offer(audience.Post):
    """A volunteer's or peer's answer to one help request. Its audience is "chosen", with a grant for the asker."""

    request: fields.ForeignKeyRelation[HelpRequest] = fields.ForeignKeyField("jobtease.HelpRequest", related_name=False)
    message = fields.TextField()
    state = fields.CharEnumField(OfferState, max_length=9, default=OfferState.OPEN)
    answered_at = fields.DatetimeField(null=True)
    changed_at = fields.DatetimeField(null=True)
    """When the question was rewritten after this offer. Nothing: the offer was made, or confirmed, for what is asked now."""
    asked: Any = fields.JSONField(null=True)
    """What was asked when it was made, for who made it (rewriting.py); for two weeks from the change."""
    let_in_at = fields.DatetimeField(null=True)
    """When an asker of 16 or 17 said that they want to read it (first_contact_queries.py). Empty for everybody else."""

    request_id: int

    class Meta:
        table = "offer"
        unique_together = (("request_id", "author_id"),)
        indexes = (
            ("author_id", "state"),
            Partial(fields=("changed_at",), where="asked IS NOT NULL", name="offer_asked_before"),
            Partial(
                fields=("created_at", "request_id"), where="state = 'open' AND visibility = 'shown'", name="offer_waits"
            ),
        )
        constraints = [
            UniqueConstraint(fields=("request_id",), name="offer_accepted_once", condition="state = 'accepted'"),
            CheckConstraint(check="state IN ('open', 'accepted', 'declined', 'withdrawn')", name="offer_state"),
        ]


class PendingAnswer(tables.Model):
    """An answer of somebody that is given when it is due, and can be undone until then (pending_answers.py)."""

    request: fields.ForeignKeyRelation[HelpRequest] = fields.ForeignKeyField("jobtease.HelpRequest", related_name=False)
    actor: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    offer: fields.ForeignKeyNullableRelation[Offer] = fields.ForeignKeyField(
        "jobtease.Offer", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    """The one that is chosen or declined; none any more when whoever made it has left."""
    kind = fields.CharEnumField(Answer, max_length=7)
    about = fields.CharField(max_length=16)
    """Public id of what can have one answer at a time: the offer that is declined, else the request."""
    says = fields.CharField(max_length=7, default="")
    """yes, partly or no, to "did it help?"."""
    due_at = fields.DatetimeField()
    failed_at = fields.DatetimeField(null=True)
    """When it could not be given any more. Nothing: it is still to come."""

    request_id: int
    actor_id: int
    offer_id: int | None

    class Meta:
        table = "pending_answer"
        unique_together = (("about", "actor_id"),)
        indexes = (
            ("request_id", "actor_id"),
            ("actor_id",),
            ("offer_id",),
            ("failed_at",),
            Partial(fields=("due_at",), where="failed_at IS NULL", name="pending_answer_due"),
        )
        constraints = [CheckConstraint(check="kind IN ('choose', 'decline', 'ending')", name="pending_answer_kind")]


class AskedState(StrEnum):
    """asked -> declined by the one who was asked, taken back by the asker, or missed: it wasn't for them when it came."""

    ASKED = "asked"
    DECLINED = "declined"
    TAKEN_BACK = "taken_back"
    MISSED = "missed"


class AskedPerson(tables.Model):
    """A person whom an asker asked directly with a request: they are told of it, and can say no (helping/direct_requests/actions.py)."""

    request: fields.ForeignKeyRelation[HelpRequest] = fields.ForeignKeyField("jobtease.HelpRequest", related_name=False)
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    seat = fields.SmallIntField()
    """Which of the three places of this request. Each can be taken once, so that there never is a fourth."""
    state = fields.CharEnumField(AskedState, max_length=10, default=AskedState.ASKED)
    asked_at = fields.DatetimeField(default=clock.now)
    told_at = fields.DatetimeField(null=True)
    """When the person was told. Nothing: the request isn't there for them yet."""

    request_id: int
    account_id: int

    class Meta:
        table = "asked_person"
        unique_together = (("request_id", "account_id"), ("request_id", "seat"))
        indexes = (("account_id", "asked_at"),)
        constraints = [
            CheckConstraint(check=f"seat BETWEEN 0 AND {SEATS - 1}", name="asked_person_seat"),
            CheckConstraint(check="state IN ('asked', 'declined', 'taken_back', 'missed')", name="asked_person_state"),
        ]
