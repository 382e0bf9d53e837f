"""Reads of mandates (authorisation, roles): who is appointed to what."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import timedelta
from functools import cache
from typing import Any

from tortoise.expressions import Q

from jobtease import clock
from jobtease.accounts.models import Account, MandateRow
from jobtease.audience import Mandate, Role
from jobtease.data import raw_sql
from jobtease.regions import queries as regions
from jobtease.viewer import jurisdiction

WATCHED = timedelta(minutes=1)
"""So long after their directory was asked whether somebody is still in a group they go on watching; then their browser asks anew."""
_ACTING = Q(role=Role.MODERATOR, account__role=Role.MODERATOR, account__suspended_at=None, until=None)


def mandate(role: str, municipality: str, labour_region: str, since: Any, *, child_abuse: bool = False) -> Mandate:
    """A row as pages and queries take it."""
    place = regions.by_code(municipality) if municipality else None
    name = place.called if place else municipality or labour_region.removeprefix("Regio ")
    codes = (municipality,) if municipality else _codes_of(labour_region)
    return Mandate(Role(role), municipality, labour_region, raw_sql.as_moment(since), name, codes, child_abuse)


@cache
def _codes_of(labour_region: str) -> tuple[str, ...]:
    """Those that have ended too: their codes may still stand somewhere."""
    return tuple(each.code for each in regions.whole_table() if each.labour_region == labour_region)


async def open_of(account: Account) -> tuple[Mandate, ...]:
    """What somebody is appointed to now, the first one first."""
    rows = await MandateRow.filter(account_id=account.id, role=account.role, until=None).order_by("id")
    return tuple(
        mandate(row.role, row.municipality, row.labour_region, row.since, child_abuse=row.child_abuse) for row in rows
    )


async def moderated(municipalities: Collection[str]) -> set[str]:
    """Which of these municipalities have a moderator whose account is open."""
    rows = await _moderating(municipalities).distinct().values_list("municipality", "labour_region")
    found = {code for one, region in rows for code in ((one,) if one else _codes_of(region))}
    return found & set(municipalities)


async def entrusted() -> tuple[tuple[tuple[str, ...], int], ...]:
    """Who has the role for suspicions of child abuse and an open account: for each mandate the codes it is for, and the account."""
    rows = MandateRow.filter(_ACTING, child_abuse=True).order_by("account_id", "id")
    found = await rows.values_list("municipality", "labour_region", "account_id")
    return tuple(((one,) if one else _codes_of(region), int(account)) for one, region, account in found)


async def moderators_of(municipality: str) -> list[Account]:
    """The moderators of a municipality, or of its region, whose account is open."""
    ids = await _moderating([municipality]).values_list("account_id", flat=True)
    return await Account.filter(id__in=list(ids)).order_by("id") if ids else []


def _moderating(municipalities: Collection[str]) -> Any:
    known = [place for code in municipalities if (place := regions.by_code(code)) is not None]
    there = Q(municipality__in=list(municipalities)) | Q(labour_region__in=list({each.labour_region for each in known}))
    return MandateRow.filter(_ACTING, there)


async def watched_in(session_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """For each of these sessions that lasts, and is of a moderator whose account is open: their jurisdiction."""
    rows = await raw_sql.fetch(
        "SELECT s.id, m.role, m.municipality, m.labour_region, m.since FROM session s "
        "JOIN account a ON a.id = s.account_id "
        "JOIN mandate m ON m.account_id = a.id AND m.role = a.role AND m.until IS NULL AND m.directory = s.directory "
        f"WHERE s.id IN ({', '.join('?' * len(session_ids))}) AND s.expires_at > ? AND a.suspended_at IS NULL AND a.role = ? "
        "AND (s.directory = '' OR s.checked_at > ?)",
        *session_ids,
        raw_sql.stored(clock.now()),
        Role.MODERATOR.value,
        raw_sql.stored(clock.now() - WATCHED),
    )
    found: Mapping[int, list[Mandate]] = defaultdict(list)
    for row in rows:
        found[row["id"]].append(mandate(row["role"], row["municipality"], row["labour_region"], row["since"]))
    return {session: jurisdiction(given) for session, given in found.items()}


async def history(account_id: int) -> list[dict[str, Any]]:
    """All mandates of somebody, for the copy of their things."""
    rows = MandateRow.filter(account_id=account_id).order_by("id")
    return list(
        await rows.values(
            "role", "municipality", "labour_region", "since", "until", "reason", "end_reason", "child_abuse"
        )
    )


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
