"""Writes of passkeys: made, used, removed, and all of somebody's removed so that they start anew."""

from enum import StrEnum

from jobtease import clock
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.messages import PASSKEY_ADDED, PASSKEY_REMOVED, PASSKEYS_RESET
from jobtease.accounts.models import Account
from jobtease.accounts.passkeys import verification
from jobtease.accounts.passkeys.models import Passkey
from jobtease.accounts.passkeys.verification import Answer, Made, Site
from jobtease.accounts.sign_in import sessions
from jobtease.audience import Role, Viewer
from jobtease.events import event_log
from jobtease.notices import actions as notices

MOST = 10
"""Passkeys of one account."""
SUBJECT = ("passkeys", "")


class Outcome(StrEnum):
    """What became of one try."""

    DONE = "done"
    UNKNOWN = "unknown"
    """No such passkey, or not any more."""
    WRONG = "wrong"
    """It doesn't hold."""
    ENOUGH = "enough"
    """The account has as many as there may be; or, where only the first may be made, one."""
    LAST = "last"
    """Staff would have none left."""


@event_log.action
async def add(viewer: Viewer, made: Made, name: str, *, only_first: bool) -> Outcome:
    """Keep a passkey that the viewer made. `only_first`: a mailed code is all that showed who they are. They are told by mail."""
    there = await _of(viewer.id)
    taken = await Passkey.filter(credential_id=made.credential_id).exists()
    if taken or len(there) >= (1 if only_first else MOST):
        event_log.no_change()
        return Outcome.WRONG if taken else Outcome.ENOUGH
    row = await Passkey.create(
        account_id=viewer.id,
        name=name,
        credential_id=made.credential_id,
        public_key=made.public_key,
        sign_count=made.sign_count,
        backed_up=made.backed_up,
    )
    key = f"passkey-added:{row.public_id}"
    await notices.tell(key, viewer.id, PASSKEY_ADDED, SUBJECT, official=True, device=name)
    event_log.record(AccountEvent.PASSKEY_ADDED, viewer.public_id, actor=viewer.id)
    if not viewer.is_member:
        event_log.record(AccountEvent.STAFF_PASSKEY_ADDED, viewer.public_id, actor=viewer.id)
    return Outcome.DONE


@event_log.action
async def use(answer: Answer, site: Site, account_id: int | None) -> tuple[Outcome, Account | None]:
    """Somebody answered a challenge that was theirs to answer: who they are, if it holds. `account_id`: who they must be."""
    row = await Passkey.filter(credential_id=answer.credential_id).select_for_update().first()
    if row is None:
        event_log.no_change()
        return Outcome.UNKNOWN, None
    account = await Account.get(id=row.account_id)
    try:
        if account_id not in (None, account.id) or answer.user_handle not in ("", account.public_id):
            raise verification.Refused("of somebody else")
        used = verification.used(answer, site, row.public_key, row.sign_count)
    except verification.Refused:
        event_log.record(AccountEvent.PASSKEY_REFUSED, account.public_id)
        return Outcome.WRONG, None
    await Passkey.filter(id=row.id).update(sign_count=used.sign_count, backed_up=used.backed_up, used_at=clock.now())
    event_log.record(AccountEvent.PASSKEY_USED, account.public_id, actor=account.id)
    return Outcome.DONE, account


@event_log.action
async def remove(viewer: Viewer, public_id: str, *, keep_one: bool) -> Outcome:
    """Remove one of the viewer's own, and end their sessions in other browsers: one may have begun with it. They are told by mail."""
    there = await _of(viewer.id)
    row = next((one for one in there if one.public_id == public_id), None)
    if row is None or (keep_one and len(there) == 1):
        event_log.no_change()
        return Outcome.UNKNOWN if row is None else Outcome.LAST
    await Passkey.filter(id=row.id).delete()
    await sessions.end_others(viewer.id, viewer.session_id)
    key = f"passkey-removed:{row.public_id}"
    await notices.tell(key, viewer.id, PASSKEY_REMOVED, SUBJECT, official=True, device=row.name)
    event_log.record(AccountEvent.PASSKEY_REMOVED, viewer.public_id, actor=viewer.id)
    if not viewer.is_member:
        event_log.record(AccountEvent.STAFF_PASSKEY_REMOVED, viewer.public_id, actor=viewer.id)
    return Outcome.DONE


async def reset(account: Account, by: int | None) -> str:
    """Within the open transaction: remove all passkeys of somebody of the staff and end all their sessions. They are told by mail.

    What this time is known by, for keys of notices.
    """
    assert account.role is not Role.MEMBER
    newest = await Passkey.filter(account_id=account.id).order_by("-id").first()
    mark = f"passkeys-reset:{newest.public_id if newest else account.public_id}"
    await Passkey.filter(account_id=account.id).delete()
    await sessions.end_others(account.id, here=0)
    await notices.tell(mark, account.id, PASSKEYS_RESET, SUBJECT, official=True)
    event_log.record(AccountEvent.PASSKEYS_RESET, account.public_id, actor=by)
    return mark


async def _of(account_id: int) -> list[Passkey]:
    """Those of an account, which is locked, so that two at once are counted one after the other."""
    await Account.filter(id=account_id).select_for_update().get()
    return await Passkey.filter(account_id=account_id).order_by("id")
