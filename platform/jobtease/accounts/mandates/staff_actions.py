"""Staff accounts: moderators and administrators are made, listed and dismissed from the command line only."""

from dataclasses import dataclass
from datetime import datetime

from jobtease.accounts.events import AccountEvent, OfMandate
from jobtease.accounts.mandates import actions, queries
from jobtease.accounts.models import Account, MandateRow
from jobtease.accounts.queries import account_at
from jobtease.audience import Role
from jobtease.errors import Conflict
from jobtease.events import event_log
from jobtease.words import mail_addresses, names


@dataclass(frozen=True)
class Colleague:
    """A mandate of somebody."""

    email: str
    nickname: str
    role: Role
    place: str
    """Empty for an administrator, and where there is no mandate."""
    since: datetime | None
    """None: the account says that it acts as this, and no mandate does. It opens nothing."""
    until: datetime | None


@event_log.action
async def appoint(
    email: str, nickname: str, municipality: str, role: Role, *, labour_region: str = "", home: str = ""
) -> Account:
    """Make an account with this mandate, or give the mandate to the account with this address, beside those that it has.

    A moderator's is for `municipality` (a code) or for `labour_region` (a name; then `municipality` is empty), an administrator's for
    the installation. Who is new lives in `home`, or else in `municipality`; raises Conflict when that isn't said. Where somebody lives
    who has an account already is theirs to say.
    """
    account = await account_at(email)
    if account is None:
        if not (home or municipality):
            raise Conflict
        account = await Account.create(
            email=email,
            mailbox=mail_addresses.mailbox(email),
            nickname=nickname,
            name_key=names.key(nickname),
            municipality_id=home or municipality,
        )
    else:
        account = await Account.filter(id=account.id).select_for_update().get()
        await Account.filter(id=account.id).update(nickname=nickname, name_key=names.key(nickname))
    place = (municipality, labour_region) if role is Role.MODERATOR else ("", "")
    ended = await actions.end(account) if account.role not in (role, Role.MEMBER) else []
    await actions.give(account, role, *place)
    _record_ended(account, ended)
    facts = OfMandate(role=role, region=place[1])
    event_log.record(AccountEvent.ACCOUNT_APPOINTED, account.public_id, municipality=place[0] or None, facts=facts)
    return account


@event_log.action
async def dismiss(email: str, municipality: str = "", labour_region: str = "") -> list[str] | None:
    """End what somebody is appointed to, or only what they are appointed to there, at once: the places that it was for.

    Without any mandate left they are a member again. None when there is no such mandate, and nobody who acts as if.
    """
    found = await account_at(email)
    account = await Account.filter(id=found.id).select_for_update().get() if found else None
    if account is None or account.role is Role.MEMBER:
        event_log.no_change()
        return None
    ended = await actions.end(account, municipality, labour_region)
    if not ended and account.role is not Role.MEMBER:
        event_log.no_change()
        return None
    _record_ended(account, ended)
    if not ended:
        event_log.record(AccountEvent.ACCOUNT_DISMISSED, account.public_id)
    return queries.places(ended)


def _record_ended(account: Account, ended: list[MandateRow]) -> None:
    """One for each mandate."""
    for row in ended:
        facts = OfMandate(role=row.role, region=row.labour_region)
        event_log.record(
            AccountEvent.ACCOUNT_DISMISSED, account.public_id, municipality=row.municipality or None, facts=facts
        )


async def places(email: str) -> list[str]:
    """Where the account with this address is moderator."""
    account = await account_at(email)
    rows = MandateRow.filter(account_id=account.id, role=Role.MODERATOR, until=None) if account else None
    return queries.places(await rows.order_by("id")) if rows is not None else []


async def colleagues(*, past: bool = False) -> list[Colleague]:
    """Everybody with a role beyond member, a row for each mandate; `past`: and those that have ended."""
    rows = await MandateRow.all().order_by("role", "municipality", "labour_region", "id").select_related("account")
    found = [
        Colleague(
            row.account.email,
            row.account.nickname,
            row.role,
            queries.place_of(row.municipality, row.labour_region),
            row.since,
            row.until,
        )
        for row in rows
        if (row.until is None and row.account.role is row.role) or (past and row.until is not None)
    ]
    listed = {(each.email, each.role) for each in found if each.until is None}
    acting = await Account.exclude(role=Role.MEMBER).order_by("role", "email")
    nowhere = [
        Colleague(a.email, a.nickname, a.role, "", None, None) for a in acting if (a.email, a.role) not in listed
    ]
    return sorted([*found, *nowhere], key=lambda each: (each.until is not None, each.role))
