"""Mandates: who is appointed to what, given and ended. An account acts as one thing at a time, so its open mandates have one role.

A mandate counts while it is open and the account acts in its role. So what an older version changes of the account alone, while
servers are replaced one by one, takes rights away and never gives any.
"""

from datetime import datetime, timedelta
from typing import Any

from jobtease import clock
from jobtease.accounts.events import AccountEvent, Merged
from jobtease.accounts.messages import MERGED_DESK
from jobtease.accounts.models import Account, MandateRow
from jobtease.audience import Role
from jobtease.data import tables
from jobtease.events import event_log
from jobtease.looks import Look
from jobtease.notices import actions as notices


async def give(
    account: Account,
    role: Role,
    municipality: str = "",
    labour_region: str = "",
    *,
    reason: str = "",
    by: int | None = None,
    directory: str = "",
    child_abuse: bool = False,
) -> bool:
    """Appoint somebody, beside what they are appointed to in the same role; False when they were already.

    Who was something else is that no more: mandates of another role end. `by`: the administrator; None: the command line, or the
    `directory` with this issuer. What open cases opened to them is closed: their desk is another one now.
    `child_abuse`: with the role for suspicions of child abuse. Who is appointed there already gets it by `entrust`.
    """
    if account.role is not role:
        await end(account)
        await Account.filter(id=account.id).update(role=role)
        account.role = role
    fresh = MandateRow(
        account_id=account.id,
        role=role,
        municipality=municipality,
        labour_region=labour_region,
        reason=reason,
        given_by=by,
        directory=directory,
        child_abuse=child_abuse,
    )
    place = {"municipality": municipality, "labour_region": labour_region, "directory": directory}
    if await MandateRow.filter(account_id=account.id, role=role, until=None, **place).exists():
        return False
    await fresh.save(force_create=True)
    await _close_looks(account)
    note(fresh, by)
    return True


def note(row: MandateRow, by: int | None) -> None:
    """In the audit trail, with what the row says at the end of this transaction. One of an older version has no name to go by."""
    if row.public_id:
        event_log.record(AccountEvent.MANDATE_NOTED, row.public_id, actor=by)


async def _close_looks(account: Account) -> None:
    await Look.filter(account_id=account.id, ended_at=None).update(ended_at=clock.now())


async def end(
    account: Account,
    municipality: str = "",
    labour_region: str = "",
    *,
    reason: str = "",
    by: int | None = None,
    directory: str | None = None,
) -> list[MandateRow]:
    """End what somebody is appointed to, or only what they are appointed to there; those that ended. Without any left: a member again.

    `directory`: only what this issuer gave; None: whoever did. What open cases opened to them is closed: it is not for who answers for
    another municipality, or for none.
    """
    mine = MandateRow.filter(account_id=account.id, until=None)
    if municipality or labour_region:
        mine = mine.filter(municipality=municipality, labour_region=labour_region)
    if directory is not None:
        mine = mine.filter(directory=directory)
    rows = await mine.order_by("id")
    for row in rows:
        row.until = _now_or_later(row)
        await MandateRow.filter(id=row.id, until=None).update(until=row.until, end_reason=reason, ended_by=by)
        note(row, by)
    if rows or not (municipality or labour_region):
        await _close_looks(account)
    if not await MandateRow.filter(account_id=account.id, until=None, role=account.role).exists():
        await Account.filter(id=account.id).update(role=Role.MEMBER)
        account.role = Role.MEMBER
    return rows


async def entrust(row: MandateRow, child_abuse: bool, *, reason: str, by: int | None) -> MandateRow | None:
    """Give a moderator the role for suspicions of child abuse, or take it away: the mandate ends, and the same begins anew with it or
    without. Looks end, since what they opened may be one. None when somebody changed it a moment ago. Within the open transaction.
    """
    changes = MandateRow.filter(id=row.id, role=Role.MODERATOR, until=None, child_abuse=not child_abuse)
    until = _now_or_later(row)
    if not await changes.update(until=until, end_reason=reason, ended_by=by):
        return None
    note(row, by)
    await Look.filter(account_id=row.account_id, ended_at=None).update(ended_at=clock.now())
    fresh = await MandateRow.create(
        account_id=row.account_id,
        role=row.role,
        municipality=row.municipality,
        labour_region=row.labour_region,
        directory=row.directory,
        since=until,
        reason=reason,
        given_by=by,
        child_abuse=child_abuse,
    )
    note(fresh, by)
    return fresh


@event_log.action
async def merge(mandate_id: int, old: str, new: str, called: tuple[str, str]) -> bool:
    """The municipality of a mandate, open or ended, became part of another one: it is for that one now. `called`: their names.

    One that the same person has for the other already, by the same hand, ends. False when it isn't for the old one (any more).
    """
    row = await MandateRow.filter(id=mandate_id, municipality=old).select_related("account").first()
    if row is None:
        event_log.no_change()
        return False
    until = row.until
    same = MandateRow.filter(
        account_id=row.account_id, role=row.role, municipality=new, directory=row.directory, until=None
    )
    if until is None and (other := await same.first()) is not None:
        until = _now_or_later(row)
        if row.child_abuse:  # what waits there must not be out of everybody's sight
            await MandateRow.filter(id=other.id).update(child_abuse=True)
            note(other, None)
    if not await MandateRow.filter(id=mandate_id, municipality=old, until=row.until).update(
        municipality=new, until=until
    ):
        event_log.no_change()
        return False
    account: Account = row.account
    note(row, None)
    if row.until is None and account.role is row.role:
        key, (was, now_is) = f"merged:{old}:{account.id}", called  # the same as who lives there is told by: one notice
        await notices.tell(key, account.id, MERGED_DESK, ("account", ""), old=was, new=now_is)
    event_log.record(AccountEvent.MANDATE_MERGED, account.public_id, municipality=new, facts=Merged(was=old))
    return True


async def name_unnamed() -> int:
    """Name mandates of an older version, which were given without a public id, so that the audit trail vouches for them; how many."""
    rows = await MandateRow.filter(public_id="").order_by("id")
    for row in rows:
        await _name(row)
    return len(rows)


@event_log.action
async def _name(row: MandateRow) -> None:
    row.public_id = tables.public_id()
    if await MandateRow.filter(id=row.id, public_id="").update(public_id=row.public_id):
        note(row, None)
    else:
        event_log.no_change()


def _now_or_later(row: MandateRow) -> datetime:
    """A moment to end it at: a clock that was set back must not keep anybody in office."""
    return max(clock.now(), row.since + timedelta(microseconds=1))


def named(municipality: str) -> Any:
    """A query for the mandates for a municipality, past ones too."""
    return MandateRow.filter(municipality=municipality)
