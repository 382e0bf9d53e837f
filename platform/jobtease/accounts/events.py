"""What happens to accounts, and how people get in and out."""

from collections.abc import Mapping
from enum import StrEnum

from jobtease.accounts.models import KnownAs, MandateRow
from jobtease.events.audit import Contents
from jobtease.events.event_names import EventName, Facts
from jobtease.viewer import Role


class AccountChanged(Facts):
    moved: bool | None = None
    """Whether they live in another municipality from now on; None where nothing was said of that."""


class OfMandate(Facts):
    role: Role | None = None
    region: str = ""
    """A labour region, where it is for more than the municipality of the event."""


class Entrusted(OfMandate):
    child_abuse: bool
    """Whether they have the role for suspicions of child abuse from now on."""


class Expected(Facts):
    in_: str
    """Code of the municipality that theirs is about to be part of."""


class Merged(Facts):
    was: str
    """Code of the municipality that ended."""


class KnownGiven(Facts):
    kind: KnownAs
    until: str
    """The last day, as ISO 8601 has it."""


class BackupRestored(Facts):
    sessions: int
    mails: int


class How(StrEnum):
    """How somebody of the staff came in."""

    PASSKEY = "passkey"
    DIRECTORY = "directory"
    CODE = "code"
    """A mailed one: for making the first passkey, or where none is asked."""


class StaffSignIn(Facts):
    how: How


class AccountEvent(EventName):
    ACCOUNT_AGE_SAID = "accounts:account:age_said"
    """Somebody said how old they are, when joining or later. Which band is in no event."""
    ACCOUNT_APPOINTED = "accounts:account:appointed", OfMandate
    """Somebody was appointed: a moderator for the municipality of the event or for a region, an administrator for the installation.
    Without an actor: on the command line."""
    ACCOUNT_CHANGED = "accounts:account:changed", AccountChanged
    """Somebody changed what others see of the account, or the language."""
    ACCOUNT_DISMISSED = "accounts:account:dismissed", OfMandate
    """A mandate ended: one for each. Without any left the account is a member's again."""
    ACCOUNT_ENTRUSTED = "accounts:account:entrusted", Entrusted
    """A moderator got the role for suspicions of child abuse, or has it no longer, for the municipality of the event or a region."""
    ACCOUNT_ERASED = "accounts:account:erased"
    """Somebody left, and everything of theirs was erased."""
    ACCOUNT_EXPECTED = "accounts:account:expected", Expected
    """The municipality of somebody is about to go over into another one: they count as from both."""
    ACCOUNT_JOINED = "accounts:account:joined"
    """An account came to be."""
    ACCOUNT_MERGED = "accounts:account:merged", Merged
    """The municipality of somebody is part of another one now; nothing else about them changed."""
    ADDRESS_AGREED = "accounts:address:agreed"
    """The change was confirmed from the old mailbox."""
    ADDRESS_ASKED = "accounts:address:asked"
    """Somebody who is signed in asked for another mail address; both addresses are mailed."""
    ADDRESS_CHANGED = "accounts:address:changed"
    """The account has its new address; other devices are signed out."""
    ADDRESS_DROPPED = "accounts:address:dropped"
    """The change could not come about: the account was suspended, or somebody else has that address."""
    ADDRESS_READMITTED = "accounts:address:readmitted"
    """An address that could not join for a while may join again."""
    ADDRESS_SHOWN = "accounts:address:shown"
    """The new address was confirmed from its mailbox."""
    ADDRESS_STOPPED = "accounts:address:stopped"
    """The change was stopped: by who asked for it, or, with nobody as actor, from the old mailbox, which signs everybody out."""
    CODE_ASKED_QUIETLY = "accounts:code:asked_quietly"
    """A code was asked for, and so much was mailed to all spellings of the mailbox lately that only who has an account is mailed."""
    CODE_REQUESTED = "accounts:code:requested"
    """A code to sign in with was asked for."""
    CODE_USED = "accounts:code:used"
    """A code was right, or its link was followed; it can't be used again."""
    CODE_WITHHELD = "accounts:code:withheld"
    """A code was asked for, and so much was mailed to the address lately that the last link was opened again instead."""
    DIRECTORY_LINKED = "accounts:directory:linked"
    """An account is somebody in the directory of a municipality from now on."""
    HELPER_KNOWN = "accounts:helper:known", KnownGiven
    """A moderator said what the municipality saw of a helper who lives there: one for each kind."""
    HELPER_KNOWN_ENDED = "accounts:helper:known_ended"
    """The municipality, or the helper, took that back."""
    INSTALLATION_RESTORED = "accounts:installation:restored", BackupRestored
    """A backup was put back: every sign-in ended, and waiting mails were let go."""
    MANDATE_ERASED = "accounts:mandate:erased"
    """A mandate, open or past, is gone with its account, which was erased."""
    MANDATE_MERGED = "accounts:mandate:merged", Merged
    """The municipality that somebody is, or was, moderator of became part of another one: the mandate is for that one."""
    MANDATE_NOTED = "accounts:mandate:noted"
    """A mandate was given, ended or renamed: what it says from now on is in the audit trail. Without an actor: by nobody on the site."""
    PASSKEY_ADDED = "accounts:passkey:added"
    """Somebody made a passkey for their account."""
    PASSKEY_REFUSED = "accounts:passkey:refused"
    """What was signed with a passkey of this account did not hold: for another site, by another key, or a count that went back."""
    PASSKEY_REMOVED = "accounts:passkey:removed"
    """Somebody removed a passkey of their own; their other devices are signed out."""
    PASSKEY_USED = "accounts:passkey:used"
    """Somebody showed by a passkey who they are."""
    PASSKEYS_RESET = "accounts:passkeys:reset"
    """All passkeys of somebody of the staff were removed, and all sign-ins ended, so that they start anew with a mailed code. Without
    an actor: on the command line."""
    SESSION_BEGAN = "accounts:session:began"
    """Somebody signed in."""
    SESSION_ENDED = "accounts:session:ended"
    """Somebody signed out, on one device or on all."""
    STAFF_PASSKEY_ADDED = "accounts:staff:passkey_added"
    """Somebody of the staff made a passkey."""
    STAFF_PASSKEY_REMOVED = "accounts:staff:passkey_removed"
    """Somebody of the staff removed a passkey of their own."""
    STAFF_SIGNED_IN = "accounts:staff:signed_in", StaffSignIn
    """Somebody of the staff signed in, and how."""


MANDATE = Contents(
    MandateRow,
    {
        1: (
            "account_id",
            "role",
            "municipality",
            "labour_region",
            "since",
            "until",
            "reason",
            "end_reason",
            "directory",
            "child_abuse",
        )
    },
)
"""What records about a mandate vouch for. Who gave or ended it is the actor of its record."""
VOUCHED: Mapping[str, Contents] = {AccountEvent.MANDATE_NOTED: MANDATE, AccountEvent.MANDATE_ERASED: MANDATE}
