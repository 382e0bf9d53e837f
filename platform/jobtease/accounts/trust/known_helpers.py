"""Known to the municipality (vetted helper): whether somebody's municipality saw their certificate of conduct (VOG), and says so still.

Asked here and nowhere else. Only the certificate opens anything; training is told beside it. It counts while its last day has not
passed and while the account lives in the municipality that says so: both are part of the question, so no chore has to be in time.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.dates import format_date

from jobtease.accounts.models import KnownAs
from jobtease.audience import Viewer
from jobtease.data import raw_sql
from jobtease.data.conditions import FromToday, Is
from jobtease.errors import NotFound
from jobtease.regions import queries as regions
from jobtease.words import translations
from jobtease.words.translations import N_, _

LASTS = FromToday("until")
OPENS = Is("kind", KnownAs.VOG) & LASTS
"""Of a row whose account lives in its municipality."""


def is_known_sql(account: str, municipality: str = "") -> tuple[str, list[Any]]:
    """A condition as SQL, and its values: the account with this id is known to its municipality.

    `account` is SQL for the id, like "o.author_id". `municipality` is SQL for a code: then only to that one.
    """
    there = f" AND known.municipality = {municipality}" if municipality else ""
    sql = f"""EXISTS (SELECT 1 FROM known_helper known JOIN account lives ON lives.id = known.account_id
  AND lives.municipality_id = known.municipality WHERE known.account_id = {account} AND {OPENS.sql("known")}{there})"""
    return sql, OPENS.values()


async def is_known(account_id: int, municipality: str = "") -> bool:
    """Whether this account is known to its municipality; with a code: to that one."""
    return account_id in await known_among([account_id], municipality)


async def known_among(account_ids: Collection[int], municipality: str = "") -> set[int]:
    """Which of these accounts are known to their municipality; with a code: to that one."""
    if not account_ids:
        return set()
    condition, values = is_known_sql("a.id", "?" if municipality else "")
    values += [municipality] if municipality else []
    ids = sorted(account_ids)
    sql = f"SELECT a.id FROM account a WHERE a.id IN ({', '.join('?' * len(ids))}) AND {condition}"
    return {row["id"] for row in await raw_sql.fetch(sql, *ids, *values)}


LABELS: Mapping[KnownAs, str] = {
    KnownAs.VOG: N_("certificate of conduct (VOG) seen"),
    KnownAs.TRAINED: N_("trained by the municipality"),
}
"""What it knows, in the middle of a sentence."""


@dataclass(frozen=True)
class Mark:
    """One thing that a municipality knows of a helper who lives there."""

    kind: KnownAs
    municipality: str
    seen_on: date
    until: date

    @property
    def label(self) -> str:
        """What was seen, and the last day on which the municipality says so."""
        return _("{what}, up to and including {day}").format(what=_(LABELS[self.kind]), day=in_full(self.until))


def in_full(day: date) -> str:
    """ "3 May 2028"."""
    return str(format_date(day, "d MMMM y", locale=translations.language.get()))


_MARKS = f"""
SELECT known.account_id, known.kind, known.municipality, known.seen_on, known.until FROM known_helper known
JOIN account lives ON lives.id = known.account_id AND lives.municipality_id = known.municipality
WHERE {{which}} AND {LASTS.sql("known")} ORDER BY known.account_id, known.kind DESC
"""


async def marks_of(account_ids: Collection[int]) -> dict[int, tuple[Mark, ...]]:
    """What is known of these accounts at this moment; nothing of those that no municipality knows."""
    ids = sorted(set(account_ids))
    which = f"known.account_id IN ({', '.join('?' * len(ids))})"
    rows = await raw_sql.fetch(_MARKS.format(which=which), *ids, *LASTS.values()) if ids else []
    found: dict[int, tuple[Mark, ...]] = {}
    for row in rows:
        found[row["account_id"]] = (*found.get(row["account_id"], ()), _mark(row))
    return found


def _mark(row: Mapping[str, Any]) -> Mark:
    seen_on, until = raw_sql.as_day(row["seen_on"]), raw_sql.as_day(row["until"])
    assert seen_on is not None
    assert until is not None
    return Mark(KnownAs(row["kind"]), row["municipality"], seen_on, until)


def in_words(name: str, marks: Sequence[Mark]) -> str:
    """What their municipality says of somebody, in one sentence; empty when it says nothing."""
    if not marks:
        return ""
    if len({one.until for one in marks}) == 1:
        seen = ", ".join(_(LABELS[one.kind]) for one in marks)
        what = _("{what}, up to and including {day}").format(what=seen, day=in_full(marks[0].until))
    else:
        what = "; ".join(one.label for one in marks)
    return _("The municipality of {place} knows {name}: {what}").format(
        place=place_of(marks[0].municipality), name=name, what=what
    )


def place_of(municipality: str) -> str:
    """The name of a municipality by its code."""
    place = regions.by_code(municipality)
    return place.called if place else municipality


async def told_of(names: Mapping[int, str]) -> dict[int, str]:
    """That sentence for each of these accounts (with their names) of whom there is one."""
    return {one: in_words(names[one], marks) for one, marks in (await marks_of(names)).items()}


# -- for the municipality -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Helper:
    """A member who lives where the viewer is moderator, and what is known of them."""

    id: int
    public_id: str
    nickname: str
    municipality: str
    mailbox: str
    marks: tuple[Mark, ...]

    @property
    def place(self) -> str:
        return place_of(self.municipality)


_MEMBERS = """
SELECT a.id, a.public_id, a.nickname, a.municipality_id, a.mailbox FROM account a
WHERE a.role = 'member' AND a.suspended_at IS NULL AND a.municipality_id IN ({places}) AND {which}
ORDER BY a.nickname, a.id LIMIT 500
"""


async def helper_for(viewer: Viewer, public_id: str) -> Helper:
    """A member who lives in the viewer's jurisdiction. Raises NotFound for everybody else."""
    for one in await _helpers(viewer, "a.public_id = ?", public_id):
        return one
    raise NotFound


async def lives_here(viewer: Viewer, public_id: str) -> bool:
    """Whether `helper_for` finds somebody: for a link on a page."""
    return bool(await _helpers(viewer, "a.public_id = ?", public_id))


async def all_for(viewer: Viewer) -> list[Helper]:
    """Everybody in the viewer's jurisdiction of whom something is known, by name."""
    places = ", ".join("?" * len(viewer.jurisdiction))
    there = f"SELECT DISTINCT k.account_id FROM known_helper k WHERE k.municipality IN ({places or 'NULL'}) AND {LASTS.sql('k')}"
    ids = [str(row["account_id"]) for row in await raw_sql.fetch(there, *viewer.jurisdiction, *LASTS.values())]
    return [one for one in await _helpers(viewer, f"a.id IN ({', '.join(ids)})") if one.marks] if ids else []


async def _helpers(viewer: Viewer, which: str, *values: Any) -> list[Helper]:
    places = viewer.jurisdiction
    if not places:
        return []
    sql = _MEMBERS.format(places=", ".join("?" * len(places)), which=which)
    rows = await raw_sql.fetch(sql, *places, *values)
    marks = await marks_of([row["id"] for row in rows])
    return [
        Helper(
            row["id"],
            row["public_id"],
            row["nickname"],
            row["municipality_id"],
            row["mailbox"],
            marks.get(row["id"], ()),
        )
        for row in rows
    ]
