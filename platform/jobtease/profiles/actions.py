"""Changing one's profile, and turning its postcode into a point."""

from typing import Any

from jobtease import database, events, replaced
from jobtease.audience import Audience, Viewer, Visibility
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.regions import queries as regions
from jobtease.regions.coarse import coarse
from jobtease.resources import Resources

PLAIN = ("headline", "about", "experience", "looking_for", "offering", "languages", "helps", "helps_online", "audience")


WORDS = ("headline", "about", "experience", "looking_for", "offering")


@events.action
async def save(viewer: Viewer, values: dict[str, Any], *, held: bool = False) -> Profile:
    """Save the whole profile from the values of ProfileForm. A postcode waits to become a point, and the old point serves till then.

    `held`: a moderator looks at its words before others read them.
    """
    place = regions.home(viewer.municipality)
    stored: dict[str, Any] = {name: values[name] for name in PLAIN}
    stored["free_days"] = sum(int(bit) for bit in values["free_days"])
    stored["travel_km"] = values["travel_km"] if values["travel_km"] is not None else 10
    stored["weekly_maximum"] = values["weekly_maximum"] if values["weekly_maximum"] is not None else 3
    stored |= {"municipality": place.code, "labour_region": place.labour_region}
    corrected = 0
    profile = await Profile.filter(author_id=viewer.id).first()
    if values["postcode"]:
        stored["postcode"] = values["postcode"]
    if profile is None:
        profile = await Profile.create(author_id=viewer.id, latitude=place.lat, longitude=place.lon, **stored)
    else:
        reworded = any(getattr(profile, name) != stored[name] for name in WORDS)
        if reworded and profile.visibility is Visibility.SHOWN and profile.audience is not Audience.ME:
            await replaced.keep(viewer.id, profile.public_id, *(getattr(profile, name) for name in WORDS))
        await Profile.filter(id=profile.id).update(version=profile.version + 1, **stored)
        if reworded:  # what a moderator hid was corrected: it is looked at again, and not shown before
            hidden = Profile.filter(id=profile.id, visibility=Visibility.HIDDEN)
            corrected = await hidden.update(visibility=Visibility.HELD)
            await profile.refresh_from_db(fields=["visibility"])
    if held:  # never written back as it was read: a moderator may hide it at this very moment
        await Profile.filter(id=profile.id, visibility=Visibility.SHOWN).update(visibility=Visibility.HELD)
        await profile.refresh_from_db(fields=["visibility"])
    await _set_skills(profile, values["skills"], helps=values["helps"])
    events.record(
        "profiles:profile:changed",
        profile.public_id,
        actor=viewer.id,
        municipality=place.code,
        facts={"visibility": str(profile.visibility), "located": bool(values["postcode"])}
        | ({"because": "corrected"} if corrected else {}),
    )
    return profile


async def _set_skills(profile: Profile, keys: list[str], *, helps: bool) -> None:
    await ProfileSkill.filter(account_id=profile.author_id).exclude(skill_id__in=keys or [""]).delete()
    have = set(await ProfileSkill.filter(account_id=profile.author_id).values_list("skill_id", flat=True))
    repeated: dict[str, Any] = {"helps": helps, "latitude": profile.latitude, "longitude": profile.longitude}
    await ProfileSkill.filter(account_id=profile.author_id).update(**repeated)
    new = [ProfileSkill(account_id=profile.author_id, skill_id=key, **repeated) for key in keys if key not in have]
    await ProfileSkill.bulk_create(new)


@events.action
async def move(account_id: int, municipality: str) -> None:
    """Somebody moved to another municipality: the profile goes along, with that municipality's point."""
    place = regions.by_code(municipality)
    profile = await Profile.filter(author_id=account_id).first()
    if place is None or profile is None:
        events.nothing()
        return
    await Profile.filter(id=profile.id).update(
        municipality=place.code,
        labour_region=place.labour_region,
        latitude=place.lat,
        longitude=place.lon,
        located_by="municipality",
        postcode=None,
        version=profile.version + 1,
    )
    await ProfileSkill.filter(account_id=account_id).update(latitude=place.lat, longitude=place.lon)
    events.record("profiles:profile:moved", profile.public_id, actor=account_id, municipality=place.code)


@events.action
async def put_on_map(profile_id: int, postcode: str, point: tuple[float, float] | None) -> bool:
    """A postcode became a point, or can't (None): either way it is forgotten. Nothing happens when it changed meanwhile.

    The precise point goes no further than here.
    """
    if not await Profile.filter(id=profile_id, postcode=postcode).update(postcode=None):
        events.nothing()
        return False
    profile = await Profile.get(id=profile_id)
    if point is not None:
        kept = coarse(profile.municipality, *point)
        located: dict[str, Any] = {"latitude": kept.lat, "longitude": kept.lon}
        await Profile.filter(id=profile_id).update(**located, located_by="postcode")
        await ProfileSkill.filter(account_id=profile.author_id).update(**located)
    events.record("profiles:profile:located", profile.public_id, facts={"found": point is not None})
    return True


@database.atomic
async def erase(account_id: int, resources: Resources) -> None:
    """Remove everything this feature keeps of somebody, within the erasing transaction."""
    await ProfileSkill.filter(account_id=account_id).delete()
    await Profile.filter(author_id=account_id).delete()
