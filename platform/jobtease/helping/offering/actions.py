"""Writes of offers, from an offer to the end: offering, taking back, accepting one, did it help, thanks.

The rules of helping/asking/actions.py hold here too: conditional updates whose rows are counted, the request locked before its offers.
"""

from tortoise.expressions import F

from jobtease import blocks, clock
from jobtease.accounts.trust import track_record, voices
from jobtease.audience import Audience, Grant, HelpTie, Viewer, Visibility
from jobtease.conversations import actions as conversations
from jobtease.data import raw_sql, revisions, transactions
from jobtease.errors import Conflict, Forbidden, Invalid, NotFound
from jobtease.events import event_log
from jobtease.events.event_names import Facts
from jobtease.helping import queries, states
from jobtease.helping.asking import rewriting
from jobtease.helping.asking.actions import decline_open, recount
from jobtease.helping.direct_requests import actions as direct_actions
from jobtease.helping.events import (
    HelpingEvent,
    OfferAccepted,
    OfferMade,
    OfferWithdrawn,
    OfOffer,
    RequestClosed,
    RequestThanked,
)
from jobtease.helping.models import HelpRequest, Offer, OfferState, RequestState
from jobtease.helping.offering import eligibility_queries, first_contact_queries
from jobtease.notices import actions as notices
from jobtease.notices.messages import Subject
from jobtease.resources import Resources
from jobtease.words.translations import N_, _

NOTHING_TO_SAY = N_("You have already said how it went, or nobody helps with this yet.")
NOBODY_TO_THANK = N_("You can thank somebody once the request is done, and only once.")


@event_log.action
async def offer_help(
    viewer: Viewer, public_id: str, message: str, *, held: bool = False, read: int = 0, began: str = ""
) -> bool:
    """Offer help with a request, or change what the viewer said in an offer that is still open; whether a moderator looks first.

    `read`: the version of the request that was read, if that is known. Invalid when it says something else by now, or is only for
    people whom the municipality knows.
    `began`: the mark (rewriting.mark) of the offer that is changed, if that is known; the same.
    `held`: its words must be seen by a moderator before the asker reads them; until then it isn't counted.
    An offer that was taken back, or declined when the request ended, may be made again once the request is open. One that the
    asker said no to may not.
    Raises NotFound, Forbidden for one's own request, Conflict when it isn't open.
    """
    if await queries.was_for(viewer, public_id):  # they read it a moment ago
        raise Conflict(_("This request is no longer open. Thank you for wanting to help."))
    request = await queries.request_for(viewer, public_id)
    if request.author_id == viewer.id:
        raise Forbidden(_("This is your own request."))
    if request.state_only:
        raise NotFound
    await blocks.hold_together(viewer.id, request.author_id)
    if await voices.is_same(viewer.id, request.author_id):
        raise Forbidden(_("This request is from another account of yours."))
    earlier = await Offer.get_or_none(request_id=request.id, author_id=viewer.id)
    if earlier and earlier.state is OfferState.OPEN and earlier.message == message and earlier.changed_at is None:
        return earlier.visibility is Visibility.HELD
    if earlier and states.is_refused(earlier, request.opened_at):
        raise Conflict(
            _("{name} has answered your offer already. Thank you for wanting to help.").format(name=request.author)
        )
    if began and earlier and earlier.state is OfferState.OPEN and rewriting.mark(earlier.message) != began:
        raise Invalid(
            message=_("You changed this offer somewhere else as well. Read what it says now, and send yours again.")
        )
    one_more = not (earlier and earlier.state is OfferState.OPEN)
    if one_more and (why := await eligibility_queries.refusal_of(viewer, request)):
        raise Invalid(message=why)
    if not await _still_open(request.id):
        raise Conflict(_("This request is no longer open. Thank you for wanting to help."))
    if read and not await HelpRequest.filter(id=request.id, version=read).exists():
        raise Invalid(message=_("The question was changed while you wrote. Read it again before you send your offer."))
    if earlier is None:
        offer_id = await _first_offer(viewer, request, message)
    else:
        offer_id = earlier.public_id
        mine = Offer.filter(states.NOT_REMOVED.q(), id=earlier.id, state=earlier.state)
        if earlier.visibility is Visibility.SHOWN and earlier.message != message:
            await revisions.keep(viewer.id, earlier.public_id, earlier.message)
        columns = {"state": OfferState.OPEN, "message": message, "answered_at": None, **rewriting.STANDS}
        if not await mine.update(**columns, version=F("version") + 1):
            raise Conflict(_("This offer can't be changed any more."))
    hidden = Offer.filter(public_id=offer_id, visibility=Visibility.HIDDEN)
    corrected = await hidden.update(visibility=Visibility.HELD)  # a moderator hid it, and looks again
    if held:
        shown = Offer.filter(public_id=offer_id, visibility=Visibility.SHOWN)
        await shown.update(visibility=Visibility.HELD, version=F("version") + 1)
    await recount(request.id)
    await notices.settle(viewer, ("request", public_id))  # that they were asked, or that it was rewritten
    made = await Offer.get(public_id=offer_id)
    visibility = made.visibility
    because = "corrected" if corrected else ""
    facts = OfferMade(about=public_id, helper=viewer.id, visibility=visibility, because=because)
    name = HelpingEvent.OFFER_MADE if one_more else HelpingEvent.OFFER_CHANGED
    _tell(name, offer_id, viewer, made.municipality, facts)
    return visibility is Visibility.HELD


async def _first_offer(viewer: Viewer, request: queries.Request, message: str) -> str:
    offer = await Offer.create(
        request_id=request.id,
        author_id=viewer.id,
        municipality=viewer.municipality,
        labour_region=viewer.labour_region,
        audience=Audience.CHOSEN,
        message=message,
    )
    await Grant.create(subject=offer.public_id, account_id=request.author_id)
    return offer.public_id


@event_log.action
async def withdraw_offer(viewer: Viewer, public_id: str) -> None:
    """Take an open offer back. Raises NotFound without an offer, Conflict when it was answered."""
    near = blocks.none_with(viewer.id, "request__author_id")
    offer = await Offer.get_or_none(near, request__public_id=public_id, author_id=viewer.id)
    if offer is None:
        raise NotFound
    too_late = Conflict(_("Your offer has been answered in the meantime."))
    if not await _still_open(offer.request_id):
        raise too_late
    if not await Offer.filter(id=offer.id, state=OfferState.OPEN).update(
        state=OfferState.WITHDRAWN, answered_at=clock.now(), version=F("version") + 1
    ):
        raise too_late
    await recount(offer.request_id)
    request = await HelpRequest.get(id=offer.request_id)
    facts = OfferWithdrawn(about=public_id, helper=viewer.id)
    _tell(HelpingEvent.OFFER_WITHDRAWN, offer.public_id, viewer, request.municipality, facts)


@event_log.action
async def decline(viewer: Viewer, public_id: str, offer_public_id: str) -> None:
    """Say no to one offer; the request stays open. Raises NotFound for somebody else's request, Conflict when it was too late."""
    offer = await Offer.get_or_none(
        blocks.none_with(viewer.id, "author_id"),
        public_id=offer_public_id,
        request__public_id=public_id,
        request__author_id=viewer.id,
        visibility=Visibility.SHOWN,
    )
    if offer is None:
        raise NotFound
    if not await _still_open(offer.request_id):
        raise Conflict(_("This request is no longer open: you chose somebody already, or its time was up."))
    if not await Offer.filter(id=offer.id, state=OfferState.OPEN).update(
        state=OfferState.DECLINED, answered_at=clock.now(), version=F("version") + 1
    ):
        raise Conflict(_("This offer was taken back in the meantime. Your request is still open."))
    await recount(offer.request_id)
    await notices.settle(viewer, ("request", public_id), about=offer.author_id)
    request = await HelpRequest.get(id=offer.request_id)
    facts = OfOffer(about=public_id, helper=offer.author_id)
    _tell(HelpingEvent.OFFER_DECLINED, offer.public_id, viewer, request.municipality, facts)


async def _still_open(request_id: int) -> bool:
    """Locks the request if it is open: after what is done to its offers they are counted anew (actions.recount)."""
    found = HelpRequest.filter(states.OPEN.q(), id=request_id)
    return bool(await found.update(state=RequestState.OPEN))


@event_log.action
async def accept(viewer: Viewer, public_id: str, offer_public_id: str) -> str:
    """Choose one offer: a conversation opens and the other offers are declined. The conversation's public id.

    Raises NotFound for somebody else's request, Conflict when one was chosen already or the offer was taken back.
    """
    request = await HelpRequest.get_or_none(public_id=public_id, author_id=viewer.id)
    offer = await Offer.get_or_none(public_id=offer_public_id, request__public_id=public_id)
    if request is None or offer is None:
        raise NotFound
    await blocks.hold_together(viewer.id, offer.author_id)
    row = {"id": offer.id, "author_id": offer.author_id, "let_in_at": offer.let_in_at}
    if await first_contact_queries.waiting(viewer, request.id, [row]):
        raise Conflict(_("Say first that you want to read what this person says."))
    if not await HelpRequest.filter(states.OPEN.q(), id=request.id).update(
        state=RequestState.MATCHED, version=F("version") + 1
    ):
        raise Conflict(_("This request is no longer open: you chose somebody already, or its time was up."))
    mine_to_take = Offer.filter(states.CHOOSABLE.q(), id=offer.id)
    if await Offer.filter(id=offer.id, author__suspended_at__isnull=False).exists() or not await mine_to_take.update(
        state=OfferState.ACCEPTED, answered_at=clock.now(), version=F("version") + 1
    ):
        raise Conflict(_("This offer was taken back in the meantime. Your request is still open."))
    await decline_open(request, actor=viewer.id)
    await notices.settle(viewer, ("request", public_id))
    await raw_sql.execute(
        "INSERT INTO help_tie (asker_id, helper_id, since) VALUES (?, ?, ?) ON CONFLICT (asker_id, helper_id) DO NOTHING",
        viewer.id,
        offer.author_id,
        raw_sql.stored(clock.now()),
    )
    conversation = await conversations.open_conversation(
        about=public_id,
        title=request.title,
        municipality=request.municipality,
        asker_id=viewer.id,
        helper_id=offer.author_id,
        first_words=offer.message,
    )
    facts = OfferAccepted(
        about=public_id, helper=offer.author_id, conversation=conversation, changed=bool(offer.changed_at)
    )
    _tell(HelpingEvent.OFFER_ACCEPTED, offer.public_id, viewer, request.municipality, facts)
    return conversation


@event_log.action
async def close(viewer: Viewer, public_id: str, says: str) -> None:
    """Say whether it helped: "yes", "partly" or "no". When the asker says it, the request is done.

    What asker and helper say is kept apart. Saying the same again changes nothing. Raises NotFound for anybody else,
    Conflict when there is nothing to close or something else was said before.
    """
    request = await HelpRequest.get_or_none(public_id=public_id)
    helper = await Offer.get_or_none(request__public_id=public_id, state=OfferState.ACCEPTED)
    if request is None or viewer.id not in (request.author_id, helper.author_id if helper else None):
        raise NotFound
    asks = viewer.id == request.author_id
    if not asks and await blocks.is_between(viewer.id, request.author_id):
        raise NotFound
    if says == (request.asker_says if asks else request.helper_says):
        return
    if asks:
        moved = await HelpRequest.filter(states.ASKER_CAN_TELL.q(), id=request.id).update(
            state=RequestState.DONE, closed_at=clock.now(), asker_says=says, version=F("version") + 1
        )
    else:
        talked = HelpRequest.filter(states.HELPER_CAN_TELL.q(), id=request.id)
        moved = await talked.update(helper_says=says, version=F("version") + 1)
    # the request is locked only now: one helper may have left, and another been chosen, since it was read
    helps = await Offer.get_or_none(request_id=request.id, state=OfferState.ACCEPTED)
    if not moved or helps != helper:
        raise Conflict(_(NOTHING_TO_SAY))
    if asks:
        await conversations.close_conversation(public_id, viewer.id)
    if (
        asks and says == "no" and helper
    ):  # who didn't help is nobody who helps: what is for those closes, and so does the talk
        await HelpTie.filter(asker_id=viewer.id, helper_id=helper.author_id).delete()
        await conversations.end_conversation(public_id, viewer.id, frees=False)
    await notices.settle(viewer, ("request", public_id))
    by = "asker" if asks else "helper"
    facts = RequestClosed(by=by, says=says, helper=helper.author_id if helper else None)
    event_log.record(
        HelpingEvent.REQUEST_CLOSED, public_id, actor=viewer.id, municipality=request.municipality, facts=facts
    )


@event_log.action
async def thank(viewer: Viewer, public_id: str, thanks: str) -> None:
    """Thank the helper of a request that is done; once. Raises NotFound, Conflict."""
    request = await HelpRequest.get_or_none(states.KEPT.q(), public_id=public_id, author_id=viewer.id)
    if request is None:
        raise NotFound
    if request.thanks == thanks:
        return
    if not await HelpRequest.filter(states.THANKABLE.q(), id=request.id).update(
        thanks=thanks, thanked_at=clock.now(), version=F("version") + 1
    ):
        raise Conflict(_(NOBODY_TO_THANK))
    await notices.settle(viewer, ("request", public_id))
    helper = await Offer.get_or_none(request_id=request.id, state=OfferState.ACCEPTED)
    if helper:
        await track_record.thanked(helper.author_id, viewer.id)
    facts = RequestThanked(helper=helper.author_id if helper else None)
    event_log.record(
        HelpingEvent.REQUEST_THANKED, public_id, actor=viewer.id, municipality=request.municipality, facts=facts
    )


def _tell(name: HelpingEvent, offer_id: str, viewer: Viewer, municipality: str, facts: Facts) -> None:
    event_log.record(name, offer_id, actor=viewer.id, municipality=municipality, facts=facts)


@transactions.atomic
async def erase(account_id: int, resources: Resources) -> None:
    """Somebody leaves: their requests and offers go, and who waited for them hears it."""
    requests: list[Subject] = []
    for request in await HelpRequest.filter(author_id=account_id).order_by("id"):
        requests.append(("request", request.public_id))
        await HelpRequest.filter(id=request.id).update(state=RequestState.WITHDRAWN)
        await decline_open(request, actor=None)
        await direct_actions.untell_all(request.public_id)
    mine = await Offer.filter(author_id=account_id).order_by("request_id").prefetch_related("request")
    for offer in mine:
        if states.STANDS.holds(offer) and offer.request.state in (RequestState.OPEN, RequestState.MATCHED):
            facts = OfferWithdrawn(about=offer.request.public_id, helper=account_id, left=True)
            municipality = offer.request.municipality
            event_log.record(HelpingEvent.OFFER_WITHDRAWN, offer.public_id, municipality=municipality, facts=facts)
    await notices.erase_words(requests)
    await Grant.filter(subject__in=[offer.public_id for offer in mine]).delete()
    await Offer.filter(author_id=account_id).delete()
    for offer in mine:
        await recount(offer.request_id)
    await HelpRequest.filter(author_id=account_id).delete()
