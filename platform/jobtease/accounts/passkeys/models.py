"""Tables of passkeys (WebAuthn credentials), and of the challenges that they answer."""

from enum import StrEnum

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.data import tables

LONGEST_ID = 1364
"""A credential id has at most 1,023 bytes (WebAuthn 4), in base64url."""
LONGEST_NAME = 40


class Passkey(tables.Model):
    """What one device, or a password manager, signs in with. The private half never leaves it."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    credential_id = fields.CharField(max_length=LONGEST_ID, unique=True)
    """In base64url, as the browser says it."""
    public_key = fields.TextField()
    """A COSE key, in base64url."""
    sign_count = fields.BigIntField(default=0)
    """What its device counted at the last use; 0 where it doesn't count."""
    name = fields.CharField(max_length=LONGEST_NAME)
    """What its owner calls it."""
    backed_up = fields.BooleanField(default=False)
    """It is kept outside the device as well, by a password manager: a lost device is no lost passkey."""
    created_at = fields.DatetimeField(default=clock.now)
    used_at = fields.DatetimeField(null=True)
    """When somebody last signed in with it."""

    account_id: int

    class Meta:
        table = "passkey"
        indexes = (("account_id",),)
        constraints = [CheckConstraint(check="sign_count >= 0", name="passkey_sign_count")]


class Purpose(StrEnum):
    """What a challenge is for."""

    MAKE = "make"
    SIGN_IN = "sign_in"


class PasskeyChallenge(tables.Model):
    """Random bytes that one answer must sign. Used once: whoever answers deletes the row."""

    challenge = fields.CharField(max_length=90, unique=True)
    """In base64url, as the browser gives it back."""
    purpose = fields.CharEnumField(Purpose, max_length=8)
    account: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True
    )
    """Who asked for it; null: somebody who is not signed in."""
    expires_at = fields.DatetimeField()

    account_id: int | None

    class Meta:
        table = "passkey_challenge"
        indexes = (("expires_at",), ("account_id",))
        constraints = [CheckConstraint(check="purpose IN ('make', 'sign_in')", name="passkey_challenge_purpose")]
