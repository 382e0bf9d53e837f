"""Mandates on the site: what one administrator may do there. Never anything about themselves alone, but for going.

Raises Invalid with words for the form. What is the same as on the command line is in staff_actions.py.
"""

from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.mandates.details import Appointment
from jobtease.accounts.models import Account, MandateRow
from jobtease.accounts.queries import account_at
from jobtease.audience import Role, Viewer
from jobtease.errors import Invalid, NotFound
from jobtease.events import event_log
from jobtease.words import mail_addresses
from jobtease.words.translations import _


@event_log.action
async def appoint(viewer: Viewer, given: Appointment) -> Account:
    """Appoint somebody else, who is a member or nobody yet, or is this already elsewhere."""
    await _refuse_former(viewer)
    account = await account_at(given.email)
    if (account is None or account.id != viewer.id) and await _is_own_mailbox(viewer, given.email):
        raise Invalid(email=_("This is another address of your own mailbox. Another administrator can appoint you."))
    if account is None:
        _check_newcomer(given)
    elif account.id == viewer.id:
        raise Invalid(email=_("This is you. Another administrator can appoint you."))
    elif account.suspended_at is not None:
        raise Invalid(email=_("This account is suspended. Nobody can be appointed whose account is closed."))
    elif account.role not in (Role.MEMBER, given.role):
        raise Invalid(role=_("They are something else now. Take that away first: nobody is both."))
    elif await _has(account, given):
        raise Invalid(email=_("They are this already."))
    return await staff_actions.appoint(
        given.email,
        given.nickname if account is None else "",
        given.place.municipality,
        given.role,
        labour_region=given.place.labour_region,
        home=given.home,
        reason=given.reason,
        by=viewer.id,
        child_abuse=given.child_abuse,
    )


async def _is_own_mailbox(viewer: Viewer, address: str) -> bool:
    """Whether mail to this address reaches the viewer, as far as the address tells: a second account of one's own is oneself."""
    own = await Account.get(id=viewer.id)
    return mail_addresses.mailbox(own.email) == mail_addresses.mailbox(address)


def _check_newcomer(given: Appointment) -> None:
    missing = {}
    if not given.nickname:
        missing["nickname"] = _("Nobody has this address yet. What do colleagues call them?")
    if not (given.home or given.place.municipality):
        missing["home"] = _("Nobody has this address yet. Where do they live?")
    if missing:
        raise Invalid(**missing)


async def _has(account: Account, given: Appointment) -> bool:
    place = {"municipality": given.place.municipality, "labour_region": given.place.labour_region, "directory": ""}
    return await MandateRow.filter(account_id=account.id, role=given.role, until=None, **place).exists()


@event_log.action
async def end(viewer: Viewer, mandate_id: int, reason: str) -> None:
    """End a mandate. Of an administrator only while another one is left. Raises NotFound for one that isn't open."""
    await _refuse_former(viewer)
    row = await MandateRow.get_or_none(id=mandate_id, until=None).select_related("account")
    if row is None:
        raise NotFound
    if row.directory:
        raise Invalid(_("This comes from the directory of the municipality. It ends when they leave the group there."))
    if row.role is Role.ADMINISTRATOR and not await _others(row.account_id):
        raise Invalid(_("This is the last administrator. Appoint another one first."))
    await staff_actions.dismiss(row.account.email, row.municipality, row.labour_region, reason=reason, by=viewer.id)


@event_log.action
async def entrust(viewer: Viewer, mandate_id: int, child_abuse: bool, reason: str) -> None:
    """Give a moderator the role for suspicions of child abuse, or take it away. Raises NotFound where there is nothing to change."""
    await _refuse_former(viewer)
    if not await staff_actions.entrust(mandate_id, child_abuse, reason=reason, by=viewer.id):
        raise NotFound


@event_log.action
async def start_again(viewer: Viewer, public_id: str) -> None:
    """Let a colleague start again who lost their passkeys. Raises NotFound for who is no colleague, and for oneself."""
    await _refuse_former(viewer)
    account = await Account.exclude(role=Role.MEMBER).get_or_none(public_id=public_id)
    if account is None or account.id == viewer.id:
        raise NotFound
    await staff_actions.start_again(account.email, viewer.id)


async def is_last(viewer: Viewer) -> bool:
    """Whether nobody else could look after the site."""
    return viewer.is_administrator and not await _others(viewer.id)


async def _refuse_former(viewer: Viewer) -> None:
    """Of two administrators who dismiss each other at one moment the second finds that they are none any more. Raises NotFound."""
    rows = await MandateRow.filter(role=Role.ADMINISTRATOR, until=None).select_for_update().order_by("id")
    if viewer.id not in [row.account_id for row in rows]:
        raise NotFound


async def _others(account_id: int) -> bool:
    others = MandateRow.filter(role=Role.ADMINISTRATOR, until=None).exclude(account_id=account_id)
    return await others.filter(account__role=Role.ADMINISTRATOR, account__suspended_at=None).exists()
