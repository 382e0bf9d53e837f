"""The table of reports that somebody made without an account: who made it, and where they say that it stands."""

from tortoise import fields

from jobtease import clock
from jobtease.data import tables
from jobtease.moderation.models import LONGEST_WISH, Report

ADDRESS = "address"
"""The kind of case about which nobody but who reported it knows what is meant: there is nothing to hide, only to answer."""
LONGEST_PLACE, LONGEST_NAME = 600, 80
"""Characters of where something stands, and of a name."""


class VisitorReport(tables.Model):
    """What a visitor sent. Which thing it is about is found a moment later (consumers.py), so that sending it tells nobody whether it
    is there."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    report: fields.ForeignKeyNullableRelation[Report] = fields.ForeignKeyField(
        "jobtease.Report", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    place = fields.CharField(max_length=LONGEST_PLACE)
    """An address on this site, or where it stands in words."""
    municipality = fields.CharField(max_length=6)
    """Whose moderators look when nobody knows what is meant."""
    reason = fields.CharField(max_length=20)
    note = fields.TextField(default="")
    would_help = fields.CharField(max_length=LONGEST_WISH, default="")
    name = fields.CharField(max_length=LONGEST_NAME, default="")
    email = fields.CharField(max_length=254, default="")
    """Empty for child abuse, where none is asked."""
    language = fields.CharField(max_length=5)
    made_at = fields.DatetimeField(default=clock.now)
    due_at = fields.DatetimeField()
    """What was promised: by the reason alone, so that it doesn't tell whether others reported it before."""

    in_sight = fields.BooleanField(default=False, db_default=False)
    """Whether what it is about was there for everybody with an account when it was found: only of that the outcome is told."""

    report_id: int | None

    class Meta:
        table = "visitor_report"
        indexes = (("report_id",),)
