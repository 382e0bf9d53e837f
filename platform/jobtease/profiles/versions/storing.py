"""Storing a profile, for every action that changes one: its columns, its skills and a version of its document, at once."""

from jobtease.accounts.trust import newcomers
from jobtease.audience import Audience, Viewer, Visibility
from jobtease.data import revisions
from jobtease.errors import Conflict
from jobtease.events import event_log
from jobtease.profiles.document.columns import columns_of
from jobtease.profiles.document.document import Document, as_stored
from jobtease.profiles.editing.details import NEW, OwnProfile, ProfileChange
from jobtease.profiles.events import ProfileChanged, ProfileEvent
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.profiles.versions.models import ProfileVersion, Why
from jobtease.publication import for_few
from jobtease.regions import queries as regions


class Overtaken(Conflict):
    """What the form was filled with isn't what is stored any more. `seen` marks what is."""

    def __init__(self, seen: str = "") -> None:
        super().__init__()
        self.seen = seen


async def store(
    viewer: Viewer,
    profile: Profile | None,
    before: OwnProfile,
    change: ProfileChange,
    document: Document,
    *,
    held: bool = False,
    mark: str = "",
    why: Why = Why.WRITTEN,
    part: str = "",
    back_to: int | None = None,
) -> Profile:
    """Within an action that has read `before`: new columns and a new document. Raises Overtaken when somebody else was first.

    What both a column and the document have is the document's.
    """
    place = regions.home(viewer.municipality)
    stored = change.columns()
    if viewer.is_young:
        stored["audience"] = for_few(stored.get("audience", before.audience))
        stored.pop("postcode", None)
    told = columns_of(document)
    purpose = change.purpose or before.purpose
    offering = stored.get("offering", before.offering)
    helps = purpose.helps and bool(told.skills or offering)
    stored = stored | told.words | {"languages": list(told.languages), "free_days": told.days}
    stored |= {"purpose": purpose, "helps": helps, "municipality": place.code, "labour_region": place.labour_region}
    is_other = document != before.document or profile is None or not profile.written
    number = (profile.written if profile else 0) + is_other
    stored["written"] = number
    corrected, reworded = 0, True
    if profile is None:
        stored.setdefault("audience", NEW.audience)
        profile = await Profile.create(author_id=viewer.id, latitude=place.lat, longitude=place.lon, **stored)
    else:
        reworded = any(stored.get(name, old) != old for name, old in before.words.items())
        if reworded and profile.visibility is Visibility.SHOWN and profile.audience is not Audience.ME:
            await revisions.keep(viewer.id, profile.public_id, *before.words.values())
        as_read = Profile.filter(id=profile.id, version=profile.version)
        if not await as_read.update(version=profile.version + 1, **stored):  # another tab, at this very moment
            raise Overtaken(mark)
        if reworded:  # what a moderator hid was corrected: it is looked at again, and not shown before
            hidden = Profile.filter(id=profile.id, visibility=Visibility.HIDDEN)
            corrected = await hidden.update(visibility=Visibility.HELD)
            await profile.refresh_from_db(fields=["visibility"])
    if is_other:
        await ProfileVersion.create(
            profile_id=profile.id, number=number, document=as_stored(document), why=why, part=part, back_to=back_to
        )
    if held or (reworded and await newcomers.is_limited(viewer.id)):
        # never written back as it was read: a moderator may hide it at this very moment
        await Profile.filter(id=profile.id, visibility=Visibility.SHOWN).update(visibility=Visibility.HELD)
        await profile.refresh_from_db(fields=["visibility"])
    await _set_skills(profile, told.skills, before.skills, helps=helps)
    event_log.record(
        ProfileEvent.PROFILE_CHANGED,
        profile.public_id,
        actor=viewer.id,
        municipality=place.code,
        facts=ProfileChanged(
            visibility=profile.visibility,
            located=bool(stored.get("postcode")),
            because="corrected" if corrected else "",
            version=number,
            back_to=back_to or 0,
        ),
    )
    return profile


async def _set_skills(profile: Profile, keys: tuple[str, ...], have: tuple[str, ...], *, helps: bool) -> None:
    if gone := set(have) - set(keys):
        await ProfileSkill.filter(account_id=profile.author_id, skill_id__in=gone).delete()
    lat, lon = profile.latitude, profile.longitude
    await ProfileSkill.filter(account_id=profile.author_id).update(helps=helps, latitude=lat, longitude=lon)
    new = [
        ProfileSkill(account_id=profile.author_id, skill_id=key, helps=helps, latitude=lat, longitude=lon)
        for key in keys
        if key not in have
    ]
    await ProfileSkill.bulk_create(new)
