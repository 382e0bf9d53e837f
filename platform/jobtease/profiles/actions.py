"""Writes of profiles: changing one's own, and turning its postcode into a point."""

from collections.abc import Collection, Mapping
from typing import Any

from jobtease.audience import Audience, Viewer, Visibility
from jobtease.data import revisions, transactions
from jobtease.errors import Conflict
from jobtease.events import event_log
from jobtease.profiles import queries
from jobtease.profiles.models import Profile, ProfileSkill, Purpose
from jobtease.regions import queries as regions
from jobtease.regions.coarse import coarse
from jobtease.resources import Resources


class Overtaken(Conflict):
    """What the form was filled with isn't what is stored any more. `seen` marks what is."""

    def __init__(self, seen: str) -> None:
        super().__init__()
        self.seen = seen


@event_log.action
async def save(
    viewer: Viewer,
    values: Mapping[str, Any],
    *,
    seen: tuple[Collection[str], str] | None = None,
    held: bool = False,
    checked: Mapping[str, Any] | None = None,
) -> Profile:
    """Save a part of the profile, or all of it: what is in `values`.

    A postcode waits to become a point, and the old point serves till then.

    `seen`: names of fields, and the mark of what stood in them (queries.mark_of). Raises Overtaken when that has changed.
    `checked`: the profile beside which the words were looked at. Overtaken as well when its words or its audience have changed.
    `held`: a moderator looks at its words before others read them.
    """
    place = regions.home(viewer.municipality)
    profile = await Profile.filter(author_id=viewer.id).first()
    have = [str(one.skill_id) for one in await ProfileSkill.filter(account_id=viewer.id).order_by("id")]
    before = queries.values_of(profile, have)
    if seen and seen[1] != (now := queries.mark_of(before, seen[0])):
        raise Overtaken(now)
    if checked is not None and any(before.get(name) != checked.get(name) for name in (*queries.WORDS, "audience")):
        raise Overtaken(queries.mark_of(before, seen[0] if seen else values))
    stored: dict[str, Any] = {name: values[name] for name in queries.PLAIN if name in values}
    if "free_days" in values:
        stored["free_days"] = sum(int(bit) for bit in values["free_days"])
    for name in ("travel_km", "weekly_maximum"):
        if name in stored and stored[name] is None:
            stored[name] = queries.NEW[name]
    if values.get("postcode"):
        stored["postcode"] = values["postcode"]
    skills = list(values.get("skills", have))
    purpose = Purpose(values.get("purpose") or before["purpose"])
    offering = stored.get("offering", before.get("offering", ""))
    stored |= {"purpose": purpose, "helps": purpose.helps and bool(skills or offering)}
    stored |= {"municipality": place.code, "labour_region": place.labour_region}
    corrected = 0
    if profile is None:
        new = {"audience": queries.NEW["audience"], "latitude": place.lat, "longitude": place.lon}
        profile = await Profile.create(author_id=viewer.id, **(new | stored))
    else:
        reworded = any(name in stored and stored[name] != before[name] for name in queries.WORDS)
        if reworded and profile.visibility is Visibility.SHOWN and profile.audience is not Audience.ME:
            await revisions.keep(viewer.id, profile.public_id, *(before[name] for name in queries.WORDS))
        as_read = Profile.filter(id=profile.id, version=profile.version)
        if not await as_read.update(version=profile.version + 1, **stored):  # another tab, at this very moment
            raise Overtaken(queries.mark_of(before, seen[0] if seen else values))
        if reworded:  # what a moderator hid was corrected: it is looked at again, and not shown before
            hidden = Profile.filter(id=profile.id, visibility=Visibility.HIDDEN)
            corrected = await hidden.update(visibility=Visibility.HELD)
            await profile.refresh_from_db(fields=["visibility"])
    if held:  # never written back as it was read: a moderator may hide it at this very moment
        await Profile.filter(id=profile.id, visibility=Visibility.SHOWN).update(visibility=Visibility.HELD)
        await profile.refresh_from_db(fields=["visibility"])
    await _set_skills(profile, skills, have, helps=stored["helps"])
    event_log.record(
        "profiles:profile:changed",
        profile.public_id,
        actor=viewer.id,
        municipality=place.code,
        facts={"visibility": str(profile.visibility), "located": bool(values.get("postcode"))}
        | ({"because": "corrected"} if corrected else {}),
    )
    return profile


async def _set_skills(profile: Profile, keys: list[str], have: list[str], *, helps: bool) -> None:
    if gone := set(have) - set(keys):
        await ProfileSkill.filter(account_id=profile.author_id, skill_id__in=gone).delete()
    repeated: dict[str, Any] = {"helps": helps, "latitude": profile.latitude, "longitude": profile.longitude}
    await ProfileSkill.filter(account_id=profile.author_id).update(**repeated)
    new = [ProfileSkill(account_id=profile.author_id, skill_id=key, **repeated) for key in keys if key not in have]
    await ProfileSkill.bulk_create(new)


@event_log.action
async def move(account_id: int, municipality: str) -> None:
    """Somebody moved to another municipality: the profile goes along, with that municipality's point."""
    place = regions.by_code(municipality)
    profile = await Profile.filter(author_id=account_id).first()
    if place is None or profile is None:
        event_log.no_change()
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
    event_log.record("profiles:profile:moved", profile.public_id, actor=account_id, municipality=place.code)


@event_log.action
async def put_on_map(profile_id: int, postcode: str, point: tuple[float, float] | None) -> bool:
    """A postcode became a point, or can't (None): either way it is forgotten. Nothing happens when it changed meanwhile.

    The precise point goes no further than here.
    """
    if not await Profile.filter(id=profile_id, postcode=postcode).update(postcode=None):
        event_log.no_change()
        return False
    profile = await Profile.get(id=profile_id)
    if point is not None:
        kept = coarse(profile.municipality, *point)
        located: dict[str, Any] = {"latitude": kept.lat, "longitude": kept.lon}
        await Profile.filter(id=profile_id).update(**located, located_by="postcode")
        await ProfileSkill.filter(account_id=profile.author_id).update(**located)
    event_log.record("profiles:profile:located", profile.public_id, facts={"found": point is not None})
    return True


@transactions.atomic
async def erase(account_id: int, resources: Resources) -> None:
    """Remove everything this feature keeps of somebody, within the erasing transaction."""
    await ProfileSkill.filter(account_id=account_id).delete()
    await Profile.filter(author_id=account_id).delete()
