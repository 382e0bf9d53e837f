"""Reads of who could look at something: people who help and live in the region, for the asker to choose from.

`known` are keys of the skills that say something of it.

They stand in the order of what others say of them and how long they are here (accounts/trust/track_record.py); what
somebody says of themselves
only parts equals. Of who is new there are a few and they are marked, so that a dozen accounts made today are not all there is.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from jobtease import clock, mutes
from jobtease.accounts.trust import track_record
from jobtease.audience import Grant, Viewer, seen_by_sql
from jobtease.data import connections, raw_sql
from jobtease.regions import queries as regions
from jobtease.skills import queries as skills
from jobtease.web import moments
from jobtease.web.routing import is_public_id
from jobtease.words import names
from jobtease.words.translations import _, language, ngettext

OFFERED = 12
NEWCOMERS = 2
"""At most so many of them are new here."""
ENOUGH = 3
"""Who helped so many people doesn't stand behind who helped more: those that everybody chooses would get all the work."""
LONG = timedelta(days=90)
SO_CALLED = 8
"""Most people of one name to choose from."""

FIND = """
SELECT c.* FROM (
  SELECT a.id, a.public_id, a.nickname, a.joined_at, a.active_on, p.headline, p.municipality, p.labour_region,
    (SELECT count(*) FROM profile_skill s WHERE s.account_id = a.id AND s.skill_id IN ({known})) AS known,
    {helped} AS helped, CASE WHEN a.joined_at <= ? THEN 1 ELSE 0 END AS is_long_here, {acquainted} AS acquainted
  FROM profile p JOIN account a ON a.id = p.author_id JOIN account me ON me.id = ?
  WHERE a.role = 'member' AND a.id <> me.id AND {which} AND {seen}
{once}) c ORDER BY {order} LIMIT ?
"""
ACQUAINTED = "(SELECT count(*) FROM help_tie t WHERE t.helper_id = a.id AND t.asker_id = me.id)"
_HEARD = mutes.none_of_sql("a.id")
BY_RECORD = f"""
CASE WHEN c.helped > {ENOUGH} THEN {ENOUGH} ELSE c.helped END DESC, c.is_long_here DESC, c.known DESC, c.active_on DESC, c.id
"""
BY_ACQUAINTANCE = "c.acquainted DESC, c.joined_at, c.id"


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
    headline: str = ""
    helped: int = 0
    answered: int = 0
    """About how many outfits of others they said something."""

    @property
    def is_new(self) -> bool:
        """Whether they are here for less than a month."""
        return track_record.is_new(self.joined_at)

    @property
    def place(self) -> str:
        """Name of the municipality."""
        found = regions.by_code(self.municipality)
        return found.called if found else ""

    @property
    def why(self) -> str:
        """Why this person, in a sentence or two: first what they did here."""
        answered = (
            ngettext("Answered about {n} outfit.", "Answered about {n} outfits.", self.answered).format(n=self.answered)
            if self.answered
            else ""
        )
        knows = (
            _("Knows about: {skills}.").format(skills=", ".join(self.skills)) if self.skills else _("Likes to help.")
        )
        lives = _("From {place}.").format(place=self.place) if self.place else ""
        since = _("Here since {day}.").format(day=moments.day(self.joined_at))
        return " ".join(
            part for part in (answered, track_record.helped_in_words(self.helped), knows, lives, since) if part
        )


Answered = Callable[[Sequence[int]], Awaitable[Mapping[int, int]]]
"""About how many things each of these accounts answered; not asked for somebody of 16 or 17, to whom nobody is a number."""


async def _nothing(_ids: Sequence[int]) -> Mapping[int, int]:
    return {}


async def chosen_for(subject: str) -> set[int]:
    """Accounts that were chosen for this post, by its public id."""
    found = await Grant.filter(subject=subject).values_list("account_id", flat=True)
    return {int(str(each)) for each in found}


async def names_of_chosen(subject: str) -> list[str]:
    """Who was chosen, by name, for the asker to read before she sends it."""
    sql = "SELECT a.nickname FROM audience_grant g JOIN account a ON a.id = g.account_id WHERE g.subject = ? ORDER BY a.nickname"
    return [str(row["nickname"]) for row in await raw_sql.fetch(sql, subject)]


async def to_choose(
    viewer: Viewer,
    known: Sequence[str],
    chosen: Collection[int],
    *,
    not_from: str = "",
    answered: Answered = _nothing,
) -> list[Reviewer]:
    """People to choose from: those chosen already, then who helps in the viewer's region, by their record.

    `not_from`: for who doesn't want to be seen by that municipality: who helps anywhere else, since her region may hold nobody else.
    """
    ids = ", ".join(str(each) for each in sorted(chosen)) or "0"
    values: list[Any]
    which, values = "p.helps = TRUE AND p.labour_region = ?", [viewer.labour_region]
    if not_from:
        which, values = "p.helps = TRUE AND p.municipality <> ?", [not_from]
    which, values = f"{which} AND {_HEARD}", [*values, viewer.id]
    settled = track_record.settled_since()
    new = f"{which} AND a.joined_at > ? AND a.joined_at <= ?"
    newcomers = await _find(viewer, known, new, [*values, settled, track_record.offered_since()], NEWCOMERS)
    old = f"{which} AND a.joined_at <= ?"
    near = await _find(viewer, known, old, [*values, settled], OFFERED - len(newcomers)) + newcomers
    kept = await _find(viewer, known, f"a.id IN ({ids})", [], len(chosen))
    rows = {row["id"]: row for row in [*kept, *near]}
    return await _with_skills(viewer, list(rows.values()), known, chosen, answered)


async def named(
    viewer: Viewer, known: Sequence[str], nickname: str, *, answered: Answered = _nothing
) -> list[Reviewer]:
    """The members of this name whose profile the viewer may see, at most SO_CALLED: who helped her first, then who is here longest.

    Names are nobody's own. So that somebody new doesn't get what was meant for an old acquaintance, she chooses among them by sight.
    """
    # A server of the version before, beside this one, writes names without their key.
    which = f"(a.name_key = ? OR (a.name_key = '' AND a.nickname = ?)) AND {_HEARD}"
    values = [names.key(nickname), nickname, viewer.id]
    rows = await _find(viewer, known, which, values, SO_CALLED, BY_ACQUAINTANCE)
    return await _with_skills(viewer, rows, known, (), answered)


async def known_to(viewer: Viewer, known: Sequence[str], public_ids: Collection[str]) -> list[int]:
    """The accounts behind these public ids, of those that the viewer may choose."""
    wanted = [each for each in public_ids if is_public_id(each)]
    if not wanted:  # PostgreSQL knows no empty list
        return []
    marks = ", ".join("?" * len(wanted))
    rows = await _find(viewer, known, f"a.public_id IN ({marks})", wanted, len(wanted))
    return [row["id"] for row in rows]


async def _find(
    viewer: Viewer, known: Sequence[str], which: str, values: list[Any], limit: int, order: str = BY_RECORD
) -> list[dict[str, Any]]:
    seen, seen_values = seen_by_sql(viewer, "p")
    helped = track_record.COUNT.format(helper="a.id")
    sql = FIND.format(
        known=", ".join("?" * len(known)),
        helped=helped,
        acquainted=ACQUAINTED if order == BY_ACQUAINTANCE else "0",
        which=which,
        seen=seen,
        # Else PostgreSQL counts again each time that the order speaks of a count: of everybody in the region.
        once="OFFSET 0" if connections.is_postgres() else "",
        order=order,
    )
    since = [track_record.settled_since(), raw_sql.stored(clock.now() - LONG)]
    return await raw_sql.fetch(sql, *known, *since, viewer.id, *values, *seen_values, limit)


async def _with_skills(
    viewer: Viewer, rows: list[dict[str, Any]], known: Sequence[str], chosen: Collection[int], answered: Answered
) -> list[Reviewer]:
    """People to choose. At 16 or 17 without how often they helped: nobody is a number to the young."""
    ids = [int(row["id"]) for row in rows]
    found: dict[int, list[str]] = {}
    if ids:
        marks = ", ".join("?" * len(ids))
        having = ", ".join("?" * len(known))
        sql = f"SELECT account_id, skill_id FROM profile_skill WHERE account_id IN ({marks}) AND skill_id IN ({having})"
        rank = {key: place for place, key in enumerate(known)}
        for row in sorted(await raw_sql.fetch(sql, *ids, *known), key=lambda row: rank[row["skill_id"]]):
            if entry := skills.by_key(row["skill_id"]):
                found.setdefault(row["account_id"], []).append(entry.label(language.get()))
    counted = {} if viewer.is_young or not ids else await answered(ids)
    return [
        Reviewer(
            int(row["id"]),
            str(row["public_id"]),
            str(row["nickname"]),
            str(row["municipality"]),
            tuple(found.get(int(row["id"]), ())[:3]),
            row["id"] in chosen,
            raw_sql.as_moment(row["joined_at"]),
            str(row["headline"]),
            0 if viewer.is_young else int(row["helped"]),
            counted.get(int(row["id"]), 0),
        )
        for row in rows
    ]
