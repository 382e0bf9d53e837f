"""Jurisdiction: which moderators decide about a municipality. What somebody is moderator of stands in their mandates.

Those for it or for its region; where there are none, those of the nearest municipality in the same labour market region that has
some. Nothing of it is stored: a moderator who is appointed takes over at once, and a neighbour loses sight at once. Where a whole
region has nobody, the administrators are mailed (alarms of deadline_mails.py), and appoint somebody.
"""

from collections.abc import Collection, Iterable
from functools import cache

from tortoise.expressions import Q

from jobtease import audience
from jobtease.accounts.mandates import queries
from jobtease.audience import Viewer
from jobtease.data.conditions import where
from jobtease.moderation.desk import suspicion_jurisdiction
from jobtease.moderation.models import Case
from jobtease.regions import queries as regions


async def desk_of(municipality: str) -> str:
    """Code of the municipality whose moderators decide about this one; empty when nobody in the region does."""
    region = _region(municipality)
    return _nearest(municipality, await queries.moderated(region))


async def covered_by(municipalities: Collection[str]) -> tuple[str, ...]:
    """Codes of the municipalities whose cases the moderators of these decide about, these first."""
    manned = await queries.moderated({each for code in municipalities for each in _region(code)}) | {*municipalities}
    others = {
        each
        for region in {_region(code) for code in municipalities}
        for each in region
        if each not in manned and _nearest(each, manned.intersection(region)) in municipalities
    }
    return (*municipalities, *sorted(others))


async def within(viewer: Viewer, prefix: str = "") -> Q:
    """The wall between municipalities, as a filter for cases (or with "case__" for what hangs from one): those of this moderator's
    desk, by where the author belongs or by whom it reached. For anybody else: none. Suspicions of child abuse are for who has the role
    for them, and for nobody else of the desk (suspicion_jurisdiction.py).

    Not those about themselves, of before they were appointed: who complained and why is not for who is complained of.
    """
    if not viewer.is_moderator:
        return where(f"{prefix}id", -1)
    unsuspected = audience.unsuspected(f"{prefix}subject")
    theirs = unsuspected & _of(await covered_by(viewer.jurisdiction), prefix)
    if entrusted := await suspicion_jurisdiction.covered_by(viewer):
        theirs |= ~unsuspected & _of(entrusted, prefix)
    about_others = where(f"{prefix}author_id__isnull", True) | ~where(f"{prefix}author_id", viewer.id)
    return theirs & about_others


def _of(covered: Collection[str], prefix: str) -> Q:
    return where(f"{prefix}municipality__in", covered) | where(f"{prefix}reaches__in", covered)


async def desks_of(municipality: str, reaches: str = "") -> tuple[str, ...]:
    """Every desk that decides about a case; the municipality itself when nobody does."""
    found = [await desk_of(code) for code in (municipality, reaches) if code]
    return tuple(dict.fromkeys(code for code in found if code)) or (municipality,)


async def another_desk(case: Case, apart: Collection[int]) -> str:
    """Code of the nearest municipality with a moderator who isn't one of these, when no desk of this case has one; empty when one has,
    and where there is none at all."""
    if await suspicion_jurisdiction.is_suspected(case.subject):
        return await suspicion_jurisdiction.another_place(case.municipality, case.reaches, apart)
    for desk in await desks_of(case.municipality, case.reaches):
        if any(person.id not in apart for person in await queries.moderators_of(desk)):
            return ""
    here = regions.by_code(case.municipality)
    if here is None:
        return ""
    near = sorted(regions.whole_table(), key=lambda place: (regions.distance_km(here, place), place.code))
    manned = await queries.moderated([place.code for place in near])
    for place in near:
        if place.code in manned and any(person.id not in apart for person in await queries.moderators_of(place.code)):
            return str(place.code)
    return ""


async def desk_for(viewer: Viewer, municipality: str, reaches: str = "") -> str:
    """Code of the municipality as whose moderator somebody deals with what belongs to, or reaches, these: a neighbour's, perhaps."""
    if len(viewer.jurisdiction) == 1:
        return viewer.jurisdiction[0]
    mine = [code for code in (municipality, reaches) if code in viewer.jurisdiction]
    mine = mine or [code for code in await desks_of(municipality, reaches) if code in viewer.jurisdiction]
    return next(iter(mine or viewer.jurisdiction))


@cache
def _region(municipality: str) -> tuple[str, ...]:
    place = regions.by_code(municipality)
    if place is None:
        return (municipality,)
    return tuple(each.code for each in regions.whole_table() if each.labour_region == place.labour_region)


def _nearest(municipality: str, manned: Iterable[str]) -> str:
    here = regions.by_code(municipality)
    there = [place for code in manned if (place := regions.by_code(code)) is not None]
    if municipality in manned or here is None:
        return municipality if municipality in manned else ""
    if not there:
        return ""
    return min(there, key=lambda each: (regions.distance_km(here, each), each.code)).code
