"""Change of mail address: asked by who is signed in, verified at the new address, agreed to at the old one.

A mail address is the key to an account, and who asks may hold a phone that isn't theirs. So the old address is told at once and can stop
it, and agrees to it or is silent for a week: it may be one that no longer works. docs/decisions/another-mail-address.md says why.

Links are derived from the secret; none is stored. The one that stops is of the account and its address, not of one change, so that
it stops whatever was asked since.
"""

import hmac
from base64 import urlsafe_b64encode
from datetime import datetime, timedelta
from hashlib import sha256

from jobtease import clock
from jobtease.accounts import queries, states
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.messages import ADDRESS_ASKED
from jobtease.accounts.models import Account, AddressChange, Session, SignInCode
from jobtease.accounts.sign_in import sessions
from jobtease.audience import Viewer
from jobtease.data import faults, transactions
from jobtease.events import event_log
from jobtease.mail import outbox
from jobtease.notices import actions as notices
from jobtease.settings import Settings
from jobtease.words import mail_addresses

WAITS = timedelta(days=7)
"""From then on, for who can't read the old one any more."""
NEW, ASKED, WAITING, DONE = "address_new", "address_asked", "address_waiting", "address_done"
"""The kinds of mail: to the new address; to the old one when it was asked, when the new one was shown, and when it was done."""


def _derived(secret: str, purpose: str, of: str) -> str:
    given = hmac.digest(secret.encode(), f"address {purpose} {of}".encode(), sha256)
    return urlsafe_b64encode(given[:24]).decode()


def show_token(secret: str, change: AddressChange) -> str:
    """Of the link to the new address: 192 bits."""
    return _derived(secret, "show", change.public_id)


def agree_token(secret: str, change: AddressChange) -> str:
    """Of the link to the old address by which its owner agrees."""
    return _derived(secret, "agree", change.public_id)


def stop_token(secret: str, account: Account) -> str:
    """Of the link to the old address that stops every change there is, for as long as it is the account's."""
    return _derived(secret, "stop", f"{account.public_id} {account.email}")


def fits(token: str, wanted: str) -> bool:
    """Whether this is the token, in constant time."""
    return hmac.compare_digest(token.encode(), wanted.encode())


@event_log.action
async def ask(viewer: Viewer, address: str) -> AddressChange:
    """The viewer wants this address. What they asked before is forgotten. The same for an address that somebody has: its mail says so."""
    account = await Account.get(id=viewer.id)
    await remove_of(viewer.id)
    change = await AddressChange.create(account_id=viewer.id, address=address, session_id=viewer.session_id)
    await outbox.queue(f"address:{change.public_id}:new", address, NEW, {"change": change.public_id}, viewer.id)
    await outbox.queue(f"address:{change.public_id}", account.email, ASKED, {"change": change.public_id}, viewer.id)
    await notices.tell(f"address:{change.public_id}", viewer.id, ADDRESS_ASKED, ("address", ""), mailed=False)
    event_log.record(AccountEvent.ADDRESS_ASKED, viewer.public_id, actor=viewer.id)
    return change


async def remove_of(account_id: int, *, session_id: int | None = None) -> None:
    """Whoever ends sessions because something is odd wants nothing that was asked in them. Within the open transaction."""
    asked = AddressChange.filter(account_id=account_id)
    for change in await (asked if session_id is None else asked.filter(session_id=session_id)):
        await _remove_asked(change)


async def _remove_asked(change: AddressChange) -> None:
    await notices.remove(change.account_id, ("address", ""), (ADDRESS_ASKED,))
    await outbox.remove_waiting([f"address:{change.public_id}{end}" for end in (":new", "", ":waiting")])
    await AddressChange.filter(id=change.id).delete()


async def find(public_id: str) -> AddressChange | None:
    """A change that can still come about; None when it was stopped, done, or not shown in time."""
    change = await AddressChange.filter(public_id=public_id).select_related("account").first()
    return change if change and states.COMES_ABOUT.holds(change) else None


async def of(account_id: int) -> AddressChange | None:
    """The change that somebody asked for, if it can still come about."""
    change = await AddressChange.filter(account_id=account_id).first()
    return await find(change.public_id) if change else None


def ends_at(change: AddressChange) -> datetime:
    """When it is done without the old address, once the new one was shown; before that, until when that can be."""
    return change.due_at or change.asked_at + states.SHOWN_WITHIN


async def is_taken(settings: Settings, account_id: int, address: str) -> bool:
    """Whether this can't become the address of this account: somebody has it, or nobody may use it for a while."""
    owner = await queries.account_at(address)
    if owner is not None and owner.id != account_id:
        return True
    return bool(
        await rejoin_blocks.barred_until(settings.secret, address)
    ) or await rejoin_blocks.is_suspended_by_another_name(address)


@event_log.action
async def show(change: AddressChange) -> None:
    """Somebody reads the mail to the new address. The old one hears that, with the day on which it is done. Once."""
    asked = AddressChange.filter(states.TO_BE_SHOWN.q(), id=change.id)
    now = clock.now()
    if not await asked.update(shown_at=now, due_at=now + WAITS):
        event_log.no_change()
        return
    await _hurry(change)
    account = await Account.get(id=change.account_id)
    details = {"change": change.public_id}
    await outbox.queue(f"address:{change.public_id}:waiting", account.email, WAITING, details, account.id)
    event_log.record(AccountEvent.ADDRESS_SHOWN, account.public_id)


@event_log.action
async def agree(change: AddressChange) -> None:
    """Somebody reads the mail to the old address, and wants it. Once."""
    if not await AddressChange.filter(id=change.id, agreed_at=None).update(agreed_at=clock.now()):
        event_log.no_change()
        return
    await _hurry(change)
    account = await Account.get(id=change.account_id)
    event_log.record(AccountEvent.ADDRESS_AGREED, account.public_id)


async def _hurry(change: AddressChange) -> None:
    """Nothing is left to wait for once both have said yes."""
    both = AddressChange.filter(id=change.id, shown_at__not_isnull=True, agreed_at__not_isnull=True)
    await both.update(due_at=clock.now())


async def stop_own(viewer: Viewer) -> bool:
    """As `stop`, for who is signed in."""
    return await stop(await Account.get(id=viewer.id), by=viewer.id)


@event_log.action
async def stop(account: Account, *, by: int | None = None) -> bool:
    """Nothing comes of what was asked; whether anything was. From the old address (`by` nobody) everybody is signed out, too:
    whoever asked it was signed in."""
    is_asked = await AddressChange.filter(account_id=account.id).exists()
    if not is_asked and by is not None:
        event_log.no_change()
        return False
    await remove_of(account.id)
    if by is None:
        await sessions.end_all(account.id, 0)
    event_log.record(AccountEvent.ADDRESS_STOPPED, account.public_id, actor=by)
    return is_asked


async def carry_out(settings: Settings, change: AddressChange) -> bool:
    """The account goes over to its new address, when nothing is left to wait for; whether it did."""
    try:
        return await _carry_out(settings, change.id)
    except faults.IntegrityError:  # somebody joined with it at this very moment
        await _remove(change.id)
        return False


@event_log.action
async def _carry_out(settings: Settings, change_id: int) -> bool:
    change = await AddressChange.filter(id=change_id).first()
    if change is None or not states.DUE.holds(change):
        event_log.no_change()
        return False
    account = await Account.filter(id=change.account_id).select_for_update().get()
    if not await AddressChange.filter(states.DUE.q(), id=change_id).delete():
        event_log.no_change()
        return False
    if account.suspended_at is not None or await is_taken(settings, account.id, change.address):
        event_log.record(AccountEvent.ADDRESS_DROPPED, account.public_id)
        return False
    before = account.email
    await Account.filter(id=account.id).update(email=change.address, mailbox=mail_addresses.mailbox(change.address))
    for spelled in mail_addresses.spellings(before):
        await SignInCode.filter(email=spelled).delete()
    now = clock.now()
    elsewhere = Session.filter(account_id=account.id, expires_at__gt=now).exclude(id=change.session_id)
    await elsewhere.update(expires_at=now)
    await outbox.readdress(account.id, change.address)
    details = {"language": account.language, "at": now.isoformat()}
    await outbox.queue(f"address:{change.public_id}:done", before, DONE, details, account.id)
    event_log.record(AccountEvent.ADDRESS_CHANGED, account.public_id, actor=account.id)
    return True


@event_log.action
async def _remove(change_id: int) -> None:
    change = await AddressChange.filter(id=change_id).select_related("account").first()
    if change is None or not await AddressChange.filter(id=change_id).delete():
        event_log.no_change()
        return
    event_log.record(AccountEvent.ADDRESS_DROPPED, change.account.public_id)


async def settle(settings: Settings) -> None:
    """Do what was agreed to or not stopped for a week, and forget what was not shown in time. A chore."""
    for change in await AddressChange.filter(states.DUE.q()).limit(50):
        await carry_out(settings, change)
    await _erase_past()


@transactions.atomic
async def _erase_past() -> None:
    await AddressChange.filter(states.TOO_LATE.q()).delete()
