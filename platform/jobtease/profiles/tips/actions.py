"""Writes of advice: hear one piece of it, or nothing of one rule, no more; and hear all of it again."""

from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.events import event_log
from jobtease.profiles.events import ProfileEvent
from jobtease.profiles.tips import queries
from jobtease.profiles.tips.models import DismissedTip


@event_log.action
async def dismiss(viewer: Viewer, key: str) -> None:
    """Never tell this again. `key`: of a tip that stands on the viewer's page, or the id of its rule. A second time changes nothing.

    Raises NotFound for what nobody told the viewer.
    """
    if key in await queries.dismissed_by(viewer):
        event_log.no_change()
        return
    _document, tips = await queries.tips_for(viewer)
    if key not in {known for tip in tips for known in (tip.key, tip.rule)}:
        raise NotFound
    await DismissedTip.create(account_id=viewer.id, key=key)
    event_log.record(ProfileEvent.TIP_DISMISSED, viewer.public_id, actor=viewer.id)


@event_log.action
async def hear_again(viewer: Viewer) -> None:
    """Tell everything that was dismissed again."""
    if not await DismissedTip.filter(account_id=viewer.id).delete():
        event_log.no_change()
        return
    event_log.record(ProfileEvent.TIP_HEARD_AGAIN, viewer.public_id, actor=viewer.id)
