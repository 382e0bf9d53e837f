"""Ranking: who fits a request, and which requests fit a person; always the first twenty of ranking everybody."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.accounts.states import MEMBER
from jobtease.accounts.trust import known_helpers, track_record
from jobtease.audience import Viewer
from jobtease.data import raw_sql
from jobtease.errors import NotFound
from jobtease.helping import states
from jobtease.helping.models import HelpRequest, Offer, OfferState, RequestSkill
from jobtease.helping.models import Place as Where
from jobtease.helping.offering.eligibility_queries import answerable_sql
from jobtease.matching.bounds import Promises, promises
from jobtease.matching.fit import (
    MOST_WITHOUT_ANSWER,
    Fit,
    Need,
    Person,
    apart_from_the_request,
    at_most,
    fit,
    waiting_points,
)
from jobtease.matching.read_models import PersonWhoFits, RequestThatFits
from jobtease.matching.search import EVERYWHERE, Candidate, Page, Place, best, rings
from jobtease.mutes import shown_to_sql
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.regions import queries as regions
from jobtease.regions.coarse import coarse

MOST = 20
WEEK = timedelta(days=7)
AROUND = timedelta(days=90)
"""Whoever wasn't here for longer isn't mailed about what others ask."""


# -- people for a request ---------------------------------------------------------------------------------------------------------

_WITH_SKILLS = """
SELECT s.account_id, count(*) AS matched FROM profile_skill s
WHERE s.skill_id IN ({skills}) AND s.helps = TRUE AND s.account_id <> ? AND {ring}
GROUP BY s.account_id HAVING count(*) < ? OR (count(*) = ? AND s.account_id > ?)
ORDER BY matched DESC, s.account_id LIMIT ?
"""
_WITHOUT_SKILLS = """
SELECT s.author_id AS account_id, 0 AS matched FROM profile s
WHERE s.helps = TRUE AND s.author_id <> ? AND {ring} AND s.author_id > ?
ORDER BY s.author_id LIMIT ?
"""
_PEOPLE = """
SELECT c.account_id, c.matched, a.public_id, a.nickname, a.active_on, a.joined_at, p.municipality, p.labour_region, p.headline, p.latitude,
  p.longitude, p.travel_km, p.free_days, p.helps_online, p.weekly_maximum,
  CASE WHEN {member} AND {may}
    AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.request_id = ? AND o.author_id = c.account_id) THEN 1 ELSE 0 END AS may_be_asked,
  (SELECT count(*) FROM offer o WHERE o.author_id = c.account_id AND o.state = ? AND o.answered_at >= ?) AS load,
  {helped} AS helped
FROM ({candidates}) c JOIN profile p ON p.author_id = c.account_id JOIN account a ON a.id = c.account_id
"""
"""Who made an offer isn't asked again: the asker reads it, and the request no longer stands among those that fit them."""


async def people_for(viewer: Viewer, public_id: str, limit: int = MOST) -> list[PersonWhoFits]:
    """The people who fit the viewer's own request best. Raises NotFound for any other request."""
    request = await HelpRequest.filter(public_id=public_id, author_id=viewer.id).first()
    if request is None:
        raise NotFound
    wanted = await RequestSkill.filter(request_id=request.id).order_by("skill_id").values_list("skill_id", flat=True)
    keys = [str(key) for key in wanted]
    need = need_of(vars(request), len(keys))

    found = await best_people(request, need, keys, shown_to_sql(viewer, "p"), limit)
    have = await skills_among([one.id for one in found], keys)
    return [who_fits(*one.what, keys, have, counted=not viewer.is_young) for one in found]


def who_fits(
    row: dict[str, Any], fits: Fit, keys: list[str], have: set[tuple[int, str]], *, counted: bool
) -> PersonWhoFits:
    """One row of read_people with its fit. `have`: of these accounts the wanted skills among `keys`. `counted`: how many they helped."""
    return PersonWhoFits(
        public_id=row["public_id"],
        nickname=row["nickname"],
        municipality=row["municipality"],
        headline=row["headline"],
        skills=tuple(key for key in keys if (row["account_id"], key) in have),
        fit=fits,
        joined_at=raw_sql.as_moment(row["joined_at"]),
        helped=row["helped"] if counted else 0,
    )


async def best_people(
    request: HelpRequest, need: Need, keys: list[str], may: tuple[str, list[Any]], limit: int
) -> list[Candidate[tuple[dict[str, Any], Fit]]]:
    """`may`: a condition on an account `a` with profile `p` as SQL, and its values."""
    if request.needs_known:
        known, values = known_helpers.is_known_sql("a.id", "?")
        may = (f"{may[0]} AND {known}", [*may[1], *values, request.municipality])

    async def read(place: Place, rows: int) -> Page[tuple[dict[str, Any], Fit]]:
        return await _people(request, need, keys, may, place, rows)

    starts = [
        Place(ring, at_most(need.wanted, need.wanted, need.place, ring.km) + waiting_points(need), ())
        for ring in rings(need.lat, need.lon)
    ]
    return await best(starts, read, limit)


async def _people(
    request: HelpRequest, need: Need, keys: list[str], may: tuple[str, list[Any]], place: Place, rows: int
) -> Page[tuple[dict[str, Any], Fit]]:
    ring, values = place.ring.sql("s")
    if keys:
        matched, after = place.after or (len(keys), 0)
        inner = _WITH_SKILLS.format(skills=", ".join("?" * len(keys)), ring=ring)
        inner_values = [*keys, request.author_id, *values, matched, matched, after, rows]
    else:
        inner = _WITHOUT_SKILLS.format(ring=ring)
        inner_values = [request.author_id, *values, place.after[-1] if place.after else 0, rows]
    condition, of_condition = may
    found = await read_people(condition, [*of_condition, request.id], inner, inner_values)
    candidates = [
        Candidate(fits.score, row["account_id"], (row, fits))
        for row in found
        if row["may_be_asked"] and (fits := fit(person_of(row), need, row["matched"]))
    ]
    if len(found) < rows:
        return Page(candidates, None)
    last = min(found, key=lambda row: (row["matched"], -row["account_id"]))
    ceiling = at_most(last["matched"], need.wanted, need.place, place.ring.km) + waiting_points(need)
    return Page(candidates, Place(place.ring, ceiling, (last["matched"], last["account_id"])))


async def read_people(may: str, may_values: list[Any], candidates: str, values: list[Any]) -> list[dict[str, Any]]:
    """Facts of candidates (account_id, matched). The values of `may` end with the request whose offers leave somebody out."""
    week = [str(OfferState.ACCEPTED), raw_sql.stored(clock.now() - WEEK)]
    helped = track_record.COUNT.format(helper="c.account_id")
    sql = _PEOPLE.format(member=MEMBER.sql("a"), may=may, helped=helped, candidates=candidates)
    return await raw_sql.fetch(sql, *may_values, *week, track_record.settled_since(), *values)


async def skills_among(account_ids: list[int], keys: list[str]) -> set[tuple[int, str]]:
    """Which of these accounts have which of these skills."""
    rows = ProfileSkill.filter(account_id__in=account_ids, skill_id__in=keys)
    return set(await rows.values_list("account_id", "skill_id")) if account_ids and keys else set()


# -- requests for a person --------------------------------------------------------------------------------------------------------

_REQUESTS = """
SELECT r.id, r.public_id, r.municipality, r.labour_region, r.place, r.latitude, r.longitude, r.free_days, r.needed_by, r.opened_at,
  r.offer_count, c.promise, (SELECT count(*) FROM request_skill s WHERE s.request_id = r.id) AS wanted,
  (SELECT count(*) FROM request_skill s WHERE s.request_id = r.id AND s.skill_id IN ({skills})) AS matched,
  CASE WHEN {asks} AND r.author_id <> ? AND {seen} AND {in_time}
    AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.request_id = r.id AND o.author_id = ?) THEN 1 ELSE 0 END AS may_be_shown
FROM ({promises}) c JOIN help_request r ON r.id = c.id
"""
_ASKS_NONE = "NOT EXISTS (SELECT 1 FROM request_skill s WHERE s.request_id = r.id)"
_WITHIN_KM = (20, 60)
"""Rings of requests that ask for no skill. Those that ask for one of mine are few, and are read from the whole country."""


async def requests_for(viewer: Viewer, limit: int = MOST) -> list[RequestThatFits]:
    """The open requests of others that the viewer may see, has not answered yet, and fits best."""
    profile = await Profile.filter(author_id=viewer.id).first()
    home = regions.by_code(viewer.municipality)
    if profile is None and home is None:
        return []
    keys = await ProfileSkill.filter(account_id=viewer.id).order_by("skill_id").values_list("skill_id", flat=True)
    person = await _helper(viewer, profile)

    asked = [str(key) for key in keys]

    async def read(place: Place, rows: int) -> Page[RequestThatFits]:
        return await _requests(viewer, person, asked, place, rows)

    starts = [
        Place(ring, at_most(0, 0, None, ring.km) + MOST_WITHOUT_ANSWER, ())
        for ring in rings(person.lat, person.lon, _WITHIN_KM)
    ]
    if asked:
        starts.append(Place(EVERYWHERE, at_most(1, 1, None, 0) + MOST_WITHOUT_ANSWER, (), skilled=True))
    return [one.what for one in await best(starts, read, limit)]


async def fits_among(viewer: Viewer, public_ids: Sequence[str]) -> list[RequestThatFits]:
    """Those of these requests that are open, that the viewer may see and hasn't answered, and that fit; the best first."""
    profile = await Profile.filter(author_id=viewer.id).first()
    if profile is None or not public_ids:
        return []
    keys = await ProfileSkill.filter(account_id=viewer.id).order_by("skill_id").values_list("skill_id", flat=True)
    these = ", ".join("?" * len(public_ids))
    chosen = Promises(
        f"SELECT r.id, 0 AS promise FROM help_request r WHERE r.public_id IN ({these}) AND {states.OPEN.sql('r')}",
        tuple(public_ids),
    )
    found = await _candidates(viewer, await _helper(viewer, profile), [str(key) for key in keys], "TRUE", chosen)
    return [one.what for one in sorted(found[0], key=lambda one: one.rank)]


async def has_skills(viewer: Viewer) -> bool:
    """Whether the viewer told what they are good at."""
    return await ProfileSkill.filter(account_id=viewer.id).exists()


async def _requests(viewer: Viewer, person: Person, keys: list[str], place: Place, rows: int) -> Page[RequestThatFits]:
    promised = promises(person, keys if place.skilled else [], place.ring, place.after, rows)
    asks = "TRUE" if place.skilled else _ASKS_NONE
    candidates, found = await _candidates(viewer, person, keys, asks, promised)
    if len(found) < rows:
        return Page(candidates, None)
    last = min(found, key=lambda row: (row["promise"], -row["id"]))
    ceiling = last["promise"] + apart_from_the_request(person, clock.local(clock.now()).date())
    return Page(candidates, Place(place.ring, ceiling, (last["promise"], last["id"]), place.skilled))


async def _candidates(
    viewer: Viewer, person: Person, keys: list[str], asks: str, promised: Promises
) -> tuple[list[Candidate[RequestThatFits]], list[dict[str, Any]]]:
    """Of promised requests those that the viewer may see and fits, and the rows of all."""
    seen, seen_values = answerable_sql(viewer, "r")
    skills_text = ", ".join("?" * len(keys)) or "NULL"
    found = await raw_sql.fetch(
        _REQUESTS.format(
            skills=skills_text, asks=asks, seen=seen, in_time=states.IN_TIME.sql("r"), promises=promised.sql
        ),
        *keys,
        viewer.id,
        *seen_values,
        *states.IN_TIME.values(),
        viewer.id,
        *promised.values,
    )
    candidates = [
        Candidate(fits.score, row["id"], RequestThatFits(row["public_id"], fits))
        for row in found
        if row["may_be_shown"] and (fits := fit(person, need_of(row, row["wanted"]), row["matched"]))
    ]
    return candidates, found


# -- facts ------------------------------------------------------------------------------------------------------------------------


async def _helper(viewer: Viewer, profile: Profile | None) -> Person:
    """The viewer as somebody who helps; without a profile at the municipality's point, with what a new profile would say."""
    week = Offer.filter(author_id=viewer.id, state=OfferState.ACCEPTED, answered_at__gte=clock.now() - WEEK)
    today = clock.local(clock.now()).date()
    if profile is None:
        home = regions.by_code(viewer.municipality)
        assert home is not None
        profile = Profile(
            municipality=home.code, labour_region=home.labour_region, latitude=home.lat, longitude=home.lon
        )
    point = coarse(profile.municipality, profile.latitude, profile.longitude)
    return Person(
        lat=point.lat,
        lon=point.lon,
        municipality=profile.municipality,
        labour_region=profile.labour_region,
        travel_km=profile.travel_km,
        free_days=profile.free_days,
        helps_online=profile.helps_online,
        load=await week.count(),
        weekly_maximum=profile.weekly_maximum,
        active_on=today,
    )


def person_of(row: Mapping[str, Any]) -> Person:
    """The facts of a person from a row of their profile, with the load and the last day they were here.

    What is stored is coarse already; a version before this one may still write a finer point beside us.
    """
    point = coarse(row["municipality"], row["latitude"], row["longitude"])
    return Person(
        lat=point.lat,
        lon=point.lon,
        municipality=row["municipality"],
        labour_region=row["labour_region"],
        travel_km=row["travel_km"],
        free_days=row["free_days"],
        helps_online=bool(row["helps_online"]),
        load=row["load"],
        weekly_maximum=row["weekly_maximum"],
        active_on=raw_sql.as_day(row["active_on"]),
    )


def need_of(row: Mapping[str, Any], wanted: int) -> Need:
    """The facts of a request from its row and how many skills it asks for. They hold for the whole of today."""
    today = clock.local(clock.now()).date()
    opened_on = clock.local(raw_sql.as_moment(row["opened_at"])).date() if row["opened_at"] else today
    point = coarse(row["municipality"], row["latitude"], row["longitude"])
    return Need(
        wanted=wanted,
        place=Where(row["place"]),
        lat=point.lat,
        lon=point.lon,
        municipality=row["municipality"],
        labour_region=row["labour_region"],
        free_days=row["free_days"],
        needed_by=raw_sql.as_day(row["needed_by"]),
        days_waiting=(today - opened_on).days,
        offers=row["offer_count"],
        today=today,
    )
