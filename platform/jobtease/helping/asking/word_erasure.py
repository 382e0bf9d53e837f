"""Erasure of a question's words by who asked it: they are gone for everybody, but for what a case needs.

As with words that are replaced (revisions.py) a copy is kept for two weeks that nobody reads, and that comes into a case when the
thing is reported, so that nobody hurts somebody and wipes it.
"""

from tortoise.expressions import F

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.conversations import actions as conversations
from jobtease.data import revisions
from jobtease.errors import Conflict, NotFound
from jobtease.events import event_log
from jobtease.helping import states
from jobtease.helping.asking import headings
from jobtease.helping.asking.actions import decline_open, think_better
from jobtease.helping.events import HelpingEvent
from jobtease.helping.models import HelpRequest, Offer, RequestSkill, RequestState
from jobtease.notices import actions as notices
from jobtease.notices.messages import LEFT_OUT
from jobtease.words.translations import _


@event_log.action
async def erase_words(viewer: Viewer, public_id: str) -> None:
    """Wipe a request of the viewer's own; while it is open it is taken back as well, and who offered help hears that.

    Raises NotFound for any other and for one that is wiped, Conflict while somebody helps with it.
    """
    mine = HelpRequest.filter(states.KEPT.q(), public_id=public_id, author_id=viewer.id)
    request = await mine.select_for_update().first()
    if request is None:
        raise NotFound
    if request.state is RequestState.MATCHED:
        raise Conflict(_("Somebody helps you with this. Say first whether it helped, or end your conversation."))
    if request.opened_at is not None:
        await revisions.keep(viewer.id, public_id, request.title, request.story, request.thanks)
    state = RequestState.WITHDRAWN if states.UNDER_WAY.holds(request) else request.state
    wiped = HelpRequest.filter(states.KEPT.q(), id=request.id, state=request.state)
    if not await wiped.update(
        state=state, title="", story="", thanks="", needed_by=None, wiped_at=clock.now(), version=F("version") + 1
    ):
        raise Conflict(_("This request has changed in the meantime. Look at it again."))
    await RequestSkill.filter(request_id=request.id).delete()
    await think_better(request.id, viewer.id)
    await decline_open(request, actor=viewer.id)
    await Offer.filter(request_id=request.id).update(asked=None)
    talk = await conversations.retitle(public_id, LEFT_OUT)
    talks = [*([talk] if talk else []), *await headings.leave_out(request)]
    await notices.erase_words([("request", public_id), *(("conversation", each) for each in talks)])
    place = request.municipality if request.opened_at is not None else None
    event_log.record(HelpingEvent.REQUEST_WIPED, public_id, actor=viewer.id, municipality=place)
