"""Staff accounts: moderators and administrators are appointed, listed and dismissed, and start again who lost their passkeys.

What an administrator may not do on the site, though the command line may, is in site_actions.py.
"""

from dataclasses import dataclass
from datetime import datetime

from jobtease import clock
from jobtease.accounts.events import AccountEvent, Entrusted, OfMandate
from jobtease.accounts.mail_address import actions as address_actions
from jobtease.accounts.mandates import actions, queries
from jobtease.accounts.mandates.details import Place
from jobtease.accounts.messages import (
    APPOINTED_ADMINISTRATOR,
    APPOINTED_AS_WELL,
    APPOINTED_BY_DIRECTORY,
    APPOINTED_MODERATOR,
    DISMISSED_ADMINISTRATOR,
    DISMISSED_MODERATOR,
    ENTRUSTED,
    NOT_ENTRUSTED,
    STAFF_CHANGED,
)
from jobtease.accounts.models import Account, MandateRow
from jobtease.accounts.passkeys import actions as passkey_actions
from jobtease.accounts.passkeys import queries as passkeys
from jobtease.accounts.passkeys.models import Passkey
from jobtease.accounts.queries import account_at
from jobtease.audience import Role
from jobtease.errors import Conflict
from jobtease.events import event_log
from jobtease.notices import actions as notices
from jobtease.words import mail_addresses, names
from jobtease.words.translations import speaking

SUBJECT = ("account", "")
"""What a notice about one's own mandate leads to."""
DESK = ("mandates", "")
LEFT = "Left"
"""Why a mandate ended."""


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
    passkeys: int = 0
    child_abuse: bool = False
    """With the role for suspicions of child abuse."""


@event_log.action
async def appoint(
    email: str,
    nickname: str,
    municipality: str,
    role: Role,
    *,
    labour_region: str = "",
    home: str = "",
    reason: str = "",
    by: int | None = None,
    directory: str = "",
    child_abuse: bool = False,
) -> Account:
    """Make an account with this mandate, or give the mandate to the account with this address, beside those that it has.

    A moderator's is for `municipality` (a code) or for `labour_region` (a name; then `municipality` is empty), an administrator's for
    the installation. Who is new lives in `home`, or else in `municipality`; raises Conflict when that isn't said. Where somebody lives
    who has an account already is theirs to say. `by`: the administrator who does it; None: the command line, or the `directory` with this
    issuer. They are told by mail, and so are the other administrators.
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
        if nickname:
            await Account.filter(id=account.id).update(nickname=nickname, name_key=names.key(nickname))
    place = (municipality, labour_region) if role is Role.MODERATOR else ("", "")
    was = account.role
    ended = await actions.end(account, reason=reason, by=by) if was not in (role, Role.MEMBER) else []
    child_abuse = child_abuse and role is Role.MODERATOR
    is_new = await actions.give(
        account, role, *place, reason=reason, by=by, directory=directory, child_abuse=child_abuse
    )
    await _record_ended(account, ended, by)
    if was is Role.MEMBER:
        await _start_clean(account, by)
    facts = OfMandate(role=role, region=place[1])
    event_log.record(
        AccountEvent.ACCOUNT_APPOINTED, account.public_id, actor=by, municipality=place[0] or None, facts=facts
    )
    if is_new:
        key = await _tell_appointed(account, role, place, as_well=was is role, directory=directory)
        if child_abuse:
            await _record_entrusted(account, place, key, child_abuse=True, by=by)
        await _tell_administrators(account, by, key)
    elif child_abuse:
        there = MandateRow.filter(account_id=account.id, role=role, municipality=place[0], labour_region=place[1])
        if row := await there.filter(directory=directory, until=None, child_abuse=False).first():
            await entrust(row.id, True, reason=reason, by=by)
    return account


@event_log.action
async def dismiss(
    email: str, municipality: str = "", labour_region: str = "", *, reason: str = "", by: int | None = None
) -> list[str] | None:
    """End what somebody is appointed to, or only what they are appointed to there, at once: the places that it was for.

    Without any mandate left they are a member again. None when there is no such mandate, and nobody who acts as if. `by` as in `appoint`.
    """
    found = await account_at(email)
    account = await Account.filter(id=found.id).select_for_update().get() if found else None
    if account is None or account.role is Role.MEMBER:
        event_log.no_change()
        return None
    ended = await actions.end(account, municipality, labour_region, reason=reason, by=by)
    if not ended and account.role is not Role.MEMBER:
        event_log.no_change()
        return None
    await _record_ended(account, ended, by)
    if ended:
        await _tell_administrators(account, by, await _key(account, ended[-1], "ended"))
    else:
        event_log.record(AccountEvent.ACCOUNT_DISMISSED, account.public_id, actor=by)
    return queries.places(ended)


async def withdraw(account: Account, place: Place, directory: str, reason: str) -> None:
    """Within the open transaction: a directory gives this mandate no more. The person and administrators are told."""
    ended = await actions.end(account, place.municipality, place.labour_region, reason=reason, directory=directory)
    await _record_ended(account, ended, None)
    for row in ended:
        await _tell_administrators(account, None, await _key(account, row, "ended"))


async def leave(account: Account) -> None:
    """Within the open transaction: somebody erases their account. What they are appointed to ends first, and administrators hear of it."""
    ended = await actions.end(account, reason=LEFT, by=account.id) if account.role is not Role.MEMBER else []
    await _record_ended(account, ended, account.id)
    if ended:
        await _tell_administrators(account, account.id, await _key(account, ended[-1], "ended"))


@event_log.action
async def entrust(mandate_id: int, child_abuse: bool, *, reason: str = "", by: int | None = None) -> bool:
    """Give a moderator the role for suspicions of child abuse, or take it away; False when it is so already. `by` as in `appoint`."""
    row = await MandateRow.get_or_none(id=mandate_id, role=Role.MODERATOR, until=None)
    account = await Account.filter(id=row.account_id).select_for_update().get() if row else None
    fresh = await actions.entrust(row, child_abuse, reason=reason, by=by) if row and account else None
    if account is None or fresh is None:
        event_log.no_change()
        return False
    key = await _key(account, fresh, "entrusted" if child_abuse else "relieved")
    await _record_entrusted(account, (fresh.municipality, fresh.labour_region), key, child_abuse=child_abuse, by=by)
    await _tell_administrators(account, by, key)
    return True


async def _record_entrusted(
    account: Account, place: tuple[str, str], key: str, *, child_abuse: bool, by: int | None
) -> None:
    event_log.record(
        AccountEvent.ACCOUNT_ENTRUSTED,
        account.public_id,
        actor=by,
        municipality=place[0] or None,
        facts=Entrusted(role=Role.MODERATOR, region=place[1], child_abuse=child_abuse),
    )
    message = ENTRUSTED if child_abuse else NOT_ENTRUSTED
    called = _called(account, *place)
    await notices.tell(f"{key}:child-abuse", account.id, message, SUBJECT, official=True, place=called)


@event_log.action
async def start_again(email: str, by: int | None = None) -> bool:
    """Somebody of the staff lost their passkeys: all are removed, their sign-ins end, and a mailed code lets them make a new one.

    False when nobody of the staff has this address. `by` as in `appoint`.
    """
    found = await account_at(email)
    account = await Account.filter(id=found.id).select_for_update().get() if found else None
    if account is None or account.role is Role.MEMBER:
        event_log.no_change()
        return False
    await _tell_administrators(account, by, await passkey_actions.reset(account, by))
    return True


async def _start_clean(account: Account, by: int | None) -> None:
    """What was prepared while the account was a member's doesn't come along: who had its mailbox then must not act as staff."""
    await address_actions.remove_of(account.id)
    if await Passkey.filter(account_id=account.id).exists():
        await passkey_actions.reset(account, by)


async def _tell_appointed(
    account: Account, role: Role, place: tuple[str, str], *, as_well: bool, directory: str
) -> str:
    """The key of their notice."""
    row = await MandateRow.filter(account_id=account.id, role=role, until=None).order_by("-id").first()
    assert row is not None
    key = await _key(account, row, "given")
    if role is Role.ADMINISTRATOR:
        await notices.tell(key, account.id, APPOINTED_ADMINISTRATOR, SUBJECT, official=True)
        return key
    message = APPOINTED_BY_DIRECTORY if directory else APPOINTED_AS_WELL if as_well else APPOINTED_MODERATOR
    await notices.tell(key, account.id, message, SUBJECT, official=True, place=_called(account, *place))
    return key


async def _key(account: Account, row: MandateRow, what: str) -> str:
    """What notices about a mandate are known by: the how manieth it is of its account."""
    number = await MandateRow.filter(account_id=account.id, id__lte=row.id).count()
    return f"mandate:{account.public_id}:m{number}:{what}"


def _called(account: Account, municipality: str, labour_region: str) -> str:
    """A place in the language of somebody."""
    with speaking(account.language):
        return queries.mandate(Role.MODERATOR, municipality, labour_region, clock.now()).called


async def _tell_administrators(about: Account, by: int | None, key: str) -> None:
    """The other ones, under this key: nobody changes alone, and unseen, who may do what."""
    found = await Account.filter(role=Role.ADMINISTRATOR, suspended_at=None).exclude(id__in=[about.id, by or 0])
    for one in found:
        await notices.tell(f"staff:{key}:{one.public_id}", one.id, STAFF_CHANGED, DESK, official=True)


async def _record_ended(account: Account, ended: list[MandateRow], by: int | None) -> None:
    """One for each mandate; and the person is told of each."""
    for row in ended:
        facts = OfMandate(role=row.role, region=row.labour_region)
        event_log.record(
            AccountEvent.ACCOUNT_DISMISSED,
            account.public_id,
            actor=by,
            municipality=row.municipality or None,
            facts=facts,
        )
        key = await _key(account, row, "ended")
        if row.role is Role.ADMINISTRATOR:
            await notices.tell(key, account.id, DISMISSED_ADMINISTRATOR, SUBJECT, official=True)
        else:
            place = _called(account, row.municipality, row.labour_region)
            await notices.tell(key, account.id, DISMISSED_MODERATOR, SUBJECT, official=True, place=place)


async def places(email: str) -> list[str]:
    """Where the account with this address is moderator."""
    account = await account_at(email)
    rows = MandateRow.filter(account_id=account.id, role=Role.MODERATOR, until=None) if account else None
    return queries.places(await rows.order_by("id")) if rows is not None else []


async def colleagues(*, past: bool = False) -> list[Colleague]:
    """Everybody with a role beyond member, a row for each mandate; `past`: and those that have ended."""
    rows = await MandateRow.all().order_by("role", "municipality", "labour_region", "id").select_related("account")
    keys = await passkeys.counted({row.account_id for row in rows})
    found = [
        Colleague(
            row.account.email,
            row.account.nickname,
            row.role,
            queries.place_of(row.municipality, row.labour_region),
            row.since,
            row.until,
            keys.get(row.account_id, 0),
            row.child_abuse,
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
