"""Writes of accounts: each function is one intention of a person, one transaction, at least one event."""

from collections.abc import Collection

from jobtease import clock
from jobtease.accounts import homes, queries, states
from jobtease.accounts.events import AccountChanged, AccountEvent, How, StaffSignIn
from jobtease.accounts.mail_address import actions as address_actions
from jobtease.accounts.mandates import actions as mandate_actions
from jobtease.accounts.models import Account, AgeBand
from jobtease.accounts.sign_in import sessions
from jobtease.accounts.youth import actions as youth_actions
from jobtease.audience import Role, Viewer
from jobtease.data import faults, transactions
from jobtease.events import event_log
from jobtease.web.unsubscribe_links import MailKind
from jobtease.words import mail_addresses, names


@event_log.action
async def join(
    email: str,
    nickname: str,
    municipality: str,
    language: str,
    role: Role = Role.MEMBER,
    *,
    age: AgeBand = AgeBand.ADULT,
    child_abuse: bool = False,
) -> Account:
    """Make an account for somebody who has shown that the address is theirs and said how old they are. A moderator's is for there;
    `child_abuse`: with the role for suspicions of that."""
    account = await Account.create(
        email=email,
        mailbox=mail_addresses.mailbox(email),
        nickname=nickname,
        name_key=names.key(nickname),
        municipality_id=municipality,
        language=language,
        **youth_actions.said(None, age),
    )
    if role is not Role.MEMBER:
        where = municipality if role is Role.MODERATOR else ""
        await mandate_actions.give(account, role, where, child_abuse=child_abuse)
    event_log.record(AccountEvent.ACCOUNT_JOINED, account.public_id, actor=account.id, municipality=municipality)
    return account


async def join_once(email: str, nickname: str, municipality: str, language: str, age: AgeBand) -> Account:
    """As `join`; of two at the same moment (a double click) the second gets the account of the first."""
    try:
        return await join(email, nickname, municipality, language, age=age)
    except faults.IntegrityError:
        account = await queries.account_at(email)
        if account is None:
            raise
        return account


@event_log.action
async def sign_in(
    account: Account,
    device: str,
    instead_of: str = "",
    *,
    verified: bool = False,
    briefly: bool = False,
    by: sessions.LetInBy | None = None,
) -> str:
    """Begin a session; the token for the cookie. `instead_of` is the token this browser had before: it is worth nothing from now on.

    `verified`, `briefly` and `by` as in sessions.begin.
    """
    if instead_of:
        await sessions.end_token(instead_of)
    token = await sessions.begin(account.id, device, verified=verified, briefly=briefly, by=by)
    await Account.filter(id=account.id).update(active_on=clock.now().date())
    if account.role is not Role.MEMBER:
        how = How.DIRECTORY if by else How.PASSKEY if verified else How.CODE
        event_log.record(AccountEvent.STAFF_SIGNED_IN, account.public_id, actor=account.id, facts=StaffSignIn(how=how))
    event_log.record(AccountEvent.SESSION_BEGAN, account.public_id, actor=account.id)
    return token


@event_log.action
async def sign_out(viewer: Viewer, session_id: int) -> None:
    """End one of the viewer's own sessions. Nothing happens when there is no such one."""
    end = sessions.end_here if session_id == viewer.session_id else sessions.end_elsewhere
    if await end(viewer.id, session_id):
        await address_actions.remove_of(viewer.id, session_id=session_id)
        event_log.record(AccountEvent.SESSION_ENDED, viewer.public_id, actor=viewer.id)
    else:
        event_log.no_change()


@event_log.action
async def sign_out_everywhere(viewer: Viewer) -> None:
    """End all sessions of the viewer, this one too."""
    await sessions.end_all(viewer.id, viewer.session_id)
    await address_actions.remove_of(viewer.id)
    event_log.record(AccountEvent.SESSION_ENDED, viewer.public_id, actor=viewer.id)


@event_log.action
async def speak(viewer: Viewer, language: str) -> None:
    """Use another language from now on, in mails too."""
    await Account.filter(id=viewer.id).update(language=language)
    event_log.record(AccountEvent.ACCOUNT_CHANGED, viewer.public_id, actor=viewer.id)


@event_log.action
async def change(viewer: Viewer, nickname: str, municipality: str, language: str, mails: Collection[MailKind]) -> None:
    """Change what others call the viewer, where they live, their language, and which kinds of mail they get.

    What somebody is appointed to stays what it is, wherever they live.
    """
    moved = await homes.move(viewer.id, municipality)
    await Account.filter(id=viewer.id).update(
        nickname=nickname, name_key=names.key(nickname), language=language, **_mail_columns(mails)
    )
    event_log.record(
        AccountEvent.ACCOUNT_CHANGED,
        viewer.public_id,
        actor=viewer.id,
        municipality=municipality,
        facts=AccountChanged(moved=moved),
    )


def _mail_columns(mails: Collection[MailKind]) -> dict[str, bool]:
    return {f"mail_{kind}": kind in mails for kind in MailKind}


@event_log.action
async def mail_off(public_id: str, kind: MailKind) -> None:
    """Mail this kind no more to the account with this public id. Nothing happens when it isn't, or nobody has it any more."""
    account = await Account.get_or_none(public_id=public_id)
    if account is None or (kind not in account.mails and not states.MAILS_UNCHOSEN.holds(account)):
        event_log.no_change()
        return
    await Account.filter(id=account.id).update(**_mail_columns(account.mails - {kind}))
    event_log.record(AccountEvent.ACCOUNT_CHANGED, public_id, actor=account.id)


@transactions.atomic
async def fill_name_keys() -> int:
    """Give a key to every name that has none: of a version that didn't know them. How many. Part of `main.py migrate`."""
    filled = 0
    while rows := await Account.filter(name_key="").order_by("id").limit(1000).only("id", "nickname"):
        for row in rows:
            row.name_key = names.key(row.nickname)
        await Account.bulk_update(rows, ["name_key"])
        filled += len(rows)
    return filled
