"""Jurisdiction: which moderators decide about a municipality.

Its own; where there are none, those of the nearest municipality in the same labour market region that has some. Nothing of it is
stored: a moderator who is appointed takes over at once, and a neighbour loses sight at once. Where a whole region has nobody, the
administrators are mailed (alarms of late.py), and appoint somebody.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

from tortoise.expressions import Q

from jobtease.accounts.models import Account
from jobtease.audience import Role, Viewer
from jobtease.regions import queries as regions


async def desk_of(municipality: str) -> str:
    """Code of the municipality whose moderators decide about this one; empty when nobody in the region does."""
    region = _region(municipality)
    return _nearest(municipality, await _manned(region))


async def covered_by(municipality: str) -> tuple[str, ...]:
    """Codes of the municipalities whose cases the moderators of this one decide about, its own first."""
    region = _region(municipality)
    manned = await _manned(region) | {municipality}
    return (municipality, *(code for code in region if code not in manned and _nearest(code, manned) == municipality))


async def within(viewer: Viewer, prefix: str = "") -> Q:
    """The wall between municipalities, as a filter for cases (or with "case__" for what hangs from one): those of this moderator's
    desk, by where the author belongs or by whom it reached. For anybody else: none.

    Not those about themselves, of before they were appointed: who complained and why is not for who is complained of.
    """
    if not viewer.is_moderator:
        nobody: dict[str, Any] = {f"{prefix}id": -1}
        return Q(**nobody)
    covered = await covered_by(viewer.municipality)
    by_author: dict[str, Any] = {f"{prefix}municipality__in": covered}
    by_reach: dict[str, Any] = {f"{prefix}reaches__in": covered}
    nobodys: dict[str, Any] = {f"{prefix}author_id__isnull": True}
    own: dict[str, Any] = {f"{prefix}author_id": viewer.id}
    return (Q(**by_author) | Q(**by_reach)) & (Q(**nobodys) | ~Q(**own))


async def desks_of(municipality: str, reaches: str = "") -> tuple[str, ...]:
    """Every desk that decides about a case; the municipality itself when nobody does."""
    found = [await desk_of(code) for code in (municipality, reaches) if code]
    return tuple(dict.fromkeys(code for code in found if code)) or (municipality,)


async def moderators_of(municipality: str) -> list[Account]:
    """Those who can decide here: moderators of this municipality whose account is open."""
    return await Account.filter(municipality_id=municipality, role=Role.MODERATOR, suspended_at=None).order_by("id")


@cache
def _region(municipality: str) -> tuple[str, ...]:
    place = regions.by_code(municipality)
    if place is None:
        return (municipality,)
    return tuple(each.code for each in regions.whole_table() if each.labour_region == place.labour_region)


async def _manned(codes: Iterable[str]) -> set[str]:
    found = Account.filter(municipality_id__in=list(codes), role=Role.MODERATOR, suspended_at=None)
    return {str(code) for code in await found.distinct().values_list("municipality_id", flat=True)}


def _nearest(municipality: str, manned: Iterable[str]) -> str:
    here = regions.by_code(municipality)
    there = [place for code in manned if (place := regions.by_code(code)) is not None]
    if municipality in manned or here is None:
        return municipality if municipality in manned else ""
    if not there:
        return ""
    return min(there, key=lambda each: (regions.distance_km(here, each), each.code)).code
