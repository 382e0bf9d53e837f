"""Matching score: how well a person fits what somebody needs; one pure function, its weights, and the sentence that explains it.

All points are whole numbers, so that a ranking comes out the same everywhere; who is equal goes by id. Two weights are there for
fairness: who already helps a lot this week stands lower, and a request that nobody answered stands higher (VolunteerMatch gave
8 to 9% more requests an answer by lowering an item after each connection).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from babel.dates import get_day_names

from jobtease.helping.models import Place
from jobtease.regions.queries import distance_km
from jobtease.words import translations
from jobtease.words.translations import _, ngettext

SKILLS = 240
"""For all wanted skills; a part of them for a part. Half of it when none is asked for."""
NEARBY = 300
"""Within the distance that the person travels, or in the same municipality; less for every 10 km, but not less than LEAST."""
PER_TEN_KM = 20
LEAST_NEARBY = 100
FURTHER = -120
"""In the same labour market region, but further than the person said to travel."""
ONLINE = 180
ONLINE_PER_TEN_KM = 4
LEAST_ONLINE = 140
DAY = 60
"""A day on which both have time; half of it when the person did not say."""
AROUND = 40
"""Here in the last week; half of it in the last month."""
BUSY = -120
"""Times what the person did this week, over the most they want to do."""
FULL = -400
"""The week is full: after everybody who has time."""
A_DAY_WITHOUT_ANSWER = 10
MOST_WITHOUT_ANSWER = 70
AN_OFFER = -40
MOST_OFFERS = 3

ALL_DAYS = 0b1111111


class Way(StrEnum):
    """How the two would meet."""

    NEARBY = "nearby"
    REGION = "region"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Person:
    """What counts of somebody who helps. `free_days`: bits, 1 is Monday; 0 is not said."""

    lat: float
    lon: float
    municipality: str
    labour_region: str
    travel_km: int
    free_days: int
    helps_online: bool
    load: int
    weekly_maximum: int
    active_on: date | None


@dataclass(frozen=True, slots=True)
class Need:
    """What counts of a request, seen on the day `today`. `wanted` is a number of skills, `days_waiting` since it was opened."""

    wanted: int
    place: Place
    lat: float
    lon: float
    municipality: str
    labour_region: str
    free_days: int
    needed_by: date | None
    days_waiting: int
    offers: int
    today: date


@dataclass(frozen=True, slots=True)
class Fit:
    """Points, and the reasons for them."""

    score: int
    matched: int
    wanted: int
    way: Way
    km: int
    day: int | None
    """The first day on which both have time, 0 is Monday."""

    @property
    def sentence(self) -> str:
        """ "2 of 3 skills · 6 km · free on Wednesday", in the language of the request."""
        return _sentence(self.matched, self.wanted, self.way, self.km, self.day, translations.language.get())


@lru_cache(maxsize=4096)
def _sentence(matched: int, wanted: int, way: Way, km: int, day: int | None, language: str) -> str:
    """The same few sentences come back all day. `language` must be that of the request."""
    return " · ".join(part for part in (_skills(matched, wanted), _distance(way, km), _day(day, language)) if part)


def _skills(matched: int, wanted: int) -> str:
    if not wanted:
        return ""
    return ngettext("{n} of {wanted} skill", "{n} of {wanted} skills", wanted).format(n=matched, wanted=wanted)


def _distance(way: Way, km: int) -> str:
    if way is Way.ONLINE:
        return _("online")
    if km < 2:
        return _("close by")
    if way is Way.REGION:
        return _("{km} km, in the same region").format(km=km)
    return _("{km} km").format(km=km)


def _day(day: int | None, language: str) -> str:
    return _("free on {day}").format(day=get_day_names("wide", locale=language)[day]) if day is not None else ""


def fit(person: Person, need: Need, matched: int) -> Fit | None:
    """How well the two fit; None when none of the wanted skills is there, or when they can't meet.

    `matched`: how many of the wanted skills the person has. A request that asks for none is for anybody.
    """
    wanted = need.wanted
    if wanted and not matched:
        return None
    km = distance_km(person, need)
    way = _way(person, need, km)
    if way is None:
        return None
    day = _common_day(person.free_days & possible_days(need), need.today)
    score = (
        _skill_points(matched, wanted)
        + _way_points(way, km)
        + (DAY if day is not None else 0 if person.free_days else DAY // 2)
        + apart_from_the_request(person, need.today)
        + waiting_points(need)
    )
    return Fit(score, matched, wanted, way, round(km), day)


def at_most(matched: int, wanted: int, place: Place | None, km: float) -> int:
    """No person with so many of the wanted skills, at this distance or further, has more points, the waiting apart.

    `place` None: that of any request.
    """
    ways = []
    if place is not Place.ONLINE:
        ways.append(_way_points(Way.NEARBY, km))
    if place is not Place.NEARBY:
        ways.append(_way_points(Way.ONLINE, km))
    return _skill_points(matched, wanted) + max(ways) + DAY + AROUND


def apart_from_the_request(person: Person, today: date) -> int:
    """Points that are the same for every request."""
    return _around_points(person.active_on, today) + _load_points(person.load, person.weekly_maximum)


def possible_days(need: Need) -> int:
    """The days of the week on which the help can still be given."""
    days = need.free_days or ALL_DAYS
    left = (need.needed_by - need.today).days + 1 if need.needed_by else 7
    if left >= 7:
        return days
    return days & sum(1 << (need.today + timedelta(days=n)).weekday() for n in range(left))


def waiting_points(need: Need) -> int:
    """More for each day without an answer, less for each offer."""
    if need.offers:
        return AN_OFFER * min(need.offers, MOST_OFFERS)
    return min(A_DAY_WITHOUT_ANSWER * max(need.days_waiting, 0), MOST_WITHOUT_ANSWER)


def _way(person: Person, need: Need, km: float) -> Way | None:
    in_person = need.place is not Place.ONLINE
    if in_person and (km <= person.travel_km or person.municipality == need.municipality):
        return Way.NEARBY
    if need.place is not Place.NEARBY and person.helps_online:
        return Way.ONLINE
    if in_person and person.labour_region == need.labour_region:
        return Way.REGION
    return None


def _way_points(way: Way, km: float) -> int:
    tens = int(km) // 10
    if way is Way.ONLINE:
        return max(ONLINE - ONLINE_PER_TEN_KM * tens, LEAST_ONLINE)
    near = max(NEARBY - PER_TEN_KM * tens, LEAST_NEARBY)
    return near + FURTHER if way is Way.REGION else near


def _skill_points(matched: int, wanted: int) -> int:
    return SKILLS * matched // wanted if wanted else SKILLS // 2


def _common_day(days: int, today: date) -> int | None:
    following = ((today.weekday() + n) % 7 for n in range(7))
    return next((day for day in following if days >> day & 1), None)


def _around_points(active_on: date | None, today: date) -> int:
    if active_on is None:
        return 0
    ago = (today - active_on).days
    return AROUND if ago <= 7 else AROUND // 2 if ago <= 30 else 0


def _load_points(load: int, most: int) -> int:
    return FULL if load >= most else BUSY * load // most
