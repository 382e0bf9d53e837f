"""Accounts, sign-in codes and sessions."""

from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from jobtease import clock
from jobtease.audience import Role
from jobtease.data import tables
from jobtease.data.indexes import Partial
from jobtease.web.unsubscribe_links import MailKind
from jobtease.words.names import KEY_LENGTH

MANDATE_PLACE = (
    "(role = 'moderator' AND (municipality = '') <> (labour_region = '')) "
    "OR (role = 'administrator' AND municipality = '' AND labour_region = '')"
)
"""One municipality or one region, and not both, to decide about; nothing of the kind to look after the installation."""


class Account(tables.Model):
    """A person who can sign in. Every member can both ask and help."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    email = fields.CharField(max_length=254, unique=True)
    """Lower case. Never shown to another person."""
    nickname = fields.CharField(max_length=30)
    name_key = fields.CharField(max_length=KEY_LENGTH, default="", db_default="")
    """The nickname as names compare (names.key): what people take for one name is found by one index."""
    role = fields.CharEnumField(Role, max_length=13, default=Role.MEMBER)
    """What the account acts as: that of its open mandates, for queries over everybody. Only accounts/mandates/actions.py writes it."""
    municipality: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "jobtease.Municipality", related_name=False, on_delete=fields.RESTRICT
    )
    language = fields.CharField(max_length=2, default="nl")
    of_age_at = fields.DatetimeField(default=clock.now)
    """When the person said to be 16 or older."""
    joined_at = fields.DatetimeField(default=clock.now)
    active_on = fields.DateField(null=True)
    """The last day the person was here; matching prefers people who are around."""
    suspended_at = fields.DatetimeField(null=True)
    suspended_until = fields.DatetimeField(null=True)
    """When a suspension ends by itself; empty: when a moderator undoes it."""
    limited_until = fields.DatetimeField(null=True)
    """Until then everything new of theirs waits for a moderator."""
    posts_released = fields.IntField(default=0)
    """Posts a moderator has let through; from two on, posts are shown at once."""
    photo_released_at = fields.DatetimeField(null=True)
    mail_notices = fields.BooleanField(default=True)
    """Whether notices are mailed as well."""
    mail_messages = fields.BooleanField(null=True)
    """Whether messages that stay unread are mailed. Null: never chosen, so as mail_notices."""
    mail_digest = fields.BooleanField(null=True)
    """The same for the daily digest."""

    municipality_id: str

    @property
    def mails(self) -> frozenset[MailKind]:
        """The kinds of mail that the person gets."""
        chosen = {kind: getattr(self, f"mail_{kind}") for kind in MailKind}
        return frozenset(kind for kind, wanted in chosen.items() if (self.mail_notices if wanted is None else wanted))

    class Meta:
        table = "account"
        constraints = [CheckConstraint(check="role IN ('member', 'moderator', 'administrator')", name="account_role")]
        indexes = (
            ("municipality_id", "role"),
            ("name_key",),
            Partial(fields=("suspended_at",), where="suspended_at IS NOT NULL", name="account_suspended"),
            Partial(fields=("suspended_until",), where="suspended_until IS NOT NULL", name="account_suspended_until"),
            Partial(fields=("limited_until",), where="limited_until IS NOT NULL", name="account_limited_until"),
        )


class MandateRow(tables.Model):
    """Somebody is, or was, appointed: a moderator for one municipality or labour region, an administrator for the installation."""

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    role = fields.CharEnumField(Role, max_length=13)
    municipality = fields.CharField(max_length=6, default="")
    """CBS code; empty when it is for a region or for the installation."""
    labour_region = fields.CharField(max_length=60, default="")
    since = fields.DatetimeField(default=clock.now)
    until = fields.DatetimeField(null=True)
    """When it ended. Empty while it lasts: no clock decides whether somebody may still look."""

    account_id: int

    class Meta:
        table = "mandate"
        indexes = (("account_id",), ("municipality",), ("labour_region",))
        constraints = [
            CheckConstraint(check=MANDATE_PLACE, name="mandate_place"),
            CheckConstraint(check="until IS NULL OR until > since", name="mandate_ends_later"),
            UniqueConstraint(
                fields=("account_id", "role", "municipality", "labour_region"),
                name="mandate_open_once",
                condition="until IS NULL",
            ),
        ]


MOST_TRIES = 5
"""Of the digits of one code to sign in with."""


class SignInCode(tables.Model):
    """One asked-for sign-in: a code and a link, both derived from the secret and this row's public id, so neither is stored."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    email = fields.CharField(max_length=254)
    language = fields.CharField(max_length=2)
    next_path = fields.CharField(max_length=300, default="/")
    """Where the person was going, on this site."""
    browser = fields.CharField(max_length=40, default="", db_default="")
    """A hash of who asked (known_browsers.py): only there the digits can be typed. Empty: asked before that was kept."""
    mailed = fields.BooleanField(default=True, db_default=True)
    """False: so much was mailed to this address lately that nothing was mailed for this one."""
    tries = fields.IntField(default=0)
    created_at = fields.DatetimeField(default=clock.now)
    expires_at = fields.DatetimeField()
    link_until = fields.DatetimeField(null=True)
    """Where the mailed link works longer than the digits: it is the newest, and nothing more is mailed for a while."""
    used_at = fields.DatetimeField(null=True)
    joined_at = fields.DatetimeField(null=True)
    """When somebody new joined on the strength of it, which works once."""

    class Meta:
        table = "sign_in_code"
        indexes = (("expires_at",), ("email", "created_at"))
        constraints = [CheckConstraint(check=f"tries BETWEEN 0 AND {MOST_TRIES}", name="sign_in_code_tries")]


class BarredAddress(tables.Model):
    """An address whose account was erased while it was suspended. `mark` is a keyed hash of it."""

    mark = fields.CharField(max_length=64, unique=True)
    until = fields.DatetimeField()

    class Meta:
        table = "barred_address"
        indexes = (("until",),)


class AddressChange(tables.Model):
    """Somebody wants another mail address. It becomes theirs once it is shown at the new one, and at the old one or after a while."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    address = fields.CharField(max_length=254)
    """The new one, as mail_addresses.canonical spells it."""
    session_id = fields.BigIntField()
    """Where it was asked: the one session that stays."""
    asked_at = fields.DatetimeField(default=clock.now)
    shown_at = fields.DatetimeField(null=True)
    """When the new address was shown to be theirs."""
    agreed_at = fields.DatetimeField(null=True)
    """When it was confirmed at the old address."""
    due_at = fields.DatetimeField(null=True)
    """When the account goes over, from when the new address was shown."""

    account_id: int

    class Meta:
        table = "address_change"
        unique_together = (("account_id",),)
        indexes = (("asked_at",), ("due_at",))


class Session(tables.Model):
    """Somebody signed in on some device. The cookie's token is kept as a hash only."""

    token_hash = fields.CharField(max_length=64, unique=True)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    device = fields.CharField(max_length=60, default="")
    created_at = fields.DatetimeField(default=clock.now)
    seen_at = fields.DatetimeField(default=clock.now)
    expires_at = fields.DatetimeField()

    account_id: int

    class Meta:
        table = "session"
        indexes = (("account_id",), ("expires_at",))


class Thanks(tables.Model):
    """Somebody said that another helped them: once for each two people, however often it happened."""

    helper_id = fields.BigIntField()
    asker_id = fields.BigIntField()
    first_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "thanks"
        unique_together = (("helper_id", "asker_id"),)
        indexes = (("asker_id",),)
