"""The tables of digests: what goes into whose, and how far each request has been spread."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from jobtease import clock
from jobtease.data import tables
from jobtease.data.indexes import Partial


class Kind(StrEnum):
    """Why something stands in a digest."""

    FITS = "fits"
    """A request that the reader could help with."""
    QUIET = "quiet"
    """Nobody answered the reader's request for three days, or it is needed soon."""
    STILL_QUIET = "still_quiet"
    """Nobody did for six days."""
    OFFERS = "offers"
    """Offers on the reader's request that wait for an answer."""
    UNREAD = "unread"
    """Messages that were unread for hours."""
    DRAFT = "draft"
    """A draft of a request that is needed soon."""
    OUTFIT = "outfit"
    """An outfit that was not sent, and ends with its photos."""


class DigestItem(tables.Model):
    """One thing for one reader, in one edition: told once. It goes out, or turns out not to be needed, when it is settled."""

    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    kind = fields.CharField(max_length=11)
    """A Kind."""
    subject = fields.CharField(max_length=16)
    """Public id of the thing."""
    since = fields.DatetimeField()
    """What happened then is the reason: when it happens again, there is another item."""
    edition = fields.DateField()
    """The day of the digest that it is for."""
    noted_at = fields.DatetimeField(default=clock.now)
    settled_at = fields.DatetimeField(null=True)

    account_id: int

    class Meta:
        table = "digest_item"
        unique_together = (("account_id", "kind", "subject", "since"),)
        indexes = (
            Partial(fields=("edition", "id"), where="settled_at IS NULL", name="digest_item_waiting"),
            ("subject", "kind"),
            ("noted_at",),
        )
        constraints = [
            CheckConstraint(
                check="kind IN ('fits', 'quiet', 'still_quiet', 'offers', 'unread', 'draft', 'outfit')",
                name="digest_item_kind",
            )
        ]


class DigestRound(tables.Model):
    """For which edition people were last found for a request that is open."""

    request: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.HelpRequest", related_name=False)
    edition = fields.DateField()

    request_id: int

    class Meta:
        table = "digest_round"
        unique_together = (("request_id",),)
        indexes = (("edition", "id"),)
