"""Writes of a profile through its document: each is a new version, with who and why."""

from collections.abc import Callable

from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.events import event_log
from jobtease.profiles import queries
from jobtease.profiles.document.document import Document
from jobtease.profiles.editing.details import OwnProfile
from jobtease.profiles.models import Profile
from jobtease.profiles.versions import storing
from jobtease.profiles.versions.models import Why
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
    await storing.store(viewer, profile, before, {}, document, held=held, why=why, part=part, back_to=back_to)
    await profile.refresh_from_db()
    return profile
