"""Writes of ties: blocking or muting somebody and taking it back, ending a tie, leaving what two people do together."""

from tortoise.expressions import Q

from jobtease import blocks, mutes
from jobtease.audience import Grant, HelpTie, Viewer
from jobtease.conversations import actions as conversations
from jobtease.events import event_log
from jobtease.helping.offering import parting_actions
from jobtease.notices import actions as notices
from jobtease.outfits import queries as outfits
from jobtease.ties import queries
from jobtease.ties.events import TieEvent
from jobtease.ties.queries import Somebody


@event_log.action
async def block(viewer: Viewer, public_id: str) -> Somebody:
    """The viewer is rid of somebody, at once, both ways: nothing of either is found for the other, and what was between them ends.

    The other one reads nowhere that it was a block. A second time changes nothing. Raises NotFound for who was never met, and
    for moderators: a block keeps nobody from their work.
    """
    somebody = await queries.somebody_met(viewer, public_id)
    if not await blocks.put_between(viewer.id, somebody.id):
        event_log.no_change()
        return somebody
    await cut(viewer.id, somebody.id)
    await parting_actions.part(viewer.id, somebody.id)
    await conversations.end_all_between(viewer.id, somebody.id)
    await notices.part(viewer.id, somebody.id)
    # nothing here names the other one: the log outlives a block that was taken back
    event_log.record(TieEvent.PERSON_BLOCKED, viewer.public_id, actor=viewer.id)
    return somebody


@event_log.action
async def unblock(viewer: Viewer, public_id: str) -> str:
    """They can find each other again; nothing that ended begins again by itself. Their name, or nothing when there was no block."""
    for one in (await queries.ties_of(viewer)).blocked:
        if one.public_id == public_id:
            blocked = await queries.account_of(public_id)  # not `somebody_met`: they may be a moderator by now
            if blocked is not None and await blocks.remove(viewer.id, blocked):
                event_log.record(TieEvent.PERSON_UNBLOCKED, viewer.public_id, actor=viewer.id)
            else:
                event_log.no_change()  # the same click, a moment earlier
            return one.nickname
    return ""


@event_log.action
async def mute(viewer: Viewer, public_id: str) -> Somebody:
    """The viewer is shown nothing of somebody any more, who notices nothing. A second time changes nothing.

    Nothing ends by it. Raises NotFound for who was never met, and for moderators.
    """
    somebody = await queries.somebody_met(viewer, public_id)
    if await mutes.put(viewer.id, somebody.id):
        event_log.record(TieEvent.PERSON_MUTED, viewer.public_id, actor=viewer.id)
    else:
        event_log.no_change()
    return somebody


@event_log.action
async def unmute(viewer: Viewer, public_id: str) -> str:
    """The viewer is shown what is new of them again. Their name, or nothing when there was no mute."""
    for one in (await queries.ties_of(viewer)).muted:
        if one.public_id == public_id:
            muted = await queries.account_of(public_id)
            if muted is not None and await mutes.remove(viewer.id, muted):
                event_log.record(TieEvent.PERSON_UNMUTED, viewer.public_id, actor=viewer.id)
            else:
                event_log.no_change()  # the same click, a moment earlier
            return one.nickname
    return ""


@event_log.action
async def end_tie(viewer: Viewer, public_id: str) -> None:
    """Neither helps the other any more: what is for people who help, or was shown to the other, closes. Nobody is told."""
    other = await queries.account_of(public_id)
    if other is not None and await cut(viewer.id, other):
        event_log.record(TieEvent.TIE_ENDED, viewer.public_id, actor=viewer.id)
    else:
        event_log.no_change()


async def cut(one: int, other: int) -> int:
    """Within the open transaction: no ties between these two and no outfits shown to each other; how many there were."""
    ended = await HelpTie.filter(Q(asker_id=one, helper_id=other) | Q(asker_id=other, helper_id=one)).delete()
    for asker, chosen in ((one, other), (other, one)):
        shown = await outfits.ids_of_all(asker)
        ended += await Grant.filter(account_id=chosen, subject__in=shown).delete() if shown else 0
    return ended
