"""Reads of profiles: always for somebody."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from jobtease.accounts.models import Account
from jobtease.audience import Audience, Viewer, Visibility, seen_by
from jobtease.errors import NotFound
from jobtease.profiles.choices import DAYS, LANGUAGES, days_of
from jobtease.profiles.document.columns import as_read, following
from jobtease.profiles.document.document import Document, of_stored
from jobtease.profiles.editing.details import NEW, OwnProfile, ProfileChange
from jobtease.profiles.models import Profile, ProfileSkill, Purpose
from jobtease.profiles.tips.models import DismissedTip
from jobtease.profiles.versions.models import ProfileVersion
from jobtease.publication import for_few
from jobtease.regions import queries as regions
from jobtease.skills import queries as skills
from jobtease.words import translations
from jobtease.words.cleaning import fold
from jobtease.words.translations import _


@dataclass(frozen=True)
class Person:
    """A member as others see them. `public_id` is the account's, `profile_id` the profile's (for reports)."""

    public_id: str
    profile_id: str
    nickname: str
    municipality: str
    headline: str = ""
    about: str = ""
    experience: str = ""
    pieces: Document = field(default_factory=Document)
    """The same, where it is more than one text: its entries. Nothing else of the document is anybody's to read."""
    looking_for: str = ""
    offering: str = ""
    skills: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    travel_km: int = 10
    helps: bool = False
    helps_online: bool = True
    weekly_maximum: int = 3
    audience: Audience = Audience.MEMBERS
    visibility: Visibility = Visibility.SHOWN
    mine: bool = False
    account_id: int = 0
    is_empty: bool = field(default=False)


async def person_for(viewer: Viewer, public_id: str) -> Person:
    """Somebody's profile, by the public id of the account. Raises NotFound when missing, hidden or not for this viewer."""
    profile = await Profile.filter(seen_by(viewer), author__public_id=public_id).select_related("author").first()
    if profile is None:
        if public_id == viewer.public_id and viewer.is_member:
            return _nothing_yet(viewer)
        raise NotFound
    account: Account = profile.author
    keys = await ProfileSkill.filter(account_id=account.id).order_by("id").values_list("skill_id", flat=True)
    person = _person(profile, account, [str(key) for key in keys], mine=account.id == viewer.id)
    own = _as_stored(profile, await _newest(profile), tuple(str(key) for key in keys))
    return replace(person, pieces=as_read(own.document))


async def who_can_be_visited(viewer: Viewer, public_ids: Iterable[str]) -> frozenset[str]:
    """Those of these people (public ids of accounts) who have a profile that this viewer may see: only their names are links."""
    people = {public_id for public_id in public_ids if public_id}
    if not people:
        return frozenset()
    # not author__public_id__in: SQLite would look at every profile for a list of another table's column
    accounts = Account.filter(public_id__in=people).values("id")
    profiles = Profile.filter(seen_by(viewer), author_id__in=Subquery(accounts))
    found = await profiles.values_list("author__public_id", flat=True)
    return frozenset(str(public_id) for public_id in found)


@dataclass(frozen=True)
class Helper:
    """Somebody who says to help. `id` is the account's; `weekly_maximum` the most people in a week, more than none."""

    id: int
    nickname: str
    weekly_maximum: int


async def helper_for(viewer: Viewer, public_id: str) -> Helper:
    """Another (by the public id of the account) who says to help. Raises NotFound as `person_for`, and for who doesn't."""
    helper = await helper_or_none(viewer, public_id)
    if helper is None:
        raise NotFound
    return helper


async def helper_or_none(viewer: Viewer, public_id: str) -> Helper | None:
    """The same, or None."""
    row = await _helpers(viewer, public_id).first().values("author_id", "author__nickname", "weekly_maximum")
    return Helper(row["author_id"], row["author__nickname"], row["weekly_maximum"]) if row else None


def _helpers(viewer: Viewer, public_id: str) -> QuerySet[Profile]:
    found = Profile.filter(seen_by(viewer), author__public_id=public_id, helps=True, weekly_maximum__gt=0)
    return found.exclude(author_id=viewer.id)


async def lock(account_id: int) -> None:
    """Within the open transaction: who reads this profile to change what hangs from it waits for the end."""
    await Profile.filter(author_id=account_id).select_for_update().first()


def _nothing_yet(viewer: Viewer) -> Person:
    return Person(
        viewer.public_id, "", viewer.nickname, viewer.municipality_name, mine=True, account_id=viewer.id, is_empty=True
    )


def _person(profile: Profile, account: Account, keys: list[str], *, mine: bool) -> Person:
    language = translations.language.get()
    place = regions.by_code(profile.municipality)
    names = dict(LANGUAGES)
    entries = [entry for key in keys if (entry := skills.by_key(key))]
    return Person(
        public_id=account.public_id,
        account_id=account.id,
        profile_id=profile.public_id,
        nickname=account.nickname,
        municipality=place.called if place else "",
        headline=profile.headline,
        about=profile.about,
        experience=profile.experience,
        looking_for=profile.looking_for,
        offering=profile.offering,
        skills=tuple(entry.label(language) for entry in entries),
        languages=tuple(_(names[code]) for code in profile.languages if code in names),
        days=tuple(_(name) for bit, name in DAYS if profile.free_days & int(bit)),
        travel_km=profile.travel_km,
        helps=profile.helps,
        helps_online=profile.helps_online,
        weekly_maximum=profile.weekly_maximum,
        audience=profile.audience,
        visibility=profile.visibility,
        mine=mine,
    )


async def to_edit(viewer: Viewer) -> OwnProfile:
    """The viewer's own profile, as its forms begin."""
    return (await stored_of(viewer))[1]


async def stored_of(viewer: Viewer) -> tuple[Profile | None, OwnProfile]:
    """The row of the viewer's own profile, None while there is none; and what it says, for its forms and for who writes it."""
    profile, own = await _stored(viewer.id)
    return profile, replace(own, audience=for_few(own.audience)) if viewer.is_young else own


async def document_of(account_id: int) -> tuple[int, Document]:
    """The document of somebody's profile, and the number of its version. For who may read it by another thing: they ask that first."""
    profile, own = await _stored(account_id)
    return profile.written if profile else 0, own.document


async def _stored(account_id: int) -> tuple[Profile | None, OwnProfile]:
    profile = await Profile.filter(author_id=account_id).first()
    keys = await ProfileSkill.filter(account_id=account_id).order_by("id").values_list("skill_id", flat=True)
    return profile, _as_stored(profile, await _newest(profile), tuple(str(key) for key in keys))


async def _newest(profile: Profile | None) -> ProfileVersion | None:
    if profile is None or not profile.written:
        return None
    return await ProfileVersion.filter(profile_id=profile.id, number=profile.written).first()


def _as_stored(profile: Profile | None, newest: ProfileVersion | None, keys: tuple[str, ...]) -> OwnProfile:
    if profile is None:
        return NEW
    own = OwnProfile(
        purpose=Purpose(profile.purpose or (Purpose.BOTH if profile.helps else Purpose.WORK)),
        asked=True,
        visibility=profile.visibility,
        audience=profile.audience,
        headline=profile.headline,
        about=profile.about,
        experience=profile.experience,
        looking_for=profile.looking_for,
        offering=profile.offering,
        skills=keys,
        languages=tuple(profile.languages),
        helps_online=profile.helps_online,
        travel_km=profile.travel_km,
        weekly_maximum=profile.weekly_maximum,
        free_days=days_of(profile.free_days),
    )
    document = of_stored(newest.document) if newest else Document()
    return replace(own, document=following(document, ProfileChange().on(own)))


def mark_of(own: OwnProfile, names: Collection[str]) -> str:
    """What tells whether the values under these names are still as they were: 16 characters. Of a postcode there is no old one."""
    told: list[Any] = [(name, getattr(own, name, None)) for name in sorted(names)]
    if "purpose" in names:  # whoever was never asked hasn't chosen what the form begins with
        told.append(own.asked)
    return sha256(repr(told).encode()).hexdigest()[:16]


def search_languages(text: str) -> list[tuple[str, str]]:
    """Languages that what was typed may mean, as (code, name): those that begin so first."""
    wanted = fold(text)
    named = [(fold(_(name)), code, _(name)) for code, name in LANGUAGES]
    found = sorted(
        (not folded.startswith(wanted), folded, code, name) for folded, code, name in named if wanted in folded
    )
    return [(code, name) for _later, _folded, code, name in found][:8] if wanted else []


async def is_located(viewer: Viewer) -> bool:
    """Whether a postcode has become, or is becoming, the viewer's point."""
    profile = await Profile.filter(author_id=viewer.id).first()
    return profile is not None and (profile.located_by == "postcode" or profile.postcode is not None)


async def export(account_id: int) -> dict[str, Any]:
    """Everything this feature keeps of somebody."""
    rows = await Profile.filter(author_id=account_id).values()
    keys = await ProfileSkill.filter(account_id=account_id).values_list("skill_id", flat=True)
    versions = ProfileVersion.filter(profile__author_id=account_id).order_by("number")
    return {
        "profile": [{k: str(v) for k, v in row.items() if k != "id"} for row in rows],
        "skills": list(keys),
        "dismissed_tips": await DismissedTip.filter(account_id=account_id).values("key", "dismissed_at"),
        "profile_versions": await versions.values("number", "document", "why", "part", "back_to", "name", "created_at"),
    }
