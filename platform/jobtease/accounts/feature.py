"""Accounts: joining, signing in, one's own data, leaving."""

from jobtease.accounts import consumers, homes, mails, messages, retention, views
from jobtease.accounts.directory import actions as directory_actions
from jobtease.accounts.erasure import after_restore, rejoin_blocks, wal_erasure
from jobtease.accounts.erasure import mails as erasure_mails
from jobtease.accounts.events import VOUCHED, AccountEvent
from jobtease.accounts.mail_address import actions as address_actions
from jobtease.accounts.mandates import actions as mandate_actions
from jobtease.accounts.passkeys import challenges
from jobtease.accounts.sign_in import codes, sessions
from jobtease.accounts.trust import known_actions, voice_actions
from jobtease.feature import Feature
from jobtease.operations.chores import Chore
from jobtease.resources import Resources


async def erase_what_is_past(resources: Resources) -> None:
    """Codes, challenges of passkeys, sessions, changes of address, former homes and addresses that were kept from joining."""
    await codes.erase_past()
    await challenges.erase_past()
    await directory_actions.erase_past()
    await directory_actions.withdraw_late()
    await address_actions.settle(resources.settings)
    await rejoin_blocks.erase_past()
    await homes.erase_past()
    await known_actions.erase_past()
    await sessions.erase_past()
    await after_restore.erase_past(resources.settings)


async def name_mandates(_resources: Resources) -> None:
    """So that the audit trail vouches for those of an older version as well."""
    await mandate_actions.name_unnamed()


async def erase_log_of_database(resources: Resources) -> None:
    """After a backup was put back."""
    await wal_erasure.erase_owed(resources.settings)


FEATURE = Feature(
    "accounts",
    events=(AccountEvent,),
    routes=views.ROUTES,
    consumers=consumers.CONSUMERS,
    chores=(
        Chore("wipe what was erased", 60, erase_log_of_database),
        Chore("name mandates", 3600, name_mandates),
        Chore("work out mailboxes", 60, voice_actions.work_out_due),
    ),
    past_erasers=(erase_what_is_past,),
    messages=messages.MESSAGES,
    pages=messages.PAGES,
    mails={**mails.WRITERS, **erasure_mails.WRITERS},
    records=(
        AccountEvent.ACCOUNT_APPOINTED,
        AccountEvent.ACCOUNT_DISMISSED,
        AccountEvent.ACCOUNT_ENTRUSTED,
        AccountEvent.ADDRESS_READMITTED,
        AccountEvent.HELPER_KNOWN,
        AccountEvent.HELPER_KNOWN_ENDED,
        AccountEvent.INSTALLATION_RESTORED,
        AccountEvent.PASSKEYS_RESET,
        AccountEvent.MANDATE_MERGED,
        AccountEvent.MANDATE_NOTED,
        AccountEvent.MANDATE_ERASED,
        AccountEvent.DIRECTORY_LINKED,
        AccountEvent.STAFF_PASSKEY_ADDED,
        AccountEvent.STAFF_PASSKEY_REMOVED,
        AccountEvent.STAFF_SIGNED_IN,
    ),
    vouched=VOUCHED,
    kept=retention.kept,
)
