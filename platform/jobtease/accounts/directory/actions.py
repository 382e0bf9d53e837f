"""Writes of directories: who somebody is there, and the mandates that their groups give and take.

An account is linked by issuer and subject. A mail address that the directory says is only a hint: it links an account only where that
was appointed by hand to a place of this very directory, and to no other.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from jobtease import clock
from jobtease.accounts.directory.details import Directory
from jobtease.accounts.directory.models import DirectoryAnswer, DirectoryIdentity
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.mandates.details import Place
from jobtease.accounts.messages import DIRECTORY_LINKED
from jobtease.accounts.models import Account, MandateRow
from jobtease.accounts.queries import account_at
from jobtease.accounts.sign_in import sessions
from jobtease.data import faults, transactions
from jobtease.events import event_log
from jobtease.notices import actions as notices
from jobtease.regions import queries as regions
from jobtease.viewer import Role
from jobtease.words import mail_addresses, names

BY_GROUP = "Group of the directory"
"""Why a mandate was given or ended."""
LAPSES = timedelta(days=30)
"""A directory that said so long nothing of somebody no longer makes them a moderator: they hear of no case any more."""
LONGEST_NAME = 30
ANSWERS_KEPT = timedelta(hours=1)
"""Longer than a question to a directory is good for."""


class Refusal(StrEnum):
    """Why somebody whom the directory knows is not let in."""

    NO_GROUP = "no group"
    NO_ADDRESS = "no address"
    """The directory says no mail address, or not that it is theirs."""
    TAKEN = "taken"
    """The address is that of an account which this directory has no say over."""
    ROLE = "role"
    """They are an administrator: that is no directory's to give."""
    CLOSED = "closed"
    """The account is suspended."""


@dataclass(frozen=True)
class Shown:
    """Who a directory says that somebody is."""

    subject: str
    email: str
    """Empty where it doesn't say that it is theirs."""
    name: str
    places: tuple[Place, ...]
    """What their groups make them moderator of."""


@transactions.atomic
async def use_once(state_hash: str) -> bool:
    """Use up an answer; False when it was used before."""
    if await DirectoryAnswer.filter(state_hash=state_hash).exists():
        return False
    await DirectoryAnswer.create(state_hash=state_hash, expires_at=clock.now() + ANSWERS_KEPT)
    return True


async def used_once(state_hash: str) -> bool:
    """As `use_once`; of two at one moment one gets it."""
    try:
        return await use_once(state_hash)
    except faults.IntegrityError:
        return False


@event_log.action
async def come_in(directory: Directory, shown: Shown) -> Account | Refusal:
    """The account of who this is, with the mandates that their groups give now; made or linked at the first sign-in."""
    known = await _identity(directory, shown.subject)
    account = await Account.filter(id=known.account_id).select_for_update().first() if known else None
    if known is None and shown.places:
        found = await _first_time(directory, shown)
        if isinstance(found, Refusal):
            event_log.no_change()
            return found
        account = found
    if account is None:
        event_log.no_change()
        return Refusal.NO_GROUP
    if account.suspended_at is not None or account.role is Role.ADMINISTRATOR:
        event_log.no_change()
        return Refusal.CLOSED if account.suspended_at is not None else Refusal.ROLE
    changed = await _give_and_take(account, directory, shown.places)
    if known is None:
        await _link(account, directory, shown.subject)
    elif not changed:
        event_log.no_change()
    if not shown.places:
        await sessions.end_of_directory(account.id, directory.issuer)
        return Refusal.NO_GROUP
    return await Account.get(id=account.id)  # what they act as is another thing now


async def _identity(directory: Directory, subject: str) -> DirectoryIdentity | None:
    return await DirectoryIdentity.get_or_none(issuer=directory.issuer, subject=subject)


async def _first_time(directory: Directory, shown: Shown) -> Account | Refusal:
    """Whose account it is to be: the one with this address where that is proven, or a new one."""
    if not shown.email:
        return Refusal.NO_ADDRESS
    account = await account_at(shown.email)
    if account is not None:
        account = await Account.filter(id=account.id).select_for_update().get()
        return account if await _has_a_say(directory, account) else Refusal.TAKEN
    place = shown.places[0]
    there = (one.code for one in regions.all_places() if one.labour_region == place.labour_region)
    home = place.municipality or next(there)
    name = _nickname(shown)
    return await Account.create(
        email=shown.email,
        mailbox=mail_addresses.mailbox(shown.email),
        nickname=name,
        name_key=names.key(name),
        municipality_id=home,
    )


async def _has_a_say(directory: Directory, account: Account) -> bool:
    """Whether somebody appointed this account by hand, to places of this directory and to nothing else, and it is nobody else there."""
    if account.role is not Role.MODERATOR:
        return False
    rows = await MandateRow.filter(account_id=account.id, until=None)
    ours = set(directory.groups.values())
    by_hand = [row for row in rows if not row.directory]
    all_ours = all(Place(row.municipality, row.labour_region) in ours for row in rows)
    is_other = await DirectoryIdentity.filter(account_id=account.id, issuer=directory.issuer).exists()
    return bool(by_hand) and all_ours and not is_other


async def _link(account: Account, directory: Directory, subject: str) -> None:
    row = await DirectoryIdentity.create(
        account_id=account.id, issuer=directory.issuer, subject=subject, seen_on=clock.now().date()
    )
    await notices.tell(
        f"directory:{account.public_id}:{row.id}", account.id, DIRECTORY_LINKED, ("account", ""), official=True
    )
    event_log.record(AccountEvent.DIRECTORY_LINKED, account.public_id, actor=account.id)


async def _give_and_take(account: Account, directory: Directory, places: tuple[Place, ...]) -> bool:
    """Make the mandates of this directory those, within the open transaction; whether anything changed. Others stay as they are."""
    rows = await MandateRow.filter(account_id=account.id, directory=directory.issuer, until=None)
    there = {Place(row.municipality, row.labour_region) for row in rows}
    reason = f"{BY_GROUP}: {directory.name}"
    for place in there - set(places):
        await staff_actions.withdraw(account, place, directory.issuer, reason)
    for place in places:
        if place not in there:
            await staff_actions.appoint(
                account.email,
                "",
                place.municipality,
                Role.MODERATOR,
                labour_region=place.labour_region,
                reason=reason,
                directory=directory.issuer,
            )
    return there != set(places)


@event_log.action
async def still_in(account_id: int, directory: Directory, places: tuple[Place, ...]) -> bool:
    """The directory was asked again: mandates follow. Without any left the sessions that it began are over, and the answer is False."""
    account = await Account.filter(id=account_id).select_for_update().first()
    if account is None or account.role is Role.ADMINISTRATOR or account.suspended_at is not None:
        event_log.no_change()
        return False
    if not await _give_and_take(account, directory, places):
        event_log.no_change()
    if not places:
        await sessions.end_of_directory(account_id, directory.issuer)
    return bool(places)


@event_log.action
async def end_sessions(account_id: int, issuer: str) -> None:
    """The directory takes our question no more, or is none of ours any more: its sessions are over. Mandates stay until it says so."""
    account = await Account.get(id=account_id)
    await sessions.end_of_directory(account_id, issuer)
    event_log.record(AccountEvent.SESSION_ENDED, account.public_id)


async def withdraw_late() -> int:
    """End mandates of people of whom their directory said nothing for LAPSES; of how many. A chore."""
    since = (clock.now() - LAPSES).date()
    late = await DirectoryIdentity.filter(seen_on__lt=since).order_by("id").values_list("account_id", "issuer")
    done = 0
    for account_id, issuer in late:
        done += await _withdraw_late(account_id, issuer)
    return done


@event_log.action
async def _withdraw_late(account_id: int, issuer: str) -> bool:
    account = await Account.filter(id=account_id).select_for_update().first()
    rows = await MandateRow.filter(account_id=account_id, directory=issuer, until=None)
    if account is None or not rows:
        event_log.no_change()
        return False
    for row in rows:
        await staff_actions.withdraw(
            account, Place(row.municipality, row.labour_region), issuer, "Not seen for 30 days"
        )
    return True


@transactions.atomic
async def erase_past() -> int:
    """Delete used answers that are too old to be sent again; how many. A chore."""
    return await DirectoryAnswer.filter(expires_at__lt=clock.now()).delete()


@transactions.atomic
async def seen(account_id: int, issuer: str) -> None:
    """Note that the directory spoke of somebody today."""
    today = clock.now().date()
    await DirectoryIdentity.filter(account_id=account_id, issuer=issuer, seen_on__lt=today).update(seen_on=today)


def _nickname(shown: Shown) -> str:
    """What colleagues call somebody: the name in the directory, where it could be a name here."""
    name = shown.name[:LONGEST_NAME].strip()
    is_name = len(name) > 1 and not names.trouble(name, is_place=lambda word: regions.parse(word) is not None)
    return name if is_name else "Moderator"
