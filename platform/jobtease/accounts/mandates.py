"""Mandates: who is appointed to what, given and ended. An account acts as one thing at a time, so its open mandates have one role.

A mandate counts while it is open and the account acts in its role. So what an older version changes of the account alone, while
servers are replaced one by one, takes rights away and never gives any.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from tortoise.expressions import Q

from jobtease import clock
from jobtease.accounts.messages import MERGED_DESK
from jobtease.accounts.models import Account, MandateRow
from jobtease.audience import Look, Mandate, Role
from jobtease.data import database
from jobtease.events import event_log
from jobtease.notices import actions as notices
from jobtease.regions import queries as regions
from jobtease.viewer import jurisdiction

# -- reading ------------------------------------------------------------------------------------------------------------------------


def mandate(role: str, municipality: str, labour_region: str, since: Any) -> Mandate:
    """A row as pages and queries take it."""
    place = regions.by_code(municipality) if municipality else None
    name = place.called if place else municipality or labour_region.removeprefix("Regio ")
    codes = (municipality,) if municipality else _codes_of(labour_region)
    return Mandate(Role(role), municipality, labour_region, database.as_moment(since), name, codes)


@cache
def _codes_of(labour_region: str) -> tuple[str, ...]:
    """Those that have ended too: their codes may still stand somewhere."""
    return tuple(each.code for each in regions.whole_table() if each.labour_region == labour_region)


async def open_of(account: Account) -> tuple[Mandate, ...]:
    """What somebody is appointed to now, the first one first."""
    rows = await MandateRow.filter(account_id=account.id, role=account.role, until=None).order_by("id")
    return tuple(mandate(row.role, row.municipality, row.labour_region, row.since) for row in rows)


async def moderated(municipalities: Collection[str]) -> set[str]:
    """Which of these municipalities have a moderator whose account is open."""
    rows = await _moderating(municipalities).distinct().values_list("municipality", "labour_region")
    found = {code for one, region in rows for code in ((one,) if one else _codes_of(region))}
    return found & set(municipalities)


async def moderators_of(municipality: str) -> list[Account]:
    """The moderators of a municipality, or of its region, whose account is open."""
    ids = await _moderating([municipality]).values_list("account_id", flat=True)
    return await Account.filter(id__in=list(ids)).order_by("id") if ids else []


def _moderating(municipalities: Collection[str]) -> Any:
    known = [place for code in municipalities if (place := regions.by_code(code)) is not None]
    there = Q(municipality__in=list(municipalities)) | Q(labour_region__in=list({each.labour_region for each in known}))
    acting = MandateRow.filter(role=Role.MODERATOR, account__role=Role.MODERATOR, account__suspended_at=None)
    return acting.filter(there, until=None)


async def watched_in(session_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """For each of these sessions that lasts, and is of a moderator whose account is open: their jurisdiction."""
    rows = await database.fetch(
        "SELECT s.id, m.role, m.municipality, m.labour_region, m.since FROM session s "
        "JOIN account a ON a.id = s.account_id JOIN mandate m ON m.account_id = a.id AND m.role = a.role AND m.until IS NULL "
        f"WHERE s.id IN ({', '.join('?' * len(session_ids))}) AND s.expires_at > ? AND a.suspended_at IS NULL AND a.role = ?",
        *session_ids,
        database.stored(clock.now()),
        Role.MODERATOR.value,
    )
    found: Mapping[int, list[Mandate]] = defaultdict(list)
    for row in rows:
        found[row["id"]].append(mandate(row["role"], row["municipality"], row["labour_region"], row["since"]))
    return {session: jurisdiction(given) for session, given in found.items()}


async def history(account_id: int) -> list[dict[str, Any]]:
    """All mandates of somebody, for the copy of their things."""
    rows = MandateRow.filter(account_id=account_id).order_by("id")
    return list(await rows.values("role", "municipality", "labour_region", "since", "until"))


# -- writing, within the open transaction -------------------------------------------------------------------------------------------


async def give(account: Account, role: Role, municipality: str = "", labour_region: str = "") -> bool:
    """Appoint somebody, beside what they are appointed to in the same role; False when they were already.

    Who was something else is that no more: mandates of another role end.
    """
    if account.role is not role:
        await end(account)
        await Account.filter(id=account.id).update(role=role)
        account.role = role
    fresh = MandateRow(account_id=account.id, role=role, municipality=municipality, labour_region=labour_region)
    there = MandateRow.filter(account_id=account.id, role=role, municipality=municipality, labour_region=labour_region)
    if await there.filter(until=None).exists():
        return False
    await fresh.save(force_create=True)
    return True


async def end(account: Account, municipality: str = "", labour_region: str = "") -> list[MandateRow]:
    """End what somebody is appointed to, or only what they are appointed to there; those that ended. Without any left: a member again.

    What open cases opened to them is closed: it is not for who answers for another municipality, or for none.
    """
    mine = MandateRow.filter(account_id=account.id, until=None)
    if municipality or labour_region:
        mine = mine.filter(municipality=municipality, labour_region=labour_region)
    rows = await mine.order_by("id")
    for row in rows:
        row.until = _now_or_later(row)
        await MandateRow.filter(id=row.id, until=None).update(until=row.until)
    if rows or not (municipality or labour_region):
        await Look.filter(account_id=account.id, ended_at=None).update(ended_at=clock.now())
    if not await MandateRow.filter(account_id=account.id, until=None, role=account.role).exists():
        await Account.filter(id=account.id).update(role=Role.MEMBER)
        account.role = Role.MEMBER
    return rows


@event_log.action
async def merge(mandate_id: int, old: str, new: str, called: tuple[str, str]) -> bool:
    """The municipality of a mandate, open or ended, became part of another one: it is for that one now. `called`: their names.

    One that the same person has for the other already ends. False when it isn't for the old one (any more).
    """
    row = await MandateRow.filter(id=mandate_id, municipality=old).select_related("account").first()
    if row is None:
        event_log.no_change()
        return False
    until = row.until
    if (
        until is None
        and await MandateRow.filter(account_id=row.account_id, role=row.role, municipality=new, until=None).exists()
    ):
        until = _now_or_later(row)
    if not await MandateRow.filter(id=mandate_id, municipality=old, until=row.until).update(
        municipality=new, until=until
    ):
        event_log.no_change()
        return False
    account: Account = row.account
    if row.until is None and account.role is row.role:
        key, (was, now_is) = f"merged:{old}:{account.id}", called  # the same as who lives there is told by: one notice
        await notices.tell(key, account.id, MERGED_DESK, ("account", ""), old=was, new=now_is)
    event_log.record("accounts:mandate:merged", account.public_id, municipality=new, facts={"was": old})
    return True


def _now_or_later(row: MandateRow) -> datetime:
    """A moment to end it at: a clock that was set back must not keep anybody in office."""
    return max(clock.now(), row.since + timedelta(microseconds=1))


def named(municipality: str) -> Any:
    """A query for the mandates for a municipality, past ones too."""
    return MandateRow.filter(municipality=municipality)


def places(rows: Iterable[MandateRow]) -> list[str]:
    """The places of these in the words of the command line."""
    return [place_of(row.municipality, row.labour_region) for row in rows]


def place_of(municipality: str, labour_region: str) -> str:
    """A place in the words of the command line: as the list of municipalities has it, or "region Rijnmond"."""
    known = regions.by_code(municipality) if municipality else None
    return (
        known.name
        if known
        else municipality or (f"region {labour_region.removeprefix('Regio ')}" if labour_region else "")
    )
