"""Tables of directories: who somebody is there, and answers of a directory that were used."""

from tortoise import fields
from tortoise.migrations.constraints import UniqueConstraint

from jobtease import clock
from jobtease.accounts.directory.details import LONGEST_ISSUER
from jobtease.accounts.models import Account
from jobtease.data import tables


class DirectoryIdentity(tables.Model):
    """An account is somebody in a directory: known by issuer and subject, and never by a mail address, which gets another owner."""

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    issuer = fields.CharField(max_length=LONGEST_ISSUER)
    subject = fields.CharField(max_length=LONGEST_ISSUER)
    linked_at = fields.DatetimeField(default=clock.now)
    seen_on = fields.DateField()
    """The last day on which the directory said who this is."""

    account_id: int

    class Meta:
        table = "directory_identity"
        indexes = (("seen_on",),)
        constraints = [
            UniqueConstraint(fields=("issuer", "subject"), name="directory_identity_one"),
            UniqueConstraint(fields=("account_id", "issuer"), name="directory_identity_once"),
        ]


class DirectoryAnswer(tables.Model):
    """An answer of a directory that was used (its state, hashed): it is worth nothing a second time."""

    state_hash = fields.CharField(max_length=64, unique=True)
    expires_at = fields.DatetimeField()

    class Meta:
        table = "directory_answer"
        indexes = (("expires_at",),)
