"""Base class of all tables (models), and public ids."""

import secrets

from tortoise import fields
from tortoise.models import Model as TortoiseModel


class Model(TortoiseModel):
    """Base of all tables."""

    id = fields.BigIntField(primary_key=True)

    class Meta:
        abstract = True


def public_id() -> str:
    """A name for addresses that can't be guessed: 16 characters, 96 random bits."""
    return secrets.token_urlsafe(12)
