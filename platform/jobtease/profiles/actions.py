"""Writes of profiles: changing one's own, and turning its postcode into a point."""

from collections.abc import Collection
from dataclasses import replace

from tortoise.expressions import F

from jobtease.accounts.models import Account
from jobtease.accounts.states import YOUNG
from jobtease.audience import Viewer
from jobtease.data import transactions
from jobtease.events import event_log
from jobtease.profiles import queries
from jobtease.profiles.document.columns import following
from jobtease.profiles.editing.details import OwnProfile, ProfileChange
from jobtease.profiles.events import ProfileEvent, ProfileLocated
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.profiles.tips.models import DismissedTip
from jobtease.profiles.versions import storing
from jobtease.profiles.versions.models import ProfileVersion
from jobtease.profiles.versions.storing import Overtaken
from jobtease.publication import for_few
from jobtease.regions import queries as regions
from jobtease.regions.coarse import coarse
from jobtease.resources import Resources


@event_log.action
async def save(
    viewer: Viewer,
    change: ProfileChange,
    *,
    seen: tuple[Collection[str], str] | None = None,
    held: bool = False,
    checked: OwnProfile | None = None,
) -> Profile:
    """Save a part of the profile, or all of it.

    `seen`: names of fields, and the mark of what stood in them (queries.mark_of). Raises Overtaken when that has changed.
    `checked`: the profile beside which the words were looked at. Overtaken as well when its words or its audience have changed.
    `held`: a moderator looks at its words before others read them.
    """
    profile, before = await queries.stored_of(viewer)
    mark = queries.mark_of(before, seen[0]) if seen else ""
    if seen and seen[1] != mark:
        raise Overtaken(mark)
    if checked is not None and (before.words, before.audience) != (checked.words, checked.audience):
        raise Overtaken(mark)
    stands = before if profile else replace(before, languages=())  # what a form begins with is nobody's answer
    document = following(before.document, change.on(stands))
    return await storing.store(viewer, profile, before, change, document, held=held, mark=mark)


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
    event_log.record(ProfileEvent.PROFILE_MOVED, profile.public_id, actor=account_id, municipality=place.code)


@event_log.action
async def protect(account_id: int) -> None:
    """Somebody is 16 or 17: their profile is for people who help them, and stands at the point of its municipality.

    What the query leaves out at once (audience.NotYoung) is so in their own pages from now on, and stays so when they are grown.
    """
    profile = await Profile.filter(author_id=account_id).first()
    place = regions.by_code(profile.municipality) if profile else None
    if profile is None or place is None or not await _is_young(account_id):
        event_log.no_change()
        return
    point = {"latitude": place.lat, "longitude": place.lon}
    await Profile.filter(id=profile.id).update(
        audience=for_few(profile.audience), **point, located_by="municipality", postcode=None, version=F("version") + 1
    )
    await ProfileSkill.filter(account_id=account_id).update(**point)
    event_log.record(ProfileEvent.PROFILE_MOVED, profile.public_id, actor=account_id, municipality=place.code)


async def _is_young(account_id: int) -> bool:
    return await Account.filter(YOUNG.q(), id=account_id).exists()


@event_log.action
async def put_on_map(profile_id: int, postcode: str, point: tuple[float, float] | None) -> bool:
    """A postcode became a point, or can't (None): either way it is forgotten. Nothing happens when it changed meanwhile.

    The precise point goes no further than here.
    """
    if not await Profile.filter(id=profile_id, postcode=postcode).update(postcode=None):
        event_log.no_change()
        return False
    profile = await Profile.get(id=profile_id)
    if point is not None and not await _is_young(profile.author_id):
        kept = coarse(profile.municipality, *point)
        await Profile.filter(id=profile_id).update(latitude=kept.lat, longitude=kept.lon, located_by="postcode")
        await ProfileSkill.filter(account_id=profile.author_id).update(latitude=kept.lat, longitude=kept.lon)
    event_log.record(ProfileEvent.PROFILE_LOCATED, profile.public_id, facts=ProfileLocated(found=point is not None))
    return True


@transactions.atomic
async def erase(account_id: int, resources: Resources) -> None:
    """Remove everything this feature keeps of somebody, within the erasing transaction."""
    await ProfileSkill.filter(account_id=account_id).delete()
    await ProfileVersion.filter(profile__author_id=account_id).delete()
    await DismissedTip.filter(account_id=account_id).delete()
    await Profile.filter(author_id=account_id).delete()
