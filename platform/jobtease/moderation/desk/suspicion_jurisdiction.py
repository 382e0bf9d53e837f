"""Jurisdiction over suspicions of child abuse (need to know): who decides of those with the role for it (`mandate.child_abuse`).

Two people at least: those of the municipality itself, and where these are fewer than two, of the nearest ones that have some, in the
same labour market region or not. So one of them who is ill, who left or who reported it leaves nothing unseen, and whoever lifts a
suspicion finds a second one. Nothing of it is stored: who gets the role takes over at once. Where nobody has it, nobody sees such a
case; administrators are mailed, and the desk says so.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from jobtease.accounts.mandates import queries
from jobtease.accounts.models import Account
from jobtease.audience import Viewer
from jobtease.moderation.models import Case
from jobtease.regions import queries as regions

FEWEST = 2
"""People who must be able to decide about one suspicion: lifting it takes two."""
_Entrusted = tuple[tuple[tuple[str, ...], int], ...]


async def is_suspected(subject: str) -> bool:
    """Whether a thing is a suspicion of child abuse: then every case about it is, for the queue reads it there."""
    return await Case.filter(subject=subject, child_abuse=True).exists()


async def covered_by(viewer: Viewer) -> tuple[str, ...]:
    """Codes of the municipalities about whose suspicions this moderator decides; none without the role."""
    mine = viewer.child_abuse_jurisdiction
    if not mine:
        return ()
    found = _circles(await queries.entrusted())
    return tuple(code for code, circle in found.items() if not circle.isdisjoint(mine)) or mine


async def people_for(municipality: str, reaches: str = "") -> Sequence[Account]:
    """Who decides about a suspicion there; empty where nobody on this installation has the role."""
    ids = ids_for(await queries.entrusted(), municipality, reaches)
    return await Account.filter(id__in=list(ids)).order_by("id") if ids else []


async def names_for(places: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Names of who decides about suspicions at any of these: a municipality and what it reaches, or nothing."""
    entrusted = await queries.entrusted()
    ids = {account for place in places for account in ids_for(entrusted, *place)}
    return tuple(sorted([one.nickname for one in await Account.filter(id__in=list(ids or {0}))]))


def ids_for(entrusted: _Entrusted, municipality: str, reaches: str = "") -> set[int]:
    """Their accounts, for who read before who has the role."""
    found = _circles(entrusted)
    codes = {code for place in (municipality, reaches) if place for code in found.get(place, ())}
    return {account for places, account in entrusted if not codes.isdisjoint(places)}


async def another_place(municipality: str, reaches: str, apart: Collection[int]) -> str:
    """Code of the nearest municipality with somebody who has the role and isn't one of these, when nobody of `people_for` is another
    one; empty when somebody is, and where there is none at all."""
    entrusted, here = await queries.entrusted(), regions.by_code(municipality)
    if here is None or not ids_for(entrusted, municipality, reaches) <= {*apart}:
        return ""
    others = {code for codes, account in entrusted if account not in apart for code in codes}
    near = [place for code in others if (place := regions.by_code(code)) is not None]
    return min(near, key=lambda place: (regions.distance_km(here, place), place.code)).code if near else ""


@lru_cache(maxsize=8)
def _circles(entrusted: _Entrusted) -> Mapping[str, frozenset[str]]:
    """For each municipality those whose people with the role decide about its suspicions."""
    people: Mapping[str, set[int]] = defaultdict(set)
    for codes, account in entrusted:
        for code in codes:
            people[code].add(account)
    return {place.code: _circle(place.code, people) for place in regions.whole_table()}


def _circle(code: str, people: Mapping[str, Collection[int]]) -> frozenset[str]:
    here = regions.by_code(code)
    there = [place for each in people if (place := regions.by_code(each)) is not None]
    assert here is not None
    found: set[str] = set()
    among: set[int] = set()
    for place in sorted(there, key=lambda each: (each.code != code, regions.distance_km(here, each), each.code)):
        if len(among) >= FEWEST:
            break
        if not among.issuperset(people[place.code]):
            found.add(place.code)
            among |= set(people[place.code])
    return frozenset(found)
