"""Who could look at an outfit: people who help, know the sector and live in the region, for the asker to choose from."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from types import MappingProxyType
from typing import Any

from jobtease import database, names, pages
from jobtease.audience import Grant, Viewer, seen_by_sql
from jobtease.outfits.queries import OutfitView
from jobtease.regions import queries as regions
from jobtease.routing import is_public_id
from jobtease.rubrics import rubric
from jobtease.skills import queries as skills
from jobtease.translations import _, language

OFFERED = 12
SO_CALLED = 8
"""Most people of one name to choose from."""
ABOUT_CLOTHES = "dress"
KNOWS: Mapping[str, str] = MappingProxyType(
    {"engineering": "construction", "cleaning": "security", "government": "office", "temporary": "jobseeking"}
)
"""The group of skills that knows a sector, where the two don't have the same key."""

FIND = """
SELECT a.id, a.public_id, a.nickname, a.joined_at, p.municipality, p.labour_region,
  (SELECT count(*) FROM profile_skill s WHERE s.account_id = a.id AND s.skill_id IN ({known})) AS known
FROM profile p JOIN account a ON a.id = p.author_id JOIN account me ON me.id = ?
WHERE a.role = 'member' AND a.suspended_at IS NULL AND a.id <> me.id AND {which} AND {seen}
ORDER BY {order} LIMIT ?
"""
BY_KNOWLEDGE = "known DESC, a.active_on DESC, a.id"
BY_ACQUAINTANCE = """
CASE WHEN EXISTS (SELECT 1 FROM help_tie t WHERE t.helper_id = a.id AND t.asker_id = me.id) THEN 0 ELSE 1 END, a.joined_at, a.id
"""


@dataclass(frozen=True)
class Reviewer:
    """Somebody to choose. `skills` in words, those that say something of this sector."""

    id: int
    public_id: str
    nickname: str
    municipality: str
    skills: tuple[str, ...]
    chosen: bool
    joined_at: datetime

    @property
    def place(self) -> str:
        """Name of the municipality."""
        found = regions.by_code(self.municipality)
        return found.name if found else ""

    @property
    def why(self) -> str:
        """Why this person, in a sentence or two."""
        knows = (
            _("Knows about: {skills}.").format(skills=", ".join(self.skills)) if self.skills else _("Likes to help.")
        )
        lives = _("From {place}.").format(place=self.place) if self.place else ""
        since = _("Here since {day}.").format(day=pages.day(self.joined_at))
        return " ".join(part for part in (knows, lives, since) if part)


async def chosen_for(outfit: OutfitView) -> set[int]:
    """Accounts that were chosen to look at this outfit."""
    found = await Grant.filter(subject=outfit.public_id).values_list("account_id", flat=True)
    return {int(str(each)) for each in found}


async def names_of_chosen(outfit: OutfitView) -> list[str]:
    """Who was chosen, by name, for the asker to read before she sends it."""
    sql = "SELECT a.nickname FROM audience_grant g JOIN account a ON a.id = g.account_id WHERE g.subject = ? ORDER BY a.nickname"
    return [str(row["nickname"]) for row in await database.fetch(sql, outfit.public_id)]


async def to_choose(viewer: Viewer, outfit: OutfitView, ticked: Collection[str] | None = None) -> list[Reviewer]:
    """People to choose from: those chosen already, then who helps in the viewer's region, who know the sector first.

    For who doesn't want to be seen by her own municipality: who helps anywhere else, since her region may hold nobody else.

    `ticked`: public ids, when a form comes back with a mistake in it; then these are the chosen ones.
    """
    chosen = await chosen_for(outfit) if ticked is None else set(await known_to(viewer, outfit, ticked))
    ids = ", ".join(str(each) for each in sorted(chosen)) or "0"
    which, values = "p.helps = TRUE AND p.labour_region = ?", [viewer.labour_region]
    if outfit.elsewhere:
        which, values = "p.helps = TRUE AND p.municipality <> ?", [outfit.municipality]
    near = await _find(viewer, outfit, which, values, OFFERED)
    kept = await _find(viewer, outfit, f"a.id IN ({ids})", [], len(chosen))
    rows = {row["id"]: row for row in [*kept, *near]}
    return await _with_skills(list(rows.values()), outfit.sector, chosen)


async def named(viewer: Viewer, outfit: OutfitView, nickname: str) -> list[Reviewer]:
    """The members of this name whose profile the viewer may see, at most SO_CALLED: who helped her first, then who is here longest.

    Names are nobody's own. So that somebody new doesn't get what was meant for an old acquaintance, she chooses among them by sight.
    """
    # A server of the version before, beside this one, writes names without their key.
    which = "(a.name_key = ? OR (a.name_key = '' AND a.nickname = ?))"
    rows = await _find(viewer, outfit, which, [names.key(nickname), nickname], SO_CALLED, BY_ACQUAINTANCE)
    return await _with_skills(rows, outfit.sector, set())


async def known_to(viewer: Viewer, outfit: OutfitView, public_ids: Collection[str]) -> list[int]:
    """The accounts behind these public ids, of those that the viewer may choose."""
    wanted = [each for each in public_ids if is_public_id(each)]
    if not wanted:  # PostgreSQL knows no empty list
        return []
    marks = ", ".join("?" * len(wanted))
    rows = await _find(viewer, outfit, f"a.public_id IN ({marks})", wanted, len(wanted))
    return [row["id"] for row in rows]


async def _find(
    viewer: Viewer, outfit: OutfitView, which: str, values: list[str], limit: int, order: str = BY_KNOWLEDGE
) -> list[dict[str, Any]]:
    seen, seen_values = seen_by_sql(viewer, "p")
    known = _knowing(outfit.sector)
    sql = FIND.format(known=", ".join("?" * len(known)), which=which, seen=seen, order=order)
    return await database.fetch(sql, *known, viewer.id, *values, *seen_values, limit)


async def _with_skills(rows: list[dict[str, Any]], sector: str, chosen: set[int]) -> list[Reviewer]:
    known = _knowing(sector)
    ids = [int(row["id"]) for row in rows]
    found: dict[int, list[str]] = {}
    if ids:
        marks = ", ".join("?" * len(ids))
        having = ", ".join("?" * len(known))
        sql = f"SELECT account_id, skill_id FROM profile_skill WHERE account_id IN ({marks}) AND skill_id IN ({having})"
        for row in sorted(await database.fetch(sql, *ids, *known), key=lambda row: known.index(row["skill_id"])):
            if entry := skills.by_key(row["skill_id"]):
                found.setdefault(row["account_id"], []).append(entry.label(language.get()))
    return [
        Reviewer(
            int(row["id"]),
            str(row["public_id"]),
            str(row["nickname"]),
            str(row["municipality"]),
            tuple(found.get(int(row["id"]), ())[:3]),
            row["id"] in chosen,
            database.as_moment(row["joined_at"]),
        )
        for row in rows
    ]


@cache
def _knowing(sector: str) -> tuple[str, ...]:
    """Keys of the skills that say something of clothes for this sector."""
    groups = {ABOUT_CLOTHES, KNOWS.get(sector, sector)}
    elsewhere = {f"{ABOUT_CLOTHES}-{each}" for each, _label in rubric.sectors("nl") if each != sector}
    return tuple(entry.key for entry in skills.all_entries() if entry.group in groups and entry.key not in elsewhere)
