"""Two people part: one leaves what they do together, or blocks the other. Nothing of help stands between them afterwards.

A request whose helper steps back is open again at once; one whose asker lets the helper go waits until she asks again, with one tap.
Within the open transaction; the rules of helping/asking/actions.py hold here too, the request locked before its offers.
"""

from typing import Any

from tortoise.expressions import F, Q

from jobtease import blocks, clock
from jobtease.audience import Viewer
from jobtease.conversations import actions as conversations
from jobtease.conversations import queries as talks
from jobtease.events import event_log
from jobtease.helping import states
from jobtease.helping.asking.actions import opened_now, recount, think_better
from jobtease.helping.asking.meeting_area import whereabouts
from jobtease.helping.direct_requests import actions as direct_actions
from jobtease.helping.events import HelpingEvent, OfferWithdrawn, OfOffer, RequestPosted
from jobtease.helping.models import HelpRequest, Offer, OfferState, RequestState


@event_log.action
async def leave(viewer: Viewer, conversation: str) -> bool:
    """Leave a conversation, without a reason: from now on nobody writes in it. Whether help that was going on stops with it.

    Who is left behind hears that the help stops, and nothing when it was done already. A second time changes nothing.
    Raises NotFound for anybody but the two.
    """
    talk = await talks.talk_for(viewer, conversation)
    both = Q(author_id=viewer.id) | Q(request__author_id=viewer.id)
    offer = await Offer.filter(both, request__public_id=talk.about, state=OfferState.ACCEPTED).first()
    if offer is not None:
        await blocks.queue_up(offer.author_id, viewer.id)
        if await _end(offer, await HelpRequest.get(id=offer.request_id), by=viewer.id):
            return True
    await conversations.end_conversation(talk.about, viewer.id, frees=False)
    return False


async def part(blocker: int, blocked: int) -> None:
    """Everything that stands between two people comes to an end, as if each had said no or taken it back."""
    theirs = Q(author_id=blocker, request__author_id=blocked) | Q(author_id=blocked, request__author_id=blocker)
    standing = Offer.filter(theirs, states.STANDS.q()).order_by("request_id")
    for offer in await standing:
        request = await HelpRequest.get(id=offer.request_id)
        if offer.state is OfferState.ACCEPTED:
            await _end(offer, request, by=blocker)
        else:
            await _refuse(offer, request, by=blocker)
    await direct_actions.part(blocker, blocked)


async def _refuse(offer: Offer, request: HelpRequest, by: int) -> None:
    await HelpRequest.filter(id=request.id).update(version=F("version") + 1)
    await think_better(request.id, by)
    await _answer(offer, request, by, OfferState.OPEN)
    await recount(request.id)


async def _end(offer: Offer, request: HelpRequest, by: int) -> bool:
    """The help stops. False when it was over already: then what was said of it stays as it is."""
    again: dict[str, Any] = {"state": RequestState.EXPIRED, "closed_at": clock.now()}
    if by == offer.author_id and states.IN_TIME.holds(request):
        again = {"state": RequestState.OPEN, **opened_now(), **await whereabouts(request.author_id)}
    matched = HelpRequest.filter(id=request.id, state=RequestState.MATCHED)
    if not await matched.update(state=RequestState.MATCHED):  # locks it
        return False
    if not await Offer.filter(id=offer.id, state=OfferState.ACCEPTED).exists():
        return False  # left already, and somebody else was chosen since
    await think_better(request.id, by)
    await matched.update(**again, offer_count=0, reminded_at=None, version=F("version") + 1)
    await _answer(offer, request, by, OfferState.ACCEPTED)
    await conversations.end_conversation(request.public_id, by)
    if again["state"] is RequestState.OPEN:
        event_log.record(
            HelpingEvent.REQUEST_POSTED,
            request.public_id,
            actor=request.author_id,
            municipality=again["municipality"],
            facts=RequestPosted(visibility=request.visibility),
        )
    return True


async def _answer(offer: Offer, request: HelpRequest, by: int, was: OfferState) -> None:
    """The offer is taken back, or declined, by whoever of the two it is; who is left behind hears the one or the other."""
    helper_left = by == offer.author_id
    becomes = OfferState.WITHDRAWN if helper_left else OfferState.DECLINED
    moved = Offer.filter(id=offer.id, state=was)
    if not await moved.update(state=becomes, answered_at=clock.now(), version=F("version") + 1):
        return
    about, helper, place = request.public_id, offer.author_id, request.municipality
    if helper_left:
        facts = OfferWithdrawn(about=about, helper=helper, left=True, again=was is OfferState.ACCEPTED)
        event_log.record(HelpingEvent.OFFER_WITHDRAWN, offer.public_id, actor=by, municipality=place, facts=facts)
    else:
        declined = OfOffer(about=about, helper=helper)
        event_log.record(HelpingEvent.OFFER_DECLINED, offer.public_id, actor=by, municipality=place, facts=declined)
