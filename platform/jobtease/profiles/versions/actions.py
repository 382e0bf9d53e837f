"""Writes of a profile through its document: each is a new version, with who and why."""

from collections.abc import Callable
from dataclasses import replace

from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.events import event_log
from jobtease.profiles import queries
from jobtease.profiles.document.document import Document, as_stored, mark_of, of_stored
from jobtease.profiles.editing.details import OwnProfile, ProfileChange
from jobtease.profiles.events import ProfileEvent
from jobtease.profiles.models import Profile
from jobtease.profiles.versions import queries as version_queries
from jobtease.profiles.versions import storing
from jobtease.profiles.versions.models import ProfileVersion, Why
from jobtease.profiles.versions.storing import Overtaken


@event_log.action
async def rewrite(
    viewer: Viewer,
    edit: Callable[[Document], Document],
    *,
    part: str = "",
    why: Why = Why.WRITTEN,
    back_to: int | None = None,
    held: bool = False,
    checked: OwnProfile | None = None,
) -> Profile:
    """The viewer's own document as `edit` gives it, stored with its columns. No version when nothing is different.

    `edit` may raise Overtaken, or whatever else says that it can't be done on what is stored now: then nothing is.
    `checked`: the profile beside which the words were looked at. Overtaken when its words or its audience have changed.
    `held`: a moderator looks at its words before others read them.
    Raises NotFound while there is no profile.
    """
    profile, before = await queries.stored_of(viewer)
    if profile is None:
        raise NotFound
    if checked is not None and (before.words, before.audience) != (checked.words, checked.audience):
        raise Overtaken
    document = edit(before.document)
    if document == before.document:
        event_log.no_change()
        return profile
    await _keep_before(profile, before.document)
    await storing.store(
        viewer, profile, before, ProfileChange(), document, held=held, why=why, part=part, back_to=back_to
    )
    await profile.refresh_from_db()
    return profile


async def go_back(viewer: Viewer, number: int, *, seen: str, held: bool, checked: OwnProfile) -> Profile:
    """Back to an earlier version, as a new one that is equal to it; what was written since stays among the versions.

    `seen`: document.mark_of what stood when this was asked. Raises Overtaken when that has changed, NotFound without such a version.
    """
    _version, document = await version_queries.version_for(viewer, number)

    def earlier(now: Document) -> Document:
        if mark_of(now) != seen:
            raise Overtaken(mark_of(now))
        return replace(document, next_id=max(document.next_id, now.next_id))

    return await rewrite(viewer, earlier, why=Why.WENT_BACK, back_to=number, held=held, checked=checked)


@event_log.action
async def rename(viewer: Viewer, number: int, name: str) -> None:
    """A name for one of the viewer's versions, or none ("") any more. Raises NotFound."""
    await version_queries.version_for(viewer, number)
    profile = await Profile.get(author_id=viewer.id)
    if not await ProfileVersion.filter(profile_id=profile.id, number=number).exclude(name=name).update(name=name):
        event_log.no_change()  # it is called so already
        return
    event_log.record(ProfileEvent.VERSION_NAMED, profile.public_id, actor=viewer.id)


async def _keep_before(profile: Profile, document: Document) -> None:
    """What an older server saved is in the columns only: a version too, before something else takes its place."""
    newest = await ProfileVersion.filter(profile_id=profile.id, number=profile.written).first()
    if document == (of_stored(newest.document) if newest else Document()):
        return
    profile.written += 1
    await ProfileVersion.create(
        profile_id=profile.id, number=profile.written, document=as_stored(document), why=Why.WRITTEN
    )
