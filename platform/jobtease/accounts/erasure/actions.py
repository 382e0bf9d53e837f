"""Right to erasure: every row and file of an account.

Every feature knows its own tables, so each offers an eraser; feature.py of each says which.
"""

from jobtease.accounts.erasure import after_restore, mails, rejoin_blocks, wal_erasure
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.models import Account, MandateRow, SignInCode
from jobtease.accounts.trust import track_record
from jobtease.audience import FormerHome, Grant, HelpTie, Viewer
from jobtease.events import event_log
from jobtease.feature import Afterwards, Features
from jobtease.mail import outbox
from jobtease.resources import Resources
from jobtease.words import mail_addresses


async def erase(viewer: Viewer, features: Features, resources: Resources, *, again: bool = False) -> None:
    """Erase the viewer: every row of theirs in one transaction, then their files. What they did stays in the log, as numbers.

    `again`: a backup brought them back, and they were mailed the first time.
    """
    for afterwards in await _erase_rows(viewer, features, resources, again):
        await afterwards()
    await after_restore.note_erasure(resources.settings, viewer.public_id)
    await wal_erasure.erase_log(resources.settings)


def _canonical(stored: str) -> str:
    """The one spelling of an address that 0.1.0 may have stored in another."""
    try:
        return mail_addresses.canonical(stored)
    except ValueError:
        return stored


@event_log.action
async def _erase_rows(viewer: Viewer, features: Features, resources: Resources, again: bool) -> list[Afterwards]:
    # Locked, so that what is being made at this moment waits, and then finds nobody to belong to: a photo would stay behind.
    account = await Account.filter(id=viewer.id).select_for_update().first()
    if account is None:
        event_log.no_change()
        return []  # the same form, a moment earlier
    await staff_actions.leave(account)
    later = [step for eraser in features.erasers if (step := await eraser(account.id, resources)) is not None]
    await HelpTie.filter(asker_id=account.id).delete()
    await HelpTie.filter(helper_id=account.id).delete()
    await Grant.filter(account_id=account.id).delete()
    await FormerHome.filter(account_id=account.id).delete()
    await track_record.erase_about(account.id)
    for address in {account.email, _canonical(account.email)}:
        await outbox.erase_about(account.id, address)
        await SignInCode.filter(email=address).delete()
    if not again:
        await mails.queue(account.public_id, account.email, account.language)
    if account.suspended_at is not None:
        await rejoin_blocks.bar(resources.settings.secret, account.email)
    for row in await MandateRow.filter(account_id=account.id).order_by("id"):
        if row.public_id:
            event_log.record(AccountEvent.MANDATE_ERASED, row.public_id)
    await Account.filter(
        id=account.id
    ).delete()  # mandates, sessions, notices and posts go with it, by their foreign keys
    event_log.record(AccountEvent.ACCOUNT_ERASED, account.public_id, actor=account.id, municipality=viewer.municipality)
    return later
