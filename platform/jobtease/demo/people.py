"""Everybody joins and shows a profile."""

from typing import Any

from jobtease.accounts import actions as accounts
from jobtease.accounts import queries
from jobtease.accounts.mandates import queries as mandates
from jobtease.accounts.models import AgeBand
from jobtease.accounts.states import YOUNG
from jobtease.audience import Audience, Role, Viewer
from jobtease.demo.diary import span
from jobtease.demo.village import Village, read
from jobtease.profiles import actions as profiles
from jobtease.profiles.editing.details import NEW, ProfileChange
from jobtease.profiles.models import Purpose
from jobtease.regions import queries as regions
from jobtease.words.cleaning import fold

DAYS = {"ma": 1, "di": 2, "wo": 4, "do": 8, "vr": 16, "za": 32, "zo": 64}


def write(village: Village) -> None:
    """Write into the diary when each person joins."""
    for person in read("people"):
        _write(village, person)


def _write(village: Village, person: dict[str, Any]) -> None:
    joined = village.diary.ago(f"{person['joined']}d 5h")

    async def join() -> None:
        village.people[person["name"]] = await _join(person)

    async def show_profile() -> None:
        await profiles.save(village.people[person["name"]], _profile(person))

    village.diary.write(joined, join)
    if "headline" in person:
        village.diary.write(joined + span("20m"), show_profile)


async def _join(person: dict[str, Any]) -> Viewer:
    place = regions.parse(person["town"])
    if place is None:
        raise ValueError(f"there is no municipality {person['town']}")
    email = queries.demo_email(fold(person["name"]))
    role, language = Role(person.get("role", "member")), person.get("language", "nl")
    age = AgeBand(person.get("age", AgeBand.ADULT))
    child_abuse = person.get("child_abuse", False)
    account = await accounts.join(email, person["name"], place.code, language, role, age=age, child_abuse=child_abuse)
    return Viewer(
        id=account.id,
        public_id=account.public_id,
        nickname=account.nickname,
        role=role,
        municipality=place.code,
        municipality_name=place.called,
        labour_region=place.labour_region,
        language=language,
        mandates=await mandates.open_of(account),
        is_young=YOUNG.holds(account),
    )


def _profile(person: dict[str, Any]) -> ProfileChange:
    """What the person would have filled in on the forms."""
    return ProfileChange(
        headline=person.get("headline", ""),
        about=person.get("about", ""),
        experience=person.get("experience", ""),
        looking_for=person.get("looking_for", ""),
        offering=person.get("offering", ""),
        skills=tuple(person.get("skills", ())),
        languages=tuple(person.get("speaks", ())),
        purpose=Purpose.HELP if person.get("helps", False) else Purpose.WORK,
        helps_online=True,
        weekly_maximum=person.get("weekly", NEW.weekly_maximum),
        travel_km=person.get("travel", NEW.travel_km),
        free_days=tuple(str(DAYS[day]) for day in person.get("days", "").split()),
        audience=Audience(person.get("audience", "members")),
    )
