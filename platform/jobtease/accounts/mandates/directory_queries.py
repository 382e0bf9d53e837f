"""Reads of the staff directory: who is appointed to what, and was, for administrators."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from jobtease.accounts.mandates import queries
from jobtease.accounts.models import Account, MandateRow
from jobtease.accounts.passkeys import queries as passkeys
from jobtease.audience import Role, Viewer

MOST = 100
"""Mandates on one page of those that ended."""


@dataclass(frozen=True)
class Line:
    """One mandate, as administrators read it."""

    id: int
    nickname: str
    role: Role
    place: str
    """In words; empty for an administrator."""
    since: datetime
    reason: str
    is_mine: bool
    child_abuse: bool
    """With the role for suspicions of child abuse."""
    given_by: str
    """Nickname; empty: on the command line, or by somebody who left."""
    until: datetime | None = None
    end_reason: str = ""
    ended_by: str = ""


@dataclass(frozen=True)
class Colleague:
    """Somebody of the staff."""

    public_id: str
    nickname: str
    email: str
    role: Role
    is_me: bool
    is_suspended: bool
    passkeys: int
    mandates: Sequence[Line]


async def staff(viewer: Viewer) -> list[Colleague]:
    """Everybody with a mandate that lasts: administrators first, then by name. Nobody for who is no administrator."""
    if not viewer.is_administrator:
        return []
    rows = [row for row in await MandateRow.filter(until=None).order_by("id").select_related("account")]
    names = await _names(rows)
    keys = await passkeys.counted({row.account_id for row in rows})
    found: dict[int, list[MandateRow]] = {}
    for row in rows:
        if row.account.role is row.role:
            found.setdefault(row.account_id, []).append(row)
    colleagues = [_colleague(given, names, keys.get(given[0].account_id, 0), viewer) for given in found.values()]
    return sorted(colleagues, key=lambda one: (one.role is not Role.ADMINISTRATOR, one.nickname.casefold()))


def _colleague(given: Sequence[MandateRow], names: dict[int, str], keys: int, viewer: Viewer) -> Colleague:
    account: Account = given[0].account
    return Colleague(
        account.public_id,
        account.nickname,
        account.email,
        account.role,
        account.id == viewer.id,
        account.suspended_at is not None,
        keys,
        [_line(row, names, viewer) for row in given],
    )


async def ended(viewer: Viewer, before: int = 0) -> tuple[list[Line], bool]:
    """Mandates that ended, the newest first, behind the one with the id `before`; whether there are more."""
    if not viewer.is_administrator:
        return [], False
    past = MandateRow.exclude(until=None).order_by("-id").select_related("account")
    rows = await (past.filter(id__lt=before) if before else past).limit(MOST + 1)
    names = await _names(rows)
    return [_line(row, names, viewer) for row in rows[:MOST]], len(rows) > MOST


async def line(viewer: Viewer, mandate_id: int) -> Line | None:
    """One that lasts."""
    row = await MandateRow.get_or_none(id=mandate_id, until=None).select_related("account")
    return _line(row, await _names([row]), viewer) if row and viewer.is_administrator else None


async def colleague(viewer: Viewer, public_id: str) -> Colleague | None:
    """Somebody else of the staff."""
    return next((one for one in await staff(viewer) if one.public_id == public_id and not one.is_me), None)


async def _names(rows: Sequence[MandateRow]) -> dict[int, str]:
    ids = {each for row in rows for each in (row.given_by, row.ended_by) if each}
    return dict(await Account.filter(id__in=list(ids)).values_list("id", "nickname")) if ids else {}


def _line(row: MandateRow, names: dict[int, str], viewer: Viewer) -> Line:
    place = queries.mandate(row.role, row.municipality, row.labour_region, row.since)
    return Line(
        row.id,
        row.account.nickname,
        row.role,
        place.called,
        row.since,
        row.reason,
        row.account_id == viewer.id,
        row.child_abuse,
        names.get(row.given_by or 0, ""),
        row.until,
        row.end_reason,
        names.get(row.ended_by or 0, ""),
    )
