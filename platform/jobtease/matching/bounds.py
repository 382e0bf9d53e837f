"""Upper bounds of the score of open requests, reckoned by the database, so that the most promising are read first.

fit.py has the last word on what is read. A bound is never less than the points it gives: it takes a square for a circle, and doesn't
look at the day until which help is needed. All that it looks at stands in one index of open requests (help_request_open_facts).
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from math import asin, cos, degrees, radians, sin
from typing import Any

from jobtease import clock
from jobtease.data import connections, raw_sql
from jobtease.helping.states import OPEN
from jobtease.matching.fit import (
    A_DAY_WITHOUT_ANSWER,
    AN_OFFER,
    DAY,
    FURTHER,
    LEAST_NEARBY,
    LEAST_ONLINE,
    MOST_OFFERS,
    MOST_WITHOUT_ANSWER,
    NEARBY,
    ONLINE,
    ONLINE_PER_TEN_KM,
    PER_TEN_KM,
    SKILLS,
    Person,
)
from jobtease.matching.search import EARTH_RADIUS_KM, Ring

FAR_KM = 100
"""From here on no way of meeting is worth less for being further."""
WIDE = 6.0
"""Degrees of longitude that are certainly further than FAR_KM, between here and 75° north."""
ALMOST = 1 - 1e-9
"""Kilometres a hair too short, whatever was rounded."""

# Two fences: what is reckoned once isn't reckoned again each time it is spoken of.
_PROMISES = """
SELECT id, promise FROM (
  SELECT id, {skill} + {way} + {day} + {waiting} AS promise FROM (
    SELECT r.id, r.place, r.municipality, r.labour_region, r.free_days, r.offer_count, r.opened_at,
      {most}(abs(r.latitude - ?) * ?, abs(r.longitude - ?) * ?) AS km
    FROM help_request r WHERE {open} AND {ring}{only} {fence}
  ) o {fence}
) p WHERE promise < ? OR (promise = ? AND id > ?)
ORDER BY promise DESC, id LIMIT ?
"""
"""Who can't meet has no way, so no promise either, and is left out."""


_ASKS_ONE_OF = """
 AND r.id IN (SELECT s.request_id FROM request_skill s WHERE s.skill_id IN ({skills})
  AND s.request_id >= (SELECT min(f.id + 0) FROM help_request f WHERE {open}))"""
"""Few of all requests that ever were are open, and those are among the last. Plus nothing: else PostgreSQL looks for the first open one by
walking the primary key past everything that is over."""
_PART = """
(SELECT {all} * count(CASE WHEN s.skill_id IN ({skills}) THEN 1 END) / count(*) FROM request_skill s WHERE s.request_id = o.id)"""


@dataclass(frozen=True)
class Promises:
    """A SELECT of `id` and `promise` of open requests in a ring, and its values: the best first, of equals the lower id."""

    sql: str
    values: tuple[Any, ...]


def promises(person: Person, keys: list[str], ring: Ring, after: tuple[int, ...], rows: int) -> Promises:
    """The next `rows` behind `after`, a promise and an id. What is the same for all requests isn't in it.

    Of those that ask for one of these skills; without keys of all, as if they asked for none.
    """
    where, of_where = ring.sql("r")
    marks = ", ".join("?" * len(keys))
    skill, only = f"{SKILLS // 2}", ""
    if keys:
        skill, only = _PART.format(all=SKILLS, skills=marks), _ASKS_ONE_OF.format(skills=marks, open=OPEN.sql("f"))
    way, of_way = _way(person)
    day, of_day = _day(person)
    waiting, of_waiting = _waiting()
    is_postgres = connections.is_postgres()
    sql = _PROMISES.format(
        open=OPEN.sql("r"),
        way=way,
        day=day,
        waiting=waiting,
        most=_most(),
        ring=where or "TRUE",
        only=only,
        skill=skill,
        fence="OFFSET 0" if is_postgres else "LIMIT -1",
    )
    promise, last = after or (10_000, 0)
    values = (*keys, *of_way, *of_day, *of_waiting, *_scale(person), *of_where, *keys, promise, promise, last, rows)
    return Promises(sql, values)


def _most() -> str:
    return "greatest" if connections.is_postgres() else "max"


def _way(person: Person) -> tuple[str, list[Any]]:
    """Points for how the two would meet; NULL when they can't. As fit.py decides it, from a distance that may be too short."""
    most = _most()
    tens = "CAST(floor(km / 10) AS INTEGER)" if connections.is_postgres() else "CAST(km / 10 AS INTEGER)"
    near = f"{most}({NEARBY} - {PER_TEN_KM} * {tens}, {LEAST_NEARBY})"
    online = f"{most}({ONLINE} - {ONLINE_PER_TEN_KM} * {tens}, {LEAST_ONLINE})" if person.helps_online else "NULL"
    region = f"CASE WHEN labour_region = ? THEN {near} + {FURTHER} END"
    here = "km <= ? OR municipality = ?"
    either = f"{most}({near}, {online})" if person.helps_online else near
    text = (
        f"CASE place WHEN 'online' THEN {online}"
        f" WHEN 'nearby' THEN CASE WHEN {here} THEN {near} ELSE {region} END"
        f" ELSE CASE WHEN {here} THEN {either} ELSE {online if person.helps_online else region} END END"
    )
    reach: list[Any] = [float(person.travel_km), person.municipality]
    regions = [person.labour_region]
    return text, [*reach, *regions, *reach, *([] if person.helps_online else regions)]


def _day(person: Person) -> tuple[str, list[Any]]:
    if not person.free_days:
        return f"{DAY // 2}", []
    return f"CASE WHEN free_days = 0 OR (free_days & ?) <> 0 THEN {DAY} ELSE 0 END", [person.free_days]


def _waiting() -> tuple[str, list[Any]]:
    """As waiting_points: by the local day on which it was opened."""
    today = clock.local(clock.now())
    days = range(MOST_WITHOUT_ANSWER // A_DAY_WITHOUT_ANSWER, 0, -1)
    opened = " ".join(f"WHEN opened_at < ? THEN {A_DAY_WITHOUT_ANSWER * n}" for n in days)
    offers = " ".join(f"WHEN offer_count = {n} THEN {AN_OFFER * n}" for n in range(1, MOST_OFFERS))
    text = f"CASE {offers} WHEN offer_count <> 0 THEN {AN_OFFER * MOST_OFFERS} {opened} ELSE 0 END"
    mornings = [datetime.combine(today.date() - timedelta(days=n - 1), time.min, today.tzinfo) for n in days]
    return text, [raw_sql.stored(morning) for morning in mornings]


def _scale(person: Person) -> list[float]:
    """Latitude and kilometres a degree, longitude and kilometres a degree: never more than it is, up to FAR_KM."""
    a_degree = EARTH_RADIUS_KM * radians(1) * ALMOST
    # The way to a meridian grows ever slower, so what a degree is on the way to a far one holds for all nearer ones.
    to_wide = degrees(asin(sin(radians(WIDE)) * cos(radians(person.lat))))
    return [person.lat, a_degree, person.lon, a_degree * to_wide / WIDE]
