"""Accounts, sign-in codes and sessions."""

from datetime import date
from enum import StrEnum
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

LONGEST_REASON = 200
"""Of why somebody is appointed, or no longer."""


AGE_BAND = "(age_band IS NULL) = (age_said_at IS NULL) AND (age_band IS NULL OR age_band IN ('16-17', '18+'))"
YOUNG_FROM_TO = (
    "(young_since IS NULL) = (young_until IS NULL) AND (young_until IS NULL OR young_until > young_since) "
    "AND (age_band IS NULL OR age_band <> '16-17' OR young_since IS NOT NULL)"
)
"""Who says to be 16 or 17 is protected from a moment until a later one."""


class AgeBand(StrEnum):
    """How old somebody says they are: a band, never a date."""

    YOUNG = "16-17"
    ADULT = "18+"


class Account(tables.Model):
    """A person who can sign in. Every member can both ask and help."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    email = fields.CharField(max_length=254, unique=True)
    """Lower case. Never shown to another person."""
    mailbox = fields.CharField(max_length=254, default="", db_default="")
    """Where that address leads (mail_addresses.mailbox): the same for accounts of one person, as far as that is known (voices.py).
    Empty: not worked out yet."""
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
    age_band = fields.CharEnumField(AgeBand, max_length=5, null=True)
    """What they said last. Empty: they joined before it was asked. No other member ever sees it, nor what follows from it."""
    age_said_at = fields.DatetimeField(null=True)
    young_since = fields.DatetimeField(null=True)
    """When they first said to be 16 or 17."""
    young_until = fields.DatetimeField(null=True)
    """Until when they are protected as 16 or 17 (states.YOUNG): two years from then, or a week from "I am 18 now"."""
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
        constraints = [
            CheckConstraint(check="role IN ('member', 'moderator', 'administrator')", name="account_role"),
            CheckConstraint(check=AGE_BAND, name="account_age_band"),
            CheckConstraint(check=YOUNG_FROM_TO, name="account_young"),
        ]
        indexes = (
            ("municipality_id", "role"),
            ("name_key",),
            ("mailbox",),
            Partial(fields=("suspended_at",), where="suspended_at IS NOT NULL", name="account_suspended"),
            Partial(fields=("suspended_until",), where="suspended_until IS NOT NULL", name="account_suspended_until"),
            Partial(fields=("limited_until",), where="limited_until IS NOT NULL", name="account_limited_until"),
        )


class MandateRow(tables.Model):
    """Somebody is, or was, appointed: a moderator for one municipality or labour region, an administrator for the installation."""

    public_id = fields.CharField(max_length=16, default=tables.public_id, db_default="")
    """What the audit trail knows it by. Empty: given by a server of an older version."""
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    role = fields.CharEnumField(Role, max_length=13)
    municipality = fields.CharField(max_length=6, default="")
    """CBS code; empty when it is for a region or for the installation."""
    labour_region = fields.CharField(max_length=60, default="")
    since = fields.DatetimeField(default=clock.now)
    until = fields.DatetimeField(null=True)
    """When it ended. Empty while it lasts: no clock decides whether somebody may still look."""
    reason = fields.CharField(max_length=LONGEST_REASON, default="", db_default="")
    """Why it was given, in the words of who gave it. Empty: on the command line."""
    given_by = fields.BigIntField(null=True)
    """The administrator who gave it; null: on the command line."""
    end_reason = fields.CharField(max_length=LONGEST_REASON, default="", db_default="")
    ended_by = fields.BigIntField(null=True)
    directory = fields.CharField(max_length=255, default="", db_default="")
    """Issuer of the directory (OpenID Connect) whose groups gave it. It counts only in sessions of that directory. Empty: a person did."""
    child_abuse = fields.BooleanField(default=False, db_default=False)
    """A moderator's, and with it the role for suspicions of child abuse: without it such a case is nowhere. It is given and taken away
    by ending the mandate and giving it anew, so that what was is still to be read."""

    account_id: int

    class Meta:
        table = "mandate"
        indexes = (("account_id",), ("municipality",), ("labour_region",))
        constraints = [
            CheckConstraint(check=MANDATE_PLACE, name="mandate_place"),
            CheckConstraint(check="until IS NULL OR until > since", name="mandate_ends_later"),
            CheckConstraint(check="NOT child_abuse OR role = 'moderator'", name="mandate_child_abuse"),
            UniqueConstraint(
                fields=("account_id", "role", "municipality", "labour_region", "directory"),
                name="mandate_given_once",
                condition="until IS NULL",
            ),
            UniqueConstraint(fields=("public_id",), name="mandate_public_id", condition="public_id <> ''"),
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
    verified_at = fields.DatetimeField(null=True)
    """When a passkey, or their directory, showed who it is, at the beginning. Null: a mailed code did."""
    directory = fields.CharField(max_length=255, default="", db_default="")
    """Issuer of the directory that let them in. Empty: none did."""
    directory_tokens = fields.TextField(null=True)
    """With which that directory is asked again (directory/tokens.py), encrypted."""
    checked_at = fields.DatetimeField(null=True)
    """When it last said that they are still in their groups."""

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


class KnownAs(StrEnum):
    """What a municipality knows of a helper."""

    VOG = "vog"
    """It saw a certificate of conduct (Verklaring Omtrent het Gedrag). The paper itself is never kept."""
    TRAINED = "trained"


LONGEST_KNOWN = 3
"""Years after the day on which it was seen that a municipality can go on saying so."""
_DAYS = (
    "CAST(REPLACE(CAST(until AS TEXT), '-', '') AS INTEGER) - CAST(REPLACE(CAST(seen_on AS TEXT), '-', '') AS INTEGER)"
)
KNOWN_FOR_A_WHILE = f"{_DAYS} BETWEEN 0 AND {LONGEST_KNOWN}0000"
"""20280503 - 20250503 is 30000: three years, on SQLite and PostgreSQL, in leap years too."""


def longest(seen_on: date) -> date:
    """The last day on which it may still be said."""
    try:
        return seen_on.replace(year=seen_on.year + LONGEST_KNOWN)
    except ValueError:  # 29 February
        return seen_on.replace(year=seen_on.year + LONGEST_KNOWN, day=28)


class KnownHelper(tables.Model):
    """Known to the municipality (vetted helper): what it saw, on which day, and the last day on which it says so."""

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    municipality = fields.CharField(max_length=6)
    """Code of the one that says so. The row counts only while the account lives there."""
    kind = fields.CharEnumField(KnownAs, max_length=8)
    seen_on = fields.DateField()
    until = fields.DateField()
    """The last day, inclusive."""
    given_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    """The moderator; empty once that account is erased."""
    given_at = fields.DatetimeField(default=clock.now)

    account_id: int
    given_by_id: int | None

    class Meta:
        table = "known_helper"
        unique_together = (("account_id", "kind"),)
        indexes = (("until",), ("given_by_id",))
        constraints = [
            CheckConstraint(check="kind IN ('vog', 'trained')", name="known_helper_kind"),
            CheckConstraint(check=KNOWN_FOR_A_WHILE, name="known_helper_until"),
        ]
