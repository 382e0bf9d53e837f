"""Reads of who could look at an outfit (profiles/people/queries.py), by what they know of its sector."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from jobtease.audience import Viewer
from jobtease.data import raw_sql
from jobtease.outfits.read_models import OutfitView
from jobtease.profiles.people import queries as people
from jobtease.profiles.people.queries import Reviewer
from jobtease.rubrics import rubric
from jobtease.skills import queries as skills

ABOUT_CLOTHES = "dress"
KNOWS: Mapping[str, str] = MappingProxyType(
    {"engineering": "construction", "cleaning": "security", "government": "office", "temporary": "jobseeking"}
)
"""The group of skills that knows a sector, where the two don't have the same key."""


async def chosen_for(outfit: OutfitView) -> set[int]:
    """Accounts that were chosen to look at this outfit."""
    return await people.chosen_for(outfit.public_id)


async def to_choose(viewer: Viewer, outfit: OutfitView, ticked: Collection[str] | None = None) -> list[Reviewer]:
    """People to choose from. `ticked`: public ids, when a form comes back with a mistake in it; then these are the chosen ones."""
    chosen = await chosen_for(outfit) if ticked is None else await known_to(viewer, outfit, ticked)
    not_from = outfit.municipality if outfit.elsewhere else ""
    return await people.to_choose(viewer, _knowing(outfit.sector), set(chosen), not_from=not_from, answered=_answered)


async def named(viewer: Viewer, outfit: OutfitView, nickname: str) -> list[Reviewer]:
    """The members of this name whose profile the viewer may see."""
    return await people.named(viewer, _knowing(outfit.sector), nickname, answered=_answered)


async def known_to(viewer: Viewer, outfit: OutfitView, public_ids: Collection[str]) -> list[int]:
    """The accounts behind these public ids, of those that the viewer may choose."""
    return await people.known_to(viewer, _knowing(outfit.sector), public_ids)


async def _answered(ids: Sequence[int]) -> Mapping[int, int]:
    """Of these accounts, about how many outfits each said something that stands. A number alone: of whom is not told."""
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT author_id, count(*) AS n FROM feedback WHERE author_id IN ({marks}) AND visibility = 'shown' GROUP BY author_id"
    return {int(row["author_id"]): int(row["n"]) for row in await raw_sql.fetch(sql, *ids)}


@cache
def _knowing(sector: str) -> tuple[str, ...]:
    """Keys of the skills that say something of clothes for this sector."""
    groups = {ABOUT_CLOTHES, KNOWS.get(sector, sector)}
    elsewhere = {f"{ABOUT_CLOTHES}-{each}" for each, _label in rubric.sectors("nl") if each != sector}
    return tuple(entry.key for entry in skills.all_entries() if entry.group in groups and entry.key not in elsewhere)
