"""Table of looks of staff at what isn't for everybody, by whose it is."""

from datetime import timedelta
from enum import StrEnum
from typing import Any

from tortoise import fields

from jobtease import clock
from jobtease.data import tables
from jobtease.data.indexes import Partial

KEPT = timedelta(days=365)
"""A look, and that it was told."""


class What(StrEnum):
    """What a moderator saw of somebody."""

    CASE = "case"
    """The words of a private, hidden or held thing, on the page of its case."""
    OPENED = "opened"
    """What is covered until somebody opens it: pictures, files, what is for chosen people."""
    PERSON = "person"
    """Everything of somebody at a desk."""
    SEARCH = "search"
    """A name among those that a search found."""


class PrivateLook(tables.Model):
    """A moderator saw something private of somebody: once a day for each of these. The moderator's name is never told."""

    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    """Whose things they are."""
    looker: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    municipality = fields.CharField(max_length=6)
    """As whose moderator."""
    what = fields.CharEnumField(What, max_length=8)
    kind = fields.CharField(max_length=16, default="")
    """Of a thing, which sort; empty for a person."""
    case: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Case", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    looked_at = fields.DatetimeField(default=clock.now)
    told_at = fields.DatetimeField(null=True)
    """When it was told to whose they are; empty while that could harm, or for good."""

    account_id: int
    looker_id: int | None
    case_id: int | None

    class Meta:
        table = "private_look"
        indexes = (
            ("account_id", "looked_at"),
            ("looked_at",),
            Partial(fields=("looker_id",), where="looker_id IS NOT NULL", name="private_look_by"),
            Partial(fields=("case_id",), where="case_id IS NOT NULL", name="private_look_case"),
            Partial(fields=("looked_at", "id"), where="told_at IS NULL", name="private_look_untold"),
        )
